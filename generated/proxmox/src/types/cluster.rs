// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `type` of `listClusterResources`.
#[non_exhaustive]
pub enum ListClusterResourcesType {
    /// `vm`
    Vm,
    /// `storage`
    Storage,
    /// `node`
    Node,
    /// `sdn`
    Sdn,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ClusterResourcesAnswer`, as the API calls it.
#[non_exhaustive]
pub struct ClusterResourcesAnswer {
    pub data: Vec<ClusterResource>,
}

impl rt::Object for ClusterResourcesAnswer {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ClusterResourcesAnswer",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (Vec<ClusterResource>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
    }
}

/// `ClusterResource`, as the API calls it.
#[non_exhaustive]
pub struct ClusterResource {
    pub id: String,
    pub r#type: ClusterResourceType,
    pub node: Option<String>,
    pub name: Option<String>,
    pub vmid: Option<i64>,
    pub status: Option<String>,
    pub pool: Option<String>,
    pub storage: Option<String>,
    pub plugintype: Option<String>,
    pub content: Option<String>,
    pub hastate: Option<String>,
    pub level: Option<String>,
    pub lock: Option<String>,
    pub tags: Option<String>,
    pub template: Option<ClusterResourceTemplate>,
    pub cgroup_mode: Option<i64>,
    pub cpu: Option<f64>,
    pub maxcpu: Option<f64>,
    pub mem: Option<i64>,
    pub maxmem: Option<i64>,
    pub disk: Option<i64>,
    pub maxdisk: Option<i64>,
    pub diskread: Option<i64>,
    pub diskwrite: Option<i64>,
    pub netin: Option<i64>,
    pub netout: Option<i64>,
    pub uptime: Option<i64>,
}

impl rt::Object for ClusterResource {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ClusterResource",
        fields: &[
            "id",
            "type",
            "node",
            "name",
            "vmid",
            "status",
            "pool",
            "storage",
            "plugintype",
            "content",
            "hastate",
            "level",
            "lock",
            "tags",
            "template",
            "cgroup-mode",
            "cpu",
            "maxcpu",
            "mem",
            "maxmem",
            "disk",
            "maxdisk",
            "diskread",
            "diskwrite",
            "netin",
            "netout",
            "uptime",
        ],
        required: &[0b11],
    };
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                ClusterResourceType,
                Option<String>,
                Option<String>,
                Option<i64>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<ClusterResourceTemplate>,
                Option<i64>,
            ),
        >,
        rt::Both<
            (
                Option<f64>,
                Option<f64>,
                Option<i64>,
                Option<i64>,
                Option<i64>,
                Option<i64>,
                Option<i64>,
                Option<i64>,
            ),
            (Option<i64>, Option<i64>, Option<i64>),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.r#type,
                    &self.node,
                    &self.name,
                    &self.vmid,
                    &self.status,
                    &self.pool,
                    &self.storage,
                ),
                (
                    &self.plugintype,
                    &self.content,
                    &self.hastate,
                    &self.level,
                    &self.lock,
                    &self.tags,
                    &self.template,
                    &self.cgroup_mode,
                ),
            ),
            rt::Both(
                (
                    &self.cpu,
                    &self.maxcpu,
                    &self.mem,
                    &self.maxmem,
                    &self.disk,
                    &self.maxdisk,
                    &self.diskread,
                    &self.diskwrite,
                ),
                (&self.netin, &self.netout, &self.uptime),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (id, r#type, node, name, vmid, status, pool, storage),
                (plugintype, content, hastate, level, lock, tags, template, cgroup_mode),
            ),
            rt::Both(
                (cpu, maxcpu, mem, maxmem, disk, maxdisk, diskread, diskwrite),
                (netin, netout, uptime),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            r#type,
            node,
            name,
            vmid,
            status,
            pool,
            storage,
            plugintype,
            content,
            hastate,
            level,
            lock,
            tags,
            template,
            cgroup_mode,
            cpu,
            maxcpu,
            mem,
            maxmem,
            disk,
            maxdisk,
            diskread,
            diskwrite,
            netin,
            netout,
            uptime,
        }
    }
}

/// `type` of `ClusterResource`.
#[non_exhaustive]
pub enum ClusterResourceType {
    /// `node`
    Node,
    /// `storage`
    Storage,
    /// `pool`
    Pool,
    /// `qemu`
    Qemu,
    /// `lxc`
    Lxc,
    /// `openvz`
    Openvz,
    /// `sdn`
    Sdn,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ClusterMemberLocal`].
