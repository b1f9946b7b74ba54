// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `refunds`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `refunds`.
#[derive(Debug, Clone, Copy)]
pub struct Refunds<'a>(pub(crate) &'a Client);

impl Refunds<'_> {
    /// Give money back
    ///
    /// Returns [`Refund`](crate::types::Refund).
    #[inline]
    pub fn post_refunds(&self) -> Call<PostRefunds> {
        Call::__new(self.0)
    }
}

/// `POST /v1/refunds`
pub enum PostRefunds {}
impl rt::Operation for PostRefunds {
    const SPEC: rt::Spec = rt::Spec::new("PostRefunds", "POST", "/v1/refunds")
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "expand",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "metadata",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::Refund>;
    type Failure = PostRefundsError;
}

impl Call<PostRefunds> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PostRefundsBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`post_refunds`](Refunds::post_refunds) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostRefundsError = crate::errors::Error402_429Default;
