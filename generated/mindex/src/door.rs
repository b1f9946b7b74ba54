// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "system")]
    rt::OperationInfo {
        id: "getMe",
        method: "GET",
        path: "/me",
        tag: "system",
        summary: "The caller and the workspace",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "system")]
    rt::OperationInfo {
        id: "getStats",
        method: "GET",
        path: "/stats",
        tag: "system",
        summary: "Size of the workspace",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "collections")]
    rt::OperationInfo {
        id: "listCollections",
        method: "GET",
        path: "/collections",
        tag: "collections",
        summary: "List collections",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "collections")]
    rt::OperationInfo {
        id: "createCollection",
        method: "POST",
        path: "/collections",
        tag: "collections",
        summary: "Create a collection",
        parameters: &[
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "collections")]
    rt::OperationInfo {
        id: "getCollection",
        method: "GET",
        path: "/collections/{collectionId}",
        tag: "collections",
        summary: "Get a collection",
        parameters: &[
            rt::ParameterInfo::new("collectionId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "collections")]
    rt::OperationInfo {
        id: "updateCollection",
        method: "PATCH",
        path: "/collections/{collectionId}",
        tag: "collections",
        summary: "Change a collection",
        parameters: &[
            rt::ParameterInfo::new("collectionId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/merge-patch+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "collections")]
    rt::OperationInfo {
        id: "deleteCollection",
        method: "DELETE",
        path: "/collections/{collectionId}",
        tag: "collections",
        summary: "Delete a collection with all its documents",
        parameters: &[
            rt::ParameterInfo::new("collectionId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "documents")]
    rt::OperationInfo {
        id: "listDocuments",
        method: "GET",
        path: "/collections/{collectionId}/documents",
        tag: "documents",
        summary: "List the documents of a collection",
        parameters: &[
            rt::ParameterInfo::new("collectionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("kind", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_since", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("meta", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "documents")]
    rt::OperationInfo {
        id: "createDocument",
        method: "POST",
        path: "/collections/{collectionId}/documents",
        tag: "documents",
        summary: "Add a document",
        parameters: &[
            rt::ParameterInfo::new("collectionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "documents")]
    rt::OperationInfo {
        id: "uploadDocuments",
        method: "POST",
        path: "/collections/{collectionId}/documents/upload",
        tag: "documents",
        summary: "Add documents from files",
        parameters: &[
            rt::ParameterInfo::new("collectionId", rt::ParameterPlace::Path, true),
        ],
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "documents")]
    rt::OperationInfo {
        id: "bulkWriteDocuments",
        method: "POST",
        path: "/collections/{collectionId}/documents/bulk",
        tag: "documents",
        summary: "Write many documents, one JSON object a line",
        parameters: &[
            rt::ParameterInfo::new("collectionId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-ndjson"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "documents")]
    rt::OperationInfo {
        id: "getDocument",
        method: "GET",
        path: "/documents/{documentId}",
        tag: "documents",
        summary: "Get a document",
        parameters: &[
            rt::ParameterInfo::new("documentId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("include", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "documents")]
    rt::OperationInfo {
        id: "replaceDocument",
        method: "PUT",
        path: "/documents/{documentId}",
        tag: "documents",
        summary: "Replace a document",
        parameters: &[
            rt::ParameterInfo::new("documentId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("If-Match", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "documents")]
    rt::OperationInfo {
        id: "deleteDocument",
        method: "DELETE",
        path: "/documents/{documentId}",
        tag: "documents",
        summary: "Delete a document",
        parameters: &[
            rt::ParameterInfo::new("documentId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("If-Match", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "documents")]
    rt::OperationInfo {
        id: "downloadDocument",
        method: "GET",
        path: "/documents/{documentId}/content",
        tag: "documents",
        summary: "Download the file that a document was made from",
        parameters: &[
            rt::ParameterInfo::new("documentId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "listRelatedDocuments",
        method: "GET",
        path: "/documents/{documentId}/related",
        tag: "search",
        summary: "Documents of a like meaning",
        parameters: &[
            rt::ParameterInfo::new("documentId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("min_score", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "search",
        method: "POST",
        path: "/search",
        tag: "search",
        summary: "Search documents by words, by meaning or by both",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "suggest",
        method: "GET",
        path: "/suggest",
        tag: "search",
        summary: "Complete a search while it is typed",
        parameters: &[
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "createAnswer",
        method: "POST",
        path: "/answers",
        tag: "search",
        summary: "Answer a question from documents, as a stream",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "feed")]
    rt::OperationInfo {
        id: "exportCollection",
        method: "GET",
        path: "/collections/{collectionId}/export",
        tag: "feed",
        summary: "Export a collection, one document a line",
        parameters: &[
            rt::ParameterInfo::new("collectionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "feed")]
    rt::OperationInfo {
        id: "streamChanges",
        method: "GET",
        path: "/changes",
        tag: "feed",
        summary: "Follow all changes",
        parameters: &[
            rt::ParameterInfo::new("collection_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Last-Event-ID", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "system")]
    system_get_me,
    #[cfg(feature = "system")]
    system_get_stats,
    #[cfg(feature = "collections")]
    collections_list_collections,
    #[cfg(feature = "collections")]
    collections_create_collection,
    #[cfg(feature = "collections")]
    collections_get_collection,
    #[cfg(feature = "collections")]
    collections_update_collection,
    #[cfg(feature = "collections")]
    collections_delete_collection,
    #[cfg(feature = "documents")]
    documents_list_documents,
    #[cfg(feature = "documents")]
    documents_create_document,
    #[cfg(feature = "documents")]
    documents_upload_documents,
    #[cfg(feature = "documents")]
    documents_bulk_write_documents,
    #[cfg(feature = "documents")]
    documents_get_document,
    #[cfg(feature = "documents")]
    documents_replace_document,
    #[cfg(feature = "documents")]
    documents_delete_document,
    #[cfg(feature = "documents")]
    documents_download_document,
    #[cfg(feature = "search")]
    search_list_related_documents,
    #[cfg(feature = "search")]
    search_search,
    #[cfg(feature = "search")]
    search_suggest,
    #[cfg(feature = "search")]
    search_create_answer,
    #[cfg(feature = "feed")]
    feed_export_collection,
    #[cfg(feature = "feed")]
    feed_stream_changes,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "system")]
fn system_get_me(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.system().get_me();
    Ok(rt::outcome::<crate::system::GetMe>(call.send()))
}

#[cfg(feature = "system")]
fn system_get_stats(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.system().get_stats();
    Ok(rt::outcome::<crate::system::GetStats>(call.send()))
}

#[cfg(feature = "collections")]
fn collections_list_collections(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.collections().list_collections();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::collections::ListCollections>(call.send()))
}

#[cfg(feature = "collections")]
fn collections_create_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CollectionInput>()?;
    let mut call = client.collections().create_collection(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::collections::CreateCollection>(call.send()))
}

#[cfg(feature = "collections")]
fn collections_get_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .collections()
        .get_collection(
            &args.required::<String>(rt::ParameterPlace::Path, "collectionId")?,
        );
    Ok(rt::outcome::<crate::collections::GetCollection>(call.send()))
}

#[cfg(feature = "collections")]
fn collections_update_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CollectionPatch>()?;
    let call = client
        .collections()
        .update_collection(
            &args.required::<String>(rt::ParameterPlace::Path, "collectionId")?,
            &body,
        );
    Ok(rt::outcome::<crate::collections::UpdateCollection>(call.send()))
}

#[cfg(feature = "collections")]
fn collections_delete_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .collections()
        .delete_collection(
            &args.required::<String>(rt::ParameterPlace::Path, "collectionId")?,
        );
    Ok(rt::outcome::<crate::collections::DeleteCollection>(call.send()))
}

#[cfg(feature = "documents")]
fn documents_list_documents(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .documents()
        .list_documents(
            &args.required::<String>(rt::ParameterPlace::Path, "collectionId")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<Vec<types::DocumentKind>>(rt::ParameterPlace::Query, "kind")?
    {
        call = call.kind(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_since")?
    {
        call = call.updated_since(&value);
    }
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "meta")?
    {
        call = call.meta(&value);
    }
    Ok(rt::outcome::<crate::documents::ListDocuments>(call.send()))
}

#[cfg(feature = "documents")]
fn documents_create_document(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::DocumentInput>()?;
    let mut call = client
        .documents()
        .create_document(
            &args.required::<String>(rt::ParameterPlace::Path, "collectionId")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::documents::CreateDocument>(call.send()))
}

#[cfg(feature = "documents")]
fn documents_upload_documents(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::DocumentUpload>()?;
    let call = client
        .documents()
        .upload_documents(
            &args.required::<String>(rt::ParameterPlace::Path, "collectionId")?,
            &body,
        );
    Ok(rt::outcome::<crate::documents::UploadDocuments>(call.send()))
}

#[cfg(feature = "documents")]
fn documents_bulk_write_documents(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_lines("application/x-ndjson")?;
    let call = client
        .documents()
        .bulk_write_documents(
            &args.required::<String>(rt::ParameterPlace::Path, "collectionId")?,
            body,
        );
    Ok(rt::outcome::<crate::documents::BulkWriteDocuments>(call.send()))
}

#[cfg(feature = "documents")]
fn documents_get_document(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .documents()
        .get_document(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "documentId")?,
        );
    if let Some(value) = args
        .optional::<
            Vec<types::GetDocumentIncludeItem>,
        >(rt::ParameterPlace::Query, "include")?
    {
        call = call.include(&value);
    }
    Ok(rt::outcome::<crate::documents::GetDocument>(call.send()))
}

#[cfg(feature = "documents")]
fn documents_replace_document(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::DocumentInput>()?;
    let mut call = client
        .documents()
        .replace_document(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "documentId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "If-Match")?
    {
        call = call.if_match(&value);
    }
    Ok(rt::outcome::<crate::documents::ReplaceDocument>(call.send()))
}

#[cfg(feature = "documents")]
fn documents_delete_document(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .documents()
        .delete_document(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "documentId")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "If-Match")?
    {
        call = call.if_match(&value);
    }
    Ok(rt::outcome::<crate::documents::DeleteDocument>(call.send()))
}

#[cfg(feature = "documents")]
fn documents_download_document(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .documents()
        .download_document(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "documentId")?,
        );
    Ok(rt::outcome::<crate::documents::DownloadDocument>(call.send()))
}

#[cfg(feature = "search")]
fn search_list_related_documents(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .search()
        .list_related_documents(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "documentId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "min_score")? {
        call = call.min_score(value);
    }
    Ok(rt::outcome::<crate::search::ListRelatedDocuments>(call.send()))
}

#[cfg(feature = "search")]
fn search_search(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SearchRequest>()?;
    let call = client.search().search(&body);
    Ok(rt::outcome::<crate::search::SearchCall>(call.send()))
}

#[cfg(feature = "search")]
fn search_suggest(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .search()
        .suggest(&args.required::<String>(rt::ParameterPlace::Query, "q")?);
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::search::Suggest>(call.send()))
}

#[cfg(feature = "search")]
fn search_create_answer(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::AnswerRequest>()?;
    let call = client.search().create_answer(&body);
    Ok(rt::outcome::<crate::search::CreateAnswer>(call.send()))
}

#[cfg(feature = "feed")]
fn feed_export_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .feed()
        .export_collection(
            &args.required::<String>(rt::ParameterPlace::Path, "collectionId")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "fields")?
    {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::feed::ExportCollection>(call.send()))
}

#[cfg(feature = "feed")]
fn feed_stream_changes(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.feed().stream_changes();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "collection_id")?
    {
        call = call.collection_id(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Last-Event-ID")?
    {
        call = call.last_event_id(&value);
    }
    Ok(rt::outcome::<crate::feed::StreamChanges>(call.send()))
}
