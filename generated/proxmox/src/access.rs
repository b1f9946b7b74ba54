// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Access`
use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;
/// The operations of `Access`.
#[derive(Debug, Clone, Copy)]
pub struct Access<'a>(pub(crate) &'a Client);
impl Access<'_> {
    /// List users.
    #[inline]
    pub fn list_users(&self) -> Call<ListUsers> {
        Call(rt::Pending::new(&self.0.0))
    }
    /// List roles and their privileges.
    #[inline]
    pub fn list_roles(&self) -> Call<ListRoles> {
        Call(rt::Pending::new(&self.0.0))
    }
    /// Get the effective permissions of the token or of a user.
    #[inline]
    pub fn get_permissions(&self) -> Call<GetPermissions> {
        Call(rt::Pending::new(&self.0.0))
    }
}
/// `GET /access/users`
pub enum ListUsers {}
impl rt::Operation for ListUsers {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listUsers",
        method: "GET",
        path: "/access/users",
        params: &[rt::query("enabled"), rt::query("full")],
        security: &[&["PVEAPIToken"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::UsersAnswer>;
    type Failure = ListUsersError;
}
impl Call<ListUsers> {
    /// Keep only enabled (or disabled) users.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Call(self.0.arg(0, &enabled))
    }
    /// Also return groups and tokens.
    ///
    /// Default: `false`.
    #[inline]
    pub fn full(self, full: bool) -> Self {
        Call(self.0.arg(1, &full))
    }
}
/// The same as [`CloneVmError`](crate::errors::CloneVmError).
pub type ListUsersError = crate::errors::CloneVmError;
/// `GET /access/roles`
pub enum ListRoles {}
impl rt::Operation for ListRoles {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listRoles",
        method: "GET",
        path: "/access/roles",
        security: &[&["PVEAPIToken"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::RolesAnswer>;
    type Failure = ListRolesError;
}
/// The same as [`CloneVmError`](crate::errors::CloneVmError).
pub type ListRolesError = crate::errors::CloneVmError;
/// `GET /access/permissions`
pub enum GetPermissions {}
impl rt::Operation for GetPermissions {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "getPermissions",
        method: "GET",
        path: "/access/permissions",
        params: &[rt::query("path"), rt::query("userid")],
        security: &[&["PVEAPIToken"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::PermissionsAnswer>;
    type Failure = GetPermissionsError;
}
impl Call<GetPermissions> {
    /// Only this path.
    #[inline]
    pub fn path(self, path: &str) -> Self {
        Call(self.0.arg(0, path))
    }
    /// User or token to look at.
    #[inline]
    pub fn userid(self, userid: &str) -> Self {
        Call(self.0.arg(1, userid))
    }
}
/// The same as [`CloneVmError`](crate::errors::CloneVmError).
pub type GetPermissionsError = crate::errors::CloneVmError;
