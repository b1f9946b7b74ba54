// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `NodesAnswer`, as the API calls it.
#[non_exhaustive]
pub struct NodesAnswer {
    pub data: Vec<Node>,
}

impl rt::Object for NodesAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("NodesAnswer", 0b1, &["data"]);
    type Fields = (Vec<Node>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `Node`, as the API calls it.
#[non_exhaustive]
pub struct Node {
    pub node: String,
    pub status: StatusOfNode,
    pub cpu: Option<f64>,
    pub maxcpu: Option<i64>,
    pub mem: Option<i64>,
    pub maxmem: Option<i64>,
    pub uptime: Option<i64>,
    pub level: Option<String>,
    pub ssl_fingerprint: Option<String>,
}

impl rt::Object for Node {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Node",
        0b11,
        &[
            "node",
            "status",
            "cpu",
            "maxcpu",
            "mem",
            "maxmem",
            "uptime",
            "level",
            "ssl_fingerprint",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            StatusOfNode,
            Option<f64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.node,
                &self.status,
                &self.cpu,
                &self.maxcpu,
                &self.mem,
                &self.maxmem,
                &self.uptime,
                &self.level,
            ),
            (&self.ssl_fingerprint,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            node: group_0.0,
            status: group_0.1,
            cpu: group_0.2,
            maxcpu: group_0.3,
            mem: group_0.4,
            maxmem: group_0.5,
            uptime: group_0.6,
            level: group_0.7,
            ssl_fingerprint: group_1.0,
        }
    }
}

/// `status` of `Node`.
#[non_exhaustive]
pub enum StatusOfNode {
    /// `unknown`
    Unknown_,
    /// `online`
    Online,
    /// `offline`
    Offline,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `NodeStatusAnswer`, as the API calls it.
#[non_exhaustive]
pub struct NodeStatusAnswer {
    pub data: NodeStatus,
}

impl rt::Object for NodeStatusAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("NodeStatusAnswer", 0b1, &["data"]);
    type Fields = (NodeStatus,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `NodeStatus`, as the API calls it.
#[non_exhaustive]
pub struct NodeStatus {
    pub cpu: f64,
    pub cpuinfo: CpuInfo,
    pub loadavg: Vec<String>,
    pub memory: MemoryUsage,
    pub rootfs: FsUsage,
    pub pveversion: String,
    pub boot_info: Option<rt::Map<rt::Any>>,
    pub current_kernel: Option<rt::Map<rt::Any>>,
    pub uptime: Option<i64>,
}

impl rt::Object for NodeStatus {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NodeStatus",
        0b111111,
        &[
            "cpu",
            "cpuinfo",
            "loadavg",
            "memory",
            "rootfs",
            "pveversion",
            "boot-info",
            "current-kernel",
            "uptime",
        ],
    );
    type Fields = rt::Both<
        (
            f64,
            CpuInfo,
            Vec<String>,
            MemoryUsage,
            FsUsage,
            String,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
        ),
        (Option<i64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.cpu,
                &self.cpuinfo,
                &self.loadavg,
                &self.memory,
                &self.rootfs,
                &self.pveversion,
                &self.boot_info,
                &self.current_kernel,
            ),
            (&self.uptime,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            cpu: group_0.0,
            cpuinfo: group_0.1,
            loadavg: group_0.2,
            memory: group_0.3,
            rootfs: group_0.4,
            pveversion: group_0.5,
            boot_info: group_0.6,
            current_kernel: group_0.7,
            uptime: group_1.0,
        }
    }
}

/// `CpuInfo`, as the API calls it.
#[non_exhaustive]
pub struct CpuInfo {
    pub cores: Option<i64>,
    pub cpus: Option<i64>,
    pub model: Option<String>,
    pub sockets: Option<i64>,
}

impl rt::Object for CpuInfo {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CpuInfo",
        0,
        &["cores", "cpus", "model", "sockets"],
    );
    type Fields = (Option<i64>, Option<i64>, Option<String>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cores, &self.cpus, &self.model, &self.sockets)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            cores: group_0.0,
            cpus: group_0.1,
            model: group_0.2,
            sockets: group_0.3,
        }
    }
}

/// `MemoryUsage`, as the API calls it.
#[non_exhaustive]
pub struct MemoryUsage {
    pub free: Option<i64>,
    pub total: Option<i64>,
    pub used: Option<i64>,
}

impl rt::Object for MemoryUsage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MemoryUsage",
        0,
        &["free", "total", "used"],
    );
    type Fields = (Option<i64>, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.free, &self.total, &self.used)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            free: group_0.0,
            total: group_0.1,
            used: group_0.2,
        }
    }
}

/// `FsUsage`, as the API calls it.
#[non_exhaustive]
pub struct FsUsage {
    pub avail: Option<i64>,
    pub free: Option<i64>,
    pub total: Option<i64>,
    pub used: Option<i64>,
}

impl rt::Object for FsUsage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FsUsage",
        0,
        &["avail", "free", "total", "used"],
    );
    type Fields = (Option<i64>, Option<i64>, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.avail, &self.free, &self.total, &self.used)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            avail: group_0.0,
            free: group_0.1,
            total: group_0.2,
            used: group_0.3,
        }
    }
}

rt::objects! {
    NodesAnswer
    Node
    NodeStatusAnswer
    NodeStatus
    CpuInfo
    MemoryUsage
    FsUsage
}

rt::choices! {
    StatusOfNode { Unknown_ = "unknown", Online = "online", Offline = "offline" }
}
