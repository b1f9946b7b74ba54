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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListApplicationsResponse",
        fields: &["applications", "links"],
        required: &[0],
    };
    type Fields = (Option<Vec<Application>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.applications, &self.links)
    }

    #[inline]
    fn from_fields((applications, links): Self::Fields) -> Self {
        Self { applications, links }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Application",
        fields: &[
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
        required: &[0b11],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                language,
                health_status,
                reporting,
                last_reported_at,
                application_summary,
                end_user_summary,
            ),
            (settings, links),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            language,
            health_status,
            reporting,
            last_reported_at,
            application_summary,
            end_user_summary,
            settings,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApplicationSettings",
        fields: &[
            "app_apdex_threshold",
            "end_user_apdex_threshold",
            "enable_real_user_monitoring",
            "use_server_side_config",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            app_apdex_threshold,
            end_user_apdex_threshold,
            enable_real_user_monitoring,
            use_server_side_config,
        ): Self::Fields,
    ) -> Self {
        Self {
            app_apdex_threshold,
            end_user_apdex_threshold,
            enable_real_user_monitoring,
            use_server_side_config,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApplicationLinks",
        fields: &[
            "servers",
            "application_hosts",
            "application_instances",
            "alert_policy",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (servers, application_hosts, application_instances, alert_policy): Self::Fields,
    ) -> Self {
        Self {
            servers,
            application_hosts,
            application_instances,
            alert_policy,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UpdateApplicationBody",
        fields: &["application"],
        required: &[0b1],
    };
    type Fields = (ApplicationUpdate,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.application,)
    }

    #[inline]
    fn from_fields((application,): Self::Fields) -> Self {
        Self { application }
    }
}

/// `ApplicationUpdate`, as the API calls it.
pub struct ApplicationUpdate {
    pub name: Option<String>,
    pub settings: Option<ApplicationSettings>,
}

impl rt::Object for ApplicationUpdate {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApplicationUpdate",
        fields: &["name", "settings"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<ApplicationSettings>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.settings)
    }

    #[inline]
    fn from_fields((name, settings): Self::Fields) -> Self {
        Self { name, settings }
    }
}

/// `response` of `deleteApplication`.
#[non_exhaustive]
pub struct DeleteApplicationResponse {
    pub application: Option<Application>,
}

impl rt::Object for DeleteApplicationResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeleteApplicationResponse",
        fields: &["application"],
        required: &[0],
    };
    type Fields = (Option<Application>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.application,)
    }

    #[inline]
    fn from_fields((application,): Self::Fields) -> Self {
        Self { application }
    }
}

/// `response` of `listApplicationMetrics`.
#[non_exhaustive]
pub struct ListApplicationMetricsResponse {
    pub metrics: Option<Vec<Metric>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListApplicationMetricsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListApplicationMetricsResponse",
        fields: &["metrics", "links"],
        required: &[0],
    };
    type Fields = (Option<Vec<Metric>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.metrics, &self.links)
    }

    #[inline]
    fn from_fields((metrics, links): Self::Fields) -> Self {
        Self { metrics, links }
    }
}

/// `Metric`, as the API calls it.
#[non_exhaustive]
pub struct Metric {
    pub name: String,
    pub values: Option<Vec<String>>,
}

impl rt::Object for Metric {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Metric",
        fields: &["name", "values"],
        required: &[0b1],
    };
    type Fields = (String, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.values)
    }

    #[inline]
    fn from_fields((name, values): Self::Fields) -> Self {
        Self { name, values }
    }
}

/// `response` of `getApplicationMetricData`.
#[non_exhaustive]
pub struct GetApplicationMetricDataResponse {
    pub metric_data: Option<GetApplicationMetricDataResponseMetricData>,
}

impl rt::Object for GetApplicationMetricDataResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GetApplicationMetricDataResponse",
        fields: &["metric_data"],
        required: &[0],
    };
    type Fields = (Option<GetApplicationMetricDataResponseMetricData>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.metric_data,)
    }

    #[inline]
    fn from_fields((metric_data,): Self::Fields) -> Self {
        Self { metric_data }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GetApplicationMetricDataResponseMetricData",
        fields: &["from", "to", "metrics_not_found", "metrics_found", "metrics"],
        required: &[0],
    };
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
    fn from_fields(
        (from, to, metrics_not_found, metrics_found, metrics): Self::Fields,
    ) -> Self {
        Self {
            from,
            to,
            metrics_not_found,
            metrics_found,
            metrics,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MetricData",
        fields: &["name", "timeslices"],
        required: &[0b1],
    };
    type Fields = (String, Option<Vec<MetricDataTimeslicesItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.timeslices)
    }

    #[inline]
    fn from_fields((name, timeslices): Self::Fields) -> Self {
        Self { name, timeslices }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MetricDataTimeslicesItem",
        fields: &["from", "to", "values"],
        required: &[0],
    };
    type Fields = (Option<rt::DateTime>, Option<rt::DateTime>, Option<rt::Map<f64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.from, &self.to, &self.values)
    }

    #[inline]
    fn from_fields((from, to, values): Self::Fields) -> Self {
        Self { from, to, values }
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
