// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<crate::users::GetUsers>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<i32>(2);
    call.start::<crate::users::GetUsers>()
}

#[cfg(feature = "users")]
fn users_get_self(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::GetSelf>(client.core(), args);
    call.takes::<String>(0);
    call.start::<crate::users::GetSelf>()
}

#[cfg(feature = "users")]
fn users_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::GetUser>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::users::GetUser>()
}

#[cfg(feature = "pages")]
fn pages_post_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pages::PostPage>(client.core(), args);
    call.json::<types::CreatePageRequest>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::pages::PostPage>()
}

#[cfg(feature = "pages")]
fn pages_retrieve_a_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pages::RetrieveAPage>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<Vec<String>>(2);
    call.start::<crate::pages::RetrieveAPage>()
}

#[cfg(feature = "pages")]
fn pages_patch_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pages::PatchPage>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::UpdatePageRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::pages::PatchPage>()
}

#[cfg(feature = "pages")]
fn pages_retrieve_a_page_property(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pages::RetrieveAPageProperty,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i32>(4);
    call.start::<crate::pages::RetrieveAPageProperty>()
}

#[cfg(feature = "databases")]
fn databases_create_a_database(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::databases::CreateADatabase,
    >(client.core(), args);
    call.json::<types::CreateDatabaseRequest>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::databases::CreateADatabase>()
}

#[cfg(feature = "databases")]
fn databases_retrieve_a_database(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::databases::RetrieveADatabase,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::databases::RetrieveADatabase>()
}

#[cfg(feature = "databases")]
fn databases_update_a_database(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::databases::UpdateADatabase,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::UpdateDatabaseRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::databases::UpdateADatabase>()
}

#[cfg(feature = "databases")]
fn databases_post_database_query(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::databases::PostDatabaseQuery,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<Vec<String>>(2);
    call.json::<types::QueryDatabaseRequest>("application/json", false);
    call.start::<crate::databases::PostDatabaseQuery>()
}

#[cfg(feature = "blocks")]
fn blocks_retrieve_a_block(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::blocks::RetrieveABlock,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::blocks::RetrieveABlock>()
}

#[cfg(feature = "blocks")]
fn blocks_update_a_block(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::blocks::UpdateABlock>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BlockRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::blocks::UpdateABlock>()
}

#[cfg(feature = "blocks")]
fn blocks_delete_a_block(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::blocks::DeleteABlock>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::blocks::DeleteABlock>()
}

#[cfg(feature = "blocks")]
fn blocks_get_block_children(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::blocks::GetBlockChildren,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i32>(3);
    call.start::<crate::blocks::GetBlockChildren>()
}

#[cfg(feature = "blocks")]
fn blocks_patch_block_children(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::blocks::PatchBlockChildren,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::AppendBlockChildrenRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::blocks::PatchBlockChildren>()
}

#[cfg(feature = "comments")]
fn comments_retrieve_a_comment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::comments::RetrieveAComment,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i32>(3);
    call.start::<crate::comments::RetrieveAComment>()
}

#[cfg(feature = "comments")]
fn comments_create_a_comment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::comments::CreateAComment,
    >(client.core(), args);
    call.json::<types::CreateCommentRequest>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::comments::CreateAComment>()
}

#[cfg(feature = "search")]
fn search_post_search(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::PostSearch>(client.core(), args);
    call.takes::<String>(0);
    call.json::<types::SearchRequest>("application/json", false);
    call.start::<crate::search::PostSearch>()
}
