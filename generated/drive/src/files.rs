// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Files`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Files`.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a>(pub(crate) &'a Client);

impl Files<'_> {
    /// List or search files.
    ///
    /// Returns [`FileList`](crate::types::FileList).
    #[inline]
    pub fn list(&self) -> Call<List> {
        Call::__new(self.0)
    }

    /// Create a file from metadata; media go through the upload address.
    ///
    /// Returns [`File`](crate::types::File).
    #[inline]
    pub fn create(&self, body: &types::File) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Make file ids for later creates.
    ///
    /// Returns [`GeneratedIds`](crate::types::GeneratedIds).
    #[inline]
    pub fn generate_ids(&self) -> Call<GenerateIds> {
        Call::__new(self.0)
    }

    /// Get metadata of a file, or its content with alt=media.
    ///
    /// - `file_id`: File identifier.
    ///
    /// Returns [`GetOutput`].
    #[inline]
    pub fn get(&self, file_id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, file_id)
    }

    /// Change metadata of a file, or move it.
    ///
    /// - `file_id`: File identifier.
    ///
    /// Returns [`File`](crate::types::File).
    #[inline]
    pub fn update(&self, file_id: &str, body: &types::File) -> Call<Update> {
        Call(rt::Pending::new(&self.0.0).arg(0, file_id).json(body))
    }

    /// Delete a file for good, past the trash.
    ///
    /// - `file_id`: File identifier.
    #[inline]
    pub fn delete(&self, file_id: &str) -> Call<Delete> {
        Call::__new(self.0).__arg(0, file_id)
    }

    /// Copy a file.
    ///
    /// - `file_id`: File identifier.
    ///
    /// Returns [`File`](crate::types::File).
    #[inline]
    pub fn copy(&self, file_id: &str, body: &types::File) -> Call<CopyType> {
        Call(rt::Pending::new(&self.0.0).arg(0, file_id).json(body))
    }

    /// Export a Google document, up to 10 MB.
    ///
    /// - `file_id`: File identifier.
    /// - `mime_type`: Wished format.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn export(&self, file_id: &str, mime_type: &str) -> Call<Export> {
        Call::__new(self.0).__arg(0, file_id).__arg(1, mime_type)
    }

    /// Delete everything in the trash for good.
    #[inline]
    pub fn empty_trash(&self) -> Call<EmptyTrash> {
        Call::__new(self.0)
    }
}

/// `GET /files`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("drive.files.list", "GET", "/files")
        .params(
            &[
                rt::query("q"),
                rt::query("corpora"),
                rt::query("driveId"),
                rt::query("includeItemsFromAllDrives"),
                rt::query("orderBy"),
                rt::query("pageSize"),
                rt::query("pageToken"),
                rt::query("spaces"),
                rt::query("includeLabels"),
                rt::query("includePermissionsForView"),
                rt::query("supportsAllDrives"),
                rt::query("fields"),
            ],
        )
        .security(&[&["bearerAuth"], &["apiKey"]]);
    type Success = rt::Json<types::FileList>;
    type Failure = ListError;
}

impl Call<List> {
    /// Search expression.
    #[inline]
    pub fn q(self, q: &str) -> Self {
        self.__arg(0, q)
    }

    /// Bodies of items: user, domain, drive or allDrives.
    #[inline]
    pub fn corpora(self, corpora: &str) -> Self {
        self.__arg(1, corpora)
    }

    /// Shared drive to search.
    #[inline]
    pub fn drive_id(self, drive_id: &str) -> Self {
        self.__arg(2, drive_id)
    }

    /// Also return items of shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_items_from_all_drives(
        self,
        include_items_from_all_drives: bool,
    ) -> Self {
        self.__arg(3, &include_items_from_all_drives)
    }

    /// Comma-separated sort keys.
    #[inline]
    pub fn order_by(self, order_by: &str) -> Self {
        self.__arg(4, order_by)
    }

    /// Most items in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(5, &page_size)
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(6, page_token)
    }

    /// Comma-separated spaces: drive and appDataFolder.
    #[inline]
    pub fn spaces(self, spaces: &str) -> Self {
        self.__arg(7, spaces)
    }

    /// Comma-separated label ids to return.
    #[inline]
    pub fn include_labels(self, include_labels: &str) -> Self {
        self.__arg(8, include_labels)
    }

    /// Extra permissions to return; only published.
    #[inline]
    pub fn include_permissions_for_view(
        self,
        include_permissions_for_view: &str,
    ) -> Self {
        self.__arg(9, include_permissions_for_view)
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(10, &supports_all_drives)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(11, fields)
    }
}

