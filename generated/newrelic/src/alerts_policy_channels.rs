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
    #[inline]
    pub fn update_alerts_policy_channels(
        &self,
        policy_id: i64,
        channel_ids: &[i64],
    ) -> Call<UpdateAlertsPolicyChannels> {
        Call(rt::Pending::new(&self.0.0).arg(0, &policy_id).arg(1, channel_ids))
    }

    /// Untie a channel from a policy
    #[inline]
    pub fn delete_alerts_policy_channel(
        &self,
        policy_id: i64,
        channel_id: i64,
    ) -> Call<DeleteAlertsPolicyChannel> {
        Call(rt::Pending::new(&self.0.0).arg(0, &policy_id).arg(1, &channel_id))
    }
}

/// `PUT /v2/alerts_policy_channels.json`
pub enum UpdateAlertsPolicyChannels {}
impl rt::Operation for UpdateAlertsPolicyChannels {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "updateAlertsPolicyChannels",
        method: "PUT",
        path: "/v2/alerts_policy_channels.json",
        params: &[rt::query("policy_id"), rt::query("channel_ids").explode(false)],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::UpdateAlertsPolicyChannelsResponse>;
    type Failure = UpdateAlertsPolicyChannelsError;
}

/// The same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
pub type UpdateAlertsPolicyChannelsError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `DELETE /v2/alerts_policy_channels.json`
pub enum DeleteAlertsPolicyChannel {}
impl rt::Operation for DeleteAlertsPolicyChannel {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "deleteAlertsPolicyChannel",
        method: "DELETE",
        path: "/v2/alerts_policy_channels.json",
        params: &[rt::query("policy_id"), rt::query("channel_id")],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::DeleteAlertsPolicyChannelResponse>;
    type Failure = DeleteAlertsPolicyChannelError;
}

/// The same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
pub type DeleteAlertsPolicyChannelError = crate::errors::ErrorResponse401_403_404_422_429_500;
