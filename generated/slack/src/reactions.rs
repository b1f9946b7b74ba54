// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `reactions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `reactions`.
#[derive(Debug, Clone, Copy)]
pub struct Reactions<'a>(pub(crate) &'a Client);

impl Reactions<'_> {
    /// React to a message
    ///
    /// Returns [`OkResponse`](crate::types::OkResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn add(&self, body: &types::ReactionsAddBody) -> Call<Add> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Take a reaction back
    ///
    /// Returns [`OkResponse`](crate::types::OkResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn remove(&self, body: &types::ReactionsRemoveBody) -> Call<Remove> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /reactions.add`
pub enum Add {}
impl rt::Operation for Add {
    const SPEC: rt::Spec = rt::Spec::new("reactions_add", "POST", "/reactions.add")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::OkResponse>;
    type Failure = AddError;
}

/// How [`add`](Reactions::add) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type AddError = crate::errors::ErrorResponse429Default;

/// `POST /reactions.remove`
pub enum Remove {}
impl rt::Operation for Remove {
    const SPEC: rt::Spec = rt::Spec::new("reactions_remove", "POST", "/reactions.remove")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::OkResponse>;
    type Failure = RemoveError;
}

/// How [`remove`](Reactions::remove) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type RemoveError = crate::errors::ErrorResponse429Default;
