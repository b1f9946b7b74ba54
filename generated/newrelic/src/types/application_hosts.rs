// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listApplicationHosts`.
#[non_exhaustive]
pub struct ListApplicationHostsResponse {
    pub application_hosts: Option<Vec<ApplicationHost>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListApplicationHostsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListApplicationHostsResponse",
        0,
        &["application_hosts", "links"],
    );
    type Fields = (Option<Vec<ApplicationHost>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.application_hosts, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            application_hosts: group_0.0,
            links: group_0.1,
        }
    }
}

/// `ApplicationHost`, as the API calls it.
#[non_exhaustive]
pub struct ApplicationHost {
    pub id: i64,
    pub application_name: Option<String>,
    pub host: Option<String>,
    pub language: Option<String>,
    pub health_status: Option<String>,
    pub application_summary: Option<ApplicationSummary>,
    pub end_user_summary: Option<ApplicationEndUserSummary>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ApplicationHost {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationHost",
        0b1,
        &[
            "id",
            "application_name",
            "host",
            "language",
            "health_status",
            "application_summary",
            "end_user_summary",
            "links",
        ],
    );
    type Fields = (
        i64,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<ApplicationSummary>,
        Option<ApplicationEndUserSummary>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.application_name,
            &self.host,
            &self.language,
            &self.health_status,
            &self.application_summary,
            &self.end_user_summary,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            application_name: group_0.1,
            host: group_0.2,
            language: group_0.3,
            health_status: group_0.4,
            application_summary: group_0.5,
            end_user_summary: group_0.6,
            links: group_0.7,
        }
    }
}

rt::objects! {
    ListApplicationHostsResponse
    ApplicationHost
}
