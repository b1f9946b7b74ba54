// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Objects and their content.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `objects`.
#[derive(Debug, Clone, Copy)]
pub struct Objects<'a>(pub(crate) &'a Client);

impl Objects<'_> {
    /// List objects
    ///
    /// - `bucket`: Name of the bucket.
    ///
    /// Returns [`Objects`](crate::types::Objects).
    #[inline]
    pub fn list(&self, bucket: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, bucket)
    }

    /// Get an object: its metadata, or its content with alt=media
    ///
    /// - `bucket`: Name of the bucket.
    /// - `object`: Name of the object.
    ///
    /// Returns [`GetOutput`]. Headers of answers: `x-goog-hash` (200), `x-goog-generation` (200), `Content-Range` (206).
    #[inline]
    pub fn get(&self, bucket: &str, object: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, bucket).__arg(1, object)
    }

    /// Change the metadata of an object
    ///
    /// - `bucket`: Name of the bucket.
    /// - `object`: Name of the object.
    ///
    /// Returns [`Object`](crate::types::Object).
    #[inline]
    pub fn patch(
        &self,
        bucket: &str,
        object: &str,
        body: &types::Object,
    ) -> Call<Patch> {
        Call(rt::Pending::new(&self.0.0).arg(0, bucket).arg(1, object).json(body))
    }

    /// Delete an object
    ///
    /// - `bucket`: Name of the bucket.
    /// - `object`: Name of the object.
    #[inline]
    pub fn delete(&self, bucket: &str, object: &str) -> Call<Delete> {
        Call::__new(self.0).__arg(0, bucket).__arg(1, object)
    }

    /// Upload an object in one request
    ///
    /// - `bucket`: Name of the bucket.
    /// - `upload_type`: A plain upload; the body is the content.
    /// - `name`: Name of the object.
    /// - `body`: The content; its Content-Type becomes the object's.
    ///
    /// Returns [`Object`](crate::types::Object).
    #[inline]
    pub fn insert<'a>(
        &self,
        bucket: &str,
        upload_type: types::StorageObjectsInsertUploadType,
        name: &str,
        body: impl Into<InsertBodyForm<'a>>,
    ) -> Call<Insert> {
        Call(
            body
                .into()
                .put(
                    rt::Pending::new(&self.0.0)
                        .arg(0, bucket)
                        .arg(1, &upload_type)
                        .arg(2, name),
                ),
        )
    }

    /// Copy an object, in several calls if it is large
    ///
    /// - `source_bucket`: Bucket to copy from.
    /// - `source_object`: Object to copy.
    /// - `destination_bucket`: Bucket to write to.
    /// - `destination_object`: Object to write.
    ///
    /// Returns [`RewriteResponse`](crate::types::RewriteResponse).
    #[inline]
    pub fn rewrite(
        &self,
        source_bucket: &str,
        source_object: &str,
        destination_bucket: &str,
        destination_object: &str,
    ) -> Call<Rewrite> {
        Call::__new(self.0)
            .__arg(0, source_bucket)
            .__arg(1, source_object)
            .__arg(2, destination_bucket)
            .__arg(3, destination_object)
    }

    /// Join up to 32 objects of a bucket into one
    ///
    /// - `destination_bucket`: Bucket to write to.
    /// - `destination_object`: Object to write.
    ///
    /// Returns [`Object`](crate::types::Object).
    #[inline]
    pub fn compose(
        &self,
        destination_bucket: &str,
        destination_object: &str,
        body: &types::ComposeRequest,
    ) -> Call<Compose> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, destination_bucket)
                .arg(1, destination_object)
                .json(body),
        )
    }
}

/// `GET /storage/v1/b/{bucket}/o`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objects.list",
            "GET",
            "/storage/v1/b/{bucket}/o",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::query("prefix"),
                rt::query("delimiter"),
                rt::query("startOffset"),
                rt::query("endOffset"),
                rt::query("matchGlob"),
                rt::query("includeTrailingDelimiter"),
                rt::query("includeFoldersAsPrefixes"),
                rt::query("versions"),
                rt::query("softDeleted"),
                rt::query("maxResults"),
                rt::query("pageToken"),
                rt::query("projection"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Objects>;
    type Failure = ListError;
}

