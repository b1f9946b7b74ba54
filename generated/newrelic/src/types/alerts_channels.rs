// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listAlertsChannels`.
#[non_exhaustive]
pub struct ListAlertsChannelsResponse {
    pub channels: Option<Vec<Channel>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListAlertsChannelsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListAlertsChannelsResponse",
        0,
        &["channels", "links"],
    );
    type Fields = (Option<Vec<Channel>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channels, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            channels: group_0.0,
            links: group_0.1,
        }
    }
}

/// `response` of `createAlertsChannel`.
#[non_exhaustive]
pub struct CreateAlertsChannelResponse {
    pub channels: Option<Vec<Channel>>,
}

impl rt::Object for CreateAlertsChannelResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsChannelResponse",
        0,
        &["channels"],
    );
    type Fields = (Option<Vec<Channel>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channels,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { channels: group_0.0 }
    }
}

/// `body` of `createAlertsChannel`.
pub struct CreateAlertsChannelBody {
    pub channel: CreateAlertsChannelBodyChannel,
}

impl CreateAlertsChannelBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: CreateAlertsChannelBodyChannel) -> Self {
        Self { channel }
    }
}

impl rt::Object for CreateAlertsChannelBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsChannelBody",
        0b1,
        &["channel"],
    );
    type Fields = (CreateAlertsChannelBodyChannel,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { channel: group_0.0 }
    }
}

/// `body.channel` of `createAlertsChannel`.
pub struct CreateAlertsChannelBodyChannel {
    pub name: String,
    pub r#type: CreateAlertsChannelBodyChannelType,
    /// Fields of the type, such as recipients of email
    pub configuration: rt::Map<rt::Any>,
}

impl CreateAlertsChannelBodyChannel {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        r#type: CreateAlertsChannelBodyChannelType,
        configuration: rt::Map<rt::Any>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type,
            configuration,
        }
    }
}

impl rt::Object for CreateAlertsChannelBodyChannel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsChannelBodyChannel",
        0b111,
        &["name", "type", "configuration"],
    );
    type Fields = (String, CreateAlertsChannelBodyChannelType, rt::Map<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.r#type, &self.configuration)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            r#type: group_0.1,
            configuration: group_0.2,
        }
    }
}

/// `body.channel.type` of `createAlertsChannel`.
#[non_exhaustive]
pub enum CreateAlertsChannelBodyChannelType {
    /// `user`
    User,
    /// `email`
    Email,
    /// `opsgenie`
    Opsgenie,
    /// `pagerduty`
    Pagerduty,
    /// `slack`
    Slack,
    /// `victorops`
    Victorops,
    /// `webhook`
    Webhook,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ListAlertsChannelsResponse
    CreateAlertsChannelResponse
    CreateAlertsChannelBody
    CreateAlertsChannelBodyChannel
}

rt::choices! {
    CreateAlertsChannelBodyChannelType {
        User = "user",
        Email = "email",
        Opsgenie = "opsgenie",
        Pagerduty = "pagerduty",
        Slack = "slack",
        Victorops = "victorops",
        Webhook = "webhook",
    }
}
