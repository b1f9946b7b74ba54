// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Version`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Version`.
#[derive(Debug, Clone, Copy)]
pub struct Version<'a>(pub(crate) &'a Client);

impl Version<'_> {
    /// Get the version of the API and the node.
    ///
    /// Returns [`VersionAnswer`](crate::types::VersionAnswer).
    #[inline]
    pub fn get_version(&self) -> Call<GetVersion> {
        Call::__new(self.0)
    }
}

/// `GET /version`
pub enum GetVersion {}
impl rt::Operation for GetVersion {
    const SPEC: rt::Spec = rt::Spec::new("getVersion", "GET", "/version")
        .security(Client::SECURITY);
    type Success = rt::Json<types::VersionAnswer>;
    type Failure = GetVersionError;
}

/// How [`get_version`](Version::get_version) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetVersionError = crate::errors::Error400_401_403_500;
