// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `pins`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `pins`.
#[derive(Debug, Clone, Copy)]
pub struct Pins<'a>(pub(crate) &'a Client);

impl Pins<'_> {
    /// Pin a message
    ///
    /// Returns [`OkResponse`](crate::types::OkResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn add(&self, body: &types::PinsAddBody) -> Call<Add> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /pins.add`
pub enum Add {}
impl rt::Operation for Add {
    const SPEC: rt::Spec = rt::Spec::new("pins_add", "POST", "/pins.add")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::OkResponse>;
    type Failure = AddError;
}

/// How [`add`](Pins::add) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type AddError = crate::errors::ErrorResponse429Default;
