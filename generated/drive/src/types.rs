// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "about")]
mod about;
#[cfg(feature = "about")]
pub use self::about::*;

#[cfg(feature = "files")]
mod files;
#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "permissions")]
mod permissions;
#[cfg(feature = "permissions")]
pub use self::permissions::*;

#[cfg(feature = "changes")]
mod changes;
#[cfg(feature = "changes")]
pub use self::changes::*;

#[cfg(feature = "comments")]
mod comments;
#[cfg(feature = "comments")]
pub use self::comments::*;

#[cfg(feature = "revisions")]
mod revisions;
#[cfg(feature = "revisions")]
pub use self::revisions::*;

#[cfg(feature = "drives")]
mod drives;
#[cfg(feature = "drives")]
pub use self::drives::*;

use switchboard_client::generated as rt;

/// `User`, as the API calls it.
pub struct User {
    /// Default: `drive#user`.
    pub kind: Option<String>,
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub me: Option<bool>,
    pub permission_id: Option<String>,
    pub photo_link: Option<String>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape::new(
        "User",
        0,
        &["kind", "displayName", "emailAddress", "me", "permissionId", "photoLink"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<bool>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.kind,
            &self.display_name,
            &self.email_address,
            &self.me,
            &self.permission_id,
            &self.photo_link,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            display_name: group_0.1,
            email_address: group_0.2,
            me: group_0.3,
            permission_id: group_0.4,
            photo_link: group_0.5,
        }
    }
}

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub error: Error,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0b1, &["error"]);
    type Fields = (Error,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub code: i32,
    pub message: String,
    pub status: Option<String>,
    pub errors: Option<Vec<ErrorItem>>,
    pub details: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0b11,
        &["code", "message", "status", "errors", "details"],
    );
    type Fields = (
        i32,
        String,
        Option<String>,
        Option<Vec<ErrorItem>>,
        Option<Vec<rt::Map<rt::Any>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.status, &self.errors, &self.details)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            status: group_0.2,
            errors: group_0.3,
            details: group_0.4,
        }
    }
}

/// `ErrorItem`, as the API calls it.
#[non_exhaustive]
pub struct ErrorItem {
    pub message: Option<String>,
    pub domain: Option<String>,
    pub reason: Option<String>,
    pub location: Option<String>,
    pub location_type: Option<String>,
}

impl rt::Object for ErrorItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorItem",
        0,
        &["message", "domain", "reason", "location", "locationType"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.domain, &self.reason, &self.location, &self.location_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            domain: group_0.1,
            reason: group_0.2,
            location: group_0.3,
            location_type: group_0.4,
        }
    }
}

/// Only kind, id, name and mimeType come unless fields asks for more.
pub struct File {
    /// Default: `drive#file`.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub mime_type: Option<String>,
    pub description: Option<String>,
    pub parents: Option<Vec<String>>,
    pub starred: Option<bool>,
    pub trashed: Option<bool>,
    pub explicitly_trashed: Option<bool>,
    pub created_time: Option<rt::DateTime>,
    pub modified_time: Option<rt::DateTime>,
    pub viewed_by_me_time: Option<rt::DateTime>,
    pub shared_with_me_time: Option<rt::DateTime>,
    pub trashed_time: Option<rt::DateTime>,
    /// Bytes; not for folders.
    pub size: Option<String>,
    pub quota_bytes_used: Option<String>,
    pub version: Option<String>,
    pub md5_checksum: Option<String>,
    pub sha1_checksum: Option<String>,
    pub sha256_checksum: Option<String>,
    pub head_revision_id: Option<String>,
    pub original_filename: Option<String>,
    pub file_extension: Option<String>,
    pub full_file_extension: Option<String>,
    pub web_view_link: Option<String>,
    pub web_content_link: Option<String>,
    pub icon_link: Option<String>,
    pub thumbnail_link: Option<String>,
    pub has_thumbnail: Option<bool>,
    pub owners: Option<Vec<User>>,
    pub last_modifying_user: Option<User>,
    pub sharing_user: Option<User>,
    pub owned_by_me: Option<bool>,
    pub shared: Option<bool>,
    pub drive_id: Option<String>,
    pub spaces: Option<Vec<String>>,
    pub permissions: Option<Vec<Permission>>,
    pub permission_ids: Option<Vec<String>>,
    pub capabilities: Option<rt::Map<bool>>,
    pub properties: Option<rt::Map<String>>,
    pub app_properties: Option<rt::Map<String>>,
    pub export_links: Option<rt::Map<String>>,
    pub shortcut_details: Option<ShortcutDetails>,
    pub image_media_metadata: Option<rt::Map<rt::Any>>,
    pub video_media_metadata: Option<rt::Map<rt::Any>>,
    pub copy_requires_writer_permission: Option<bool>,
    pub writers_can_share: Option<bool>,
    pub folder_color_rgb: Option<String>,
    pub resource_key: Option<String>,
}

