// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "account")]
mod account;
#[cfg(feature = "account")]
pub use self::account::*;

#[cfg(feature = "balance")]
mod balance;
#[cfg(feature = "balance")]
pub use self::balance::*;

#[cfg(feature = "message")]
mod message;
#[cfg(feature = "message")]
pub use self::message::*;

#[cfg(feature = "media")]
mod media;
#[cfg(feature = "media")]
pub use self::media::*;

#[cfg(feature = "call_")]
mod call_;
#[cfg(feature = "call_")]
pub use self::call_::*;

#[cfg(feature = "recording")]
mod recording;
#[cfg(feature = "recording")]
pub use self::recording::*;

#[cfg(feature = "incoming_phone_number")]
mod incoming_phone_number;
#[cfg(feature = "incoming_phone_number")]
pub use self::incoming_phone_number::*;

#[cfg(feature = "available_phone_number")]
mod available_phone_number;
#[cfg(feature = "available_phone_number")]
pub use self::available_phone_number::*;

#[cfg(feature = "usage_record")]
mod usage_record;
#[cfg(feature = "usage_record")]
pub use self::usage_record::*;

use switchboard_client::generated as rt;

/// `error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub code: Option<i64>,
    pub message: String,
    pub more_info: Option<String>,
    pub status: i64,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0b1010,
        &["code", "message", "more_info", "status"],
    );
    type Fields = (Option<i64>, String, Option<String>, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.more_info, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            more_info: group_0.2,
            status: group_0.3,
        }
    }
}

/// `sms_fallback_method` of `api.v2010.account.incoming_phone_number`.
#[non_exhaustive]
pub enum ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `capabilities` of `api.v2010.account.available_phone_number_country.available_phone_number_local`.
#[non_exhaustive]
pub struct ApiV2010AccountAvailablePhoneNumberCountryLocalCapabilities {
    pub mms: Option<bool>,
    pub sms: Option<bool>,
    pub voice: Option<bool>,
    pub fax: Option<bool>,
}

impl rt::Object for ApiV2010AccountAvailablePhoneNumberCountryLocalCapabilities {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountAvailablePhoneNumberCountryLocalCapabilities",
        0,
        &["mms", "sms", "voice", "fax"],
    );
    type Fields = (Option<bool>, Option<bool>, Option<bool>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mms, &self.sms, &self.voice, &self.fax)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mms: group_0.0,
            sms: group_0.1,
            voice: group_0.2,
            fax: group_0.3,
        }
    }
}

rt::objects! {
    Error
    ApiV2010AccountAvailablePhoneNumberCountryLocalCapabilities
}

rt::choices! {
    ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod { Get = "GET", Post = "POST" }
}
