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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FilesInfoResponse",
        fields: &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "file",
            "response_metadata",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (ok, error, warning, needed, provided, file, response_metadata): Self::Fields,
    ) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            file,
            response_metadata,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FilesGetUploadUrlExternalResponse",
        fields: &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "upload_url",
            "file_id",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (ok, error, warning, needed, provided, upload_url, file_id): Self::Fields,
    ) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            upload_url,
            file_id,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FilesCompleteUploadExternalResponse",
        fields: &["ok", "error", "warning", "needed", "provided", "files"],
        required: &[0b1],
    };
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
    fn from_fields((ok, error, warning, needed, provided, files): Self::Fields) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            files,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FilesCompleteUploadExternalBody",
        fields: &["files", "channel_id", "initial_comment", "thread_ts"],
        required: &[0b1],
    };
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
    fn from_fields(
        (files, channel_id, initial_comment, thread_ts): Self::Fields,
    ) -> Self {
        Self {
            files,
            channel_id,
            initial_comment,
            thread_ts,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FilesCompleteUploadExternalBodyFilesItem",
        fields: &["id", "title"],
        required: &[0b1],
    };
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.title)
    }

    #[inline]
    fn from_fields((id, title): Self::Fields) -> Self {
        Self { id, title }
    }
}

rt::objects! {
    FilesInfoResponse
    FilesGetUploadUrlExternalResponse
    FilesCompleteUploadExternalResponse
    FilesCompleteUploadExternalBody
    FilesCompleteUploadExternalBodyFilesItem
}
