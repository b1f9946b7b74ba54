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
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "Subscriptions_List",
        method: "GET",
        path: "/subscriptions",
        tag: "Subscriptions",
        summary: "List subscriptions.",
        parameters: &[
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "Subscriptions_Get",
        method: "GET",
        path: "/subscriptions/{subscriptionId}",
        tag: "Subscriptions",
        summary: "Get one subscription.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "Subscriptions_ListLocations",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/locations",
        tag: "Subscriptions",
        summary: "List the places a subscription can use.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tenants")]
    rt::OperationInfo {
        id: "Tenants_List",
        method: "GET",
        path: "/tenants",
        tag: "Tenants",
        summary: "List tenants.",
        parameters: &[
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resource_groups")]
    rt::OperationInfo {
        id: "ResourceGroups_List",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/resourcegroups",
        tag: "ResourceGroups",
        summary: "List resource groups.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resource_groups")]
    rt::OperationInfo {
        id: "ResourceGroups_Get",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        tag: "ResourceGroups",
        summary: "Get one resource group.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resource_groups")]
    rt::OperationInfo {
        id: "ResourceGroups_CheckExistence",
        method: "HEAD",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        tag: "ResourceGroups",
        summary: "Tell whether a resource group exists.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resource_groups")]
    rt::OperationInfo {
        id: "ResourceGroups_CreateOrUpdate",
        method: "PUT",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        tag: "ResourceGroups",
        summary: "Create or replace a resource group.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resource_groups")]
    rt::OperationInfo {
        id: "ResourceGroups_Update",
        method: "PATCH",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        tag: "ResourceGroups",
        summary: "Change a resource group.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resource_groups")]
    rt::OperationInfo {
        id: "ResourceGroups_Delete",
        method: "DELETE",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        tag: "ResourceGroups",
        summary: "Delete a resource group and all in it.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new(
                "forceDeletionTypes",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resource_groups")]
    rt::OperationInfo {
        id: "ResourceGroups_ExportTemplate",
        method: "POST",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/exportTemplate",
        tag: "ResourceGroups",
        summary: "Export a resource group as a template.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resources")]
    rt::OperationInfo {
        id: "Resources_List",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/resources",
        tag: "Resources",
        summary: "List all resources of a subscription.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resources")]
    rt::OperationInfo {
        id: "Resources_ListByResourceGroup",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/resources",
        tag: "Resources",
        summary: "List the resources of a group.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resources")]
    rt::OperationInfo {
        id: "Resources_GetById",
        method: "GET",
        path: "/{resourceId}",
        tag: "Resources",
        summary: "Get any resource by its id.",
        parameters: &[
            rt::ParameterInfo::new("resourceId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resources")]
    rt::OperationInfo {
        id: "Resources_CreateOrUpdateById",
        method: "PUT",
        path: "/{resourceId}",
        tag: "Resources",
        summary: "Create or replace any resource by its id.",
        parameters: &[
            rt::ParameterInfo::new("resourceId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "resources")]
    rt::OperationInfo {
        id: "Resources_DeleteById",
        method: "DELETE",
        path: "/{resourceId}",
        tag: "Resources",
        summary: "Delete any resource by its id.",
        parameters: &[
            rt::ParameterInfo::new("resourceId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "deployments")]
    rt::OperationInfo {
        id: "Deployments_ListByResourceGroup",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/",
        tag: "Deployments",
        summary: "List deployments of a group.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "deployments")]
    rt::OperationInfo {
        id: "Deployments_Get",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}",
        tag: "Deployments",
        summary: "Get one deployment.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deploymentName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "deployments")]
    rt::OperationInfo {
        id: "Deployments_CreateOrUpdate",
        method: "PUT",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}",
        tag: "Deployments",
        summary: "Deploy a template.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deploymentName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "deployments")]
    rt::OperationInfo {
        id: "Deployments_Delete",
        method: "DELETE",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}",
        tag: "Deployments",
        summary: "Delete a deployment from the history.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deploymentName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "deployments")]
    rt::OperationInfo {
        id: "Deployments_Cancel",
        method: "POST",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/cancel",
        tag: "Deployments",
        summary: "Stop a deployment that is under way.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deploymentName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "deployments")]
    rt::OperationInfo {
        id: "Deployments_Validate",
        method: "POST",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/validate",
        tag: "Deployments",
        summary: "Check a template without deploying it.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deploymentName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "deployments")]
    rt::OperationInfo {
        id: "Deployments_ExportTemplate",
        method: "POST",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/exportTemplate",
        tag: "Deployments",
        summary: "Get the template a deployment used.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deploymentName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "deployment_operations")]
    rt::OperationInfo {
        id: "DeploymentOperations_List",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/deployments/{deploymentName}/operations",
        tag: "DeploymentOperations",
        summary: "List the operations of a deployment.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("resourceGroupName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deploymentName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "providers")]
    rt::OperationInfo {
        id: "Providers_List",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/providers",
        tag: "Providers",
        summary: "List resource providers.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "providers")]
    rt::OperationInfo {
        id: "Providers_Get",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}",
        tag: "Providers",
        summary: "Get one resource provider.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "resourceProviderNamespace",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "providers")]
    rt::OperationInfo {
        id: "Providers_Register",
        method: "POST",
        path: "/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/register",
        tag: "Providers",
        summary: "Register a provider with a subscription.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "resourceProviderNamespace",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tags")]
    rt::OperationInfo {
        id: "Tags_List",
        method: "GET",
        path: "/subscriptions/{subscriptionId}/tagNames",
        tag: "Tags",
        summary: "List tag names and values in use.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tags")]
    rt::OperationInfo {
        id: "Tags_CreateOrUpdate",
        method: "PUT",
        path: "/subscriptions/{subscriptionId}/tagNames/{tagName}",
        tag: "Tags",
        summary: "Create a tag name.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("tagName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tags")]
    rt::OperationInfo {
        id: "Tags_Delete",
        method: "DELETE",
        path: "/subscriptions/{subscriptionId}/tagNames/{tagName}",
        tag: "Tags",
        summary: "Delete a tag name.",
        parameters: &[
            rt::ParameterInfo::new("subscriptionId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("tagName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("api-version", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "subscriptions")]
    subscriptions_list,
    #[cfg(feature = "subscriptions")]
    subscriptions_get,
    #[cfg(feature = "subscriptions")]
    subscriptions_list_locations,
    #[cfg(feature = "tenants")]
    tenants_list,
    #[cfg(feature = "resource_groups")]
    resource_groups_list,
    #[cfg(feature = "resource_groups")]
    resource_groups_get,
    #[cfg(feature = "resource_groups")]
    resource_groups_check_existence,
    #[cfg(feature = "resource_groups")]
    resource_groups_create_or_update,
    #[cfg(feature = "resource_groups")]
    resource_groups_update,
    #[cfg(feature = "resource_groups")]
    resource_groups_delete,
    #[cfg(feature = "resource_groups")]
    resource_groups_export_template,
    #[cfg(feature = "resources")]
    resources_list,
    #[cfg(feature = "resources")]
    resources_list_by_resource_group,
    #[cfg(feature = "resources")]
    resources_get_by_id,
    #[cfg(feature = "resources")]
    resources_create_or_update_by_id,
    #[cfg(feature = "resources")]
    resources_delete_by_id,
    #[cfg(feature = "deployments")]
    deployments_list_by_resource_group,
    #[cfg(feature = "deployments")]
    deployments_get,
    #[cfg(feature = "deployments")]
    deployments_create_or_update,
    #[cfg(feature = "deployments")]
    deployments_delete,
    #[cfg(feature = "deployments")]
    deployments_cancel,
    #[cfg(feature = "deployments")]
    deployments_validate,
    #[cfg(feature = "deployments")]
    deployments_export_template,
    #[cfg(feature = "deployment_operations")]
    deployment_operations_list,
    #[cfg(feature = "providers")]
    providers_list,
    #[cfg(feature = "providers")]
    providers_get,
    #[cfg(feature = "providers")]
    providers_register,
    #[cfg(feature = "tags")]
    tags_list,
    #[cfg(feature = "tags")]
    tags_create_or_update,
    #[cfg(feature = "tags")]
    tags_delete,
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

#[cfg(feature = "subscriptions")]
fn subscriptions_list(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .subscriptions()
        .list(&args.required::<String>(rt::ParameterPlace::Query, "api-version")?);
    Ok(rt::outcome::<crate::subscriptions::List>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .subscriptions()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::subscriptions::Get>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_list_locations(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .subscriptions()
        .list_locations(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::subscriptions::ListLocations>(call.send()))
}

#[cfg(feature = "tenants")]
fn tenants_list(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .tenants()
        .list(&args.required::<String>(rt::ParameterPlace::Query, "api-version")?);
    Ok(rt::outcome::<crate::tenants::List>(call.send()))
}

#[cfg(feature = "resource_groups")]
fn resource_groups_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .resource_groups()
        .list(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    Ok(rt::outcome::<crate::resource_groups::List>(call.send()))
}

#[cfg(feature = "resource_groups")]
fn resource_groups_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .resource_groups()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::resource_groups::Get>(call.send()))
}

#[cfg(feature = "resource_groups")]
fn resource_groups_check_existence(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .resource_groups()
        .check_existence(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::resource_groups::CheckExistence>(call.send()))
}

#[cfg(feature = "resource_groups")]
fn resource_groups_create_or_update(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ResourceGroup>()?;
    let call = client
        .resource_groups()
        .create_or_update(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
            &body,
        );
    Ok(rt::outcome::<crate::resource_groups::CreateOrUpdate>(call.send()))
}

#[cfg(feature = "resource_groups")]
fn resource_groups_update(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ResourceGroupPatchable>()?;
    let call = client
        .resource_groups()
        .update(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
            &body,
        );
    Ok(rt::outcome::<crate::resource_groups::Update>(call.send()))
}

#[cfg(feature = "resource_groups")]
fn resource_groups_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .resource_groups()
        .delete(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "forceDeletionTypes")?
    {
        call = call.force_deletion_types(&value);
    }
    Ok(rt::outcome::<crate::resource_groups::Delete>(call.send()))
}

#[cfg(feature = "resource_groups")]
fn resource_groups_export_template(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ExportTemplateRequest>()?;
    let call = client
        .resource_groups()
        .export_template(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
            &body,
        );
    Ok(rt::outcome::<crate::resource_groups::ExportTemplate>(call.send()))
}

#[cfg(feature = "resources")]
fn resources_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .resources()
        .list(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$expand")? {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    Ok(rt::outcome::<crate::resources::List>(call.send()))
}

#[cfg(feature = "resources")]
fn resources_list_by_resource_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .resources()
        .list_by_resource_group(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$expand")? {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    Ok(rt::outcome::<crate::resources::ListByResourceGroup>(call.send()))
}

#[cfg(feature = "resources")]
fn resources_get_by_id(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .resources()
        .get_by_id(
            &args.required::<String>(rt::ParameterPlace::Path, "resourceId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::resources::GetById>(call.send()))
}

#[cfg(feature = "resources")]
fn resources_create_or_update_by_id(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::GenericResource>()?;
    let call = client
        .resources()
        .create_or_update_by_id(
            &args.required::<String>(rt::ParameterPlace::Path, "resourceId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
            &body,
        );
    Ok(rt::outcome::<crate::resources::CreateOrUpdateById>(call.send()))
}

#[cfg(feature = "resources")]
fn resources_delete_by_id(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .resources()
        .delete_by_id(
            &args.required::<String>(rt::ParameterPlace::Path, "resourceId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::resources::DeleteById>(call.send()))
}

#[cfg(feature = "deployments")]
fn deployments_list_by_resource_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .deployments()
        .list_by_resource_group(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    Ok(rt::outcome::<crate::deployments::ListByResourceGroup>(call.send()))
}

#[cfg(feature = "deployments")]
fn deployments_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .deployments()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "deploymentName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::deployments::Get>(call.send()))
}

#[cfg(feature = "deployments")]
fn deployments_create_or_update(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Deployment>()?;
    let call = client
        .deployments()
        .create_or_update(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "deploymentName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
            &body,
        );
    Ok(rt::outcome::<crate::deployments::CreateOrUpdate>(call.send()))
}

#[cfg(feature = "deployments")]
fn deployments_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .deployments()
        .delete(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "deploymentName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::deployments::Delete>(call.send()))
}

#[cfg(feature = "deployments")]
fn deployments_cancel(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .deployments()
        .cancel(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "deploymentName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::deployments::Cancel>(call.send()))
}

#[cfg(feature = "deployments")]
fn deployments_validate(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Deployment>()?;
    let call = client
        .deployments()
        .validate(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "deploymentName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
            &body,
        );
    Ok(rt::outcome::<crate::deployments::Validate>(call.send()))
}

#[cfg(feature = "deployments")]
fn deployments_export_template(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .deployments()
        .export_template(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "deploymentName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::deployments::ExportTemplate>(call.send()))
}

#[cfg(feature = "deployment_operations")]
fn deployment_operations_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .deployment_operations()
        .list(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "resourceGroupName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "deploymentName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    Ok(rt::outcome::<crate::deployment_operations::List>(call.send()))
}

#[cfg(feature = "providers")]
fn providers_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .providers()
        .list(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$expand")? {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::providers::List>(call.send()))
}

#[cfg(feature = "providers")]
fn providers_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .providers()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "resourceProviderNamespace")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$expand")? {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::providers::Get>(call.send()))
}

#[cfg(feature = "providers")]
fn providers_register(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .providers()
        .register(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "resourceProviderNamespace")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::providers::Register>(call.send()))
}

#[cfg(feature = "tags")]
fn tags_list(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .tags()
        .list(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::tags::List>(call.send()))
}

#[cfg(feature = "tags")]
fn tags_create_or_update(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .tags()
        .create_or_update(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "tagName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::tags::CreateOrUpdate>(call.send()))
}

#[cfg(feature = "tags")]
fn tags_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .tags()
        .delete(
            &args.required::<String>(rt::ParameterPlace::Path, "subscriptionId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "tagName")?,
            &args.required::<String>(rt::ParameterPlace::Query, "api-version")?,
        );
    Ok(rt::outcome::<crate::tags::Delete>(call.send()))
}
