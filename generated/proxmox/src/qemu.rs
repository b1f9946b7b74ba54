// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `QEMU`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `QEMU`.
#[derive(Debug, Clone, Copy)]
pub struct Qemu<'a>(pub(crate) &'a Client);

impl Qemu<'_> {
    /// List the virtual machines of a node.
    ///
    /// - `node`: Name of the cluster node.
    ///
    /// Returns [`VmsAnswer`](crate::types::VmsAnswer).
    #[inline]
    pub fn list_vms(&self, node: &str) -> Call<ListVms> {
        Call::__new(self.0).__arg(0, node)
    }

    /// Get the configuration of a virtual machine.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`VmConfigAnswer`](crate::types::VmConfigAnswer).
    #[inline]
    pub fn get_vm_config(&self, node: &str, vmid: i64) -> Call<GetVmConfig> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Get the state of a virtual machine.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`VmStatusAnswer`](crate::types::VmStatusAnswer).
    #[inline]
    pub fn get_vm_status(&self, node: &str, vmid: i64) -> Call<GetVmStatus> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Start a virtual machine.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn start_vm(&self, node: &str, vmid: i64) -> Call<StartVm> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Stop a virtual machine at once.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn stop_vm(&self, node: &str, vmid: i64) -> Call<StopVm> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Ask a virtual machine to shut down.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn shutdown_vm(&self, node: &str, vmid: i64) -> Call<ShutdownVm> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Shut a virtual machine down and start it again.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn reboot_vm(&self, node: &str, vmid: i64) -> Call<RebootVm> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Copy a virtual machine or template.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn clone_vm(
        &self,
        node: &str,
        vmid: i64,
        body: &types::VmClone,
    ) -> Call<CloneVm> {
        Call(rt::Pending::new(&self.0.0).arg(0, node).arg(1, &vmid).json(body))
    }

    /// Move a virtual machine to another node.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn migrate_vm(
        &self,
        node: &str,
        vmid: i64,
        body: &types::VmMigrate,
    ) -> Call<MigrateVm> {
        Call(rt::Pending::new(&self.0.0).arg(0, node).arg(1, &vmid).json(body))
    }

    /// Grow a disk.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn resize_vm_disk(
        &self,
        node: &str,
        vmid: i64,
        body: &types::VmResize,
    ) -> Call<ResizeVmDisk> {
        Call(rt::Pending::new(&self.0.0).arg(0, node).arg(1, &vmid).json(body))
    }

    /// Destroy a virtual machine and its disks.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn destroy_vm(&self, node: &str, vmid: i64) -> Call<DestroyVm> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// List the snapshots of a virtual machine.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`SnapshotsAnswer`](crate::types::SnapshotsAnswer).
    #[inline]
    pub fn list_vm_snapshots(&self, node: &str, vmid: i64) -> Call<ListVmSnapshots> {
        Call::__new(self.0).__arg(0, node).__arg(1, &vmid)
    }

    /// Take a snapshot.
    ///
    /// - `node`: Name of the cluster node.
    /// - `vmid`: Number of the guest. At least 100. At most 999999999.
    ///
    /// Returns [`TaskAnswer`](crate::types::TaskAnswer).
    #[inline]
    pub fn create_vm_snapshot(
        &self,
        node: &str,
        vmid: i64,
        body: &types::VmSnapshot,
    ) -> Call<CreateVmSnapshot> {
        Call(rt::Pending::new(&self.0.0).arg(0, node).arg(1, &vmid).json(body))
    }
}

