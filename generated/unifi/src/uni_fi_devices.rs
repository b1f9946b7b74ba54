// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `UniFi Devices`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `UniFi Devices`.
#[derive(Debug, Clone, Copy)]
pub struct UniFiDevices<'a>(pub(crate) &'a Client);

impl UniFiDevices<'_> {
    /// List devices that wait for adoption.
    ///
    /// Returns [`DevicePendingAdoptionPage`](crate::types::DevicePendingAdoptionPage).
    #[inline]
    pub fn get_pending_device_page(&self) -> Call<GetPendingDevicePage> {
        Call::__new(self.0)
    }

    /// List the adopted devices of a site.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`AdoptedDeviceOverviewPage`](crate::types::AdoptedDeviceOverviewPage).
    #[inline]
    pub fn get_adopted_device_overview_page(
        &self,
        site_id: &rt::Uuid,
    ) -> Call<GetAdoptedDeviceOverviewPage> {
        Call::__new(self.0).__arg(0, site_id)
    }

    /// Adopt a device into a site.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`AdoptedDeviceDetails`](crate::types::AdoptedDeviceDetails).
    #[inline]
    pub fn adopt_device(
        &self,
        site_id: &rt::Uuid,
        body: &types::DeviceAdoptionRequest,
    ) -> Call<AdoptDevice> {
        Call(rt::Pending::new(&self.0.0).arg(0, site_id).json(body))
    }

    /// Get one adopted device.
    ///
    /// - `site_id`: Site identifier.
    /// - `device_id`: Device identifier.
    ///
    /// Returns [`AdoptedDeviceDetails`](crate::types::AdoptedDeviceDetails).
    #[inline]
    pub fn get_adopted_device_details(
        &self,
        site_id: &rt::Uuid,
        device_id: &rt::Uuid,
    ) -> Call<GetAdoptedDeviceDetails> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, device_id)
    }

    /// Remove a device from its site.
    ///
    /// - `site_id`: Site identifier.
    /// - `device_id`: Device identifier.
    #[inline]
    pub fn remove_device(
        &self,
        site_id: &rt::Uuid,
        device_id: &rt::Uuid,
    ) -> Call<RemoveDevice> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, device_id)
    }

    /// Get the latest statistics of a device.
    ///
    /// - `site_id`: Site identifier.
    /// - `device_id`: Device identifier.
    ///
    /// Returns [`LatestStatisticsForADevice`](crate::types::LatestStatisticsForADevice).
    #[inline]
    pub fn get_adopted_device_latest_statistics(
        &self,
        site_id: &rt::Uuid,
        device_id: &rt::Uuid,
    ) -> Call<GetAdoptedDeviceLatestStatistics> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, device_id)
    }

    /// Run an action on a device, such as a restart.
    ///
    /// - `site_id`: Site identifier.
    /// - `device_id`: Device identifier.
    #[inline]
    pub fn execute_adopted_device_action(
        &self,
        site_id: &rt::Uuid,
        device_id: &rt::Uuid,
        body: &types::DeviceActionRequest,
    ) -> Call<ExecuteAdoptedDeviceAction> {
        Call(rt::Pending::new(&self.0.0).arg(0, site_id).arg(1, device_id).json(body))
    }

    /// Run an action on a port, such as a PoE power cycle.
    ///
    /// - `site_id`: Site identifier.
    /// - `device_id`: Device identifier.
    /// - `port_idx`: Port number.
    #[inline]
    pub fn execute_port_action(
        &self,
        site_id: &rt::Uuid,
        device_id: &rt::Uuid,
        port_idx: i32,
        body: &types::PortActionRequest,
    ) -> Call<ExecutePortAction> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, site_id)
                .arg(1, device_id)
                .arg(2, &port_idx)
                .json(body),
        )
    }
}

/// `GET /v1/pending-devices`
pub enum GetPendingDevicePage {}
impl rt::Operation for GetPendingDevicePage {
    const SPEC: rt::Spec = rt::Spec::new(
            "getPendingDevicePage",
            "GET",
            "/v1/pending-devices",
        )
        .params(&[rt::query("offset"), rt::query("limit"), rt::query("filter")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DevicePendingAdoptionPage>;
    type Failure = GetPendingDevicePageError;
}

impl Call<GetPendingDevicePage> {
    /// How many items to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(0, &offset)
    }

    /// Most items in one page.
    ///
    /// Default: `25`. At least 0. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }

    /// Filter expression, for example `name.eq('Office')`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(2, filter)
    }
}

/// How [`get_pending_device_page`](UniFiDevices::get_pending_device_page) fails; the same as [`ErrorMessage400_401`](crate::errors::ErrorMessage400_401).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
pub type GetPendingDevicePageError = crate::errors::ErrorMessage400_401;

