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
    #[cfg(feature = "application_info")]
    rt::OperationInfo {
        id: "getInfo",
        method: "GET",
        path: "/v1/info",
        tag: "Application Info",
        summary: "Get the version of the Network application.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sites")]
    rt::OperationInfo {
        id: "getSiteOverviewPage",
        method: "GET",
        path: "/v1/sites",
        tag: "Sites",
        summary: "List the local sites.",
        parameters: &[
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "uni_fi_devices")]
    rt::OperationInfo {
        id: "getPendingDevicePage",
        method: "GET",
        path: "/v1/pending-devices",
        tag: "UniFi Devices",
        summary: "List devices that wait for adoption.",
        parameters: &[
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "uni_fi_devices")]
    rt::OperationInfo {
        id: "getAdoptedDeviceOverviewPage",
        method: "GET",
        path: "/v1/sites/{siteId}/devices",
        tag: "UniFi Devices",
        summary: "List the adopted devices of a site.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "uni_fi_devices")]
    rt::OperationInfo {
        id: "adoptDevice",
        method: "POST",
        path: "/v1/sites/{siteId}/devices",
        tag: "UniFi Devices",
        summary: "Adopt a device into a site.",
        parameters: &[rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "uni_fi_devices")]
    rt::OperationInfo {
        id: "getAdoptedDeviceDetails",
        method: "GET",
        path: "/v1/sites/{siteId}/devices/{deviceId}",
        tag: "UniFi Devices",
        summary: "Get one adopted device.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deviceId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "uni_fi_devices")]
    rt::OperationInfo {
        id: "removeDevice",
        method: "DELETE",
        path: "/v1/sites/{siteId}/devices/{deviceId}",
        tag: "UniFi Devices",
        summary: "Remove a device from its site.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deviceId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "uni_fi_devices")]
    rt::OperationInfo {
        id: "getAdoptedDeviceLatestStatistics",
        method: "GET",
        path: "/v1/sites/{siteId}/devices/{deviceId}/statistics/latest",
        tag: "UniFi Devices",
        summary: "Get the latest statistics of a device.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deviceId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "uni_fi_devices")]
    rt::OperationInfo {
        id: "executeAdoptedDeviceAction",
        method: "POST",
        path: "/v1/sites/{siteId}/devices/{deviceId}/actions",
        tag: "UniFi Devices",
        summary: "Run an action on a device, such as a restart.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deviceId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "uni_fi_devices")]
    rt::OperationInfo {
        id: "executePortAction",
        method: "POST",
        path: "/v1/sites/{siteId}/devices/{deviceId}/interfaces/ports/{portIdx}/actions",
        tag: "UniFi Devices",
        summary: "Run an action on a port, such as a PoE power cycle.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("deviceId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("portIdx", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "clients")]
    rt::OperationInfo {
        id: "getConnectedClientOverviewPage",
        method: "GET",
        path: "/v1/sites/{siteId}/clients",
        tag: "Clients",
        summary: "List connected clients.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "clients")]
    rt::OperationInfo {
        id: "getConnectedClientDetails",
        method: "GET",
        path: "/v1/sites/{siteId}/clients/{clientId}",
        tag: "Clients",
        summary: "Get one connected client.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("clientId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "clients")]
    rt::OperationInfo {
        id: "executeConnectedClientAction",
        method: "POST",
        path: "/v1/sites/{siteId}/clients/{clientId}/actions",
        tag: "Clients",
        summary: "Grant or revoke guest access for a client.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("clientId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "networks")]
    rt::OperationInfo {
        id: "getNetworksOverviewPage",
        method: "GET",
        path: "/v1/sites/{siteId}/networks",
        tag: "Networks",
        summary: "List the networks of a site.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "networks")]
    rt::OperationInfo {
        id: "createNetwork",
        method: "POST",
        path: "/v1/sites/{siteId}/networks",
        tag: "Networks",
        summary: "Create a network.",
        parameters: &[rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "networks")]
    rt::OperationInfo {
        id: "getNetworkDetails",
        method: "GET",
        path: "/v1/sites/{siteId}/networks/{networkId}",
        tag: "Networks",
        summary: "Get one network.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("networkId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "networks")]
    rt::OperationInfo {
        id: "updateNetwork",
        method: "PUT",
        path: "/v1/sites/{siteId}/networks/{networkId}",
        tag: "Networks",
        summary: "Replace the settings of a network.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("networkId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "networks")]
    rt::OperationInfo {
        id: "deleteNetwork",
        method: "DELETE",
        path: "/v1/sites/{siteId}/networks/{networkId}",
        tag: "Networks",
        summary: "Delete a network.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("networkId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("force", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "wifi_broadcasts")]
    rt::OperationInfo {
        id: "getWifiBroadcastPage",
        method: "GET",
        path: "/v1/sites/{siteId}/wifi/broadcasts",
        tag: "WiFi Broadcasts",
        summary: "List Wi-Fi broadcasts (SSIDs).",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "hotspot")]
    rt::OperationInfo {
        id: "getVouchers",
        method: "GET",
        path: "/v1/sites/{siteId}/hotspot/vouchers",
        tag: "Hotspot",
        summary: "List hotspot vouchers.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "hotspot")]
    rt::OperationInfo {
        id: "createVouchers",
        method: "POST",
        path: "/v1/sites/{siteId}/hotspot/vouchers",
        tag: "Hotspot",
        summary: "Create one or more vouchers.",
        parameters: &[rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "hotspot")]
    rt::OperationInfo {
        id: "deleteVouchers",
        method: "DELETE",
        path: "/v1/sites/{siteId}/hotspot/vouchers",
        tag: "Hotspot",
        summary: "Delete the vouchers a filter matches.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "hotspot")]
    rt::OperationInfo {
        id: "getVoucher",
        method: "GET",
        path: "/v1/sites/{siteId}/hotspot/vouchers/{voucherId}",
        tag: "Hotspot",
        summary: "Get one voucher.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("voucherId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "hotspot")]
    rt::OperationInfo {
        id: "deleteVoucher",
        method: "DELETE",
        path: "/v1/sites/{siteId}/hotspot/vouchers/{voucherId}",
        tag: "Hotspot",
        summary: "Delete one voucher.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("voucherId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "firewall")]
    rt::OperationInfo {
        id: "getFirewallZones",
        method: "GET",
        path: "/v1/sites/{siteId}/firewall/zones",
        tag: "Firewall",
        summary: "List firewall zones.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "firewall")]
    rt::OperationInfo {
        id: "getFirewallZone",
        method: "GET",
        path: "/v1/sites/{siteId}/firewall/zones/{firewallZoneId}",
        tag: "Firewall",
        summary: "Get one firewall zone.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("firewallZoneId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dns_policies")]
    rt::OperationInfo {
        id: "getDnsPolicyPage",
        method: "GET",
        path: "/v1/sites/{siteId}/dns/policies",
        tag: "DNS Policies",
        summary: "List DNS policies.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dns_policies")]
    rt::OperationInfo {
        id: "getDnsPolicy",
        method: "GET",
        path: "/v1/sites/{siteId}/dns/policies/{dnsPolicyId}",
        tag: "DNS Policies",
        summary: "Get one DNS policy.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("dnsPolicyId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dns_policies")]
    rt::OperationInfo {
        id: "deleteDnsPolicy",
        method: "DELETE",
        path: "/v1/sites/{siteId}/dns/policies/{dnsPolicyId}",
        tag: "DNS Policies",
        summary: "Delete a DNS policy.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("dnsPolicyId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "supporting_resources")]
    rt::OperationInfo {
        id: "getWansOverviewPage",
        method: "GET",
        path: "/v1/sites/{siteId}/wans",
        tag: "Supporting Resources",
        summary: "List WAN interfaces.",
        parameters: &[
            rt::ParameterInfo::new("siteId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "application_info")]
    application_info_get_info,
    #[cfg(feature = "sites")]
    sites_get_site_overview_page,
    #[cfg(feature = "uni_fi_devices")]
    uni_fi_devices_get_pending_device_page,
    #[cfg(feature = "uni_fi_devices")]
    uni_fi_devices_get_adopted_device_overview_page,
    #[cfg(feature = "uni_fi_devices")]
    uni_fi_devices_adopt_device,
    #[cfg(feature = "uni_fi_devices")]
    uni_fi_devices_get_adopted_device_details,
    #[cfg(feature = "uni_fi_devices")]
    uni_fi_devices_remove_device,
    #[cfg(feature = "uni_fi_devices")]
    uni_fi_devices_get_adopted_device_latest_statistics,
    #[cfg(feature = "uni_fi_devices")]
    uni_fi_devices_execute_adopted_device_action,
    #[cfg(feature = "uni_fi_devices")]
    uni_fi_devices_execute_port_action,
    #[cfg(feature = "clients")]
    clients_get_connected_client_overview_page,
    #[cfg(feature = "clients")]
    clients_get_connected_client_details,
    #[cfg(feature = "clients")]
    clients_execute_connected_client_action,
    #[cfg(feature = "networks")]
    networks_get_networks_overview_page,
    #[cfg(feature = "networks")]
    networks_create_network,
    #[cfg(feature = "networks")]
    networks_get_network_details,
    #[cfg(feature = "networks")]
    networks_update_network,
    #[cfg(feature = "networks")]
    networks_delete_network,
    #[cfg(feature = "wifi_broadcasts")]
    wifi_broadcasts_get_wifi_broadcast_page,
    #[cfg(feature = "hotspot")]
    hotspot_get_vouchers,
    #[cfg(feature = "hotspot")]
    hotspot_create_vouchers,
    #[cfg(feature = "hotspot")]
    hotspot_delete_vouchers,
    #[cfg(feature = "hotspot")]
    hotspot_get_voucher,
    #[cfg(feature = "hotspot")]
    hotspot_delete_voucher,
    #[cfg(feature = "firewall")]
    firewall_get_firewall_zones,
    #[cfg(feature = "firewall")]
    firewall_get_firewall_zone,
    #[cfg(feature = "dns_policies")]
    dns_policies_get_dns_policy_page,
    #[cfg(feature = "dns_policies")]
    dns_policies_get_dns_policy,
    #[cfg(feature = "dns_policies")]
    dns_policies_delete_dns_policy,
    #[cfg(feature = "supporting_resources")]
    supporting_resources_get_wans_overview_page,
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

#[cfg(feature = "application_info")]
fn application_info_get_info(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.application_info().get_info();
    Ok(rt::outcome::<crate::application_info::GetInfo>(call.send()))
}

#[cfg(feature = "sites")]
fn sites_get_site_overview_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.sites().get_site_overview_page();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::sites::GetSiteOverviewPage>(call.send()))
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_get_pending_device_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.uni_fi_devices().get_pending_device_page();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::uni_fi_devices::GetPendingDevicePage>(call.send()))
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_get_adopted_device_overview_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .uni_fi_devices()
        .get_adopted_device_overview_page(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::uni_fi_devices::GetAdoptedDeviceOverviewPage>(call.send()))
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_adopt_device(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::DeviceAdoptionRequest>()?;
    let call = client
        .uni_fi_devices()
        .adopt_device(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &body,
        );
    Ok(rt::outcome::<crate::uni_fi_devices::AdoptDevice>(call.send()))
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_get_adopted_device_details(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .uni_fi_devices()
        .get_adopted_device_details(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "deviceId")?,
        );
    Ok(rt::outcome::<crate::uni_fi_devices::GetAdoptedDeviceDetails>(call.send()))
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_remove_device(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .uni_fi_devices()
        .remove_device(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "deviceId")?,
        );
    Ok(rt::outcome::<crate::uni_fi_devices::RemoveDevice>(call.send()))
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_get_adopted_device_latest_statistics(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .uni_fi_devices()
        .get_adopted_device_latest_statistics(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "deviceId")?,
        );
    Ok(
        rt::outcome::<
            crate::uni_fi_devices::GetAdoptedDeviceLatestStatistics,
        >(call.send()),
    )
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_execute_adopted_device_action(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::DeviceActionRequest>()?;
    let call = client
        .uni_fi_devices()
        .execute_adopted_device_action(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "deviceId")?,
            &body,
        );
    Ok(rt::outcome::<crate::uni_fi_devices::ExecuteAdoptedDeviceAction>(call.send()))
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_execute_port_action(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PortActionRequest>()?;
    let call = client
        .uni_fi_devices()
        .execute_port_action(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "deviceId")?,
            args.required::<i32>(rt::ParameterPlace::Path, "portIdx")?,
            &body,
        );
    Ok(rt::outcome::<crate::uni_fi_devices::ExecutePortAction>(call.send()))
}

#[cfg(feature = "clients")]
fn clients_get_connected_client_overview_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .clients()
        .get_connected_client_overview_page(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::clients::GetConnectedClientOverviewPage>(call.send()))
}

#[cfg(feature = "clients")]
fn clients_get_connected_client_details(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .clients()
        .get_connected_client_details(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "clientId")?,
        );
    Ok(rt::outcome::<crate::clients::GetConnectedClientDetails>(call.send()))
}

#[cfg(feature = "clients")]
fn clients_execute_connected_client_action(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::ClientActionRequest>()?;
    let call = client
        .clients()
        .execute_connected_client_action(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "clientId")?,
            &body,
        );
    Ok(rt::outcome::<crate::clients::ExecuteConnectedClientAction>(call.send()))
}

#[cfg(feature = "networks")]
fn networks_get_networks_overview_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .networks()
        .get_networks_overview_page(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::networks::GetNetworksOverviewPage>(call.send()))
}

