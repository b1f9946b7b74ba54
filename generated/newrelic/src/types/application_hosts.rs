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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListApplicationHostsResponse",
        fields: &["application_hosts", "links"],
        required: &[0],
    };
    type Fields = (Option<Vec<ApplicationHost>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.application_hosts, &self.links)
    }

    #[inline]
    fn from_fields((application_hosts, links): Self::Fields) -> Self {
        Self { application_hosts, links }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApplicationHost",
        fields: &[
            "id",
            "application_name",
            "host",
            "language",
            "health_status",
            "application_summary",
            "end_user_summary",
            "links",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (
            id,
            application_name,
            host,
            language,
            health_status,
            application_summary,
            end_user_summary,
            links,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            application_name,
            host,
            language,
            health_status,
            application_summary,
            end_user_summary,
            links,
        }
    }
}

rt::objects! {
    ListApplicationHostsResponse
    ApplicationHost
}
