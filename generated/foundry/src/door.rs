// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
fn users_get_current_user(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::users::GetCurrentUser>(client.core(), args);
    call.start::<crate::users::GetCurrentUser>()
}

#[cfg(feature = "users")]
fn users_list_users(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::ListUsers>(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<String>(1);
    call.start::<crate::users::ListUsers>()
}

#[cfg(feature = "datasets")]
fn datasets_create_dataset(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::datasets::CreateDataset,
    >(client.core(), args);
    call.json::<types::CreateDatasetRequest>("application/json", true);
    call.start::<crate::datasets::CreateDataset>()
}

#[cfg(feature = "datasets")]
fn datasets_get_dataset(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::datasets::GetDataset>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::datasets::GetDataset>()
}

#[cfg(feature = "datasets")]
fn datasets_read_table_dataset(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::datasets::ReadTableDataset,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<types::ReadTableDatasetFormat>(1);
    call.takes::<String>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<i32>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.start::<crate::datasets::ReadTableDataset>()
}

#[cfg(feature = "branches")]
fn branches_list_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::branches::ListBranches,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.start::<crate::branches::ListBranches>()
}

#[cfg(feature = "branches")]
fn branches_create_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::branches::CreateBranch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreateBranchRequest>("application/json", true);
    call.start::<crate::branches::CreateBranch>()
}

#[cfg(feature = "branches")]
fn branches_get_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::branches::GetBranch>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::branches::GetBranch>()
}

#[cfg(feature = "branches")]
fn branches_delete_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::branches::DeleteBranch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::branches::DeleteBranch>()
}

#[cfg(feature = "transactions")]
fn transactions_create_transaction(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::transactions::CreateTransaction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreateTransactionRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::transactions::CreateTransaction>()
}

#[cfg(feature = "transactions")]
fn transactions_get_transaction(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::transactions::GetTransaction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::transactions::GetTransaction>()
}

#[cfg(feature = "transactions")]
fn transactions_commit_transaction(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::transactions::CommitTransaction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::transactions::CommitTransaction>()
}

#[cfg(feature = "transactions")]
fn transactions_abort_transaction(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::transactions::AbortTransaction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::transactions::AbortTransaction>()
}

#[cfg(feature = "files")]
fn files_list_files(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::ListFiles>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i32>(4);
    call.takes::<String>(5);
    call.start::<crate::files::ListFiles>()
}

#[cfg(feature = "files")]
fn files_get_file(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::GetFile>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::files::GetFile>()
}

#[cfg(feature = "files")]
fn files_delete_file(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::DeleteFile>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::files::DeleteFile>()
}

#[cfg(feature = "files")]
fn files_get_file_content(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::files::GetFileContent,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::files::GetFileContent>()
}

#[cfg(feature = "files")]
fn files_upload_file(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::UploadFile>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.upload("application/octet-stream", true);
    call.takes::<String>(2);
    call.takes::<types::TransactionType>(3);
    call.takes::<String>(4);
    call.start::<crate::files::UploadFile>()
}

#[cfg(feature = "ontologies")]
fn ontologies_list_ontologies_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::ontologies::ListOntologiesV2,
    >(client.core(), args);
    call.start::<crate::ontologies::ListOntologiesV2>()
}

#[cfg(feature = "ontologies")]
fn ontologies_get_ontology_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::ontologies::GetOntologyV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::ontologies::GetOntologyV2>()
}

#[cfg(feature = "object_types")]
fn object_types_list_object_types_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::object_types::ListObjectTypesV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.start::<crate::object_types::ListObjectTypesV2>()
}

#[cfg(feature = "objects")]
fn objects_list_objects_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::objects::ListObjectsV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.takes::<Vec<String>>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<bool>(9);
    call.start::<crate::objects::ListObjectsV2>()
}

#[cfg(feature = "objects")]
fn objects_get_object_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::GetObjectV2>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<bool>(7);
    call.start::<crate::objects::GetObjectV2>()
}

#[cfg(feature = "objects")]
fn objects_search_objects_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::objects::SearchObjectsV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::SearchObjectsRequestV2>("application/json", true);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::objects::SearchObjectsV2>()
}

#[cfg(feature = "objects")]
fn objects_aggregate_objects_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::objects::AggregateObjectsV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::AggregateObjectsRequestV2>("application/json", true);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::objects::AggregateObjectsV2>()
}

#[cfg(feature = "objects")]
fn objects_list_linked_objects_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::objects::ListLinkedObjectsV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.takes::<i32>(4);
    call.takes::<String>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<String>(10);
    call.takes::<bool>(11);
    call.start::<crate::objects::ListLinkedObjectsV2>()
}

#[cfg(feature = "object_sets")]
fn object_sets_load_object_set_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::object_sets::LoadObjectSetV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::LoadObjectSetRequestV2>("application/json", true);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::object_sets::LoadObjectSetV2>()
}

#[cfg(feature = "actions")]
fn actions_apply_action_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::actions::ApplyActionV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ApplyActionRequestV2>("application/json", true);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::actions::ApplyActionV2>()
}

#[cfg(feature = "actions")]
fn actions_apply_action_batch_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::actions::ApplyActionBatchV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::BatchApplyActionRequestV2>("application/json", true);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::actions::ApplyActionBatchV2>()
}

#[cfg(feature = "queries")]
fn queries_execute_query_v2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::queries::ExecuteQueryV2,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ExecuteQueryRequest>("application/json", true);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::queries::ExecuteQueryV2>()
}