/// `GET /nodes/{node}/qemu`
pub enum ListVms {}
impl rt::Operation for ListVms {
    const SPEC: rt::Spec = rt::Spec::new("listVms", "GET", "/nodes/{node}/qemu")
        .params(&[rt::path("node"), rt::query("full")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::VmsAnswer>;
    type Failure = ListVmsError;
}

impl Call<ListVms> {
    /// Also read the full status of running machines.
    #[inline]
    pub fn full(self, full: bool) -> Self {
        self.__arg(1, &full)
    }
}

/// How [`list_vms`](Qemu::list_vms) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ListVmsError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/qemu/{vmid}/config`
pub enum GetVmConfig {}
impl rt::Operation for GetVmConfig {
    const SPEC: rt::Spec = rt::Spec::new(
            "getVmConfig",
            "GET",
            "/nodes/{node}/qemu/{vmid}/config",
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
    type Success = rt::Json<types::VmConfigAnswer>;
    type Failure = GetVmConfigError;
}

impl Call<GetVmConfig> {
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

/// How [`get_vm_config`](Qemu::get_vm_config) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetVmConfigError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/qemu/{vmid}/status/current`
pub enum GetVmStatus {}
impl rt::Operation for GetVmStatus {
    const SPEC: rt::Spec = rt::Spec::new(
            "getVmStatus",
            "GET",
            "/nodes/{node}/qemu/{vmid}/status/current",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::VmStatusAnswer>;
    type Failure = GetVmStatusError;
}

/// How [`get_vm_status`](Qemu::get_vm_status) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetVmStatusError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/qemu/{vmid}/status/start`
pub enum StartVm {}
impl rt::Operation for StartVm {
    const SPEC: rt::Spec = rt::Spec::new(
            "startVm",
            "POST",
            "/nodes/{node}/qemu/{vmid}/status/start",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = StartVmError;
}

impl Call<StartVm> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::VmStart) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`start_vm`](Qemu::start_vm) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type StartVmError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/qemu/{vmid}/status/stop`
pub enum StopVm {}
impl rt::Operation for StopVm {
    const SPEC: rt::Spec = rt::Spec::new(
            "stopVm",
            "POST",
            "/nodes/{node}/qemu/{vmid}/status/stop",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = StopVmError;
}

impl Call<StopVm> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::VmStop) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`stop_vm`](Qemu::stop_vm) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type StopVmError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/qemu/{vmid}/status/shutdown`
pub enum ShutdownVm {}
impl rt::Operation for ShutdownVm {
    const SPEC: rt::Spec = rt::Spec::new(
            "shutdownVm",
            "POST",
            "/nodes/{node}/qemu/{vmid}/status/shutdown",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = ShutdownVmError;
}

impl Call<ShutdownVm> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::VmShutdown) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`shutdown_vm`](Qemu::shutdown_vm) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ShutdownVmError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/qemu/{vmid}/status/reboot`
pub enum RebootVm {}
impl rt::Operation for RebootVm {
    const SPEC: rt::Spec = rt::Spec::new(
            "rebootVm",
            "POST",
            "/nodes/{node}/qemu/{vmid}/status/reboot",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = RebootVmError;
}

impl Call<RebootVm> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::VmReboot) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`reboot_vm`](Qemu::reboot_vm) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type RebootVmError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/qemu/{vmid}/clone`
pub enum CloneVm {}
impl rt::Operation for CloneVm {
    const SPEC: rt::Spec = rt::Spec::new(
            "cloneVm",
            "POST",
            "/nodes/{node}/qemu/{vmid}/clone",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = CloneVmError;
}

/// How [`clone_vm`](Qemu::clone_vm) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type CloneVmError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/qemu/{vmid}/migrate`
pub enum MigrateVm {}
impl rt::Operation for MigrateVm {
    const SPEC: rt::Spec = rt::Spec::new(
            "migrateVm",
            "POST",
            "/nodes/{node}/qemu/{vmid}/migrate",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = MigrateVmError;
}

/// How [`migrate_vm`](Qemu::migrate_vm) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type MigrateVmError = crate::errors::Error400_401_403_500;

/// `PUT /nodes/{node}/qemu/{vmid}/resize`
pub enum ResizeVmDisk {}
impl rt::Operation for ResizeVmDisk {
    const SPEC: rt::Spec = rt::Spec::new(
            "resizeVmDisk",
            "PUT",
            "/nodes/{node}/qemu/{vmid}/resize",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = ResizeVmDiskError;
}

/// How [`resize_vm_disk`](Qemu::resize_vm_disk) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ResizeVmDiskError = crate::errors::Error400_401_403_500;

/// `DELETE /nodes/{node}/qemu/{vmid}`
pub enum DestroyVm {}
impl rt::Operation for DestroyVm {
    const SPEC: rt::Spec = rt::Spec::new(
            "destroyVm",
            "DELETE",
            "/nodes/{node}/qemu/{vmid}",
        )
        .params(
            &[
                rt::path("node"),
                rt::path("vmid"),
                rt::query("destroy-unreferenced-disks"),
                rt::query("purge"),
                rt::query("skiplock"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = DestroyVmError;
}

impl Call<DestroyVm> {
    /// Also delete disks the configuration does not name.
    ///
    /// Default: `false`.
    #[inline]
    pub fn destroy_unreferenced_disks(self, destroy_unreferenced_disks: bool) -> Self {
        self.__arg(2, &destroy_unreferenced_disks)
    }

    /// Remove it from jobs and replication too.
    #[inline]
    pub fn purge(self, purge: bool) -> Self {
        self.__arg(3, &purge)
    }

    /// Ignore locks; root only.
    #[inline]
    pub fn skiplock(self, skiplock: bool) -> Self {
        self.__arg(4, &skiplock)
    }
}

/// How [`destroy_vm`](Qemu::destroy_vm) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type DestroyVmError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/qemu/{vmid}/snapshot`
pub enum ListVmSnapshots {}
impl rt::Operation for ListVmSnapshots {
    const SPEC: rt::Spec = rt::Spec::new(
            "listVmSnapshots",
            "GET",
            "/nodes/{node}/qemu/{vmid}/snapshot",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SnapshotsAnswer>;
    type Failure = ListVmSnapshotsError;
}

/// How [`list_vm_snapshots`](Qemu::list_vm_snapshots) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ListVmSnapshotsError = crate::errors::Error400_401_403_500;

/// `POST /nodes/{node}/qemu/{vmid}/snapshot`
pub enum CreateVmSnapshot {}
impl rt::Operation for CreateVmSnapshot {
    const SPEC: rt::Spec = rt::Spec::new(
            "createVmSnapshot",
            "POST",
            "/nodes/{node}/qemu/{vmid}/snapshot",
        )
        .params(&[rt::path("node"), rt::path("vmid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TaskAnswer>;
    type Failure = CreateVmSnapshotError;
}

/// How [`create_vm_snapshot`](Qemu::create_vm_snapshot) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type CreateVmSnapshotError = crate::errors::Error400_401_403_500;
