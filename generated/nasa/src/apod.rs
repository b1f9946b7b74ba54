// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `APOD`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `APOD`.
#[derive(Debug, Clone, Copy)]
pub struct Apod<'a>(pub(crate) &'a Client);

impl Apod<'_> {
    /// Get the Astronomy Picture of the Day; a list when a range or a count is asked for.
    ///
    /// Returns [`ApodAnswer`](crate::types::ApodAnswer). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn get_apod(&self) -> Call<GetApod> {
        Call::__new(self.0)
    }
}

/// `GET /planetary/apod`
pub enum GetApod {}
impl rt::Operation for GetApod {
    const SPEC: rt::Spec = rt::Spec::new("getApod", "GET", "/planetary/apod")
        .params(
            &[
                rt::query("date"),
                rt::query("start_date"),
                rt::query("end_date"),
                rt::query("count"),
                rt::query("thumbs"),
                rt::query("hd"),
                rt::query("concept_tags"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ApodAnswer>;
    type Failure = GetApodError;
}

impl Call<GetApod> {
    /// Day; today unless given.
    #[inline]
    pub fn date(self, date: &rt::Date) -> Self {
        self.__arg(0, date)
    }

    /// First day of a range; not with date.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(1, start_date)
    }

    /// Last day of a range; today unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(2, end_date)
    }

    /// So many random pictures; not with dates.
    #[inline]
    pub fn count(self, count: i32) -> Self {
        self.__arg(3, &count)
    }

    /// Also return the thumbnail of a video.
    ///
    /// Default: `false`.
    #[inline]
    pub fn thumbs(self, thumbs: bool) -> Self {
        self.__arg(4, &thumbs)
    }

    /// Address of the large picture; ignored, hdurl always comes.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn hd(self, hd: bool) -> Self {
        self.__arg(5, &hd)
    }

    /// Not in use any more.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn concept_tags(self, concept_tags: bool) -> Self {
        self.__arg(6, &concept_tags)
    }
}

/// How [`get_apod`](Apod::get_apod) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type GetApodError = crate::errors::ServiceError400ApiError403_429;
