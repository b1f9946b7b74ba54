// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `order_by` of `listGroups`.
///
/// Default: `name`.
#[non_exhaustive]
pub enum ListGroupsOrderBy {
    /// `name`
    Name,
    /// `path`
    Path,
    /// `id`
    Id,
    /// `similarity`
    Similarity,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Group`, as the API calls it.
#[non_exhaustive]
pub struct Group {
    pub id: i64,
    pub name: String,
    pub path: String,
    pub full_name: Option<String>,
    pub full_path: String,
    pub description: rt::Nullable<String>,
    pub visibility: Option<GroupVisibility>,
    pub avatar_url: rt::Nullable<String>,
    pub web_url: String,
    pub parent_id: rt::Nullable<i64>,
    pub created_at: Option<rt::DateTime>,
    pub request_access_enabled: Option<bool>,
    pub statistics: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Group {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Group",
        fields: &[
            "id",
            "name",
            "path",
            "full_name",
            "full_path",
            "description",
            "visibility",
            "avatar_url",
            "web_url",
            "parent_id",
            "created_at",
            "request_access_enabled",
            "statistics",
        ],
        required: &[0b100010111],
    };
    type Fields = rt::Both<
        (
            i64,
            String,
            String,
            Option<String>,
            String,
            rt::Nullable<String>,
            Option<GroupVisibility>,
            rt::Nullable<String>,
        ),
        (
            String,
            rt::Nullable<i64>,
            Option<rt::DateTime>,
            Option<bool>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.path,
                &self.full_name,
                &self.full_path,
                &self.description,
                &self.visibility,
                &self.avatar_url,
            ),
            (
                &self.web_url,
                &self.parent_id,
                &self.created_at,
                &self.request_access_enabled,
                &self.statistics,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (id, name, path, full_name, full_path, description, visibility, avatar_url),
            (web_url, parent_id, created_at, request_access_enabled, statistics),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            path,
            full_name,
            full_path,
            description,
            visibility,
            avatar_url,
            web_url,
            parent_id,
            created_at,
            request_access_enabled,
            statistics,
        }
    }
}

/// The same as [`CreateProjectBodyVisibility`].
pub type GroupVisibility = CreateProjectBodyVisibility;

rt::objects! {
    Group
}

rt::choices! {
    ListGroupsOrderBy {
        Name = "name",
        Path = "path",
        Id = "id",
        Similarity = "similarity",
    }
}
