// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `VmsAnswer`, as the API calls it.
#[non_exhaustive]
pub struct VmsAnswer {
    pub data: Vec<VmStatus>,
}

impl rt::Object for VmsAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("VmsAnswer", 0b1, &["data"]);
    type Fields = (Vec<VmStatus>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `VmStatus`, as the API calls it.
#[non_exhaustive]
pub struct VmStatus {
    pub vmid: i64,
    pub name: Option<String>,
    pub status: VmStatusInner,
    /// Share of the assigned CPUs in use.
    pub cpu: Option<f64>,
    pub cpus: Option<f64>,
    pub mem: Option<i64>,
    pub maxmem: Option<i64>,
    pub maxdisk: Option<i64>,
    pub diskread: Option<i64>,
    pub diskwrite: Option<i64>,
    pub netin: Option<i64>,
    pub netout: Option<i64>,
    pub uptime: Option<i64>,
    pub lock: Option<String>,
    pub tags: Option<String>,
    pub template: Option<VmStatusTemplate>,
    pub pid: Option<i64>,
    pub qmpstatus: Option<String>,
    pub running_machine: Option<String>,
    pub running_qemu: Option<String>,
    pub serial: Option<VmStatusSerial>,
    pub agent: Option<VmStatusAgent>,
    pub spice: Option<VmStatusSpice>,
    pub clipboard: Option<String>,
    pub ha: Option<rt::Map<rt::Any>>,
}

impl rt::Object for VmStatus {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmStatus",
        0b101,
        &[
            "vmid",
            "name",
            "status",
            "cpu",
            "cpus",
            "mem",
            "maxmem",
            "maxdisk",
            "diskread",
            "diskwrite",
            "netin",
            "netout",
            "uptime",
            "lock",
            "tags",
            "template",
            "pid",
            "qmpstatus",
            "running-machine",
            "running-qemu",
            "serial",
            "agent",
            "spice",
            "clipboard",
            "ha",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                Option<String>,
                VmStatusInner,
                Option<f64>,
                Option<f64>,
                Option<i64>,
                Option<i64>,
                Option<i64>,
            ),
            (
                Option<i64>,
                Option<i64>,
                Option<i64>,
                Option<i64>,
                Option<i64>,
                Option<String>,
                Option<String>,
                Option<VmStatusTemplate>,
            ),
        >,
        rt::Both<
            (
                Option<i64>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<VmStatusSerial>,
                Option<VmStatusAgent>,
                Option<VmStatusSpice>,
                Option<String>,
            ),
            (Option<rt::Map<rt::Any>>,),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.vmid,
                    &self.name,
                    &self.status,
                    &self.cpu,
                    &self.cpus,
                    &self.mem,
                    &self.maxmem,
                    &self.maxdisk,
                ),
                (
                    &self.diskread,
                    &self.diskwrite,
                    &self.netin,
                    &self.netout,
                    &self.uptime,
                    &self.lock,
                    &self.tags,
                    &self.template,
                ),
            ),
            rt::Both(
                (
                    &self.pid,
                    &self.qmpstatus,
                    &self.running_machine,
                    &self.running_qemu,
                    &self.serial,
                    &self.agent,
                    &self.spice,
                    &self.clipboard,
                ),
                (&self.ha,),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            vmid: group_0.0,
            name: group_0.1,
            status: group_0.2,
            cpu: group_0.3,
            cpus: group_0.4,
            mem: group_0.5,
            maxmem: group_0.6,
            maxdisk: group_0.7,
            diskread: group_1.0,
            diskwrite: group_1.1,
            netin: group_1.2,
            netout: group_1.3,
            uptime: group_1.4,
            lock: group_1.5,
            tags: group_1.6,
            template: group_1.7,
            pid: group_2.0,
            qmpstatus: group_2.1,
            running_machine: group_2.2,
            running_qemu: group_2.3,
            serial: group_2.4,
            agent: group_2.5,
            spice: group_2.6,
            clipboard: group_2.7,
            ha: group_3.0,
        }
    }
}

/// The same as [`ContainerStatusInner`].
pub type VmStatusInner = ContainerStatusInner;

/// The same as [`ClusterMemberLocal`].
pub type VmStatusTemplate = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type VmStatusSerial = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type VmStatusAgent = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type VmStatusSpice = ClusterMemberLocal;

/// `VmConfigAnswer`, as the API calls it.
#[non_exhaustive]
pub struct VmConfigAnswer {
    /// Numbered devices (scsi1, net1, ...) come as further fields.
    pub data: VmConfig,
}

