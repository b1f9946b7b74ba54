// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `body` of `reactions_add`.
pub struct ReactionsAddBody {
    pub channel: String,
    pub name: String,
    pub timestamp: String,
}

impl ReactionsAddBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        channel: impl Into<String>,
        name: impl Into<String>,
        timestamp: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            name: name.into(),
            timestamp: timestamp.into(),
        }
    }
}

impl rt::Object for ReactionsAddBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReactionsAddBody",
        0b111,
        &["channel", "name", "timestamp"],
    );
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel, &self.name, &self.timestamp)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            name: group_0.1,
            timestamp: group_0.2,
        }
    }
}

/// `body` of `reactions_remove`.
pub struct ReactionsRemoveBody {
    pub name: String,
    pub channel: Option<String>,
    pub file: Option<String>,
    pub file_comment: Option<String>,
    pub timestamp: Option<String>,
}

impl ReactionsRemoveBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            channel: None,
            file: None,
            file_comment: None,
            timestamp: None,
        }
    }
}

impl rt::Object for ReactionsRemoveBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReactionsRemoveBody",
        0b1,
        &["name", "channel", "file", "file_comment", "timestamp"],
    );
    type Fields = (
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.channel, &self.file, &self.file_comment, &self.timestamp)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            channel: group_0.1,
            file: group_0.2,
            file_comment: group_0.3,
            timestamp: group_0.4,
        }
    }
}

rt::objects! {
    ReactionsAddBody
    ReactionsRemoveBody
}
