// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "version")]
    rt::OperationInfo {
        id: "getVersion",
        method: "GET",
        path: "/version",
        tag: "Version",
        summary: "Get the version of the API and the node.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "cluster")]
    rt::OperationInfo {
        id: "listClusterResources",
        method: "GET",
        path: "/cluster/resources",
        tag: "Cluster",
        summary: "List guests, nodes and storages of the whole cluster.",
        parameters: &[rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "cluster")]
    rt::OperationInfo {
        id: "getClusterStatus",
        method: "GET",
        path: "/cluster/status",
        tag: "Cluster",
        summary: "Get the state of the cluster and its members.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "cluster")]
    rt::OperationInfo {
        id: "getNextId",
        method: "GET",
        path: "/cluster/nextid",
        tag: "Cluster",
        summary: "Get the next free guest number.",
        parameters: &[rt::ParameterInfo::new("vmid", rt::ParameterPlace::Query, false)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "nodes")]
    rt::OperationInfo {
        id: "listNodes",
        method: "GET",
        path: "/nodes",
        tag: "Nodes",
        summary: "List the cluster nodes.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "nodes")]
    rt::OperationInfo {
        id: "getNodeStatus",
        method: "GET",
        path: "/nodes/{node}/status",
        tag: "Nodes",
        summary: "Get load, memory, disk and version of a node.",
        parameters: &[rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "listVms",
        method: "GET",
        path: "/nodes/{node}/qemu",
        tag: "QEMU",
        summary: "List the virtual machines of a node.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("full", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "getVmConfig",
        method: "GET",
        path: "/nodes/{node}/qemu/{vmid}/config",
        tag: "QEMU",
        summary: "Get the configuration of a virtual machine.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("current", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("snapshot", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "getVmStatus",
        method: "GET",
        path: "/nodes/{node}/qemu/{vmid}/status/current",
        tag: "QEMU",
        summary: "Get the state of a virtual machine.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "startVm",
        method: "POST",
        path: "/nodes/{node}/qemu/{vmid}/status/start",
        tag: "QEMU",
        summary: "Start a virtual machine.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "stopVm",
        method: "POST",
        path: "/nodes/{node}/qemu/{vmid}/status/stop",
        tag: "QEMU",
        summary: "Stop a virtual machine at once.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "shutdownVm",
        method: "POST",
        path: "/nodes/{node}/qemu/{vmid}/status/shutdown",
        tag: "QEMU",
        summary: "Ask a virtual machine to shut down.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "rebootVm",
        method: "POST",
        path: "/nodes/{node}/qemu/{vmid}/status/reboot",
        tag: "QEMU",
        summary: "Shut a virtual machine down and start it again.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "cloneVm",
        method: "POST",
        path: "/nodes/{node}/qemu/{vmid}/clone",
        tag: "QEMU",
        summary: "Copy a virtual machine or template.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "migrateVm",
        method: "POST",
        path: "/nodes/{node}/qemu/{vmid}/migrate",
        tag: "QEMU",
        summary: "Move a virtual machine to another node.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "resizeVmDisk",
        method: "PUT",
        path: "/nodes/{node}/qemu/{vmid}/resize",
        tag: "QEMU",
        summary: "Grow a disk.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "destroyVm",
        method: "DELETE",
        path: "/nodes/{node}/qemu/{vmid}",
        tag: "QEMU",
        summary: "Destroy a virtual machine and its disks.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "destroy-unreferenced-disks",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("purge", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("skiplock", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "listVmSnapshots",
        method: "GET",
        path: "/nodes/{node}/qemu/{vmid}/snapshot",
        tag: "QEMU",
        summary: "List the snapshots of a virtual machine.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "qemu")]
    rt::OperationInfo {
        id: "createVmSnapshot",
        method: "POST",
        path: "/nodes/{node}/qemu/{vmid}/snapshot",
        tag: "QEMU",
        summary: "Take a snapshot.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lxc")]
    rt::OperationInfo {
        id: "listContainers",
        method: "GET",
        path: "/nodes/{node}/lxc",
        tag: "LXC",
        summary: "List the containers of a node.",
        parameters: &[rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lxc")]
    rt::OperationInfo {
        id: "getContainerConfig",
        method: "GET",
        path: "/nodes/{node}/lxc/{vmid}/config",
        tag: "LXC",
        summary: "Get the configuration of a container.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("current", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("snapshot", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lxc")]
    rt::OperationInfo {
        id: "getContainerStatus",
        method: "GET",
        path: "/nodes/{node}/lxc/{vmid}/status/current",
        tag: "LXC",
        summary: "Get the state of a container.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lxc")]
    rt::OperationInfo {
        id: "startContainer",
        method: "POST",
        path: "/nodes/{node}/lxc/{vmid}/status/start",
        tag: "LXC",
        summary: "Start a container.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lxc")]
    rt::OperationInfo {
        id: "stopContainer",
        method: "POST",
        path: "/nodes/{node}/lxc/{vmid}/status/stop",
        tag: "LXC",
        summary: "Stop a container at once.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "storage")]
    rt::OperationInfo {
        id: "listNodeStorages",
        method: "GET",
        path: "/nodes/{node}/storage",
        tag: "Storage",
        summary: "List the storages a node can use.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("content", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("enabled", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("format", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("storage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("target", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "storage")]
    rt::OperationInfo {
        id: "listStorageContent",
        method: "GET",
        path: "/nodes/{node}/storage/{storage}/content",
        tag: "Storage",
        summary: "List the volumes of a storage.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("storage", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("content", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "listNodeTasks",
        method: "GET",
        path: "/nodes/{node}/tasks",
        tag: "Tasks",
        summary: "List finished (or running) tasks of a node.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("errors", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("until", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("source", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("statusfilter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("typefilter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userfilter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("vmid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "getTaskStatus",
        method: "GET",
        path: "/nodes/{node}/tasks/{upid}/status",
        tag: "Tasks",
        summary: "Get the state of a task.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("upid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "getTaskLog",
        method: "GET",
        path: "/nodes/{node}/tasks/{upid}/log",
        tag: "Tasks",
        summary: "Read the log of a task.",
        parameters: &[
            rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("upid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("download", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "backup")]
    rt::OperationInfo {
        id: "createBackup",
        method: "POST",
        path: "/nodes/{node}/vzdump",
        tag: "Backup",
        summary: "Back up guests of a node.",
        parameters: &[rt::ParameterInfo::new("node", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "version")]
    version_get_version,
    #[cfg(feature = "cluster")]
    cluster_list_cluster_resources,
    #[cfg(feature = "cluster")]
    cluster_get_cluster_status,
    #[cfg(feature = "cluster")]
    cluster_get_next_id,
    #[cfg(feature = "nodes")]
    nodes_list_nodes,
    #[cfg(feature = "nodes")]
    nodes_get_node_status,
    #[cfg(feature = "qemu")]
    qemu_list_vms,
    #[cfg(feature = "qemu")]
    qemu_get_vm_config,
    #[cfg(feature = "qemu")]
    qemu_get_vm_status,
    #[cfg(feature = "qemu")]
    qemu_start_vm,
    #[cfg(feature = "qemu")]
    qemu_stop_vm,
    #[cfg(feature = "qemu")]
    qemu_shutdown_vm,
    #[cfg(feature = "qemu")]
    qemu_reboot_vm,
    #[cfg(feature = "qemu")]
    qemu_clone_vm,
    #[cfg(feature = "qemu")]
    qemu_migrate_vm,
    #[cfg(feature = "qemu")]
    qemu_resize_vm_disk,
    #[cfg(feature = "qemu")]
    qemu_destroy_vm,
    #[cfg(feature = "qemu")]
    qemu_list_vm_snapshots,
    #[cfg(feature = "qemu")]
    qemu_create_vm_snapshot,
    #[cfg(feature = "lxc")]
    lxc_list_containers,
    #[cfg(feature = "lxc")]
    lxc_get_container_config,
    #[cfg(feature = "lxc")]
    lxc_get_container_status,
    #[cfg(feature = "lxc")]
    lxc_start_container,
    #[cfg(feature = "lxc")]
    lxc_stop_container,
    #[cfg(feature = "storage")]
    storage_list_node_storages,
    #[cfg(feature = "storage")]
    storage_list_storage_content,
    #[cfg(feature = "tasks")]
    tasks_list_node_tasks,
    #[cfg(feature = "tasks")]
    tasks_get_task_status,
    #[cfg(feature = "tasks")]
    tasks_get_task_log,
    #[cfg(feature = "backup")]
    backup_create_backup,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "version")]
fn version_get_version(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::version::GetVersion>(client.core(), args);
    call.start::<crate::version::GetVersion>()
}

#[cfg(feature = "cluster")]
fn cluster_list_cluster_resources(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::cluster::ListClusterResources,
    >(client.core(), args);
    call.takes::<types::ListClusterResourcesType>(0);
    call.start::<crate::cluster::ListClusterResources>()
}

#[cfg(feature = "cluster")]
fn cluster_get_cluster_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::cluster::GetClusterStatus,
    >(client.core(), args);
    call.start::<crate::cluster::GetClusterStatus>()
}

#[cfg(feature = "cluster")]
fn cluster_get_next_id(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::cluster::GetNextId>(client.core(), args);
    call.takes::<i64>(0);
    call.start::<crate::cluster::GetNextId>()
}

#[cfg(feature = "nodes")]
fn nodes_list_nodes(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::nodes::ListNodes>(client.core(), args);
    call.start::<crate::nodes::ListNodes>()
}

#[cfg(feature = "nodes")]
fn nodes_get_node_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::nodes::GetNodeStatus>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::nodes::GetNodeStatus>()
}

#[cfg(feature = "qemu")]
fn qemu_list_vms(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::ListVms>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::qemu::ListVms>()
}

#[cfg(feature = "qemu")]
fn qemu_get_vm_config(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::GetVmConfig>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.takes::<bool>(2);
    call.takes::<String>(3);
    call.start::<crate::qemu::GetVmConfig>()
}

#[cfg(feature = "qemu")]
fn qemu_get_vm_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::GetVmStatus>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.start::<crate::qemu::GetVmStatus>()
}

#[cfg(feature = "qemu")]
fn qemu_start_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::StartVm>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::VmStart>("application/json", false);
    call.start::<crate::qemu::StartVm>()
}

#[cfg(feature = "qemu")]
fn qemu_stop_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::StopVm>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::VmStop>("application/json", false);
    call.start::<crate::qemu::StopVm>()
}

#[cfg(feature = "qemu")]
fn qemu_shutdown_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::ShutdownVm>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::VmShutdown>("application/json", false);
    call.start::<crate::qemu::ShutdownVm>()
}

#[cfg(feature = "qemu")]
fn qemu_reboot_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::RebootVm>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::VmReboot>("application/json", false);
    call.start::<crate::qemu::RebootVm>()
}

