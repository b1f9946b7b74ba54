// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `About`, as the API calls it.
#[non_exhaustive]
pub struct About {
    /// Default: `drive#about`.
    pub kind: Option<String>,
    pub user: Option<User>,
    pub storage_quota: Option<StorageQuota>,
    pub import_formats: Option<rt::Map<Vec<String>>>,
    pub export_formats: Option<rt::Map<Vec<String>>>,
    pub max_import_sizes: Option<rt::Map<String>>,
    pub max_upload_size: Option<String>,
    pub folder_color_palette: Option<Vec<String>>,
    pub app_installed: Option<bool>,
    pub can_create_drives: Option<bool>,
}

impl rt::Object for About {
    const SHAPE: rt::Shape = rt::Shape::new(
        "About",
        0,
        &[
            "kind",
            "user",
            "storageQuota",
            "importFormats",
            "exportFormats",
            "maxImportSizes",
            "maxUploadSize",
            "folderColorPalette",
            "appInstalled",
            "canCreateDrives",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<User>,
            Option<StorageQuota>,
            Option<rt::Map<Vec<String>>>,
            Option<rt::Map<Vec<String>>>,
            Option<rt::Map<String>>,
            Option<String>,
            Option<Vec<String>>,
        ),
        (Option<bool>, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.kind,
                &self.user,
                &self.storage_quota,
                &self.import_formats,
                &self.export_formats,
                &self.max_import_sizes,
                &self.max_upload_size,
                &self.folder_color_palette,
            ),
            (&self.app_installed, &self.can_create_drives),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            user: group_0.1,
            storage_quota: group_0.2,
            import_formats: group_0.3,
            export_formats: group_0.4,
            max_import_sizes: group_0.5,
            max_upload_size: group_0.6,
            folder_color_palette: group_0.7,
            app_installed: group_1.0,
            can_create_drives: group_1.1,
        }
    }
}

/// `StorageQuota`, as the API calls it.
#[non_exhaustive]
pub struct StorageQuota {
    pub limit: Option<String>,
    pub usage: Option<String>,
    pub usage_in_drive: Option<String>,
    pub usage_in_drive_trash: Option<String>,
}

impl rt::Object for StorageQuota {
    const SHAPE: rt::Shape = rt::Shape::new(
        "StorageQuota",
        0,
        &["limit", "usage", "usageInDrive", "usageInDriveTrash"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.limit, &self.usage, &self.usage_in_drive, &self.usage_in_drive_trash)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            limit: group_0.0,
            usage: group_0.1,
            usage_in_drive: group_0.2,
            usage_in_drive_trash: group_0.3,
        }
    }
}

rt::objects! {
    About
    StorageQuota
}
