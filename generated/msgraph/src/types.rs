// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use self::users::*;

#[cfg(feature = "mail")]
mod mail;
#[cfg(feature = "mail")]
pub use self::mail::*;

#[cfg(feature = "calendar")]
mod calendar;
#[cfg(feature = "calendar")]
pub use self::calendar::*;

#[cfg(feature = "drives")]
mod drives;
#[cfg(feature = "drives")]
pub use self::drives::*;

#[cfg(feature = "groups")]
mod groups;
#[cfg(feature = "groups")]
pub use self::groups::*;

#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "teams")]
pub use self::teams::*;

use switchboard_client::generated as rt;

/// An error.
#[non_exhaustive]
pub struct ODataError {
    /// What went wrong.
    pub error: MainError,
}

impl rt::Object for ODataError {
    const SHAPE: rt::Shape = rt::Shape::new("ODataError", 0b1, &["error"]);
    type Fields = (MainError,);
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
pub struct MainError {
    /// A name for the error.
    pub code: String,
    /// A text for developers.
    pub message: String,
    /// What the error is about.
    pub target: rt::Nullable<String>,
    /// Causes.
    pub details: Option<Vec<ErrorDetails>>,
    /// More about the error, such as the id of the request.
    pub inner_error: Option<rt::Map<rt::Any>>,
}

impl rt::Object for MainError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MainError",
        0b11,
        &["code", "message", "target", "details", "innerError"],
    );
    type Fields = (
        String,
        String,
        rt::Nullable<String>,
        Option<Vec<ErrorDetails>>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.target, &self.details, &self.inner_error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            target: group_0.2,
            details: group_0.3,
            inner_error: group_0.4,
        }
    }
}

/// One cause.
#[non_exhaustive]
pub struct ErrorDetails {
    pub code: String,
    pub message: String,
    pub target: rt::Nullable<String>,
}

impl rt::Object for ErrorDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorDetails",
        0b11,
        &["code", "message", "target"],
    );
    type Fields = (String, String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.target)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            target: group_0.2,
        }
    }
}

/// The body of a message or event.
pub struct ItemBody {
    pub content_type: rt::Nullable<ItemBodyContentType>,
    pub content: rt::Nullable<String>,
}

impl rt::Object for ItemBody {
    const SHAPE: rt::Shape = rt::Shape::new("ItemBody", 0, &["contentType", "content"]);
    type Fields = (rt::Nullable<ItemBodyContentType>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.content_type, &self.content)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            content_type: group_0.0,
            content: group_0.1,
        }
    }
}

/// `contentType` of `itemBody`.
#[non_exhaustive]
pub enum ItemBodyContentType {
    /// `text`
    Text,
    /// `html`
    Html,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Who a message goes to or comes from.
pub struct Recipient {
    /// A name and an address.
    pub email_address: Option<EmailAddress>,
}

impl rt::Object for Recipient {
    const SHAPE: rt::Shape = rt::Shape::new("Recipient", 0, &["emailAddress"]);
    type Fields = (Option<EmailAddress>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email_address,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { email_address: group_0.0 }
    }
}

/// A name and an address.
pub struct EmailAddress {
    pub name: rt::Nullable<String>,
    pub address: rt::Nullable<String>,
}

impl rt::Object for EmailAddress {
    const SHAPE: rt::Shape = rt::Shape::new("EmailAddress", 0, &["name", "address"]);
    type Fields = (rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.address)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            address: group_0.1,
        }
    }
}

/// Who did something.
pub struct IdentitySet {
    /// A person, application or device.
    pub user: rt::Nullable<Identity>,
    /// A person, application or device.
    pub application: rt::Nullable<Identity>,
    /// A person, application or device.
    pub device: rt::Nullable<Identity>,
}

impl rt::Object for IdentitySet {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IdentitySet",
        0,
        &["user", "application", "device"],
    );
    type Fields = (
        rt::Nullable<Identity>,
        rt::Nullable<Identity>,
        rt::Nullable<Identity>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.user, &self.application, &self.device)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            user: group_0.0,
            application: group_0.1,
            device: group_0.2,
        }
    }
}

/// A person, application or device.
pub struct Identity {
    pub id: rt::Nullable<String>,
    pub display_name: rt::Nullable<String>,
}

impl rt::Object for Identity {
    const SHAPE: rt::Shape = rt::Shape::new("Identity", 0, &["id", "displayName"]);
    type Fields = (rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.display_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            display_name: group_0.1,
        }
    }
}

rt::objects! {
    ODataError
    MainError
    ErrorDetails
    ItemBody
    Recipient
    EmailAddress
    IdentitySet
    Identity
}

rt::defaults! {
    ItemBody
    Recipient
    EmailAddress
    IdentitySet
    Identity
}

rt::choices! {
    ItemBodyContentType { Text = "text", Html = "html" }
}
