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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Objects",
        fields: &["kind", "nextPageToken", "prefixes", "items"],
        required: &[0],
    };
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
    fn from_fields((kind, next_page_token, prefixes, items): Self::Fields) -> Self {
        Self {
            kind,
            next_page_token,
            prefixes,
            items,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Object",
        fields: &[
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
        required: &[0],
    };
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
        rt::Both(
            rt::Both(
                (
                    kind,
                    id,
                    name,
                    bucket,
                    generation,
                    metageneration,
                    content_type,
                    content_encoding,
                ),
                (
                    content_disposition,
                    content_language,
                    cache_control,
                    size,
                    md5_hash,
                    crc32c,
                    etag,
                    storage_class,
                ),
            ),
            rt::Both(
                (
                    time_created,
                    updated,
                    time_deleted,
                    time_storage_class_updated,
                    custom_time,
                    retention_expiration_time,
                    event_based_hold,
                    temporary_hold,
                ),
                (
                    kms_key_name,
                    component_count,
                    metadata,
                    media_link,
                    self_link,
                    acl,
                    owner,
                ),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            id,
            name,
            bucket,
            generation,
            metageneration,
            content_type,
            content_encoding,
            content_disposition,
            content_language,
            cache_control,
            size,
            md5_hash,
            crc32c,
            etag,
            storage_class,
            time_created,
            updated,
            time_deleted,
            time_storage_class_updated,
            custom_time,
            retention_expiration_time,
            event_based_hold,
            temporary_hold,
            kms_key_name,
            component_count,
            metadata,
            media_link,
            self_link,
            acl,
            owner,
        }
    }
}

/// Who owns an object.
pub struct ObjectOwner {
    pub entity: Option<String>,
    pub entity_id: Option<String>,
}

impl rt::Object for ObjectOwner {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ObjectOwner",
        fields: &["entity", "entityId"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity, &self.entity_id)
    }

    #[inline]
    fn from_fields((entity, entity_id): Self::Fields) -> Self {
        Self { entity, entity_id }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RewriteResponse",
        fields: &[
            "kind",
            "done",
            "objectSize",
            "totalBytesRewritten",
            "rewriteToken",
            "resource",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            kind,
            done,
            object_size,
            total_bytes_rewritten,
            rewrite_token,
            resource,
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            done,
            object_size,
            total_bytes_rewritten,
            rewrite_token,
            resource,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ComposeRequest",
        fields: &["kind", "destination", "sourceObjects"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Object>, Option<Vec<ComposeSource>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.destination, &self.source_objects)
    }

    #[inline]
    fn from_fields((kind, destination, source_objects): Self::Fields) -> Self {
        Self {
            kind,
            destination,
            source_objects,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ComposeSource",
        fields: &["name", "generation", "objectPreconditions"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<ComposePreconditions>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.generation, &self.object_preconditions)
    }

    #[inline]
    fn from_fields((name, generation, object_preconditions): Self::Fields) -> Self {
        Self {
            name,
            generation,
            object_preconditions,
        }
    }
}

/// What must hold.
pub struct ComposePreconditions {
    pub if_generation_match: Option<String>,
}

impl rt::Object for ComposePreconditions {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ComposePreconditions",
        fields: &["ifGenerationMatch"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.if_generation_match,)
    }

    #[inline]
    fn from_fields((if_generation_match,): Self::Fields) -> Self {
        Self { if_generation_match }
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
