// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `events`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `events`.
#[derive(Debug, Clone, Copy)]
pub struct Events<'a>(pub(crate) &'a Client);

impl Events<'_> {
    /// List what happened in the last 30 days
    ///
    /// Returns [`EventList`](crate::types::EventList).
    #[inline]
    pub fn get_events(&self) -> Call<GetEvents> {
        Call::__new(self.0)
    }
}

/// `GET /v1/events`
pub enum GetEvents {}
impl rt::Operation for GetEvents {
    const SPEC: rt::Spec = rt::Spec::new("GetEvents", "GET", "/v1/events")
        .params(
            &[
                rt::deep_object("created"),
                rt::query("ending_before"),
                rt::deep_object("expand"),
                rt::query("limit"),
                rt::query("starting_after"),
                rt::query("delivery_success"),
                rt::query("type"),
                rt::deep_object("types"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::EventList>;
    type Failure = GetEventsError;
}

impl Call<GetEvents> {
    /// Time of creation: a range or a Unix time
    #[inline]
    pub fn created(self, created: &types::Created) -> Self {
        self.__arg(0, created)
    }

    /// Id of the entry to stop before
    #[inline]
    pub fn ending_before(self, ending_before: &str) -> Self {
        self.__arg(1, ending_before)
    }

    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(2, expand)
    }

    /// Most entries to return
    ///
    /// Default: `10`. At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(3, &limit)
    }

    /// Id of the entry to go on behind
    #[inline]
    pub fn starting_after(self, starting_after: &str) -> Self {
        self.__arg(4, starting_after)
    }

    /// Sets `delivery_success`.
    #[inline]
    pub fn delivery_success(self, delivery_success: bool) -> Self {
        self.__arg(5, &delivery_success)
    }

    /// Sets `type`.
    #[inline]
    pub fn r#type(self, r#type: &str) -> Self {
        self.__arg(6, r#type)
    }

    /// Up to 20 kinds of event
    #[inline]
    pub fn types(self, types: &[String]) -> Self {
        self.__arg(7, types)
    }
}

/// How [`get_events`](Events::get_events) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetEventsError = crate::errors::Error429Default;
