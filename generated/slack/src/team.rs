// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `team`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `team`.
#[derive(Debug, Clone, Copy)]
pub struct Team<'a>(pub(crate) &'a Client);

impl Team<'_> {
    /// Get the workspace
    ///
    /// Returns [`TeamInfoResponse`](crate::types::TeamInfoResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn info(&self) -> Call<Info> {
        Call::__new(self.0)
    }
}

/// `GET /team.info`
pub enum Info {}
impl rt::Operation for Info {
    const SPEC: rt::Spec = rt::Spec::new("team_info", "GET", "/team.info")
        .params(&[rt::query("team")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::TeamInfoResponse>;
    type Failure = InfoError;
}

impl Call<Info> {
    /// Id of a workspace; else the own one
    #[inline]
    pub fn team(self, team: &str) -> Self {
        self.__arg(0, team)
    }
}

/// How [`info`](Team::info) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type InfoError = crate::errors::ErrorResponse429Default;
