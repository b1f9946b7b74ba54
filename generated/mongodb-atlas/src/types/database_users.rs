// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of database users.
#[non_exhaustive]
pub struct PaginatedApiAtlasDatabaseUser {
    pub results: Vec<CloudDatabaseUser>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedApiAtlasDatabaseUser {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedApiAtlasDatabaseUser",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<CloudDatabaseUser>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.total_count, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            results: group_0.0,
            total_count: group_0.1,
            links: group_0.2,
        }
    }
}

/// A database user.
pub struct CloudDatabaseUser {
    /// Has at most 1024 characters.
    pub username: String,
    /// Default: `admin`.
    pub database_name: String,
    pub group_id: String,
    /// Has at least 8 characters.
    pub password: Option<String>,
    pub roles: Vec<DatabaseUserRole>,
    pub scopes: Option<Vec<UserScope>>,
    /// Default: `NONE`.
    pub aws_iam_type: Option<CloudDatabaseUserAwsIamType>,
    /// Default: `NONE`.
    pub ldap_auth_type: Option<CloudDatabaseUserLdapAuthType>,
    /// Default: `NONE`.
    pub oidc_auth_type: Option<CloudDatabaseUserOidcAuthType>,
    /// Default: `NONE`.
    pub x509_type: Option<CloudDatabaseUserX509Type>,
    pub delete_after_date: Option<rt::DateTime>,
    /// Has at most 100 characters.
    pub description: Option<String>,
    pub labels: Option<Vec<ComponentLabel>>,
    pub links: Option<Vec<Link>>,
}

impl CloudDatabaseUser {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        username: impl Into<String>,
        database_name: impl Into<String>,
        group_id: impl Into<String>,
        roles: Vec<DatabaseUserRole>,
    ) -> Self {
        Self {
            username: username.into(),
            database_name: database_name.into(),
            group_id: group_id.into(),
            password: None,
            roles,
            scopes: None,
            aws_iam_type: None,
            ldap_auth_type: None,
            oidc_auth_type: None,
            x509_type: None,
            delete_after_date: None,
            description: None,
            labels: None,
            links: None,
        }
    }
}

impl rt::Object for CloudDatabaseUser {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CloudDatabaseUser",
        0b10111,
        &[
            "username",
            "databaseName",
            "groupId",
            "password",
            "roles",
            "scopes",
            "awsIAMType",
            "ldapAuthType",
            "oidcAuthType",
            "x509Type",
            "deleteAfterDate",
            "description",
            "labels",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            Option<String>,
            Vec<DatabaseUserRole>,
            Option<Vec<UserScope>>,
            Option<CloudDatabaseUserAwsIamType>,
            Option<CloudDatabaseUserLdapAuthType>,
        ),
        (
            Option<CloudDatabaseUserOidcAuthType>,
            Option<CloudDatabaseUserX509Type>,
            Option<rt::DateTime>,
            Option<String>,
            Option<Vec<ComponentLabel>>,
            Option<Vec<Link>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.username,
                &self.database_name,
                &self.group_id,
                &self.password,
                &self.roles,
                &self.scopes,
                &self.aws_iam_type,
                &self.ldap_auth_type,
            ),
            (
                &self.oidc_auth_type,
                &self.x509_type,
                &self.delete_after_date,
                &self.description,
                &self.labels,
                &self.links,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            username: group_0.0,
            database_name: group_0.1,
            group_id: group_0.2,
            password: group_0.3,
            roles: group_0.4,
            scopes: group_0.5,
            aws_iam_type: group_0.6,
            ldap_auth_type: group_0.7,
            oidc_auth_type: group_1.0,
            x509_type: group_1.1,
            delete_after_date: group_1.2,
            description: group_1.3,
            labels: group_1.4,
            links: group_1.5,
        }
    }
}

/// A role in a database.
pub struct DatabaseUserRole {
    pub role_name: String,
    pub database_name: String,
    pub collection_name: Option<String>,
}

impl DatabaseUserRole {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(role_name: impl Into<String>, database_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
            database_name: database_name.into(),
            collection_name: None,
        }
    }
}

impl rt::Object for DatabaseUserRole {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DatabaseUserRole",
        0b11,
        &["roleName", "databaseName", "collectionName"],
    );
    type Fields = (String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.role_name, &self.database_name, &self.collection_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            role_name: group_0.0,
            database_name: group_0.1,
            collection_name: group_0.2,
        }
    }
}

/// A cluster or data lake that the user may reach.
pub struct UserScope {
    pub name: String,
    pub r#type: UserScopeType,
}

impl UserScope {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, r#type: UserScopeType) -> Self {
        Self { name: name.into(), r#type }
    }
}

impl rt::Object for UserScope {
    const SHAPE: rt::Shape = rt::Shape::new("UserScope", 0b11, &["name", "type"]);
    type Fields = (String, UserScopeType);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            r#type: group_0.1,
        }
    }
}

/// `type` of `UserScope`.
#[non_exhaustive]
pub enum UserScopeType {
    /// `CLUSTER`
    Cluster,
    /// `DATA_LAKE`
    DataLake,
    /// `STREAM`
    Stream,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `awsIAMType` of `CloudDatabaseUser`.
///
/// Default: `NONE`.
#[non_exhaustive]
pub enum CloudDatabaseUserAwsIamType {
    /// `NONE`
    None,
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ldapAuthType` of `CloudDatabaseUser`.
///
/// Default: `NONE`.
#[non_exhaustive]
pub enum CloudDatabaseUserLdapAuthType {
    /// `NONE`
    None,
    /// `GROUP`
    Group,
    /// `USER`
    User,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `oidcAuthType` of `CloudDatabaseUser`.
///
/// Default: `NONE`.
#[non_exhaustive]
pub enum CloudDatabaseUserOidcAuthType {
    /// `NONE`
    None,
    /// `IDP_GROUP`
    IdpGroup,
    /// `USER`
    User,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `x509Type` of `CloudDatabaseUser`.
///
/// Default: `NONE`.
#[non_exhaustive]
pub enum CloudDatabaseUserX509Type {
    /// `NONE`
    None,
    /// `CUSTOMER`
    Customer,
    /// `MANAGED`
    Managed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PaginatedApiAtlasDatabaseUser
    CloudDatabaseUser
    DatabaseUserRole
    UserScope
}

rt::choices! {
    UserScopeType { Cluster = "CLUSTER", DataLake = "DATA_LAKE", Stream = "STREAM" }
    CloudDatabaseUserAwsIamType { None = "NONE", User = "USER", Role = "ROLE" }
    CloudDatabaseUserLdapAuthType { None = "NONE", Group = "GROUP", User = "USER" }
    CloudDatabaseUserOidcAuthType {
        None = "NONE",
        IdpGroup = "IDP_GROUP",
        User = "USER",
    }
    CloudDatabaseUserX509Type {
        None = "NONE",
        Customer = "CUSTOMER",
        Managed = "MANAGED",
    }
}