impl Call<List> {
    /// Start of the names to list.
    #[inline]
    pub fn prefix(self, prefix: &str) -> Self {
        self.__arg(1, prefix)
    }

    /// Names with this sign after the prefix are folded into prefixes.
    #[inline]
    pub fn delimiter(self, delimiter: &str) -> Self {
        self.__arg(2, delimiter)
    }

    /// First name, inclusive.
    #[inline]
    pub fn start_offset(self, start_offset: &str) -> Self {
        self.__arg(3, start_offset)
    }

    /// Last name, exclusive.
    #[inline]
    pub fn end_offset(self, end_offset: &str) -> Self {
        self.__arg(4, end_offset)
    }

    /// Pattern for names.
    #[inline]
    pub fn match_glob(self, match_glob: &str) -> Self {
        self.__arg(5, match_glob)
    }

    /// Whether objects that end in the delimiter are listed too.
    #[inline]
    pub fn include_trailing_delimiter(self, include_trailing_delimiter: bool) -> Self {
        self.__arg(6, &include_trailing_delimiter)
    }

    /// Whether empty folders count as prefixes.
    #[inline]
    pub fn include_folders_as_prefixes(self, include_folders_as_prefixes: bool) -> Self {
        self.__arg(7, &include_folders_as_prefixes)
    }

    /// Whether old versions are listed.
    #[inline]
    pub fn versions(self, versions: bool) -> Self {
        self.__arg(8, &versions)
    }

    /// Whether only soft-deleted objects are listed.
    #[inline]
    pub fn soft_deleted(self, soft_deleted: bool) -> Self {
        self.__arg(9, &soft_deleted)
    }

    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn max_results(self, max_results: i32) -> Self {
        self.__arg(10, &max_results)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(11, page_token)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(12, &projection)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(13, user_project)
    }
}

/// `GET /storage/v1/b/{bucket}/o/{object}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objects.get",
            "GET",
            "/storage/v1/b/{bucket}/o/{object}",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::path("object"),
                rt::query("alt"),
                rt::header("Range"),
                rt::query("generation"),
                rt::query("ifGenerationMatch"),
                rt::query("ifGenerationNotMatch"),
                rt::query("ifMetagenerationMatch"),
                rt::query("ifMetagenerationNotMatch"),
                rt::query("projection"),
                rt::query("softDeleted"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/octet-stream");
    type Success = GetOutput;
    type Failure = GetError;
}

impl Call<Get> {
    /// media answers with the content.
    ///
    /// Default: `json`.
    #[inline]
    pub fn alt(self, alt: types::StorageObjectsGetAlt) -> Self {
        self.__arg(2, &alt)
    }

    /// Part of the content.
    #[inline]
    pub fn range(self, range: &str) -> Self {
        self.__arg(3, range)
    }

    /// Generation of the object; the newest without it.
    #[inline]
    pub fn generation(self, generation: &str) -> Self {
        self.__arg(4, generation)
    }

    /// Go on only if this is the generation; 0 means the object must not exist.
    #[inline]
    pub fn if_generation_match(self, if_generation_match: &str) -> Self {
        self.__arg(5, if_generation_match)
    }

