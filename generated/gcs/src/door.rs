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
    let mut call = client
        .buckets()
        .list(&args.required::<String>(rt::ParameterPlace::Query, "project")?);
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "maxResults")? {
        call = call.max_results(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "prefix")? {
        call = call.prefix(&value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::buckets::List>(call.send()))
}

#[cfg(feature = "buckets")]
fn buckets_insert(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Bucket>()?;
    let mut call = client
        .buckets()
        .insert(&args.required::<String>(rt::ParameterPlace::Query, "project")?, &body);
    if let Some(value) = args
        .optional::<
            types::BucketPredefinedAcl,
        >(rt::ParameterPlace::Query, "predefinedAcl")?
    {
        call = call.predefined_acl(value);
    }
    if let Some(value) = args
        .optional::<
            types::PredefinedDefaultObjectAcl,
        >(rt::ParameterPlace::Query, "predefinedDefaultObjectAcl")?
    {
        call = call.predefined_default_object_acl(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "enableObjectRetention")?
    {
        call = call.enable_object_retention(value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::buckets::Insert>(call.send()))
}

#[cfg(feature = "buckets")]
fn buckets_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .buckets()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "bucket")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationNotMatch")?
    {
        call = call.if_metageneration_not_match(&value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::buckets::Get>(call.send()))
}

#[cfg(feature = "buckets")]
fn buckets_patch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Bucket>()?;
    let mut call = client
        .buckets()
        .patch(&args.required::<String>(rt::ParameterPlace::Path, "bucket")?, &body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationNotMatch")?
    {
        call = call.if_metageneration_not_match(&value);
    }
    if let Some(value) = args
        .optional::<
            types::BucketPredefinedAcl,
        >(rt::ParameterPlace::Query, "predefinedAcl")?
    {
        call = call.predefined_acl(value);
    }
    if let Some(value) = args
        .optional::<
            types::PredefinedDefaultObjectAcl,
        >(rt::ParameterPlace::Query, "predefinedDefaultObjectAcl")?
    {
        call = call.predefined_default_object_acl(value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::buckets::Patch>(call.send()))
}

#[cfg(feature = "buckets")]
fn buckets_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .buckets()
        .delete(&args.required::<String>(rt::ParameterPlace::Path, "bucket")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationNotMatch")?
    {
        call = call.if_metageneration_not_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::buckets::Delete>(call.send()))
}

#[cfg(feature = "buckets")]
fn buckets_get_iam_policy(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .buckets()
        .get_iam_policy(&args.required::<String>(rt::ParameterPlace::Path, "bucket")?);
    if let Some(value) = args
        .optional::<i32>(rt::ParameterPlace::Query, "optionsRequestedPolicyVersion")?
    {
        call = call.options_requested_policy_version(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::buckets::GetIamPolicy>(call.send()))
}

#[cfg(feature = "buckets")]
fn buckets_set_iam_policy(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Policy>()?;
    let mut call = client
        .buckets()
        .set_iam_policy(
            &args.required::<String>(rt::ParameterPlace::Path, "bucket")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::buckets::SetIamPolicy>(call.send()))
}

#[cfg(feature = "buckets")]
fn buckets_test_iam_permissions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .buckets()
        .test_iam_permissions(
            &args.required::<String>(rt::ParameterPlace::Path, "bucket")?,
            &args.required::<Vec<String>>(rt::ParameterPlace::Query, "permissions")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::buckets::TestIamPermissions>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .objects()
        .list(&args.required::<String>(rt::ParameterPlace::Path, "bucket")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "prefix")? {
        call = call.prefix(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "delimiter")?
    {
        call = call.delimiter(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "startOffset")?
    {
        call = call.start_offset(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "endOffset")?
    {
        call = call.end_offset(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "matchGlob")?
    {
        call = call.match_glob(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeTrailingDelimiter")?
    {
        call = call.include_trailing_delimiter(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeFoldersAsPrefixes")?
    {
        call = call.include_folders_as_prefixes(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "versions")? {
        call = call.versions(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "softDeleted")?
    {
        call = call.soft_deleted(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "maxResults")? {
        call = call.max_results(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::objects::List>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .objects()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "bucket")?,
            &args.required::<String>(rt::ParameterPlace::Path, "object")?,
        );
    if let Some(value) = args
        .optional::<types::StorageObjectsGetAlt>(rt::ParameterPlace::Query, "alt")?
    {
        call = call.alt(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Range")? {
        call = call.range(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "generation")?
    {
        call = call.generation(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationMatch")?
    {
        call = call.if_generation_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationNotMatch")?
    {
        call = call.if_generation_not_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationNotMatch")?
    {
        call = call.if_metageneration_not_match(&value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "softDeleted")?
    {
        call = call.soft_deleted(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::objects::Get>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_patch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Object>()?;
    let mut call = client
        .objects()
        .patch(
            &args.required::<String>(rt::ParameterPlace::Path, "bucket")?,
            &args.required::<String>(rt::ParameterPlace::Path, "object")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "generation")?
    {
        call = call.generation(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationMatch")?
    {
        call = call.if_generation_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationNotMatch")?
    {
        call = call.if_generation_not_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationNotMatch")?
    {
        call = call.if_metageneration_not_match(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "overrideUnlockedRetention")?
    {
        call = call.override_unlocked_retention(value);
    }
    if let Some(value) = args
        .optional::<types::PredefinedAcl>(rt::ParameterPlace::Query, "predefinedAcl")?
    {
        call = call.predefined_acl(value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::objects::Patch>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .objects()
        .delete(
            &args.required::<String>(rt::ParameterPlace::Path, "bucket")?,
            &args.required::<String>(rt::ParameterPlace::Path, "object")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "generation")?
    {
        call = call.generation(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationMatch")?
    {
        call = call.if_generation_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationNotMatch")?
    {
        call = call.if_generation_not_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationNotMatch")?
    {
        call = call.if_metageneration_not_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::objects::Delete>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_insert(client: &Client, args: &rt::Args) -> rt::Started {
    let as_bytes;
    let as_text;
    let body = match args.form(&[&["application/octet-stream"], &["text/plain"]]) {
        0 => {
            as_bytes = args.required_body::<rt::File>()?;
            crate::objects::InsertBodyForm::Bytes(as_bytes)
        }
        _ => {
            as_text = args.required_text()?;
            crate::objects::InsertBodyForm::Text(&as_text)
        }
    };
    let mut call = client
        .objects()
        .insert(
            &args.required::<String>(rt::ParameterPlace::Path, "bucket")?,
            args
                .required::<
                    types::StorageObjectsInsertUploadType,
                >(rt::ParameterPlace::Query, "uploadType")?,
            &args.required::<String>(rt::ParameterPlace::Query, "name")?,
            body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "contentEncoding")?
    {
        call = call.content_encoding(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "kmsKeyName")?
    {
        call = call.kms_key_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationMatch")?
    {
        call = call.if_generation_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationNotMatch")?
    {
        call = call.if_generation_not_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationNotMatch")?
    {
        call = call.if_metageneration_not_match(&value);
    }
    if let Some(value) = args
        .optional::<types::PredefinedAcl>(rt::ParameterPlace::Query, "predefinedAcl")?
    {
        call = call.predefined_acl(value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::objects::Insert>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_rewrite(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .objects()
        .rewrite(
            &args.required::<String>(rt::ParameterPlace::Path, "sourceBucket")?,
            &args.required::<String>(rt::ParameterPlace::Path, "sourceObject")?,
            &args.required::<String>(rt::ParameterPlace::Path, "destinationBucket")?,
            &args.required::<String>(rt::ParameterPlace::Path, "destinationObject")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "rewriteToken")?
    {
        call = call.rewrite_token(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "maxBytesRewrittenPerCall")?
    {
        call = call.max_bytes_rewritten_per_call(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sourceGeneration")?
    {
        call = call.source_generation(&value);
    }
    if let Some(value) = args
        .optional::<
            types::StorageObjectsRewriteDestinationPredefinedAcl,
        >(rt::ParameterPlace::Query, "destinationPredefinedAcl")?
    {
        call = call.destination_predefined_acl(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "destinationKmsKeyName")?
    {
        call = call.destination_kms_key_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationMatch")?
    {
        call = call.if_generation_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationNotMatch")?
    {
        call = call.if_generation_not_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationNotMatch")?
    {
        call = call.if_metageneration_not_match(&value);
    }
    if let Some(value) = args
        .optional::<types::Projection>(rt::ParameterPlace::Query, "projection")?
    {
        call = call.projection(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    if let Some(body) = args.optional_body::<types::Object>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::objects::Rewrite>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_compose(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ComposeRequest>()?;
    let mut call = client
        .objects()
        .compose(
            &args.required::<String>(rt::ParameterPlace::Path, "destinationBucket")?,
            &args.required::<String>(rt::ParameterPlace::Path, "destinationObject")?,
            &body,
        );
    if let Some(value) = args
        .optional::<
            types::StorageObjectsComposeDestinationPredefinedAcl,
        >(rt::ParameterPlace::Query, "destinationPredefinedAcl")?
    {
        call = call.destination_predefined_acl(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "kmsKeyName")?
    {
        call = call.kms_key_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifGenerationMatch")?
    {
        call = call.if_generation_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ifMetagenerationMatch")?
    {
        call = call.if_metageneration_match(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::objects::Compose>(call.send()))
}

#[cfg(feature = "object_access_controls")]
fn object_access_controls_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .object_access_controls()
        .list(
            &args.required::<String>(rt::ParameterPlace::Path, "bucket")?,
            &args.required::<String>(rt::ParameterPlace::Path, "object")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "generation")?
    {
        call = call.generation(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::object_access_controls::List>(call.send()))
}

#[cfg(feature = "object_access_controls")]
fn object_access_controls_insert(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ObjectAccessControl>()?;
    let mut call = client
        .object_access_controls()
        .insert(
            &args.required::<String>(rt::ParameterPlace::Path, "bucket")?,
            &args.required::<String>(rt::ParameterPlace::Path, "object")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "generation")?
    {
        call = call.generation(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::object_access_controls::Insert>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_service_account_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .projects()
        .service_account_get(
            &args.required::<String>(rt::ParameterPlace::Path, "projectId")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "userProject")?
    {
        call = call.user_project(&value);
    }
    Ok(rt::outcome::<crate::projects::ServiceAccountGet>(call.send()))
}
