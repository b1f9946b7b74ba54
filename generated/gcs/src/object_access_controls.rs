// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Who may reach an object.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `objectAccessControls`.
#[derive(Debug, Clone, Copy)]
pub struct ObjectAccessControls<'a>(pub(crate) &'a Client);

impl ObjectAccessControls<'_> {
    /// List who may reach an object
    ///
    /// - `bucket`: Name of the bucket.
    /// - `object`: Name of the object.
    ///
    /// Returns [`ObjectAccessControls`](crate::types::ObjectAccessControls).
    #[inline]
    pub fn list(&self, bucket: &str, object: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, bucket).__arg(1, object)
    }

    /// Give somebody access to an object
    ///
    /// - `bucket`: Name of the bucket.
    /// - `object`: Name of the object.
    ///
    /// Returns [`ObjectAccessControl`](crate::types::ObjectAccessControl).
    #[inline]
    pub fn insert(
        &self,
        bucket: &str,
        object: &str,
        body: &types::ObjectAccessControl,
    ) -> Call<Insert> {
        Call(rt::Pending::new(&self.0.0).arg(0, bucket).arg(1, object).json(body))
    }
}

/// `GET /storage/v1/b/{bucket}/o/{object}/acl`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objectAccessControls.list",
            "GET",
            "/storage/v1/b/{bucket}/o/{object}/acl",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::path("object"),
                rt::query("generation"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ObjectAccessControls>;
    type Failure = ListError;
}

impl Call<List> {
    /// Generation of the object; the newest without it.
    #[inline]
    pub fn generation(self, generation: &str) -> Self {
        self.__arg(2, generation)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(3, user_project)
    }
}

/// How [`list`](ObjectAccessControls::list) fails; the same as [`InsertError`].
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ListError = InsertError;

/// `POST /storage/v1/b/{bucket}/o/{object}/acl`
pub enum Insert {}
impl rt::Operation for Insert {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.objectAccessControls.insert",
            "POST",
            "/storage/v1/b/{bucket}/o/{object}/acl",
        )
        .params(
            &[
                rt::path("bucket"),
                rt::path("object"),
                rt::query("generation"),
                rt::query("userProject"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ObjectAccessControl>;
    type Failure = InsertError;
}

impl Call<Insert> {
    /// Generation of the object; the newest without it.
    #[inline]
    pub fn generation(self, generation: &str) -> Self {
        self.__arg(2, generation)
    }

    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(3, user_project)
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
}

rt::failures! {
    InsertError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
    }
}
