// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "workflow")]
mod workflow;
#[cfg(feature = "workflow")]
pub use self::workflow::*;

#[cfg(feature = "execution")]
mod execution;
#[cfg(feature = "execution")]
pub use self::execution::*;

#[cfg(feature = "credential")]
mod credential;
#[cfg(feature = "credential")]
pub use self::credential::*;

#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "tags")]
pub use self::tags::*;

#[cfg(feature = "variables")]
mod variables;
#[cfg(feature = "variables")]
pub use self::variables::*;

#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use self::projects::*;

#[cfg(feature = "user")]
mod user;
#[cfg(feature = "user")]
pub use self::user::*;

#[cfg(feature = "audit")]
mod audit;
#[cfg(feature = "audit")]
pub use self::audit::*;

use switchboard_client::generated as rt;

/// `tag`, as the API calls it.
pub struct Tag {
    pub id: Option<String>,
    pub name: String,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}

impl Tag {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            created_at: None,
            updated_at: None,
        }
    }
}

impl rt::Object for Tag {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Tag",
        0b10,
        &["id", "name", "createdAt", "updatedAt"],
    );
    type Fields = (Option<String>, String, Option<rt::DateTime>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.created_at, &self.updated_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            created_at: group_0.2,
            updated_at: group_0.3,
        }
    }
}

/// Error body of the public API.
#[non_exhaustive]
pub struct Error {
    pub code: Option<String>,
    pub message: String,
    pub description: Option<String>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0b10,
        &["code", "message", "description"],
    );
    type Fields = (Option<String>, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            description: group_0.2,
        }
    }
}

/// `transfer`, as the API calls it.
pub struct Transfer {
    /// Project to move to.
    pub destination_project_id: String,
}

impl Transfer {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(destination_project_id: impl Into<String>) -> Self {
        Self {
            destination_project_id: destination_project_id.into(),
        }
    }
}

impl rt::Object for Transfer {
    const SHAPE: rt::Shape = rt::Shape::new("Transfer", 0b1, &["destinationProjectId"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.destination_project_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            destination_project_id: group_0.0,
        }
    }
}

rt::objects! {
    Tag
    Error
    Transfer
}
