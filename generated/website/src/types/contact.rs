// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A message that was taken.
#[non_exhaustive]
pub struct ContactReceipt {
    pub ticket: String,
    pub received_at: rt::DateTime,
}

impl rt::Object for ContactReceipt {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContactReceipt",
        0b11,
        &["ticket", "received_at"],
    );
    type Fields = (String, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ticket, &self.received_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ticket: group_0.0,
            received_at: group_0.1,
        }
    }
}

/// A message.
pub struct ContactForm {
    /// Has 1 to 120 characters.
    pub name: String,
    pub email: String,
    /// Default: `general`.
    pub subject: Option<ContactFormSubject>,
    /// Has 10 to 5000 characters.
    pub message: String,
    pub topics: Option<Vec<String>>,
    pub consent: bool,
}

impl ContactForm {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        email: impl Into<String>,
        message: impl Into<String>,
        consent: bool,
    ) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            subject: None,
            message: message.into(),
            topics: None,
            consent,
        }
    }
}

impl rt::Object for ContactForm {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContactForm",
        0b101011,
        &["name", "email", "subject", "message", "topics", "consent"],
    );
    type Fields = (
        String,
        String,
        Option<ContactFormSubject>,
        String,
        Option<Vec<String>>,
        bool,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.email,
            &self.subject,
            &self.message,
            &self.topics,
            &self.consent,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            email: group_0.1,
            subject: group_0.2,
            message: group_0.3,
            topics: group_0.4,
            consent: group_0.5,
        }
    }
}

/// `subject` of `ContactForm`.
///
/// Default: `general`.
#[non_exhaustive]
pub enum ContactFormSubject {
    /// `general`
    General,
    /// `press`
    Press,
    /// `support`
    Support,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ContactReceipt
    ContactForm
}

rt::choices! {
    ContactFormSubject { General = "general", Press = "press", Support = "support" }
}
