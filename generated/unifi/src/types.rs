// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "application_info")]
mod application_info;
#[cfg(feature = "application_info")]
pub use self::application_info::*;

#[cfg(feature = "sites")]
mod sites;
#[cfg(feature = "sites")]
pub use self::sites::*;

#[cfg(feature = "uni_fi_devices")]
mod uni_fi_devices;
#[cfg(feature = "uni_fi_devices")]
pub use self::uni_fi_devices::*;

#[cfg(feature = "clients")]
mod clients;
#[cfg(feature = "clients")]
pub use self::clients::*;

#[cfg(feature = "networks")]
mod networks;
#[cfg(feature = "networks")]
pub use self::networks::*;

#[cfg(feature = "wifi_broadcasts")]
mod wifi_broadcasts;
#[cfg(feature = "wifi_broadcasts")]
pub use self::wifi_broadcasts::*;

#[cfg(feature = "hotspot")]
mod hotspot;
#[cfg(feature = "hotspot")]
pub use self::hotspot::*;

#[cfg(feature = "firewall")]
mod firewall;
#[cfg(feature = "firewall")]
pub use self::firewall::*;

#[cfg(feature = "dns_policies")]
mod dns_policies;
#[cfg(feature = "dns_policies")]
pub use self::dns_policies::*;

#[cfg(feature = "supporting_resources")]
mod supporting_resources;
#[cfg(feature = "supporting_resources")]
pub use self::supporting_resources::*;

use switchboard_client::generated as rt;

/// `ErrorMessage`, as the API calls it.
#[non_exhaustive]
pub struct ErrorMessage {
    pub status_code: Option<i32>,
    pub status_name: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<rt::DateTime>,
    pub request_path: Option<String>,
    pub request_id: Option<rt::Uuid>,
}

impl rt::Object for ErrorMessage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorMessage",
        0,
        &[
            "statusCode",
            "statusName",
            "code",
            "message",
            "timestamp",
            "requestPath",
            "requestId",
        ],
    );
    type Fields = (
        Option<i32>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::DateTime>,
        Option<String>,
        Option<rt::Uuid>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.status_code,
            &self.status_name,
            &self.code,
            &self.message,
            &self.timestamp,
            &self.request_path,
            &self.request_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status_code: group_0.0,
            status_name: group_0.1,
            code: group_0.2,
            message: group_0.3,
            timestamp: group_0.4,
            request_path: group_0.5,
            request_id: group_0.6,
        }
    }
}

/// `EntityMetadata`, as the API calls it.
#[non_exhaustive]
pub struct EntityMetadata {
    /// Who made the entity: a user, the system or another feature.
    pub origin: String,
}

impl rt::Object for EntityMetadata {
    const SHAPE: rt::Shape = rt::Shape::new("EntityMetadata", 0b1, &["origin"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.origin,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { origin: group_0.0 }
    }
}

rt::objects! {
    ErrorMessage
    EntityMetadata
}
