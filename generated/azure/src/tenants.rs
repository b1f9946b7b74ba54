// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Tenants`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Tenants`.
#[derive(Debug, Clone, Copy)]
pub struct Tenants<'a>(pub(crate) &'a Client);

impl Tenants<'_> {
    /// List tenants.
    ///
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`TenantListResult`](crate::types::TenantListResult).
    #[inline]
    pub fn list(&self, api_version: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, api_version)
    }
}

/// `GET /tenants`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("Tenants_List", "GET", "/tenants")
        .params(&[rt::query("api-version").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::TenantListResult>;
    type Failure = ListError;
}

/// How [`list`](Tenants::list) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListError = crate::errors::CloudErrorDefault;
