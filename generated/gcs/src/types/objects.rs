// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of objects.
#[non_exhaustive]
pub struct Objects {
    /// Default: `storage#objects`.
    pub kind: Option<String>,
    /// Token of the next page.
    pub next_page_token: Option<String>,
    /// Folded names.
    pub prefixes: Option<Vec<String>>,
    pub items: Option<Vec<Object>>,
}

impl rt::Object for Objects {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Objects",
        0,
        &["kind", "nextPageToken", "prefixes", "items"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<Vec<String>>,
        Option<Vec<Object>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.next_page_token, &self.prefixes, &self.items)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            next_page_token: group_0.1,
            prefixes: group_0.2,
            items: group_0.3,
        }
    }
}

/// The metadata of an object.
pub struct Object {
    /// Default: `storage#object`.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub bucket: Option<String>,
    pub generation: Option<String>,
    pub metageneration: Option<String>,
    pub content_type: Option<String>,
    pub content_encoding: Option<String>,
    pub content_disposition: Option<String>,
    pub content_language: Option<String>,
    pub cache_control: Option<String>,
    pub size: Option<String>,
    pub md5_hash: Option<String>,
    pub crc32c: Option<String>,
    pub etag: Option<String>,
    pub storage_class: Option<String>,
    pub time_created: Option<rt::DateTime>,
    pub updated: Option<rt::DateTime>,
    pub time_deleted: Option<rt::DateTime>,
    pub time_storage_class_updated: Option<rt::DateTime>,
    pub custom_time: Option<rt::DateTime>,
    pub retention_expiration_time: Option<rt::DateTime>,
    pub event_based_hold: Option<bool>,
    pub temporary_hold: Option<bool>,
    pub kms_key_name: Option<String>,
    pub component_count: Option<i32>,
    /// The user's own keys.
    pub metadata: Option<rt::Map<String>>,
    pub media_link: Option<String>,
    pub self_link: Option<String>,
    pub acl: Option<Vec<ObjectAccessControl>>,
    /// Who owns an object.
    pub owner: Option<ObjectOwner>,
}

impl rt::Object for Object {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Object",
        0,
        &[
            "kind",
            "id",
            "name",
            "bucket",
            "generation",
            "metageneration",
            "contentType",
            "contentEncoding",
            "contentDisposition",
            "contentLanguage",
            "cacheControl",
            "size",
            "md5Hash",
            "crc32c",
            "etag",
            "storageClass",
            "timeCreated",
            "updated",
            "timeDeleted",
            "timeStorageClassUpdated",
            "customTime",
            "retentionExpirationTime",
            "eventBasedHold",
            "temporaryHold",
            "kmsKeyName",
            "componentCount",
            "metadata",
            "mediaLink",
            "selfLink",
            "acl",
            "owner",
        ],
    );
    type Fields = rt::Both<
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
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<bool>,
                Option<bool>,
            ),
            (
                Option<String>,
                Option<i32>,
                Option<rt::Map<String>>,
                Option<String>,
                Option<String>,
                Option<Vec<ObjectAccessControl>>,
                Option<ObjectOwner>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.kind,
                    &self.id,
                    &self.name,
                    &self.bucket,
                    &self.generation,
                    &self.metageneration,
                    &self.content_type,
                    &self.content_encoding,
                ),
                (
                    &self.content_disposition,
                    &self.content_language,
                    &self.cache_control,
                    &self.size,
                    &self.md5_hash,
                    &self.crc32c,
                    &self.etag,
                    &self.storage_class,
                ),
            ),
            rt::Both(
                (
                    &self.time_created,
                    &self.updated,
                    &self.time_deleted,
                    &self.time_storage_class_updated,
                    &self.custom_time,
                    &self.retention_expiration_time,
                    &self.event_based_hold,
                    &self.temporary_hold,
                ),
                (
                    &self.kms_key_name,
                    &self.component_count,
                    &self.metadata,
                    &self.media_link,
                    &self.self_link,
                    &self.acl,
                    &self.owner,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            name: group_0.2,
            bucket: group_0.3,
            generation: group_0.4,
            metageneration: group_0.5,
            content_type: group_0.6,
            content_encoding: group_0.7,
            content_disposition: group_1.0,
            content_language: group_1.1,
            cache_control: group_1.2,
            size: group_1.3,
            md5_hash: group_1.4,
            crc32c: group_1.5,
            etag: group_1.6,
            storage_class: group_1.7,
            time_created: group_2.0,
            updated: group_2.1,
            time_deleted: group_2.2,
            time_storage_class_updated: group_2.3,
            custom_time: group_2.4,
            retention_expiration_time: group_2.5,
            event_based_hold: group_2.6,
            temporary_hold: group_2.7,
            kms_key_name: group_3.0,
            component_count: group_3.1,
            metadata: group_3.2,
            media_link: group_3.3,
            self_link: group_3.4,
            acl: group_3.5,
            owner: group_3.6,
        }
    }
}

