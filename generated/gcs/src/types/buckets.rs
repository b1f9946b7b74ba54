// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of buckets.
#[non_exhaustive]
pub struct Buckets {
    /// Default: `storage#buckets`.
    pub kind: Option<String>,
    /// Token of the next page.
    pub next_page_token: Option<String>,
    pub items: Option<Vec<Bucket>>,
}

impl rt::Object for Buckets {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Buckets",
        0,
        &["kind", "nextPageToken", "items"],
    );
    type Fields = (Option<String>, Option<String>, Option<Vec<Bucket>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.next_page_token, &self.items)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            next_page_token: group_0.1,
            items: group_0.2,
        }
    }
}

/// A bucket.
pub struct Bucket {
    /// Default: `storage#bucket`.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_number: Option<String>,
    pub location: Option<String>,
    pub location_type: Option<String>,
    pub storage_class: Option<String>,
    pub metageneration: Option<String>,
    pub time_created: Option<rt::DateTime>,
    pub updated: Option<rt::DateTime>,
    pub etag: Option<String>,
    pub self_link: Option<String>,
    pub labels: Option<rt::Map<String>>,
    /// Whether old versions are kept.
    pub versioning: Option<BucketVersioning>,
    /// What happens to ageing objects.
    pub lifecycle: Option<BucketLifecycle>,
    pub cors: Option<Vec<BucketCors>>,
    /// Pages for a static site.
    pub website: Option<BucketWebsite>,
    /// Key of new objects.
    pub encryption: Option<BucketEncryption>,
    /// How access is decided.
    pub iam_configuration: Option<BucketIamConfiguration>,
    pub acl: Option<Vec<BucketAccessControl>>,
    pub default_object_acl: Option<Vec<ObjectAccessControl>>,
    pub default_event_based_hold: Option<bool>,
    pub rpo: Option<String>,
}

impl rt::Object for Bucket {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Bucket",
        0,
        &[
            "kind",
            "id",
            "name",
            "projectNumber",
            "location",
            "locationType",
            "storageClass",
            "metageneration",
            "timeCreated",
            "updated",
            "etag",
            "selfLink",
            "labels",
            "versioning",
            "lifecycle",
            "cors",
            "website",
            "encryption",
            "iamConfiguration",
            "acl",
            "defaultObjectAcl",
            "defaultEventBasedHold",
            "rpo",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<String>,
                Option<String>,
                Option<rt::Map<String>>,
                Option<BucketVersioning>,
                Option<BucketLifecycle>,
                Option<Vec<BucketCors>>,
            ),
        >,
        (
            Option<BucketWebsite>,
            Option<BucketEncryption>,
            Option<BucketIamConfiguration>,
            Option<Vec<BucketAccessControl>>,
            Option<Vec<ObjectAccessControl>>,
            Option<bool>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.kind,
                    &self.id,
                    &self.name,
                    &self.project_number,
                    &self.location,
                    &self.location_type,
                    &self.storage_class,
                    &self.metageneration,
                ),
                (
                    &self.time_created,
                    &self.updated,
                    &self.etag,
                    &self.self_link,
                    &self.labels,
                    &self.versioning,
                    &self.lifecycle,
                    &self.cors,
                ),
            ),
            (
                &self.website,
                &self.encryption,
                &self.iam_configuration,
                &self.acl,
                &self.default_object_acl,
                &self.default_event_based_hold,
                &self.rpo,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            name: group_0.2,
            project_number: group_0.3,
            location: group_0.4,
            location_type: group_0.5,
            storage_class: group_0.6,
            metageneration: group_0.7,
            time_created: group_1.0,
            updated: group_1.1,
            etag: group_1.2,
            self_link: group_1.3,
            labels: group_1.4,
            versioning: group_1.5,
            lifecycle: group_1.6,
            cors: group_1.7,
            website: group_2.0,
            encryption: group_2.1,
            iam_configuration: group_2.2,
            acl: group_2.3,
            default_object_acl: group_2.4,
            default_event_based_hold: group_2.5,
            rpo: group_2.6,
        }
    }
}

/// Whether old versions are kept.
pub struct BucketVersioning {
    pub enabled: Option<bool>,
}

impl rt::Object for BucketVersioning {
    const SHAPE: rt::Shape = rt::Shape::new("BucketVersioning", 0, &["enabled"]);
    type Fields = (Option<bool>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enabled,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { enabled: group_0.0 }
    }
}

/// What happens to ageing objects.
pub struct BucketLifecycle {
    pub rule: Option<Vec<LifecycleRule>>,
}

