// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `updateAlertsPolicyChannels`.
#[non_exhaustive]
pub struct UpdateAlertsPolicyChannelsResponse {
    pub policy: Option<UpdateAlertsPolicyChannelsResponsePolicy>,
}

impl rt::Object for UpdateAlertsPolicyChannelsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateAlertsPolicyChannelsResponse",
        0,
        &["policy"],
    );
    type Fields = (Option<UpdateAlertsPolicyChannelsResponsePolicy>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.policy,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { policy: group_0.0 }
    }
}

/// `response.policy` of `updateAlertsPolicyChannels`.
#[non_exhaustive]
pub struct UpdateAlertsPolicyChannelsResponsePolicy {
    pub id: Option<i64>,
    pub channel_ids: Option<Vec<i64>>,
}

impl rt::Object for UpdateAlertsPolicyChannelsResponsePolicy {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateAlertsPolicyChannelsResponsePolicy",
        0,
        &["id", "channel_ids"],
    );
    type Fields = (Option<i64>, Option<Vec<i64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.channel_ids)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            channel_ids: group_0.1,
        }
    }
}

/// The same as [`DeleteAlertsChannelResponse`].
pub type DeleteAlertsPolicyChannelResponse = DeleteAlertsChannelResponse;

rt::objects! {
    UpdateAlertsPolicyChannelsResponse
    UpdateAlertsPolicyChannelsResponsePolicy
}