/// Who owns an object.
pub struct ObjectOwner {
    pub entity: Option<String>,
    pub entity_id: Option<String>,
}

impl rt::Object for ObjectOwner {
    const SHAPE: rt::Shape = rt::Shape::new("ObjectOwner", 0, &["entity", "entityId"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity, &self.entity_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            entity: group_0.0,
            entity_id: group_0.1,
        }
    }
}

/// `alt` of `storage.objects.get`.
///
/// Default: `json`.
#[non_exhaustive]
pub enum StorageObjectsGetAlt {
    /// `json`
    Json,
    /// `media`
    Media,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `uploadType` of `storage.objects.insert`.
#[non_exhaustive]
pub enum StorageObjectsInsertUploadType {
    /// `media`
    Media,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`PredefinedAcl`].
pub type StorageObjectsRewriteDestinationPredefinedAcl = PredefinedAcl;

/// How far a copy is.
#[non_exhaustive]
pub struct RewriteResponse {
    /// Default: `storage#rewriteResponse`.
    pub kind: Option<String>,
    pub done: Option<bool>,
    pub object_size: Option<String>,
    pub total_bytes_rewritten: Option<String>,
    /// Token for the next call; absent when done.
    pub rewrite_token: Option<String>,
    /// The metadata of an object.
    pub resource: Option<Object>,
}

impl rt::Object for RewriteResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RewriteResponse",
        0,
        &[
            "kind",
            "done",
            "objectSize",
            "totalBytesRewritten",
            "rewriteToken",
            "resource",
        ],
    );
    type Fields = (
        Option<String>,
        Option<bool>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Object>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.kind,
            &self.done,
            &self.object_size,
            &self.total_bytes_rewritten,
            &self.rewrite_token,
            &self.resource,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            done: group_0.1,
            object_size: group_0.2,
            total_bytes_rewritten: group_0.3,
            rewrite_token: group_0.4,
            resource: group_0.5,
        }
    }
}

/// The same as [`PredefinedAcl`].
pub type StorageObjectsComposeDestinationPredefinedAcl = PredefinedAcl;

/// Objects to join.
pub struct ComposeRequest {
    /// Default: `storage#composeRequest`.
    pub kind: Option<String>,
    /// The metadata of an object.
    pub destination: Option<Object>,
    pub source_objects: Option<Vec<ComposeSource>>,
}

impl rt::Object for ComposeRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ComposeRequest",
        0,
        &["kind", "destination", "sourceObjects"],
    );
    type Fields = (Option<String>, Option<Object>, Option<Vec<ComposeSource>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.destination, &self.source_objects)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            destination: group_0.1,
            source_objects: group_0.2,
        }
    }
}

/// An object to join.
pub struct ComposeSource {
    pub name: Option<String>,
    pub generation: Option<String>,
    /// What must hold.
    pub object_preconditions: Option<ComposePreconditions>,
}

impl rt::Object for ComposeSource {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ComposeSource",
        0,
        &["name", "generation", "objectPreconditions"],
    );
    type Fields = (Option<String>, Option<String>, Option<ComposePreconditions>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.generation, &self.object_preconditions)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            generation: group_0.1,
            object_preconditions: group_0.2,
        }
    }
}

/// What must hold.
pub struct ComposePreconditions {
    pub if_generation_match: Option<String>,
}

impl rt::Object for ComposePreconditions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ComposePreconditions",
        0,
        &["ifGenerationMatch"],
    );
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.if_generation_match,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            if_generation_match: group_0.0,
        }
    }
}

rt::objects! {
    Objects
    Object
    ObjectOwner
    RewriteResponse
    ComposeRequest
    ComposeSource
    ComposePreconditions
}

rt::defaults! {
    Object
    ObjectOwner
    ComposeRequest
    ComposeSource
    ComposePreconditions
}

rt::choices! {
    StorageObjectsGetAlt { Json = "json", Media = "media" }
    StorageObjectsInsertUploadType { Media = "media" }
}
