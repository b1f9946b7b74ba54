// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
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
fn version_get_version(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.version().get_version();
    Ok(rt::outcome::<crate::version::GetVersion>(call.send()))
}

#[cfg(feature = "cluster")]
fn cluster_list_cluster_resources(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.cluster().list_cluster_resources();
    if let Some(value) = args
        .optional::<types::ListClusterResourcesType>(rt::ParameterPlace::Query, "type")?
    {
        call = call.r#type(value);
    }
    Ok(rt::outcome::<crate::cluster::ListClusterResources>(call.send()))
}

#[cfg(feature = "cluster")]
fn cluster_get_cluster_status(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.cluster().get_cluster_status();
    Ok(rt::outcome::<crate::cluster::GetClusterStatus>(call.send()))
}

#[cfg(feature = "cluster")]
fn cluster_get_next_id(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.cluster().get_next_id();
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "vmid")? {
        call = call.vmid(value);
    }
    Ok(rt::outcome::<crate::cluster::GetNextId>(call.send()))
}

#[cfg(feature = "nodes")]
fn nodes_list_nodes(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.nodes().list_nodes();
    Ok(rt::outcome::<crate::nodes::ListNodes>(call.send()))
}

#[cfg(feature = "nodes")]
fn nodes_get_node_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .nodes()
        .get_node_status(&args.required::<String>(rt::ParameterPlace::Path, "node")?);
    Ok(rt::outcome::<crate::nodes::GetNodeStatus>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_list_vms(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .qemu()
        .list_vms(&args.required::<String>(rt::ParameterPlace::Path, "node")?);
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "full")? {
        call = call.full(value);
    }
    Ok(rt::outcome::<crate::qemu::ListVms>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_get_vm_config(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .qemu()
        .get_vm_config(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "current")? {
        call = call.current(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "snapshot")?
    {
        call = call.snapshot(&value);
    }
    Ok(rt::outcome::<crate::qemu::GetVmConfig>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_get_vm_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .qemu()
        .get_vm_status(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    Ok(rt::outcome::<crate::qemu::GetVmStatus>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_start_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .qemu()
        .start_vm(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(body) = args.optional_body::<types::VmStart>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::qemu::StartVm>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_stop_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .qemu()
        .stop_vm(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(body) = args.optional_body::<types::VmStop>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::qemu::StopVm>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_shutdown_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .qemu()
        .shutdown_vm(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(body) = args.optional_body::<types::VmShutdown>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::qemu::ShutdownVm>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_reboot_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .qemu()
        .reboot_vm(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(body) = args.optional_body::<types::VmReboot>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::qemu::RebootVm>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_clone_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::VmClone>()?;
    let call = client
        .qemu()
        .clone_vm(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
            &body,
        );
    Ok(rt::outcome::<crate::qemu::CloneVm>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_migrate_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::VmMigrate>()?;
    let call = client
        .qemu()
        .migrate_vm(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
            &body,
        );
    Ok(rt::outcome::<crate::qemu::MigrateVm>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_resize_vm_disk(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::VmResize>()?;
    let call = client
        .qemu()
        .resize_vm_disk(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
            &body,
        );
    Ok(rt::outcome::<crate::qemu::ResizeVmDisk>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_destroy_vm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .qemu()
        .destroy_vm(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "destroy-unreferenced-disks")?
    {
        call = call.destroy_unreferenced_disks(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "purge")? {
        call = call.purge(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "skiplock")? {
        call = call.skiplock(value);
    }
    Ok(rt::outcome::<crate::qemu::DestroyVm>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_list_vm_snapshots(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .qemu()
        .list_vm_snapshots(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    Ok(rt::outcome::<crate::qemu::ListVmSnapshots>(call.send()))
}

#[cfg(feature = "qemu")]
fn qemu_create_vm_snapshot(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::VmSnapshot>()?;
    let call = client
        .qemu()
        .create_vm_snapshot(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
            &body,
        );
    Ok(rt::outcome::<crate::qemu::CreateVmSnapshot>(call.send()))
}

#[cfg(feature = "lxc")]
fn lxc_list_containers(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .lxc()
        .list_containers(&args.required::<String>(rt::ParameterPlace::Path, "node")?);
    Ok(rt::outcome::<crate::lxc::ListContainers>(call.send()))
}

#[cfg(feature = "lxc")]
fn lxc_get_container_config(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .lxc()
        .get_container_config(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "current")? {
        call = call.current(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "snapshot")?
    {
        call = call.snapshot(&value);
    }
    Ok(rt::outcome::<crate::lxc::GetContainerConfig>(call.send()))
}

#[cfg(feature = "lxc")]
fn lxc_get_container_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .lxc()
        .get_container_status(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    Ok(rt::outcome::<crate::lxc::GetContainerStatus>(call.send()))
}

#[cfg(feature = "lxc")]
fn lxc_start_container(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .lxc()
        .start_container(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(body) = args.optional_body::<types::ContainerStart>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::lxc::StartContainer>(call.send()))
}

#[cfg(feature = "lxc")]
fn lxc_stop_container(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .lxc()
        .stop_container(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            args.required::<i64>(rt::ParameterPlace::Path, "vmid")?,
        );
    if let Some(body) = args.optional_body::<types::ContainerStop>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::lxc::StopContainer>(call.send()))
}

#[cfg(feature = "storage")]
fn storage_list_node_storages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .storage()
        .list_node_storages(&args.required::<String>(rt::ParameterPlace::Path, "node")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "content")? {
        call = call.content(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "enabled")? {
        call = call.enabled(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "format")? {
        call = call.format(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "storage")? {
        call = call.storage(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "target")? {
        call = call.target(&value);
    }
    Ok(rt::outcome::<crate::storage::ListNodeStorages>(call.send()))
}

#[cfg(feature = "storage")]
fn storage_list_storage_content(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .storage()
        .list_storage_content(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            &args.required::<String>(rt::ParameterPlace::Path, "storage")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "content")? {
        call = call.content(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "vmid")? {
        call = call.vmid(value);
    }
    Ok(rt::outcome::<crate::storage::ListStorageContent>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_list_node_tasks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .tasks()
        .list_node_tasks(&args.required::<String>(rt::ParameterPlace::Path, "node")?);
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "errors")? {
        call = call.errors(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "start")? {
        call = call.start(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "since")? {
        call = call.since(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "until")? {
        call = call.until(value);
    }
    if let Some(value) = args
        .optional::<types::ListNodeTasksSource>(rt::ParameterPlace::Query, "source")?
    {
        call = call.source(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "statusfilter")?
    {
        call = call.statusfilter(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "typefilter")?
    {
        call = call.typefilter(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userfilter")?
    {
        call = call.userfilter(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "vmid")? {
        call = call.vmid(value);
    }
    Ok(rt::outcome::<crate::tasks::ListNodeTasks>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_get_task_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .tasks()
        .get_task_status(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            &args.required::<String>(rt::ParameterPlace::Path, "upid")?,
        );
    Ok(rt::outcome::<crate::tasks::GetTaskStatus>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_get_task_log(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .tasks()
        .get_task_log(
            &args.required::<String>(rt::ParameterPlace::Path, "node")?,
            &args.required::<String>(rt::ParameterPlace::Path, "upid")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "download")? {
        call = call.download(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "start")? {
        call = call.start(value);
    }
    Ok(rt::outcome::<crate::tasks::GetTaskLog>(call.send()))
}

#[cfg(feature = "backup")]
fn backup_create_backup(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .backup()
        .create_backup(&args.required::<String>(rt::ParameterPlace::Path, "node")?);
    if let Some(body) = args.optional_body::<types::Vzdump>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::backup::CreateBackup>(call.send()))
}
