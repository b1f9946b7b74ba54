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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ODataError",
        fields: &["error"],
        required: &[0b1],
    };
    type Fields = (MainError,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields((error,): Self::Fields) -> Self {
        Self { error }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MainError",
        fields: &["code", "message", "target", "details", "innerError"],
        required: &[0b11],
    };
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
    fn from_fields((code, message, target, details, inner_error): Self::Fields) -> Self {
        Self {
            code,
            message,
            target,
            details,
            inner_error,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ErrorDetails",
        fields: &["code", "message", "target"],
        required: &[0b11],
    };
    type Fields = (String, String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.target)
    }

    #[inline]
    fn from_fields((code, message, target): Self::Fields) -> Self {
        Self { code, message, target }
    }
}

/// The body of a message or event.
pub struct ItemBody {
    pub content_type: rt::Nullable<ItemBodyContentType>,
    pub content: rt::Nullable<String>,
}

impl rt::Object for ItemBody {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ItemBody",
        fields: &["contentType", "content"],
        required: &[0],
    };
    type Fields = (rt::Nullable<ItemBodyContentType>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.content_type, &self.content)
    }

    #[inline]
    fn from_fields((content_type, content): Self::Fields) -> Self {
        Self { content_type, content }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Recipient",
        fields: &["emailAddress"],
        required: &[0],
    };
    type Fields = (Option<EmailAddress>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email_address,)
    }

    #[inline]
    fn from_fields((email_address,): Self::Fields) -> Self {
        Self { email_address }
    }
}

/// A name and an address.
pub struct EmailAddress {
    pub name: rt::Nullable<String>,
    pub address: rt::Nullable<String>,
}

impl rt::Object for EmailAddress {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EmailAddress",
        fields: &["name", "address"],
        required: &[0],
    };
    type Fields = (rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.address)
    }

    #[inline]
    fn from_fields((name, address): Self::Fields) -> Self {
        Self { name, address }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "IdentitySet",
        fields: &["user", "application", "device"],
        required: &[0],
    };
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
    fn from_fields((user, application, device): Self::Fields) -> Self {
        Self { user, application, device }
    }
}

/// A person, application or device.
pub struct Identity {
    pub id: rt::Nullable<String>,
    pub display_name: rt::Nullable<String>,
}

impl rt::Object for Identity {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Identity",
        fields: &["id", "displayName"],
        required: &[0],
    };
    type Fields = (rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.display_name)
    }

    #[inline]
    fn from_fields((id, display_name): Self::Fields) -> Self {
        Self { id, display_name }
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
