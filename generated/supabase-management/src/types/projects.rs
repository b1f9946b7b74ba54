// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `sort` of `v1-get-all-projects-for-organization`.
///
/// Default: `name_asc`.
#[non_exhaustive]
pub enum V1GetAllProjectsForOrganizationSort {
    /// `name_asc`
    NameAsc,
    /// `name_desc`
    NameDesc,
    /// `created_asc`
    CreatedAsc,
    /// `created_desc`
    CreatedDesc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of projects.
#[non_exhaustive]
pub struct OrganizationProjectsResponse {
    pub projects: Vec<OrganizationProject>,
    /// Where a page lies.
    pub pagination: OffsetPagination,
}

impl rt::Object for OrganizationProjectsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrganizationProjectsResponse",
        0b11,
        &["projects", "pagination"],
    );
    type Fields = (Vec<OrganizationProject>, OffsetPagination);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.projects, &self.pagination)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            projects: group_0.0,
            pagination: group_0.1,
        }
    }
}

/// A project in the list of an organization.
#[non_exhaustive]
pub struct OrganizationProject {
    pub r#ref: String,
    pub name: String,
    pub cloud_provider: String,
    pub region: String,
    pub is_branch: bool,
    /// Where a project stands.
    pub status: ProjectStatus,
    pub inserted_at: String,
    pub databases: Vec<OrganizationDatabase>,
}

impl rt::Object for OrganizationProject {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrganizationProject",
        0b11111111,
        &[
            "ref",
            "name",
            "cloud_provider",
            "region",
            "is_branch",
            "status",
            "inserted_at",
            "databases",
        ],
    );
    type Fields = (
        String,
        String,
        String,
        String,
        bool,
        ProjectStatus,
        String,
        Vec<OrganizationDatabase>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#ref,
            &self.name,
            &self.cloud_provider,
            &self.region,
            &self.is_branch,
            &self.status,
            &self.inserted_at,
            &self.databases,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#ref: group_0.0,
            name: group_0.1,
            cloud_provider: group_0.2,
            region: group_0.3,
            is_branch: group_0.4,
            status: group_0.5,
            inserted_at: group_0.6,
            databases: group_0.7,
        }
    }
}

/// A database or read replica of a project.
#[non_exhaustive]
pub struct OrganizationDatabase {
    pub infra_compute_size: Option<String>,
    pub region: String,
    pub status: String,
    pub cloud_provider: String,
    pub identifier: String,
    pub r#type: OrganizationDatabaseType,
    pub disk_volume_size_gb: Option<f64>,
    pub disk_type: Option<OrganizationDatabaseDiskType>,
}

impl rt::Object for OrganizationDatabase {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrganizationDatabase",
        0b111110,
        &[
            "infra_compute_size",
            "region",
            "status",
            "cloud_provider",
            "identifier",
            "type",
            "disk_volume_size_gb",
            "disk_type",
        ],
    );
    type Fields = (
        Option<String>,
        String,
        String,
        String,
        String,
        OrganizationDatabaseType,
        Option<f64>,
        Option<OrganizationDatabaseDiskType>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.infra_compute_size,
            &self.region,
            &self.status,
            &self.cloud_provider,
            &self.identifier,
            &self.r#type,
            &self.disk_volume_size_gb,
            &self.disk_type,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            infra_compute_size: group_0.0,
            region: group_0.1,
            status: group_0.2,
            cloud_provider: group_0.3,
            identifier: group_0.4,
            r#type: group_0.5,
            disk_volume_size_gb: group_0.6,
            disk_type: group_0.7,
        }
    }
}

/// `type` of `OrganizationDatabase`.
#[non_exhaustive]
pub enum OrganizationDatabaseType {
    /// `PRIMARY`
    Primary,
    /// `READ_REPLICA`
    ReadReplica,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `disk_type` of `OrganizationDatabase`.
#[non_exhaustive]
pub enum OrganizationDatabaseDiskType {
    /// `gp3`
    Gp3,
    /// `io2`
    Io2,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Where a page lies.
#[non_exhaustive]
pub struct OffsetPagination {
    /// All items.
    pub count: i64,
    pub limit: i64,
    pub offset: i64,
}

impl rt::Object for OffsetPagination {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OffsetPagination",
        0b111,
        &["count", "limit", "offset"],
    );
    type Fields = (i64, i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.count, &self.limit, &self.offset)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            count: group_0.0,
            limit: group_0.1,
            offset: group_0.2,
        }
    }
}

/// A project with its database.
#[non_exhaustive]
pub struct V1ProjectWithDatabaseResponse {
    /// Same as ref; kept for older callers.
    pub id: String,
    /// Has 20 characters. Matches `^[a-z]+$`.
    pub r#ref: String,
    pub organization_id: String,
    pub organization_slug: String,
    pub name: String,
    pub region: String,
    pub created_at: String,
    /// Where a project stands.
    pub status: ProjectStatus,
    /// The database of a project.
    pub database: ProjectDatabase,
}

