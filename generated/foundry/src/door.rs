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
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "getCurrentUser",
        method: "GET",
        path: "/v2/admin/users/getCurrent",
        tag: "Users",
        summary: "Get the caller",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "listUsers",
        method: "GET",
        path: "/v2/admin/users",
        tag: "Users",
        summary: "List users",
        parameters: &[
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "datasets")]
    rt::OperationInfo {
        id: "createDataset",
        method: "POST",
        path: "/v2/datasets",
        tag: "Datasets",
        summary: "Create a dataset",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "datasets")]
    rt::OperationInfo {
        id: "getDataset",
        method: "GET",
        path: "/v2/datasets/{datasetRid}",
        tag: "Datasets",
        summary: "Get a dataset",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "datasets")]
    rt::OperationInfo {
        id: "readTableDataset",
        method: "GET",
        path: "/v2/datasets/{datasetRid}/readTable",
        tag: "Datasets",
        summary: "Read a dataset as a table",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("format", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("columns", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("rowLimit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "startTransactionRid",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("endTransactionRid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "branches")]
    rt::OperationInfo {
        id: "listBranches",
        method: "GET",
        path: "/v2/datasets/{datasetRid}/branches",
        tag: "Branches",
        summary: "List the branches of a dataset",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "branches")]
    rt::OperationInfo {
        id: "createBranch",
        method: "POST",
        path: "/v2/datasets/{datasetRid}/branches",
        tag: "Branches",
        summary: "Create a branch",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "branches")]
    rt::OperationInfo {
        id: "getBranch",
        method: "GET",
        path: "/v2/datasets/{datasetRid}/branches/{branchName}",
        tag: "Branches",
        summary: "Get a branch",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "branches")]
    rt::OperationInfo {
        id: "deleteBranch",
        method: "DELETE",
        path: "/v2/datasets/{datasetRid}/branches/{branchName}",
        tag: "Branches",
        summary: "Delete a branch",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "transactions")]
    rt::OperationInfo {
        id: "createTransaction",
        method: "POST",
        path: "/v2/datasets/{datasetRid}/transactions",
        tag: "Transactions",
        summary: "Start a transaction",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "transactions")]
    rt::OperationInfo {
        id: "getTransaction",
        method: "GET",
        path: "/v2/datasets/{datasetRid}/transactions/{transactionRid}",
        tag: "Transactions",
        summary: "Get a transaction",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("transactionRid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "transactions")]
    rt::OperationInfo {
        id: "commitTransaction",
        method: "POST",
        path: "/v2/datasets/{datasetRid}/transactions/{transactionRid}/commit",
        tag: "Transactions",
        summary: "Commit a transaction",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("transactionRid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "transactions")]
    rt::OperationInfo {
        id: "abortTransaction",
        method: "POST",
        path: "/v2/datasets/{datasetRid}/transactions/{transactionRid}/abort",
        tag: "Transactions",
        summary: "Abort a transaction",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("transactionRid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "listFiles",
        method: "GET",
        path: "/v2/datasets/{datasetRid}/files",
        tag: "Files",
        summary: "List files",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "startTransactionRid",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "endTransactionRid",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "getFile",
        method: "GET",
        path: "/v2/datasets/{datasetRid}/files/{filePath}",
        tag: "Files",
        summary: "Get a file's metadata",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filePath", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "startTransactionRid",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("endTransactionRid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "deleteFile",
        method: "DELETE",
        path: "/v2/datasets/{datasetRid}/files/{filePath}",
        tag: "Files",
        summary: "Delete a file",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filePath", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("transactionRid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "getFileContent",
        method: "GET",
        path: "/v2/datasets/{datasetRid}/files/{filePath}/content",
        tag: "Files",
        summary: "Download a file",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filePath", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "startTransactionRid",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("endTransactionRid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "uploadFile",
        method: "POST",
        path: "/v2/datasets/{datasetRid}/files/{filePath}/upload",
        tag: "Files",
        summary: "Upload a file, in a transaction of its own unless one is named",
        parameters: &[
            rt::ParameterInfo::new("datasetRid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filePath", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branchName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("transactionType", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("transactionRid", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/octet-stream"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "ontologies")]
    rt::OperationInfo {
        id: "listOntologiesV2",
        method: "GET",
        path: "/v2/ontologies",
        tag: "Ontologies",
        summary: "List ontologies",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "ontologies")]
    rt::OperationInfo {
        id: "getOntologyV2",
        method: "GET",
        path: "/v2/ontologies/{ontology}",
        tag: "Ontologies",
        summary: "Get an ontology",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "object_types")]
    rt::OperationInfo {
        id: "listObjectTypesV2",
        method: "GET",
        path: "/v2/ontologies/{ontology}/objectTypes",
        tag: "Object Types",
        summary: "List object types",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "listObjectsV2",
        method: "GET",
        path: "/v2/ontologies/{ontology}/objects/{objectType}",
        tag: "Objects",
        summary: "List the objects of a type",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("objectType", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("orderBy", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("excludeRid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "getObjectV2",
        method: "GET",
        path: "/v2/ontologies/{ontology}/objects/{objectType}/{primaryKey}",
        tag: "Objects",
        summary: "Get an object",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("objectType", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("primaryKey", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("excludeRid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "searchObjectsV2",
        method: "POST",
        path: "/v2/ontologies/{ontology}/objects/{objectType}/search",
        tag: "Objects",
        summary: "Search objects",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("objectType", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "aggregateObjectsV2",
        method: "POST",
        path: "/v2/ontologies/{ontology}/objects/{objectType}/aggregate",
        tag: "Objects",
        summary: "Aggregate objects",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("objectType", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "listLinkedObjectsV2",
        method: "GET",
        path: "/v2/ontologies/{ontology}/objects/{objectType}/{primaryKey}/links/{linkType}",
        tag: "Objects",
        summary: "List linked objects",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("objectType", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("primaryKey", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("linkType", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("orderBy", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("excludeRid", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "object_sets")]
    rt::OperationInfo {
        id: "loadObjectSetV2",
        method: "POST",
        path: "/v2/ontologies/{ontology}/objectSets/loadObjects",
        tag: "Object Sets",
        summary: "Load the objects of a set",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "actions")]
    rt::OperationInfo {
        id: "applyActionV2",
        method: "POST",
        path: "/v2/ontologies/{ontology}/actions/{action}/apply",
        tag: "Actions",
        summary: "Apply an action",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("action", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "actions")]
    rt::OperationInfo {
        id: "applyActionBatchV2",
        method: "POST",
        path: "/v2/ontologies/{ontology}/actions/{action}/applyBatch",
        tag: "Actions",
        summary: "Apply an action up to 20 times at once",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("action", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "queries")]
    rt::OperationInfo {
        id: "executeQueryV2",
        method: "POST",
        path: "/v2/ontologies/{ontology}/queries/{queryApiName}/execute",
        tag: "Queries",
        summary: "Run a query",
        parameters: &[
            rt::ParameterInfo::new("ontology", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("queryApiName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkPackageRid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sdkVersion", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "users")]
    users_get_current_user,
    #[cfg(feature = "users")]
    users_list_users,
    #[cfg(feature = "datasets")]
    datasets_create_dataset,
    #[cfg(feature = "datasets")]
    datasets_get_dataset,
    #[cfg(feature = "datasets")]
    datasets_read_table_dataset,
    #[cfg(feature = "branches")]
    branches_list_branches,
    #[cfg(feature = "branches")]
    branches_create_branch,
    #[cfg(feature = "branches")]
    branches_get_branch,
    #[cfg(feature = "branches")]
    branches_delete_branch,
    #[cfg(feature = "transactions")]
    transactions_create_transaction,
    #[cfg(feature = "transactions")]
    transactions_get_transaction,
    #[cfg(feature = "transactions")]
    transactions_commit_transaction,
    #[cfg(feature = "transactions")]
    transactions_abort_transaction,
    #[cfg(feature = "files")]
    files_list_files,
    #[cfg(feature = "files")]
    files_get_file,
    #[cfg(feature = "files")]
    files_delete_file,
    #[cfg(feature = "files")]
    files_get_file_content,
    #[cfg(feature = "files")]
    files_upload_file,
    #[cfg(feature = "ontologies")]
    ontologies_list_ontologies_v2,
    #[cfg(feature = "ontologies")]
    ontologies_get_ontology_v2,
    #[cfg(feature = "object_types")]
    object_types_list_object_types_v2,
    #[cfg(feature = "objects")]
    objects_list_objects_v2,
    #[cfg(feature = "objects")]
    objects_get_object_v2,
    #[cfg(feature = "objects")]
    objects_search_objects_v2,
    #[cfg(feature = "objects")]
    objects_aggregate_objects_v2,
    #[cfg(feature = "objects")]
    objects_list_linked_objects_v2,
    #[cfg(feature = "object_sets")]
    object_sets_load_object_set_v2,
    #[cfg(feature = "actions")]
    actions_apply_action_v2,
    #[cfg(feature = "actions")]
    actions_apply_action_batch_v2,
    #[cfg(feature = "queries")]
    queries_execute_query_v2,
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

#[cfg(feature = "users")]
fn users_get_current_user(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.users().get_current_user();
    Ok(rt::outcome::<crate::users::GetCurrentUser>(call.send()))
}

#[cfg(feature = "users")]
fn users_list_users(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.users().list_users();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::users::ListUsers>(call.send()))
}

#[cfg(feature = "datasets")]
fn datasets_create_dataset(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateDatasetRequest>()?;
    let call = client.datasets().create_dataset(&body);
    Ok(rt::outcome::<crate::datasets::CreateDataset>(call.send()))
}

#[cfg(feature = "datasets")]
fn datasets_get_dataset(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .datasets()
        .get_dataset(&args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?);
    Ok(rt::outcome::<crate::datasets::GetDataset>(call.send()))
}

#[cfg(feature = "datasets")]
fn datasets_read_table_dataset(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .datasets()
        .read_table_dataset(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            args
                .required::<
                    types::ReadTableDatasetFormat,
                >(rt::ParameterPlace::Query, "format")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "branchName")?
    {
        call = call.branch_name(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "columns")?
    {
        call = call.columns(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "rowLimit")? {
        call = call.row_limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "startTransactionRid")?
    {
        call = call.start_transaction_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "endTransactionRid")?
    {
        call = call.end_transaction_rid(&value);
    }
    Ok(rt::outcome::<crate::datasets::ReadTableDataset>(call.send()))
}

#[cfg(feature = "branches")]
fn branches_list_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .branches()
        .list_branches(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::branches::ListBranches>(call.send()))
}

#[cfg(feature = "branches")]
fn branches_create_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateBranchRequest>()?;
    let call = client
        .branches()
        .create_branch(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &body,
        );
    Ok(rt::outcome::<crate::branches::CreateBranch>(call.send()))
}

#[cfg(feature = "branches")]
fn branches_get_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .branches()
        .get_branch(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "branchName")?,
        );
    Ok(rt::outcome::<crate::branches::GetBranch>(call.send()))
}

#[cfg(feature = "branches")]
fn branches_delete_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .branches()
        .delete_branch(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "branchName")?,
        );
    Ok(rt::outcome::<crate::branches::DeleteBranch>(call.send()))
}

#[cfg(feature = "transactions")]
fn transactions_create_transaction(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateTransactionRequest>()?;
    let mut call = client
        .transactions()
        .create_transaction(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "branchName")?
    {
        call = call.branch_name(&value);
    }
    Ok(rt::outcome::<crate::transactions::CreateTransaction>(call.send()))
}

#[cfg(feature = "transactions")]
fn transactions_get_transaction(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .transactions()
        .get_transaction(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "transactionRid")?,
        );
    Ok(rt::outcome::<crate::transactions::GetTransaction>(call.send()))
}

#[cfg(feature = "transactions")]
fn transactions_commit_transaction(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .transactions()
        .commit_transaction(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "transactionRid")?,
        );
    Ok(rt::outcome::<crate::transactions::CommitTransaction>(call.send()))
}

#[cfg(feature = "transactions")]
fn transactions_abort_transaction(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .transactions()
        .abort_transaction(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "transactionRid")?,
        );
    Ok(rt::outcome::<crate::transactions::AbortTransaction>(call.send()))
}

#[cfg(feature = "files")]
fn files_list_files(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .list_files(&args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "branchName")?
    {
        call = call.branch_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "startTransactionRid")?
    {
        call = call.start_transaction_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "endTransactionRid")?
    {
        call = call.end_transaction_rid(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::files::ListFiles>(call.send()))
}

#[cfg(feature = "files")]
fn files_get_file(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .get_file(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "filePath")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "branchName")?
    {
        call = call.branch_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "startTransactionRid")?
    {
        call = call.start_transaction_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "endTransactionRid")?
    {
        call = call.end_transaction_rid(&value);
    }
    Ok(rt::outcome::<crate::files::GetFile>(call.send()))
}

#[cfg(feature = "files")]
fn files_delete_file(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .delete_file(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "filePath")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "branchName")?
    {
        call = call.branch_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "transactionRid")?
    {
        call = call.transaction_rid(&value);
    }
    Ok(rt::outcome::<crate::files::DeleteFile>(call.send()))
}

#[cfg(feature = "files")]
fn files_get_file_content(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .get_file_content(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "filePath")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "branchName")?
    {
        call = call.branch_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "startTransactionRid")?
    {
        call = call.start_transaction_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "endTransactionRid")?
    {
        call = call.end_transaction_rid(&value);
    }
    Ok(rt::outcome::<crate::files::GetFileContent>(call.send()))
}

#[cfg(feature = "files")]
fn files_upload_file(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<rt::File>()?;
    let mut call = client
        .files()
        .upload_file(
            &args.required::<String>(rt::ParameterPlace::Path, "datasetRid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "filePath")?,
            body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "branchName")?
    {
        call = call.branch_name(&value);
    }
    if let Some(value) = args
        .optional::<
            types::TransactionType,
        >(rt::ParameterPlace::Query, "transactionType")?
    {
        call = call.transaction_type(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "transactionRid")?
    {
        call = call.transaction_rid(&value);
    }
    Ok(rt::outcome::<crate::files::UploadFile>(call.send()))
}

#[cfg(feature = "ontologies")]
fn ontologies_list_ontologies_v2(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.ontologies().list_ontologies_v2();
    Ok(rt::outcome::<crate::ontologies::ListOntologiesV2>(call.send()))
}

#[cfg(feature = "ontologies")]
fn ontologies_get_ontology_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .ontologies()
        .get_ontology_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
        );
    Ok(rt::outcome::<crate::ontologies::GetOntologyV2>(call.send()))
}

#[cfg(feature = "object_types")]
fn object_types_list_object_types_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .object_types()
        .list_object_types_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::object_types::ListObjectTypesV2>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_list_objects_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .objects()
        .list_objects_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &args.required::<String>(rt::ParameterPlace::Path, "objectType")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "orderBy")? {
        call = call.order_by(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "excludeRid")?
    {
        call = call.exclude_rid(value);
    }
    Ok(rt::outcome::<crate::objects::ListObjectsV2>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_get_object_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .objects()
        .get_object_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &args.required::<String>(rt::ParameterPlace::Path, "objectType")?,
            &args.required::<String>(rt::ParameterPlace::Path, "primaryKey")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "excludeRid")?
    {
        call = call.exclude_rid(value);
    }
    Ok(rt::outcome::<crate::objects::GetObjectV2>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_search_objects_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SearchObjectsRequestV2>()?;
    let mut call = client
        .objects()
        .search_objects_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &args.required::<String>(rt::ParameterPlace::Path, "objectType")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    Ok(rt::outcome::<crate::objects::SearchObjectsV2>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_aggregate_objects_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::AggregateObjectsRequestV2>()?;
    let mut call = client
        .objects()
        .aggregate_objects_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &args.required::<String>(rt::ParameterPlace::Path, "objectType")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    Ok(rt::outcome::<crate::objects::AggregateObjectsV2>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_list_linked_objects_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .objects()
        .list_linked_objects_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &args.required::<String>(rt::ParameterPlace::Path, "objectType")?,
            &args.required::<String>(rt::ParameterPlace::Path, "primaryKey")?,
            &args.required::<String>(rt::ParameterPlace::Path, "linkType")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "orderBy")? {
        call = call.order_by(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "excludeRid")?
    {
        call = call.exclude_rid(value);
    }
    Ok(rt::outcome::<crate::objects::ListLinkedObjectsV2>(call.send()))
}

#[cfg(feature = "object_sets")]
fn object_sets_load_object_set_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::LoadObjectSetRequestV2>()?;
    let mut call = client
        .object_sets()
        .load_object_set_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    Ok(rt::outcome::<crate::object_sets::LoadObjectSetV2>(call.send()))
}

#[cfg(feature = "actions")]
fn actions_apply_action_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ApplyActionRequestV2>()?;
    let mut call = client
        .actions()
        .apply_action_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &args.required::<String>(rt::ParameterPlace::Path, "action")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    Ok(rt::outcome::<crate::actions::ApplyActionV2>(call.send()))
}

#[cfg(feature = "actions")]
fn actions_apply_action_batch_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::BatchApplyActionRequestV2>()?;
    let mut call = client
        .actions()
        .apply_action_batch_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &args.required::<String>(rt::ParameterPlace::Path, "action")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    Ok(rt::outcome::<crate::actions::ApplyActionBatchV2>(call.send()))
}

#[cfg(feature = "queries")]
fn queries_execute_query_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ExecuteQueryRequest>()?;
    let mut call = client
        .queries()
        .execute_query_v2(
            &args.required::<String>(rt::ParameterPlace::Path, "ontology")?,
            &args.required::<String>(rt::ParameterPlace::Path, "queryApiName")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkPackageRid")?
    {
        call = call.sdk_package_rid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sdkVersion")?
    {
        call = call.sdk_version(&value);
    }
    Ok(rt::outcome::<crate::queries::ExecuteQueryV2>(call.send()))
}