/// `GET /v1/sites/{siteId}/devices`
pub enum GetAdoptedDeviceOverviewPage {}
impl rt::Operation for GetAdoptedDeviceOverviewPage {
    const SPEC: rt::Spec = rt::Spec::new(
            "getAdoptedDeviceOverviewPage",
            "GET",
            "/v1/sites/{siteId}/devices",
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
    type Success = rt::Json<types::AdoptedDeviceOverviewPage>;
    type Failure = GetAdoptedDeviceOverviewPageError;
}

impl Call<GetAdoptedDeviceOverviewPage> {
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

/// How [`get_adopted_device_overview_page`](UniFiDevices::get_adopted_device_overview_page) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetAdoptedDeviceOverviewPageError = crate::errors::ErrorMessage400_401_403_404;

/// `POST /v1/sites/{siteId}/devices`
pub enum AdoptDevice {}
impl rt::Operation for AdoptDevice {
    const SPEC: rt::Spec = rt::Spec::new(
            "adoptDevice",
            "POST",
            "/v1/sites/{siteId}/devices",
        )
        .params(&[rt::path("siteId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::AdoptedDeviceDetails>;
    type Failure = AdoptDeviceError;
}

/// How [`adopt_device`](UniFiDevices::adopt_device) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type AdoptDeviceError = crate::errors::ErrorMessage400_401_403_404;

/// `GET /v1/sites/{siteId}/devices/{deviceId}`
pub enum GetAdoptedDeviceDetails {}
impl rt::Operation for GetAdoptedDeviceDetails {
    const SPEC: rt::Spec = rt::Spec::new(
            "getAdoptedDeviceDetails",
            "GET",
            "/v1/sites/{siteId}/devices/{deviceId}",
        )
        .params(&[rt::path("siteId"), rt::path("deviceId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::AdoptedDeviceDetails>;
    type Failure = GetAdoptedDeviceDetailsError;
}

/// How [`get_adopted_device_details`](UniFiDevices::get_adopted_device_details) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetAdoptedDeviceDetailsError = crate::errors::ErrorMessage401_403_404;

/// `DELETE /v1/sites/{siteId}/devices/{deviceId}`
pub enum RemoveDevice {}
impl rt::Operation for RemoveDevice {
    const SPEC: rt::Spec = rt::Spec::new(
            "removeDevice",
            "DELETE",
            "/v1/sites/{siteId}/devices/{deviceId}",
        )
        .params(&[rt::path("siteId"), rt::path("deviceId")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = RemoveDeviceError;
}

/// How [`remove_device`](UniFiDevices::remove_device) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type RemoveDeviceError = crate::errors::ErrorMessage401_403_404;

/// `GET /v1/sites/{siteId}/devices/{deviceId}/statistics/latest`
pub enum GetAdoptedDeviceLatestStatistics {}
impl rt::Operation for GetAdoptedDeviceLatestStatistics {
    const SPEC: rt::Spec = rt::Spec::new(
            "getAdoptedDeviceLatestStatistics",
            "GET",
            "/v1/sites/{siteId}/devices/{deviceId}/statistics/latest",
        )
        .params(&[rt::path("siteId"), rt::path("deviceId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::LatestStatisticsForADevice>;
    type Failure = GetAdoptedDeviceLatestStatisticsError;
}

/// How [`get_adopted_device_latest_statistics`](UniFiDevices::get_adopted_device_latest_statistics) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetAdoptedDeviceLatestStatisticsError = crate::errors::ErrorMessage401_403_404;

/// `POST /v1/sites/{siteId}/devices/{deviceId}/actions`
pub enum ExecuteAdoptedDeviceAction {}
impl rt::Operation for ExecuteAdoptedDeviceAction {
    const SPEC: rt::Spec = rt::Spec::new(
            "executeAdoptedDeviceAction",
            "POST",
            "/v1/sites/{siteId}/devices/{deviceId}/actions",
        )
        .params(&[rt::path("siteId"), rt::path("deviceId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = ExecuteAdoptedDeviceActionError;
}

/// How [`execute_adopted_device_action`](UniFiDevices::execute_adopted_device_action) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type ExecuteAdoptedDeviceActionError = crate::errors::ErrorMessage400_401_403_404;

/// `POST /v1/sites/{siteId}/devices/{deviceId}/interfaces/ports/{portIdx}/actions`
pub enum ExecutePortAction {}
impl rt::Operation for ExecutePortAction {
    const SPEC: rt::Spec = rt::Spec::new(
            "executePortAction",
            "POST",
            "/v1/sites/{siteId}/devices/{deviceId}/interfaces/ports/{portIdx}/actions",
        )
        .params(&[rt::path("siteId"), rt::path("deviceId"), rt::path("portIdx")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = ExecutePortActionError;
}

/// How [`execute_port_action`](UniFiDevices::execute_port_action) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type ExecutePortActionError = crate::errors::ErrorMessage400_401_403_404;
