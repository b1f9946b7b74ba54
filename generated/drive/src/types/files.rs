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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FileList",
        fields: &["kind", "files", "nextPageToken", "incompleteSearch"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<File>>, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.files, &self.next_page_token, &self.incomplete_search)
    }

    #[inline]
    fn from_fields(
        (kind, files, next_page_token, incomplete_search): Self::Fields,
    ) -> Self {
        Self {
            kind,
            files,
            next_page_token,
            incomplete_search,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GeneratedIds",
        fields: &["kind", "ids", "space"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<String>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.ids, &self.space)
    }

    #[inline]
    fn from_fields((kind, ids, space): Self::Fields) -> Self {
        Self { kind, ids, space }
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
