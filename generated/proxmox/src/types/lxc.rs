// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ContainersAnswer`, as the API calls it.
#[non_exhaustive]
pub struct ContainersAnswer {
    pub data: Vec<ContainerStatus>,
}

impl rt::Object for ContainersAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("ContainersAnswer", 0b1, &["data"]);
    type Fields = (Vec<ContainerStatus>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `ContainerStatus`, as the API calls it.
#[non_exhaustive]
pub struct ContainerStatus {
    pub vmid: i64,
    pub name: Option<String>,
    pub status: ContainerStatusInner,
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
    pub template: Option<ContainerStatusTemplate>,
    pub disk: Option<i64>,
    pub maxswap: Option<i64>,
    pub ha: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ContainerStatus {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContainerStatus",
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
            "disk",
            "maxswap",
            "ha",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                Option<String>,
                ContainerStatusInner,
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
                Option<ContainerStatusTemplate>,
            ),
        >,
        (Option<i64>, Option<i64>, Option<rt::Map<rt::Any>>),
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
            (&self.disk, &self.maxswap, &self.ha),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
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
            disk: group_2.0,
            maxswap: group_2.1,
            ha: group_2.2,
        }
    }
}

/// The same as [`ClusterMemberLocal`].
pub type ContainerStatusTemplate = ClusterMemberLocal;

/// `ContainerConfigAnswer`, as the API calls it.
#[non_exhaustive]
pub struct ContainerConfigAnswer {
    /// Numbered devices (net1, mp0, ...) come as further fields.
    pub data: ContainerConfig,
}

impl rt::Object for ContainerConfigAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("ContainerConfigAnswer", 0b1, &["data"]);
    type Fields = (ContainerConfig,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// Numbered devices (net1, mp0, ...) come as further fields.
#[non_exhaustive]
pub struct ContainerConfig {
    pub digest: String,
    pub hostname: Option<String>,
    pub arch: Option<ContainerConfigArch>,
    pub cores: Option<i64>,
    pub memory: Option<i64>,
    pub swap: Option<i64>,
    pub ostype: Option<String>,
    pub rootfs: Option<String>,
    pub net0: Option<String>,
    pub onboot: Option<ContainerConfigOnboot>,
    pub unprivileged: Option<ContainerConfigUnprivileged>,
    pub features: Option<String>,
    pub description: Option<String>,
    pub tags: Option<String>,
    pub lock: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for ContainerConfig {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContainerConfig",
        0b1,
        &[
            "digest",
            "hostname",
            "arch",
            "cores",
            "memory",
            "swap",
            "ostype",
            "rootfs",
            "net0",
            "onboot",
            "unprivileged",
            "features",
            "description",
            "tags",
            "lock",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<ContainerConfigArch>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<String>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<ContainerConfigOnboot>,
            Option<ContainerConfigUnprivileged>,
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
            (
                &self.digest,
                &self.hostname,
                &self.arch,
                &self.cores,
                &self.memory,
                &self.swap,
                &self.ostype,
                &self.rootfs,
            ),
            (
                &self.net0,
                &self.onboot,
                &self.unprivileged,
                &self.features,
                &self.description,
                &self.tags,
                &self.lock,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            digest: group_0.0,
            hostname: group_0.1,
            arch: group_0.2,
            cores: group_0.3,
            memory: group_0.4,
            swap: group_0.5,
            ostype: group_0.6,
            rootfs: group_0.7,
            net0: group_1.0,
            onboot: group_1.1,
            unprivileged: group_1.2,
            features: group_1.3,
            description: group_1.4,
            tags: group_1.5,
            lock: group_1.6,
            extra: group_1.7,
        }
    }
}

/// `arch` of `ContainerConfig`.
#[non_exhaustive]
pub enum ContainerConfigArch {
    /// `amd64`
    Amd64,
    /// `i386`
    I386,
    /// `arm64`
    Arm64,
    /// `armhf`
    Armhf,
    /// `riscv32`
    Riscv32,
    /// `riscv64`
    Riscv64,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ClusterMemberLocal`].
pub type ContainerConfigOnboot = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type ContainerConfigUnprivileged = ClusterMemberLocal;

/// `ContainerStatusAnswer`, as the API calls it.
#[non_exhaustive]
pub struct ContainerStatusAnswer {
    pub data: ContainerStatus,
}

impl rt::Object for ContainerStatusAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("ContainerStatusAnswer", 0b1, &["data"]);
    type Fields = (ContainerStatus,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `ContainerStart`, as the API calls it.
pub struct ContainerStart {
    pub debug: Option<bool>,
    pub skiplock: Option<bool>,
}

impl rt::Object for ContainerStart {
    const SHAPE: rt::Shape = rt::Shape::new("ContainerStart", 0, &["debug", "skiplock"]);
    type Fields = (Option<bool>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.debug, &self.skiplock)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            debug: group_0.0,
            skiplock: group_0.1,
        }
    }
}

/// `ContainerStop`, as the API calls it.
pub struct ContainerStop {
    pub overrule_shutdown: Option<bool>,
    pub skiplock: Option<bool>,
}

impl rt::Object for ContainerStop {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContainerStop",
        0,
        &["overrule-shutdown", "skiplock"],
    );
    type Fields = (Option<bool>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.overrule_shutdown, &self.skiplock)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            overrule_shutdown: group_0.0,
            skiplock: group_0.1,
        }
    }
}

rt::objects! {
    ContainersAnswer
    ContainerStatus
    ContainerConfigAnswer
    ContainerConfig
    ContainerStatusAnswer
    ContainerStart
    ContainerStop
}

rt::defaults! {
    ContainerStart
    ContainerStop
}

rt::choices! {
    ContainerConfigArch {
        Amd64 = "amd64",
        I386 = "i386",
        Arm64 = "arm64",
        Armhf = "armhf",
        Riscv32 = "riscv32",
        Riscv64 = "riscv64",
    }
}