#[cfg(feature = "qemu")]
fn qemu_clone_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::CloneVm>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::VmClone>("application/json", true);
    call.start::<crate::qemu::CloneVm>()
}

#[cfg(feature = "qemu")]
fn qemu_migrate_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::MigrateVm>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::VmMigrate>("application/json", true);
    call.start::<crate::qemu::MigrateVm>()
}

#[cfg(feature = "qemu")]
fn qemu_resize_vm_disk(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::ResizeVmDisk>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::VmResize>("application/json", true);
    call.start::<crate::qemu::ResizeVmDisk>()
}

#[cfg(feature = "qemu")]
fn qemu_destroy_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::qemu::DestroyVm>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<bool>(4);
    call.start::<crate::qemu::DestroyVm>()
}

#[cfg(feature = "qemu")]
fn qemu_list_vm_snapshots(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::qemu::ListVmSnapshots,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.start::<crate::qemu::ListVmSnapshots>()
}

#[cfg(feature = "qemu")]
fn qemu_create_vm_snapshot(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::qemu::CreateVmSnapshot,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::VmSnapshot>("application/json", true);
    call.start::<crate::qemu::CreateVmSnapshot>()
}

#[cfg(feature = "lxc")]
fn lxc_list_containers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::lxc::ListContainers>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::lxc::ListContainers>()
}

