// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `FilesInfoResponse`, as the API calls it.
#[non_exhaustive]
pub struct FilesInfoResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub file: Option<File>,
    pub response_metadata: Option<ResponseMetadata>,
}

impl rt::Object for FilesInfoResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilesInfoResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "file", "response_metadata"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<File>,
        Option<ResponseMetadata>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.file,
            &self.response_metadata,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            file: group_0.5,
            response_metadata: group_0.6,
        }
    }
}

/// `FilesGetUploadURLExternalResponse`, as the API calls it.
#[non_exhaustive]
pub struct FilesGetUploadUrlExternalResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub upload_url: Option<String>,
    pub file_id: Option<String>,
}

impl rt::Object for FilesGetUploadUrlExternalResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilesGetUploadUrlExternalResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "upload_url", "file_id"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.upload_url,
            &self.file_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            upload_url: group_0.5,
            file_id: group_0.6,
        }
    }
}

/// `FilesCompleteUploadExternalResponse`, as the API calls it.
#[non_exhaustive]
pub struct FilesCompleteUploadExternalResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub files: Option<Vec<FilesCompleteUploadExternalResponseFilesItem>>,
}

impl rt::Object for FilesCompleteUploadExternalResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilesCompleteUploadExternalResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "files"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<FilesCompleteUploadExternalResponseFilesItem>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ok, &self.error, &self.warning, &self.needed, &self.provided, &self.files)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            files: group_0.5,
        }
    }
}

/// The same as [`FilesCompleteUploadExternalBodyFilesItem`].
pub type FilesCompleteUploadExternalResponseFilesItem = FilesCompleteUploadExternalBodyFilesItem;

/// `body` of `files_completeUploadExternal`.
pub struct FilesCompleteUploadExternalBody {
    pub files: Vec<FilesCompleteUploadExternalBodyFilesItem>,
    pub channel_id: Option<String>,
    pub initial_comment: Option<String>,
    pub thread_ts: Option<String>,
}

impl FilesCompleteUploadExternalBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(files: Vec<FilesCompleteUploadExternalBodyFilesItem>) -> Self {
        Self {
            files,
            channel_id: None,
            initial_comment: None,
            thread_ts: None,
        }
    }
}

impl rt::Object for FilesCompleteUploadExternalBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilesCompleteUploadExternalBody",
        0b1,
        &["files", "channel_id", "initial_comment", "thread_ts"],
    );
    type Fields = (
        Vec<FilesCompleteUploadExternalBodyFilesItem>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.files, &self.channel_id, &self.initial_comment, &self.thread_ts)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            files: group_0.0,
            channel_id: group_0.1,
            initial_comment: group_0.2,
            thread_ts: group_0.3,
        }
    }
}

/// `body.files.item` of `files_completeUploadExternal`.
pub struct FilesCompleteUploadExternalBodyFilesItem {
    pub id: String,
    pub title: Option<String>,
}

impl FilesCompleteUploadExternalBodyFilesItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), title: None }
    }
}

impl rt::Object for FilesCompleteUploadExternalBodyFilesItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilesCompleteUploadExternalBodyFilesItem",
        0b1,
        &["id", "title"],
    );
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.title)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            title: group_0.1,
        }
    }
}

rt::objects! {
    FilesInfoResponse
    FilesGetUploadUrlExternalResponse
    FilesCompleteUploadExternalResponse
    FilesCompleteUploadExternalBody
    FilesCompleteUploadExternalBodyFilesItem
}
