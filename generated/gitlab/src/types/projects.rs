// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// The same as [`ListGroupsMinAccessLevel`].
pub type ListProjectsMinAccessLevel = ListGroupsMinAccessLevel;

/// `order_by` of `listProjects`.
///
/// Default: `created_at`.
#[non_exhaustive]
pub enum ListProjectsOrderBy {
    /// `id`
    Id,
    /// `name`
    Name,
    /// `path`
    Path,
    /// `created_at`
    CreatedAt,
    /// `updated_at`
    UpdatedAt,
    /// `star_count`
    StarCount,
    /// `last_activity_at`
    LastActivityAt,
    /// `similarity`
    Similarity,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ListGroupsVisibility`].
pub type ListProjectsVisibility = ListGroupsVisibility;

/// `Project`, as the API calls it.
#[non_exhaustive]
pub struct Project {
    pub id: i64,
    pub name: String,
    pub name_with_namespace: String,
    pub path: String,
    pub path_with_namespace: String,
    pub description: rt::Nullable<String>,
    pub default_branch: rt::Nullable<String>,
    pub visibility: Option<ProjectVisibility>,
    pub created_at: Option<rt::DateTime>,
    pub last_activity_at: Option<rt::DateTime>,
    pub ssh_url_to_repo: Option<String>,
    pub http_url_to_repo: Option<String>,
    pub web_url: String,
    pub readme_url: rt::Nullable<String>,
    pub avatar_url: rt::Nullable<String>,
    pub topics: Option<Vec<String>>,
    pub forks_count: Option<i64>,
    pub star_count: Option<i64>,
    pub open_issues_count: Option<i64>,
    pub namespace: Option<Namespace>,
    pub archived: Option<bool>,
    pub empty_repo: Option<bool>,
    pub issues_enabled: Option<bool>,
    pub merge_requests_enabled: Option<bool>,
    pub wiki_enabled: Option<bool>,
    pub jobs_enabled: Option<bool>,
    pub creator_id: Option<i64>,
    pub import_status: Option<String>,
    pub merge_method: Option<ProjectMergeMethod>,
    pub owner: Option<UserBasic>,
    pub statistics: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Project {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Project",
        0b1000000011111,
        &[
            "id",
            "name",
            "name_with_namespace",
            "path",
            "path_with_namespace",
            "description",
            "default_branch",
            "visibility",
            "created_at",
            "last_activity_at",
            "ssh_url_to_repo",
            "http_url_to_repo",
            "web_url",
            "readme_url",
            "avatar_url",
            "topics",
            "forks_count",
            "star_count",
            "open_issues_count",
            "namespace",
            "archived",
            "empty_repo",
            "issues_enabled",
            "merge_requests_enabled",
            "wiki_enabled",
            "jobs_enabled",
            "creator_id",
            "import_status",
            "merge_method",
            "owner",
            "statistics",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                String,
                String,
                String,
                String,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<ProjectVisibility>,
            ),
            (
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<String>,
                Option<String>,
                String,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<Vec<String>>,
            ),
        >,
        rt::Both<
            (
                Option<i64>,
                Option<i64>,
                Option<i64>,
                Option<Namespace>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
            ),
            (
                Option<bool>,
                Option<bool>,
                Option<i64>,
                Option<String>,
                Option<ProjectMergeMethod>,
                Option<UserBasic>,
                Option<rt::Map<rt::Any>>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.name_with_namespace,
                    &self.path,
                    &self.path_with_namespace,
                    &self.description,
                    &self.default_branch,
                    &self.visibility,
                ),
                (
                    &self.created_at,
                    &self.last_activity_at,
                    &self.ssh_url_to_repo,
                    &self.http_url_to_repo,
                    &self.web_url,
                    &self.readme_url,
                    &self.avatar_url,
                    &self.topics,
                ),
            ),
            rt::Both(
                (
                    &self.forks_count,
                    &self.star_count,
                    &self.open_issues_count,
                    &self.namespace,
                    &self.archived,
                    &self.empty_repo,
                    &self.issues_enabled,
                    &self.merge_requests_enabled,
                ),
                (
                    &self.wiki_enabled,
                    &self.jobs_enabled,
                    &self.creator_id,
                    &self.import_status,
                    &self.merge_method,
                    &self.owner,
                    &self.statistics,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            name_with_namespace: group_0.2,
            path: group_0.3,
            path_with_namespace: group_0.4,
            description: group_0.5,
            default_branch: group_0.6,
            visibility: group_0.7,
            created_at: group_1.0,
            last_activity_at: group_1.1,
            ssh_url_to_repo: group_1.2,
            http_url_to_repo: group_1.3,
            web_url: group_1.4,
            readme_url: group_1.5,
            avatar_url: group_1.6,
            topics: group_1.7,
            forks_count: group_2.0,
            star_count: group_2.1,
            open_issues_count: group_2.2,
            namespace: group_2.3,
            archived: group_2.4,
            empty_repo: group_2.5,
            issues_enabled: group_2.6,
            merge_requests_enabled: group_2.7,
            wiki_enabled: group_3.0,
            jobs_enabled: group_3.1,
            creator_id: group_3.2,
            import_status: group_3.3,
            merge_method: group_3.4,
            owner: group_3.5,
            statistics: group_3.6,
        }
    }
}

/// The same as [`CreateProjectBodyVisibility`].
pub type ProjectVisibility = CreateProjectBodyVisibility;

/// `Namespace`, as the API calls it.
#[non_exhaustive]
pub struct Namespace {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub kind: Option<String>,
    pub full_path: Option<String>,
    pub parent_id: rt::Nullable<i64>,
    pub avatar_url: rt::Nullable<String>,
    pub web_url: Option<String>,
}

impl rt::Object for Namespace {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Namespace",
        0,
        &[
            "id",
            "name",
            "path",
            "kind",
            "full_path",
            "parent_id",
            "avatar_url",
            "web_url",
        ],
    );
    type Fields = (
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        rt::Nullable<i64>,
        rt::Nullable<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.path,
            &self.kind,
            &self.full_path,
            &self.parent_id,
            &self.avatar_url,
            &self.web_url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            path: group_0.2,
            kind: group_0.3,
            full_path: group_0.4,
            parent_id: group_0.5,
            avatar_url: group_0.6,
            web_url: group_0.7,
        }
    }
}

/// The same as [`CreateProjectBodyMergeMethod`].
pub type ProjectMergeMethod = CreateProjectBodyMergeMethod;

/// `body` of `createProject`.
pub struct CreateProjectBody {
    pub name: Option<String>,
    pub path: Option<String>,
    pub namespace_id: Option<i64>,
    pub description: Option<String>,
    pub visibility: Option<CreateProjectBodyVisibility>,
    pub default_branch: Option<String>,
    pub initialize_with_readme: Option<bool>,
    pub import_url: Option<String>,
    pub issues_access_level: Option<CreateProjectBodyIssuesAccessLevel>,
    pub merge_requests_access_level: Option<CreateProjectBodyMergeRequestsAccessLevel>,
    pub merge_method: Option<CreateProjectBodyMergeMethod>,
    pub topics: Option<Vec<String>>,
    pub request_access_enabled: Option<bool>,
    pub lfs_enabled: Option<bool>,
    pub remove_source_branch_after_merge: Option<bool>,
}

impl rt::Object for CreateProjectBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateProjectBody",
        0,
        &[
            "name",
            "path",
            "namespace_id",
            "description",
            "visibility",
            "default_branch",
            "initialize_with_readme",
            "import_url",
            "issues_access_level",
            "merge_requests_access_level",
            "merge_method",
            "topics",
            "request_access_enabled",
            "lfs_enabled",
            "remove_source_branch_after_merge",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<CreateProjectBodyVisibility>,
            Option<String>,
            Option<bool>,
            Option<String>,
        ),
        (
            Option<CreateProjectBodyIssuesAccessLevel>,
            Option<CreateProjectBodyMergeRequestsAccessLevel>,
            Option<CreateProjectBodyMergeMethod>,
            Option<Vec<String>>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.path,
                &self.namespace_id,
                &self.description,
                &self.visibility,
                &self.default_branch,
                &self.initialize_with_readme,
                &self.import_url,
            ),
            (
                &self.issues_access_level,
                &self.merge_requests_access_level,
                &self.merge_method,
                &self.topics,
                &self.request_access_enabled,
                &self.lfs_enabled,
                &self.remove_source_branch_after_merge,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            path: group_0.1,
            namespace_id: group_0.2,
            description: group_0.3,
            visibility: group_0.4,
            default_branch: group_0.5,
            initialize_with_readme: group_0.6,
            import_url: group_0.7,
            issues_access_level: group_1.0,
            merge_requests_access_level: group_1.1,
            merge_method: group_1.2,
            topics: group_1.3,
            request_access_enabled: group_1.4,
            lfs_enabled: group_1.5,
            remove_source_branch_after_merge: group_1.6,
        }
    }
}

/// `body.issues_access_level` of `createProject`.
#[non_exhaustive]
pub enum CreateProjectBodyIssuesAccessLevel {
    /// `disabled`
    Disabled,
    /// `private`
    Private,
    /// `enabled`
    Enabled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`CreateProjectBodyIssuesAccessLevel`].
pub type CreateProjectBodyMergeRequestsAccessLevel = CreateProjectBodyIssuesAccessLevel;

/// `body.merge_method` of `createProject`.
#[non_exhaustive]
pub enum CreateProjectBodyMergeMethod {
    /// `merge`
    Merge,
    /// `rebase_merge`
    RebaseMerge,
    /// `ff`
    Ff,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Project
    Namespace
    CreateProjectBody
}

rt::defaults! {
    CreateProjectBody
}

rt::choices! {
    ListProjectsOrderBy {
        Id = "id",
        Name = "name",
        Path = "path",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        StarCount = "star_count",
        LastActivityAt = "last_activity_at",
        Similarity = "similarity",
    }
    CreateProjectBodyIssuesAccessLevel {
        Disabled = "disabled",
        Private = "private",
        Enabled = "enabled",
    }
    CreateProjectBodyMergeMethod {
        Merge = "merge",
        RebaseMerge = "rebase_merge",
        Ff = "ff",
    }
}
