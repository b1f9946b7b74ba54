// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "get-users",
        method: "GET",
        path: "/v1/users",
        tag: "users",
        summary: "List the users of the workspace",
        parameters: &[
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("start_cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "get-self",
        method: "GET",
        path: "/v1/users/me",
        tag: "users",
        summary: "Get the bot that the token belongs to",
        parameters: &[
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "get-user",
        method: "GET",
        path: "/v1/users/{user_id}",
        tag: "users",
        summary: "Get a user",
        parameters: &[
            rt::ParameterInfo::new("user_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "post-page",
        method: "POST",
        path: "/v1/pages",
        tag: "pages",
        summary: "Create a page under a page or in a database",
        parameters: &[
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "retrieve-a-page",
        method: "GET",
        path: "/v1/pages/{page_id}",
        tag: "pages",
        summary: "Get the properties of a page",
        parameters: &[
            rt::ParameterInfo::new("page_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("filter_properties", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "patch-page",
        method: "PATCH",
        path: "/v1/pages/{page_id}",
        tag: "pages",
        summary: "Change properties, icon or cover of a page, or move it to the trash",
        parameters: &[
            rt::ParameterInfo::new("page_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "retrieve-a-page-property",
        method: "GET",
        path: "/v1/pages/{page_id}/properties/{property_id}",
        tag: "pages",
        summary: "Get one property of a page, in parts when it is long",
        parameters: &[
            rt::ParameterInfo::new("page_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("property_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("start_cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "databases")]
    rt::OperationInfo {
        id: "create-a-database",
        method: "POST",
        path: "/v1/databases",
        tag: "databases",
        summary: "Create a database under a page",
        parameters: &[
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "databases")]
    rt::OperationInfo {
        id: "retrieve-a-database",
        method: "GET",
        path: "/v1/databases/{database_id}",
        tag: "databases",
        summary: "Get the columns and details of a database",
        parameters: &[
            rt::ParameterInfo::new("database_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "databases")]
    rt::OperationInfo {
        id: "update-a-database",
        method: "PATCH",
        path: "/v1/databases/{database_id}",
        tag: "databases",
        summary: "Change title, description or columns of a database",
        parameters: &[
            rt::ParameterInfo::new("database_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "databases")]
    rt::OperationInfo {
        id: "post-database-query",
        method: "POST",
        path: "/v1/databases/{database_id}/query",
        tag: "databases",
        summary: "Find entries of a database by filter and order",
        parameters: &[
            rt::ParameterInfo::new("database_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("filter_properties", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "blocks")]
    rt::OperationInfo {
        id: "retrieve-a-block",
        method: "GET",
        path: "/v1/blocks/{block_id}",
        tag: "blocks",
        summary: "Get a block",
        parameters: &[
            rt::ParameterInfo::new("block_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "blocks")]
    rt::OperationInfo {
        id: "update-a-block",
        method: "PATCH",
        path: "/v1/blocks/{block_id}",
        tag: "blocks",
        summary: "Change the content of a block",
        parameters: &[
            rt::ParameterInfo::new("block_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "blocks")]
    rt::OperationInfo {
        id: "delete-a-block",
        method: "DELETE",
        path: "/v1/blocks/{block_id}",
        tag: "blocks",
        summary: "Move a block to the trash",
        parameters: &[
            rt::ParameterInfo::new("block_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "blocks")]
    rt::OperationInfo {
        id: "get-block-children",
        method: "GET",
        path: "/v1/blocks/{block_id}/children",
        tag: "blocks",
        summary: "List the blocks inside a block",
        parameters: &[
            rt::ParameterInfo::new("block_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("start_cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "blocks")]
    rt::OperationInfo {
        id: "patch-block-children",
        method: "PATCH",
        path: "/v1/blocks/{block_id}/children",
        tag: "blocks",
        summary: "Append blocks to a block",
        parameters: &[
            rt::ParameterInfo::new("block_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "comments")]
    rt::OperationInfo {
        id: "retrieve-a-comment",
        method: "GET",
        path: "/v1/comments",
        tag: "comments",
        summary: "List the open comments of a page or block",
        parameters: &[
            rt::ParameterInfo::new("block_id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("start_cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "comments")]
    rt::OperationInfo {
        id: "create-a-comment",
        method: "POST",
        path: "/v1/comments",
        tag: "comments",
        summary: "Comment on a page, or reply in a discussion",
        parameters: &[
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "post-search",
        method: "POST",
        path: "/v1/search",
        tag: "search",
        summary: "Search pages and databases by title",
        parameters: &[
            rt::ParameterInfo::new("Notion-Version", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "users")]
    users_get_users,
    #[cfg(feature = "users")]
    users_get_self,
    #[cfg(feature = "users")]
    users_get_user,
    #[cfg(feature = "pages")]
    pages_post_page,
    #[cfg(feature = "pages")]
    pages_retrieve_a_page,
    #[cfg(feature = "pages")]
    pages_patch_page,
    #[cfg(feature = "pages")]
    pages_retrieve_a_page_property,
    #[cfg(feature = "databases")]
    databases_create_a_database,
    #[cfg(feature = "databases")]
    databases_retrieve_a_database,
    #[cfg(feature = "databases")]
    databases_update_a_database,
    #[cfg(feature = "databases")]
    databases_post_database_query,
    #[cfg(feature = "blocks")]
    blocks_retrieve_a_block,
    #[cfg(feature = "blocks")]
    blocks_update_a_block,
    #[cfg(feature = "blocks")]
    blocks_delete_a_block,
    #[cfg(feature = "blocks")]
    blocks_get_block_children,
    #[cfg(feature = "blocks")]
    blocks_patch_block_children,
    #[cfg(feature = "comments")]
    comments_retrieve_a_comment,
    #[cfg(feature = "comments")]
    comments_create_a_comment,
    #[cfg(feature = "search")]
    search_post_search,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "users")]
fn users_get_users(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.users().get_users();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "start_cursor")?
    {
        call = call.start_cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    Ok(rt::outcome::<crate::users::GetUsers>(call.send()))
}

#[cfg(feature = "users")]
fn users_get_self(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.users().get_self();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::users::GetSelf>(call.send()))
}

#[cfg(feature = "users")]
fn users_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .users()
        .get_user(&args.required::<String>(rt::ParameterPlace::Path, "user_id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::users::GetUser>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_post_page(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreatePageRequest>()?;
    let mut call = client.pages().post_page(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::pages::PostPage>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_retrieve_a_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pages()
        .retrieve_a_page(&args.required::<String>(rt::ParameterPlace::Path, "page_id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "filter_properties")?
    {
        call = call.filter_properties(&value);
    }
    Ok(rt::outcome::<crate::pages::RetrieveAPage>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_patch_page(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdatePageRequest>()?;
    let mut call = client
        .pages()
        .patch_page(
            &args.required::<String>(rt::ParameterPlace::Path, "page_id")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::pages::PatchPage>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_retrieve_a_page_property(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pages()
        .retrieve_a_page_property(
            &args.required::<String>(rt::ParameterPlace::Path, "page_id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "property_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "start_cursor")?
    {
        call = call.start_cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    Ok(rt::outcome::<crate::pages::RetrieveAPageProperty>(call.send()))
}

#[cfg(feature = "databases")]
fn databases_create_a_database(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateDatabaseRequest>()?;
    let mut call = client.databases().create_a_database(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::databases::CreateADatabase>(call.send()))
}

#[cfg(feature = "databases")]
fn databases_retrieve_a_database(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .databases()
        .retrieve_a_database(
            &args.required::<String>(rt::ParameterPlace::Path, "database_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::databases::RetrieveADatabase>(call.send()))
}

#[cfg(feature = "databases")]
fn databases_update_a_database(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateDatabaseRequest>()?;
    let mut call = client
        .databases()
        .update_a_database(
            &args.required::<String>(rt::ParameterPlace::Path, "database_id")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::databases::UpdateADatabase>(call.send()))
}

#[cfg(feature = "databases")]
fn databases_post_database_query(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .databases()
        .post_database_query(
            &args.required::<String>(rt::ParameterPlace::Path, "database_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "filter_properties")?
    {
        call = call.filter_properties(&value);
    }
    if let Some(body) = args.optional_body::<types::QueryDatabaseRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::databases::PostDatabaseQuery>(call.send()))
}

#[cfg(feature = "blocks")]
fn blocks_retrieve_a_block(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .blocks()
        .retrieve_a_block(
            &args.required::<String>(rt::ParameterPlace::Path, "block_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::blocks::RetrieveABlock>(call.send()))
}

#[cfg(feature = "blocks")]
fn blocks_update_a_block(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::BlockRequest>()?;
    let mut call = client
        .blocks()
        .update_a_block(
            &args.required::<String>(rt::ParameterPlace::Path, "block_id")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::blocks::UpdateABlock>(call.send()))
}

#[cfg(feature = "blocks")]
fn blocks_delete_a_block(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .blocks()
        .delete_a_block(&args.required::<String>(rt::ParameterPlace::Path, "block_id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::blocks::DeleteABlock>(call.send()))
}

#[cfg(feature = "blocks")]
fn blocks_get_block_children(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .blocks()
        .get_block_children(
            &args.required::<String>(rt::ParameterPlace::Path, "block_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "start_cursor")?
    {
        call = call.start_cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    Ok(rt::outcome::<crate::blocks::GetBlockChildren>(call.send()))
}

#[cfg(feature = "blocks")]
fn blocks_patch_block_children(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::AppendBlockChildrenRequest>()?;
    let mut call = client
        .blocks()
        .patch_block_children(
            &args.required::<String>(rt::ParameterPlace::Path, "block_id")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::blocks::PatchBlockChildren>(call.send()))
}

#[cfg(feature = "comments")]
fn comments_retrieve_a_comment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .comments()
        .retrieve_a_comment(
            &args.required::<String>(rt::ParameterPlace::Query, "block_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "start_cursor")?
    {
        call = call.start_cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    Ok(rt::outcome::<crate::comments::RetrieveAComment>(call.send()))
}

#[cfg(feature = "comments")]
fn comments_create_a_comment(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateCommentRequest>()?;
    let mut call = client.comments().create_a_comment(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    Ok(rt::outcome::<crate::comments::CreateAComment>(call.send()))
}

#[cfg(feature = "search")]
fn search_post_search(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.search().post_search();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Notion-Version")?
    {
        call = call.notion_version(&value);
    }
    if let Some(body) = args.optional_body::<types::SearchRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::search::PostSearch>(call.send()))
}
