// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `NodesAnswer`, as the API calls it.
#[non_exhaustive]
pub struct NodesAnswer {
    pub data: Vec<Node>,
}

impl rt::Object for NodesAnswer {
    const SHAPE: rt::Shape = rt::Shape {
        name: "NodesAnswer",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (Vec<Node>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Node",
        fields: &[
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
        required: &[0b11],
    };
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
    fn from_fields(
        rt::Both(
            (node, status, cpu, maxcpu, mem, maxmem, uptime, level),
            (ssl_fingerprint,),
        ): Self::Fields,
    ) -> Self {
        Self {
            node,
            status,
            cpu,
            maxcpu,
            mem,
            maxmem,
            uptime,
            level,
            ssl_fingerprint,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NodeStatusAnswer",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (NodeStatus,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NodeStatus",
        fields: &[
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
        required: &[0b111111],
    };
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
    fn from_fields(
        rt::Both(
            (
                cpu,
                cpuinfo,
                loadavg,
                memory,
                rootfs,
                pveversion,
                boot_info,
                current_kernel,
            ),
            (uptime,),
        ): Self::Fields,
    ) -> Self {
        Self {
            cpu,
            cpuinfo,
            loadavg,
            memory,
            rootfs,
            pveversion,
            boot_info,
            current_kernel,
            uptime,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CpuInfo",
        fields: &["cores", "cpus", "model", "sockets"],
        required: &[0],
    };
    type Fields = (Option<i64>, Option<i64>, Option<String>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cores, &self.cpus, &self.model, &self.sockets)
    }

    #[inline]
    fn from_fields((cores, cpus, model, sockets): Self::Fields) -> Self {
        Self {
            cores,
            cpus,
            model,
            sockets,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MemoryUsage",
        fields: &["free", "total", "used"],
        required: &[0],
    };
    type Fields = (Option<i64>, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.free, &self.total, &self.used)
    }

    #[inline]
    fn from_fields((free, total, used): Self::Fields) -> Self {
        Self { free, total, used }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FsUsage",
        fields: &["avail", "free", "total", "used"],
        required: &[0],
    };
    type Fields = (Option<i64>, Option<i64>, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.avail, &self.free, &self.total, &self.used)
    }

    #[inline]
    fn from_fields((avail, free, total, used): Self::Fields) -> Self {
        Self { avail, free, total, used }
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
