// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `StartPageToken`, as the API calls it.
#[non_exhaustive]
pub struct StartPageToken {
    /// Default: `drive#startPageToken`.
    pub kind: Option<String>,
    pub start_page_token: Option<String>,
}

impl rt::Object for StartPageToken {
    const SHAPE: rt::Shape = rt::Shape::new(
        "StartPageToken",
        0,
        &["kind", "startPageToken"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.start_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            start_page_token: group_0.1,
        }
    }
}

/// `ChangeList`, as the API calls it.
#[non_exhaustive]
pub struct ChangeList {
    /// Default: `drive#changeList`.
    pub kind: Option<String>,
    pub changes: Option<Vec<Change>>,
    pub new_start_page_token: Option<String>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ChangeList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChangeList",
        0,
        &["kind", "changes", "newStartPageToken", "nextPageToken"],
    );
    type Fields = (Option<String>, Option<Vec<Change>>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.changes, &self.new_start_page_token, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            changes: group_0.1,
            new_start_page_token: group_0.2,
            next_page_token: group_0.3,
        }
    }
}

/// `Change`, as the API calls it.
#[non_exhaustive]
pub struct Change {
    /// Default: `drive#change`.
    pub kind: Option<String>,
    /// file or drive.
    pub change_type: Option<String>,
    pub time: Option<rt::DateTime>,
    pub removed: Option<bool>,
    pub file_id: Option<String>,
    /// Only kind, id, name and mimeType come unless fields asks for more.
    pub file: Option<File>,
    pub drive_id: Option<String>,
    pub drive: Option<Drive>,
}

impl rt::Object for Change {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Change",
        0,
        &["kind", "changeType", "time", "removed", "fileId", "file", "driveId", "drive"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<rt::DateTime>,
        Option<bool>,
        Option<String>,
        Option<File>,
        Option<String>,
        Option<Drive>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.kind,
            &self.change_type,
            &self.time,
            &self.removed,
            &self.file_id,
            &self.file,
            &self.drive_id,
            &self.drive,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            change_type: group_0.1,
            time: group_0.2,
            removed: group_0.3,
            file_id: group_0.4,
            file: group_0.5,
            drive_id: group_0.6,
            drive: group_0.7,
        }
    }
}

rt::objects! {
    StartPageToken
    ChangeList
    Change
}
