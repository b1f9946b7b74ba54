// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "root")]
mod root;
#[cfg(feature = "root")]
pub use self::root::*;

#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "organizations")]
pub use self::organizations::*;

#[cfg(feature = "invoices")]
mod invoices;
#[cfg(feature = "invoices")]
pub use self::invoices::*;

#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use self::projects::*;

#[cfg(feature = "clusters")]
mod clusters;
#[cfg(feature = "clusters")]
pub use self::clusters::*;

#[cfg(feature = "database_users")]
mod database_users;
#[cfg(feature = "database_users")]
pub use self::database_users::*;

#[cfg(feature = "project_ip_access_list")]
mod project_ip_access_list;
#[cfg(feature = "project_ip_access_list")]
pub use self::project_ip_access_list::*;

#[cfg(feature = "monitoring_and_logs")]
mod monitoring_and_logs;
#[cfg(feature = "monitoring_and_logs")]
pub use self::monitoring_and_logs::*;

#[cfg(feature = "alerts")]
mod alerts;
#[cfg(feature = "alerts")]
pub use self::alerts::*;

#[cfg(feature = "cloud_backups")]
mod cloud_backups;
#[cfg(feature = "cloud_backups")]
pub use self::cloud_backups::*;

#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use self::events::*;

use switchboard_client::generated as rt;

/// A link to a related resource or page.
pub struct Link {
    pub href: Option<String>,
    pub rel: Option<String>,
}

impl rt::Object for Link {
    const SHAPE: rt::Shape = rt::Shape::new("Link", 0, &["href", "rel"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.href, &self.rel)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            href: group_0.0,
            rel: group_0.1,
        }
    }
}

/// An error.
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub error: i32,
    /// A name for the error.
    pub error_code: String,
    pub reason: Option<String>,
    pub detail: Option<String>,
    pub parameters: Option<Vec<rt::Any>>,
    /// Fields that are not valid.
    pub bad_request_detail: Option<BadRequestDetail>,
}

impl rt::Object for ApiError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiError",
        0b11,
        &["error", "errorCode", "reason", "detail", "parameters", "badRequestDetail"],
    );
    type Fields = (
        i32,
        String,
        Option<String>,
        Option<String>,
        Option<Vec<rt::Any>>,
        Option<BadRequestDetail>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.error,
            &self.error_code,
            &self.reason,
            &self.detail,
            &self.parameters,
            &self.bad_request_detail,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            error: group_0.0,
            error_code: group_0.1,
            reason: group_0.2,
            detail: group_0.3,
            parameters: group_0.4,
            bad_request_detail: group_0.5,
        }
    }
}

/// Fields that are not valid.
#[non_exhaustive]
pub struct BadRequestDetail {
    pub fields: Option<Vec<FieldViolation>>,
}

impl rt::Object for BadRequestDetail {
    const SHAPE: rt::Shape = rt::Shape::new("BadRequestDetail", 0, &["fields"]);
    type Fields = (Option<Vec<FieldViolation>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.fields,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { fields: group_0.0 }
    }
}

/// A field that is not valid.
#[non_exhaustive]
pub struct FieldViolation {
    pub field: String,
    pub description: String,
}

impl rt::Object for FieldViolation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FieldViolation",
        0b11,
        &["field", "description"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.field, &self.description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            field: group_0.0,
            description: group_0.1,
        }
    }
}

/// A key and a value.
pub struct ResourceTag {
    pub key: String,
    pub value: String,
}

impl ResourceTag {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl rt::Object for ResourceTag {
    const SHAPE: rt::Shape = rt::Shape::new("ResourceTag", 0b11, &["key", "value"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            value: group_0.1,
        }
    }
}

/// A key and a value, the older kind.
pub struct ComponentLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl rt::Object for ComponentLabel {
    const SHAPE: rt::Shape = rt::Shape::new("ComponentLabel", 0, &["key", "value"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            value: group_0.1,
        }
    }
}

rt::objects! {
    Link
    ApiError
    BadRequestDetail
    FieldViolation
    ResourceTag
    ComponentLabel
}

rt::defaults! {
    Link
    ComponentLabel
}
