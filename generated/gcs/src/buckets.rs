// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Buckets.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `buckets`.
#[derive(Debug, Clone, Copy)]
pub struct Buckets<'a>(pub(crate) &'a Client);

impl Buckets<'_> {
    /// List the buckets of a project
    ///
    /// - `project`: Id of the project.
    ///
    /// Returns [`Buckets`](crate::types::Buckets).
    #[inline]
    pub fn list(&self, project: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, project)
    }

    /// Create a bucket
    ///
    /// - `project`: Id of the project.
    ///
    /// Returns [`Bucket`](crate::types::Bucket).
    #[inline]
    pub fn insert(&self, project: &str, body: &types::Bucket) -> Call<Insert> {
        Call(rt::Pending::new(&self.0.0).arg(0, project).json(body))
    }

    /// Get a bucket
    ///
    /// - `bucket`: Name of the bucket.
    ///
    /// Returns [`Bucket`](crate::types::Bucket).
    #[inline]
    pub fn get(&self, bucket: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, bucket)
    }

    /// Change a bucket
    ///
    /// - `bucket`: Name of the bucket.
    ///
    /// Returns [`Bucket`](crate::types::Bucket).
    #[inline]
    pub fn patch(&self, bucket: &str, body: &types::Bucket) -> Call<Patch> {
        Call(rt::Pending::new(&self.0.0).arg(0, bucket).json(body))
    }

    /// Delete an empty bucket
    ///
    /// - `bucket`: Name of the bucket.
    #[inline]
    pub fn delete(&self, bucket: &str) -> Call<Delete> {
        Call::__new(self.0).__arg(0, bucket)
    }

    /// Get the access policy of a bucket
    ///
    /// - `bucket`: Name of the bucket.
    ///
    /// Returns [`Policy`](crate::types::Policy).
    #[inline]
    pub fn get_iam_policy(&self, bucket: &str) -> Call<GetIamPolicy> {
        Call::__new(self.0).__arg(0, bucket)
    }

    /// Set the access policy of a bucket
    ///
    /// - `bucket`: Name of the bucket.
    ///
    /// Returns [`Policy`](crate::types::Policy).
    #[inline]
    pub fn set_iam_policy(
        &self,
        bucket: &str,
        body: &types::Policy,
    ) -> Call<SetIamPolicy> {
        Call(rt::Pending::new(&self.0.0).arg(0, bucket).json(body))
    }

    /// Which of some permissions the caller has
    ///
    /// - `bucket`: Name of the bucket.
    /// - `permissions`: Permissions to test; repeat the parameter for several.
    ///
    /// Returns [`TestIamPermissionsResponse`](crate::types::TestIamPermissionsResponse).
    #[inline]
    pub fn test_iam_permissions(
        &self,
        bucket: &str,
        permissions: &[String],
    ) -> Call<TestIamPermissions> {
        Call::__new(self.0).__arg(0, bucket).__arg(1, permissions)
    }
}

