// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "authentication")]
mod authentication;
#[cfg(feature = "authentication")]
pub use self::authentication::*;

#[cfg(feature = "metrics")]
mod metrics;
#[cfg(feature = "metrics")]
pub use self::metrics::*;

#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use self::events::*;

#[cfg(feature = "monitors")]
mod monitors;
#[cfg(feature = "monitors")]
pub use self::monitors::*;

#[cfg(feature = "dashboards")]
mod dashboards;
#[cfg(feature = "dashboards")]
pub use self::dashboards::*;

#[cfg(feature = "downtimes")]
mod downtimes;
#[cfg(feature = "downtimes")]
pub use self::downtimes::*;

#[cfg(feature = "hosts")]
mod hosts;
#[cfg(feature = "hosts")]
pub use self::hosts::*;

#[cfg(feature = "service_level_objectives")]
mod service_level_objectives;
#[cfg(feature = "service_level_objectives")]
pub use self::service_level_objectives::*;

#[cfg(feature = "service_checks")]
mod service_checks;
#[cfg(feature = "service_checks")]
pub use self::service_checks::*;

#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "logs")]
pub use self::logs::*;

use switchboard_client::generated as rt;

/// `APIErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ApiErrorResponse {
    pub errors: Vec<String>,
}

impl rt::Object for ApiErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ApiErrorResponse", 0b1, &["errors"]);
    type Fields = (Vec<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.errors,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { errors: group_0.0 }
    }
}

/// `IntakePayloadAccepted`, as the API calls it.
#[non_exhaustive]
pub struct IntakePayloadAccepted {
    pub status: Option<String>,
}

impl rt::Object for IntakePayloadAccepted {
    const SHAPE: rt::Shape = rt::Shape::new("IntakePayloadAccepted", 0, &["status"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { status: group_0.0 }
    }
}

/// `Creator`, as the API calls it.
pub struct Creator {
    pub email: Option<String>,
    pub handle: Option<String>,
    pub name: rt::Nullable<String>,
}

impl rt::Object for Creator {
    const SHAPE: rt::Shape = rt::Shape::new("Creator", 0, &["email", "handle", "name"]);
    type Fields = (Option<String>, Option<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email, &self.handle, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email: group_0.0,
            handle: group_0.1,
            name: group_0.2,
        }
    }
}

rt::objects! {
    ApiErrorResponse
    IntakePayloadAccepted
    Creator
}

rt::defaults! {
    Creator
}
