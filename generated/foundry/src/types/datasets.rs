// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A dataset.
#[non_exhaustive]
pub struct Dataset {
    pub rid: String,
    pub name: String,
    pub parent_folder_rid: String,
}

impl rt::Object for Dataset {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Dataset",
        0b111,
        &["rid", "name", "parentFolderRid"],
    );
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.rid, &self.name, &self.parent_folder_rid)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            rid: group_0.0,
            name: group_0.1,
            parent_folder_rid: group_0.2,
        }
    }
}

/// A dataset to create.
pub struct CreateDatasetRequest {
    pub parent_folder_rid: String,
    pub name: String,
}

impl CreateDatasetRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(parent_folder_rid: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            parent_folder_rid: parent_folder_rid.into(),
            name: name.into(),
        }
    }
}

impl rt::Object for CreateDatasetRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateDatasetRequest",
        0b11,
        &["parentFolderRid", "name"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.parent_folder_rid, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            parent_folder_rid: group_0.0,
            name: group_0.1,
        }
    }
}

/// `format` of `readTableDataset`.
#[non_exhaustive]
pub enum ReadTableDatasetFormat {
    /// `ARROW`
    Arrow,
    /// `CSV`
    Csv,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Dataset
    CreateDatasetRequest
}

rt::choices! {
    ReadTableDatasetFormat { Arrow = "ARROW", Csv = "CSV" }
}