impl rt::Object for File {
    const SHAPE: rt::Shape = rt::Shape::new(
        "File",
        0,
        &[
            "kind",
            "id",
            "name",
            "mimeType",
            "description",
            "parents",
            "starred",
            "trashed",
            "explicitlyTrashed",
            "createdTime",
            "modifiedTime",
            "viewedByMeTime",
            "sharedWithMeTime",
            "trashedTime",
            "size",
            "quotaBytesUsed",
            "version",
            "md5Checksum",
            "sha1Checksum",
            "sha256Checksum",
            "headRevisionId",
            "originalFilename",
            "fileExtension",
            "fullFileExtension",
            "webViewLink",
            "webContentLink",
            "iconLink",
            "thumbnailLink",
            "hasThumbnail",
            "owners",
            "lastModifyingUser",
            "sharingUser",
            "ownedByMe",
            "shared",
            "driveId",
            "spaces",
            "permissions",
            "permissionIds",
            "capabilities",
            "properties",
            "appProperties",
            "exportLinks",
            "shortcutDetails",
            "imageMediaMetadata",
            "videoMediaMetadata",
            "copyRequiresWriterPermission",
            "writersCanShare",
            "folderColorRgb",
            "resourceKey",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            rt::Both<
                (
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<Vec<String>>,
                    Option<bool>,
                    Option<bool>,
                ),
                (
                    Option<bool>,
                    Option<rt::DateTime>,
                    Option<rt::DateTime>,
                    Option<rt::DateTime>,
                    Option<rt::DateTime>,
                    Option<rt::DateTime>,
                    Option<String>,
                    Option<String>,
                ),
            >,
            rt::Both<
                (
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                ),
                (
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<bool>,
                    Option<Vec<User>>,
                    Option<User>,
                    Option<User>,
                ),
            >,
        >,
        rt::Both<
            rt::Both<
                (
                    Option<bool>,
                    Option<bool>,
                    Option<String>,
                    Option<Vec<String>>,
                    Option<Vec<Permission>>,
                    Option<Vec<String>>,
                    Option<rt::Map<bool>>,
                    Option<rt::Map<String>>,
                ),
                (
                    Option<rt::Map<String>>,
                    Option<rt::Map<String>>,
                    Option<ShortcutDetails>,
                    Option<rt::Map<rt::Any>>,
                    Option<rt::Map<rt::Any>>,
                    Option<bool>,
                    Option<bool>,
                    Option<String>,
                ),
            >,
            (Option<String>,),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                rt::Both(
                    (
                        &self.kind,
                        &self.id,
                        &self.name,
                        &self.mime_type,
                        &self.description,
                        &self.parents,
                        &self.starred,
                        &self.trashed,
                    ),
                    (
                        &self.explicitly_trashed,
                        &self.created_time,
                        &self.modified_time,
                        &self.viewed_by_me_time,
                        &self.shared_with_me_time,
                        &self.trashed_time,
                        &self.size,
                        &self.quota_bytes_used,
                    ),
                ),
                rt::Both(
                    (
                        &self.version,
                        &self.md5_checksum,
                        &self.sha1_checksum,
                        &self.sha256_checksum,
                        &self.head_revision_id,
                        &self.original_filename,
                        &self.file_extension,
                        &self.full_file_extension,
                    ),
                    (
                        &self.web_view_link,
                        &self.web_content_link,
                        &self.icon_link,
                        &self.thumbnail_link,
                        &self.has_thumbnail,
                        &self.owners,
                        &self.last_modifying_user,
                        &self.sharing_user,
                    ),
                ),
            ),
            rt::Both(
                rt::Both(
                    (
                        &self.owned_by_me,
                        &self.shared,
                        &self.drive_id,
                        &self.spaces,
                        &self.permissions,
                        &self.permission_ids,
                        &self.capabilities,
                        &self.properties,
                    ),
                    (
                        &self.app_properties,
                        &self.export_links,
                        &self.shortcut_details,
                        &self.image_media_metadata,
                        &self.video_media_metadata,
                        &self.copy_requires_writer_permission,
                        &self.writers_can_share,
                        &self.folder_color_rgb,
                    ),
                ),
                (&self.resource_key,),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)),
            rt::Both(rt::Both(group_4, group_5), group_6),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            name: group_0.2,
            mime_type: group_0.3,
            description: group_0.4,
            parents: group_0.5,
            starred: group_0.6,
            trashed: group_0.7,
            explicitly_trashed: group_1.0,
            created_time: group_1.1,
            modified_time: group_1.2,
            viewed_by_me_time: group_1.3,
            shared_with_me_time: group_1.4,
            trashed_time: group_1.5,
            size: group_1.6,
            quota_bytes_used: group_1.7,
            version: group_2.0,
            md5_checksum: group_2.1,
            sha1_checksum: group_2.2,
            sha256_checksum: group_2.3,
            head_revision_id: group_2.4,
            original_filename: group_2.5,
            file_extension: group_2.6,
            full_file_extension: group_2.7,
            web_view_link: group_3.0,
            web_content_link: group_3.1,
            icon_link: group_3.2,
            thumbnail_link: group_3.3,
            has_thumbnail: group_3.4,
            owners: group_3.5,
            last_modifying_user: group_3.6,
            sharing_user: group_3.7,
            owned_by_me: group_4.0,
            shared: group_4.1,
            drive_id: group_4.2,
            spaces: group_4.3,
            permissions: group_4.4,
            permission_ids: group_4.5,
            capabilities: group_4.6,
            properties: group_4.7,
            app_properties: group_5.0,
            export_links: group_5.1,
            shortcut_details: group_5.2,
            image_media_metadata: group_5.3,
            video_media_metadata: group_5.4,
            copy_requires_writer_permission: group_5.5,
            writers_can_share: group_5.6,
            folder_color_rgb: group_5.7,
            resource_key: group_6.0,
        }
    }
}

