// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "buckets")]
    rt::OperationInfo {
        id: "storage.buckets.list",
        method: "GET",
        path: "/storage/v1/b",
        tag: "buckets",
        summary: "List the buckets of a project",
        parameters: &[
            rt::ParameterInfo::new("project", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("maxResults", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("prefix", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "buckets")]
    rt::OperationInfo {
        id: "storage.buckets.insert",
        method: "POST",
        path: "/storage/v1/b",
        tag: "buckets",
        summary: "Create a bucket",
        parameters: &[
            rt::ParameterInfo::new("project", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("predefinedAcl", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "predefinedDefaultObjectAcl",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "enableObjectRetention",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "buckets")]
    rt::OperationInfo {
        id: "storage.buckets.get",
        method: "GET",
        path: "/storage/v1/b/{bucket}",
        tag: "buckets",
        summary: "Get a bucket",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "buckets")]
    rt::OperationInfo {
        id: "storage.buckets.patch",
        method: "PATCH",
        path: "/storage/v1/b/{bucket}",
        tag: "buckets",
        summary: "Change a bucket",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("predefinedAcl", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "predefinedDefaultObjectAcl",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "buckets")]
    rt::OperationInfo {
        id: "storage.buckets.delete",
        method: "DELETE",
        path: "/storage/v1/b/{bucket}",
        tag: "buckets",
        summary: "Delete an empty bucket",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "buckets")]
    rt::OperationInfo {
        id: "storage.buckets.getIamPolicy",
        method: "GET",
        path: "/storage/v1/b/{bucket}/iam",
        tag: "buckets",
        summary: "Get the access policy of a bucket",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "optionsRequestedPolicyVersion",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "buckets")]
    rt::OperationInfo {
        id: "storage.buckets.setIamPolicy",
        method: "PUT",
        path: "/storage/v1/b/{bucket}/iam",
        tag: "buckets",
        summary: "Set the access policy of a bucket",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "buckets")]
    rt::OperationInfo {
        id: "storage.buckets.testIamPermissions",
        method: "GET",
        path: "/storage/v1/b/{bucket}/iam/testPermissions",
        tag: "buckets",
        summary: "Which of some permissions the caller has",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("permissions", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "storage.objects.list",
        method: "GET",
        path: "/storage/v1/b/{bucket}/o",
        tag: "objects",
        summary: "List objects",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("prefix", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("delimiter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("startOffset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endOffset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("matchGlob", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includeTrailingDelimiter",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "includeFoldersAsPrefixes",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("versions", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("softDeleted", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxResults", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "storage.objects.get",
        method: "GET",
        path: "/storage/v1/b/{bucket}/o/{object}",
        tag: "objects",
        summary: "Get an object: its metadata, or its content with alt=media",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("object", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("alt", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Range", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("generation", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "ifGenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifGenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("softDeleted", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "storage.objects.patch",
        method: "PATCH",
        path: "/storage/v1/b/{bucket}/o/{object}",
        tag: "objects",
        summary: "Change the metadata of an object",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("object", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("generation", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "ifGenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifGenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "overrideUnlockedRetention",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("predefinedAcl", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "storage.objects.delete",
        method: "DELETE",
        path: "/storage/v1/b/{bucket}/o/{object}",
        tag: "objects",
        summary: "Delete an object",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("object", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("generation", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "ifGenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifGenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "storage.objects.insert",
        method: "POST",
        path: "/upload/storage/v1/b/{bucket}/o",
        tag: "objects",
        summary: "Upload an object in one request",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("uploadType", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("name", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("contentEncoding", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("kmsKeyName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "ifGenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifGenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("predefinedAcl", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/octet-stream"),
        media: &["application/octet-stream", "text/plain"],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "storage.objects.rewrite",
        method: "POST",
        path: "/storage/v1/b/{sourceBucket}/o/{sourceObject}/rewriteTo/b/{destinationBucket}/o/{destinationObject}",
        tag: "objects",
        summary: "Copy an object, in several calls if it is large",
        parameters: &[
            rt::ParameterInfo::new("sourceBucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("sourceObject", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("destinationBucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("destinationObject", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("rewriteToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "maxBytesRewrittenPerCall",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("sourceGeneration", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "destinationPredefinedAcl",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "destinationKmsKeyName",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifGenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifGenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationNotMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("projection", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "storage.objects.compose",
        method: "POST",
        path: "/storage/v1/b/{destinationBucket}/o/{destinationObject}/compose",
        tag: "objects",
        summary: "Join up to 32 objects of a bucket into one",
        parameters: &[
            rt::ParameterInfo::new("destinationBucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("destinationObject", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "destinationPredefinedAcl",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("kmsKeyName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "ifGenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ifMetagenerationMatch",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "object_access_controls")]
    rt::OperationInfo {
        id: "storage.objectAccessControls.list",
        method: "GET",
        path: "/storage/v1/b/{bucket}/o/{object}/acl",
        tag: "objectAccessControls",
        summary: "List who may reach an object",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("object", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("generation", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "object_access_controls")]
    rt::OperationInfo {
        id: "storage.objectAccessControls.insert",
        method: "POST",
        path: "/storage/v1/b/{bucket}/o/{object}/acl",
        tag: "objectAccessControls",
        summary: "Give somebody access to an object",
        parameters: &[
            rt::ParameterInfo::new("bucket", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("object", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("generation", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "storage.projects.serviceAccount.get",
        method: "GET",
        path: "/storage/v1/projects/{projectId}/serviceAccount",
        tag: "projects",
        summary: "Get the service account of Cloud Storage in a project",
        parameters: &[
            rt::ParameterInfo::new("projectId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("userProject", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "buckets")]
    buckets_list,
    #[cfg(feature = "buckets")]
    buckets_insert,
    #[cfg(feature = "buckets")]
    buckets_get,
    #[cfg(feature = "buckets")]
    buckets_patch,
    #[cfg(feature = "buckets")]
    buckets_delete,
    #[cfg(feature = "buckets")]
    buckets_get_iam_policy,
    #[cfg(feature = "buckets")]
    buckets_set_iam_policy,
    #[cfg(feature = "buckets")]
    buckets_test_iam_permissions,
    #[cfg(feature = "objects")]
    objects_list,
    #[cfg(feature = "objects")]
    objects_get,
    #[cfg(feature = "objects")]
    objects_patch,
    #[cfg(feature = "objects")]
    objects_delete,
    #[cfg(feature = "objects")]
    objects_insert,
    #[cfg(feature = "objects")]
    objects_rewrite,
    #[cfg(feature = "objects")]
    objects_compose,
    #[cfg(feature = "object_access_controls")]
    object_access_controls_list,
    #[cfg(feature = "object_access_controls")]
    object_access_controls_insert,
    #[cfg(feature = "projects")]
    projects_service_account_get,
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

#[cfg(feature = "buckets")]
fn buckets_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::buckets::List>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<types::Projection>(4);
    call.takes::<String>(5);
    call.start::<crate::buckets::List>()
}

#[cfg(feature = "buckets")]
fn buckets_insert(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::buckets::Insert>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Bucket>("application/json", true);
    call.takes::<types::BucketPredefinedAcl>(1);
    call.takes::<types::PredefinedDefaultObjectAcl>(2);
    call.takes::<bool>(3);
    call.takes::<types::Projection>(4);
    call.takes::<String>(5);
    call.start::<crate::buckets::Insert>()
}

#[cfg(feature = "buckets")]
fn buckets_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::buckets::Get>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<types::Projection>(3);
    call.takes::<String>(4);
    call.start::<crate::buckets::Get>()
}

#[cfg(feature = "buckets")]
fn buckets_patch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::buckets::Patch>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Bucket>("application/json", true);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<types::BucketPredefinedAcl>(3);
    call.takes::<types::PredefinedDefaultObjectAcl>(4);
    call.takes::<types::Projection>(5);
    call.takes::<String>(6);
    call.start::<crate::buckets::Patch>()
}

#[cfg(feature = "buckets")]
fn buckets_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::buckets::Delete>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::buckets::Delete>()
}

#[cfg(feature = "buckets")]
fn buckets_get_iam_policy(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::buckets::GetIamPolicy,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.start::<crate::buckets::GetIamPolicy>()
}

#[cfg(feature = "buckets")]
fn buckets_set_iam_policy(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::buckets::SetIamPolicy,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Policy>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::buckets::SetIamPolicy>()
}

#[cfg(feature = "buckets")]
fn buckets_test_iam_permissions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::buckets::TestIamPermissions,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<Vec<String>>(1);
    call.takes::<String>(2);
    call.start::<crate::buckets::TestIamPermissions>()
}

#[cfg(feature = "objects")]
fn objects_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::List>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<bool>(6);
    call.takes::<bool>(7);
    call.takes::<bool>(8);
    call.takes::<bool>(9);
    call.takes::<i32>(10);
    call.takes::<String>(11);
    call.takes::<types::Projection>(12);
    call.takes::<String>(13);
    call.start::<crate::objects::List>()
}

#[cfg(feature = "objects")]
fn objects_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<types::StorageObjectsGetAlt>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<types::Projection>(9);
    call.takes::<bool>(10);
    call.takes::<String>(11);
    call.start::<crate::objects::Get>()
}

#[cfg(feature = "objects")]
fn objects_patch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::Patch>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::Object>("application/json", true);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<bool>(7);
    call.takes::<types::PredefinedAcl>(8);
    call.takes::<types::Projection>(9);
    call.takes::<String>(10);
    call.start::<crate::objects::Patch>()
}

#[cfg(feature = "objects")]
fn objects_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::Delete>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.start::<crate::objects::Delete>()
}

#[cfg(feature = "objects")]
fn objects_insert(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::Insert>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<types::StorageObjectsInsertUploadType>(1);
    call.needs::<String>(2);
    match call.form_of(&[&["application/octet-stream"], &["text/plain"]], true, false) {
        None => {}
        Some(0) => call.upload("application/octet-stream", true),
        Some(_) => call.text("text/plain", true),
    }
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<types::PredefinedAcl>(9);
    call.takes::<types::Projection>(10);
    call.takes::<String>(11);
    call.start::<crate::objects::Insert>()
}

#[cfg(feature = "objects")]
fn objects_rewrite(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::Rewrite>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<types::StorageObjectsRewriteDestinationPredefinedAcl>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<String>(10);
    call.takes::<String>(11);
    call.takes::<String>(12);
    call.takes::<types::Projection>(13);
    call.takes::<String>(14);
    call.json::<types::Object>("application/json", false);
    call.start::<crate::objects::Rewrite>()
}

#[cfg(feature = "objects")]
fn objects_compose(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::Compose>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ComposeRequest>("application/json", true);
    call.takes::<types::StorageObjectsComposeDestinationPredefinedAcl>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.start::<crate::objects::Compose>()
}

#[cfg(feature = "object_access_controls")]
fn object_access_controls_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::object_access_controls::List,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::object_access_controls::List>()
}

#[cfg(feature = "object_access_controls")]
fn object_access_controls_insert(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::object_access_controls::Insert,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ObjectAccessControl>("application/json", true);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::object_access_controls::Insert>()
}

#[cfg(feature = "projects")]
fn projects_service_account_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::ServiceAccountGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::projects::ServiceAccountGet>()
}
