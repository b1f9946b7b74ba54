// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts Channels`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts Channels`.
#[derive(Debug, Clone, Copy)]
pub struct AlertsChannels<'a>(pub(crate) &'a Client);

impl AlertsChannels<'_> {
    /// List notification channels
    ///
    /// Returns [`ListAlertsChannelsResponse`](crate::types::ListAlertsChannelsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_alerts_channels(&self) -> Call<ListAlertsChannels> {
        Call::__new(self.0)
    }

    /// Create a notification channel
    ///
    /// Returns [`CreateAlertsChannelResponse`](crate::types::CreateAlertsChannelResponse).
    #[inline]
    pub fn create_alerts_channel(
        &self,
        body: &types::CreateAlertsChannelBody,
    ) -> Call<CreateAlertsChannel> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Delete a notification channel
    ///
    /// - `channel_id`: Id of the channel
    ///
    /// Returns [`DeleteAlertsChannelResponse`](crate::types::DeleteAlertsChannelResponse).
    #[inline]
    pub fn delete_alerts_channel(&self, channel_id: i64) -> Call<DeleteAlertsChannel> {
        Call::__new(self.0).__arg(0, &channel_id)
    }
}

/// `GET /v2/alerts_channels.json`
pub enum ListAlertsChannels {}
impl rt::Operation for ListAlertsChannels {
    const SPEC: rt::Spec = rt::Spec::new(
            "listAlertsChannels",
            "GET",
            "/v2/alerts_channels.json",
        )
        .params(&[rt::query("page")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListAlertsChannelsResponse>;
    type Failure = ListAlertsChannelsError;
}

impl Call<ListAlertsChannels> {
    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(0, &page)
    }
}

/// How [`list_alerts_channels`](AlertsChannels::list_alerts_channels) fails; the same as [`ErrorResponse401_429_500`](crate::errors::ErrorResponse401_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListAlertsChannelsError = crate::errors::ErrorResponse401_429_500;

/// `POST /v2/alerts_channels.json`
pub enum CreateAlertsChannel {}
impl rt::Operation for CreateAlertsChannel {
    const SPEC: rt::Spec = rt::Spec::new(
            "createAlertsChannel",
            "POST",
            "/v2/alerts_channels.json",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateAlertsChannelResponse>;
    type Failure = CreateAlertsChannelError;
}

/// How [`create_alerts_channel`](AlertsChannels::create_alerts_channel) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type CreateAlertsChannelError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `DELETE /v2/alerts_channels/{channel_id}.json`
pub enum DeleteAlertsChannel {}
impl rt::Operation for DeleteAlertsChannel {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteAlertsChannel",
            "DELETE",
            "/v2/alerts_channels/{channel_id}.json",
        )
        .params(&[rt::path("channel_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteAlertsChannelResponse>;
    type Failure = DeleteAlertsChannelError;
}

/// How [`delete_alerts_channel`](AlertsChannels::delete_alerts_channel) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type DeleteAlertsChannelError = crate::errors::ErrorResponse401_403_404_422_429_500;