#[cfg(feature = "networks")]
fn networks_create_network(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateOrUpdateNetwork>()?;
    let call = client
        .networks()
        .create_network(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &body,
        );
    Ok(rt::outcome::<crate::networks::CreateNetwork>(call.send()))
}

#[cfg(feature = "networks")]
fn networks_get_network_details(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .networks()
        .get_network_details(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "networkId")?,
        );
    Ok(rt::outcome::<crate::networks::GetNetworkDetails>(call.send()))
}

#[cfg(feature = "networks")]
fn networks_update_network(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateOrUpdateNetwork>()?;
    let call = client
        .networks()
        .update_network(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "networkId")?,
            &body,
        );
    Ok(rt::outcome::<crate::networks::UpdateNetwork>(call.send()))
}

#[cfg(feature = "networks")]
fn networks_delete_network(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .networks()
        .delete_network(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "networkId")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "force")? {
        call = call.force(value);
    }
    Ok(rt::outcome::<crate::networks::DeleteNetwork>(call.send()))
}

#[cfg(feature = "wifi_broadcasts")]
fn wifi_broadcasts_get_wifi_broadcast_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .wifi_broadcasts()
        .get_wifi_broadcast_page(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::wifi_broadcasts::GetWifiBroadcastPage>(call.send()))
}

