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
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "listApplications",
        method: "GET",
        path: "/v2/applications.json",
        tag: "Applications",
        summary: "List applications",
        parameters: &[
            rt::ParameterInfo::new("filter[name]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter[host]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter[ids]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter[language]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "showApplication",
        method: "GET",
        path: "/v2/applications/{id}.json",
        tag: "Applications",
        summary: "Get an application",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "updateApplication",
        method: "PUT",
        path: "/v2/applications/{id}.json",
        tag: "Applications",
        summary: "Change name and thresholds of an application",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "deleteApplication",
        method: "DELETE",
        path: "/v2/applications/{id}.json",
        tag: "Applications",
        summary: "Delete an application that no longer reports",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "listApplicationMetrics",
        method: "GET",
        path: "/v2/applications/{application_id}/metrics.json",
        tag: "Applications",
        summary: "List the metrics of an application",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("name", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "getApplicationMetricData",
        method: "GET",
        path: "/v2/applications/{application_id}/metrics/data.json",
        tag: "Applications",
        summary: "Get values of metrics",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("names[]", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("values[]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("period", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("summarize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("raw", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "application_hosts")]
    rt::OperationInfo {
        id: "listApplicationHosts",
        method: "GET",
        path: "/v2/applications/{application_id}/hosts.json",
        tag: "Application Hosts",
        summary: "List the hosts of an application",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filter[hostname]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter[ids]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "application_deployments")]
    rt::OperationInfo {
        id: "listDeployments",
        method: "GET",
        path: "/v2/applications/{application_id}/deployments.json",
        tag: "Application Deployments",
        summary: "List the deployments of an application",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "application_deployments")]
    rt::OperationInfo {
        id: "createDeployment",
        method: "POST",
        path: "/v2/applications/{application_id}/deployments.json",
        tag: "Application Deployments",
        summary: "Record a deployment",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "application_deployments")]
    rt::OperationInfo {
        id: "deleteDeployment",
        method: "DELETE",
        path: "/v2/applications/{application_id}/deployments/{id}.json",
        tag: "Application Deployments",
        summary: "Delete a deployment",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "key_transactions")]
    rt::OperationInfo {
        id: "listKeyTransactions",
        method: "GET",
        path: "/v2/key_transactions.json",
        tag: "Key Transactions",
        summary: "List key transactions",
        parameters: &[
            rt::ParameterInfo::new("filter[name]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter[ids]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_policies")]
    rt::OperationInfo {
        id: "listAlertsPolicies",
        method: "GET",
        path: "/v2/alerts_policies.json",
        tag: "Alerts Policies",
        summary: "List alert policies",
        parameters: &[
            rt::ParameterInfo::new("filter[name]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_policies")]
    rt::OperationInfo {
        id: "createAlertsPolicy",
        method: "POST",
        path: "/v2/alerts_policies.json",
        tag: "Alerts Policies",
        summary: "Create an alert policy",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_policies")]
    rt::OperationInfo {
        id: "updateAlertsPolicy",
        method: "PUT",
        path: "/v2/alerts_policies/{policy_id}.json",
        tag: "Alerts Policies",
        summary: "Change an alert policy",
        parameters: &[
            rt::ParameterInfo::new("policy_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_policies")]
    rt::OperationInfo {
        id: "deleteAlertsPolicy",
        method: "DELETE",
        path: "/v2/alerts_policies/{policy_id}.json",
        tag: "Alerts Policies",
        summary: "Delete an alert policy",
        parameters: &[
            rt::ParameterInfo::new("policy_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_conditions")]
    rt::OperationInfo {
        id: "listAlertsConditions",
        method: "GET",
        path: "/v2/alerts_conditions.json",
        tag: "Alerts Conditions",
        summary: "List the conditions of a policy",
        parameters: &[
            rt::ParameterInfo::new("policy_id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_conditions")]
    rt::OperationInfo {
        id: "createAlertsCondition",
        method: "POST",
        path: "/v2/alerts_conditions/policies/{policy_id}.json",
        tag: "Alerts Conditions",
        summary: "Add a condition to a policy",
        parameters: &[
            rt::ParameterInfo::new("policy_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_conditions")]
    rt::OperationInfo {
        id: "updateAlertsCondition",
        method: "PUT",
        path: "/v2/alerts_conditions/{condition_id}.json",
        tag: "Alerts Conditions",
        summary: "Change a condition",
        parameters: &[
            rt::ParameterInfo::new("condition_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_conditions")]
    rt::OperationInfo {
        id: "deleteAlertsCondition",
        method: "DELETE",
        path: "/v2/alerts_conditions/{condition_id}.json",
        tag: "Alerts Conditions",
        summary: "Delete a condition",
        parameters: &[
            rt::ParameterInfo::new("condition_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_nrql_conditions")]
    rt::OperationInfo {
        id: "listAlertsNrqlConditions",
        method: "GET",
        path: "/v2/alerts_nrql_conditions.json",
        tag: "Alerts NRQL Conditions",
        summary: "List the NRQL conditions of a policy",
        parameters: &[
            rt::ParameterInfo::new("policy_id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_nrql_conditions")]
    rt::OperationInfo {
        id: "createAlertsNrqlCondition",
        method: "POST",
        path: "/v2/alerts_nrql_conditions/policies/{policy_id}.json",
        tag: "Alerts NRQL Conditions",
        summary: "Add an NRQL condition to a policy",
        parameters: &[
            rt::ParameterInfo::new("policy_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_nrql_conditions")]
    rt::OperationInfo {
        id: "updateAlertsNrqlCondition",
        method: "PUT",
        path: "/v2/alerts_nrql_conditions/{condition_id}.json",
        tag: "Alerts NRQL Conditions",
        summary: "Change an NRQL condition",
        parameters: &[
            rt::ParameterInfo::new("condition_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_nrql_conditions")]
    rt::OperationInfo {
        id: "deleteAlertsNrqlCondition",
        method: "DELETE",
        path: "/v2/alerts_nrql_conditions/{condition_id}.json",
        tag: "Alerts NRQL Conditions",
        summary: "Delete an NRQL condition",
        parameters: &[
            rt::ParameterInfo::new("condition_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_channels")]
    rt::OperationInfo {
        id: "listAlertsChannels",
        method: "GET",
        path: "/v2/alerts_channels.json",
        tag: "Alerts Channels",
        summary: "List notification channels",
        parameters: &[rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_channels")]
    rt::OperationInfo {
        id: "createAlertsChannel",
        method: "POST",
        path: "/v2/alerts_channels.json",
        tag: "Alerts Channels",
        summary: "Create a notification channel",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_channels")]
    rt::OperationInfo {
        id: "deleteAlertsChannel",
        method: "DELETE",
        path: "/v2/alerts_channels/{channel_id}.json",
        tag: "Alerts Channels",
        summary: "Delete a notification channel",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_policy_channels")]
    rt::OperationInfo {
        id: "updateAlertsPolicyChannels",
        method: "PUT",
        path: "/v2/alerts_policy_channels.json",
        tag: "Alerts Policy Channels",
        summary: "Tie channels to a policy",
        parameters: &[
            rt::ParameterInfo::new("policy_id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("channel_ids", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_policy_channels")]
    rt::OperationInfo {
        id: "deleteAlertsPolicyChannel",
        method: "DELETE",
        path: "/v2/alerts_policy_channels.json",
        tag: "Alerts Policy Channels",
        summary: "Untie a channel from a policy",
        parameters: &[
            rt::ParameterInfo::new("policy_id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_incidents")]
    rt::OperationInfo {
        id: "listAlertsIncidents",
        method: "GET",
        path: "/v2/alerts_incidents.json",
        tag: "Alerts Incidents",
        summary: "List incidents",
        parameters: &[
            rt::ParameterInfo::new("only_open", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "exclude_violations",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts_events")]
    rt::OperationInfo {
        id: "listAlertsEvents",
        method: "GET",
        path: "/v2/alerts_events.json",
        tag: "Alerts Events",
        summary: "List what happened to alerts",
        parameters: &[
            rt::ParameterInfo::new("filter[product]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "filter[entity_type]",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "filter[entity_group_id]",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "filter[entity_id]",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "filter[event_type]",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "filter[incident_id]",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "applications")]
    applications_list_applications,
    #[cfg(feature = "applications")]
    applications_show_application,
    #[cfg(feature = "applications")]
    applications_update_application,
    #[cfg(feature = "applications")]
    applications_delete_application,
    #[cfg(feature = "applications")]
    applications_list_application_metrics,
    #[cfg(feature = "applications")]
    applications_get_application_metric_data,
    #[cfg(feature = "application_hosts")]
    application_hosts_list_application_hosts,
    #[cfg(feature = "application_deployments")]
    application_deployments_list_deployments,
    #[cfg(feature = "application_deployments")]
    application_deployments_create_deployment,
    #[cfg(feature = "application_deployments")]
    application_deployments_delete_deployment,
    #[cfg(feature = "key_transactions")]
    key_transactions_list_key_transactions,
    #[cfg(feature = "alerts_policies")]
    alerts_policies_list_alerts_policies,
    #[cfg(feature = "alerts_policies")]
    alerts_policies_create_alerts_policy,
    #[cfg(feature = "alerts_policies")]
    alerts_policies_update_alerts_policy,
    #[cfg(feature = "alerts_policies")]
    alerts_policies_delete_alerts_policy,
    #[cfg(feature = "alerts_conditions")]
    alerts_conditions_list_alerts_conditions,
    #[cfg(feature = "alerts_conditions")]
    alerts_conditions_create_alerts_condition,
    #[cfg(feature = "alerts_conditions")]
    alerts_conditions_update_alerts_condition,
    #[cfg(feature = "alerts_conditions")]
    alerts_conditions_delete_alerts_condition,
    #[cfg(feature = "alerts_nrql_conditions")]
    alerts_nrql_conditions_list_alerts_nrql_conditions,
    #[cfg(feature = "alerts_nrql_conditions")]
    alerts_nrql_conditions_create_alerts_nrql_condition,
    #[cfg(feature = "alerts_nrql_conditions")]
    alerts_nrql_conditions_update_alerts_nrql_condition,
    #[cfg(feature = "alerts_nrql_conditions")]
    alerts_nrql_conditions_delete_alerts_nrql_condition,
    #[cfg(feature = "alerts_channels")]
    alerts_channels_list_alerts_channels,
    #[cfg(feature = "alerts_channels")]
    alerts_channels_create_alerts_channel,
    #[cfg(feature = "alerts_channels")]
    alerts_channels_delete_alerts_channel,
    #[cfg(feature = "alerts_policy_channels")]
    alerts_policy_channels_update_alerts_policy_channels,
    #[cfg(feature = "alerts_policy_channels")]
    alerts_policy_channels_delete_alerts_policy_channel,
    #[cfg(feature = "alerts_incidents")]
    alerts_incidents_list_alerts_incidents,
    #[cfg(feature = "alerts_events")]
    alerts_events_list_alerts_events,
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

#[cfg(feature = "applications")]
fn applications_list_applications(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.applications().list_applications();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[name]")?
    {
        call = call.filter_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[host]")?
    {
        call = call.filter_host(&value);
    }
    if let Some(value) = args
        .optional::<Vec<i64>>(rt::ParameterPlace::Query, "filter[ids]")?
    {
        call = call.filter_ids(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[language]")?
    {
        call = call.filter_language(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::applications::ListApplications>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_show_application(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .applications()
        .show_application(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::applications::ShowApplication>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_update_application(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateApplicationBody>()?;
    let call = client
        .applications()
        .update_application(
            args.required::<i64>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::applications::UpdateApplication>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_delete_application(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .applications()
        .delete_application(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::applications::DeleteApplication>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_list_application_metrics(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .applications()
        .list_application_metrics(
            args.required::<i64>(rt::ParameterPlace::Path, "application_id")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "name")? {
        call = call.name(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::applications::ListApplicationMetrics>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_get_application_metric_data(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .applications()
        .get_application_metric_data(
            args.required::<i64>(rt::ParameterPlace::Path, "application_id")?,
            &args.required::<Vec<String>>(rt::ParameterPlace::Query, "names[]")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "values[]")?
    {
        call = call.values(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "from")?
    {
        call = call.from(&value);
    }
    if let Some(value) = args.optional::<rt::DateTime>(rt::ParameterPlace::Query, "to")?
    {
        call = call.to(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "period")? {
        call = call.period(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "summarize")? {
        call = call.summarize(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "raw")? {
        call = call.raw(value);
    }
    Ok(rt::outcome::<crate::applications::GetApplicationMetricData>(call.send()))
}

#[cfg(feature = "application_hosts")]
fn application_hosts_list_application_hosts(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .application_hosts()
        .list_application_hosts(
            args.required::<i64>(rt::ParameterPlace::Path, "application_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[hostname]")?
    {
        call = call.filter_hostname(&value);
    }
    if let Some(value) = args
        .optional::<Vec<i64>>(rt::ParameterPlace::Query, "filter[ids]")?
    {
        call = call.filter_ids(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::application_hosts::ListApplicationHosts>(call.send()))
}

#[cfg(feature = "application_deployments")]
fn application_deployments_list_deployments(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .application_deployments()
        .list_deployments(
            args.required::<i64>(rt::ParameterPlace::Path, "application_id")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::application_deployments::ListDeployments>(call.send()))
}

#[cfg(feature = "application_deployments")]
fn application_deployments_create_deployment(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::CreateDeploymentBody>()?;
    let call = client
        .application_deployments()
        .create_deployment(
            args.required::<i64>(rt::ParameterPlace::Path, "application_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::application_deployments::CreateDeployment>(call.send()))
}

#[cfg(feature = "application_deployments")]
fn application_deployments_delete_deployment(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .application_deployments()
        .delete_deployment(
            args.required::<i64>(rt::ParameterPlace::Path, "application_id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "id")?,
        );
    Ok(rt::outcome::<crate::application_deployments::DeleteDeployment>(call.send()))
}

#[cfg(feature = "key_transactions")]
fn key_transactions_list_key_transactions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.key_transactions().list_key_transactions();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[name]")?
    {
        call = call.filter_name(&value);
    }
    if let Some(value) = args
        .optional::<Vec<i64>>(rt::ParameterPlace::Query, "filter[ids]")?
    {
        call = call.filter_ids(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::key_transactions::ListKeyTransactions>(call.send()))
}

#[cfg(feature = "alerts_policies")]
fn alerts_policies_list_alerts_policies(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.alerts_policies().list_alerts_policies();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[name]")?
    {
        call = call.filter_name(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::alerts_policies::ListAlertsPolicies>(call.send()))
}

#[cfg(feature = "alerts_policies")]
fn alerts_policies_create_alerts_policy(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::CreateAlertsPolicyBody>()?;
    let call = client.alerts_policies().create_alerts_policy(&body);
    Ok(rt::outcome::<crate::alerts_policies::CreateAlertsPolicy>(call.send()))
}

#[cfg(feature = "alerts_policies")]
fn alerts_policies_update_alerts_policy(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::UpdateAlertsPolicyBody>()?;
    let call = client
        .alerts_policies()
        .update_alerts_policy(
            args.required::<i64>(rt::ParameterPlace::Path, "policy_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::alerts_policies::UpdateAlertsPolicy>(call.send()))
}

#[cfg(feature = "alerts_policies")]
fn alerts_policies_delete_alerts_policy(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .alerts_policies()
        .delete_alerts_policy(
            args.required::<i64>(rt::ParameterPlace::Path, "policy_id")?,
        );
    Ok(rt::outcome::<crate::alerts_policies::DeleteAlertsPolicy>(call.send()))
}

#[cfg(feature = "alerts_conditions")]
fn alerts_conditions_list_alerts_conditions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .alerts_conditions()
        .list_alerts_conditions(
            args.required::<i64>(rt::ParameterPlace::Query, "policy_id")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::alerts_conditions::ListAlertsConditions>(call.send()))
}

#[cfg(feature = "alerts_conditions")]
fn alerts_conditions_create_alerts_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::CreateAlertsConditionBody>()?;
    let call = client
        .alerts_conditions()
        .create_alerts_condition(
            args.required::<i64>(rt::ParameterPlace::Path, "policy_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::alerts_conditions::CreateAlertsCondition>(call.send()))
}

#[cfg(feature = "alerts_conditions")]
fn alerts_conditions_update_alerts_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::UpdateAlertsConditionBody>()?;
    let call = client
        .alerts_conditions()
        .update_alerts_condition(
            args.required::<i64>(rt::ParameterPlace::Path, "condition_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::alerts_conditions::UpdateAlertsCondition>(call.send()))
}

#[cfg(feature = "alerts_conditions")]
fn alerts_conditions_delete_alerts_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .alerts_conditions()
        .delete_alerts_condition(
            args.required::<i64>(rt::ParameterPlace::Path, "condition_id")?,
        );
    Ok(rt::outcome::<crate::alerts_conditions::DeleteAlertsCondition>(call.send()))
}

#[cfg(feature = "alerts_nrql_conditions")]
fn alerts_nrql_conditions_list_alerts_nrql_conditions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .alerts_nrql_conditions()
        .list_alerts_nrql_conditions(
            args.required::<i64>(rt::ParameterPlace::Query, "policy_id")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(
        rt::outcome::<
            crate::alerts_nrql_conditions::ListAlertsNrqlConditions,
        >(call.send()),
    )
}

#[cfg(feature = "alerts_nrql_conditions")]
fn alerts_nrql_conditions_create_alerts_nrql_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::CreateAlertsNrqlConditionBody>()?;
    let call = client
        .alerts_nrql_conditions()
        .create_alerts_nrql_condition(
            args.required::<i64>(rt::ParameterPlace::Path, "policy_id")?,
            &body,
        );
    Ok(
        rt::outcome::<
            crate::alerts_nrql_conditions::CreateAlertsNrqlCondition,
        >(call.send()),
    )
}

#[cfg(feature = "alerts_nrql_conditions")]
fn alerts_nrql_conditions_update_alerts_nrql_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::UpdateAlertsNrqlConditionBody>()?;
    let call = client
        .alerts_nrql_conditions()
        .update_alerts_nrql_condition(
            args.required::<i64>(rt::ParameterPlace::Path, "condition_id")?,
            &body,
        );
    Ok(
        rt::outcome::<
            crate::alerts_nrql_conditions::UpdateAlertsNrqlCondition,
        >(call.send()),
    )
}

#[cfg(feature = "alerts_nrql_conditions")]
fn alerts_nrql_conditions_delete_alerts_nrql_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .alerts_nrql_conditions()
        .delete_alerts_nrql_condition(
            args.required::<i64>(rt::ParameterPlace::Path, "condition_id")?,
        );
    Ok(
        rt::outcome::<
            crate::alerts_nrql_conditions::DeleteAlertsNrqlCondition,
        >(call.send()),
    )
}

#[cfg(feature = "alerts_channels")]
fn alerts_channels_list_alerts_channels(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.alerts_channels().list_alerts_channels();
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::alerts_channels::ListAlertsChannels>(call.send()))
}

#[cfg(feature = "alerts_channels")]
fn alerts_channels_create_alerts_channel(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::CreateAlertsChannelBody>()?;
    let call = client.alerts_channels().create_alerts_channel(&body);
    Ok(rt::outcome::<crate::alerts_channels::CreateAlertsChannel>(call.send()))
}

#[cfg(feature = "alerts_channels")]
fn alerts_channels_delete_alerts_channel(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .alerts_channels()
        .delete_alerts_channel(
            args.required::<i64>(rt::ParameterPlace::Path, "channel_id")?,
        );
    Ok(rt::outcome::<crate::alerts_channels::DeleteAlertsChannel>(call.send()))
}

#[cfg(feature = "alerts_policy_channels")]
fn alerts_policy_channels_update_alerts_policy_channels(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .alerts_policy_channels()
        .update_alerts_policy_channels(
            args.required::<i64>(rt::ParameterPlace::Query, "policy_id")?,
            &args.required::<Vec<i64>>(rt::ParameterPlace::Query, "channel_ids")?,
        );
    Ok(
        rt::outcome::<
            crate::alerts_policy_channels::UpdateAlertsPolicyChannels,
        >(call.send()),
    )
}

#[cfg(feature = "alerts_policy_channels")]
fn alerts_policy_channels_delete_alerts_policy_channel(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .alerts_policy_channels()
        .delete_alerts_policy_channel(
            args.required::<i64>(rt::ParameterPlace::Query, "policy_id")?,
            args.required::<i64>(rt::ParameterPlace::Query, "channel_id")?,
        );
    Ok(
        rt::outcome::<
            crate::alerts_policy_channels::DeleteAlertsPolicyChannel,
        >(call.send()),
    )
}

#[cfg(feature = "alerts_incidents")]
fn alerts_incidents_list_alerts_incidents(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.alerts_incidents().list_alerts_incidents();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "only_open")? {
        call = call.only_open(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "exclude_violations")?
    {
        call = call.exclude_violations(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::alerts_incidents::ListAlertsIncidents>(call.send()))
}

#[cfg(feature = "alerts_events")]
fn alerts_events_list_alerts_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.alerts_events().list_alerts_events();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[product]")?
    {
        call = call.filter_product(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[entity_type]")?
    {
        call = call.filter_entity_type(&value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "filter[entity_group_id]")?
    {
        call = call.filter_entity_group_id(value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "filter[entity_id]")?
    {
        call = call.filter_entity_id(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "filter[event_type]")?
    {
        call = call.filter_event_type(&value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "filter[incident_id]")?
    {
        call = call.filter_incident_id(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::alerts_events::ListAlertsEvents>(call.send()))
}
