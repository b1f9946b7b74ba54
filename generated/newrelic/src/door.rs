// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<
        crate::applications::ListApplications,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<Vec<i64>>(2);
    call.takes::<String>(3);
    call.takes::<i64>(4);
    call.start::<crate::applications::ListApplications>()
}

#[cfg(feature = "applications")]
fn applications_show_application(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::applications::ShowApplication,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::applications::ShowApplication>()
}

#[cfg(feature = "applications")]
fn applications_update_application(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::applications::UpdateApplication,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::UpdateApplicationBody>("application/json", true);
    call.start::<crate::applications::UpdateApplication>()
}

#[cfg(feature = "applications")]
fn applications_delete_application(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::applications::DeleteApplication,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::applications::DeleteApplication>()
}

#[cfg(feature = "applications")]
fn applications_list_application_metrics(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::applications::ListApplicationMetrics,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.start::<crate::applications::ListApplicationMetrics>()
}

#[cfg(feature = "applications")]
fn applications_get_application_metric_data(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::applications::GetApplicationMetricData,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.needs::<Vec<String>>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<i64>(5);
    call.takes::<bool>(6);
    call.takes::<bool>(7);
    call.start::<crate::applications::GetApplicationMetricData>()
}

#[cfg(feature = "application_hosts")]
fn application_hosts_list_application_hosts(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::application_hosts::ListApplicationHosts,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.takes::<Vec<i64>>(2);
    call.takes::<i64>(3);
    call.start::<crate::application_hosts::ListApplicationHosts>()
}

#[cfg(feature = "application_deployments")]
fn application_deployments_list_deployments(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::application_deployments::ListDeployments,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<i64>(1);
    call.start::<crate::application_deployments::ListDeployments>()
}

#[cfg(feature = "application_deployments")]
fn application_deployments_create_deployment(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::application_deployments::CreateDeployment,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::CreateDeploymentBody>("application/json", true);
    call.start::<crate::application_deployments::CreateDeployment>()
}

#[cfg(feature = "application_deployments")]
fn application_deployments_delete_deployment(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::application_deployments::DeleteDeployment,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.needs::<i64>(1);
    call.start::<crate::application_deployments::DeleteDeployment>()
}

#[cfg(feature = "key_transactions")]
fn key_transactions_list_key_transactions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::key_transactions::ListKeyTransactions,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<Vec<i64>>(1);
    call.takes::<i64>(2);
    call.start::<crate::key_transactions::ListKeyTransactions>()
}

#[cfg(feature = "alerts_policies")]
fn alerts_policies_list_alerts_policies(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_policies::ListAlertsPolicies,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i64>(1);
    call.start::<crate::alerts_policies::ListAlertsPolicies>()
}

#[cfg(feature = "alerts_policies")]
fn alerts_policies_create_alerts_policy(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_policies::CreateAlertsPolicy,
    >(client.core(), args);
    call.json::<types::CreateAlertsPolicyBody>("application/json", true);
    call.start::<crate::alerts_policies::CreateAlertsPolicy>()
}

#[cfg(feature = "alerts_policies")]
fn alerts_policies_update_alerts_policy(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_policies::UpdateAlertsPolicy,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::UpdateAlertsPolicyBody>("application/json", true);
    call.start::<crate::alerts_policies::UpdateAlertsPolicy>()
}

#[cfg(feature = "alerts_policies")]
fn alerts_policies_delete_alerts_policy(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_policies::DeleteAlertsPolicy,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::alerts_policies::DeleteAlertsPolicy>()
}

#[cfg(feature = "alerts_conditions")]
fn alerts_conditions_list_alerts_conditions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_conditions::ListAlertsConditions,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<i64>(1);
    call.start::<crate::alerts_conditions::ListAlertsConditions>()
}

