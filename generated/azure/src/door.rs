// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<crate::subscriptions::List>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::subscriptions::List>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::subscriptions::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::subscriptions::Get>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_list_locations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::subscriptions::ListLocations,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::subscriptions::ListLocations>()
}

#[cfg(feature = "tenants")]
fn tenants_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tenants::List>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::tenants::List>()
}

#[cfg(feature = "resource_groups")]
fn resource_groups_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resource_groups::List,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<i32>(3);
    call.start::<crate::resource_groups::List>()
}

#[cfg(feature = "resource_groups")]
fn resource_groups_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::resource_groups::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::resource_groups::Get>()
}

#[cfg(feature = "resource_groups")]
fn resource_groups_check_existence(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resource_groups::CheckExistence,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::resource_groups::CheckExistence>()
}

#[cfg(feature = "resource_groups")]
fn resource_groups_create_or_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resource_groups::CreateOrUpdate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.json::<types::ResourceGroup>("application/json", true);
    call.start::<crate::resource_groups::CreateOrUpdate>()
}

#[cfg(feature = "resource_groups")]
fn resource_groups_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resource_groups::Update,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.json::<types::ResourceGroupPatchable>("application/json", true);
    call.start::<crate::resource_groups::Update>()
}

#[cfg(feature = "resource_groups")]
fn resource_groups_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resource_groups::Delete,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::resource_groups::Delete>()
}

#[cfg(feature = "resource_groups")]
fn resource_groups_export_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resource_groups::ExportTemplate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.json::<types::ExportTemplateRequest>("application/json", true);
    call.start::<crate::resource_groups::ExportTemplate>()
}

#[cfg(feature = "resources")]
fn resources_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::resources::List>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i32>(4);
    call.start::<crate::resources::List>()
}

#[cfg(feature = "resources")]
fn resources_list_by_resource_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resources::ListByResourceGroup,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<i32>(5);
    call.start::<crate::resources::ListByResourceGroup>()
}

#[cfg(feature = "resources")]
fn resources_get_by_id(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::resources::GetById>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::resources::GetById>()
}

#[cfg(feature = "resources")]
fn resources_create_or_update_by_id(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resources::CreateOrUpdateById,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::GenericResource>("application/json", true);
    call.start::<crate::resources::CreateOrUpdateById>()
}

#[cfg(feature = "resources")]
fn resources_delete_by_id(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::resources::DeleteById,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::resources::DeleteById>()
}

#[cfg(feature = "deployments")]
fn deployments_list_by_resource_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::deployments::ListByResourceGroup,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<String>(3);
    call.takes::<i32>(4);
    call.start::<crate::deployments::ListByResourceGroup>()
}

#[cfg(feature = "deployments")]
fn deployments_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::deployments::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.start::<crate::deployments::Get>()
}

#[cfg(feature = "deployments")]
fn deployments_create_or_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::deployments::CreateOrUpdate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.json::<types::Deployment>("application/json", true);
    call.start::<crate::deployments::CreateOrUpdate>()
}

#[cfg(feature = "deployments")]
fn deployments_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::deployments::Delete>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.start::<crate::deployments::Delete>()
}

#[cfg(feature = "deployments")]
fn deployments_cancel(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::deployments::Cancel>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.start::<crate::deployments::Cancel>()
}

#[cfg(feature = "deployments")]
fn deployments_validate(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::deployments::Validate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.json::<types::Deployment>("application/json", true);
    call.start::<crate::deployments::Validate>()
}

#[cfg(feature = "deployments")]
fn deployments_export_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::deployments::ExportTemplate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.start::<crate::deployments::ExportTemplate>()
}

#[cfg(feature = "deployment_operations")]
fn deployment_operations_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::deployment_operations::List,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.needs::<String>(3);
    call.takes::<i32>(4);
    call.start::<crate::deployment_operations::List>()
}

#[cfg(feature = "providers")]
fn providers_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::providers::List>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::providers::List>()
}

#[cfg(feature = "providers")]
fn providers_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::providers::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::providers::Get>()
}

#[cfg(feature = "providers")]
fn providers_register(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::providers::Register>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::providers::Register>()
}

#[cfg(feature = "tags")]
fn tags_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tags::List>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::tags::List>()
}

#[cfg(feature = "tags")]
fn tags_create_or_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tags::CreateOrUpdate>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::tags::CreateOrUpdate>()
}

#[cfg(feature = "tags")]
fn tags_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tags::Delete>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::tags::Delete>()
}