    /// Go on only if this is not the generation.
    #[inline]
    pub fn if_generation_not_match(self, if_generation_not_match: &str) -> Self {
        self.__arg(6, if_generation_not_match)
    }

    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(7, if_metageneration_match)
    }

    /// Go on only if this is not the metageneration.
    #[inline]
    pub fn if_metageneration_not_match(self, if_metageneration_not_match: &str) -> Self {
        self.__arg(8, if_metageneration_not_match)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(9, &projection)
    }

    /// Whether to look among soft-deleted objects; needs generation.
    #[inline]
    pub fn soft_deleted(self, soft_deleted: bool) -> Self {
        self.__arg(10, &soft_deleted)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(11, user_project)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetOutput {
    /// The metadata, or the content.
    OkJson(<rt::Json<types::Object> as rt::Body>::Value),
    /// The metadata, or the content.
    OkBytes(<rt::Raw as rt::Body>::Value),
    /// The asked part of the content.
    PartialContent(<rt::Raw as rt::Body>::Value),
}

rt::successes! {
    GetOutput {
        200 "application/json" => OkJson(rt::Json<types::Object>),
        200 "application/octet-stream" => OkBytes(rt::Raw),
        206 => PartialContent(rt::Raw),
    }
}

/// `PATCH /storage/v1/b/{bucket}/o/{object}`
pub enum Patch {}
impl rt::Operation for Patch {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objects.patch",
            "PATCH",
            "/storage/v1/b/{bucket}/o/{object}",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::path("object"),
                rt::query("generation"),
                rt::query("ifGenerationMatch"),
                rt::query("ifGenerationNotMatch"),
                rt::query("ifMetagenerationMatch"),
                rt::query("ifMetagenerationNotMatch"),
                rt::query("overrideUnlockedRetention"),
                rt::query("predefinedAcl"),
                rt::query("projection"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Object>;
    type Failure = PatchError;
}

impl Call<Patch> {
    /// Generation of the object; the newest without it.
    #[inline]
    pub fn generation(self, generation: &str) -> Self {
        self.__arg(2, generation)
    }

    /// Go on only if this is the generation; 0 means the object must not exist.
    #[inline]
    pub fn if_generation_match(self, if_generation_match: &str) -> Self {
        self.__arg(3, if_generation_match)
    }

    /// Go on only if this is not the generation.
    #[inline]
    pub fn if_generation_not_match(self, if_generation_not_match: &str) -> Self {
        self.__arg(4, if_generation_not_match)
    }

    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(5, if_metageneration_match)
    }

    /// Go on only if this is not the metageneration.
    #[inline]
    pub fn if_metageneration_not_match(self, if_metageneration_not_match: &str) -> Self {
        self.__arg(6, if_metageneration_not_match)
    }

    /// Must be true to shorten an unlocked retention.
    #[inline]
    pub fn override_unlocked_retention(self, override_unlocked_retention: bool) -> Self {
        self.__arg(7, &override_unlocked_retention)
    }

    /// Ready-made access list.
    #[inline]
    pub fn predefined_acl(self, predefined_acl: types::PredefinedAcl) -> Self {
        self.__arg(8, &predefined_acl)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(9, &projection)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(10, user_project)
    }
}

/// How [`patch`](Objects::patch) fails; the same as [`ErrorResponse400_401_403_404_412_429`](crate::errors::ErrorResponse400_401_403_404_412_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 412 Precondition Failed: A precondition of the request does not hold.
/// - 429 Too Many Requests: Too many requests for this bucket or object.
pub type PatchError = crate::errors::ErrorResponse400_401_403_404_412_429;

/// `DELETE /storage/v1/b/{bucket}/o/{object}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objects.delete",
            "DELETE",
            "/storage/v1/b/{bucket}/o/{object}",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::path("object"),
                rt::query("generation"),
                rt::query("ifGenerationMatch"),
                rt::query("ifGenerationNotMatch"),
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
    /// Generation of the object; the newest without it.
    #[inline]
    pub fn generation(self, generation: &str) -> Self {
        self.__arg(2, generation)
    }

    /// Go on only if this is the generation; 0 means the object must not exist.
    #[inline]
    pub fn if_generation_match(self, if_generation_match: &str) -> Self {
        self.__arg(3, if_generation_match)
    }

    /// Go on only if this is not the generation.
    #[inline]
    pub fn if_generation_not_match(self, if_generation_not_match: &str) -> Self {
        self.__arg(4, if_generation_not_match)
    }

    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(5, if_metageneration_match)
    }

    /// Go on only if this is not the metageneration.
    #[inline]
    pub fn if_metageneration_not_match(self, if_metageneration_not_match: &str) -> Self {
        self.__arg(6, if_metageneration_not_match)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(7, user_project)
    }
}

/// `POST /upload/storage/v1/b/{bucket}/o`
pub enum Insert {}
impl rt::Operation for Insert {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objects.insert",
            "POST",
            "/upload/storage/v1/b/{bucket}/o",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::query("uploadType"),
                rt::query("name"),
                rt::query("contentEncoding"),
                rt::query("kmsKeyName"),
                rt::query("ifGenerationMatch"),
                rt::query("ifGenerationNotMatch"),
                rt::query("ifMetagenerationMatch"),
                rt::query("ifMetagenerationNotMatch"),
                rt::query("predefinedAcl"),
                rt::query("projection"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/octet-stream");
    type Success = rt::Json<types::Object>;
    type Failure = InsertError;
}

impl Call<Insert> {
    /// Content-Encoding of the object.
    #[inline]
    pub fn content_encoding(self, content_encoding: &str) -> Self {
        self.__arg(3, content_encoding)
    }

