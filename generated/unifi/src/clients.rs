// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Clients`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Clients`.
#[derive(Debug, Clone, Copy)]
pub struct Clients<'a>(pub(crate) &'a Client);

impl Clients<'_> {
    /// List connected clients.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`ClientOverviewPage`](crate::types::ClientOverviewPage).
    #[inline]
    pub fn get_connected_client_overview_page(
        &self,
        site_id: &rt::Uuid,
    ) -> Call<GetConnectedClientOverviewPage> {
        Call::__new(self.0).__arg(0, site_id)
    }

    /// Get one connected client.
    ///
    /// - `site_id`: Site identifier.
    /// - `client_id`: Client identifier.
    ///
    /// Returns [`ClientDetails`](crate::types::ClientDetails).
    #[inline]
    pub fn get_connected_client_details(
        &self,
        site_id: &rt::Uuid,
        client_id: &rt::Uuid,
    ) -> Call<GetConnectedClientDetails> {
        Call::__new(self.0).__arg(0, site_id).__arg(1, client_id)
    }

    /// Grant or revoke guest access for a client.
    ///
    /// - `site_id`: Site identifier.
    /// - `client_id`: Client identifier.
    ///
    /// Returns [`ClientActionResponse`](crate::types::ClientActionResponse).
    #[inline]
    pub fn execute_connected_client_action(
        &self,
        site_id: &rt::Uuid,
        client_id: &rt::Uuid,
        body: &types::ClientActionRequest,
    ) -> Call<ExecuteConnectedClientAction> {
        Call(rt::Pending::new(&self.0.0).arg(0, site_id).arg(1, client_id).json(body))
    }
}

/// `GET /v1/sites/{siteId}/clients`
pub enum GetConnectedClientOverviewPage {}
impl rt::Operation for GetConnectedClientOverviewPage {
    const SPEC: rt::Spec = rt::Spec::new(
            "getConnectedClientOverviewPage",
            "GET",
            "/v1/sites/{siteId}/clients",
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
    type Success = rt::Json<types::ClientOverviewPage>;
    type Failure = GetConnectedClientOverviewPageError;
}

impl Call<GetConnectedClientOverviewPage> {
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

/// How [`get_connected_client_overview_page`](Clients::get_connected_client_overview_page) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetConnectedClientOverviewPageError = crate::errors::ErrorMessage400_401_403_404;

/// `GET /v1/sites/{siteId}/clients/{clientId}`
pub enum GetConnectedClientDetails {}
impl rt::Operation for GetConnectedClientDetails {
    const SPEC: rt::Spec = rt::Spec::new(
            "getConnectedClientDetails",
            "GET",
            "/v1/sites/{siteId}/clients/{clientId}",
        )
        .params(&[rt::path("siteId"), rt::path("clientId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ClientDetails>;
    type Failure = GetConnectedClientDetailsError;
}

/// How [`get_connected_client_details`](Clients::get_connected_client_details) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetConnectedClientDetailsError = crate::errors::ErrorMessage401_403_404;

/// `POST /v1/sites/{siteId}/clients/{clientId}/actions`
pub enum ExecuteConnectedClientAction {}
impl rt::Operation for ExecuteConnectedClientAction {
    const SPEC: rt::Spec = rt::Spec::new(
            "executeConnectedClientAction",
            "POST",
            "/v1/sites/{siteId}/clients/{clientId}/actions",
        )
        .params(&[rt::path("siteId"), rt::path("clientId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ClientActionResponse>;
    type Failure = ExecuteConnectedClientActionError;
}

/// How [`execute_connected_client_action`](Clients::execute_connected_client_action) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type ExecuteConnectedClientActionError = crate::errors::ErrorMessage400_401_403_404;
