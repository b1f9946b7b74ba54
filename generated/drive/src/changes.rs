// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Changes`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Changes`.
#[derive(Debug, Clone, Copy)]
pub struct Changes<'a>(pub(crate) &'a Client);

impl Changes<'_> {
    /// Get the token to list coming changes with.
    ///
    /// Returns [`StartPageToken`](crate::types::StartPageToken).
    #[inline]
    pub fn get_start_page_token(&self) -> Call<GetStartPageToken> {
        Call::__new(self.0)
    }

    /// List changes since a token.
    ///
    /// - `page_token`: Token of the page, or from getStartPageToken.
    ///
    /// Returns [`ChangeList`](crate::types::ChangeList).
    #[inline]
    pub fn list(&self, page_token: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, page_token)
    }
}

/// `GET /changes/startPageToken`
pub enum GetStartPageToken {}
impl rt::Operation for GetStartPageToken {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.changes.getStartPageToken",
            "GET",
            "/changes/startPageToken",
        )
        .params(
            &[rt::query("driveId"), rt::query("supportsAllDrives"), rt::query("fields")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::StartPageToken>;
    type Failure = GetStartPageTokenError;
}

impl Call<GetStartPageToken> {
    /// Shared drive.
    #[inline]
    pub fn drive_id(self, drive_id: &str) -> Self {
        self.__arg(0, drive_id)
    }

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

/// How [`get_start_page_token`](Changes::get_start_page_token) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetStartPageTokenError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /changes`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("drive.changes.list", "GET", "/changes")
        .params(
            &[
                rt::query("pageToken"),
                rt::query("driveId"),
                rt::query("includeCorpusRemovals"),
                rt::query("includeItemsFromAllDrives"),
                rt::query("includeRemoved"),
                rt::query("pageSize"),
                rt::query("restrictToMyDrive"),
                rt::query("spaces"),
                rt::query("includeLabels"),
                rt::query("includePermissionsForView"),
                rt::query("supportsAllDrives"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ChangeList>;
    type Failure = ListError;
}

impl Call<List> {
    /// Shared drive.
    #[inline]
    pub fn drive_id(self, drive_id: &str) -> Self {
        self.__arg(1, drive_id)
    }

    /// Also return files that left the list.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_corpus_removals(self, include_corpus_removals: bool) -> Self {
        self.__arg(2, &include_corpus_removals)
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

    /// Also return removed items.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_removed(self, include_removed: bool) -> Self {
        self.__arg(4, &include_removed)
    }

    /// Most items in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(5, &page_size)
    }

    /// Only the My Drive tree.
    ///
    /// Default: `false`.
    #[inline]
    pub fn restrict_to_my_drive(self, restrict_to_my_drive: bool) -> Self {
        self.__arg(6, &restrict_to_my_drive)
    }

    /// Comma-separated spaces.
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

/// How [`list`](Changes::list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type ListError = crate::errors::ErrorResponse400_401_403_404_429;
