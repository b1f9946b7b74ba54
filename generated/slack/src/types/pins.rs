// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `body` of `pins_add`.
pub struct PinsAddBody {
    pub channel: String,
    pub timestamp: Option<String>,
}

impl PinsAddBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: impl Into<String>) -> Self {
        Self {
            channel: channel.into(),
            timestamp: None,
        }
    }
}

impl rt::Object for PinsAddBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PinsAddBody",
        0b1,
        &["channel", "timestamp"],
    );
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel, &self.timestamp)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            timestamp: group_0.1,
        }
    }
}

rt::objects! {
    PinsAddBody
}