impl rt::Object for V1ProjectWithDatabaseResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1ProjectWithDatabaseResponse",
        0b111111111,
        &[
            "id",
            "ref",
            "organization_id",
            "organization_slug",
            "name",
            "region",
            "created_at",
            "status",
            "database",
        ],
    );
    type Fields = rt::Both<
        (String, String, String, String, String, String, String, ProjectStatus),
        (ProjectDatabase,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.r#ref,
                &self.organization_id,
                &self.organization_slug,
                &self.name,
                &self.region,
                &self.created_at,
                &self.status,
            ),
            (&self.database,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#ref: group_0.1,
            organization_id: group_0.2,
            organization_slug: group_0.3,
            name: group_0.4,
            region: group_0.5,
            created_at: group_0.6,
            status: group_0.7,
            database: group_1.0,
        }
    }
}

/// The database of a project.
#[non_exhaustive]
pub struct ProjectDatabase {
    pub host: String,
    pub version: String,
    pub postgres_engine: String,
    pub release_channel: String,
}

impl rt::Object for ProjectDatabase {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProjectDatabase",
        0b1111,
        &["host", "version", "postgres_engine", "release_channel"],
    );
    type Fields = (String, String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.host, &self.version, &self.postgres_engine, &self.release_channel)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            host: group_0.0,
            version: group_0.1,
            postgres_engine: group_0.2,
            release_channel: group_0.3,
        }
    }
}

/// A project.
#[non_exhaustive]
pub struct V1ProjectResponse {
    /// Same as ref; kept for older callers.
    pub id: String,
    /// Has 20 characters. Matches `^[a-z]+$`.
    pub r#ref: String,
    pub organization_id: String,
    pub organization_slug: String,
    pub name: String,
    pub region: String,
    pub created_at: String,
    /// Where a project stands.
    pub status: ProjectStatus,
}

impl rt::Object for V1ProjectResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1ProjectResponse",
        0b11111111,
        &[
            "id",
            "ref",
            "organization_id",
            "organization_slug",
            "name",
            "region",
            "created_at",
            "status",
        ],
    );
    type Fields = (
        String,
        String,
        String,
        String,
        String,
        String,
        String,
        ProjectStatus,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.r#ref,
            &self.organization_id,
            &self.organization_slug,
            &self.name,
            &self.region,
            &self.created_at,
            &self.status,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#ref: group_0.1,
            organization_id: group_0.2,
            organization_slug: group_0.3,
            name: group_0.4,
            region: group_0.5,
            created_at: group_0.6,
            status: group_0.7,
        }
    }
}

/// A new project.
pub struct V1CreateProjectBody {
    /// Has at most 256 characters.
    pub name: String,
    /// Password of the database's owner.
    pub db_pass: String,
    /// Matches `^[\w-]+$`.
    pub organization_slug: String,
    /// Use organization_slug.
    ///
    /// Deprecated by the API.
    pub organization_id: Option<String>,
    /// Ignored; plans belong to organizations.
    ///
    /// Deprecated by the API.
    pub plan: Option<V1CreateProjectBodyPlan>,
    /// Use region_selection.
    ///
    /// Deprecated by the API.
    pub region: Option<String>,
    /// Where a project lives: a region or a group of regions.
    pub region_selection: Option<RegionSelection>,
    /// Size of the compute add-on.
    pub desired_instance_size: Option<String>,
    /// A template to start from.
    pub template_url: Option<String>,
}

impl V1CreateProjectBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        db_pass: impl Into<String>,
        organization_slug: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            db_pass: db_pass.into(),
            organization_slug: organization_slug.into(),
            organization_id: None,
            plan: None,
            region: None,
            region_selection: None,
            desired_instance_size: None,
            template_url: None,
        }
    }
}

impl rt::Object for V1CreateProjectBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1CreateProjectBody",
        0b111,
        &[
            "name",
            "db_pass",
            "organization_slug",
            "organization_id",
            "plan",
            "region",
            "region_selection",
            "desired_instance_size",
            "template_url",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            Option<String>,
            Option<V1CreateProjectBodyPlan>,
            Option<String>,
            Option<RegionSelection>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.db_pass,
                &self.organization_slug,
                &self.organization_id,
                &self.plan,
                &self.region,
                &self.region_selection,
                &self.desired_instance_size,
            ),
            (&self.template_url,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            db_pass: group_0.1,
            organization_slug: group_0.2,
            organization_id: group_0.3,
            plan: group_0.4,
            region: group_0.5,
            region_selection: group_0.6,
            desired_instance_size: group_0.7,
            template_url: group_1.0,
        }
    }
}

