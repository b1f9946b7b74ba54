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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Release",
        fields: &[
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
        required: &[0b1],
    };
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
    fn from_fields(
        rt::Both(
            (
                tag_name,
                name,
                description,
                created_at,
                released_at,
                upcoming_release,
                author,
                commit,
            ),
            (milestones, commit_path, tag_path, assets, evidences),
        ): Self::Fields,
    ) -> Self {
        Self {
            tag_name,
            name,
            description,
            created_at,
            released_at,
            upcoming_release,
            author,
            commit,
            milestones,
            commit_path,
            tag_path,
            assets,
            evidences,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateReleaseBody",
        fields: &[
            "tag_name",
            "tag_message",
            "name",
            "description",
            "ref",
            "milestones",
            "released_at",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (
            tag_name,
            tag_message,
            name,
            description,
            r#ref,
            milestones,
            released_at,
        ): Self::Fields,
    ) -> Self {
        Self {
            tag_name,
            tag_message,
            name,
            description,
            r#ref,
            milestones,
            released_at,
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
