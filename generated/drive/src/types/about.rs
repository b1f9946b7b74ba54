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
    const SHAPE: rt::Shape = rt::Shape {
        name: "About",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                kind,
                user,
                storage_quota,
                import_formats,
                export_formats,
                max_import_sizes,
                max_upload_size,
                folder_color_palette,
            ),
            (app_installed, can_create_drives),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            user,
            storage_quota,
            import_formats,
            export_formats,
            max_import_sizes,
            max_upload_size,
            folder_color_palette,
            app_installed,
            can_create_drives,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "StorageQuota",
        fields: &["limit", "usage", "usageInDrive", "usageInDriveTrash"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.limit, &self.usage, &self.usage_in_drive, &self.usage_in_drive_trash)
    }

    #[inline]
    fn from_fields(
        (limit, usage, usage_in_drive, usage_in_drive_trash): Self::Fields,
    ) -> Self {
        Self {
            limit,
            usage,
            usage_in_drive,
            usage_in_drive_trash,
        }
    }
}

rt::objects! {
    About
    StorageQuota
}
