// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `full-repository`, as the API calls it.
#[non_exhaustive]
pub struct FullRepository {
    pub id: i64,
    pub node_id: String,
    pub name: String,
    pub full_name: String,
    pub owner: SimpleUser,
    pub private: bool,
    pub html_url: String,
    pub description: Option<String>,
    pub fork: bool,
    pub url: String,
    pub clone_url: Option<String>,
    pub ssh_url: Option<String>,
    pub homepage: rt::Nullable<String>,
    pub language: rt::Nullable<String>,
    pub forks_count: Option<i64>,
    pub stargazers_count: Option<i64>,
    pub watchers_count: Option<i64>,
    pub size: Option<i64>,
    pub default_branch: Option<String>,
    pub open_issues_count: Option<i64>,
    pub topics: Option<Vec<String>>,
    pub has_issues: Option<bool>,
    pub archived: Option<bool>,
    pub disabled: Option<bool>,
    pub visibility: Option<String>,
    pub pushed_at: rt::Nullable<rt::DateTime>,
    pub created_at: rt::Nullable<rt::DateTime>,
    pub updated_at: rt::Nullable<rt::DateTime>,
    pub license: rt::Nullable<LicenseSimple>,
    pub subscribers_count: i64,
    pub network_count: i64,
    pub allow_rebase_merge: Option<bool>,
    pub allow_squash_merge: Option<bool>,
    pub allow_merge_commit: Option<bool>,
    pub delete_branch_on_merge: Option<bool>,
    pub parent: Option<Repository>,
    pub source: Option<Repository>,
    pub organization: rt::Nullable<SimpleUser>,
}

impl rt::Object for FullRepository {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FullRepository",
        0b1100000000000000000001111111111,
        &[
            "id",
            "node_id",
            "name",
            "full_name",
            "owner",
            "private",
            "html_url",
            "description",
            "fork",
            "url",
            "clone_url",
            "ssh_url",
            "homepage",
            "language",
            "forks_count",
            "stargazers_count",
            "watchers_count",
            "size",
            "default_branch",
            "open_issues_count",
            "topics",
            "has_issues",
            "archived",
            "disabled",
            "visibility",
            "pushed_at",
            "created_at",
            "updated_at",
            "license",
            "subscribers_count",
            "network_count",
            "allow_rebase_merge",
            "allow_squash_merge",
            "allow_merge_commit",
            "delete_branch_on_merge",
            "parent",
            "source",
            "organization",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            rt::Both<
                (i64, String, String, String, SimpleUser, bool, String, Option<String>),
                (
                    bool,
                    String,
                    Option<String>,
                    Option<String>,
                    rt::Nullable<String>,
                    rt::Nullable<String>,
                    Option<i64>,
                    Option<i64>,
                ),
            >,
            (
                Option<i64>,
                Option<i64>,
                Option<String>,
                Option<i64>,
                Option<Vec<String>>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
            ),
        >,
        rt::Both<
            (
                Option<String>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<LicenseSimple>,
                i64,
                i64,
                Option<bool>,
            ),
            (
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<Repository>,
                Option<Repository>,
                rt::Nullable<SimpleUser>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                rt::Both(
                    (
                        &self.id,
                        &self.node_id,
                        &self.name,
                        &self.full_name,
                        &self.owner,
                        &self.private,
                        &self.html_url,
                        &self.description,
                    ),
                    (
                        &self.fork,
                        &self.url,
                        &self.clone_url,
                        &self.ssh_url,
                        &self.homepage,
                        &self.language,
                        &self.forks_count,
                        &self.stargazers_count,
                    ),
                ),
                (
                    &self.watchers_count,
                    &self.size,
                    &self.default_branch,
                    &self.open_issues_count,
                    &self.topics,
                    &self.has_issues,
                    &self.archived,
                    &self.disabled,
                ),
            ),
            rt::Both(
                (
                    &self.visibility,
                    &self.pushed_at,
                    &self.created_at,
                    &self.updated_at,
                    &self.license,
                    &self.subscribers_count,
                    &self.network_count,
                    &self.allow_rebase_merge,
                ),
                (
                    &self.allow_squash_merge,
                    &self.allow_merge_commit,
                    &self.delete_branch_on_merge,
                    &self.parent,
                    &self.source,
                    &self.organization,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(rt::Both(group_0, group_1), group_2),
            rt::Both(group_3, group_4),
        ): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            node_id: group_0.1,
            name: group_0.2,
            full_name: group_0.3,
            owner: group_0.4,
            private: group_0.5,
            html_url: group_0.6,
            description: group_0.7,
            fork: group_1.0,
            url: group_1.1,
            clone_url: group_1.2,
            ssh_url: group_1.3,
            homepage: group_1.4,
            language: group_1.5,
            forks_count: group_1.6,
            stargazers_count: group_1.7,
            watchers_count: group_2.0,
            size: group_2.1,
            default_branch: group_2.2,
            open_issues_count: group_2.3,
            topics: group_2.4,
            has_issues: group_2.5,
            archived: group_2.6,
            disabled: group_2.7,
            visibility: group_3.0,
            pushed_at: group_3.1,
            created_at: group_3.2,
            updated_at: group_3.3,
            license: group_3.4,
            subscribers_count: group_3.5,
            network_count: group_3.6,
            allow_rebase_merge: group_3.7,
            allow_squash_merge: group_4.0,
            allow_merge_commit: group_4.1,
            delete_branch_on_merge: group_4.2,
            parent: group_4.3,
            source: group_4.4,
            organization: group_4.5,
        }
    }
}

