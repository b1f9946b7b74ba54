// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A recording to clean.
pub struct AudioIsolationRequest {
    pub audio: rt::File,
    /// Default: `other`.
    pub file_format: rt::Nullable<AudioIsolationRequestFileFormat>,
}

impl AudioIsolationRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(audio: rt::File) -> Self {
        Self {
            audio,
            file_format: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for AudioIsolationRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AudioIsolationRequest",
        0b1,
        &["audio", "file_format"],
    );
    type Fields = (rt::File, rt::Nullable<AudioIsolationRequestFileFormat>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.audio, &self.file_format)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            audio: group_0.0,
            file_format: group_0.1,
        }
    }
}

rt::objects! {
    AudioIsolationRequest
}
