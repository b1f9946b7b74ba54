// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! State vectors of aircraft at one moment.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `states`.
#[derive(Debug, Clone, Copy)]
pub struct States<'a>(pub(crate) &'a Client);

impl States<'_> {
    /// State vectors of all aircraft, or of those in a box or with given addresses
    ///
    /// Anonymous callers see only the newest states; signed-in callers up to one hour back. All four corners are needed for a box.
    ///
    /// Returns [`OpenSkyStates`](crate::types::OpenSkyStates). Headers of answers: `X-Rate-Limit-Remaining` (200), `X-Rate-Limit-Retry-After-Seconds` (429).
    #[inline]
    pub fn get_states_all(&self) -> Call<GetStatesAll> {
        Call::__new(self.0)
    }

    /// State vectors seen by the caller's own receivers
    ///
    /// Free of credits and without a time limit.
    ///
    /// Returns [`OpenSkyStates`](crate::types::OpenSkyStates). Headers of answers: `X-Rate-Limit-Retry-After-Seconds` (429).
    #[inline]
    pub fn get_states_own(&self) -> Call<GetStatesOwn> {
        Call::__new(self.0)
    }
}

/// `GET /states/all`
pub enum GetStatesAll {}
impl rt::Operation for GetStatesAll {
    const SPEC: rt::Spec = rt::Spec::new("getStatesAll", "GET", "/states/all")
        .params(
            &[
                rt::query("time"),
                rt::query("icao24"),
                rt::query("lamin"),
                rt::query("lomin"),
                rt::query("lamax"),
                rt::query("lomax"),
                rt::query("extended"),
            ],
        )
        .security(&[&["oauth2"], &[]]);
    type Success = rt::Json<types::OpenSkyStates>;
    type Failure = GetStatesAllError;
}

impl Call<GetStatesAll> {
    /// Moment of the state vectors in Unix seconds; now if left out.
    #[inline]
    pub fn time(self, time: i64) -> Self {
        self.__arg(0, &time)
    }

    /// Transponder addresses in hex; repeat the parameter for several.
    #[inline]
    pub fn icao24(self, icao24: &[String]) -> Self {
        self.__arg(1, icao24)
    }

    /// Lower latitude of the box.
    #[inline]
    pub fn lamin(self, lamin: f64) -> Self {
        self.__arg(2, &lamin)
    }

    /// Lower longitude of the box.
    #[inline]
    pub fn lomin(self, lomin: f64) -> Self {
        self.__arg(3, &lomin)
    }

    /// Upper latitude of the box.
    #[inline]
    pub fn lamax(self, lamax: f64) -> Self {
        self.__arg(4, &lamax)
    }

    /// Upper longitude of the box.
    #[inline]
    pub fn lomax(self, lomax: f64) -> Self {
        self.__arg(5, &lomax)
    }

    /// 1 adds the aircraft category as an eighteenth value of each vector.
    #[inline]
    pub fn extended(self, extended: types::GetStatesAllExtended) -> Self {
        self.__arg(6, &extended)
    }
}

/// `GET /states/own`
pub enum GetStatesOwn {}
impl rt::Operation for GetStatesOwn {
    const SPEC: rt::Spec = rt::Spec::new("getStatesOwn", "GET", "/states/own")
        .params(&[rt::query("time"), rt::query("icao24"), rt::query("serials")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::OpenSkyStates>;
    type Failure = GetStatesOwnError;
}

impl Call<GetStatesOwn> {
    /// Moment of the state vectors in Unix seconds; now if left out.
    #[inline]
    pub fn time(self, time: i64) -> Self {
        self.__arg(0, &time)
    }

    /// Transponder addresses in hex; repeat the parameter for several.
    #[inline]
    pub fn icao24(self, icao24: &[String]) -> Self {
        self.__arg(1, icao24)
    }

    /// Serials of own receivers; repeat the parameter for several.
    #[inline]
    pub fn serials(self, serials: &[i32]) -> Self {
        self.__arg(2, serials)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum GetStatesAllError {
    /// A parameter is wrong, or the time lies too far back.
    BadRequest(crate::Reply<String>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<String>),
    /// The credits of this budget are spent.
    TooManyRequests(crate::Reply<String>),
}

rt::failures! {
    GetStatesAllError {
        400 => BadRequest(rt::Text),
        401 => Unauthorized(rt::Text),
        429 => TooManyRequests(rt::Text),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum GetStatesOwnError {
    /// A parameter is wrong, or the time lies too far back.
    BadRequest(crate::Reply<String>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<String>),
    /// The caller is not allowed to see this.
    Forbidden(crate::Reply<String>),
    /// The credits of this budget are spent.
    TooManyRequests(crate::Reply<String>),
}

rt::failures! {
    GetStatesOwnError {
        400 => BadRequest(rt::Text),
        401 => Unauthorized(rt::Text),
        403 => Forbidden(rt::Text),
        429 => TooManyRequests(rt::Text),
    }
}