#[cfg(feature = "hotspot")]
fn hotspot_get_vouchers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .hotspot()
        .get_vouchers(&args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?);
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::hotspot::GetVouchers>(call.send()))
}

#[cfg(feature = "hotspot")]
fn hotspot_create_vouchers(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::HotspotVoucherCreationRequest>()?;
    let call = client
        .hotspot()
        .create_vouchers(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &body,
        );
    Ok(rt::outcome::<crate::hotspot::CreateVouchers>(call.send()))
}

#[cfg(feature = "hotspot")]
fn hotspot_delete_vouchers(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .hotspot()
        .delete_vouchers(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "filter")?,
        );
    Ok(rt::outcome::<crate::hotspot::DeleteVouchers>(call.send()))
}

#[cfg(feature = "hotspot")]
fn hotspot_get_voucher(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .hotspot()
        .get_voucher(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "voucherId")?,
        );
    Ok(rt::outcome::<crate::hotspot::GetVoucher>(call.send()))
}

#[cfg(feature = "hotspot")]
fn hotspot_delete_voucher(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .hotspot()
        .delete_voucher(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "voucherId")?,
        );
    Ok(rt::outcome::<crate::hotspot::DeleteVoucher>(call.send()))
}

#[cfg(feature = "firewall")]
fn firewall_get_firewall_zones(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .firewall()
        .get_firewall_zones(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::firewall::GetFirewallZones>(call.send()))
}

