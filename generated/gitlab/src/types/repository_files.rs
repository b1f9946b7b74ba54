// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `File`, as the API calls it.
#[non_exhaustive]
pub struct File {
    pub file_name: String,
    pub file_path: String,
    pub size: i64,
    pub encoding: String,
    pub content: String,
    pub content_sha256: Option<String>,
    pub r#ref: String,
    pub blob_id: Option<String>,
    pub commit_id: Option<String>,
    pub last_commit_id: Option<String>,
    pub execute_filemode: Option<bool>,
}

impl rt::Object for File {
    const SHAPE: rt::Shape = rt::Shape::new(
        "File",
        0b1011111,
        &[
            "file_name",
            "file_path",
            "size",
            "encoding",
            "content",
            "content_sha256",
            "ref",
            "blob_id",
            "commit_id",
            "last_commit_id",
            "execute_filemode",
        ],
    );
    type Fields = rt::Both<
        (String, String, i64, String, String, Option<String>, String, Option<String>),
        (Option<String>, Option<String>, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.file_name,
                &self.file_path,
                &self.size,
                &self.encoding,
                &self.content,
                &self.content_sha256,
                &self.r#ref,
                &self.blob_id,
            ),
            (&self.commit_id, &self.last_commit_id, &self.execute_filemode),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            file_name: group_0.0,
            file_path: group_0.1,
            size: group_0.2,
            encoding: group_0.3,
            content: group_0.4,
            content_sha256: group_0.5,
            r#ref: group_0.6,
            blob_id: group_0.7,
            commit_id: group_1.0,
            last_commit_id: group_1.1,
            execute_filemode: group_1.2,
        }
    }
}

/// `FileCommit`, as the API calls it.
#[non_exhaustive]
pub struct FileCommit {
    pub file_path: String,
    pub branch: String,
}

impl rt::Object for FileCommit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FileCommit",
        0b11,
        &["file_path", "branch"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.file_path, &self.branch)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            file_path: group_0.0,
            branch: group_0.1,
        }
    }
}

/// `body` of `createFile`.
pub struct CreateFileBody {
    pub branch: String,
    pub commit_message: String,
    pub content: String,
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub encoding: Option<CreateFileBodyEncoding>,
    pub execute_filemode: Option<bool>,
    pub start_branch: Option<String>,
}

impl CreateFileBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        branch: impl Into<String>,
        commit_message: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            branch: branch.into(),
            commit_message: commit_message.into(),
            content: content.into(),
            author_email: None,
            author_name: None,
            encoding: None,
            execute_filemode: None,
            start_branch: None,
        }
    }
}

impl rt::Object for CreateFileBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateFileBody",
        0b111,
        &[
            "branch",
            "commit_message",
            "content",
            "author_email",
            "author_name",
            "encoding",
            "execute_filemode",
            "start_branch",
        ],
    );
    type Fields = (
        String,
        String,
        String,
        Option<String>,
        Option<String>,
        Option<CreateFileBodyEncoding>,
        Option<bool>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.branch,
            &self.commit_message,
            &self.content,
            &self.author_email,
            &self.author_name,
            &self.encoding,
            &self.execute_filemode,
            &self.start_branch,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            branch: group_0.0,
            commit_message: group_0.1,
            content: group_0.2,
            author_email: group_0.3,
            author_name: group_0.4,
            encoding: group_0.5,
            execute_filemode: group_0.6,
            start_branch: group_0.7,
        }
    }
}

/// `body.encoding` of `createFile`.
#[non_exhaustive]
pub enum CreateFileBodyEncoding {
    /// `text`
    Text,
    /// `base64`
    Base64,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    File
    FileCommit
    CreateFileBody
}

rt::choices! {
    CreateFileBodyEncoding { Text = "text", Base64 = "base64" }
}
