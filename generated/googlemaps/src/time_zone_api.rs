// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Time Zone API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Time Zone API`.
#[derive(Debug, Clone, Copy)]
pub struct TimeZoneApi<'a>(pub(crate) &'a Client);

impl TimeZoneApi<'_> {
    /// Get the time zone of a place at a time.
    ///
    /// - `location`: Coordinates.
    /// - `timestamp`: Unix seconds, to tell daylight saving.
    ///
    /// Returns [`TimeZoneResponse`](crate::types::TimeZoneResponse).
    #[inline]
    pub fn timezone(&self, location: &str, timestamp: f64) -> Call<Timezone> {
        Call::__new(self.0).__arg(0, location).__arg(1, &timestamp)
    }
}

/// `GET /maps/api/timezone/json`
pub enum Timezone {}
impl rt::Operation for Timezone {
    const SPEC: rt::Spec = rt::Spec::new("timezone", "GET", "/maps/api/timezone/json")
        .params(&[rt::query("location"), rt::query("timestamp"), rt::query("language")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::TimeZoneResponse>;
    type Failure = rt::Undocumented;
}

impl Call<Timezone> {
    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(2, language)
    }
}