/// How [`list`](Files::list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type ListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /files`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new("drive.files.create", "POST", "/files")
        .params(
            &[
                rt::query("ignoreDefaultVisibility"),
                rt::query("keepRevisionForever"),
                rt::query("ocrLanguage"),
                rt::query("useContentAsIndexableText"),
                rt::query("includeLabels"),
                rt::query("includePermissionsForView"),
                rt::query("supportsAllDrives"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::File>;
    type Failure = CreateError;
}

impl Call<Create> {
    /// Do not apply the default visibility of the domain.
    ///
    /// Default: `false`.
    #[inline]
    pub fn ignore_default_visibility(self, ignore_default_visibility: bool) -> Self {
        self.__arg(0, &ignore_default_visibility)
    }

    /// Keep the new head revision for ever.
    ///
    /// Default: `false`.
    #[inline]
    pub fn keep_revision_forever(self, keep_revision_forever: bool) -> Self {
        self.__arg(1, &keep_revision_forever)
    }

    /// Language hint for OCR, ISO 639-1.
    #[inline]
    pub fn ocr_language(self, ocr_language: &str) -> Self {
        self.__arg(2, ocr_language)
    }

    /// Index the content as text.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_content_as_indexable_text(
        self,
        use_content_as_indexable_text: bool,
    ) -> Self {
        self.__arg(3, &use_content_as_indexable_text)
    }

    /// Comma-separated label ids to return.
    #[inline]
    pub fn include_labels(self, include_labels: &str) -> Self {
        self.__arg(4, include_labels)
    }

    /// Extra permissions to return; only published.
    #[inline]
    pub fn include_permissions_for_view(
        self,
        include_permissions_for_view: &str,
    ) -> Self {
        self.__arg(5, include_permissions_for_view)
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(6, &supports_all_drives)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(7, fields)
    }
}

/// How [`create`](Files::create) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type CreateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /files/generateIds`
pub enum GenerateIds {}
impl rt::Operation for GenerateIds {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.files.generateIds",
            "GET",
            "/files/generateIds",
        )
        .params(
            &[
                rt::query("count"),
                rt::query("space"),
                rt::query("type"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::GeneratedIds>;
    type Failure = GenerateIdsError;
}

impl Call<GenerateIds> {
    /// How many ids.
    ///
    /// Default: `10`. At least 1. At most 1000.
    #[inline]
    pub fn count(self, count: i32) -> Self {
        self.__arg(0, &count)
    }

    /// Space of the files: drive or appDataFolder.
    #[inline]
    pub fn space(self, space: &str) -> Self {
        self.__arg(1, space)
    }

    /// Kind of items: files or shortcuts.
    #[inline]
    pub fn r#type(self, r#type: &str) -> Self {
        self.__arg(2, r#type)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(3, fields)
    }
}

/// How [`generate_ids`](Files::generate_ids) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GenerateIdsError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /files/{fileId}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new("drive.files.get", "GET", "/files/{fileId}")
        .params(
            &[
                rt::path("fileId"),
                rt::query("alt"),
                rt::query("acknowledgeAbuse"),
                rt::query("includeLabels"),
                rt::query("includePermissionsForView"),
                rt::query("supportsAllDrives"),
                rt::query("fields"),
            ],
        )
        .security(&[&["bearerAuth"], &["apiKey"]])
        .accept("application/json, application/octet-stream");
    type Success = GetOutput;
    type Failure = GetError;
}

impl Call<Get> {
    /// What to return.
    ///
    /// Default: `json`.
    #[inline]
    pub fn alt(self, alt: types::DriveFilesGetAlt) -> Self {
        self.__arg(1, &alt)
    }

    /// Download even a file known as malware.
    ///
    /// Default: `false`.
    #[inline]
    pub fn acknowledge_abuse(self, acknowledge_abuse: bool) -> Self {
        self.__arg(2, &acknowledge_abuse)
    }

    /// Comma-separated label ids to return.
    #[inline]
    pub fn include_labels(self, include_labels: &str) -> Self {
        self.__arg(3, include_labels)
    }

    /// Extra permissions to return; only published.
    #[inline]
    pub fn include_permissions_for_view(
        self,
        include_permissions_for_view: &str,
    ) -> Self {
        self.__arg(4, include_permissions_for_view)
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(5, &supports_all_drives)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(6, fields)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetOutput {
    /// Metadata, or content with alt=media.
    Json(<rt::Json<types::File> as rt::Body>::Value),
    /// Metadata, or content with alt=media.
    Bytes(<rt::Raw as rt::Body>::Value),
}

rt::successes! {
    GetOutput {
        200 "application/json" => Json(rt::Json<types::File>),
        200 "application/octet-stream" => Bytes(rt::Raw),
    }
}

/// How [`get`](Files::get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `PATCH /files/{fileId}`
pub enum Update {}
impl rt::Operation for Update {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.files.update",
            "PATCH",
            "/files/{fileId}",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::query("addParents"),
                rt::query("removeParents"),
                rt::query("keepRevisionForever"),
                rt::query("ocrLanguage"),
                rt::query("useContentAsIndexableText"),
                rt::query("includeLabels"),
                rt::query("includePermissionsForView"),
                rt::query("supportsAllDrives"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::File>;
    type Failure = UpdateError;
}

impl Call<Update> {
    /// Comma-separated parents to add.
    #[inline]
    pub fn add_parents(self, add_parents: &str) -> Self {
        self.__arg(1, add_parents)
    }

    /// Comma-separated parents to remove.
    #[inline]
    pub fn remove_parents(self, remove_parents: &str) -> Self {
        self.__arg(2, remove_parents)
    }

    /// Keep the new head revision for ever.
    ///
    /// Default: `false`.
    #[inline]
    pub fn keep_revision_forever(self, keep_revision_forever: bool) -> Self {
        self.__arg(3, &keep_revision_forever)
    }

    /// Language hint for OCR, ISO 639-1.
    #[inline]
    pub fn ocr_language(self, ocr_language: &str) -> Self {
        self.__arg(4, ocr_language)
    }

    /// Index the content as text.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_content_as_indexable_text(
        self,
        use_content_as_indexable_text: bool,
    ) -> Self {
        self.__arg(5, &use_content_as_indexable_text)
    }

    /// Comma-separated label ids to return.
    #[inline]
    pub fn include_labels(self, include_labels: &str) -> Self {
        self.__arg(6, include_labels)
    }

    /// Extra permissions to return; only published.
    #[inline]
    pub fn include_permissions_for_view(
        self,
        include_permissions_for_view: &str,
    ) -> Self {
        self.__arg(7, include_permissions_for_view)
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(8, &supports_all_drives)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(9, fields)
    }
}

/// How [`update`](Files::update) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type UpdateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `DELETE /files/{fileId}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.files.delete",
            "DELETE",
            "/files/{fileId}",
        )
        .params(
            &[rt::path("fileId"), rt::query("supportsAllDrives"), rt::query("fields")],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteError;
}

impl Call<Delete> {
    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(1, &supports_all_drives)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }
}

/// How [`delete`](Files::delete) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type DeleteError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /files/{fileId}/copy`
pub enum CopyType {}
impl rt::Operation for CopyType {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.files.copy",
            "POST",
            "/files/{fileId}/copy",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::query("ignoreDefaultVisibility"),
                rt::query("keepRevisionForever"),
                rt::query("ocrLanguage"),
                rt::query("includeLabels"),
                rt::query("includePermissionsForView"),
                rt::query("supportsAllDrives"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::File>;
    type Failure = CopyTypeError;
}

impl Call<CopyType> {
    /// Do not apply the default visibility of the domain.
    ///
    /// Default: `false`.
    #[inline]
    pub fn ignore_default_visibility(self, ignore_default_visibility: bool) -> Self {
        self.__arg(1, &ignore_default_visibility)
    }

    /// Keep the new head revision for ever.
    ///
    /// Default: `false`.
    #[inline]
    pub fn keep_revision_forever(self, keep_revision_forever: bool) -> Self {
        self.__arg(2, &keep_revision_forever)
    }

    /// Language hint for OCR, ISO 639-1.
    #[inline]
    pub fn ocr_language(self, ocr_language: &str) -> Self {
        self.__arg(3, ocr_language)
    }

    /// Comma-separated label ids to return.
    #[inline]
    pub fn include_labels(self, include_labels: &str) -> Self {
        self.__arg(4, include_labels)
    }

    /// Extra permissions to return; only published.
    #[inline]
    pub fn include_permissions_for_view(
        self,
        include_permissions_for_view: &str,
    ) -> Self {
        self.__arg(5, include_permissions_for_view)
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(6, &supports_all_drives)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(7, fields)
    }
}

/// How [`copy`](Files::copy) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type CopyTypeError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /files/{fileId}/export`
pub enum Export {}
impl rt::Operation for Export {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.files.export",
            "GET",
            "/files/{fileId}/export",
        )
        .params(&[rt::path("fileId"), rt::query("mimeType"), rt::query("fields")])
        .security(&[&["bearerAuth"], &["apiKey"]])
        .accept("application/json, application/octet-stream")
        .stream();
    type Success = rt::Raw;
    type Failure = ExportError;
}

impl Call<Export> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }
}

/// How [`export`](Files::export) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type ExportError = crate::errors::ErrorResponse400_401_403_404_429;

/// `DELETE /files/trash`
pub enum EmptyTrash {}
impl rt::Operation for EmptyTrash {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.files.emptyTrash",
            "DELETE",
            "/files/trash",
        )
        .params(&[rt::query("driveId"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = EmptyTrashError;
}

impl Call<EmptyTrash> {
    /// Empty the trash of this shared drive.
    #[inline]
    pub fn drive_id(self, drive_id: &str) -> Self {
        self.__arg(0, drive_id)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`empty_trash`](Files::empty_trash) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type EmptyTrashError = crate::errors::ErrorResponse400_401_403_404_429;