    /// Key to encrypt with.
    #[inline]
    pub fn kms_key_name(self, kms_key_name: &str) -> Self {
        self.__arg(4, kms_key_name)
    }

    /// Go on only if this is the generation; 0 means the object must not exist.
    #[inline]
    pub fn if_generation_match(self, if_generation_match: &str) -> Self {
        self.__arg(5, if_generation_match)
    }

    /// Go on only if this is not the generation.
    #[inline]
    pub fn if_generation_not_match(self, if_generation_not_match: &str) -> Self {
        self.__arg(6, if_generation_not_match)
    }

    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(7, if_metageneration_match)
    }

    /// Go on only if this is not the metageneration.
    #[inline]
    pub fn if_metageneration_not_match(self, if_metageneration_not_match: &str) -> Self {
        self.__arg(8, if_metageneration_not_match)
    }

    /// Ready-made access list.
    #[inline]
    pub fn predefined_acl(self, predefined_acl: types::PredefinedAcl) -> Self {
        self.__arg(9, &predefined_acl)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(10, &projection)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(11, user_project)
    }
}

/// The body, in one of its media types; what it is made of can be given in its place.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub enum InsertBodyForm<'a> {
    /// As `application/octet-stream`.
    Bytes(rt::File),
    /// As `text/plain`.
    Text(&'a str),
}

impl InsertBodyForm<'_> {
    #[inline]
    fn put(self, call: rt::Pending<Insert>) -> rt::Pending<Insert> {
        match self {
            Self::Bytes(body) => call.upload_as("application/octet-stream", body),
            Self::Text(body) => call.text_as("text/plain", body),
        }
    }
}

impl From<rt::File> for InsertBodyForm<'_> {
    #[inline]
    fn from(body: rt::File) -> Self {
        Self::Bytes(body)
    }
}

