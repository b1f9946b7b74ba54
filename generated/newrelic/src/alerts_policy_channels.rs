// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts Policy Channels`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts Policy Channels`.
#[derive(Debug, Clone, Copy)]
pub struct AlertsPolicyChannels<'a>(pub(crate) &'a Client);

impl AlertsPolicyChannels<'_> {
    /// Tie channels to a policy
    ///
    /// - `policy_id`: Id of the policy
    /// - `channel_ids`: Ids of the channels
    ///
    /// Returns [`UpdateAlertsPolicyChannelsResponse`](crate::types::UpdateAlertsPolicyChannelsResponse).
    #[inline]
    pub fn update_alerts_policy_channels(
        &self,
        policy_id: i64,
        channel_ids: &[i64],
    ) -> Call<UpdateAlertsPolicyChannels> {
        Call::__new(self.0).__arg(0, &policy_id).__arg(1, channel_ids)
    }

    /// Untie a channel from a policy
    ///
    /// - `policy_id`: Id of the policy
    /// - `channel_id`: Id of the channel
    ///
    /// Returns [`DeleteAlertsPolicyChannelResponse`](crate::types::DeleteAlertsPolicyChannelResponse).
    #[inline]
    pub fn delete_alerts_policy_channel(
        &self,
        policy_id: i64,
        channel_id: i64,
    ) -> Call<DeleteAlertsPolicyChannel> {
        Call::__new(self.0).__arg(0, &policy_id).__arg(1, &channel_id)
    }
}

/// `PUT /v2/alerts_policy_channels.json`
pub enum UpdateAlertsPolicyChannels {}
impl rt::Operation for UpdateAlertsPolicyChannels {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateAlertsPolicyChannels",
            "PUT",
            "/v2/alerts_policy_channels.json",
        )
        .params(&[rt::query("policy_id"), rt::query("channel_ids").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::UpdateAlertsPolicyChannelsResponse>;
    type Failure = UpdateAlertsPolicyChannelsError;
}

/// How [`update_alerts_policy_channels`](AlertsPolicyChannels::update_alerts_policy_channels) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type UpdateAlertsPolicyChannelsError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `DELETE /v2/alerts_policy_channels.json`
pub enum DeleteAlertsPolicyChannel {}
impl rt::Operation for DeleteAlertsPolicyChannel {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteAlertsPolicyChannel",
            "DELETE",
            "/v2/alerts_policy_channels.json",
        )
        .params(&[rt::query("policy_id"), rt::query("channel_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteAlertsPolicyChannelResponse>;
    type Failure = DeleteAlertsPolicyChannelError;
}

/// How [`delete_alerts_policy_channel`](AlertsPolicyChannels::delete_alerts_policy_channel) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type DeleteAlertsPolicyChannelError = crate::errors::ErrorResponse401_403_404_422_429_500;