pub type ClusterResourceTemplate = ClusterMemberLocal;

/// `ClusterStatusAnswer`, as the API calls it.
#[non_exhaustive]
pub struct ClusterStatusAnswer {
    pub data: Vec<ClusterMember>,
}

impl rt::Object for ClusterStatusAnswer {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ClusterStatusAnswer",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (Vec<ClusterMember>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
    }
}

/// `ClusterMember`, as the API calls it.
#[non_exhaustive]
pub struct ClusterMember {
    pub id: String,
    pub name: String,
    pub r#type: ClusterMemberType,
    pub ip: Option<String>,
    pub level: Option<String>,
    pub local: Option<ClusterMemberLocal>,
    pub online: Option<ClusterMemberOnline>,
    pub nodeid: Option<i64>,
    /// Number of nodes; on the cluster entry.
    pub nodes: Option<i64>,
    pub quorate: Option<ClusterMemberQuorate>,
    pub version: Option<i64>,
}

impl rt::Object for ClusterMember {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ClusterMember",
        fields: &[
            "id",
            "name",
            "type",
            "ip",
            "level",
            "local",
            "online",
            "nodeid",
            "nodes",
            "quorate",
            "version",
        ],
        required: &[0b111],
    };
    type Fields = rt::Both<
        (
            String,
            String,
            ClusterMemberType,
            Option<String>,
            Option<String>,
            Option<ClusterMemberLocal>,
            Option<ClusterMemberOnline>,
            Option<i64>,
        ),
        (Option<i64>, Option<ClusterMemberQuorate>, Option<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.r#type,
                &self.ip,
                &self.level,
                &self.local,
                &self.online,
                &self.nodeid,
            ),
            (&self.nodes, &self.quorate, &self.version),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (id, name, r#type, ip, level, local, online, nodeid),
            (nodes, quorate, version),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            r#type,
            ip,
            level,
            local,
            online,
            nodeid,
            nodes,
            quorate,
            version,
        }
    }
}

/// `type` of `ClusterMember`.
#[non_exhaustive]
pub enum ClusterMemberType {
    /// `cluster`
    Cluster,
    /// `node`
    Node,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ClusterMemberLocal`].
pub type ClusterMemberOnline = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type ClusterMemberQuorate = ClusterMemberLocal;

/// `NextIdAnswer`, as the API calls it.
#[non_exhaustive]
pub struct NextIdAnswer {
    /// The free number, usually as text.
    pub data: NextIdAnswerData,
}

impl rt::Object for NextIdAnswer {
    const SHAPE: rt::Shape = rt::Shape {
        name: "NextIdAnswer",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (NextIdAnswerData,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
    }
}

/// The free number, usually as text.
#[non_exhaustive]
pub enum NextIdAnswerData {
    String(String),
    Integer(i64),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

rt::objects! {
    ClusterResourcesAnswer
    ClusterResource
    ClusterStatusAnswer
    ClusterMember
    NextIdAnswer
}

rt::choices! {
    ListClusterResourcesType {
        Vm = "vm",
        Storage = "storage",
        Node = "node",
        Sdn = "sdn",
    }
    ClusterResourceType {
        Node = "node",
        Storage = "storage",
        Pool = "pool",
        Qemu = "qemu",
        Lxc = "lxc",
        Openvz = "openvz",
        Sdn = "sdn",
    }
    ClusterMemberType { Cluster = "cluster", Node = "node" }
}

rt::unions! {
    NextIdAnswerData {
        String 0: rt::Look { kinds: rt::STRING, ..rt::Look::DEFAULT },
        Integer 1: rt::Look { kinds: rt::INTEGER, ..rt::Look::DEFAULT },
    }
}
