// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The service itself.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `system`.
#[derive(Debug, Clone, Copy)]
pub struct System<'a>(pub(crate) &'a Client);

impl System<'_> {
    /// State of the service and of the key
    ///
    /// Returns [`Status`](crate::types::Status).
    #[inline]
    pub fn get_status(&self) -> Call<GetStatus> {
        Call::__new(self.0)
    }
}

/// `GET /status`
pub enum GetStatus {}
impl rt::Operation for GetStatus {
    const SPEC: rt::Spec = rt::Spec::new("getStatus", "GET", "/status")
        .security(Client::SECURITY);
    type Success = rt::Json<types::Status>;
    type Failure = GetStatusError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetStatusError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The service is not available at the moment.
    ServiceUnavailable(crate::Reply<types::Problem>),
}

rt::failures! {
    GetStatusError {
        401 => Unauthorized(rt::Json<types::Problem>),
        503 => ServiceUnavailable(rt::Json<types::Problem>),
    }
}
