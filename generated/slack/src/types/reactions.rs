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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ReactionsAddBody",
        fields: &["channel", "name", "timestamp"],
        required: &[0b111],
    };
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel, &self.name, &self.timestamp)
    }

    #[inline]
    fn from_fields((channel, name, timestamp): Self::Fields) -> Self {
        Self { channel, name, timestamp }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ReactionsRemoveBody",
        fields: &["name", "channel", "file", "file_comment", "timestamp"],
        required: &[0b1],
    };
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
    fn from_fields(
        (name, channel, file, file_comment, timestamp): Self::Fields,
    ) -> Self {
        Self {
            name,
            channel,
            file,
            file_comment,
            timestamp,
        }
    }
}

rt::objects! {
    ReactionsAddBody
    ReactionsRemoveBody
}