/// Ignored; plans belong to organizations.
///
/// Deprecated by the API.
#[non_exhaustive]
pub enum V1CreateProjectBodyPlan {
    /// `free`
    Free,
    /// `pro`
    Pro,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Where a project lives: a region or a group of regions.
pub struct RegionSelection {
    pub r#type: RegionSelectionType,
    /// A region for specific; americas, emea or apac for smartGroup.
    ///
    /// Has at least 1 character.
    pub code: String,
}

impl RegionSelection {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: RegionSelectionType, code: impl Into<String>) -> Self {
        Self { r#type, code: code.into() }
    }
}

impl rt::Object for RegionSelection {
    const SHAPE: rt::Shape = rt::Shape::new("RegionSelection", 0b11, &["type", "code"]);
    type Fields = (RegionSelectionType, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.code)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            code: group_0.1,
        }
    }
}

/// `type` of `RegionSelection`.
#[non_exhaustive]
pub enum RegionSelectionType {
    /// `specific`
    Specific,
    /// `smartGroup`
    SmartGroup,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The short form of a project.
#[non_exhaustive]
pub struct V1ProjectRefResponse {
    pub id: i64,
    pub r#ref: String,
    pub name: String,
}

impl rt::Object for V1ProjectRefResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1ProjectRefResponse",
        0b111,
        &["id", "ref", "name"],
    );
    type Fields = (i64, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.r#ref, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#ref: group_0.1,
            name: group_0.2,
        }
    }
}

/// Changes to a project.
pub struct V1UpdateProjectBody {
    /// Has 1 to 256 characters.
    pub name: String,
}

impl V1UpdateProjectBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl rt::Object for V1UpdateProjectBody {
    const SHAPE: rt::Shape = rt::Shape::new("V1UpdateProjectBody", 0b1, &["name"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { name: group_0.0 }
    }
}

/// A service of a project.
#[non_exhaustive]
pub enum HealthService {
    /// `auth`
    Auth,
    /// `db`
    Db,
    /// `db_postgres_user`
    DbPostgresUser,
    /// `pooler`
    Pooler,
    /// `realtime`
    Realtime,
    /// `rest`
    Rest,
    /// `storage`
    Storage,
    /// `pg_bouncer`
    PgBouncer,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Health of a service.
#[non_exhaustive]
pub struct V1ServiceHealthResponse {
    /// A service of a project.
    pub name: HealthService,
    /// Use status.
    ///
    /// Deprecated by the API.
    pub healthy: bool,
    pub status: V1ServiceHealthResponseStatus,
    /// Details that depend on the service.
    pub info: Option<rt::Map<rt::Any>>,
    /// Why it is not healthy.
    pub error: Option<String>,
}

impl rt::Object for V1ServiceHealthResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1ServiceHealthResponse",
        0b111,
        &["name", "healthy", "status", "info", "error"],
    );
    type Fields = (
        HealthService,
        bool,
        V1ServiceHealthResponseStatus,
        Option<rt::Map<rt::Any>>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.healthy, &self.status, &self.info, &self.error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            healthy: group_0.1,
            status: group_0.2,
            info: group_0.3,
            error: group_0.4,
        }
    }
}

/// `status` of `V1ServiceHealthResponse`.
#[non_exhaustive]
pub enum V1ServiceHealthResponseStatus {
    /// `COMING_UP`
    ComingUp,
    /// `ACTIVE_HEALTHY`
    ActiveHealthy,
    /// `UNHEALTHY`
    Unhealthy,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    OrganizationProjectsResponse
    OrganizationProject
    OrganizationDatabase
    OffsetPagination
    V1ProjectWithDatabaseResponse
    ProjectDatabase
    V1ProjectResponse
    V1CreateProjectBody
    RegionSelection
    V1ProjectRefResponse
    V1UpdateProjectBody
    V1ServiceHealthResponse
}

rt::choices! {
    V1GetAllProjectsForOrganizationSort {
        NameAsc = "name_asc",
        NameDesc = "name_desc",
        CreatedAsc = "created_asc",
        CreatedDesc = "created_desc",
    }
    OrganizationDatabaseType { Primary = "PRIMARY", ReadReplica = "READ_REPLICA" }
    OrganizationDatabaseDiskType { Gp3 = "gp3", Io2 = "io2" }
    V1CreateProjectBodyPlan { Free = "free", Pro = "pro" }
    RegionSelectionType { Specific = "specific", SmartGroup = "smartGroup" }
    HealthService {
        Auth = "auth",
        Db = "db",
        DbPostgresUser = "db_postgres_user",
        Pooler = "pooler",
        Realtime = "realtime",
        Rest = "rest",
        Storage = "storage",
        PgBouncer = "pg_bouncer",
    }
    V1ServiceHealthResponseStatus {
        ComingUp = "COMING_UP",
        ActiveHealthy = "ACTIVE_HEALTHY",
        Unhealthy = "UNHEALTHY",
    }
}
