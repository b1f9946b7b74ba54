// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `order_by` of `listReleases`.
///
/// Default: `released_at`.
#[non_exhaustive]
pub enum ListReleasesOrderBy {
    /// `released_at`
    ReleasedAt,
    /// `created_at`
    CreatedAt,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Release`, as the API calls it.
#[non_exhaustive]
pub struct Release {
    pub tag_name: String,
    pub name: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub created_at: Option<rt::DateTime>,
    pub released_at: Option<rt::DateTime>,
    pub upcoming_release: Option<bool>,
    pub author: Option<UserBasic>,
    pub commit: Option<Commit>,
    pub milestones: Option<Vec<Milestone>>,
    pub commit_path: Option<String>,
    pub tag_path: Option<String>,
    pub assets: Option<rt::Map<rt::Any>>,
    pub evidences: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for Release {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Release",
        0b1,
        &[
            "tag_name",
            "name",
            "description",
            "created_at",
            "released_at",
            "upcoming_release",
            "author",
            "commit",
            "milestones",
            "commit_path",
            "tag_path",
            "assets",
            "evidences",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<bool>,
            Option<UserBasic>,
            Option<Commit>,
        ),
        (
            Option<Vec<Milestone>>,
            Option<String>,
            Option<String>,
            Option<rt::Map<rt::Any>>,
            Option<Vec<rt::Map<rt::Any>>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.tag_name,
                &self.name,
                &self.description,
                &self.created_at,
                &self.released_at,
                &self.upcoming_release,
                &self.author,
                &self.commit,
            ),
            (
                &self.milestones,
                &self.commit_path,
                &self.tag_path,
                &self.assets,
                &self.evidences,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            tag_name: group_0.0,
            name: group_0.1,
            description: group_0.2,
            created_at: group_0.3,
            released_at: group_0.4,
            upcoming_release: group_0.5,
            author: group_0.6,
            commit: group_0.7,
            milestones: group_1.0,
            commit_path: group_1.1,
            tag_path: group_1.2,
            assets: group_1.3,
            evidences: group_1.4,
        }
    }
}

/// `body` of `createRelease`.
pub struct CreateReleaseBody {
    pub tag_name: String,
    pub tag_message: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#ref: Option<String>,
    pub milestones: Option<Vec<String>>,
    pub released_at: Option<rt::DateTime>,
}

impl CreateReleaseBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(tag_name: impl Into<String>) -> Self {
        Self {
            tag_name: tag_name.into(),
            tag_message: None,
            name: None,
            description: None,
            r#ref: None,
            milestones: None,
            released_at: None,
        }
    }
}

impl rt::Object for CreateReleaseBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateReleaseBody",
        0b1,
        &[
            "tag_name",
            "tag_message",
            "name",
            "description",
            "ref",
            "milestones",
            "released_at",
        ],
    );
    type Fields = (
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<String>>,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.tag_name,
            &self.tag_message,
            &self.name,
            &self.description,
            &self.r#ref,
            &self.milestones,
            &self.released_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            tag_name: group_0.0,
            tag_message: group_0.1,
            name: group_0.2,
            description: group_0.3,
            r#ref: group_0.4,
            milestones: group_0.5,
            released_at: group_0.6,
        }
    }
}

rt::objects! {
    Release
    CreateReleaseBody
}

rt::choices! {
    ListReleasesOrderBy { ReleasedAt = "released_at", CreatedAt = "created_at" }
}
