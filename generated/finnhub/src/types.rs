// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "symbols")]
mod symbols;
#[cfg(feature = "symbols")]
pub use self::symbols::*;

#[cfg(feature = "prices")]
mod prices;
#[cfg(feature = "prices")]
pub use self::prices::*;

#[cfg(feature = "markets")]
mod markets;
#[cfg(feature = "markets")]
pub use self::markets::*;

#[cfg(feature = "companies")]
mod companies;
#[cfg(feature = "companies")]
pub use self::companies::*;

#[cfg(feature = "insiders")]
mod insiders;
#[cfg(feature = "insiders")]
pub use self::insiders::*;

#[cfg(feature = "news")]
mod news;
#[cfg(feature = "news")]
pub use self::news::*;

#[cfg(feature = "estimates")]
mod estimates;
#[cfg(feature = "estimates")]
pub use self::estimates::*;

#[cfg(feature = "calendars")]
mod calendars;
#[cfg(feature = "calendars")]
pub use self::calendars::*;

#[cfg(feature = "forex")]
mod forex;
#[cfg(feature = "forex")]
pub use self::forex::*;

#[cfg(feature = "crypto")]
mod crypto;
#[cfg(feature = "crypto")]
pub use self::crypto::*;

use switchboard_client::generated as rt;

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub error: String,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new("Error", 0b1, &["error"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

rt::objects! {
    Error
}
