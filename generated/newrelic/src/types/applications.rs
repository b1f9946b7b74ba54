// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listApplications`.
#[non_exhaustive]
pub struct ListApplicationsResponse {
    pub applications: Option<Vec<Application>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListApplicationsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListApplicationsResponse",
        0,
        &["applications", "links"],
    );
    type Fields = (Option<Vec<Application>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.applications, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            applications: group_0.0,
            links: group_0.1,
        }
    }
}

/// `Application`, as the API calls it.
#[non_exhaustive]
pub struct Application {
    pub id: i64,
    pub name: String,
    pub language: Option<String>,
    pub health_status: Option<String>,
    pub reporting: Option<bool>,
    pub last_reported_at: Option<String>,
    pub application_summary: Option<ApplicationSummary>,
    pub end_user_summary: Option<ApplicationEndUserSummary>,
    pub settings: Option<ApplicationSettings>,
    pub links: Option<ApplicationLinks>,
}

impl rt::Object for Application {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Application",
        0b11,
        &[
            "id",
            "name",
            "language",
            "health_status",
            "reporting",
            "last_reported_at",
            "application_summary",
            "end_user_summary",
            "settings",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            String,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<String>,
            Option<ApplicationSummary>,
            Option<ApplicationEndUserSummary>,
        ),
        (Option<ApplicationSettings>, Option<ApplicationLinks>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.language,
                &self.health_status,
                &self.reporting,
                &self.last_reported_at,
                &self.application_summary,
                &self.end_user_summary,
            ),
            (&self.settings, &self.links),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            language: group_0.2,
            health_status: group_0.3,
            reporting: group_0.4,
            last_reported_at: group_0.5,
            application_summary: group_0.6,
            end_user_summary: group_0.7,
            settings: group_1.0,
            links: group_1.1,
        }
    }
}

/// `ApplicationSettings`, as the API calls it.
pub struct ApplicationSettings {
    pub app_apdex_threshold: Option<f64>,
    pub end_user_apdex_threshold: Option<f64>,
    pub enable_real_user_monitoring: Option<bool>,
    pub use_server_side_config: Option<bool>,
}

impl rt::Object for ApplicationSettings {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationSettings",
        0,
        &[
            "app_apdex_threshold",
            "end_user_apdex_threshold",
            "enable_real_user_monitoring",
            "use_server_side_config",
        ],
    );
    type Fields = (Option<f64>, Option<f64>, Option<bool>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.app_apdex_threshold,
            &self.end_user_apdex_threshold,
            &self.enable_real_user_monitoring,
            &self.use_server_side_config,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            app_apdex_threshold: group_0.0,
            end_user_apdex_threshold: group_0.1,
            enable_real_user_monitoring: group_0.2,
            use_server_side_config: group_0.3,
        }
    }
}

/// `links` of `Application`.
#[non_exhaustive]
pub struct ApplicationLinks {
    pub servers: Option<Vec<i64>>,
    pub application_hosts: Option<Vec<i64>>,
    pub application_instances: Option<Vec<i64>>,
    pub alert_policy: Option<i64>,
}

impl rt::Object for ApplicationLinks {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationLinks",
        0,
        &["servers", "application_hosts", "application_instances", "alert_policy"],
    );
    type Fields = (Option<Vec<i64>>, Option<Vec<i64>>, Option<Vec<i64>>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.servers,
            &self.application_hosts,
            &self.application_instances,
            &self.alert_policy,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            servers: group_0.0,
            application_hosts: group_0.1,
            application_instances: group_0.2,
            alert_policy: group_0.3,
        }
    }
}

/// The same as [`DeleteApplicationResponse`].
pub type ShowApplicationResponse = DeleteApplicationResponse;

/// The same as [`DeleteApplicationResponse`].
pub type UpdateApplicationResponse = DeleteApplicationResponse;

/// `body` of `updateApplication`.
pub struct UpdateApplicationBody {
    pub application: ApplicationUpdate,
}

impl UpdateApplicationBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(application: ApplicationUpdate) -> Self {
        Self { application }
    }
}

impl rt::Object for UpdateApplicationBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateApplicationBody",
        0b1,
        &["application"],
    );
    type Fields = (ApplicationUpdate,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.application,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { application: group_0.0 }
    }
}

/// `ApplicationUpdate`, as the API calls it.
pub struct ApplicationUpdate {
    pub name: Option<String>,
    pub settings: Option<ApplicationSettings>,
}

