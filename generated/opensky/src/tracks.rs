// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The way of one aircraft.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `tracks`.
#[derive(Debug, Clone, Copy)]
pub struct Tracks<'a>(pub(crate) &'a Client);

impl Tracks<'_> {
    /// The track of an aircraft at a time, under the path that the examples use
    ///
    /// - `icao24`: Transponder address in lower-case hex.
    /// - `time`: Any Unix second between start and end of a flight; 0 for the flight under way. At most 30 days back. At least 0.
    ///
    /// Returns [`FlightTrack`](crate::types::FlightTrack). Headers of answers: `X-Rate-Limit-Remaining` (200), `X-Rate-Limit-Retry-After-Seconds` (429).
    #[inline]
    pub fn get_track_all(&self, icao24: &str, time: i64) -> Call<GetTrackAll> {
        Call::__new(self.0).__arg(0, icao24).__arg(1, &time)
    }
}

/// `GET /tracks/all`
pub enum GetTrackAll {}
impl rt::Operation for GetTrackAll {
    const SPEC: rt::Spec = rt::Spec::new("getTrackAll", "GET", "/tracks/all")
        .params(&[rt::query("icao24"), rt::query("time")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::FlightTrack>;
    type Failure = GetTrackAllError;
}

/// How [`get_track_all`](Tracks::get_track_all) fails; the same as [`Empty400_401_404_429`](crate::errors::Empty400_401_404_429).
///
/// - 400 Bad Request: A parameter is wrong, or the time lies too far back.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 404 Not Found: No flight or track was found; the body is empty.
/// - 429 Too Many Requests: The credits of this budget are spent.
pub type GetTrackAllError = crate::errors::Empty400_401_404_429;
