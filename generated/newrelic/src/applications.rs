// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Applications`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Applications`.
#[derive(Debug, Clone, Copy)]
pub struct Applications<'a>(pub(crate) &'a Client);

impl Applications<'_> {
    /// List applications
    ///
    /// Returns [`ListApplicationsResponse`](crate::types::ListApplicationsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_applications(&self) -> Call<ListApplications> {
        Call::__new(self.0)
    }

    /// Get an application
    ///
    /// Returns [`ShowApplicationResponse`](crate::types::ShowApplicationResponse).
    #[inline]
    pub fn show_application(&self, id: i64) -> Call<ShowApplication> {
        Call::__new(self.0).__arg(0, &id)
    }

    /// Change name and thresholds of an application
    ///
    /// Returns [`UpdateApplicationResponse`](crate::types::UpdateApplicationResponse).
    #[inline]
    pub fn update_application(
        &self,
        id: i64,
        body: &types::UpdateApplicationBody,
    ) -> Call<UpdateApplication> {
        Call(rt::Pending::new(&self.0.0).arg(0, &id).json(body))
    }

    /// Delete an application that no longer reports
    ///
    /// Returns [`DeleteApplicationResponse`](crate::types::DeleteApplicationResponse).
    #[inline]
    pub fn delete_application(&self, id: i64) -> Call<DeleteApplication> {
        Call::__new(self.0).__arg(0, &id)
    }

    /// List the metrics of an application
    ///
    /// - `application_id`: Id of the application
    ///
    /// Returns [`ListApplicationMetricsResponse`](crate::types::ListApplicationMetricsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_application_metrics(
        &self,
        application_id: i64,
    ) -> Call<ListApplicationMetrics> {
        Call::__new(self.0).__arg(0, &application_id)
    }

    /// Get values of metrics
    ///
    /// - `application_id`: Id of the application
    /// - `names`: Names of metrics
    ///
    /// Returns [`GetApplicationMetricDataResponse`](crate::types::GetApplicationMetricDataResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn get_application_metric_data(
        &self,
        application_id: i64,
        names: &[String],
    ) -> Call<GetApplicationMetricData> {
        Call::__new(self.0).__arg(0, &application_id).__arg(1, names)
    }
}

/// `GET /v2/applications.json`
pub enum ListApplications {}
impl rt::Operation for ListApplications {
    const SPEC: rt::Spec = rt::Spec::new(
            "listApplications",
            "GET",
            "/v2/applications.json",
        )
        .params(
            &[
                rt::query("filter[name]"),
                rt::query("filter[host]"),
                rt::query("filter[ids]").explode(false),
                rt::query("filter[language]"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListApplicationsResponse>;
    type Failure = ListApplicationsError;
}

impl Call<ListApplications> {
    /// Only this name
    #[inline]
    pub fn filter_name(self, filter_name: &str) -> Self {
        self.__arg(0, filter_name)
    }

    /// Only applications on this host
    #[inline]
    pub fn filter_host(self, filter_host: &str) -> Self {
        self.__arg(1, filter_host)
    }

    /// Ids to keep
    #[inline]
    pub fn filter_ids(self, filter_ids: &[i64]) -> Self {
        self.__arg(2, filter_ids)
    }

    /// Only this language
    #[inline]
    pub fn filter_language(self, filter_language: &str) -> Self {
        self.__arg(3, filter_language)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(4, &page)
    }
}

/// How [`list_applications`](Applications::list_applications) fails; the same as [`ErrorResponse401_429_500`](crate::errors::ErrorResponse401_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListApplicationsError = crate::errors::ErrorResponse401_429_500;

/// `GET /v2/applications/{id}.json`
pub enum ShowApplication {}
impl rt::Operation for ShowApplication {
    const SPEC: rt::Spec = rt::Spec::new(
            "showApplication",
            "GET",
            "/v2/applications/{id}.json",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ShowApplicationResponse>;
    type Failure = ShowApplicationError;
}

/// How [`show_application`](Applications::show_application) fails; the same as [`ErrorResponse401_404_429_500`](crate::errors::ErrorResponse401_404_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ShowApplicationError = crate::errors::ErrorResponse401_404_429_500;

/// `PUT /v2/applications/{id}.json`
pub enum UpdateApplication {}
impl rt::Operation for UpdateApplication {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateApplication",
            "PUT",
            "/v2/applications/{id}.json",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateApplicationResponse>;
    type Failure = UpdateApplicationError;
}

/// How [`update_application`](Applications::update_application) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type UpdateApplicationError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `DELETE /v2/applications/{id}.json`
pub enum DeleteApplication {}
impl rt::Operation for DeleteApplication {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteApplication",
            "DELETE",
            "/v2/applications/{id}.json",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteApplicationResponse>;
    type Failure = DeleteApplicationError;
}

/// How [`delete_application`](Applications::delete_application) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type DeleteApplicationError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `GET /v2/applications/{application_id}/metrics.json`
pub enum ListApplicationMetrics {}
impl rt::Operation for ListApplicationMetrics {
    const SPEC: rt::Spec = rt::Spec::new(
            "listApplicationMetrics",
            "GET",
            "/v2/applications/{application_id}/metrics.json",
        )
        .params(&[rt::path("application_id"), rt::query("name"), rt::query("page")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListApplicationMetricsResponse>;
    type Failure = ListApplicationMetricsError;
}

impl Call<ListApplicationMetrics> {
    /// Part of the name
    #[inline]
    pub fn name(self, name: &str) -> Self {
        self.__arg(1, name)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(2, &page)
    }
}

/// How [`list_application_metrics`](Applications::list_application_metrics) fails; the same as [`ErrorResponse401_404_429_500`](crate::errors::ErrorResponse401_404_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListApplicationMetricsError = crate::errors::ErrorResponse401_404_429_500;

/// `GET /v2/applications/{application_id}/metrics/data.json`
pub enum GetApplicationMetricData {}
impl rt::Operation for GetApplicationMetricData {
    const SPEC: rt::Spec = rt::Spec::new(
            "getApplicationMetricData",
            "GET",
            "/v2/applications/{application_id}/metrics/data.json",
        )
        .params(
            &[
                rt::path("application_id"),
                rt::query("names[]"),
                rt::query("values[]"),
                rt::query("from"),
                rt::query("to"),
                rt::query("period"),
                rt::query("summarize"),
                rt::query("raw"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetApplicationMetricDataResponse>;
    type Failure = GetApplicationMetricDataError;
}

impl Call<GetApplicationMetricData> {
    /// Values to return
    #[inline]
    pub fn values(self, values: &[String]) -> Self {
        self.__arg(2, values)
    }

    /// Begin of the time
    #[inline]
    pub fn from(self, from: &rt::DateTime) -> Self {
        self.__arg(3, from)
    }

    /// End of the time
    #[inline]
    pub fn to(self, to: &rt::DateTime) -> Self {
        self.__arg(4, to)
    }

    /// Length of a slice in seconds
    #[inline]
    pub fn period(self, period: i64) -> Self {
        self.__arg(5, &period)
    }

    /// One value for the whole time
    #[inline]
    pub fn summarize(self, summarize: bool) -> Self {
        self.__arg(6, &summarize)
    }

    /// Values without formatting
    #[inline]
    pub fn raw(self, raw: bool) -> Self {
        self.__arg(7, &raw)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetApplicationMetricDataError {
    /// The key is missing or wrong
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside New Relic
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    GetApplicationMetricDataError {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        422 => UnprocessableEntity(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}
