// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `mail`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `mail`.
#[derive(Debug, Clone, Copy)]
pub struct Mail<'a>(pub(crate) &'a Client);

impl Mail<'_> {
    /// Send a message, with or without a template
    ///
    /// Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn send_mail(&self, body: &types::MailSendRequest) -> Call<SendMail> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /v3/mail/send`
pub enum SendMail {}
impl rt::Operation for SendMail {
    const SPEC: rt::Spec = rt::Spec::new("SendMail", "POST", "/v3/mail/send")
        .params(&[rt::header("Content-Encoding")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = SendMailError;
}

impl Call<SendMail> {
    /// Set when the body is packed
    #[inline]
    pub fn content_encoding(
        self,
        content_encoding: types::SendMailContentEncoding,
    ) -> Self {
        self.__arg(0, &content_encoding)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum SendMailError {
    /// A field is missing or wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid key was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The key may not do this
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// The message is too big
    PayloadTooLarge(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside SendGrid
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    SendMailError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        413 => PayloadTooLarge(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}
