// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Networks`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Networks`.
#[derive(Debug, Clone, Copy)]
pub struct Networks<'a>(pub(crate) &'a Client);

impl Networks<'_> {
    /// List the networks of a site.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`NetworkOverviewPage`](crate::types::NetworkOverviewPage).
    #[inline]
    pub fn get_networks_overview_page(
        &self,
        site_id: &rt::Uuid,
    ) -> Call<GetNetworksOverviewPage> {
        Call::__new(self.0).__arg(0, site_id)
    }

    /// Create a network.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`NetworkDetails`](crate::types::NetworkDetails).
    #[inline]
    pub fn create_network(
        &self,
        site_id: &rt::Uuid,
        body: &types::CreateOrUpdateNetwork,
    ) -> Call<CreateNetwork> {
        Call(rt::Pending::new(&self.0.0).arg(0, site_id).json(body))
    }

    /// Get one network.
    ///
    /// - `site_id`: Site identifier.
    /// - `network_id`: Network identifier.
    ///
    /// Returns [`NetworkDetails`](crate::types::NetworkDetails).
    #[inline]
    pub fn get_network_details(
        &self,
        site_id: &rt::Uuid,
        network_id: &rt::Uuid,
    ) -> Call<GetNetworkDetails> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, network_id)
    }

    /// Replace the settings of a network.
    ///
    /// - `site_id`: Site identifier.
    /// - `network_id`: Network identifier.
    ///
    /// Returns [`NetworkDetails`](crate::types::NetworkDetails).
    #[inline]
    pub fn update_network(
        &self,
        site_id: &rt::Uuid,
        network_id: &rt::Uuid,
        body: &types::CreateOrUpdateNetwork,
    ) -> Call<UpdateNetwork> {
        Call(rt::Pending::new(&self.0.0).arg(0, site_id).arg(1, network_id).json(body))
    }

    /// Delete a network.
    ///
    /// - `site_id`: Site identifier.
    /// - `network_id`: Network identifier.
    #[inline]
    pub fn delete_network(
        &self,
        site_id: &rt::Uuid,
        network_id: &rt::Uuid,
    ) -> Call<DeleteNetwork> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, network_id)
    }
}

/// `GET /v1/sites/{siteId}/networks`
pub enum GetNetworksOverviewPage {}
impl rt::Operation for GetNetworksOverviewPage {
    const SPEC: rt::Spec = rt::Spec::new(
            "getNetworksOverviewPage",
            "GET",
            "/v1/sites/{siteId}/networks",
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
    type Success = rt::Json<types::NetworkOverviewPage>;
    type Failure = GetNetworksOverviewPageError;
}

impl Call<GetNetworksOverviewPage> {
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

/// How [`get_networks_overview_page`](Networks::get_networks_overview_page) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetNetworksOverviewPageError = crate::errors::ErrorMessage400_401_403_404;

/// `POST /v1/sites/{siteId}/networks`
pub enum CreateNetwork {}
impl rt::Operation for CreateNetwork {
    const SPEC: rt::Spec = rt::Spec::new(
            "createNetwork",
            "POST",
            "/v1/sites/{siteId}/networks",
        )
        .params(&[rt::path("siteId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::NetworkDetails>;
    type Failure = CreateNetworkError;
}

/// How [`create_network`](Networks::create_network) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type CreateNetworkError = crate::errors::ErrorMessage400_401_403_404;

/// `GET /v1/sites/{siteId}/networks/{networkId}`
pub enum GetNetworkDetails {}
impl rt::Operation for GetNetworkDetails {
    const SPEC: rt::Spec = rt::Spec::new(
            "getNetworkDetails",
            "GET",
            "/v1/sites/{siteId}/networks/{networkId}",
        )
        .params(&[rt::path("siteId"), rt::path("networkId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::NetworkDetails>;
    type Failure = GetNetworkDetailsError;
}

/// How [`get_network_details`](Networks::get_network_details) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetNetworkDetailsError = crate::errors::ErrorMessage401_403_404;

/// `PUT /v1/sites/{siteId}/networks/{networkId}`
pub enum UpdateNetwork {}
impl rt::Operation for UpdateNetwork {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateNetwork",
            "PUT",
            "/v1/sites/{siteId}/networks/{networkId}",
        )
        .params(&[rt::path("siteId"), rt::path("networkId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::NetworkDetails>;
    type Failure = UpdateNetworkError;
}

/// How [`update_network`](Networks::update_network) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type UpdateNetworkError = crate::errors::ErrorMessage400_401_403_404;

/// `DELETE /v1/sites/{siteId}/networks/{networkId}`
pub enum DeleteNetwork {}
impl rt::Operation for DeleteNetwork {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteNetwork",
            "DELETE",
            "/v1/sites/{siteId}/networks/{networkId}",
        )
        .params(&[rt::path("siteId"), rt::path("networkId"), rt::query("force")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteNetworkError;
}

impl Call<DeleteNetwork> {
    /// Delete even when it is in use.
    ///
    /// Default: `false`.
    #[inline]
    pub fn force(self, force: bool) -> Self {
        self.__arg(2, &force)
    }
}

/// How [`delete_network`](Networks::delete_network) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type DeleteNetworkError = crate::errors::ErrorMessage401_403_404;