/// `POST /storage/v1/b/{sourceBucket}/o/{sourceObject}/rewriteTo/b/{destinationBucket}/o/{destinationObject}`
pub enum Rewrite {}
impl rt::Operation for Rewrite {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objects.rewrite",
            "POST",
            "/storage/v1/b/{sourceBucket}/o/{sourceObject}/rewriteTo/b/{destinationBucket}/o/{destinationObject}",
        )
        .params(
            &[
                rt::path("sourceBucket"),
                rt::path("sourceObject"),
                rt::path("destinationBucket"),
                rt::path("destinationObject"),
                rt::query("rewriteToken"),
                rt::query("maxBytesRewrittenPerCall"),
                rt::query("sourceGeneration"),
                rt::query("destinationPredefinedAcl"),
                rt::query("destinationKmsKeyName"),
                rt::query("ifGenerationMatch"),
                rt::query("ifGenerationNotMatch"),
                rt::query("ifMetagenerationMatch"),
                rt::query("ifMetagenerationNotMatch"),
                rt::query("projection"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::RewriteResponse>;
    type Failure = RewriteError;
}

impl Call<Rewrite> {
    /// Token from the call before.
    #[inline]
    pub fn rewrite_token(self, rewrite_token: &str) -> Self {
        self.__arg(4, rewrite_token)
    }

    /// Most bytes to copy in this call.
    #[inline]
    pub fn max_bytes_rewritten_per_call(
        self,
        max_bytes_rewritten_per_call: &str,
    ) -> Self {
        self.__arg(5, max_bytes_rewritten_per_call)
    }

    /// Generation to copy.
    #[inline]
    pub fn source_generation(self, source_generation: &str) -> Self {
        self.__arg(6, source_generation)
    }

    /// Ready-made access list.
    #[inline]
    pub fn destination_predefined_acl(
        self,
        destination_predefined_acl: types::StorageObjectsRewriteDestinationPredefinedAcl,
    ) -> Self {
        self.__arg(7, &destination_predefined_acl)
    }

    /// Key to encrypt with.
    #[inline]
    pub fn destination_kms_key_name(self, destination_kms_key_name: &str) -> Self {
        self.__arg(8, destination_kms_key_name)
    }

    /// Go on only if this is the generation; 0 means the object must not exist.
    #[inline]
    pub fn if_generation_match(self, if_generation_match: &str) -> Self {
        self.__arg(9, if_generation_match)
    }

    /// Go on only if this is not the generation.
    #[inline]
    pub fn if_generation_not_match(self, if_generation_not_match: &str) -> Self {
        self.__arg(10, if_generation_not_match)
    }

    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(11, if_metageneration_match)
    }

    /// Go on only if this is not the metageneration.
    #[inline]
    pub fn if_metageneration_not_match(self, if_metageneration_not_match: &str) -> Self {
        self.__arg(12, if_metageneration_not_match)
    }

    /// noAcl leaves access lists out.
    #[inline]
    pub fn projection(self, projection: types::Projection) -> Self {
        self.__arg(13, &projection)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(14, user_project)
    }

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::Object) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`rewrite`](Objects::rewrite) fails; the same as [`ErrorResponse400_401_403_404_412_429`](crate::errors::ErrorResponse400_401_403_404_412_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 412 Precondition Failed: A precondition of the request does not hold.
/// - 429 Too Many Requests: Too many requests for this bucket or object.
pub type RewriteError = crate::errors::ErrorResponse400_401_403_404_412_429;

/// `POST /storage/v1/b/{destinationBucket}/o/{destinationObject}/compose`
pub enum Compose {}
impl rt::Operation for Compose {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objects.compose",
            "POST",
            "/storage/v1/b/{destinationBucket}/o/{destinationObject}/compose",
        )
        .params(
            &[
                rt::path("destinationBucket"),
                rt::path("destinationObject"),
                rt::query("destinationPredefinedAcl"),
                rt::query("kmsKeyName"),
                rt::query("ifGenerationMatch"),
                rt::query("ifMetagenerationMatch"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Object>;
    type Failure = ComposeError;
}

impl Call<Compose> {
    /// Ready-made access list.
    #[inline]
    pub fn destination_predefined_acl(
        self,
        destination_predefined_acl: types::StorageObjectsComposeDestinationPredefinedAcl,
    ) -> Self {
        self.__arg(2, &destination_predefined_acl)
    }

    /// Key to encrypt with.
    #[inline]
    pub fn kms_key_name(self, kms_key_name: &str) -> Self {
        self.__arg(3, kms_key_name)
    }

    /// Go on only if this is the generation; 0 means the object must not exist.
    #[inline]
    pub fn if_generation_match(self, if_generation_match: &str) -> Self {
        self.__arg(4, if_generation_match)
    }

    /// Go on only if this is the metageneration.
    #[inline]
    pub fn if_metageneration_match(self, if_metageneration_match: &str) -> Self {
        self.__arg(5, if_metageneration_match)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(6, user_project)
    }
}

/// How [`compose`](Objects::compose) fails; the same as [`ErrorResponse400_401_403_404_412_429`](crate::errors::ErrorResponse400_401_403_404_412_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 412 Precondition Failed: A precondition of the request does not hold.
/// - 429 Too Many Requests: Too many requests for this bucket or object.
pub type ComposeError = crate::errors::ErrorResponse400_401_403_404_412_429;

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
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::ErrorResponse>),
    /// Too many requests for this bucket or object.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    DeleteError {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        412 => PreconditionFailed(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
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
    /// The asked range lies outside of the content.
    RangeNotSatisfiable(crate::Reply<types::ErrorResponse>),
    /// Too many requests for this bucket or object.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    GetError {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        412 => PreconditionFailed(rt::Json<types::ErrorResponse>),
        416 => RangeNotSatisfiable(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
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
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorResponse>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::ErrorResponse>),
    /// Too many requests for this bucket or object.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// The service is not available at the moment.
    ServiceUnavailable(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    InsertError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        412 => PreconditionFailed(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        503 => ServiceUnavailable(rt::Json<types::ErrorResponse>),
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
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorResponse>),
    /// Too many requests for this bucket or object.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ListError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
    }
}
