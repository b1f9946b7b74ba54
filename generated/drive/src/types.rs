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
    const SHAPE: rt::Shape = rt::Shape {
        name: "User",
        fields: &[
            "kind",
            "displayName",
            "emailAddress",
            "me",
            "permissionId",
            "photoLink",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (kind, display_name, email_address, me, permission_id, photo_link): Self::Fields,
    ) -> Self {
        Self {
            kind,
            display_name,
            email_address,
            me,
            permission_id,
            photo_link,
        }
    }
}

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub error: Error,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ErrorResponse",
        fields: &["error"],
        required: &[0b1],
    };
    type Fields = (Error,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields((error,): Self::Fields) -> Self {
        Self { error }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Error",
        fields: &["code", "message", "status", "errors", "details"],
        required: &[0b11],
    };
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
    fn from_fields((code, message, status, errors, details): Self::Fields) -> Self {
        Self {
            code,
            message,
            status,
            errors,
            details,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ErrorItem",
        fields: &["message", "domain", "reason", "location", "locationType"],
        required: &[0],
    };
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
    fn from_fields(
        (message, domain, reason, location, location_type): Self::Fields,
    ) -> Self {
        Self {
            message,
            domain,
            reason,
            location,
            location_type,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "File",
        fields: &[
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
        required: &[0],
    };
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
            rt::Both(
                rt::Both(
                    (kind, id, name, mime_type, description, parents, starred, trashed),
                    (
                        explicitly_trashed,
                        created_time,
                        modified_time,
                        viewed_by_me_time,
                        shared_with_me_time,
                        trashed_time,
                        size,
                        quota_bytes_used,
                    ),
                ),
                rt::Both(
                    (
                        version,
                        md5_checksum,
                        sha1_checksum,
                        sha256_checksum,
                        head_revision_id,
                        original_filename,
                        file_extension,
                        full_file_extension,
                    ),
                    (
                        web_view_link,
                        web_content_link,
                        icon_link,
                        thumbnail_link,
                        has_thumbnail,
                        owners,
                        last_modifying_user,
                        sharing_user,
                    ),
                ),
            ),
            rt::Both(
                rt::Both(
                    (
                        owned_by_me,
                        shared,
                        drive_id,
                        spaces,
                        permissions,
                        permission_ids,
                        capabilities,
                        properties,
                    ),
                    (
                        app_properties,
                        export_links,
                        shortcut_details,
                        image_media_metadata,
                        video_media_metadata,
                        copy_requires_writer_permission,
                        writers_can_share,
                        folder_color_rgb,
                    ),
                ),
                (resource_key,),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            id,
            name,
            mime_type,
            description,
            parents,
            starred,
            trashed,
            explicitly_trashed,
            created_time,
            modified_time,
            viewed_by_me_time,
            shared_with_me_time,
            trashed_time,
            size,
            quota_bytes_used,
            version,
            md5_checksum,
            sha1_checksum,
            sha256_checksum,
            head_revision_id,
            original_filename,
            file_extension,
            full_file_extension,
            web_view_link,
            web_content_link,
            icon_link,
            thumbnail_link,
            has_thumbnail,
            owners,
            last_modifying_user,
            sharing_user,
            owned_by_me,
            shared,
            drive_id,
            spaces,
            permissions,
            permission_ids,
            capabilities,
            properties,
            app_properties,
            export_links,
            shortcut_details,
            image_media_metadata,
            video_media_metadata,
            copy_requires_writer_permission,
            writers_can_share,
            folder_color_rgb,
            resource_key,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Permission",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                kind,
                id,
                r#type,
                role,
                email_address,
                domain,
                display_name,
                allow_file_discovery,
            ),
            (
                expiration_time,
                deleted,
                pending_owner,
                photo_link,
                view,
                permission_details,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            id,
            r#type,
            role,
            email_address,
            domain,
            display_name,
            allow_file_discovery,
            expiration_time,
            deleted,
            pending_owner,
            photo_link,
            view,
            permission_details,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PermissionDetail",
        fields: &["permissionType", "role", "inherited", "inheritedFrom"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<bool>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.permission_type, &self.role, &self.inherited, &self.inherited_from)
    }

    #[inline]
    fn from_fields(
        (permission_type, role, inherited, inherited_from): Self::Fields,
    ) -> Self {
        Self {
            permission_type,
            role,
            inherited,
            inherited_from,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ShortcutDetails",
        fields: &["targetId", "targetMimeType", "targetResourceKey"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.target_id, &self.target_mime_type, &self.target_resource_key)
    }

    #[inline]
    fn from_fields(
        (target_id, target_mime_type, target_resource_key): Self::Fields,
    ) -> Self {
        Self {
            target_id,
            target_mime_type,
            target_resource_key,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Drive",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                kind,
                id,
                name,
                color_rgb,
                created_time,
                hidden,
                theme_id,
                background_image_link,
            ),
            (org_unit_id, capabilities, restrictions),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            id,
            name,
            color_rgb,
            created_time,
            hidden,
            theme_id,
            background_image_link,
            org_unit_id,
            capabilities,
            restrictions,
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
