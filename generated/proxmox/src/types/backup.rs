// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Vzdump`, as the API calls it.
pub struct Vzdump {
    /// Guests to back up.
    pub vmid: Option<String>,
    /// Back up every guest of the node.
    pub all: Option<bool>,
    pub exclude: Option<String>,
    pub pool: Option<String>,
    pub storage: Option<String>,
    pub mode: Option<VzdumpMode>,
    pub compress: Option<VzdumpCompress>,
    pub prune_backups: Option<String>,
    pub protected: Option<bool>,
    pub notes_template: Option<String>,
    /// Default: `true`.
    pub remove: Option<bool>,
    /// Default: `0`. At least 0.
    pub bwlimit: Option<i64>,
    /// Default: `7`. At least 0. At most 8.
    pub ionice: Option<i64>,
    pub mailto: Option<String>,
    pub notification_mode: Option<VzdumpNotificationMode>,
    /// Default: `false`.
    pub quiet: Option<bool>,
    /// Default: `false`.
    pub stop: Option<bool>,
}

impl rt::Object for Vzdump {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Vzdump",
        0,
        &[
            "vmid",
            "all",
            "exclude",
            "pool",
            "storage",
            "mode",
            "compress",
            "prune-backups",
            "protected",
            "notes-template",
            "remove",
            "bwlimit",
            "ionice",
            "mailto",
            "notification-mode",
            "quiet",
            "stop",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<bool>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<VzdumpMode>,
                Option<VzdumpCompress>,
                Option<String>,
            ),
            (
                Option<bool>,
                Option<String>,
                Option<bool>,
                Option<i64>,
                Option<i64>,
                Option<String>,
                Option<VzdumpNotificationMode>,
                Option<bool>,
            ),
        >,
        (Option<bool>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.vmid,
                    &self.all,
                    &self.exclude,
                    &self.pool,
                    &self.storage,
                    &self.mode,
                    &self.compress,
                    &self.prune_backups,
                ),
                (
                    &self.protected,
                    &self.notes_template,
                    &self.remove,
                    &self.bwlimit,
                    &self.ionice,
                    &self.mailto,
                    &self.notification_mode,
                    &self.quiet,
                ),
            ),
            (&self.stop,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            vmid: group_0.0,
            all: group_0.1,
            exclude: group_0.2,
            pool: group_0.3,
            storage: group_0.4,
            mode: group_0.5,
            compress: group_0.6,
            prune_backups: group_0.7,
            protected: group_1.0,
            notes_template: group_1.1,
            remove: group_1.2,
            bwlimit: group_1.3,
            ionice: group_1.4,
            mailto: group_1.5,
            notification_mode: group_1.6,
            quiet: group_1.7,
            stop: group_2.0,
        }
    }
}

/// `mode` of `Vzdump`.
#[non_exhaustive]
pub enum VzdumpMode {
    /// `snapshot`
    Snapshot,
    /// `suspend`
    Suspend,
    /// `stop`
    Stop,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `compress` of `Vzdump`.
#[non_exhaustive]
pub enum VzdumpCompress {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `gzip`
    Gzip,
    /// `lzo`
    Lzo,
    /// `zstd`
    Zstd,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `notification-mode` of `Vzdump`.
#[non_exhaustive]
pub enum VzdumpNotificationMode {
    /// `auto`
    Auto,
    /// `legacy-sendmail`
    LegacySendmail,
    /// `notification-system`
    NotificationSystem,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Vzdump
}

rt::defaults! {
    Vzdump
}

rt::choices! {
    VzdumpMode { Snapshot = "snapshot", Suspend = "suspend", Stop = "stop" }
    VzdumpCompress { V0 = "0", V1 = "1", Gzip = "gzip", Lzo = "lzo", Zstd = "zstd" }
    VzdumpNotificationMode {
        Auto = "auto",
        LegacySendmail = "legacy-sendmail",
        NotificationSystem = "notification-system",
    }
}
