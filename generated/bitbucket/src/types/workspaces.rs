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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaginatedWorkspaces",
        fields: &["size", "page", "pagelen", "next", "previous", "values"],
        required: &[0],
    };
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
    fn from_fields((size, page, pagelen, next, previous, values): Self::Fields) -> Self {
        Self {
            size,
            page,
            pagelen,
            next,
            previous,
            values,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "WorkspaceAccess",
        fields: &["type", "administrator", "workspace"],
        required: &[0b1],
    };
    type Fields = (String, Option<bool>, Option<Workspace>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.administrator, &self.workspace)
    }

    #[inline]
    fn from_fields((r#type, administrator, workspace): Self::Fields) -> Self {
        Self {
            r#type,
            administrator,
            workspace,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Workspace",
        fields: &[
            "type",
            "uuid",
            "slug",
            "name",
            "is_private",
            "created_on",
            "updated_on",
            "links",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (
            r#type,
            uuid,
            slug,
            name,
            is_private,
            created_on,
            updated_on,
            links,
        ): Self::Fields,
    ) -> Self {
        Self {
            r#type,
            uuid,
            slug,
            name,
            is_private,
            created_on,
            updated_on,
            links,
        }
    }
}

rt::objects! {
    PaginatedWorkspaces
    WorkspaceAccess
    Workspace
}
