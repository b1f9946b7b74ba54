// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `DNS Policies`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `DNS Policies`.
#[derive(Debug, Clone, Copy)]
pub struct DnsPolicies<'a>(pub(crate) &'a Client);

impl DnsPolicies<'_> {
    /// List DNS policies.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`DnsPolicyPage`](crate::types::DnsPolicyPage).
    #[inline]
    pub fn get_dns_policy_page(&self, site_id: &rt::Uuid) -> Call<GetDnsPolicyPage> {
        Call::__new(self.0).__arg(0, site_id)
    }

    /// Get one DNS policy.
    ///
    /// - `site_id`: Site identifier.
    /// - `dns_policy_id`: DNS policy identifier.
    ///
    /// Returns [`DnsPolicy`](crate::types::DnsPolicy).
    #[inline]
    pub fn get_dns_policy(
        &self,
        site_id: &rt::Uuid,
        dns_policy_id: &rt::Uuid,
    ) -> Call<GetDnsPolicy> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, dns_policy_id)
    }

    /// Delete a DNS policy.
    ///
    /// - `site_id`: Site identifier.
    /// - `dns_policy_id`: DNS policy identifier.
    #[inline]
    pub fn delete_dns_policy(
        &self,
        site_id: &rt::Uuid,
        dns_policy_id: &rt::Uuid,
    ) -> Call<DeleteDnsPolicy> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, dns_policy_id)
    }
}

/// `GET /v1/sites/{siteId}/dns/policies`
pub enum GetDnsPolicyPage {}
impl rt::Operation for GetDnsPolicyPage {
    const SPEC: rt::Spec = rt::Spec::new(
            "getDnsPolicyPage",
            "GET",
            "/v1/sites/{siteId}/dns/policies",
        )
        .params(
            &[
                rt::path("siteId"),
                rt::query("offset"),
                rt::query("limit"),
                rt::query("filter"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DnsPolicyPage>;
    type Failure = GetDnsPolicyPageError;
}

impl Call<GetDnsPolicyPage> {
    /// How many items to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(1, &offset)
    }

    /// Most items in one page.
    ///
    /// Default: `25`. At least 0. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(2, &limit)
    }

    /// Filter expression, for example `name.eq('Office')`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }
}

/// How [`get_dns_policy_page`](DnsPolicies::get_dns_policy_page) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetDnsPolicyPageError = crate::errors::ErrorMessage400_401_403_404;

/// `GET /v1/sites/{siteId}/dns/policies/{dnsPolicyId}`
pub enum GetDnsPolicy {}
impl rt::Operation for GetDnsPolicy {
    const SPEC: rt::Spec = rt::Spec::new(
            "getDnsPolicy",
            "GET",
            "/v1/sites/{siteId}/dns/policies/{dnsPolicyId}",
        )
        .params(&[rt::path("siteId"), rt::path("dnsPolicyId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DnsPolicy>;
    type Failure = GetDnsPolicyError;
}

/// How [`get_dns_policy`](DnsPolicies::get_dns_policy) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetDnsPolicyError = crate::errors::ErrorMessage401_403_404;

/// `DELETE /v1/sites/{siteId}/dns/policies/{dnsPolicyId}`
pub enum DeleteDnsPolicy {}
impl rt::Operation for DeleteDnsPolicy {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteDnsPolicy",
            "DELETE",
            "/v1/sites/{siteId}/dns/policies/{dnsPolicyId}",
        )
        .params(&[rt::path("siteId"), rt::path("dnsPolicyId")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteDnsPolicyError;
}

/// How [`delete_dns_policy`](DnsPolicies::delete_dns_policy) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type DeleteDnsPolicyError = crate::errors::ErrorMessage401_403_404;