impl rt::Object for ApplicationUpdate {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationUpdate",
        0,
        &["name", "settings"],
    );
    type Fields = (Option<String>, Option<ApplicationSettings>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.settings)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            settings: group_0.1,
        }
    }
}

/// `response` of `deleteApplication`.
#[non_exhaustive]
pub struct DeleteApplicationResponse {
    pub application: Option<Application>,
}

impl rt::Object for DeleteApplicationResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeleteApplicationResponse",
        0,
        &["application"],
    );
    type Fields = (Option<Application>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.application,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { application: group_0.0 }
    }
}

/// `response` of `listApplicationMetrics`.
#[non_exhaustive]
pub struct ListApplicationMetricsResponse {
    pub metrics: Option<Vec<Metric>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListApplicationMetricsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListApplicationMetricsResponse",
        0,
        &["metrics", "links"],
    );
    type Fields = (Option<Vec<Metric>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.metrics, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            metrics: group_0.0,
            links: group_0.1,
        }
    }
}

/// `Metric`, as the API calls it.
#[non_exhaustive]
pub struct Metric {
    pub name: String,
    pub values: Option<Vec<String>>,
}

impl rt::Object for Metric {
    const SHAPE: rt::Shape = rt::Shape::new("Metric", 0b1, &["name", "values"]);
    type Fields = (String, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            values: group_0.1,
        }
    }
}

/// `response` of `getApplicationMetricData`.
#[non_exhaustive]
pub struct GetApplicationMetricDataResponse {
    pub metric_data: Option<GetApplicationMetricDataResponseMetricData>,
}

impl rt::Object for GetApplicationMetricDataResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetApplicationMetricDataResponse",
        0,
        &["metric_data"],
    );
    type Fields = (Option<GetApplicationMetricDataResponseMetricData>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.metric_data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { metric_data: group_0.0 }
    }
}

/// `response.metric_data` of `getApplicationMetricData`.
#[non_exhaustive]
pub struct GetApplicationMetricDataResponseMetricData {
    pub from: Option<rt::DateTime>,
    pub to: Option<rt::DateTime>,
    pub metrics_not_found: Option<Vec<String>>,
    pub metrics_found: Option<Vec<String>>,
    pub metrics: Option<Vec<MetricData>>,
}

impl rt::Object for GetApplicationMetricDataResponseMetricData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetApplicationMetricDataResponseMetricData",
        0,
        &["from", "to", "metrics_not_found", "metrics_found", "metrics"],
    );
    type Fields = (
        Option<rt::DateTime>,
        Option<rt::DateTime>,
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<Vec<MetricData>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.from,
            &self.to,
            &self.metrics_not_found,
            &self.metrics_found,
            &self.metrics,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            from: group_0.0,
            to: group_0.1,
            metrics_not_found: group_0.2,
            metrics_found: group_0.3,
            metrics: group_0.4,
        }
    }
}

/// `MetricData`, as the API calls it.
#[non_exhaustive]
pub struct MetricData {
    pub name: String,
    pub timeslices: Option<Vec<MetricDataTimeslicesItem>>,
}

impl rt::Object for MetricData {
    const SHAPE: rt::Shape = rt::Shape::new("MetricData", 0b1, &["name", "timeslices"]);
    type Fields = (String, Option<Vec<MetricDataTimeslicesItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.timeslices)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            timeslices: group_0.1,
        }
    }
}

/// `timeslices.item` of `MetricData`.
#[non_exhaustive]
pub struct MetricDataTimeslicesItem {
    pub from: Option<rt::DateTime>,
    pub to: Option<rt::DateTime>,
    pub values: Option<rt::Map<f64>>,
}

impl rt::Object for MetricDataTimeslicesItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MetricDataTimeslicesItem",
        0,
        &["from", "to", "values"],
    );
    type Fields = (Option<rt::DateTime>, Option<rt::DateTime>, Option<rt::Map<f64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.from, &self.to, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            from: group_0.0,
            to: group_0.1,
            values: group_0.2,
        }
    }
}

rt::objects! {
    ListApplicationsResponse
    Application
    ApplicationSettings
    ApplicationLinks
    UpdateApplicationBody
    ApplicationUpdate
    DeleteApplicationResponse
    ListApplicationMetricsResponse
    Metric
    GetApplicationMetricDataResponse
    GetApplicationMetricDataResponseMetricData
    MetricData
    MetricDataTimeslicesItem
}

rt::defaults! {
    ApplicationSettings
    ApplicationUpdate
}
