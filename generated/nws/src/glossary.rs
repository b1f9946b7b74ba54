// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Glossary`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Glossary`.
#[derive(Debug, Clone, Copy)]
pub struct Glossary<'a>(pub(crate) &'a Client);

impl Glossary<'_> {
    /// Get terms and what they mean.
    ///
    /// Returns [`Glossary`](crate::types::Glossary).
    #[inline]
    pub fn glossary(&self) -> Call<GlossaryCall> {
        Call::__new(self.0)
    }
}

/// `GET /glossary`
pub enum GlossaryCall {}
impl rt::Operation for GlossaryCall {
    const SPEC: rt::Spec = rt::Spec::new("glossary", "GET", "/glossary")
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::Glossary>;
    type Failure = GlossaryCallError;
}

/// How [`glossary`](Glossary::glossary) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type GlossaryCallError = crate::errors::ProblemDetailDefault;
