// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `locations`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `locations`.
#[derive(Debug, Clone, Copy)]
pub struct Locations<'a>(pub(crate) &'a Client);

impl Locations<'_> {
    /// List the locations of the store
    #[inline]
    pub fn list_locations(&self) -> Call<ListLocations> {
        Call(rt::Pending::new(&self.0.0))
    }
}

/// `GET /locations.json`
pub enum ListLocations {}
impl rt::Operation for ListLocations {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listLocations",
        method: "GET",
        path: "/locations.json",
        security: &[&["access_token"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::ListLocationsResponse>;
    type Failure = ListLocationsError;
}

/// The same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
pub type ListLocationsError = crate::errors::ErrorResponse401_403_404_429_500;
