// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "buckets")]
mod buckets;
#[cfg(feature = "buckets")]
pub use self::buckets::*;

#[cfg(feature = "objects")]
mod objects;
#[cfg(feature = "objects")]
pub use self::objects::*;

#[cfg(feature = "object_access_controls")]
mod object_access_controls;
#[cfg(feature = "object_access_controls")]
pub use self::object_access_controls::*;

#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use self::projects::*;

use switchboard_client::generated as rt;

/// `Projection`, as the API calls it.
#[non_exhaustive]
pub enum Projection {
    /// `full`
    Full,
    /// `noAcl`
    NoAcl,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// An entry of an object's access list.
pub struct ObjectAccessControl {
    /// Default: `storage#objectAccessControl`.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub bucket: Option<String>,
    pub object: Option<String>,
    pub generation: Option<String>,
    pub entity: Option<String>,
    pub entity_id: Option<String>,
    pub role: Option<String>,
    pub email: Option<String>,
    pub domain: Option<String>,
    pub etag: Option<String>,
    pub self_link: Option<String>,
}

impl rt::Object for ObjectAccessControl {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObjectAccessControl",
        0,
        &[
            "kind",
            "id",
            "bucket",
            "object",
            "generation",
            "entity",
            "entityId",
            "role",
            "email",
            "domain",
            "etag",
            "selfLink",
        ],
    );
    type Fields = rt::Both<
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
        (Option<String>, Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.kind,
                &self.id,
                &self.bucket,
                &self.object,
                &self.generation,
                &self.entity,
                &self.entity_id,
                &self.role,
            ),
            (&self.email, &self.domain, &self.etag, &self.self_link),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            bucket: group_0.2,
            object: group_0.3,
            generation: group_0.4,
            entity: group_0.5,
            entity_id: group_0.6,
            role: group_0.7,
            email: group_1.0,
            domain: group_1.1,
            etag: group_1.2,
            self_link: group_1.3,
        }
    }
}

/// An error.
#[non_exhaustive]
pub struct ErrorResponse {
    /// What went wrong.
    pub error: ErrorBody,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0b1, &["error"]);
    type Fields = (ErrorBody,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// What went wrong.
#[non_exhaustive]
pub struct ErrorBody {
    pub code: i32,
    pub message: String,
    pub errors: Option<Vec<ErrorItem>>,
}

impl rt::Object for ErrorBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorBody",
        0b11,
        &["code", "message", "errors"],
    );
    type Fields = (i32, String, Option<Vec<ErrorItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            errors: group_0.2,
        }
    }
}

/// One cause.
#[non_exhaustive]
pub struct ErrorItem {
    pub domain: Option<String>,
    pub reason: Option<String>,
    pub message: Option<String>,
    pub location: Option<String>,
    pub location_type: Option<String>,
}

impl rt::Object for ErrorItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorItem",
        0,
        &["domain", "reason", "message", "location", "locationType"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.domain, &self.reason, &self.message, &self.location, &self.location_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            domain: group_0.0,
            reason: group_0.1,
            message: group_0.2,
            location: group_0.3,
            location_type: group_0.4,
        }
    }
}

/// `PredefinedAcl`, as the API calls it.
#[non_exhaustive]
pub enum PredefinedAcl {
    /// `authenticatedRead`
    AuthenticatedRead,
    /// `bucketOwnerFullControl`
    BucketOwnerFullControl,
    /// `bucketOwnerRead`
    BucketOwnerRead,
    /// `private`
    Private,
    /// `projectPrivate`
    ProjectPrivate,
    /// `publicRead`
    PublicRead,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ObjectAccessControl
    ErrorResponse
    ErrorBody
    ErrorItem
}

rt::defaults! {
    ObjectAccessControl
}

rt::choices! {
    Projection { Full = "full", NoAcl = "noAcl" }
    PredefinedAcl {
        AuthenticatedRead = "authenticatedRead",
        BucketOwnerFullControl = "bucketOwnerFullControl",
        BucketOwnerRead = "bucketOwnerRead",
        Private = "private",
        ProjectPrivate = "projectPrivate",
        PublicRead = "publicRead",
    }
}