impl rt::Object for VmConfigAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("VmConfigAnswer", 0b1, &["data"]);
    type Fields = (VmConfig,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// Numbered devices (scsi1, net1, ...) come as further fields.
#[non_exhaustive]
pub struct VmConfig {
    pub digest: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub cores: Option<i64>,
    pub sockets: Option<i64>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub balloon: Option<i64>,
    pub bios: Option<VmConfigBios>,
    pub boot: Option<String>,
    pub machine: Option<String>,
    pub ostype: Option<String>,
    pub scsihw: Option<String>,
    pub agent: Option<String>,
    pub onboot: Option<VmConfigOnboot>,
    pub protection: Option<VmConfigProtection>,
    pub template: Option<VmConfigTemplate>,
    pub tags: Option<String>,
    pub scsi0: Option<String>,
    pub net0: Option<String>,
    pub ciuser: Option<String>,
    pub ipconfig0: Option<String>,
    pub lock: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for VmConfig {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmConfig",
        0b1,
        &[
            "digest",
            "name",
            "description",
            "cores",
            "sockets",
            "cpu",
            "memory",
            "balloon",
            "bios",
            "boot",
            "machine",
            "ostype",
            "scsihw",
            "agent",
            "onboot",
            "protection",
            "template",
            "tags",
            "scsi0",
            "net0",
            "ciuser",
            "ipconfig0",
            "lock",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                Option<String>,
                Option<i64>,
                Option<i64>,
                Option<String>,
                Option<String>,
                Option<i64>,
            ),
            (
                Option<VmConfigBios>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<VmConfigOnboot>,
                Option<VmConfigProtection>,
            ),
        >,
        (
            Option<VmConfigTemplate>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.digest,
                    &self.name,
                    &self.description,
                    &self.cores,
                    &self.sockets,
                    &self.cpu,
                    &self.memory,
                    &self.balloon,
                ),
                (
                    &self.bios,
                    &self.boot,
                    &self.machine,
                    &self.ostype,
                    &self.scsihw,
                    &self.agent,
                    &self.onboot,
                    &self.protection,
                ),
            ),
            (
                &self.template,
                &self.tags,
                &self.scsi0,
                &self.net0,
                &self.ciuser,
                &self.ipconfig0,
                &self.lock,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            digest: group_0.0,
            name: group_0.1,
            description: group_0.2,
            cores: group_0.3,
            sockets: group_0.4,
            cpu: group_0.5,
            memory: group_0.6,
            balloon: group_0.7,
            bios: group_1.0,
            boot: group_1.1,
            machine: group_1.2,
            ostype: group_1.3,
            scsihw: group_1.4,
            agent: group_1.5,
            onboot: group_1.6,
            protection: group_1.7,
            template: group_2.0,
            tags: group_2.1,
            scsi0: group_2.2,
            net0: group_2.3,
            ciuser: group_2.4,
            ipconfig0: group_2.5,
            lock: group_2.6,
            extra: group_2.7,
        }
    }
}

