// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
fn system_get_me(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::system::GetMe>(client.core(), args);
    call.start::<crate::system::GetMe>()
}

#[cfg(feature = "system")]
fn system_get_stats(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::system::GetStats>(client.core(), args);
    call.start::<crate::system::GetStats>()
}

#[cfg(feature = "collections")]
fn collections_list_collections(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::collections::ListCollections,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.start::<crate::collections::ListCollections>()
}

#[cfg(feature = "collections")]
fn collections_create_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::collections::CreateCollection,
    >(client.core(), args);
    call.json::<types::CollectionInput>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::collections::CreateCollection>()
}

#[cfg(feature = "collections")]
fn collections_get_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::collections::GetCollection,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::collections::GetCollection>()
}

#[cfg(feature = "collections")]
fn collections_update_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::collections::UpdateCollection,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CollectionPatch>("application/merge-patch+json", true);
    call.start::<crate::collections::UpdateCollection>()
}

#[cfg(feature = "collections")]
fn collections_delete_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::collections::DeleteCollection,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::collections::DeleteCollection>()
}

#[cfg(feature = "documents")]
fn documents_list_documents(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::documents::ListDocuments,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i32>(2);
    call.takes::<Vec<types::DocumentKind>>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<rt::Map<String>>(5);
    call.start::<crate::documents::ListDocuments>()
}

#[cfg(feature = "documents")]
fn documents_create_document(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::documents::CreateDocument,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::DocumentInput>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::documents::CreateDocument>()
}

#[cfg(feature = "documents")]
fn documents_upload_documents(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::documents::UploadDocuments,
    >(client.core(), args);
    call.needs::<String>(0);
    call.multipart::<types::DocumentUpload>("multipart/form-data", true);
    call.start::<crate::documents::UploadDocuments>()
}

#[cfg(feature = "documents")]
fn documents_bulk_write_documents(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::documents::BulkWriteDocuments,
    >(client.core(), args);
    call.needs::<String>(0);
    call.lines("application/x-ndjson", "application/x-ndjson", true);
    call.start::<crate::documents::BulkWriteDocuments>()
}

#[cfg(feature = "documents")]
fn documents_get_document(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::documents::GetDocument,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<Vec<types::GetDocumentIncludeItem>>(1);
    call.start::<crate::documents::GetDocument>()
}

#[cfg(feature = "documents")]
fn documents_replace_document(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::documents::ReplaceDocument,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.json::<types::DocumentInput>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::documents::ReplaceDocument>()
}

#[cfg(feature = "documents")]
fn documents_delete_document(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::documents::DeleteDocument,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<String>(1);
    call.start::<crate::documents::DeleteDocument>()
}

#[cfg(feature = "documents")]
fn documents_download_document(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::documents::DownloadDocument,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.start::<crate::documents::DownloadDocument>()
}

#[cfg(feature = "search")]
fn search_list_related_documents(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::search::ListRelatedDocuments,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<f64>(2);
    call.start::<crate::search::ListRelatedDocuments>()
}

#[cfg(feature = "search")]
fn search_search(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::SearchCall>(client.core(), args);
    call.json::<types::SearchRequest>("application/json", true);
    call.start::<crate::search::SearchCall>()
}

#[cfg(feature = "search")]
fn search_suggest(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::Suggest>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.start::<crate::search::Suggest>()
}

#[cfg(feature = "search")]
fn search_create_answer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::CreateAnswer>(client.core(), args);
    call.json::<types::AnswerRequest>("application/json", true);
    call.start::<crate::search::CreateAnswer>()
}

#[cfg(feature = "feed")]
fn feed_export_collection(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::feed::ExportCollection,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<String>>(1);
    call.start::<crate::feed::ExportCollection>()
}

#[cfg(feature = "feed")]
fn feed_stream_changes(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::feed::StreamChanges>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::feed::StreamChanges>()
}
