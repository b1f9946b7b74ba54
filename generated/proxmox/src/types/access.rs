// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;
/// `UsersAnswer`
#[non_exhaustive]
pub struct UsersAnswer {
    pub data: Vec<User>,
}
impl rt::Object for UsersAnswer {
    const NAME: &'static str = "UsersAnswer";
    const FIELDS: &'static [&'static str] = &["data"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (Vec<User>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }
    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
    }
}
/// `User`
#[non_exhaustive]
pub struct User {
    pub userid: String,
    pub enable: Option<UserEnable>,
    pub expire: Option<i64>,
    pub comment: Option<String>,
    pub email: Option<String>,
    pub firstname: Option<String>,
    pub lastname: Option<String>,
    pub groups: Option<String>,
    pub keys: Option<String>,
    pub realm_type: Option<String>,
    pub tokens: Option<Vec<rt::Map<rt::Any>>>,
}
impl rt::Object for User {
    const NAME: &'static str = "User";
    const FIELDS: &'static [&'static str] = &[
        "userid",
        "enable",
        "expire",
        "comment",
        "email",
        "firstname",
        "lastname",
        "groups",
        "keys",
        "realm-type",
        "tokens",
    ];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = rt::Both<
        (
            String,
            Option<UserEnable>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<String>, Option<Vec<rt::Map<rt::Any>>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.userid,
                &self.enable,
                &self.expire,
                &self.comment,
                &self.email,
                &self.firstname,
                &self.lastname,
                &self.groups,
            ),
            (&self.keys, &self.realm_type, &self.tokens),
        )
    }
    #[inline]
    fn from_fields(
        rt::Both(
            (userid, enable, expire, comment, email, firstname, lastname, groups),
            (keys, realm_type, tokens),
        ): Self::Fields,
    ) -> Self {
        Self {
            userid,
            enable,
            expire,
            comment,
            email,
            firstname,
            lastname,
            groups,
            keys,
            realm_type,
            tokens,
        }
    }
}
/// The same as [`ClusterMemberLocal`].
pub type UserEnable = ClusterMemberLocal;
/// `RolesAnswer`
#[non_exhaustive]
pub struct RolesAnswer {
    pub data: Vec<Role>,
}
impl rt::Object for RolesAnswer {
    const NAME: &'static str = "RolesAnswer";
    const FIELDS: &'static [&'static str] = &["data"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (Vec<Role>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }
    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
    }
}
/// `Role`
#[non_exhaustive]
pub struct Role {
    pub roleid: String,
    pub privs: Option<String>,
    pub special: Option<RoleSpecial>,
}
impl rt::Object for Role {
    const NAME: &'static str = "Role";
    const FIELDS: &'static [&'static str] = &["roleid", "privs", "special"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (String, Option<String>, Option<RoleSpecial>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.roleid, &self.privs, &self.special)
    }
    #[inline]
    fn from_fields((roleid, privs, special): Self::Fields) -> Self {
        Self { roleid, privs, special }
    }
}
/// The same as [`ClusterMemberLocal`].
pub type RoleSpecial = ClusterMemberLocal;
/// `PermissionsAnswer`
#[non_exhaustive]
pub struct PermissionsAnswer {
    /// Path to privilege to 1 (propagates) or 0.
    pub data: rt::Map<rt::Map<i64>>,
}
impl rt::Object for PermissionsAnswer {
    const NAME: &'static str = "PermissionsAnswer";
    const FIELDS: &'static [&'static str] = &["data"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (rt::Map<rt::Map<i64>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }
    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
    }
}
rt::objects! {
    UsersAnswer User RolesAnswer Role PermissionsAnswer
}
