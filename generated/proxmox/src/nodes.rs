// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Nodes`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Nodes`.
#[derive(Debug, Clone, Copy)]
pub struct Nodes<'a>(pub(crate) &'a Client);

impl Nodes<'_> {
    /// List the cluster nodes.
    ///
    /// Returns [`NodesAnswer`](crate::types::NodesAnswer).
    #[inline]
    pub fn list_nodes(&self) -> Call<ListNodes> {
        Call::__new(self.0)
    }

    /// Get load, memory, disk and version of a node.
    ///
    /// - `node`: Name of the cluster node.
    ///
    /// Returns [`NodeStatusAnswer`](crate::types::NodeStatusAnswer).
    #[inline]
    pub fn get_node_status(&self, node: &str) -> Call<GetNodeStatus> {
        Call::__new(self.0).__arg(0, node)
    }
}

/// `GET /nodes`
pub enum ListNodes {}
impl rt::Operation for ListNodes {
    const SPEC: rt::Spec = rt::Spec::new("listNodes", "GET", "/nodes")
        .security(Client::SECURITY);
    type Success = rt::Json<types::NodesAnswer>;
    type Failure = ListNodesError;
}

/// How [`list_nodes`](Nodes::list_nodes) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ListNodesError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/status`
pub enum GetNodeStatus {}
impl rt::Operation for GetNodeStatus {
    const SPEC: rt::Spec = rt::Spec::new("getNodeStatus", "GET", "/nodes/{node}/status")
        .params(&[rt::path("node")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::NodeStatusAnswer>;
    type Failure = GetNodeStatusError;
}

/// How [`get_node_status`](Nodes::get_node_status) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetNodeStatusError = crate::errors::Error400_401_403_500;
