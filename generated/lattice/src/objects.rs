// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Binary objects.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Objects`.
#[derive(Debug, Clone, Copy)]
pub struct Objects<'a>(pub(crate) &'a Client);

impl Objects<'_> {
    /// List objects
    ///
    /// Returns [`ListResponse`](crate::types::ListResponse).
    #[inline]
    pub fn list_objects(&self) -> Call<ListObjects> {
        Call::__new(self.0)
    }

    /// Download an object
    ///
    /// - `object_path`: Path of the object.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn get_object(&self, object_path: &str) -> Call<GetObject> {
        Call::__new(self.0).__arg(0, object_path)
    }

    /// Upload an object of up to 1 GiB
    ///
    /// - `object_path`: Path of the object.
    /// - `body`: The content.
    ///
    /// Returns [`PathMetadata`](crate::types::PathMetadata).
    #[inline]
    pub fn upload_object(
        &self,
        object_path: &str,
        body: impl Into<rt::File>,
    ) -> Call<UploadObject> {
        Call(rt::Pending::new(&self.0.0).arg(0, object_path).upload(body))
    }

    /// Delete an object
    ///
    /// - `object_path`: Path of the object.
    #[inline]
    pub fn delete_object(&self, object_path: &str) -> Call<DeleteObject> {
        Call::__new(self.0).__arg(0, object_path)
    }

    /// Metadata of an object, in headers
    ///
    /// - `object_path`: Path of the object.
    #[inline]
    pub fn get_object_metadata(&self, object_path: &str) -> Call<GetObjectMetadata> {
        Call::__new(self.0).__arg(0, object_path)
    }
}

/// `GET /api/v1/objects`
pub enum ListObjects {}
impl rt::Operation for ListObjects {
    const SPEC: rt::Spec = rt::Spec::new("ListObjects", "GET", "/api/v1/objects")
        .params(
            &[
                rt::query("prefix"),
                rt::query("sinceTimestamp"),
                rt::query("pageToken"),
                rt::query("allObjectsInMesh"),
                rt::query("maxPageSize"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListResponse>;
    type Failure = ListObjectsError;
}

impl Call<ListObjects> {
    /// Start of the paths to list.
    #[inline]
    pub fn prefix(self, prefix: &str) -> Self {
        self.__arg(0, prefix)
    }

    /// Only objects changed since then.
    #[inline]
    pub fn since_timestamp(self, since_timestamp: &rt::DateTime) -> Self {
        self.__arg(1, since_timestamp)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(2, page_token)
    }

    /// Whether objects of other nodes are listed.
    #[inline]
    pub fn all_objects_in_mesh(self, all_objects_in_mesh: bool) -> Self {
        self.__arg(3, &all_objects_in_mesh)
    }

    /// Most objects in a page.
    ///
    /// At least 1.
    #[inline]
    pub fn max_page_size(self, max_page_size: i32) -> Self {
        self.__arg(4, &max_page_size)
    }
}

/// `GET /api/v1/objects/{objectPath}`
pub enum GetObject {}
impl rt::Operation for GetObject {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetObject",
            "GET",
            "/api/v1/objects/{objectPath}",
        )
        .params(
            &[
                rt::path("objectPath"),
                rt::header("Accept-Encoding"),
                rt::header("Priority"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/octet-stream")
        .stream();
    type Success = rt::Raw;
    type Failure = GetObjectError;
}

impl Call<GetObject> {
    /// Compression of the answer.
    #[inline]
    pub fn accept_encoding(
        self,
        accept_encoding: types::GetObjectAcceptEncoding,
    ) -> Self {
        self.__arg(1, &accept_encoding)
    }

    /// Priority as in RFC 9218.
    #[inline]
    pub fn priority(self, priority: &str) -> Self {
        self.__arg(2, priority)
    }
}

/// How [`get_object`](Objects::get_object) fails; the same as [`DeleteObjectError`].
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
/// - 500 Internal Server Error: The server failed.
pub type GetObjectError = DeleteObjectError;

/// `POST /api/v1/objects/{objectPath}`
pub enum UploadObject {}
impl rt::Operation for UploadObject {
    const SPEC: rt::Spec = rt::Spec::new(
            "UploadObject",
            "POST",
            "/api/v1/objects/{objectPath}",
        )
        .params(&[rt::path("objectPath")])
        .security(Client::SECURITY)
        .body("application/octet-stream");
    type Success = rt::Json<types::PathMetadata>;
    type Failure = UploadObjectError;
}

/// `DELETE /api/v1/objects/{objectPath}`
pub enum DeleteObject {}
impl rt::Operation for DeleteObject {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteObject",
            "DELETE",
            "/api/v1/objects/{objectPath}",
        )
        .params(&[rt::path("objectPath")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteObjectError;
}

/// `HEAD /api/v1/objects/{objectPath}`
pub enum GetObjectMetadata {}
impl rt::Operation for GetObjectMetadata {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetObjectMetadata",
            "HEAD",
            "/api/v1/objects/{objectPath}",
        )
        .params(&[rt::path("objectPath")])
        .security(Client::SECURITY)
        .accept("*/*");
    type Success = rt::Empty;
    type Failure = GetObjectMetadataError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum DeleteObjectError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Error>),
    /// The server failed.
    InternalServerError(crate::Reply<types::Error>),
}

rt::failures! {
    DeleteObjectError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum GetObjectMetadataError {
    /// The path is not valid.
    BadRequest(crate::Reply<String>),
    /// The token is missing or not valid.
    Unauthorized(crate::Reply<String>),
    /// The server failed.
    InternalServerError(crate::Reply<String>),
}

rt::failures! {
    GetObjectMetadataError {
        400 => BadRequest(rt::Text),
        401 => Unauthorized(rt::Text),
        500 => InternalServerError(rt::Text),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum ListObjectsError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// The server failed.
    InternalServerError(crate::Reply<types::Error>),
}

rt::failures! {
    ListObjectsError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum UploadObjectError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::Error>),
    /// The server failed.
    InternalServerError(crate::Reply<types::Error>),
    /// The node has no space left.
    InsufficientStorage(crate::Reply<types::Error>),
}

rt::failures! {
    UploadObjectError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        413 => PayloadTooLarge(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        507 => InsufficientStorage(rt::Json<types::Error>),
    }
}
