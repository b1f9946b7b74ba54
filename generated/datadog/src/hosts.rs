// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Hosts`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Hosts`.
#[derive(Debug, Clone, Copy)]
pub struct Hosts<'a>(pub(crate) &'a Client);

impl Hosts<'_> {
    /// List hosts
    ///
    /// Returns [`HostListResponse`](crate::types::HostListResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_hosts(&self) -> Call<ListHosts> {
        Call::__new(self.0)
    }

    /// Mute a host
    ///
    /// Returns [`MuteHostResponse`](crate::types::MuteHostResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn mute_host(
        &self,
        host_name: &str,
        body: &types::MuteHostBody,
    ) -> Call<MuteHost> {
        Call(rt::Pending::new(&self.0.0).arg(0, host_name).json(body))
    }
}

/// `GET /api/v1/hosts`
pub enum ListHosts {}
impl rt::Operation for ListHosts {
    const SPEC: rt::Spec = rt::Spec::new("ListHosts", "GET", "/api/v1/hosts")
        .params(
            &[
                rt::query("filter"),
                rt::query("sort_field"),
                rt::query("sort_dir"),
                rt::query("start"),
                rt::query("count"),
                rt::query("from"),
                rt::query("include_muted_hosts_data"),
                rt::query("include_hosts_metadata"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::HostListResponse>;
    type Failure = ListHostsError;
}

impl Call<ListHosts> {
    /// Name, alias or tag
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(0, filter)
    }

    /// Sets `sort_field`.
    #[inline]
    pub fn sort_field(self, sort_field: &str) -> Self {
        self.__arg(1, sort_field)
    }

    /// asc or desc
    #[inline]
    pub fn sort_dir(self, sort_dir: &str) -> Self {
        self.__arg(2, sort_dir)
    }

    /// Entry to begin with
    #[inline]
    pub fn start(self, start: i64) -> Self {
        self.__arg(3, &start)
    }

    /// Most entries, 1000 at most
    #[inline]
    pub fn count(self, count: i64) -> Self {
        self.__arg(4, &count)
    }

    /// Only hosts seen since this Unix time
    #[inline]
    pub fn from(self, from: i64) -> Self {
        self.__arg(5, &from)
    }

    /// Sets `include_muted_hosts_data`.
    #[inline]
    pub fn include_muted_hosts_data(self, include_muted_hosts_data: bool) -> Self {
        self.__arg(6, &include_muted_hosts_data)
    }

    /// Sets `include_hosts_metadata`.
    #[inline]
    pub fn include_hosts_metadata(self, include_hosts_metadata: bool) -> Self {
        self.__arg(7, &include_hosts_metadata)
    }
}

/// How [`list_hosts`](Hosts::list_hosts) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type ListHostsError = crate::errors::ApiErrorResponse400_403_429;

/// `POST /api/v1/host/{host_name}/mute`
pub enum MuteHost {}
impl rt::Operation for MuteHost {
    const SPEC: rt::Spec = rt::Spec::new(
            "MuteHost",
            "POST",
            "/api/v1/host/{host_name}/mute",
        )
        .params(&[rt::path("host_name")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::MuteHostResponse>;
    type Failure = MuteHostError;
}

/// How [`mute_host`](Hosts::mute_host) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type MuteHostError = crate::errors::ApiErrorResponse400_403_429;
