// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Drives`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Drives`.
#[derive(Debug, Clone, Copy)]
pub struct Drives<'a>(pub(crate) &'a Client);

impl Drives<'_> {
    /// List shared drives.
    ///
    /// Returns [`DriveList`](crate::types::DriveList).
    #[inline]
    pub fn list(&self) -> Call<List> {
        Call::__new(self.0)
    }

    /// Get a shared drive.
    ///
    /// - `drive_id`: Shared drive identifier.
    ///
    /// Returns [`Drive`](crate::types::Drive).
    #[inline]
    pub fn get(&self, drive_id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, drive_id)
    }
}

/// `GET /drives`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("drive.drives.list", "GET", "/drives")
        .params(
            &[
                rt::query("pageSize"),
                rt::query("pageToken"),
                rt::query("q"),
                rt::query("useDomainAdminAccess"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DriveList>;
    type Failure = ListError;
}

impl Call<List> {
    /// Most items in one page.
    ///
    /// Default: `10`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(0, &page_size)
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(1, page_token)
    }

    /// Search expression.
    #[inline]
    pub fn q(self, q: &str) -> Self {
        self.__arg(2, q)
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        self.__arg(3, &use_domain_admin_access)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(4, fields)
    }
}

/// How [`list`](Drives::list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type ListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /drives/{driveId}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new("drive.drives.get", "GET", "/drives/{driveId}")
        .params(
            &[
                rt::path("driveId"),
                rt::query("useDomainAdminAccess"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Drive>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        self.__arg(1, &use_domain_admin_access)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }
}

/// How [`get`](Drives::get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetError = crate::errors::ErrorResponse400_401_403_404_429;
