// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Application Hosts`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Application Hosts`.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationHosts<'a>(pub(crate) &'a Client);

impl ApplicationHosts<'_> {
    /// List the hosts of an application
    ///
    /// - `application_id`: Id of the application
    ///
    /// Returns [`ListApplicationHostsResponse`](crate::types::ListApplicationHostsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_application_hosts(
        &self,
        application_id: i64,
    ) -> Call<ListApplicationHosts> {
        Call::__new(self.0).__arg(0, &application_id)
    }
}

/// `GET /v2/applications/{application_id}/hosts.json`
pub enum ListApplicationHosts {}
impl rt::Operation for ListApplicationHosts {
    const SPEC: rt::Spec = rt::Spec::new(
            "listApplicationHosts",
            "GET",
            "/v2/applications/{application_id}/hosts.json",
        )
        .params(
            &[
                rt::path("application_id"),
                rt::query("filter[hostname]"),
                rt::query("filter[ids]").explode(false),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListApplicationHostsResponse>;
    type Failure = ListApplicationHostsError;
}

impl Call<ListApplicationHosts> {
    /// Only this host
    #[inline]
    pub fn filter_hostname(self, filter_hostname: &str) -> Self {
        self.__arg(1, filter_hostname)
    }

    /// Ids to keep
    #[inline]
    pub fn filter_ids(self, filter_ids: &[i64]) -> Self {
        self.__arg(2, filter_ids)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(3, &page)
    }
}

/// How [`list_application_hosts`](ApplicationHosts::list_application_hosts) fails; the same as [`ErrorResponse401_404_429_500`](crate::errors::ErrorResponse401_404_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListApplicationHostsError = crate::errors::ErrorResponse401_404_429_500;
