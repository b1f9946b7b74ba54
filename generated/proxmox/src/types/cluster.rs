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
    const SHAPE: rt::Shape = rt::Shape::new("ClusterResourcesAnswer", 0b1, &["data"]);
    type Fields = (Vec<ClusterResource>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClusterResource",
        0b11,
        &[
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
    );
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
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            r#type: group_0.1,
            node: group_0.2,
            name: group_0.3,
            vmid: group_0.4,
            status: group_0.5,
            pool: group_0.6,
            storage: group_0.7,
            plugintype: group_1.0,
            content: group_1.1,
            hastate: group_1.2,
            level: group_1.3,
            lock: group_1.4,
            tags: group_1.5,
            template: group_1.6,
            cgroup_mode: group_1.7,
            cpu: group_2.0,
            maxcpu: group_2.1,
            mem: group_2.2,
            maxmem: group_2.3,
            disk: group_2.4,
            maxdisk: group_2.5,
            diskread: group_2.6,
            diskwrite: group_2.7,
            netin: group_3.0,
            netout: group_3.1,
            uptime: group_3.2,
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
    const SHAPE: rt::Shape = rt::Shape::new("ClusterStatusAnswer", 0b1, &["data"]);
    type Fields = (Vec<ClusterMember>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClusterMember",
        0b111,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            ip: group_0.3,
            level: group_0.4,
            local: group_0.5,
            online: group_0.6,
            nodeid: group_0.7,
            nodes: group_1.0,
            quorate: group_1.1,
            version: group_1.2,
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
    const SHAPE: rt::Shape = rt::Shape::new("NextIdAnswer", 0b1, &["data"]);
    type Fields = (NextIdAnswerData,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
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
    NextIdAnswerData { String 0: rt::look(rt::STRING), Integer 1: rt::look(rt::INTEGER) }
}
