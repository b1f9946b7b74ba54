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
    ///
    /// Returns [`ListLocationsResponse`](crate::types::ListLocationsResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn list_locations(&self) -> Call<ListLocations> {
        Call::__new(self.0)
    }
}

/// `GET /locations.json`
pub enum ListLocations {}
impl rt::Operation for ListLocations {
    const SPEC: rt::Spec = rt::Spec::new("listLocations", "GET", "/locations.json")
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListLocationsResponse>;
    type Failure = ListLocationsError;
}

/// How [`list_locations`](Locations::list_locations) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type ListLocationsError = crate::errors::ErrorResponse401_403_404_429_500;