/// `visibility` of `repos/list-for-authenticated-user`.
///
/// Default: `all`.
#[non_exhaustive]
pub enum ReposListForAuthenticatedUserVisibility {
    /// `all`
    All,
    /// `public`
    Public,
    /// `private`
    Private,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `type` of `repos/list-for-authenticated-user`.
///
/// Default: `all`.
#[non_exhaustive]
pub enum ReposListForAuthenticatedUserType {
    /// `all`
    All,
    /// `owner`
    Owner,
    /// `public`
    Public,
    /// `private`
    Private,
    /// `member`
    Member,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sort` of `repos/list-for-authenticated-user`.
///
/// Default: `full_name`.
#[non_exhaustive]
pub enum ReposListForAuthenticatedUserSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `pushed`
    Pushed,
    /// `full_name`
    FullName,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `type` of `repos/list-for-org`.
///
/// Default: `all`.
#[non_exhaustive]
pub enum ReposListForOrgType {
    /// `all`
    All,
    /// `public`
    Public,
    /// `private`
    Private,
    /// `forks`
    Forks,
    /// `sources`
    Sources,
    /// `member`
    Member,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ReposListForAuthenticatedUserSort`].
pub type ReposListForOrgSort = ReposListForAuthenticatedUserSort;

/// `commit`, as the API calls it.
#[non_exhaustive]
pub struct Commit {
    pub sha: String,
    pub node_id: String,
    pub url: String,
    pub html_url: String,
    pub commit: CommitInner,
    pub author: Option<SimpleUser>,
    pub committer: Option<SimpleUser>,
    pub parents: Vec<CommitParentsItem>,
}

impl rt::Object for Commit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Commit",
        0b11111111,
        &[
            "sha",
            "node_id",
            "url",
            "html_url",
            "commit",
            "author",
            "committer",
            "parents",
        ],
    );
    type Fields = (
        String,
        String,
        String,
        String,
        CommitInner,
        Option<SimpleUser>,
        Option<SimpleUser>,
        Vec<CommitParentsItem>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.sha,
            &self.node_id,
            &self.url,
            &self.html_url,
            &self.commit,
            &self.author,
            &self.committer,
            &self.parents,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sha: group_0.0,
            node_id: group_0.1,
            url: group_0.2,
            html_url: group_0.3,
            commit: group_0.4,
            author: group_0.5,
            committer: group_0.6,
            parents: group_0.7,
        }
    }
}

/// `commit` of `commit`.
#[non_exhaustive]
pub struct CommitInner {
    pub url: String,
    pub author: Option<GitUser>,
    pub committer: Option<GitUser>,
    pub message: String,
    pub comment_count: i64,
    pub tree: CommitTree,
}