#[cfg(feature = "firewall")]
fn firewall_get_firewall_zone(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .firewall()
        .get_firewall_zone(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "firewallZoneId")?,
        );
    Ok(rt::outcome::<crate::firewall::GetFirewallZone>(call.send()))
}

#[cfg(feature = "dns_policies")]
fn dns_policies_get_dns_policy_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .dns_policies()
        .get_dns_policy_page(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    Ok(rt::outcome::<crate::dns_policies::GetDnsPolicyPage>(call.send()))
}

#[cfg(feature = "dns_policies")]
fn dns_policies_get_dns_policy(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .dns_policies()
        .get_dns_policy(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "dnsPolicyId")?,
        );
    Ok(rt::outcome::<crate::dns_policies::GetDnsPolicy>(call.send()))
}

#[cfg(feature = "dns_policies")]
fn dns_policies_delete_dns_policy(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .dns_policies()
        .delete_dns_policy(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "dnsPolicyId")?,
        );
    Ok(rt::outcome::<crate::dns_policies::DeleteDnsPolicy>(call.send()))
}

#[cfg(feature = "supporting_resources")]
fn supporting_resources_get_wans_overview_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .supporting_resources()
        .get_wans_overview_page(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "siteId")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::supporting_resources::GetWansOverviewPage>(call.send()))
}
