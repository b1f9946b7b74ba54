// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `LXC`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `LXC`.
#[derive(Debug, Clone, Copy)]
pub struct Lxc<'a>(pub(crate) &'a Client);

impl Lxc<'_> {
    /// List the containers of a node.
    ///
    /// - `node`: Name of the cluster node.
    ///
    /// Returns [`ContainersAnswer`](crate::types::ContainersAnswer).
    #[inline]
    pub fn list_containers(&self, node: &str) -> Call<ListContainers> {
        Call::__new(self.0).__arg(0, node)
    }

    /// Get the configuration of a container.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`ContainerConfigAnswer`](crate::types::ContainerConfigAnswer).
    #[inline]
    pub fn get_container_config(
        &self,
        node: &str,
        vmid: i64,
    ) -> Call<GetContainerConfig> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Get the state of a container.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`ContainerStatusAnswer`](crate::types::ContainerStatusAnswer).
    #[inline]
    pub fn get_container_status(
        &self,
        node: &str,
        vmid: i64,
    ) -> Call<GetContainerStatus> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Start a container.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn start_container(&self, node: &str, vmid: i64) -> Call<StartContainer> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Stop a container at once.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn stop_container(&self, node: &str, vmid: i64) -> Call<StopContainer> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }
}

/// `GET /nodes/{node}/lxc`
pub enum ListContainers {}
impl rt::Operation for ListContainers {
    const SPEC: rt::Spec = rt::Spec::new("listContainers", "GET", "/nodes/{node}/lxc")
        .params(&[rt::path("node")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ContainersAnswer>;
    type Failure = ListContainersError;
}

/// How [`list_containers`](Lxc::list_containers) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ListContainersError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/lxc/{vmid}/config`
pub enum GetContainerConfig {}
impl rt::Operation for GetContainerConfig {
    const SPEC: rt::Spec = rt::Spec::new(
            "getContainerConfig",
            "GET",
            "/nodes/{node}/lxc/{vmid}/config",
        )
        .params(
            &[
                rt::path("node"),
                rt::path("vmid"),
                rt::query("current"),
                rt::query("snapshot"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ContainerConfigAnswer>;
    type Failure = GetContainerConfigError;
}

impl Call<GetContainerConfig> {
    /// Current values rather than pending ones.
    ///
    /// Default: `false`.
    #[inline]
    pub fn current(self, current: bool) -> Self {
        self.__arg(2, &current)
    }

    /// Read the configuration of this snapshot.
    #[inline]
    pub fn snapshot(self, snapshot: &str) -> Self {
        self.__arg(3, snapshot)
    }
}

/// How [`get_container_config`](Lxc::get_container_config) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetContainerConfigError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/lxc/{vmid}/status/current`
pub enum GetContainerStatus {}
impl rt::Operation for GetContainerStatus {
    const SPEC: rt::Spec = rt::Spec::new(
            "getContainerStatus",
            "GET",
            "/nodes/{node}/lxc/{vmid}/status/current",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ContainerStatusAnswer>;
    type Failure = GetContainerStatusError;
}

/// How [`get_container_status`](Lxc::get_container_status) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetContainerStatusError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/lxc/{vmid}/status/start`
pub enum StartContainer {}
impl rt::Operation for StartContainer {
    const SPEC: rt::Spec = rt::Spec::new(
            "startContainer",
            "POST",
            "/nodes/{node}/lxc/{vmid}/status/start",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = StartContainerError;
}

impl Call<StartContainer> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::ContainerStart) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`start_container`](Lxc::start_container) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type StartContainerError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/lxc/{vmid}/status/stop`
pub enum StopContainer {}
impl rt::Operation for StopContainer {
    const SPEC: rt::Spec = rt::Spec::new(
            "stopContainer",
            "POST",
            "/nodes/{node}/lxc/{vmid}/status/stop",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = StopContainerError;
}

impl Call<StopContainer> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::ContainerStop) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`stop_container`](Lxc::stop_container) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type StopContainerError = crate::errors::Error400_401_403_500;
