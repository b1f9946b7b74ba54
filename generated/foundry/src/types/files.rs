// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of files.
#[non_exhaustive]
pub struct ListFilesResponse {
    pub data: Vec<File>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListFilesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListFilesResponse",
        0b1,
        &["data", "nextPageToken"],
    );
    type Fields = (Vec<File>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_page_token: group_0.1,
        }
    }
}

/// A file.
#[non_exhaustive]
pub struct File {
    pub path: String,
    pub transaction_rid: String,
    /// Bytes, as text.
    pub size_bytes: Option<String>,
    pub updated_time: rt::DateTime,
}

impl rt::Object for File {
    const SHAPE: rt::Shape = rt::Shape::new(
        "File",
        0b1011,
        &["path", "transactionRid", "sizeBytes", "updatedTime"],
    );
    type Fields = (String, String, Option<String>, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.path, &self.transaction_rid, &self.size_bytes, &self.updated_time)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            path: group_0.0,
            transaction_rid: group_0.1,
            size_bytes: group_0.2,
            updated_time: group_0.3,
        }
    }
}

rt::objects! {
    ListFilesResponse
    File
}