impl rt::Object for CommitInner {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CommitInner",
        0b111111,
        &["url", "author", "committer", "message", "comment_count", "tree"],
    );
    type Fields = (String, Option<GitUser>, Option<GitUser>, String, i64, CommitTree);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.url,
            &self.author,
            &self.committer,
            &self.message,
            &self.comment_count,
            &self.tree,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            url: group_0.0,
            author: group_0.1,
            committer: group_0.2,
            message: group_0.3,
            comment_count: group_0.4,
            tree: group_0.5,
        }
    }
}

/// `git-user`, as the API calls it.
#[non_exhaustive]
pub struct GitUser {
    pub name: Option<String>,
    pub email: Option<String>,
    pub date: Option<rt::DateTime>,
}

impl rt::Object for GitUser {
    const SHAPE: rt::Shape = rt::Shape::new("GitUser", 0, &["name", "email", "date"]);
    type Fields = (Option<String>, Option<String>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.email, &self.date)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            email: group_0.1,
            date: group_0.2,
        }
    }
}

/// `commit.tree` of `commit`.
#[non_exhaustive]
pub struct CommitTree {
    pub sha: String,
    pub url: String,
}

impl rt::Object for CommitTree {
    const SHAPE: rt::Shape = rt::Shape::new("CommitTree", 0b11, &["sha", "url"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sha, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sha: group_0.0,
            url: group_0.1,
        }
    }
}

/// `parents.item` of `commit`.
#[non_exhaustive]
pub struct CommitParentsItem {
    pub sha: String,
    pub url: String,
    pub html_url: Option<String>,
}

impl rt::Object for CommitParentsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CommitParentsItem",
        0b11,
        &["sha", "url", "html_url"],
    );
    type Fields = (String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sha, &self.url, &self.html_url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sha: group_0.0,
            url: group_0.1,
            html_url: group_0.2,
        }
    }
}

/// `short-branch`, as the API calls it.
#[non_exhaustive]
pub struct ShortBranch {
    pub name: String,
    pub commit: ShortBranchCommit,
    pub protected: bool,
    pub protection_url: Option<String>,
}

impl rt::Object for ShortBranch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ShortBranch",
        0b111,
        &["name", "commit", "protected", "protection_url"],
    );
    type Fields = (String, ShortBranchCommit, bool, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.commit, &self.protected, &self.protection_url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            commit: group_0.1,
            protected: group_0.2,
            protection_url: group_0.3,
        }
    }
}

/// The same as [`CommitTree`].
pub type ShortBranchCommit = CommitTree;

/// `release`, as the API calls it.
#[non_exhaustive]
pub struct Release {
    pub id: i64,
    pub node_id: String,
    pub url: String,
    pub html_url: String,
    pub assets_url: String,
    pub upload_url: String,
    pub tarball_url: Option<String>,
    pub zipball_url: Option<String>,
    pub tag_name: String,
    pub target_commitish: String,
    pub name: Option<String>,
    pub body: rt::Nullable<String>,
    pub draft: bool,
    pub prerelease: bool,
    pub created_at: rt::DateTime,
    pub published_at: Option<rt::DateTime>,
    pub author: SimpleUser,
    pub assets: Vec<ReleaseAsset>,
}

