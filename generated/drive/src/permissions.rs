// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Permissions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Permissions`.
#[derive(Debug, Clone, Copy)]
pub struct Permissions<'a>(pub(crate) &'a Client);

impl Permissions<'_> {
    /// List who may use a file.
    ///
    /// - `file_id`: File identifier.
    ///
    /// Returns [`PermissionList`](crate::types::PermissionList).
    #[inline]
    pub fn list(&self, file_id: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, file_id)
    }

    /// Share a file.
    ///
    /// - `file_id`: File identifier.
    ///
    /// Returns [`Permission`](crate::types::Permission).
    #[inline]
    pub fn create(&self, file_id: &str, body: &types::Permission) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).arg(0, file_id).json(body))
    }

    /// Get one permission.
    ///
    /// - `file_id`: File identifier.
    /// - `permission_id`: Permission identifier.
    ///
    /// Returns [`Permission`](crate::types::Permission).
    #[inline]
    pub fn get(&self, file_id: &str, permission_id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, file_id).__arg(1, permission_id)
    }

    /// Change a permission.
    ///
    /// - `file_id`: File identifier.
    /// - `permission_id`: Permission identifier.
    ///
    /// Returns [`Permission`](crate::types::Permission).
    #[inline]
    pub fn update(
        &self,
        file_id: &str,
        permission_id: &str,
        body: &types::Permission,
    ) -> Call<Update> {
        Call(
            rt::Pending::new(&self.0.0).arg(0, file_id).arg(1, permission_id).json(body),
        )
    }

    /// Stop sharing with someone.
    ///
    /// - `file_id`: File identifier.
    /// - `permission_id`: Permission identifier.
    #[inline]
    pub fn delete(&self, file_id: &str, permission_id: &str) -> Call<Delete> {
        Call::__new(self.0).__arg(0, file_id).__arg(1, permission_id)
    }
}

/// `GET /files/{fileId}/permissions`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.permissions.list",
            "GET",
            "/files/{fileId}/permissions",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::query("includePermissionsForView"),
                rt::query("pageSize"),
                rt::query("pageToken"),
                rt::query("supportsAllDrives"),
                rt::query("useDomainAdminAccess"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PermissionList>;
    type Failure = ListError;
}

impl Call<List> {
    /// Extra permissions to return; only published.
    #[inline]
    pub fn include_permissions_for_view(
        self,
        include_permissions_for_view: &str,
    ) -> Self {
        self.__arg(1, include_permissions_for_view)
    }

    /// Most items in one page.
    ///
    /// At least 1. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(2, &page_size)
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(3, page_token)
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(4, &supports_all_drives)
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        self.__arg(5, &use_domain_admin_access)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(6, fields)
    }
}

/// How [`list`](Permissions::list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type ListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /files/{fileId}/permissions`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.permissions.create",
            "POST",
            "/files/{fileId}/permissions",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::query("emailMessage"),
                rt::query("moveToNewOwnersRoot"),
                rt::query("sendNotificationEmail"),
                rt::query("transferOwnership"),
                rt::query("supportsAllDrives"),
                rt::query("useDomainAdminAccess"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Permission>;
    type Failure = CreateError;
}

impl Call<Create> {
    /// Text of the notification.
    #[inline]
    pub fn email_message(self, email_message: &str) -> Self {
        self.__arg(1, email_message)
    }

    /// Put it in the root of the new owner.
    ///
    /// Default: `false`.
    #[inline]
    pub fn move_to_new_owners_root(self, move_to_new_owners_root: bool) -> Self {
        self.__arg(2, &move_to_new_owners_root)
    }

    /// Send a notification.
    #[inline]
    pub fn send_notification_email(self, send_notification_email: bool) -> Self {
        self.__arg(3, &send_notification_email)
    }

    /// Make the person the owner.
    ///
    /// Default: `false`.
    #[inline]
    pub fn transfer_ownership(self, transfer_ownership: bool) -> Self {
        self.__arg(4, &transfer_ownership)
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(5, &supports_all_drives)
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        self.__arg(6, &use_domain_admin_access)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(7, fields)
    }
}

/// How [`create`](Permissions::create) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type CreateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /files/{fileId}/permissions/{permissionId}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.permissions.get",
            "GET",
            "/files/{fileId}/permissions/{permissionId}",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::path("permissionId"),
                rt::query("supportsAllDrives"),
                rt::query("useDomainAdminAccess"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Permission>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(2, &supports_all_drives)
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

/// How [`get`](Permissions::get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `PATCH /files/{fileId}/permissions/{permissionId}`
pub enum Update {}
impl rt::Operation for Update {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.permissions.update",
            "PATCH",
            "/files/{fileId}/permissions/{permissionId}",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::path("permissionId"),
                rt::query("removeExpiration"),
                rt::query("transferOwnership"),
                rt::query("supportsAllDrives"),
                rt::query("useDomainAdminAccess"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Permission>;
    type Failure = UpdateError;
}

impl Call<Update> {
    /// Take the expiry away.
    ///
    /// Default: `false`.
    #[inline]
    pub fn remove_expiration(self, remove_expiration: bool) -> Self {
        self.__arg(2, &remove_expiration)
    }

    /// Make the person the owner.
    ///
    /// Default: `false`.
    #[inline]
    pub fn transfer_ownership(self, transfer_ownership: bool) -> Self {
        self.__arg(3, &transfer_ownership)
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        self.__arg(4, &supports_all_drives)
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        self.__arg(5, &use_domain_admin_access)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(6, fields)
    }
}

/// How [`update`](Permissions::update) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type UpdateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `DELETE /files/{fileId}/permissions/{permissionId}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.permissions.delete",
            "DELETE",
            "/files/{fileId}/permissions/{permissionId}",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::path("permissionId"),
                rt::query("supportsAllDrives"),
                rt::query("useDomainAdminAccess"),
                rt::query("fields"),
            ],
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
        self.__arg(2, &supports_all_drives)
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

/// How [`delete`](Permissions::delete) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type DeleteError = crate::errors::ErrorResponse400_401_403_404_429;
