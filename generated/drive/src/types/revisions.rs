// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `RevisionList`, as the API calls it.
#[non_exhaustive]
pub struct RevisionList {
    /// Default: `drive#revisionList`.
    pub kind: Option<String>,
    pub revisions: Option<Vec<Revision>>,
    pub next_page_token: Option<String>,
}

impl rt::Object for RevisionList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RevisionList",
        0,
        &["kind", "revisions", "nextPageToken"],
    );
    type Fields = (Option<String>, Option<Vec<Revision>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.revisions, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            revisions: group_0.1,
            next_page_token: group_0.2,
        }
    }
}

/// `Revision`, as the API calls it.
#[non_exhaustive]
pub struct Revision {
    /// Default: `drive#revision`.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub mime_type: Option<String>,
    pub modified_time: Option<rt::DateTime>,
    pub keep_forever: Option<bool>,
    pub published: Option<bool>,
    pub publish_auto: Option<bool>,
    pub published_link: Option<String>,
    pub published_outside_domain: Option<bool>,
    pub last_modifying_user: Option<User>,
    pub original_filename: Option<String>,
    pub md5_checksum: Option<String>,
    pub size: Option<String>,
    pub export_links: Option<rt::Map<String>>,
}

impl rt::Object for Revision {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Revision",
        0,
        &[
            "kind",
            "id",
            "mimeType",
            "modifiedTime",
            "keepForever",
            "published",
            "publishAuto",
            "publishedLink",
            "publishedOutsideDomain",
            "lastModifyingUser",
            "originalFilename",
            "md5Checksum",
            "size",
            "exportLinks",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<String>,
        ),
        (
            Option<bool>,
            Option<User>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::Map<String>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.kind,
                &self.id,
                &self.mime_type,
                &self.modified_time,
                &self.keep_forever,
                &self.published,
                &self.publish_auto,
                &self.published_link,
            ),
            (
                &self.published_outside_domain,
                &self.last_modifying_user,
                &self.original_filename,
                &self.md5_checksum,
                &self.size,
                &self.export_links,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            mime_type: group_0.2,
            modified_time: group_0.3,
            keep_forever: group_0.4,
            published: group_0.5,
            publish_auto: group_0.6,
            published_link: group_0.7,
            published_outside_domain: group_1.0,
            last_modifying_user: group_1.1,
            original_filename: group_1.2,
            md5_checksum: group_1.3,
            size: group_1.4,
            export_links: group_1.5,
        }
    }
}

rt::objects! {
    RevisionList
    Revision
}