impl rt::Object for Release {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Release",
        0b111111011111111111,
        &[
            "id",
            "node_id",
            "url",
            "html_url",
            "assets_url",
            "upload_url",
            "tarball_url",
            "zipball_url",
            "tag_name",
            "target_commitish",
            "name",
            "body",
            "draft",
            "prerelease",
            "created_at",
            "published_at",
            "author",
            "assets",
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
                String,
                Option<String>,
                Option<String>,
            ),
            (
                String,
                String,
                Option<String>,
                rt::Nullable<String>,
                bool,
                bool,
                rt::DateTime,
                Option<rt::DateTime>,
            ),
        >,
        (SimpleUser, Vec<ReleaseAsset>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.node_id,
                    &self.url,
                    &self.html_url,
                    &self.assets_url,
                    &self.upload_url,
                    &self.tarball_url,
                    &self.zipball_url,
                ),
                (
                    &self.tag_name,
                    &self.target_commitish,
                    &self.name,
                    &self.body,
                    &self.draft,
                    &self.prerelease,
                    &self.created_at,
                    &self.published_at,
                ),
            ),
            (&self.author, &self.assets),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            node_id: group_0.1,
            url: group_0.2,
            html_url: group_0.3,
            assets_url: group_0.4,
            upload_url: group_0.5,
            tarball_url: group_0.6,
            zipball_url: group_0.7,
            tag_name: group_1.0,
            target_commitish: group_1.1,
            name: group_1.2,
            body: group_1.3,
            draft: group_1.4,
            prerelease: group_1.5,
            created_at: group_1.6,
            published_at: group_1.7,
            author: group_2.0,
            assets: group_2.1,
        }
    }
}

/// `release-asset`, as the API calls it.
#[non_exhaustive]
pub struct ReleaseAsset {
    pub id: i64,
    pub node_id: String,
    pub url: String,
    pub browser_download_url: String,
    pub name: String,
    pub label: Option<String>,
    pub state: ReleaseAssetState,
    pub content_type: String,
    pub size: i64,
    pub download_count: i64,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub uploader: Option<SimpleUser>,
}

impl rt::Object for ReleaseAsset {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReleaseAsset",
        0b1111111111111,
        &[
            "id",
            "node_id",
            "url",
            "browser_download_url",
            "name",
            "label",
            "state",
            "content_type",
            "size",
            "download_count",
            "created_at",
            "updated_at",
            "uploader",
        ],
    );
    type Fields = rt::Both<
        (i64, String, String, String, String, Option<String>, ReleaseAssetState, String),
        (i64, i64, rt::DateTime, rt::DateTime, Option<SimpleUser>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.node_id,
                &self.url,
                &self.browser_download_url,
                &self.name,
                &self.label,
                &self.state,
                &self.content_type,
            ),
            (
                &self.size,
                &self.download_count,
                &self.created_at,
                &self.updated_at,
                &self.uploader,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            node_id: group_0.1,
            url: group_0.2,
            browser_download_url: group_0.3,
            name: group_0.4,
            label: group_0.5,
            state: group_0.6,
            content_type: group_0.7,
            size: group_1.0,
            download_count: group_1.1,
            created_at: group_1.2,
            updated_at: group_1.3,
            uploader: group_1.4,
        }
    }
}

/// `state` of `release-asset`.
#[non_exhaustive]
pub enum ReleaseAssetState {
    /// `uploaded`
    Uploaded,
    /// `open`
    Open,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `repos/create-release`.
pub struct ReposCreateReleaseBody {
    pub tag_name: String,
    pub target_commitish: Option<String>,
    pub name: Option<String>,
    pub body: Option<String>,
    pub draft: Option<bool>,
    pub prerelease: Option<bool>,
    pub discussion_category_name: Option<String>,
    pub generate_release_notes: Option<bool>,
    pub make_latest: Option<ReposCreateReleaseBodyMakeLatest>,
}

impl ReposCreateReleaseBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(tag_name: impl Into<String>) -> Self {
        Self {
            tag_name: tag_name.into(),
            target_commitish: None,
            name: None,
            body: None,
            draft: None,
            prerelease: None,
            discussion_category_name: None,
            generate_release_notes: None,
            make_latest: None,
        }
    }
}

impl rt::Object for ReposCreateReleaseBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReposCreateReleaseBody",
        0b1,
        &[
            "tag_name",
            "target_commitish",
            "name",
            "body",
            "draft",
            "prerelease",
            "discussion_category_name",
            "generate_release_notes",
            "make_latest",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<bool>,
            Option<String>,
            Option<bool>,
        ),
        (Option<ReposCreateReleaseBodyMakeLatest>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.tag_name,
                &self.target_commitish,
                &self.name,
                &self.body,
                &self.draft,
                &self.prerelease,
                &self.discussion_category_name,
                &self.generate_release_notes,
            ),
            (&self.make_latest,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            tag_name: group_0.0,
            target_commitish: group_0.1,
            name: group_0.2,
            body: group_0.3,
            draft: group_0.4,
            prerelease: group_0.5,
            discussion_category_name: group_0.6,
            generate_release_notes: group_0.7,
            make_latest: group_1.0,
        }
    }
}

