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
    pub fn drive_permissions_list(&self, file_id: &str) -> Call<DrivePermissionsList> {
        Call(rt::Pending::new(&self.0.0).arg(0, file_id))
    }

    /// Share a file.
    ///
    /// - `file_id`: File identifier.
    ///
    /// Returns [`Permission`](crate::types::Permission).
    #[inline]
    pub fn drive_permissions_create(
        &self,
        file_id: &str,
        body: &types::Permission,
    ) -> Call<DrivePermissionsCreate> {
        Call(rt::Pending::new(&self.0.0).arg(0, file_id).json(body))
    }

    /// Get one permission.
    ///
    /// - `file_id`: File identifier.
    /// - `permission_id`: Permission identifier.
    ///
    /// Returns [`Permission`](crate::types::Permission).
    #[inline]
    pub fn drive_permissions_get(
        &self,
        file_id: &str,
        permission_id: &str,
    ) -> Call<DrivePermissionsGet> {
        Call(rt::Pending::new(&self.0.0).arg(0, file_id).arg(1, permission_id))
    }

    /// Change a permission.
    ///
    /// - `file_id`: File identifier.
    /// - `permission_id`: Permission identifier.
    ///
    /// Returns [`Permission`](crate::types::Permission).
    #[inline]
    pub fn drive_permissions_update(
        &self,
        file_id: &str,
        permission_id: &str,
        body: &types::Permission,
    ) -> Call<DrivePermissionsUpdate> {
        Call(
            rt::Pending::new(&self.0.0).arg(0, file_id).arg(1, permission_id).json(body),
        )
    }

    /// Stop sharing with someone.
    ///
    /// - `file_id`: File identifier.
    /// - `permission_id`: Permission identifier.
    #[inline]
    pub fn drive_permissions_delete(
        &self,
        file_id: &str,
        permission_id: &str,
    ) -> Call<DrivePermissionsDelete> {
        Call(rt::Pending::new(&self.0.0).arg(0, file_id).arg(1, permission_id))
    }
}

/// `GET /files/{fileId}/permissions`
pub enum DrivePermissionsList {}
impl rt::Operation for DrivePermissionsList {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "drive.permissions.list",
        method: "GET",
        path: "/files/{fileId}/permissions",
        params: &[
            rt::path("fileId"),
            rt::query("includePermissionsForView"),
            rt::query("pageSize"),
            rt::query("pageToken"),
            rt::query("supportsAllDrives"),
            rt::query("useDomainAdminAccess"),
            rt::query("fields"),
        ],
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::PermissionList>;
    type Failure = DrivePermissionsListError;
}

impl Call<DrivePermissionsList> {
    /// Extra permissions to return; only published.
    #[inline]
    pub fn include_permissions_for_view(
        self,
        include_permissions_for_view: &str,
    ) -> Self {
        Call(self.0.arg(1, include_permissions_for_view))
    }

    /// Most items in one page.
    ///
    /// At least 1. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        Call(self.0.arg(2, &page_size))
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        Call(self.0.arg(3, page_token))
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        Call(self.0.arg(4, &supports_all_drives))
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        Call(self.0.arg(5, &use_domain_admin_access))
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Call(self.0.arg(6, fields))
    }
}

/// How [`drive_permissions_list`](Permissions::drive_permissions_list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type DrivePermissionsListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /files/{fileId}/permissions`
pub enum DrivePermissionsCreate {}
impl rt::Operation for DrivePermissionsCreate {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "drive.permissions.create",
        method: "POST",
        path: "/files/{fileId}/permissions",
        params: &[
            rt::path("fileId"),
            rt::query("emailMessage"),
            rt::query("moveToNewOwnersRoot"),
            rt::query("sendNotificationEmail"),
            rt::query("transferOwnership"),
            rt::query("supportsAllDrives"),
            rt::query("useDomainAdminAccess"),
            rt::query("fields"),
        ],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Permission>;
    type Failure = DrivePermissionsCreateError;
}

impl Call<DrivePermissionsCreate> {
    /// Text of the notification.
    #[inline]
    pub fn email_message(self, email_message: &str) -> Self {
        Call(self.0.arg(1, email_message))
    }

    /// Put it in the root of the new owner.
    ///
    /// Default: `false`.
    #[inline]
    pub fn move_to_new_owners_root(self, move_to_new_owners_root: bool) -> Self {
        Call(self.0.arg(2, &move_to_new_owners_root))
    }

