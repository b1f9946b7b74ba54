// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of files.
#[non_exhaustive]
pub struct ListFilesResponse {
    pub data: Vec<File>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListFilesResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListFilesResponse",
        fields: &["data", "nextPageToken"],
        required: &[0b1],
    };
    type Fields = (Vec<File>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields((data, next_page_token): Self::Fields) -> Self {
        Self { data, next_page_token }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "File",
        fields: &["path", "transactionRid", "sizeBytes", "updatedTime"],
        required: &[0b1011],
    };
    type Fields = (String, String, Option<String>, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.path, &self.transaction_rid, &self.size_bytes, &self.updated_time)
    }

    #[inline]
    fn from_fields(
        (path, transaction_rid, size_bytes, updated_time): Self::Fields,
    ) -> Self {
        Self {
            path,
            transaction_rid,
            size_bytes,
            updated_time,
        }
    }
}

rt::objects! {
    ListFilesResponse
    File
}