#[cfg(feature = "alerts_conditions")]
fn alerts_conditions_create_alerts_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_conditions::CreateAlertsCondition,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::CreateAlertsConditionBody>("application/json", true);
    call.start::<crate::alerts_conditions::CreateAlertsCondition>()
}

#[cfg(feature = "alerts_conditions")]
fn alerts_conditions_update_alerts_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_conditions::UpdateAlertsCondition,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::UpdateAlertsConditionBody>("application/json", true);
    call.start::<crate::alerts_conditions::UpdateAlertsCondition>()
}

#[cfg(feature = "alerts_conditions")]
fn alerts_conditions_delete_alerts_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_conditions::DeleteAlertsCondition,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::alerts_conditions::DeleteAlertsCondition>()
}

#[cfg(feature = "alerts_nrql_conditions")]
fn alerts_nrql_conditions_list_alerts_nrql_conditions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_nrql_conditions::ListAlertsNrqlConditions,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<i64>(1);
    call.start::<crate::alerts_nrql_conditions::ListAlertsNrqlConditions>()
}

#[cfg(feature = "alerts_nrql_conditions")]
fn alerts_nrql_conditions_create_alerts_nrql_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_nrql_conditions::CreateAlertsNrqlCondition,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::CreateAlertsNrqlConditionBody>("application/json", true);
    call.start::<crate::alerts_nrql_conditions::CreateAlertsNrqlCondition>()
}

#[cfg(feature = "alerts_nrql_conditions")]
fn alerts_nrql_conditions_update_alerts_nrql_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_nrql_conditions::UpdateAlertsNrqlCondition,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::UpdateAlertsNrqlConditionBody>("application/json", true);
    call.start::<crate::alerts_nrql_conditions::UpdateAlertsNrqlCondition>()
}

#[cfg(feature = "alerts_nrql_conditions")]
fn alerts_nrql_conditions_delete_alerts_nrql_condition(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_nrql_conditions::DeleteAlertsNrqlCondition,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::alerts_nrql_conditions::DeleteAlertsNrqlCondition>()
}

#[cfg(feature = "alerts_channels")]
fn alerts_channels_list_alerts_channels(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_channels::ListAlertsChannels,
    >(client.core(), args);
    call.takes::<i64>(0);
    call.start::<crate::alerts_channels::ListAlertsChannels>()
}

#[cfg(feature = "alerts_channels")]
fn alerts_channels_create_alerts_channel(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_channels::CreateAlertsChannel,
    >(client.core(), args);
    call.json::<types::CreateAlertsChannelBody>("application/json", true);
    call.start::<crate::alerts_channels::CreateAlertsChannel>()
}

#[cfg(feature = "alerts_channels")]
fn alerts_channels_delete_alerts_channel(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_channels::DeleteAlertsChannel,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::alerts_channels::DeleteAlertsChannel>()
}

#[cfg(feature = "alerts_policy_channels")]
fn alerts_policy_channels_update_alerts_policy_channels(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_policy_channels::UpdateAlertsPolicyChannels,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.needs::<Vec<i64>>(1);
    call.start::<crate::alerts_policy_channels::UpdateAlertsPolicyChannels>()
}

#[cfg(feature = "alerts_policy_channels")]
fn alerts_policy_channels_delete_alerts_policy_channel(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_policy_channels::DeleteAlertsPolicyChannel,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.needs::<i64>(1);
    call.start::<crate::alerts_policy_channels::DeleteAlertsPolicyChannel>()
}

#[cfg(feature = "alerts_incidents")]
fn alerts_incidents_list_alerts_incidents(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_incidents::ListAlertsIncidents,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<bool>(1);
    call.takes::<i64>(2);
    call.start::<crate::alerts_incidents::ListAlertsIncidents>()
}

#[cfg(feature = "alerts_events")]
fn alerts_events_list_alerts_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts_events::ListAlertsEvents,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<i64>(5);
    call.takes::<i64>(6);
    call.start::<crate::alerts_events::ListAlertsEvents>()
}