/// `bios` of `VmConfig`.
#[non_exhaustive]
pub enum VmConfigBios {
    /// `seabios`
    Seabios,
    /// `ovmf`
    Ovmf,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ClusterMemberLocal`].
pub type VmConfigOnboot = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type VmConfigProtection = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type VmConfigTemplate = ClusterMemberLocal;

/// `VmStatusAnswer`, as the API calls it.
#[non_exhaustive]
pub struct VmStatusAnswer {
    pub data: VmStatus,
}

impl rt::Object for VmStatusAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("VmStatusAnswer", 0b1, &["data"]);
    type Fields = (VmStatus,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `VmStart`, as the API calls it.
pub struct VmStart {
    pub force_cpu: Option<String>,
    pub machine: Option<String>,
    pub migratedfrom: Option<String>,
    pub migration_network: Option<String>,
    pub migration_type: Option<VmStartMigrationType>,
    pub skiplock: Option<bool>,
    pub stateuri: Option<String>,
    pub targetstorage: Option<String>,
    /// Seconds.
    ///
    /// At least 0.
    pub timeout: Option<i64>,
}

impl rt::Object for VmStart {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmStart",
        0,
        &[
            "force-cpu",
            "machine",
            "migratedfrom",
            "migration_network",
            "migration_type",
            "skiplock",
            "stateuri",
            "targetstorage",
            "timeout",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<VmStartMigrationType>,
            Option<bool>,
            Option<String>,
            Option<String>,
        ),
        (Option<i64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.force_cpu,
                &self.machine,
                &self.migratedfrom,
                &self.migration_network,
                &self.migration_type,
                &self.skiplock,
                &self.stateuri,
                &self.targetstorage,
            ),
            (&self.timeout,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            force_cpu: group_0.0,
            machine: group_0.1,
            migratedfrom: group_0.2,
            migration_network: group_0.3,
            migration_type: group_0.4,
            skiplock: group_0.5,
            stateuri: group_0.6,
            targetstorage: group_0.7,
            timeout: group_1.0,
        }
    }
}

/// The same as [`VmMigrateMigrationType`].
pub type VmStartMigrationType = VmMigrateMigrationType;

/// `VmStop`, as the API calls it.
pub struct VmStop {
    pub keep_active: Option<bool>,
    pub migratedfrom: Option<String>,
    /// Abort running shutdown tasks first.
    pub overrule_shutdown: Option<bool>,
    pub skiplock: Option<bool>,
    /// At least 0.
    pub timeout: Option<i64>,
}

impl rt::Object for VmStop {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmStop",
        0,
        &["keepActive", "migratedfrom", "overrule-shutdown", "skiplock", "timeout"],
    );
    type Fields = (
        Option<bool>,
        Option<String>,
        Option<bool>,
        Option<bool>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.keep_active,
            &self.migratedfrom,
            &self.overrule_shutdown,
            &self.skiplock,
            &self.timeout,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            keep_active: group_0.0,
            migratedfrom: group_0.1,
            overrule_shutdown: group_0.2,
            skiplock: group_0.3,
            timeout: group_0.4,
        }
    }
}

/// `VmShutdown`, as the API calls it.
pub struct VmShutdown {
    /// Stop it if it does not shut down in time.
    pub force_stop: Option<bool>,
    pub keep_active: Option<bool>,
    pub skiplock: Option<bool>,
    /// At least 0.
    pub timeout: Option<i64>,
}

impl rt::Object for VmShutdown {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmShutdown",
        0,
        &["forceStop", "keepActive", "skiplock", "timeout"],
    );
    type Fields = (Option<bool>, Option<bool>, Option<bool>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.force_stop, &self.keep_active, &self.skiplock, &self.timeout)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            force_stop: group_0.0,
            keep_active: group_0.1,
            skiplock: group_0.2,
            timeout: group_0.3,
        }
    }
}

/// `VmReboot`, as the API calls it.
pub struct VmReboot {
    /// At least 0.
    pub timeout: Option<i64>,
}

impl rt::Object for VmReboot {
    const SHAPE: rt::Shape = rt::Shape::new("VmReboot", 0, &["timeout"]);
    type Fields = (Option<i64>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.timeout,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { timeout: group_0.0 }
    }
}

/// `VmClone`, as the API calls it.
pub struct VmClone {
    /// At least 100. At most 999999999.
    pub newid: i64,
    pub name: Option<String>,
    /// Copy all disks rather than link them.
    pub full: Option<bool>,
    pub description: Option<String>,
    pub format: Option<VmCloneFormat>,
    pub pool: Option<String>,
    pub snapname: Option<String>,
    pub storage: Option<String>,
    pub target: Option<String>,
    /// At least 0.
    pub bwlimit: Option<i64>,
}

impl VmClone {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(newid: i64) -> Self {
        Self {
            newid,
            name: None,
            full: None,
            description: None,
            format: None,
            pool: None,
            snapname: None,
            storage: None,
            target: None,
            bwlimit: None,
        }
    }
}

impl rt::Object for VmClone {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmClone",
        0b1,
        &[
            "newid",
            "name",
            "full",
            "description",
            "format",
            "pool",
            "snapname",
            "storage",
            "target",
            "bwlimit",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            Option<String>,
            Option<bool>,
            Option<String>,
            Option<VmCloneFormat>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.newid,
                &self.name,
                &self.full,
                &self.description,
                &self.format,
                &self.pool,
                &self.snapname,
                &self.storage,
            ),
            (&self.target, &self.bwlimit),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            newid: group_0.0,
            name: group_0.1,
            full: group_0.2,
            description: group_0.3,
            format: group_0.4,
            pool: group_0.5,
            snapname: group_0.6,
            storage: group_0.7,
            target: group_1.0,
            bwlimit: group_1.1,
        }
    }
}

/// `format` of `VmClone`.
#[non_exhaustive]
pub enum VmCloneFormat {
    /// `raw`
    Raw,
    /// `qcow2`
    Qcow2,
    /// `vmdk`
    Vmdk,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `VmMigrate`, as the API calls it.
pub struct VmMigrate {
    pub target: String,
    pub online: Option<bool>,
    pub targetstorage: Option<String>,
    pub with_local_disks: Option<bool>,
    pub force: Option<bool>,
    pub migration_network: Option<String>,
    pub migration_type: Option<VmMigrateMigrationType>,
    /// At least 0.
    pub bwlimit: Option<i64>,
}

impl VmMigrate {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            target: target.into(),
            online: None,
            targetstorage: None,
            with_local_disks: None,
            force: None,
            migration_network: None,
            migration_type: None,
            bwlimit: None,
        }
    }
}

impl rt::Object for VmMigrate {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmMigrate",
        0b1,
        &[
            "target",
            "online",
            "targetstorage",
            "with-local-disks",
            "force",
            "migration_network",
            "migration_type",
            "bwlimit",
        ],
    );
    type Fields = (
        String,
        Option<bool>,
        Option<String>,
        Option<bool>,
        Option<bool>,
        Option<String>,
        Option<VmMigrateMigrationType>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.target,
            &self.online,
            &self.targetstorage,
            &self.with_local_disks,
            &self.force,
            &self.migration_network,
            &self.migration_type,
            &self.bwlimit,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            target: group_0.0,
            online: group_0.1,
            targetstorage: group_0.2,
            with_local_disks: group_0.3,
            force: group_0.4,
            migration_network: group_0.5,
            migration_type: group_0.6,
            bwlimit: group_0.7,
        }
    }
}

/// `migration_type` of `VmMigrate`.
#[non_exhaustive]
pub enum VmMigrateMigrationType {
    /// `secure`
    Secure,
    /// `insecure`
    Insecure,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `VmResize`, as the API calls it.
pub struct VmResize {
    pub disk: String,
    pub size: String,
    pub digest: Option<String>,
    pub skiplock: Option<bool>,
}

impl VmResize {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(disk: impl Into<String>, size: impl Into<String>) -> Self {
        Self {
            disk: disk.into(),
            size: size.into(),
            digest: None,
            skiplock: None,
        }
    }
}

impl rt::Object for VmResize {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmResize",
        0b11,
        &["disk", "size", "digest", "skiplock"],
    );
    type Fields = (String, String, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.disk, &self.size, &self.digest, &self.skiplock)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            disk: group_0.0,
            size: group_0.1,
            digest: group_0.2,
            skiplock: group_0.3,
        }
    }
}

/// `SnapshotsAnswer`, as the API calls it.
#[non_exhaustive]
pub struct SnapshotsAnswer {
    pub data: Vec<Snapshot>,
}

impl rt::Object for SnapshotsAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("SnapshotsAnswer", 0b1, &["data"]);
    type Fields = (Vec<Snapshot>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `Snapshot`, as the API calls it.
#[non_exhaustive]
pub struct Snapshot {
    pub name: String,
    pub description: String,
    pub parent: Option<String>,
    pub snaptime: Option<i64>,
    pub vmstate: Option<SnapshotVmstate>,
}

impl rt::Object for Snapshot {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Snapshot",
        0b11,
        &["name", "description", "parent", "snaptime", "vmstate"],
    );
    type Fields = (String, String, Option<String>, Option<i64>, Option<SnapshotVmstate>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.description, &self.parent, &self.snaptime, &self.vmstate)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            parent: group_0.2,
            snaptime: group_0.3,
            vmstate: group_0.4,
        }
    }
}

/// The same as [`ClusterMemberLocal`].
pub type SnapshotVmstate = ClusterMemberLocal;

/// `VmSnapshot`, as the API calls it.
pub struct VmSnapshot {
    pub snapname: String,
    pub description: Option<String>,
    /// Save the memory too.
    pub vmstate: Option<bool>,
}

impl VmSnapshot {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(snapname: impl Into<String>) -> Self {
        Self {
            snapname: snapname.into(),
            description: None,
            vmstate: None,
        }
    }
}

impl rt::Object for VmSnapshot {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VmSnapshot",
        0b1,
        &["snapname", "description", "vmstate"],
    );
    type Fields = (String, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.snapname, &self.description, &self.vmstate)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            snapname: group_0.0,
            description: group_0.1,
            vmstate: group_0.2,
        }
    }
}

rt::objects! {
    VmsAnswer
    VmStatus
    VmConfigAnswer
    VmConfig
    VmStatusAnswer
    VmStart
    VmStop
    VmShutdown
    VmReboot
    VmClone
    VmMigrate
    VmResize
    SnapshotsAnswer
    Snapshot
    VmSnapshot
}

rt::defaults! {
    VmStart
    VmStop
    VmShutdown
    VmReboot
}

rt::choices! {
    VmConfigBios { Seabios = "seabios", Ovmf = "ovmf" }
    VmCloneFormat { Raw = "raw", Qcow2 = "qcow2", Vmdk = "vmdk" }
    VmMigrateMigrationType { Secure = "secure", Insecure = "insecure" }
}