impl rt::Object for BucketLifecycle {
    const SHAPE: rt::Shape = rt::Shape::new("BucketLifecycle", 0, &["rule"]);
    type Fields = (Option<Vec<LifecycleRule>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.rule,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { rule: group_0.0 }
    }
}

/// An action and when it is taken.
pub struct LifecycleRule {
    /// What to do.
    pub action: Option<LifecycleAction>,
    /// When to do it.
    pub condition: Option<LifecycleCondition>,
}

impl rt::Object for LifecycleRule {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LifecycleRule",
        0,
        &["action", "condition"],
    );
    type Fields = (Option<LifecycleAction>, Option<LifecycleCondition>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.action, &self.condition)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            action: group_0.0,
            condition: group_0.1,
        }
    }
}

/// What to do.
pub struct LifecycleAction {
    pub r#type: Option<String>,
    pub storage_class: Option<String>,
}

impl rt::Object for LifecycleAction {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LifecycleAction",
        0,
        &["type", "storageClass"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.storage_class)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            storage_class: group_0.1,
        }
    }
}

/// When to do it.
pub struct LifecycleCondition {
    /// Days since creation.
    pub age: Option<i32>,
    pub created_before: Option<rt::Date>,
    pub is_live: Option<bool>,
    pub num_newer_versions: Option<i32>,
    pub matches_prefix: Option<Vec<String>>,
    pub matches_suffix: Option<Vec<String>>,
    pub matches_storage_class: Option<Vec<String>>,
}

impl rt::Object for LifecycleCondition {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LifecycleCondition",
        0,
        &[
            "age",
            "createdBefore",
            "isLive",
            "numNewerVersions",
            "matchesPrefix",
            "matchesSuffix",
            "matchesStorageClass",
        ],
    );
    type Fields = (
        Option<i32>,
        Option<rt::Date>,
        Option<bool>,
        Option<i32>,
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.age,
            &self.created_before,
            &self.is_live,
            &self.num_newer_versions,
            &self.matches_prefix,
            &self.matches_suffix,
            &self.matches_storage_class,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            age: group_0.0,
            created_before: group_0.1,
            is_live: group_0.2,
            num_newer_versions: group_0.3,
            matches_prefix: group_0.4,
            matches_suffix: group_0.5,
            matches_storage_class: group_0.6,
        }
    }
}

/// Which sites may call from a browser.
pub struct BucketCors {
    pub origin: Option<Vec<String>>,
    pub method: Option<Vec<String>>,
    pub response_header: Option<Vec<String>>,
    pub max_age_seconds: Option<i32>,
}

impl rt::Object for BucketCors {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BucketCors",
        0,
        &["origin", "method", "responseHeader", "maxAgeSeconds"],
    );
    type Fields = (
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.origin, &self.method, &self.response_header, &self.max_age_seconds)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            origin: group_0.0,
            method: group_0.1,
            response_header: group_0.2,
            max_age_seconds: group_0.3,
        }
    }
}

/// Pages for a static site.
pub struct BucketWebsite {
    pub main_page_suffix: Option<String>,
    pub not_found_page: Option<String>,
}

impl rt::Object for BucketWebsite {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BucketWebsite",
        0,
        &["mainPageSuffix", "notFoundPage"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.main_page_suffix, &self.not_found_page)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            main_page_suffix: group_0.0,
            not_found_page: group_0.1,
        }
    }
}

/// Key of new objects.
pub struct BucketEncryption {
    pub default_kms_key_name: Option<String>,
}

impl rt::Object for BucketEncryption {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BucketEncryption",
        0,
        &["defaultKmsKeyName"],
    );
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.default_kms_key_name,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            default_kms_key_name: group_0.0,
        }
    }
}

/// How access is decided.
pub struct BucketIamConfiguration {
    pub public_access_prevention: Option<String>,
    /// Whether only policies decide.
    pub uniform_bucket_level_access: Option<UniformBucketLevelAccess>,
}

impl rt::Object for BucketIamConfiguration {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BucketIamConfiguration",
        0,
        &["publicAccessPrevention", "uniformBucketLevelAccess"],
    );
    type Fields = (Option<String>, Option<UniformBucketLevelAccess>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.public_access_prevention, &self.uniform_bucket_level_access)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            public_access_prevention: group_0.0,
            uniform_bucket_level_access: group_0.1,
        }
    }
}

/// Whether only policies decide.
pub struct UniformBucketLevelAccess {
    pub enabled: Option<bool>,
    pub locked_time: Option<rt::DateTime>,
}

