// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A drive.
#[non_exhaustive]
pub struct Drive {
    pub id: Option<String>,
    pub name: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    /// personal, business or documentLibrary.
    pub drive_type: rt::Nullable<String>,
    /// Who did something.
    pub owner: Option<IdentitySet>,
    /// Space of a drive in bytes.
    pub quota: Option<Quota>,
    pub web_url: rt::Nullable<String>,
    pub created_date_time: Option<rt::DateTime>,
    pub last_modified_date_time: Option<rt::DateTime>,
}

impl rt::Object for Drive {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Drive",
        fields: &[
            "id",
            "name",
            "description",
            "driveType",
            "owner",
            "quota",
            "webUrl",
            "createdDateTime",
            "lastModifiedDateTime",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<IdentitySet>,
            Option<Quota>,
            rt::Nullable<String>,
            Option<rt::DateTime>,
        ),
        (Option<rt::DateTime>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.description,
                &self.drive_type,
                &self.owner,
                &self.quota,
                &self.web_url,
                &self.created_date_time,
            ),
            (&self.last_modified_date_time,),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                description,
                drive_type,
                owner,
                quota,
                web_url,
                created_date_time,
            ),
            (last_modified_date_time,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            description,
            drive_type,
            owner,
            quota,
            web_url,
            created_date_time,
            last_modified_date_time,
        }
    }
}

/// Space of a drive in bytes.
#[non_exhaustive]
pub struct Quota {
    pub total: rt::Nullable<i64>,
    pub used: rt::Nullable<i64>,
    pub remaining: rt::Nullable<i64>,
    pub deleted: rt::Nullable<i64>,
    pub state: rt::Nullable<String>,
}

impl rt::Object for Quota {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Quota",
        fields: &["total", "used", "remaining", "deleted", "state"],
        required: &[0],
    };
    type Fields = (
        rt::Nullable<i64>,
        rt::Nullable<i64>,
        rt::Nullable<i64>,
        rt::Nullable<i64>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.total, &self.used, &self.remaining, &self.deleted, &self.state)
    }

    #[inline]
    fn from_fields((total, used, remaining, deleted, state): Self::Fields) -> Self {
        Self {
            total,
            used,
            remaining,
            deleted,
            state,
        }
    }
}

/// A file or folder.
#[non_exhaustive]
pub struct DriveItem {
    pub id: Option<String>,
    pub name: rt::Nullable<String>,
    pub size: rt::Nullable<i64>,
    pub etag: rt::Nullable<String>,
    pub c_tag: rt::Nullable<String>,
    pub web_url: rt::Nullable<String>,
    pub created_date_time: Option<rt::DateTime>,
    pub last_modified_date_time: Option<rt::DateTime>,
    /// Who did something.
    pub created_by: Option<IdentitySet>,
    /// Who did something.
    pub last_modified_by: Option<IdentitySet>,
    /// Where an item lies.
    pub parent_reference: Option<ItemReference>,
    /// What marks an item as a file.
    pub file: Option<File>,
    /// What marks an item as a folder.
    pub folder: Option<Folder>,
    /// Address that works for a short time without a token.
    pub microsoft_graph_download_url: Option<String>,
}

impl rt::Object for DriveItem {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DriveItem",
        fields: &[
            "id",
            "name",
            "size",
            "eTag",
            "cTag",
            "webUrl",
            "createdDateTime",
            "lastModifiedDateTime",
            "createdBy",
            "lastModifiedBy",
            "parentReference",
            "file",
            "folder",
            "@microsoft.graph.downloadUrl",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            rt::Nullable<String>,
            rt::Nullable<i64>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
        (
            Option<IdentitySet>,
            Option<IdentitySet>,
            Option<ItemReference>,
            Option<File>,
            Option<Folder>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.size,
                &self.etag,
                &self.c_tag,
                &self.web_url,
                &self.created_date_time,
                &self.last_modified_date_time,
            ),
            (
                &self.created_by,
                &self.last_modified_by,
                &self.parent_reference,
                &self.file,
                &self.folder,
                &self.microsoft_graph_download_url,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                size,
                etag,
                c_tag,
                web_url,
                created_date_time,
                last_modified_date_time,
            ),
            (
                created_by,
                last_modified_by,
                parent_reference,
                file,
                folder,
                microsoft_graph_download_url,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            size,
            etag,
            c_tag,
            web_url,
            created_date_time,
            last_modified_date_time,
            created_by,
            last_modified_by,
            parent_reference,
            file,
            folder,
            microsoft_graph_download_url,
        }
    }
}

/// Where an item lies.
#[non_exhaustive]
pub struct ItemReference {
    pub drive_id: rt::Nullable<String>,
    pub drive_type: rt::Nullable<String>,
    pub id: rt::Nullable<String>,
    pub path: rt::Nullable<String>,
}

impl rt::Object for ItemReference {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ItemReference",
        fields: &["driveId", "driveType", "id", "path"],
        required: &[0],
    };
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.drive_id, &self.drive_type, &self.id, &self.path)
    }

    #[inline]
    fn from_fields((drive_id, drive_type, id, path): Self::Fields) -> Self {
        Self {
            drive_id,
            drive_type,
            id,
            path,
        }
    }
}

/// What marks an item as a file.
#[non_exhaustive]
pub struct File {
    pub mime_type: rt::Nullable<String>,
}

impl rt::Object for File {
    const SHAPE: rt::Shape = rt::Shape {
        name: "File",
        fields: &["mimeType"],
        required: &[0],
    };
    type Fields = (rt::Nullable<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mime_type,)
    }

    #[inline]
    fn from_fields((mime_type,): Self::Fields) -> Self {
        Self { mime_type }
    }
}

/// What marks an item as a folder.
#[non_exhaustive]
pub struct Folder {
    pub child_count: rt::Nullable<i32>,
}

impl rt::Object for Folder {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Folder",
        fields: &["childCount"],
        required: &[0],
    };
    type Fields = (rt::Nullable<i32>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.child_count,)
    }

    #[inline]
    fn from_fields((child_count,): Self::Fields) -> Self {
        Self { child_count }
    }
}

/// A page of items.
#[non_exhaustive]
pub struct DriveItemCollectionResponse {
    pub value: Option<Vec<DriveItem>>,
    /// Address of the next page.
    pub odata_next_link: rt::Nullable<String>,
}

impl rt::Object for DriveItemCollectionResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DriveItemCollectionResponse",
        fields: &["value", "@odata.nextLink"],
        required: &[0],
    };
    type Fields = (Option<Vec<DriveItem>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link)
    }

    #[inline]
    fn from_fields((value, odata_next_link): Self::Fields) -> Self {
        Self { value, odata_next_link }
    }
}

rt::objects! {
    Drive
    Quota
    DriveItem
    ItemReference
    File
    Folder
    DriveItemCollectionResponse
}
