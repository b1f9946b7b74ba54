// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "site")]
    rt::OperationInfo {
        id: "getSite",
        method: "GET",
        path: "/site",
        tag: "site",
        summary: "Name, menus and languages of the site",
        parameters: &[
            rt::ParameterInfo::new("Accept-Language", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "site")]
    rt::OperationInfo {
        id: "exportSite",
        method: "GET",
        path: "/site/export",
        tag: "site",
        summary: "Download the whole site as a ZIP",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "listPages",
        method: "GET",
        path: "/pages",
        tag: "pages",
        summary: "List pages",
        parameters: &[
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("parent", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "createPage",
        method: "POST",
        path: "/pages",
        tag: "pages",
        summary: "Create a page",
        parameters: &[
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "getPage",
        method: "GET",
        path: "/pages/{slug}",
        tag: "pages",
        summary: "Get a page as data, HTML or Markdown",
        parameters: &[
            rt::ParameterInfo::new("slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Accept-Language", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "replacePage",
        method: "PUT",
        path: "/pages/{slug}",
        tag: "pages",
        summary: "Replace a page",
        parameters: &[
            rt::ParameterInfo::new("slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("If-Match", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pages")]
    rt::OperationInfo {
        id: "deletePage",
        method: "DELETE",
        path: "/pages/{slug}",
        tag: "pages",
        summary: "Delete a page",
        parameters: &[
            rt::ParameterInfo::new("slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("If-Match", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "posts")]
    rt::OperationInfo {
        id: "listPosts",
        method: "GET",
        path: "/posts",
        tag: "posts",
        summary: "List posts, newest first",
        parameters: &[
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "posts")]
    rt::OperationInfo {
        id: "createPost",
        method: "POST",
        path: "/posts",
        tag: "posts",
        summary: "Create a post",
        parameters: &[
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "posts")]
    rt::OperationInfo {
        id: "getPost",
        method: "GET",
        path: "/posts/{postId}",
        tag: "posts",
        summary: "Get a post",
        parameters: &[
            rt::ParameterInfo::new("postId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Accept-Language", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "posts")]
    rt::OperationInfo {
        id: "updatePost",
        method: "PATCH",
        path: "/posts/{postId}",
        tag: "posts",
        summary: "Change a post",
        parameters: &[
            rt::ParameterInfo::new("postId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("If-Match", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/merge-patch+json"),
        media: &["application/merge-patch+json", "application/json-patch+json"],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "posts")]
    rt::OperationInfo {
        id: "deletePost",
        method: "DELETE",
        path: "/posts/{postId}",
        tag: "posts",
        summary: "Delete a post",
        parameters: &[rt::ParameterInfo::new("postId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "posts")]
    rt::OperationInfo {
        id: "getFeed",
        method: "GET",
        path: "/feed.xml",
        tag: "posts",
        summary: "The newest posts as an Atom feed",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "media")]
    rt::OperationInfo {
        id: "listMedia",
        method: "GET",
        path: "/media",
        tag: "media",
        summary: "List files",
        parameters: &[
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("kind", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "media")]
    rt::OperationInfo {
        id: "uploadMedia",
        method: "POST",
        path: "/media",
        tag: "media",
        summary: "Upload a file",
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "media")]
    rt::OperationInfo {
        id: "downloadMedia",
        method: "GET",
        path: "/media/{mediaId}/content",
        tag: "media",
        summary: "Download a file",
        parameters: &[
            rt::ParameterInfo::new("mediaId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Range", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "media")]
    rt::OperationInfo {
        id: "deleteMedia",
        method: "DELETE",
        path: "/media/{mediaId}",
        tag: "media",
        summary: "Delete a file",
        parameters: &[rt::ParameterInfo::new("mediaId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "contact")]
    rt::OperationInfo {
        id: "submitContact",
        method: "POST",
        path: "/contact",
        tag: "contact",
        summary: "Send the contact form",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "site")]
    site_get_site,
    #[cfg(feature = "site")]
    site_export_site,
    #[cfg(feature = "pages")]
    pages_list_pages,
    #[cfg(feature = "pages")]
    pages_create_page,
    #[cfg(feature = "pages")]
    pages_get_page,
    #[cfg(feature = "pages")]
    pages_replace_page,
    #[cfg(feature = "pages")]
    pages_delete_page,
    #[cfg(feature = "posts")]
    posts_list_posts,
    #[cfg(feature = "posts")]
    posts_create_post,
    #[cfg(feature = "posts")]
    posts_get_post,
    #[cfg(feature = "posts")]
    posts_update_post,
    #[cfg(feature = "posts")]
    posts_delete_post,
    #[cfg(feature = "posts")]
    posts_get_feed,
    #[cfg(feature = "media")]
    media_list_media,
    #[cfg(feature = "media")]
    media_upload_media,
    #[cfg(feature = "media")]
    media_download_media,
    #[cfg(feature = "media")]
    media_delete_media,
    #[cfg(feature = "contact")]
    contact_submit_contact,
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

#[cfg(feature = "site")]
fn site_get_site(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::site::GetSite>(client.core(), args);
    call.takes::<String>(0);
    call.start::<crate::site::GetSite>()
}

#[cfg(feature = "site")]
fn site_export_site(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::site::ExportSite>(client.core(), args);
    call.start::<crate::site::ExportSite>()
}

#[cfg(feature = "pages")]
fn pages_list_pages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pages::ListPages>(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<Vec<String>>(3);
    call.start::<crate::pages::ListPages>()
}

#[cfg(feature = "pages")]
fn pages_create_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pages::CreatePage>(client.core(), args);
    call.json::<types::PageInput>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::pages::CreatePage>()
}

#[cfg(feature = "pages")]
fn pages_get_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pages::GetPage>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::pages::GetPage>()
}

#[cfg(feature = "pages")]
fn pages_replace_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pages::ReplacePage>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::PageInput>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::pages::ReplacePage>()
}

#[cfg(feature = "pages")]
fn pages_delete_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pages::DeletePage>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::pages::DeletePage>()
}

#[cfg(feature = "posts")]
fn posts_list_posts(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::posts::ListPosts>(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<i32>(1);
    call.takes::<types::PostFilter>(2);
    call.takes::<Vec<types::ListPostsSortItem>>(3);
    call.start::<crate::posts::ListPosts>()
}

#[cfg(feature = "posts")]
fn posts_create_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::posts::CreatePost>(client.core(), args);
    call.json::<types::PostInput>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::posts::CreatePost>()
}

#[cfg(feature = "posts")]
fn posts_get_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::posts::GetPost>(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.start::<crate::posts::GetPost>()
}

#[cfg(feature = "posts")]
fn posts_update_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::posts::UpdatePost>(client.core(), args);
    call.needs::<i64>(0);
    match call
        .form_of(
            &[&["application/merge-patch+json"], &["application/json-patch+json"]],
            true,
            false,
        )
    {
        None => {}
        Some(0) => call.json::<types::PostPatch>("application/merge-patch+json", true),
        Some(_) => {
            call.json::<
                    Vec<types::JsonPatchOperation>,
                >("application/json-patch+json", true)
        }
    }
    call.takes::<String>(1);
    call.start::<crate::posts::UpdatePost>()
}

#[cfg(feature = "posts")]
fn posts_delete_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::posts::DeletePost>(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::posts::DeletePost>()
}

#[cfg(feature = "posts")]
fn posts_get_feed(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::posts::GetFeed>(client.core(), args);
    call.start::<crate::posts::GetFeed>()
}

#[cfg(feature = "media")]
fn media_list_media(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::media::ListMedia>(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<i32>(1);
    call.takes::<types::ListMediaKind>(2);
    call.start::<crate::media::ListMedia>()
}

#[cfg(feature = "media")]
fn media_upload_media(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::media::UploadMedia>(client.core(), args);
    call.multipart::<types::MediaUpload>("multipart/form-data", true);
    call.start::<crate::media::UploadMedia>()
}

#[cfg(feature = "media")]
fn media_download_media(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::media::DownloadMedia>(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<String>(1);
    call.start::<crate::media::DownloadMedia>()
}

#[cfg(feature = "media")]
fn media_delete_media(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::media::DeleteMedia>(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.start::<crate::media::DeleteMedia>()
}

#[cfg(feature = "contact")]
fn contact_submit_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::contact::SubmitContact,
    >(client.core(), args);
    call.form::<types::ContactForm>("application/x-www-form-urlencoded", true);
    call.start::<crate::contact::SubmitContact>()
}
