// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `paginated_workspaces`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedWorkspaces {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<WorkspaceAccess>>,
}

impl rt::Object for PaginatedWorkspaces {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedWorkspaces",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<WorkspaceAccess>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.size, &self.page, &self.pagelen, &self.next, &self.previous, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            size: group_0.0,
            page: group_0.1,
            pagelen: group_0.2,
            next: group_0.3,
            previous: group_0.4,
            values: group_0.5,
        }
    }
}

/// `workspace_access`, as the API calls it.
#[non_exhaustive]
pub struct WorkspaceAccess {
    pub r#type: String,
    pub administrator: Option<bool>,
    pub workspace: Option<Workspace>,
}

impl rt::Object for WorkspaceAccess {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WorkspaceAccess",
        0b1,
        &["type", "administrator", "workspace"],
    );
    type Fields = (String, Option<bool>, Option<Workspace>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.administrator, &self.workspace)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            administrator: group_0.1,
            workspace: group_0.2,
        }
    }
}

/// `workspace`, as the API calls it.
#[non_exhaustive]
pub struct Workspace {
    pub r#type: String,
    pub uuid: Option<String>,
    pub slug: Option<String>,
    pub name: Option<String>,
    pub is_private: Option<bool>,
    pub created_on: Option<rt::DateTime>,
    pub updated_on: Option<rt::DateTime>,
    pub links: Option<rt::Map<Link>>,
}

impl rt::Object for Workspace {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Workspace",
        0b1,
        &[
            "type",
            "uuid",
            "slug",
            "name",
            "is_private",
            "created_on",
            "updated_on",
            "links",
        ],
    );
    type Fields = (
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<bool>,
        Option<rt::DateTime>,
        Option<rt::DateTime>,
        Option<rt::Map<Link>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.uuid,
            &self.slug,
            &self.name,
            &self.is_private,
            &self.created_on,
            &self.updated_on,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            uuid: group_0.1,
            slug: group_0.2,
            name: group_0.3,
            is_private: group_0.4,
            created_on: group_0.5,
            updated_on: group_0.6,
            links: group_0.7,
        }
    }
}

rt::objects! {
    PaginatedWorkspaces
    WorkspaceAccess
    Workspace
}
