// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Tags`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Tags`.
#[derive(Debug, Clone, Copy)]
pub struct Tags<'a>(pub(crate) &'a Client);

impl Tags<'_> {
    /// List tags.
    ///
    /// Returns [`TagList`](crate::types::TagList).
    #[inline]
    pub fn get_tags(&self) -> Call<GetTags> {
        Call::__new(self.0)
    }

    /// Create a tag.
    ///
    /// Returns [`Tag`](crate::types::Tag).
    #[inline]
    pub fn create_tag(&self, body: &types::Tag) -> Call<CreateTag> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get one tag.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`Tag`](crate::types::Tag).
    #[inline]
    pub fn get_tag(&self, id: &str) -> Call<GetTag> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Rename a tag.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`Tag`](crate::types::Tag).
    #[inline]
    pub fn update_tag(&self, id: &str, body: &types::Tag) -> Call<UpdateTag> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }

    /// Delete a tag.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`Tag`](crate::types::Tag).
    #[inline]
    pub fn delete_tag(&self, id: &str) -> Call<DeleteTag> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `GET /tags`
pub enum GetTags {}
impl rt::Operation for GetTags {
    const SPEC: rt::Spec = rt::Spec::new("getTags", "GET", "/tags")
        .params(&[rt::query("limit"), rt::query("cursor")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::TagList>;
    type Failure = GetTagsError;
}

impl Call<GetTags> {
    /// Most items in one page.
    ///
    /// Default: `100`. At most 250.
    #[inline]
    pub fn limit(self, limit: f64) -> Self {
        self.__arg(0, &limit)
    }

    /// Value of nextCursor from the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }
}

/// How [`get_tags`](Tags::get_tags) fails; the same as [`Error401`](crate::errors::Error401).
///
/// - 401 Unauthorized: The API key is missing or wrong.
pub type GetTagsError = crate::errors::Error401;

/// `POST /tags`
pub enum CreateTag {}
impl rt::Operation for CreateTag {
    const SPEC: rt::Spec = rt::Spec::new("createTag", "POST", "/tags")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Tag>;
    type Failure = CreateTagError;
}

/// `GET /tags/{id}`
pub enum GetTag {}
impl rt::Operation for GetTag {
    const SPEC: rt::Spec = rt::Spec::new("getTag", "GET", "/tags/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Tag>;
    type Failure = GetTagError;
}

/// How [`get_tag`](Tags::get_tag) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type GetTagError = crate::errors::Error401_404;

/// `PUT /tags/{id}`
pub enum UpdateTag {}
impl rt::Operation for UpdateTag {
    const SPEC: rt::Spec = rt::Spec::new("updateTag", "PUT", "/tags/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Tag>;
    type Failure = UpdateTagError;
}

/// `DELETE /tags/{id}`
pub enum DeleteTag {}
impl rt::Operation for DeleteTag {
    const SPEC: rt::Spec = rt::Spec::new("deleteTag", "DELETE", "/tags/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Tag>;
    type Failure = DeleteTagError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateTagError {
    /// The request is malformed or invalid.
    BadRequest(crate::Reply<types::Error>),
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// The resource clashes with one that exists.
    Conflict(crate::Reply<types::Error>),
}

rt::failures! {
    CreateTagError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeleteTagError {
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// The key may not do this, or the feature is not licensed.
    Forbidden(crate::Reply<types::Error>),
    /// No such resource.
    NotFound(crate::Reply<types::Error>),
}

rt::failures! {
    DeleteTagError {
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UpdateTagError {
    /// The request is malformed or invalid.
    BadRequest(crate::Reply<types::Error>),
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// No such resource.
    NotFound(crate::Reply<types::Error>),
    /// The resource clashes with one that exists.
    Conflict(crate::Reply<types::Error>),
}

rt::failures! {
    UpdateTagError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
    }
}