/// `Permission`, as the API calls it.
pub struct Permission {
    /// Default: `drive#permission`.
    pub kind: Option<String>,
    pub id: Option<String>,
    /// user, group, domain or anyone.
    pub r#type: Option<String>,
    /// owner, organizer, fileOrganizer, writer, commenter or reader.
    pub role: Option<String>,
    pub email_address: Option<String>,
    pub domain: Option<String>,
    pub display_name: Option<String>,
    pub allow_file_discovery: Option<bool>,
    pub expiration_time: Option<rt::DateTime>,
    pub deleted: Option<bool>,
    pub pending_owner: Option<bool>,
    pub photo_link: Option<String>,
    pub view: Option<String>,
    pub permission_details: Option<Vec<PermissionDetail>>,
}

impl rt::Object for Permission {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Permission",
        0,
        &[
            "kind",
            "id",
            "type",
            "role",
            "emailAddress",
            "domain",
            "displayName",
            "allowFileDiscovery",
            "expirationTime",
            "deleted",
            "pendingOwner",
            "photoLink",
            "view",
            "permissionDetails",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<bool>,
        ),
        (
            Option<rt::DateTime>,
            Option<bool>,
            Option<bool>,
            Option<String>,
            Option<String>,
            Option<Vec<PermissionDetail>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.kind,
                &self.id,
                &self.r#type,
                &self.role,
                &self.email_address,
                &self.domain,
                &self.display_name,
                &self.allow_file_discovery,
            ),
            (
                &self.expiration_time,
                &self.deleted,
                &self.pending_owner,
                &self.photo_link,
                &self.view,
                &self.permission_details,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            role: group_0.3,
            email_address: group_0.4,
            domain: group_0.5,
            display_name: group_0.6,
            allow_file_discovery: group_0.7,
            expiration_time: group_1.0,
            deleted: group_1.1,
            pending_owner: group_1.2,
            photo_link: group_1.3,
            view: group_1.4,
            permission_details: group_1.5,
        }
    }
}