/// `body.make_latest` of `repos/create-release`.
#[non_exhaustive]
pub enum ReposCreateReleaseBodyMakeLatest {
    /// `true`
    True,
    /// `false`
    False,
    /// `legacy`
    Legacy,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `repos/get-content`.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ReposGetContentResponse {
    ContentDirectoryItemList(Vec<ContentDirectoryItem>),
    ContentFile(ContentFile),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `content-directory-item`, as the API calls it.
#[non_exhaustive]
pub struct ContentDirectoryItem {
    pub r#type: ContentDirectoryItemType,
    pub size: i64,
    pub name: String,
    pub path: String,
    pub content: Option<String>,
    pub sha: String,
    pub url: String,
    pub git_url: Option<String>,
    pub html_url: Option<String>,
    pub download_url: Option<String>,
}

impl rt::Object for ContentDirectoryItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContentDirectoryItem",
        0b1111101111,
        &[
            "type",
            "size",
            "name",
            "path",
            "content",
            "sha",
            "url",
            "git_url",
            "html_url",
            "download_url",
        ],
    );
    type Fields = rt::Both<
        (
            ContentDirectoryItemType,
            i64,
            String,
            String,
            Option<String>,
            String,
            String,
            Option<String>,
        ),
        (Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.size,
                &self.name,
                &self.path,
                &self.content,
                &self.sha,
                &self.url,
                &self.git_url,
            ),
            (&self.html_url, &self.download_url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            size: group_0.1,
            name: group_0.2,
            path: group_0.3,
            content: group_0.4,
            sha: group_0.5,
            url: group_0.6,
            git_url: group_0.7,
            html_url: group_1.0,
            download_url: group_1.1,
        }
    }
}

/// `type` of `content-directory-item`.
#[non_exhaustive]
pub enum ContentDirectoryItemType {
    /// `dir`
    Dir,
    /// `file`
    File,
    /// `submodule`
    Submodule,
    /// `symlink`
    Symlink,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `content-file`, as the API calls it.
#[non_exhaustive]
pub struct ContentFile {
    /// Always `file`.
    pub r#type: String,
    pub encoding: String,
    pub size: i64,
    pub name: String,
    pub path: String,
    pub content: String,
    pub sha: String,
    pub url: String,
    pub git_url: Option<String>,
    pub html_url: Option<String>,
    pub download_url: Option<String>,
}

impl rt::Object for ContentFile {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContentFile",
        0b11111111111,
        &[
            "type",
            "encoding",
            "size",
            "name",
            "path",
            "content",
            "sha",
            "url",
            "git_url",
            "html_url",
            "download_url",
        ],
    );
    type Fields = rt::Both<
        (String, String, i64, String, String, String, String, String),
        (Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.encoding,
                &self.size,
                &self.name,
                &self.path,
                &self.content,
                &self.sha,
                &self.url,
            ),
            (&self.git_url, &self.html_url, &self.download_url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            encoding: group_0.1,
            size: group_0.2,
            name: group_0.3,
            path: group_0.4,
            content: group_0.5,
            sha: group_0.6,
            url: group_0.7,
            git_url: group_1.0,
            html_url: group_1.1,
            download_url: group_1.2,
        }
    }
}

/// `file-commit`, as the API calls it.
#[non_exhaustive]
pub struct FileCommit {
    pub content: Option<ContentDirectoryItem>,
    pub commit: FileCommitInner,
}

impl rt::Object for FileCommit {
    const SHAPE: rt::Shape = rt::Shape::new("FileCommit", 0b11, &["content", "commit"]);
    type Fields = (Option<ContentDirectoryItem>, FileCommitInner);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.content, &self.commit)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            content: group_0.0,
            commit: group_0.1,
        }
    }
}

