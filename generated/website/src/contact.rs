// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Messages from visitors.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `contact`.
#[derive(Debug, Clone, Copy)]
pub struct Contact<'a>(pub(crate) &'a Client);

impl Contact<'_> {
    /// Send the contact form
    ///
    /// Returns [`ContactReceipt`](crate::types::ContactReceipt). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn submit_contact(&self, body: &types::ContactForm) -> Call<SubmitContact> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }
}

/// `POST /contact`
pub enum SubmitContact {}
impl rt::Operation for SubmitContact {
    const SPEC: rt::Spec = rt::Spec::new("submitContact", "POST", "/contact")
        .accept("application/json, application/problem+json")
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::ContactReceipt>;
    type Failure = SubmitContactError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum SubmitContactError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    SubmitContactError {
        400 => BadRequest(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
