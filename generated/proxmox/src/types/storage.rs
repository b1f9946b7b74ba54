// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `StoragesAnswer`, as the API calls it.
#[non_exhaustive]
pub struct StoragesAnswer {
    pub data: Vec<Storage>,
}

impl rt::Object for StoragesAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("StoragesAnswer", 0b1, &["data"]);
    type Fields = (Vec<Storage>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `Storage`, as the API calls it.
#[non_exhaustive]
pub struct Storage {
    pub storage: String,
    pub r#type: String,
    pub content: String,
    pub active: Option<StorageActive>,
    pub enabled: Option<StorageEnabled>,
    pub shared: Option<StorageShared>,
    pub avail: Option<i64>,
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub used_fraction: Option<f64>,
}

impl rt::Object for Storage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Storage",
        0b111,
        &[
            "storage",
            "type",
            "content",
            "active",
            "enabled",
            "shared",
            "avail",
            "total",
            "used",
            "used_fraction",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            Option<StorageActive>,
            Option<StorageEnabled>,
            Option<StorageShared>,
            Option<i64>,
            Option<i64>,
        ),
        (Option<i64>, Option<f64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.storage,
                &self.r#type,
                &self.content,
                &self.active,
                &self.enabled,
                &self.shared,
                &self.avail,
                &self.total,
            ),
            (&self.used, &self.used_fraction),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            storage: group_0.0,
            r#type: group_0.1,
            content: group_0.2,
            active: group_0.3,
            enabled: group_0.4,
            shared: group_0.5,
            avail: group_0.6,
            total: group_0.7,
            used: group_1.0,
            used_fraction: group_1.1,
        }
    }
}

/// The same as [`ClusterMemberLocal`].
pub type StorageActive = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type StorageEnabled = ClusterMemberLocal;

/// The same as [`ClusterMemberLocal`].
pub type StorageShared = ClusterMemberLocal;

/// `StorageContentAnswer`, as the API calls it.
#[non_exhaustive]
pub struct StorageContentAnswer {
    pub data: Vec<Volume>,
}

impl rt::Object for StorageContentAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("StorageContentAnswer", 0b1, &["data"]);
    type Fields = (Vec<Volume>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `Volume`, as the API calls it.
#[non_exhaustive]
pub struct Volume {
    pub volid: String,
    pub format: String,
    pub size: i64,
    pub content: Option<String>,
    pub ctime: Option<i64>,
    pub vmid: Option<i64>,
    pub notes: Option<String>,
    pub parent: Option<String>,
    pub protected: Option<VolumeProtected>,
    pub encrypted: Option<String>,
    pub used: Option<i64>,
    pub verification: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Volume {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Volume",
        0b111,
        &[
            "volid",
            "format",
            "size",
            "content",
            "ctime",
            "vmid",
            "notes",
            "parent",
            "protected",
            "encrypted",
            "used",
            "verification",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            i64,
            Option<String>,
            Option<i64>,
            Option<i64>,
            Option<String>,
            Option<String>,
        ),
        (Option<VolumeProtected>, Option<String>, Option<i64>, Option<rt::Map<rt::Any>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.volid,
                &self.format,
                &self.size,
                &self.content,
                &self.ctime,
                &self.vmid,
                &self.notes,
                &self.parent,
            ),
            (&self.protected, &self.encrypted, &self.used, &self.verification),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            volid: group_0.0,
            format: group_0.1,
            size: group_0.2,
            content: group_0.3,
            ctime: group_0.4,
            vmid: group_0.5,
            notes: group_0.6,
            parent: group_0.7,
            protected: group_1.0,
            encrypted: group_1.1,
            used: group_1.2,
            verification: group_1.3,
        }
    }
}

/// The same as [`ClusterMemberLocal`].
pub type VolumeProtected = ClusterMemberLocal;

rt::objects! {
    StoragesAnswer
    Storage
    StorageContentAnswer
    Volume
}