/// `commit` of `file-commit`.
#[non_exhaustive]
pub struct FileCommitInner {
    pub sha: Option<String>,
    pub node_id: Option<String>,
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub message: Option<String>,
    pub author: Option<GitUser>,
    pub committer: Option<GitUser>,
}

impl rt::Object for FileCommitInner {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FileCommitInner",
        0,
        &["sha", "node_id", "url", "html_url", "message", "author", "committer"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<GitUser>,
        Option<GitUser>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.sha,
            &self.node_id,
            &self.url,
            &self.html_url,
            &self.message,
            &self.author,
            &self.committer,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sha: group_0.0,
            node_id: group_0.1,
            url: group_0.2,
            html_url: group_0.3,
            message: group_0.4,
            author: group_0.5,
            committer: group_0.6,
        }
    }
}

/// `body` of `repos/create-or-update-file-contents`.
pub struct ReposCreateOrUpdateFileContentsBody {
    pub message: String,
    /// New content in Base64
    pub content: String,
    /// Blob that is replaced; needed for a change
    pub sha: Option<String>,
    pub branch: Option<String>,
    pub committer: Option<CommitPerson>,
    pub author: Option<CommitPerson>,
}

impl ReposCreateOrUpdateFileContentsBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(message: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            content: content.into(),
            sha: None,
            branch: None,
            committer: None,
            author: None,
        }
    }
}

impl rt::Object for ReposCreateOrUpdateFileContentsBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReposCreateOrUpdateFileContentsBody",
        0b11,
        &["message", "content", "sha", "branch", "committer", "author"],
    );
    type Fields = (
        String,
        String,
        Option<String>,
        Option<String>,
        Option<CommitPerson>,
        Option<CommitPerson>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.message,
            &self.content,
            &self.sha,
            &self.branch,
            &self.committer,
            &self.author,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            content: group_0.1,
            sha: group_0.2,
            branch: group_0.3,
            committer: group_0.4,
            author: group_0.5,
        }
    }
}

/// `commit-person`, as the API calls it.
pub struct CommitPerson {
    pub name: String,
    pub email: String,
    pub date: Option<String>,
}

impl CommitPerson {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            date: None,
        }
    }
}

impl rt::Object for CommitPerson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CommitPerson",
        0b11,
        &["name", "email", "date"],
    );
    type Fields = (String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.email, &self.date)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            email: group_0.1,
            date: group_0.2,
        }
    }
}

rt::objects! {
    FullRepository
    Commit
    CommitInner
    GitUser
    CommitTree
    CommitParentsItem
    ShortBranch
    Release
    ReleaseAsset
    ReposCreateReleaseBody
    ContentDirectoryItem
    ContentFile
    FileCommit
    FileCommitInner
    ReposCreateOrUpdateFileContentsBody
    CommitPerson
}

rt::choices! {
    ReposListForAuthenticatedUserVisibility {
        All = "all",
        Public = "public",
        Private = "private",
    }
    ReposListForAuthenticatedUserType {
        All = "all",
        Owner = "owner",
        Public = "public",
        Private = "private",
        Member = "member",
    }
    ReposListForAuthenticatedUserSort {
        Created = "created",
        Updated = "updated",
        Pushed = "pushed",
        FullName = "full_name",
    }
    ReposListForOrgType {
        All = "all",
        Public = "public",
        Private = "private",
        Forks = "forks",
        Sources = "sources",
        Member = "member",
    }
    ReleaseAssetState { Uploaded = "uploaded", Open = "open" }
    ReposCreateReleaseBodyMakeLatest {
        True = "true",
        False = "false",
        Legacy = "legacy",
    }
    ContentDirectoryItemType {
        Dir = "dir",
        File = "file",
        Submodule = "submodule",
        Symlink = "symlink",
    }
}

rt::unions! {
    ReposGetContentResponse {
        ContentDirectoryItemList 0: rt::look(rt::ARRAY),
        ContentFile 1: rt::look(rt::OBJECT),
    }
}
