// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A row, by column. The vendor's document leaves this answer open.
pub type QueryRow = rt::Map<rt::Any>;

/// SQL to run.
pub struct V1RunQueryBody {
    /// Has at least 1 character.
    pub query: String,
    /// Values for $1, $2 and so on.
    pub parameters: Option<Vec<rt::Any>>,
    pub read_only: Option<bool>,
}

impl V1RunQueryBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            parameters: None,
            read_only: None,
        }
    }
}

impl rt::Object for V1RunQueryBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1RunQueryBody",
        0b1,
        &["query", "parameters", "read_only"],
    );
    type Fields = (String, Option<Vec<rt::Any>>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.query, &self.parameters, &self.read_only)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            query: group_0.0,
            parameters: group_0.1,
            read_only: group_0.2,
        }
    }
}

/// Generated types.
#[non_exhaustive]
pub struct TypescriptResponse {
    pub types: String,
}

impl rt::Object for TypescriptResponse {
    const SHAPE: rt::Shape = rt::Shape::new("TypescriptResponse", 0b1, &["types"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.types,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { types: group_0.0 }
    }
}

/// Backups of a project.
#[non_exhaustive]
pub struct V1BackupsResponse {
    pub region: String,
    pub walg_enabled: bool,
    pub pitr_enabled: bool,
    pub backups: Vec<V1Backup>,
    /// Span covered by physical backups.
    pub physical_backup_data: PhysicalBackupData,
}

impl rt::Object for V1BackupsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1BackupsResponse",
        0b11111,
        &["region", "walg_enabled", "pitr_enabled", "backups", "physical_backup_data"],
    );
    type Fields = (String, bool, bool, Vec<V1Backup>, PhysicalBackupData);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.region,
            &self.walg_enabled,
            &self.pitr_enabled,
            &self.backups,
            &self.physical_backup_data,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            region: group_0.0,
            walg_enabled: group_0.1,
            pitr_enabled: group_0.2,
            backups: group_0.3,
            physical_backup_data: group_0.4,
        }
    }
}

/// A backup.
#[non_exhaustive]
pub struct V1Backup {
    pub id: i64,
    pub is_physical_backup: bool,
    pub status: V1BackupStatus,
    pub inserted_at: String,
}

impl rt::Object for V1Backup {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1Backup",
        0b1111,
        &["id", "is_physical_backup", "status", "inserted_at"],
    );
    type Fields = (i64, bool, V1BackupStatus, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.is_physical_backup, &self.status, &self.inserted_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            is_physical_backup: group_0.1,
            status: group_0.2,
            inserted_at: group_0.3,
        }
    }
}

/// `status` of `V1Backup`.
#[non_exhaustive]
pub enum V1BackupStatus {
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// `REMOVED`
    Removed,
    /// `ARCHIVED`
    Archived,
    /// `CANCELLED`
    Cancelled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Span covered by physical backups.
#[non_exhaustive]
pub struct PhysicalBackupData {
    pub earliest_physical_backup_date_unix: Option<i64>,
    pub latest_physical_backup_date_unix: Option<i64>,
}

impl rt::Object for PhysicalBackupData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PhysicalBackupData",
        0,
        &["earliest_physical_backup_date_unix", "latest_physical_backup_date_unix"],
    );
    type Fields = (Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.earliest_physical_backup_date_unix,
            &self.latest_physical_backup_date_unix,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            earliest_physical_backup_date_unix: group_0.0,
            latest_physical_backup_date_unix: group_0.1,
        }
    }
}

rt::objects! {
    V1RunQueryBody
    TypescriptResponse
    V1BackupsResponse
    V1Backup
    PhysicalBackupData
}

rt::choices! {
    V1BackupStatus {
        Completed = "COMPLETED",
        Failed = "FAILED",
        Pending = "PENDING",
        Removed = "REMOVED",
        Archived = "ARCHIVED",
        Cancelled = "CANCELLED",
    }
}
