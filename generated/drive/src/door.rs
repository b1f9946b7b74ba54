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
    #[cfg(feature = "about")]
    rt::OperationInfo {
        id: "drive.about.get",
        method: "GET",
        path: "/about",
        tag: "About",
        summary: "Get the user, the quota and what the system can do.",
        parameters: &[rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.list",
        method: "GET",
        path: "/files",
        tag: "Files",
        summary: "List or search files.",
        parameters: &[
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("corpora", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("driveId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includeItemsFromAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("orderBy", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("spaces", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("includeLabels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includePermissionsForView",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.create",
        method: "POST",
        path: "/files",
        tag: "Files",
        summary: "Create a file from metadata; media go through the upload address.",
        parameters: &[
            rt::ParameterInfo::new(
                "ignoreDefaultVisibility",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "keepRevisionForever",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("ocrLanguage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "useContentAsIndexableText",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("includeLabels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includePermissionsForView",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.generateIds",
        method: "GET",
        path: "/files/generateIds",
        tag: "Files",
        summary: "Make file ids for later creates.",
        parameters: &[
            rt::ParameterInfo::new("count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("space", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.get",
        method: "GET",
        path: "/files/{fileId}",
        tag: "Files",
        summary: "Get metadata of a file, or its content with alt=media.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("alt", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("acknowledgeAbuse", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("includeLabels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includePermissionsForView",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.update",
        method: "PATCH",
        path: "/files/{fileId}",
        tag: "Files",
        summary: "Change metadata of a file, or move it.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("addParents", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("removeParents", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "keepRevisionForever",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("ocrLanguage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "useContentAsIndexableText",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("includeLabels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includePermissionsForView",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.delete",
        method: "DELETE",
        path: "/files/{fileId}",
        tag: "Files",
        summary: "Delete a file for good, past the trash.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.copy",
        method: "POST",
        path: "/files/{fileId}/copy",
        tag: "Files",
        summary: "Copy a file.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "ignoreDefaultVisibility",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "keepRevisionForever",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("ocrLanguage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("includeLabels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includePermissionsForView",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.export",
        method: "GET",
        path: "/files/{fileId}/export",
        tag: "Files",
        summary: "Export a Google document, up to 10 MB.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("mimeType", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "drive.files.emptyTrash",
        method: "DELETE",
        path: "/files/trash",
        tag: "Files",
        summary: "Delete everything in the trash for good.",
        parameters: &[
            rt::ParameterInfo::new("driveId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "permissions")]
    rt::OperationInfo {
        id: "drive.permissions.list",
        method: "GET",
        path: "/files/{fileId}/permissions",
        tag: "Permissions",
        summary: "List who may use a file.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "includePermissionsForView",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "useDomainAdminAccess",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "permissions")]
    rt::OperationInfo {
        id: "drive.permissions.create",
        method: "POST",
        path: "/files/{fileId}/permissions",
        tag: "Permissions",
        summary: "Share a file.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("emailMessage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "moveToNewOwnersRoot",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "sendNotificationEmail",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "transferOwnership",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "useDomainAdminAccess",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "permissions")]
    rt::OperationInfo {
        id: "drive.permissions.get",
        method: "GET",
        path: "/files/{fileId}/permissions/{permissionId}",
        tag: "Permissions",
        summary: "Get one permission.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("permissionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "useDomainAdminAccess",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "permissions")]
    rt::OperationInfo {
        id: "drive.permissions.update",
        method: "PATCH",
        path: "/files/{fileId}/permissions/{permissionId}",
        tag: "Permissions",
        summary: "Change a permission.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("permissionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("removeExpiration", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "transferOwnership",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "useDomainAdminAccess",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "permissions")]
    rt::OperationInfo {
        id: "drive.permissions.delete",
        method: "DELETE",
        path: "/files/{fileId}/permissions/{permissionId}",
        tag: "Permissions",
        summary: "Stop sharing with someone.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("permissionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "useDomainAdminAccess",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "changes")]
    rt::OperationInfo {
        id: "drive.changes.getStartPageToken",
        method: "GET",
        path: "/changes/startPageToken",
        tag: "Changes",
        summary: "Get the token to list coming changes with.",
        parameters: &[
            rt::ParameterInfo::new("driveId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "changes")]
    rt::OperationInfo {
        id: "drive.changes.list",
        method: "GET",
        path: "/changes",
        tag: "Changes",
        summary: "List changes since a token.",
        parameters: &[
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("driveId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includeCorpusRemovals",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "includeItemsFromAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("includeRemoved", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "restrictToMyDrive",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("spaces", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("includeLabels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includePermissionsForView",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "supportsAllDrives",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "comments")]
    rt::OperationInfo {
        id: "drive.comments.list",
        method: "GET",
        path: "/files/{fileId}/comments",
        tag: "Comments",
        summary: "List comments; fields is required by the service.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("includeDeleted", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("startModifiedTime", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "comments")]
    rt::OperationInfo {
        id: "drive.comments.create",
        method: "POST",
        path: "/files/{fileId}/comments",
        tag: "Comments",
        summary: "Comment on a file.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "comments")]
    rt::OperationInfo {
        id: "drive.comments.delete",
        method: "DELETE",
        path: "/files/{fileId}/comments/{commentId}",
        tag: "Comments",
        summary: "Delete a comment.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("commentId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "revisions")]
    rt::OperationInfo {
        id: "drive.revisions.list",
        method: "GET",
        path: "/files/{fileId}/revisions",
        tag: "Revisions",
        summary: "List revisions of a file.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "revisions")]
    rt::OperationInfo {
        id: "drive.revisions.get",
        method: "GET",
        path: "/files/{fileId}/revisions/{revisionId}",
        tag: "Revisions",
        summary: "Get one revision.",
        parameters: &[
            rt::ParameterInfo::new("fileId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("revisionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("acknowledgeAbuse", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drives")]
    rt::OperationInfo {
        id: "drive.drives.list",
        method: "GET",
        path: "/drives",
        tag: "Drives",
        summary: "List shared drives.",
        parameters: &[
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "useDomainAdminAccess",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drives")]
    rt::OperationInfo {
        id: "drive.drives.get",
        method: "GET",
        path: "/drives/{driveId}",
        tag: "Drives",
        summary: "Get a shared drive.",
        parameters: &[
            rt::ParameterInfo::new("driveId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "useDomainAdminAccess",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "about")]
    about_get,
    #[cfg(feature = "files")]
    files_list,
    #[cfg(feature = "files")]
    files_create,
    #[cfg(feature = "files")]
    files_generate_ids,
    #[cfg(feature = "files")]
    files_get,
    #[cfg(feature = "files")]
    files_update,
    #[cfg(feature = "files")]
    files_delete,
    #[cfg(feature = "files")]
    files_copy,
    #[cfg(feature = "files")]
    files_export,
    #[cfg(feature = "files")]
    files_empty_trash,
    #[cfg(feature = "permissions")]
    permissions_list,
    #[cfg(feature = "permissions")]
    permissions_create,
    #[cfg(feature = "permissions")]
    permissions_get,
    #[cfg(feature = "permissions")]
    permissions_update,
    #[cfg(feature = "permissions")]
    permissions_delete,
    #[cfg(feature = "changes")]
    changes_get_start_page_token,
    #[cfg(feature = "changes")]
    changes_list,
    #[cfg(feature = "comments")]
    comments_list,
    #[cfg(feature = "comments")]
    comments_create,
    #[cfg(feature = "comments")]
    comments_delete,
    #[cfg(feature = "revisions")]
    revisions_list,
    #[cfg(feature = "revisions")]
    revisions_get,
    #[cfg(feature = "drives")]
    drives_list,
    #[cfg(feature = "drives")]
    drives_get,
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

#[cfg(feature = "about")]
fn about_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .about()
        .get(&args.required::<String>(rt::ParameterPlace::Query, "fields")?);
    Ok(rt::outcome::<crate::about::Get>(call.send()))
}

#[cfg(feature = "files")]
fn files_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.files().list();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "corpora")? {
        call = call.corpora(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "driveId")? {
        call = call.drive_id(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeItemsFromAllDrives")?
    {
        call = call.include_items_from_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "orderBy")? {
        call = call.order_by(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "spaces")? {
        call = call.spaces(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includeLabels")?
    {
        call = call.include_labels(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includePermissionsForView")?
    {
        call = call.include_permissions_for_view(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::List>(call.send()))
}

#[cfg(feature = "files")]
fn files_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::File>()?;
    let mut call = client.files().create(&body);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "ignoreDefaultVisibility")?
    {
        call = call.ignore_default_visibility(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "keepRevisionForever")?
    {
        call = call.keep_revision_forever(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ocrLanguage")?
    {
        call = call.ocr_language(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useContentAsIndexableText")?
    {
        call = call.use_content_as_indexable_text(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includeLabels")?
    {
        call = call.include_labels(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includePermissionsForView")?
    {
        call = call.include_permissions_for_view(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::Create>(call.send()))
}

#[cfg(feature = "files")]
fn files_generate_ids(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.files().generate_ids();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "count")? {
        call = call.count(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "space")? {
        call = call.space(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "type")? {
        call = call.r#type(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::GenerateIds>(call.send()))
}

#[cfg(feature = "files")]
fn files_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "fileId")?);
    if let Some(value) = args
        .optional::<types::DriveFilesGetAlt>(rt::ParameterPlace::Query, "alt")?
    {
        call = call.alt(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "acknowledgeAbuse")?
    {
        call = call.acknowledge_abuse(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includeLabels")?
    {
        call = call.include_labels(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includePermissionsForView")?
    {
        call = call.include_permissions_for_view(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::Get>(call.send()))
}

#[cfg(feature = "files")]
fn files_update(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::File>()?;
    let mut call = client
        .files()
        .update(&args.required::<String>(rt::ParameterPlace::Path, "fileId")?, &body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "addParents")?
    {
        call = call.add_parents(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "removeParents")?
    {
        call = call.remove_parents(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "keepRevisionForever")?
    {
        call = call.keep_revision_forever(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ocrLanguage")?
    {
        call = call.ocr_language(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useContentAsIndexableText")?
    {
        call = call.use_content_as_indexable_text(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includeLabels")?
    {
        call = call.include_labels(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includePermissionsForView")?
    {
        call = call.include_permissions_for_view(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::Update>(call.send()))
}

#[cfg(feature = "files")]
fn files_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .delete(&args.required::<String>(rt::ParameterPlace::Path, "fileId")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::Delete>(call.send()))
}

#[cfg(feature = "files")]
fn files_copy(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::File>()?;
    let mut call = client
        .files()
        .copy(&args.required::<String>(rt::ParameterPlace::Path, "fileId")?, &body);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "ignoreDefaultVisibility")?
    {
        call = call.ignore_default_visibility(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "keepRevisionForever")?
    {
        call = call.keep_revision_forever(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ocrLanguage")?
    {
        call = call.ocr_language(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includeLabels")?
    {
        call = call.include_labels(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includePermissionsForView")?
    {
        call = call.include_permissions_for_view(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::CopyType>(call.send()))
}

#[cfg(feature = "files")]
fn files_export(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .export(
            &args.required::<String>(rt::ParameterPlace::Path, "fileId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "mimeType")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::Export>(call.send()))
}

#[cfg(feature = "files")]
fn files_empty_trash(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.files().empty_trash();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "driveId")? {
        call = call.drive_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::files::EmptyTrash>(call.send()))
}

#[cfg(feature = "permissions")]
fn permissions_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .permissions()
        .list(&args.required::<String>(rt::ParameterPlace::Path, "fileId")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includePermissionsForView")?
    {
        call = call.include_permissions_for_view(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useDomainAdminAccess")?
    {
        call = call.use_domain_admin_access(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::permissions::List>(call.send()))
}

#[cfg(feature = "permissions")]
fn permissions_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Permission>()?;
    let mut call = client
        .permissions()
        .create(&args.required::<String>(rt::ParameterPlace::Path, "fileId")?, &body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "emailMessage")?
    {
        call = call.email_message(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "moveToNewOwnersRoot")?
    {
        call = call.move_to_new_owners_root(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "sendNotificationEmail")?
    {
        call = call.send_notification_email(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "transferOwnership")?
    {
        call = call.transfer_ownership(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useDomainAdminAccess")?
    {
        call = call.use_domain_admin_access(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::permissions::Create>(call.send()))
}

#[cfg(feature = "permissions")]
fn permissions_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .permissions()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "fileId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "permissionId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useDomainAdminAccess")?
    {
        call = call.use_domain_admin_access(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::permissions::Get>(call.send()))
}

#[cfg(feature = "permissions")]
fn permissions_update(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Permission>()?;
    let mut call = client
        .permissions()
        .update(
            &args.required::<String>(rt::ParameterPlace::Path, "fileId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "permissionId")?,
            &body,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "removeExpiration")?
    {
        call = call.remove_expiration(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "transferOwnership")?
    {
        call = call.transfer_ownership(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useDomainAdminAccess")?
    {
        call = call.use_domain_admin_access(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::permissions::Update>(call.send()))
}

#[cfg(feature = "permissions")]
fn permissions_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .permissions()
        .delete(
            &args.required::<String>(rt::ParameterPlace::Path, "fileId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "permissionId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useDomainAdminAccess")?
    {
        call = call.use_domain_admin_access(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::permissions::Delete>(call.send()))
}

#[cfg(feature = "changes")]
fn changes_get_start_page_token(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.changes().get_start_page_token();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "driveId")? {
        call = call.drive_id(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::changes::GetStartPageToken>(call.send()))
}

#[cfg(feature = "changes")]
fn changes_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .changes()
        .list(&args.required::<String>(rt::ParameterPlace::Query, "pageToken")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "driveId")? {
        call = call.drive_id(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCorpusRemovals")?
    {
        call = call.include_corpus_removals(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeItemsFromAllDrives")?
    {
        call = call.include_items_from_all_drives(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeRemoved")?
    {
        call = call.include_removed(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "restrictToMyDrive")?
    {
        call = call.restrict_to_my_drive(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "spaces")? {
        call = call.spaces(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includeLabels")?
    {
        call = call.include_labels(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "includePermissionsForView")?
    {
        call = call.include_permissions_for_view(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "supportsAllDrives")?
    {
        call = call.supports_all_drives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::changes::List>(call.send()))
}

#[cfg(feature = "comments")]
fn comments_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .comments()
        .list(
            &args.required::<String>(rt::ParameterPlace::Path, "fileId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "fields")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeDeleted")?
    {
        call = call.include_deleted(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "startModifiedTime")?
    {
        call = call.start_modified_time(&value);
    }
    Ok(rt::outcome::<crate::comments::List>(call.send()))
}

#[cfg(feature = "comments")]
fn comments_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Comment>()?;
    let call = client
        .comments()
        .create(
            &args.required::<String>(rt::ParameterPlace::Path, "fileId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "fields")?,
            &body,
        );
    Ok(rt::outcome::<crate::comments::Create>(call.send()))
}

#[cfg(feature = "comments")]
fn comments_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .comments()
        .delete(
            &args.required::<String>(rt::ParameterPlace::Path, "fileId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "commentId")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::comments::Delete>(call.send()))
}

#[cfg(feature = "revisions")]
fn revisions_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .revisions()
        .list(&args.required::<String>(rt::ParameterPlace::Path, "fileId")?);
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::revisions::List>(call.send()))
}

#[cfg(feature = "revisions")]
fn revisions_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .revisions()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "fileId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "revisionId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "acknowledgeAbuse")?
    {
        call = call.acknowledge_abuse(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::revisions::Get>(call.send()))
}

#[cfg(feature = "drives")]
fn drives_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.drives().list();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useDomainAdminAccess")?
    {
        call = call.use_domain_admin_access(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::drives::List>(call.send()))
}

#[cfg(feature = "drives")]
fn drives_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .drives()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "driveId")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "useDomainAdminAccess")?
    {
        call = call.use_domain_admin_access(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::drives::Get>(call.send()))
}