/// `GET /storage/v1/b`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("storage.buckets.list", "GET", "/storage/v1/b")
        .params(
            &[
                rt::query("project"),
                rt::query("maxResults"),
                rt::query("pageToken"),
                rt::query("prefix"),
                rt::query("projection"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Buckets>;
    type Failure = ListError;
}

impl Call<List> {
    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn max_results(self, max_results: i32) -> Self {
        self.__arg(1, &max_results)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(2, page_token)
    }

    /// Start of the names to list.
    #[inline]
    pub fn prefix(self, prefix: &str) -> Self {
        self.__arg(3, prefix)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(4, &projection)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(5, user_project)
    }
}

/// `POST /storage/v1/b`
pub enum Insert {}
impl rt::Operation for Insert {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.buckets.insert",
            "POST",
            "/storage/v1/b",
        )
        .params(
            &[
                rt::query("project"),
                rt::query("predefinedAcl"),
                rt::query("predefinedDefaultObjectAcl"),
                rt::query("enableObjectRetention"),
                rt::query("projection"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Bucket>;
    type Failure = InsertError;
}

impl Call<Insert> {
    /// Ready-made access list.
    #[inline]
    pub fn predefined_acl(self, predefined_acl: types::BucketPredefinedAcl) -> Self {
        self.__arg(1, &predefined_acl)
    }

    /// Ready-made access list for new objects.
    #[inline]
    pub fn predefined_default_object_acl(
        self,
        predefined_default_object_acl: types::PredefinedDefaultObjectAcl,
    ) -> Self {
        self.__arg(2, &predefined_default_object_acl)
    }

    /// Whether objects may have retention settings.
    #[inline]
    pub fn enable_object_retention(self, enable_object_retention: bool) -> Self {
        self.__arg(3, &enable_object_retention)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(4, &projection)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(5, user_project)
    }
}

/// `GET /storage/v1/b/{bucket}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.buckets.get",
            "GET",
            "/storage/v1/b/{bucket}",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::query("ifMetagenerationMatch"),
                rt::query("ifMetagenerationNotMatch"),
                rt::query("projection"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Bucket>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(1, if_metageneration_match)
    }

    /// Go on only if this is not the metageneration.
    #[inline]
    pub fn if_metageneration_not_match(self, if_metageneration_not_match: &str) -> Self {
        self.__arg(2, if_metageneration_not_match)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(3, &projection)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(4, user_project)
    }
}

/// `PATCH /storage/v1/b/{bucket}`
pub enum Patch {}
impl rt::Operation for Patch {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.buckets.patch",
            "PATCH",
            "/storage/v1/b/{bucket}",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::query("ifMetagenerationMatch"),
                rt::query("ifMetagenerationNotMatch"),
                rt::query("predefinedAcl"),
                rt::query("predefinedDefaultObjectAcl"),
                rt::query("projection"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Bucket>;
    type Failure = PatchError;
}

impl Call<Patch> {
    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(1, if_metageneration_match)
    }

    /// Go on only if this is not the metageneration.
    #[inline]
    pub fn if_metageneration_not_match(self, if_metageneration_not_match: &str) -> Self {
        self.__arg(2, if_metageneration_not_match)
    }

    /// Ready-made access list.
    #[inline]
    pub fn predefined_acl(self, predefined_acl: types::BucketPredefinedAcl) -> Self {
        self.__arg(3, &predefined_acl)
    }

    /// Ready-made access list for new objects.
    #[inline]
    pub fn predefined_default_object_acl(
        self,
        predefined_default_object_acl: types::PredefinedDefaultObjectAcl,
    ) -> Self {
        self.__arg(4, &predefined_default_object_acl)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(5, &projection)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(6, user_project)
    }
}

/// How [`patch`](Buckets::patch) fails; the same as [`ErrorResponse400_401_403_404_412_429`](crate::errors::ErrorResponse400_401_403_404_412_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 412 Precondition Failed: A precondition of the request does not hold.
/// - 429 Too Many Requests: Too many requests for this bucket or object.
pub type PatchError = crate::errors::ErrorResponse400_401_403_404_412_429;

/// `DELETE /storage/v1/b/{bucket}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.buckets.delete",
            "DELETE",
            "/storage/v1/b/{bucket}",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::query("ifMetagenerationMatch"),
                rt::query("ifMetagenerationNotMatch"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteError;
}

impl Call<Delete> {
    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(1, if_metageneration_match)
    }

    /// Go on only if this is not the metageneration.
    #[inline]
    pub fn if_metageneration_not_match(self, if_metageneration_not_match: &str) -> Self {
        self.__arg(2, if_metageneration_not_match)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(3, user_project)
    }
}

/// `GET /storage/v1/b/{bucket}/iam`
pub enum GetIamPolicy {}
impl rt::Operation for GetIamPolicy {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.buckets.getIamPolicy",
            "GET",
            "/storage/v1/b/{bucket}/iam",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::query("optionsRequestedPolicyVersion"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Policy>;
    type Failure = GetIamPolicyError;
}

impl Call<GetIamPolicy> {
    /// Version of the policy's format.
    ///
    /// At least 1.
    #[inline]
    pub fn options_requested_policy_version(
        self,
        options_requested_policy_version: i32,
    ) -> Self {
        self.__arg(1, &options_requested_policy_version)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(2, user_project)
    }
}

/// How [`get_iam_policy`](Buckets::get_iam_policy) fails; the same as [`ErrorResponse401_403_404`](crate::errors::ErrorResponse401_403_404).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type GetIamPolicyError = crate::errors::ErrorResponse401_403_404;

/// `PUT /storage/v1/b/{bucket}/iam`
pub enum SetIamPolicy {}
impl rt::Operation for SetIamPolicy {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.buckets.setIamPolicy",
            "PUT",
            "/storage/v1/b/{bucket}/iam",
        )
        .params(&[rt::path("bucket"), rt::query("userProject")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Policy>;
    type Failure = SetIamPolicyError;
}

impl Call<SetIamPolicy> {
    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(1, user_project)
    }
}

/// `GET /storage/v1/b/{bucket}/iam/testPermissions`
pub enum TestIamPermissions {}
impl rt::Operation for TestIamPermissions {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.buckets.testIamPermissions",
            "GET",
            "/storage/v1/b/{bucket}/iam/testPermissions",
        )
        .params(
            &[rt::path("bucket"), rt::query("permissions"), rt::query("userProject")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::TestIamPermissionsResponse>;
    type Failure = TestIamPermissionsError;
}

impl Call<TestIamPermissions> {
    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(2, user_project)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeleteError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorResponse>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ErrorResponse>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    DeleteError {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        409 => Conflict(rt::Json<types::ErrorResponse>),
        412 => PreconditionFailed(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorResponse>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    GetError {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        412 => PreconditionFailed(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum InsertError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ErrorResponse>),
    /// Too many requests for this bucket or object.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    InsertError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        409 => Conflict(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// Too many requests for this bucket or object.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ListError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum SetIamPolicyError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorResponse>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    SetIamPolicyError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        412 => PreconditionFailed(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum TestIamPermissionsError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    TestIamPermissionsError {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
    }
}
