// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Firewall`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Firewall`.
#[derive(Debug, Clone, Copy)]
pub struct Firewall<'a>(pub(crate) &'a Client);

impl Firewall<'_> {
    /// List firewall zones.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`FirewallZonesPage`](crate::types::FirewallZonesPage).
    #[inline]
    pub fn get_firewall_zones(&self, site_id: &rt::Uuid) -> Call<GetFirewallZones> {
        Call::__new(self.0).__arg(0, site_id)
    }

    /// Get one firewall zone.
    ///
    /// - `site_id`: Site identifier.
    /// - `firewall_zone_id`: Firewall zone identifier.
    ///
    /// Returns [`FirewallZone`](crate::types::FirewallZone).
    #[inline]
    pub fn get_firewall_zone(
        &self,
        site_id: &rt::Uuid,
        firewall_zone_id: &rt::Uuid,
    ) -> Call<GetFirewallZone> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, firewall_zone_id)
    }
}

/// `GET /v1/sites/{siteId}/firewall/zones`
pub enum GetFirewallZones {}
impl rt::Operation for GetFirewallZones {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFirewallZones",
            "GET",
            "/v1/sites/{siteId}/firewall/zones",
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
    type Success = rt::Json<types::FirewallZonesPage>;
    type Failure = GetFirewallZonesError;
}

impl Call<GetFirewallZones> {
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

/// How [`get_firewall_zones`](Firewall::get_firewall_zones) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetFirewallZonesError = crate::errors::ErrorMessage400_401_403_404;

/// `GET /v1/sites/{siteId}/firewall/zones/{firewallZoneId}`
pub enum GetFirewallZone {}
impl rt::Operation for GetFirewallZone {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFirewallZone",
            "GET",
            "/v1/sites/{siteId}/firewall/zones/{firewallZoneId}",
        )
        .params(&[rt::path("siteId"), rt::path("firewallZoneId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::FirewallZone>;
    type Failure = GetFirewallZoneError;
}

/// How [`get_firewall_zone`](Firewall::get_firewall_zone) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetFirewallZoneError = crate::errors::ErrorMessage401_403_404;
