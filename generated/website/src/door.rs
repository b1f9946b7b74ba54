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
    let mut call = client.site().get_site();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Accept-Language")?
    {
        call = call.accept_language(&value);
    }
    Ok(rt::outcome::<crate::site::GetSite>(call.send()))
}

#[cfg(feature = "site")]
fn site_export_site(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.site().export_site();
    Ok(rt::outcome::<crate::site::ExportSite>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_list_pages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.pages().list_pages();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "parent")? {
        call = call.parent(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "fields")?
    {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::pages::ListPages>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_create_page(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PageInput>()?;
    let mut call = client.pages().create_page(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::pages::CreatePage>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_get_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pages()
        .get_page(&args.required::<String>(rt::ParameterPlace::Path, "slug")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Accept-Language")?
    {
        call = call.accept_language(&value);
    }
    Ok(rt::outcome::<crate::pages::GetPage>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_replace_page(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PageInput>()?;
    let mut call = client
        .pages()
        .replace_page(
            &args.required::<String>(rt::ParameterPlace::Path, "slug")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "If-Match")?
    {
        call = call.if_match(&value);
    }
    Ok(rt::outcome::<crate::pages::ReplacePage>(call.send()))
}

#[cfg(feature = "pages")]
fn pages_delete_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pages()
        .delete_page(&args.required::<String>(rt::ParameterPlace::Path, "slug")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "If-Match")?
    {
        call = call.if_match(&value);
    }
    Ok(rt::outcome::<crate::pages::DeletePage>(call.send()))
}

#[cfg(feature = "posts")]
fn posts_list_posts(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.posts().list_posts();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args
        .optional::<types::PostFilter>(rt::ParameterPlace::Query, "filter")?
    {
        call = call.filter(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::ListPostsSortItem>>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(&value);
    }
    Ok(rt::outcome::<crate::posts::ListPosts>(call.send()))
}

#[cfg(feature = "posts")]
fn posts_create_post(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PostInput>()?;
    let mut call = client.posts().create_post(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::posts::CreatePost>(call.send()))
}

#[cfg(feature = "posts")]
fn posts_get_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .posts()
        .get_post(args.required::<i64>(rt::ParameterPlace::Path, "postId")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Accept-Language")?
    {
        call = call.accept_language(&value);
    }
    Ok(rt::outcome::<crate::posts::GetPost>(call.send()))
}

#[cfg(feature = "posts")]
fn posts_update_post(client: &Client, args: &rt::Args) -> rt::Started {
    let as_merge_patch_json;
    let as_json;
    let body = match args
        .form(&[&["application/merge-patch+json"], &["application/json-patch+json"]])
    {
        0 => {
            as_merge_patch_json = args.required_body::<types::PostPatch>()?;
            crate::posts::UpdatePostBodyForm::MergePatchJson(&as_merge_patch_json)
        }
        _ => {
            as_json = args.required_body::<Vec<types::JsonPatchOperation>>()?;
            crate::posts::UpdatePostBodyForm::Json(&as_json)
        }
    };
    let mut call = client
        .posts()
        .update_post(args.required::<i64>(rt::ParameterPlace::Path, "postId")?, body);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "If-Match")?
    {
        call = call.if_match(&value);
    }
    Ok(rt::outcome::<crate::posts::UpdatePost>(call.send()))
}

#[cfg(feature = "posts")]
fn posts_delete_post(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .posts()
        .delete_post(args.required::<i64>(rt::ParameterPlace::Path, "postId")?);
    Ok(rt::outcome::<crate::posts::DeletePost>(call.send()))
}

#[cfg(feature = "posts")]
fn posts_get_feed(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.posts().get_feed();
    Ok(rt::outcome::<crate::posts::GetFeed>(call.send()))
}

#[cfg(feature = "media")]
fn media_list_media(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.media().list_media();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args
        .optional::<types::ListMediaKind>(rt::ParameterPlace::Query, "kind")?
    {
        call = call.kind(value);
    }
    Ok(rt::outcome::<crate::media::ListMedia>(call.send()))
}

#[cfg(feature = "media")]
fn media_upload_media(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::MediaUpload>()?;
    let call = client.media().upload_media(&body);
    Ok(rt::outcome::<crate::media::UploadMedia>(call.send()))
}

#[cfg(feature = "media")]
fn media_download_media(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .media()
        .download_media(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "mediaId")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Range")? {
        call = call.range(&value);
    }
    Ok(rt::outcome::<crate::media::DownloadMedia>(call.send()))
}

#[cfg(feature = "media")]
fn media_delete_media(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .media()
        .delete_media(&args.required::<rt::Uuid>(rt::ParameterPlace::Path, "mediaId")?);
    Ok(rt::outcome::<crate::media::DeleteMedia>(call.send()))
}

#[cfg(feature = "contact")]
fn contact_submit_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ContactForm>()?;
    let call = client.contact().submit_contact(&body);
    Ok(rt::outcome::<crate::contact::SubmitContact>(call.send()))
}