impl rt::Object for UniformBucketLevelAccess {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UniformBucketLevelAccess",
        0,
        &["enabled", "lockedTime"],
    );
    type Fields = (Option<bool>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enabled, &self.locked_time)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            enabled: group_0.0,
            locked_time: group_0.1,
        }
    }
}

/// An entry of a bucket's access list.
pub struct BucketAccessControl {
    /// Default: `storage#bucketAccessControl`.
    pub kind: Option<String>,
    pub bucket: Option<String>,
    pub entity: Option<String>,
    pub role: Option<String>,
    pub email: Option<String>,
    pub etag: Option<String>,
}

impl rt::Object for BucketAccessControl {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BucketAccessControl",
        0,
        &["kind", "bucket", "entity", "role", "email", "etag"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.bucket, &self.entity, &self.role, &self.email, &self.etag)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            bucket: group_0.1,
            entity: group_0.2,
            role: group_0.3,
            email: group_0.4,
            etag: group_0.5,
        }
    }
}

/// `BucketPredefinedAcl`, as the API calls it.
#[non_exhaustive]
pub enum BucketPredefinedAcl {
    /// `authenticatedRead`
    AuthenticatedRead,
    /// `private`
    Private,
    /// `projectPrivate`
    ProjectPrivate,
    /// `publicRead`
    PublicRead,
    /// `publicReadWrite`
    PublicReadWrite,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`PredefinedAcl`].
pub type PredefinedDefaultObjectAcl = PredefinedAcl;

/// An access policy.
pub struct Policy {
    /// Default: `storage#policy`.
    pub kind: Option<String>,
    pub resource_id: Option<String>,
    pub version: Option<i32>,
    pub etag: Option<rt::Base64>,
    pub bindings: Option<Vec<PolicyBinding>>,
}

impl rt::Object for Policy {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Policy",
        0,
        &["kind", "resourceId", "version", "etag", "bindings"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<i32>,
        Option<rt::Base64>,
        Option<Vec<PolicyBinding>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.resource_id, &self.version, &self.etag, &self.bindings)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            resource_id: group_0.1,
            version: group_0.2,
            etag: group_0.3,
            bindings: group_0.4,
        }
    }
}

/// Who has a role.
pub struct PolicyBinding {
    pub role: Option<String>,
    pub members: Option<Vec<String>>,
    /// A condition.
    pub condition: Option<Expr>,
}

impl rt::Object for PolicyBinding {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PolicyBinding",
        0,
        &["role", "members", "condition"],
    );
    type Fields = (Option<String>, Option<Vec<String>>, Option<Expr>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.role, &self.members, &self.condition)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            role: group_0.0,
            members: group_0.1,
            condition: group_0.2,
        }
    }
}

/// A condition.
pub struct Expr {
    pub expression: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
}

impl rt::Object for Expr {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Expr",
        0,
        &["expression", "title", "description", "location"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.expression, &self.title, &self.description, &self.location)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            expression: group_0.0,
            title: group_0.1,
            description: group_0.2,
            location: group_0.3,
        }
    }
}

/// Permissions that the caller has.
#[non_exhaustive]
pub struct TestIamPermissionsResponse {
    /// Default: `storage#testIamPermissionsResponse`.
    pub kind: Option<String>,
    pub permissions: Option<Vec<String>>,
}

impl rt::Object for TestIamPermissionsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TestIamPermissionsResponse",
        0,
        &["kind", "permissions"],
    );
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.permissions)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            permissions: group_0.1,
        }
    }
}

rt::objects! {
    Buckets
    Bucket
    BucketVersioning
    BucketLifecycle
    LifecycleRule
    LifecycleAction
    LifecycleCondition
    BucketCors
    BucketWebsite
    BucketEncryption
    BucketIamConfiguration
    UniformBucketLevelAccess
    BucketAccessControl
    Policy
    PolicyBinding
    Expr
    TestIamPermissionsResponse
}

rt::defaults! {
    Bucket
    BucketVersioning
    BucketLifecycle
    LifecycleRule
    LifecycleAction
    LifecycleCondition
    BucketCors
    BucketWebsite
    BucketEncryption
    BucketIamConfiguration
    UniformBucketLevelAccess
    BucketAccessControl
    Policy
    PolicyBinding
    Expr
}

rt::choices! {
    BucketPredefinedAcl {
        AuthenticatedRead = "authenticatedRead",
        Private = "private",
        ProjectPrivate = "projectPrivate",
        PublicRead = "publicRead",
        PublicReadWrite = "publicReadWrite",
    }
}
