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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Group",
        0b100010111,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            path: group_0.2,
            full_name: group_0.3,
            full_path: group_0.4,
            description: group_0.5,
            visibility: group_0.6,
            avatar_url: group_0.7,
            web_url: group_1.0,
            parent_id: group_1.1,
            created_at: group_1.2,
            request_access_enabled: group_1.3,
            statistics: group_1.4,
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