#[cfg(feature = "lxc")]
fn lxc_get_container_config(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::lxc::GetContainerConfig,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.takes::<bool>(2);
    call.takes::<String>(3);
    call.start::<crate::lxc::GetContainerConfig>()
}

#[cfg(feature = "lxc")]
fn lxc_get_container_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::lxc::GetContainerStatus,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.start::<crate::lxc::GetContainerStatus>()
}

#[cfg(feature = "lxc")]
fn lxc_start_container(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::lxc::StartContainer>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::ContainerStart>("application/json", false);
    call.start::<crate::lxc::StartContainer>()
}

#[cfg(feature = "lxc")]
fn lxc_stop_container(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::lxc::StopContainer>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::ContainerStop>("application/json", false);
    call.start::<crate::lxc::StopContainer>()
}

#[cfg(feature = "storage")]
fn storage_list_node_storages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::storage::ListNodeStorages,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.start::<crate::storage::ListNodeStorages>()
}

#[cfg(feature = "storage")]
fn storage_list_storage_content(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::storage::ListStorageContent,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<i64>(3);
    call.start::<crate::storage::ListStorageContent>()
}

#[cfg(feature = "tasks")]
fn tasks_list_node_tasks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::ListNodeTasks>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.takes::<types::ListNodeTasksSource>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<i64>(10);
    call.start::<crate::tasks::ListNodeTasks>()
}

#[cfg(feature = "tasks")]
fn tasks_get_task_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::GetTaskStatus>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::tasks::GetTaskStatus>()
}

#[cfg(feature = "tasks")]
fn tasks_get_task_log(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::GetTaskLog>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.start::<crate::tasks::GetTaskLog>()
}

#[cfg(feature = "backup")]
fn backup_create_backup(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::backup::CreateBackup>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Vzdump>("application/json", false);
    call.start::<crate::backup::CreateBackup>()
}
