// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Backup`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Backup`.
#[derive(Debug, Clone, Copy)]
pub struct Backup<'a>(pub(crate) &'a Client);

impl Backup<'_> {
    /// Back up guests of a node.
    ///
    /// - `node`: Name of the cluster node.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn create_backup(&self, node: &str) -> Call<CreateBackup> {
        Call::__new(self.0).__arg(0, node)
    }
}

/// `POST /nodes/{node}/vzdump`
pub enum CreateBackup {}
impl rt::Operation for CreateBackup {
    const SPEC: rt::Spec = rt::Spec::new("createBackup", "POST", "/nodes/{node}/vzdump")
        .params(&[rt::path("node")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = CreateBackupError;
}

impl Call<CreateBackup> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::Vzdump) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`create_backup`](Backup::create_backup) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type CreateBackupError = crate::errors::Error400_401_403_500;
