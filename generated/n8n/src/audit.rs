// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Audit`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Audit`.
#[derive(Debug, Clone, Copy)]
pub struct Audit<'a>(pub(crate) &'a Client);

impl Audit<'_> {
    /// Run a security audit of the instance.
    ///
    /// Returns [`Audit`](crate::types::Audit).
    #[inline]
    pub fn generate_audit(&self) -> Call<GenerateAudit> {
        Call::__new(self.0)
    }
}

/// `POST /audit`
pub enum GenerateAudit {}
impl rt::Operation for GenerateAudit {
    const SPEC: rt::Spec = rt::Spec::new("generateAudit", "POST", "/audit")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Audit>;
    type Failure = GenerateAuditError;
}

impl Call<GenerateAudit> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::AuditRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GenerateAuditError {
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// The audit failed.
    InternalServerError(crate::Reply<String>),
}

rt::failures! {
    GenerateAuditError {
        401 => Unauthorized(rt::Json<types::Error>),
        500 => InternalServerError(rt::Text),
    }
}