/// `PermissionDetail`, as the API calls it.
pub struct PermissionDetail {
    pub permission_type: Option<String>,
    pub role: Option<String>,
    pub inherited: Option<bool>,
    pub inherited_from: Option<String>,
}

impl rt::Object for PermissionDetail {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PermissionDetail",
        0,
        &["permissionType", "role", "inherited", "inheritedFrom"],
    );
    type Fields = (Option<String>, Option<String>, Option<bool>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.permission_type, &self.role, &self.inherited, &self.inherited_from)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            permission_type: group_0.0,
            role: group_0.1,
            inherited: group_0.2,
            inherited_from: group_0.3,
        }
    }
}

/// `ShortcutDetails`, as the API calls it.
pub struct ShortcutDetails {
    pub target_id: Option<String>,
    pub target_mime_type: Option<String>,
    pub target_resource_key: Option<String>,
}

impl rt::Object for ShortcutDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ShortcutDetails",
        0,
        &["targetId", "targetMimeType", "targetResourceKey"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.target_id, &self.target_mime_type, &self.target_resource_key)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            target_id: group_0.0,
            target_mime_type: group_0.1,
            target_resource_key: group_0.2,
        }
    }
}

/// `Drive`, as the API calls it.
#[non_exhaustive]
pub struct Drive {
    /// Default: `drive#drive`.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub color_rgb: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub hidden: Option<bool>,
    pub theme_id: Option<String>,
    pub background_image_link: Option<String>,
    pub org_unit_id: Option<String>,
    pub capabilities: Option<rt::Map<bool>>,
    pub restrictions: Option<rt::Map<bool>>,
}

impl rt::Object for Drive {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Drive",
        0,
        &[
            "kind",
            "id",
            "name",
            "colorRgb",
            "createdTime",
            "hidden",
            "themeId",
            "backgroundImageLink",
            "orgUnitId",
            "capabilities",
            "restrictions",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            Option<bool>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<rt::Map<bool>>, Option<rt::Map<bool>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.kind,
                &self.id,
                &self.name,
                &self.color_rgb,
                &self.created_time,
                &self.hidden,
                &self.theme_id,
                &self.background_image_link,
            ),
            (&self.org_unit_id, &self.capabilities, &self.restrictions),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            name: group_0.2,
            color_rgb: group_0.3,
            created_time: group_0.4,
            hidden: group_0.5,
            theme_id: group_0.6,
            background_image_link: group_0.7,
            org_unit_id: group_1.0,
            capabilities: group_1.1,
            restrictions: group_1.2,
        }
    }
}

rt::objects! {
    User
    ErrorResponse
    Error
    ErrorItem
    File
    Permission
    PermissionDetail
    ShortcutDetails
    Drive
}

rt::defaults! {
    User
    File
    Permission
    PermissionDetail
    ShortcutDetails
}