    /// Send a notification.
    #[inline]
    pub fn send_notification_email(self, send_notification_email: bool) -> Self {
        Call(self.0.arg(3, &send_notification_email))
    }

    /// Make the person the owner.
    ///
    /// Default: `false`.
    #[inline]
    pub fn transfer_ownership(self, transfer_ownership: bool) -> Self {
        Call(self.0.arg(4, &transfer_ownership))
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        Call(self.0.arg(5, &supports_all_drives))
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        Call(self.0.arg(6, &use_domain_admin_access))
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Call(self.0.arg(7, fields))
    }
}

/// How [`drive_permissions_create`](Permissions::drive_permissions_create) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type DrivePermissionsCreateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /files/{fileId}/permissions/{permissionId}`
pub enum DrivePermissionsGet {}
impl rt::Operation for DrivePermissionsGet {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "drive.permissions.get",
        method: "GET",
        path: "/files/{fileId}/permissions/{permissionId}",
        params: &[
            rt::path("fileId"),
            rt::path("permissionId"),
            rt::query("supportsAllDrives"),
            rt::query("useDomainAdminAccess"),
            rt::query("fields"),
        ],
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Permission>;
    type Failure = DrivePermissionsGetError;
}

impl Call<DrivePermissionsGet> {
    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        Call(self.0.arg(2, &supports_all_drives))
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        Call(self.0.arg(3, &use_domain_admin_access))
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Call(self.0.arg(4, fields))
    }
}

/// How [`drive_permissions_get`](Permissions::drive_permissions_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type DrivePermissionsGetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `PATCH /files/{fileId}/permissions/{permissionId}`
pub enum DrivePermissionsUpdate {}
impl rt::Operation for DrivePermissionsUpdate {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "drive.permissions.update",
        method: "PATCH",
        path: "/files/{fileId}/permissions/{permissionId}",
        params: &[
            rt::path("fileId"),
            rt::path("permissionId"),
            rt::query("removeExpiration"),
            rt::query("transferOwnership"),
            rt::query("supportsAllDrives"),
            rt::query("useDomainAdminAccess"),
            rt::query("fields"),
        ],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Permission>;
    type Failure = DrivePermissionsUpdateError;
}

impl Call<DrivePermissionsUpdate> {
    /// Take the expiry away.
    ///
    /// Default: `false`.
    #[inline]
    pub fn remove_expiration(self, remove_expiration: bool) -> Self {
        Call(self.0.arg(2, &remove_expiration))
    }

    /// Make the person the owner.
    ///
    /// Default: `false`.
    #[inline]
    pub fn transfer_ownership(self, transfer_ownership: bool) -> Self {
        Call(self.0.arg(3, &transfer_ownership))
    }

    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        Call(self.0.arg(4, &supports_all_drives))
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        Call(self.0.arg(5, &use_domain_admin_access))
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Call(self.0.arg(6, fields))
    }
}

/// How [`drive_permissions_update`](Permissions::drive_permissions_update) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type DrivePermissionsUpdateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `DELETE /files/{fileId}/permissions/{permissionId}`
pub enum DrivePermissionsDelete {}
impl rt::Operation for DrivePermissionsDelete {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "drive.permissions.delete",
        method: "DELETE",
        path: "/files/{fileId}/permissions/{permissionId}",
        params: &[
            rt::path("fileId"),
            rt::path("permissionId"),
            rt::query("supportsAllDrives"),
            rt::query("useDomainAdminAccess"),
            rt::query("fields"),
        ],
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Empty;
    type Failure = DrivePermissionsDeleteError;
}

impl Call<DrivePermissionsDelete> {
    /// Whether the caller can handle shared drives.
    ///
    /// Default: `false`.
    #[inline]
    pub fn supports_all_drives(self, supports_all_drives: bool) -> Self {
        Call(self.0.arg(2, &supports_all_drives))
    }

    /// Act as a domain administrator.
    ///
    /// Default: `false`.
    #[inline]
    pub fn use_domain_admin_access(self, use_domain_admin_access: bool) -> Self {
        Call(self.0.arg(3, &use_domain_admin_access))
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Call(self.0.arg(4, fields))
    }
}

/// How [`drive_permissions_delete`](Permissions::drive_permissions_delete) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type DrivePermissionsDeleteError = crate::errors::ErrorResponse400_401_403_404_429;
