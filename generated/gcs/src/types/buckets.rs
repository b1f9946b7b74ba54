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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Buckets",
        fields: &["kind", "nextPageToken", "items"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<Vec<Bucket>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.next_page_token, &self.items)
    }

    #[inline]
    fn from_fields((kind, next_page_token, items): Self::Fields) -> Self {
        Self {
            kind,
            next_page_token,
            items,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Bucket",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    kind,
                    id,
                    name,
                    project_number,
                    location,
                    location_type,
                    storage_class,
                    metageneration,
                ),
                (
                    time_created,
                    updated,
                    etag,
                    self_link,
                    labels,
                    versioning,
                    lifecycle,
                    cors,
                ),
            ),
            (
                website,
                encryption,
                iam_configuration,
                acl,
                default_object_acl,
                default_event_based_hold,
                rpo,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            id,
            name,
            project_number,
            location,
            location_type,
            storage_class,
            metageneration,
            time_created,
            updated,
            etag,
            self_link,
            labels,
            versioning,
            lifecycle,
            cors,
            website,
            encryption,
            iam_configuration,
            acl,
            default_object_acl,
            default_event_based_hold,
            rpo,
        }
    }
}

/// Whether old versions are kept.
pub struct BucketVersioning {
    pub enabled: Option<bool>,
}

impl rt::Object for BucketVersioning {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BucketVersioning",
        fields: &["enabled"],
        required: &[0],
    };
    type Fields = (Option<bool>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enabled,)
    }

    #[inline]
    fn from_fields((enabled,): Self::Fields) -> Self {
        Self { enabled }
    }
}

/// What happens to ageing objects.
pub struct BucketLifecycle {
    pub rule: Option<Vec<LifecycleRule>>,
}

impl rt::Object for BucketLifecycle {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BucketLifecycle",
        fields: &["rule"],
        required: &[0],
    };
    type Fields = (Option<Vec<LifecycleRule>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.rule,)
    }

    #[inline]
    fn from_fields((rule,): Self::Fields) -> Self {
        Self { rule }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LifecycleRule",
        fields: &["action", "condition"],
        required: &[0],
    };
    type Fields = (Option<LifecycleAction>, Option<LifecycleCondition>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.action, &self.condition)
    }

    #[inline]
    fn from_fields((action, condition): Self::Fields) -> Self {
        Self { action, condition }
    }
}

/// What to do.
pub struct LifecycleAction {
    pub r#type: Option<String>,
    pub storage_class: Option<String>,
}

impl rt::Object for LifecycleAction {
    const SHAPE: rt::Shape = rt::Shape {
        name: "LifecycleAction",
        fields: &["type", "storageClass"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.storage_class)
    }

    #[inline]
    fn from_fields((r#type, storage_class): Self::Fields) -> Self {
        Self { r#type, storage_class }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LifecycleCondition",
        fields: &[
            "age",
            "createdBefore",
            "isLive",
            "numNewerVersions",
            "matchesPrefix",
            "matchesSuffix",
            "matchesStorageClass",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            age,
            created_before,
            is_live,
            num_newer_versions,
            matches_prefix,
            matches_suffix,
            matches_storage_class,
        ): Self::Fields,
    ) -> Self {
        Self {
            age,
            created_before,
            is_live,
            num_newer_versions,
            matches_prefix,
            matches_suffix,
            matches_storage_class,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "BucketCors",
        fields: &["origin", "method", "responseHeader", "maxAgeSeconds"],
        required: &[0],
    };
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
    fn from_fields(
        (origin, method, response_header, max_age_seconds): Self::Fields,
    ) -> Self {
        Self {
            origin,
            method,
            response_header,
            max_age_seconds,
        }
    }
}

/// Pages for a static site.
pub struct BucketWebsite {
    pub main_page_suffix: Option<String>,
    pub not_found_page: Option<String>,
}

impl rt::Object for BucketWebsite {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BucketWebsite",
        fields: &["mainPageSuffix", "notFoundPage"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.main_page_suffix, &self.not_found_page)
    }

    #[inline]
    fn from_fields((main_page_suffix, not_found_page): Self::Fields) -> Self {
        Self {
            main_page_suffix,
            not_found_page,
        }
    }
}

/// Key of new objects.
pub struct BucketEncryption {
    pub default_kms_key_name: Option<String>,
}

impl rt::Object for BucketEncryption {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BucketEncryption",
        fields: &["defaultKmsKeyName"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.default_kms_key_name,)
    }

    #[inline]
    fn from_fields((default_kms_key_name,): Self::Fields) -> Self {
        Self { default_kms_key_name }
    }
}

/// How access is decided.
pub struct BucketIamConfiguration {
    pub public_access_prevention: Option<String>,
    /// Whether only policies decide.
    pub uniform_bucket_level_access: Option<UniformBucketLevelAccess>,
}

impl rt::Object for BucketIamConfiguration {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BucketIamConfiguration",
        fields: &["publicAccessPrevention", "uniformBucketLevelAccess"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<UniformBucketLevelAccess>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.public_access_prevention, &self.uniform_bucket_level_access)
    }

    #[inline]
    fn from_fields(
        (public_access_prevention, uniform_bucket_level_access): Self::Fields,
    ) -> Self {
        Self {
            public_access_prevention,
            uniform_bucket_level_access,
        }
    }
}

/// Whether only policies decide.
pub struct UniformBucketLevelAccess {
    pub enabled: Option<bool>,
    pub locked_time: Option<rt::DateTime>,
}

impl rt::Object for UniformBucketLevelAccess {
    const SHAPE: rt::Shape = rt::Shape {
        name: "UniformBucketLevelAccess",
        fields: &["enabled", "lockedTime"],
        required: &[0],
    };
    type Fields = (Option<bool>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.enabled, &self.locked_time)
    }

    #[inline]
    fn from_fields((enabled, locked_time): Self::Fields) -> Self {
        Self { enabled, locked_time }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "BucketAccessControl",
        fields: &["kind", "bucket", "entity", "role", "email", "etag"],
        required: &[0],
    };
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
    fn from_fields((kind, bucket, entity, role, email, etag): Self::Fields) -> Self {
        Self {
            kind,
            bucket,
            entity,
            role,
            email,
            etag,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Policy",
        fields: &["kind", "resourceId", "version", "etag", "bindings"],
        required: &[0],
    };
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
    fn from_fields((kind, resource_id, version, etag, bindings): Self::Fields) -> Self {
        Self {
            kind,
            resource_id,
            version,
            etag,
            bindings,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PolicyBinding",
        fields: &["role", "members", "condition"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<String>>, Option<Expr>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.role, &self.members, &self.condition)
    }

    #[inline]
    fn from_fields((role, members, condition): Self::Fields) -> Self {
        Self { role, members, condition }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Expr",
        fields: &["expression", "title", "description", "location"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.expression, &self.title, &self.description, &self.location)
    }

    #[inline]
    fn from_fields((expression, title, description, location): Self::Fields) -> Self {
        Self {
            expression,
            title,
            description,
            location,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TestIamPermissionsResponse",
        fields: &["kind", "permissions"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.permissions)
    }

    #[inline]
    fn from_fields((kind, permissions): Self::Fields) -> Self {
        Self { kind, permissions }
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
