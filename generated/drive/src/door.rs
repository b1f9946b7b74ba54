// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<crate::about::Get>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::about::Get>()
}

#[cfg(feature = "files")]
fn files_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::List>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.takes::<i32>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<bool>(10);
    call.takes::<String>(11);
    call.start::<crate::files::List>()
}

#[cfg(feature = "files")]
fn files_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::Create>(client.core(), args);
    call.json::<types::File>("application/json", true);
    call.takes::<bool>(0);
    call.takes::<bool>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<bool>(6);
    call.takes::<String>(7);
    call.start::<crate::files::Create>()
}

#[cfg(feature = "files")]
fn files_generate_ids(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::GenerateIds>(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::files::GenerateIds>()
}

#[cfg(feature = "files")]
fn files_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::Get>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<types::DriveFilesGetAlt>(1);
    call.takes::<bool>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<String>(6);
    call.start::<crate::files::Get>()
}

#[cfg(feature = "files")]
fn files_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::Update>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::File>("application/json", true);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<bool>(8);
    call.takes::<String>(9);
    call.start::<crate::files::Update>()
}

#[cfg(feature = "files")]
fn files_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::Delete>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<String>(2);
    call.start::<crate::files::Delete>()
}

#[cfg(feature = "files")]
fn files_copy(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::CopyType>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::File>("application/json", true);
    call.takes::<bool>(1);
    call.takes::<bool>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<bool>(6);
    call.takes::<String>(7);
    call.start::<crate::files::CopyType>()
}

#[cfg(feature = "files")]
fn files_export(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::Export>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::files::Export>()
}

#[cfg(feature = "files")]
fn files_empty_trash(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::EmptyTrash>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::files::EmptyTrash>()
}

#[cfg(feature = "permissions")]
fn permissions_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::permissions::List>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.takes::<bool>(4);
    call.takes::<bool>(5);
    call.takes::<String>(6);
    call.start::<crate::permissions::List>()
}

#[cfg(feature = "permissions")]
fn permissions_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::permissions::Create>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Permission>("application/json", true);
    call.takes::<String>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<bool>(4);
    call.takes::<bool>(5);
    call.takes::<bool>(6);
    call.takes::<String>(7);
    call.start::<crate::permissions::Create>()
}

#[cfg(feature = "permissions")]
fn permissions_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::permissions::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.start::<crate::permissions::Get>()
}

#[cfg(feature = "permissions")]
fn permissions_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::permissions::Update>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::Permission>("application/json", true);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<bool>(4);
    call.takes::<bool>(5);
    call.takes::<String>(6);
    call.start::<crate::permissions::Update>()
}

#[cfg(feature = "permissions")]
fn permissions_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::permissions::Delete>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.start::<crate::permissions::Delete>()
}

#[cfg(feature = "changes")]
fn changes_get_start_page_token(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::changes::GetStartPageToken,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<bool>(1);
    call.takes::<String>(2);
    call.start::<crate::changes::GetStartPageToken>()
}

#[cfg(feature = "changes")]
fn changes_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::changes::List>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<bool>(4);
    call.takes::<i32>(5);
    call.takes::<bool>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<bool>(10);
    call.takes::<String>(11);
    call.start::<crate::changes::List>()
}

#[cfg(feature = "comments")]
fn comments_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::comments::List>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<i32>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.start::<crate::comments::List>()
}

#[cfg(feature = "comments")]
fn comments_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::comments::Create>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::Comment>("application/json", true);
    call.start::<crate::comments::Create>()
}

#[cfg(feature = "comments")]
fn comments_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::comments::Delete>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::comments::Delete>()
}

#[cfg(feature = "revisions")]
fn revisions_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::revisions::List>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::revisions::List>()
}

#[cfg(feature = "revisions")]
fn revisions_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::revisions::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<String>(3);
    call.start::<crate::revisions::Get>()
}

#[cfg(feature = "drives")]
fn drives_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::drives::List>(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.start::<crate::drives::List>()
}

#[cfg(feature = "drives")]
fn drives_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::drives::Get>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<String>(2);
    call.start::<crate::drives::Get>()
}
