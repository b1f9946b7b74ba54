// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `gateway`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `gateway`.
#[derive(Debug, Clone, Copy)]
pub struct Gateway<'a>(pub(crate) &'a Client);

impl Gateway<'_> {
    /// Get the address of the gateway and the limits of new sessions
    ///
    /// Returns [`GatewayBotResponse`](crate::types::GatewayBotResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn get_bot_gateway(&self) -> Call<GetBotGateway> {
        Call::__new(self.0)
    }
}

/// `GET /gateway/bot`
pub enum GetBotGateway {}
impl rt::Operation for GetBotGateway {
    const SPEC: rt::Spec = rt::Spec::new("get_bot_gateway", "GET", "/gateway/bot")
        .security(Client::SECURITY);
    type Success = rt::Json<types::GatewayBotResponse>;
    type Failure = GetBotGatewayError;
}

/// How [`get_bot_gateway`](Gateway::get_bot_gateway) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type GetBotGatewayError = crate::errors::RatelimitedResponse429ErrorResponse4xx;
