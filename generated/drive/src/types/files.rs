// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `FileList`, as the API calls it.
#[non_exhaustive]
pub struct FileList {
    /// Default: `drive#fileList`.
    pub kind: Option<String>,
    pub files: Option<Vec<File>>,
    pub next_page_token: Option<String>,
    pub incomplete_search: Option<bool>,
}

impl rt::Object for FileList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FileList",
        0,
        &["kind", "files", "nextPageToken", "incompleteSearch"],
    );
    type Fields = (Option<String>, Option<Vec<File>>, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.files, &self.next_page_token, &self.incomplete_search)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            files: group_0.1,
            next_page_token: group_0.2,
            incomplete_search: group_0.3,
        }
    }
}

/// `GeneratedIds`, as the API calls it.
#[non_exhaustive]
pub struct GeneratedIds {
    /// Default: `drive#generatedIds`.
    pub kind: Option<String>,
    pub ids: Option<Vec<String>>,
    pub space: Option<String>,
}

impl rt::Object for GeneratedIds {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GeneratedIds",
        0,
        &["kind", "ids", "space"],
    );
    type Fields = (Option<String>, Option<Vec<String>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.ids, &self.space)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            ids: group_0.1,
            space: group_0.2,
        }
    }
}

/// `alt` of `drive.files.get`.
///
/// Default: `json`.
#[non_exhaustive]
pub enum DriveFilesGetAlt {
    /// `json`
    Json,
    /// `media`
    Media,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    FileList
    GeneratedIds
}

rt::choices! {
    DriveFilesGetAlt { Json = "json", Media = "media" }
}
