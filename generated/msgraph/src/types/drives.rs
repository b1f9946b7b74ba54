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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Drive",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            description: group_0.2,
            drive_type: group_0.3,
            owner: group_0.4,
            quota: group_0.5,
            web_url: group_0.6,
            created_date_time: group_0.7,
            last_modified_date_time: group_1.0,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Quota",
        0,
        &["total", "used", "remaining", "deleted", "state"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            total: group_0.0,
            used: group_0.1,
            remaining: group_0.2,
            deleted: group_0.3,
            state: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "DriveItem",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            size: group_0.2,
            etag: group_0.3,
            c_tag: group_0.4,
            web_url: group_0.5,
            created_date_time: group_0.6,
            last_modified_date_time: group_0.7,
            created_by: group_1.0,
            last_modified_by: group_1.1,
            parent_reference: group_1.2,
            file: group_1.3,
            folder: group_1.4,
            microsoft_graph_download_url: group_1.5,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ItemReference",
        0,
        &["driveId", "driveType", "id", "path"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            drive_id: group_0.0,
            drive_type: group_0.1,
            id: group_0.2,
            path: group_0.3,
        }
    }
}

/// What marks an item as a file.
#[non_exhaustive]
pub struct File {
    pub mime_type: rt::Nullable<String>,
}

impl rt::Object for File {
    const SHAPE: rt::Shape = rt::Shape::new("File", 0, &["mimeType"]);
    type Fields = (rt::Nullable<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mime_type,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { mime_type: group_0.0 }
    }
}

/// What marks an item as a folder.
#[non_exhaustive]
pub struct Folder {
    pub child_count: rt::Nullable<i32>,
}

impl rt::Object for Folder {
    const SHAPE: rt::Shape = rt::Shape::new("Folder", 0, &["childCount"]);
    type Fields = (rt::Nullable<i32>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.child_count,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { child_count: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "DriveItemCollectionResponse",
        0,
        &["value", "@odata.nextLink"],
    );
    type Fields = (Option<Vec<DriveItem>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            odata_next_link: group_0.1,
        }
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
