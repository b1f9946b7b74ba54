// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Cluster`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Cluster`.
#[derive(Debug, Clone, Copy)]
pub struct Cluster<'a>(pub(crate) &'a Client);

impl Cluster<'_> {
    /// List guests, nodes and storages of the whole cluster.
    ///
    /// Returns [`ClusterResourcesAnswer`](crate::types::ClusterResourcesAnswer).
    #[inline]
    pub fn list_cluster_resources(&self) -> Call<ListClusterResources> {
        Call::__new(self.0)
    }

    /// Get the state of the cluster and its members.
    ///
    /// Returns [`ClusterStatusAnswer`](crate::types::ClusterStatusAnswer).
    #[inline]
    pub fn get_cluster_status(&self) -> Call<GetClusterStatus> {
        Call::__new(self.0)
    }

    /// Get the next free guest number.
    ///
    /// Returns [`NextIdAnswer`](crate::types::NextIdAnswer).
    #[inline]
    pub fn get_next_id(&self) -> Call<GetNextId> {
        Call::__new(self.0)
    }
}

/// `GET /cluster/resources`
pub enum ListClusterResources {}
impl rt::Operation for ListClusterResources {
    const SPEC: rt::Spec = rt::Spec::new(
            "listClusterResources",
            "GET",
            "/cluster/resources",
        )
        .params(&[rt::query("type")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ClusterResourcesAnswer>;
    type Failure = ListClusterResourcesError;
}

impl Call<ListClusterResources> {
    /// Keep only this kind.
    #[inline]
    pub fn r#type(self, r#type: types::ListClusterResourcesType) -> Self {
        self.__arg(0, &r#type)
    }
}

/// How [`list_cluster_resources`](Cluster::list_cluster_resources) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ListClusterResourcesError = crate::errors::Error400_401_403_500;

/// `GET /cluster/status`
pub enum GetClusterStatus {}
impl rt::Operation for GetClusterStatus {
    const SPEC: rt::Spec = rt::Spec::new("getClusterStatus", "GET", "/cluster/status")
        .security(Client::SECURITY);
    type Success = rt::Json<types::ClusterStatusAnswer>;
    type Failure = GetClusterStatusError;
}

/// How [`get_cluster_status`](Cluster::get_cluster_status) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetClusterStatusError = crate::errors::Error400_401_403_500;

/// `GET /cluster/nextid`
pub enum GetNextId {}
impl rt::Operation for GetNextId {
    const SPEC: rt::Spec = rt::Spec::new("getNextId", "GET", "/cluster/nextid")
        .params(&[rt::query("vmid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::NextIdAnswer>;
    type Failure = GetNextIdError;
}

impl Call<GetNextId> {
    /// Check whether this number is free.
    ///
    /// At least 100. At most 999999999.
    #[inline]
    pub fn vmid(self, vmid: i64) -> Self {
        self.__arg(0, &vmid)
    }
}

/// How [`get_next_id`](Cluster::get_next_id) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetNextIdError = crate::errors::Error400_401_403_500;
