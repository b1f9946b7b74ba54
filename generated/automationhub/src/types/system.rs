// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The caller.
#[non_exhaustive]
pub struct Me {
    pub user_id: String,
    pub email: String,
    pub workspace: String,
    pub scopes: Vec<MeScopesItem>,
}

impl rt::Object for Me {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Me",
        0b1111,
        &["user_id", "email", "workspace", "scopes"],
    );
    type Fields = (String, String, String, Vec<MeScopesItem>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.user_id, &self.email, &self.workspace, &self.scopes)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            user_id: group_0.0,
            email: group_0.1,
            workspace: group_0.2,
            scopes: group_0.3,
        }
    }
}

/// `scopes.item` of `Me`.
#[non_exhaustive]
pub enum MeScopesItem {
    /// `workflows:read`
    WorkflowsRead,
    /// `workflows:write`
    WorkflowsWrite,
    /// `runs:read`
    RunsRead,
    /// `runs:write`
    RunsWrite,
    /// `webhooks:write`
    WebhooksWrite,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Me
}

rt::choices! {
    MeScopesItem {
        WorkflowsRead = "workflows:read",
        WorkflowsWrite = "workflows:write",
        RunsRead = "runs:read",
        RunsWrite = "runs:write",
        WebhooksWrite = "webhooks:write",
    }
}
