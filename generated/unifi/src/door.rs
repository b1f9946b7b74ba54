// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
fn application_info_get_info(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::application_info::GetInfo,
    >(client.core(), args);
    call.start::<crate::application_info::GetInfo>()
}

#[cfg(feature = "sites")]
fn sites_get_site_overview_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sites::GetSiteOverviewPage,
    >(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.start::<crate::sites::GetSiteOverviewPage>()
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_get_pending_device_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::uni_fi_devices::GetPendingDevicePage,
    >(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.start::<crate::uni_fi_devices::GetPendingDevicePage>()
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_get_adopted_device_overview_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::uni_fi_devices::GetAdoptedDeviceOverviewPage,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.start::<crate::uni_fi_devices::GetAdoptedDeviceOverviewPage>()
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_adopt_device(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::uni_fi_devices::AdoptDevice,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.json::<types::DeviceAdoptionRequest>("application/json", true);
    call.start::<crate::uni_fi_devices::AdoptDevice>()
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_get_adopted_device_details(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::uni_fi_devices::GetAdoptedDeviceDetails,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::uni_fi_devices::GetAdoptedDeviceDetails>()
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_remove_device(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::uni_fi_devices::RemoveDevice,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::uni_fi_devices::RemoveDevice>()
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_get_adopted_device_latest_statistics(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::uni_fi_devices::GetAdoptedDeviceLatestStatistics,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::uni_fi_devices::GetAdoptedDeviceLatestStatistics>()
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_execute_adopted_device_action(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::uni_fi_devices::ExecuteAdoptedDeviceAction,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.json::<types::DeviceActionRequest>("application/json", true);
    call.start::<crate::uni_fi_devices::ExecuteAdoptedDeviceAction>()
}

#[cfg(feature = "uni_fi_devices")]
fn uni_fi_devices_execute_port_action(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::uni_fi_devices::ExecutePortAction,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.needs::<i32>(2);
    call.json::<types::PortActionRequest>("application/json", true);
    call.start::<crate::uni_fi_devices::ExecutePortAction>()
}

#[cfg(feature = "clients")]
fn clients_get_connected_client_overview_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::clients::GetConnectedClientOverviewPage,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.start::<crate::clients::GetConnectedClientOverviewPage>()
}

#[cfg(feature = "clients")]
fn clients_get_connected_client_details(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::clients::GetConnectedClientDetails,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::clients::GetConnectedClientDetails>()
}

#[cfg(feature = "clients")]
fn clients_execute_connected_client_action(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::clients::ExecuteConnectedClientAction,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.json::<types::ClientActionRequest>("application/json", true);
    call.start::<crate::clients::ExecuteConnectedClientAction>()
}

#[cfg(feature = "networks")]
fn networks_get_networks_overview_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::networks::GetNetworksOverviewPage,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.start::<crate::networks::GetNetworksOverviewPage>()
}

#[cfg(feature = "networks")]
fn networks_create_network(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::networks::CreateNetwork,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.json::<types::CreateOrUpdateNetwork>("application/json", true);
    call.start::<crate::networks::CreateNetwork>()
}

#[cfg(feature = "networks")]
fn networks_get_network_details(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::networks::GetNetworkDetails,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::networks::GetNetworkDetails>()
}

#[cfg(feature = "networks")]
fn networks_update_network(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::networks::UpdateNetwork,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.json::<types::CreateOrUpdateNetwork>("application/json", true);
    call.start::<crate::networks::UpdateNetwork>()
}

#[cfg(feature = "networks")]
fn networks_delete_network(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::networks::DeleteNetwork,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.takes::<bool>(2);
    call.start::<crate::networks::DeleteNetwork>()
}

#[cfg(feature = "wifi_broadcasts")]
fn wifi_broadcasts_get_wifi_broadcast_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::wifi_broadcasts::GetWifiBroadcastPage,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.start::<crate::wifi_broadcasts::GetWifiBroadcastPage>()
}

#[cfg(feature = "hotspot")]
fn hotspot_get_vouchers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::hotspot::GetVouchers>(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.start::<crate::hotspot::GetVouchers>()
}

#[cfg(feature = "hotspot")]
fn hotspot_create_vouchers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::hotspot::CreateVouchers,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.json::<types::HotspotVoucherCreationRequest>("application/json", true);
    call.start::<crate::hotspot::CreateVouchers>()
}

#[cfg(feature = "hotspot")]
fn hotspot_delete_vouchers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::hotspot::DeleteVouchers,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<String>(1);
    call.start::<crate::hotspot::DeleteVouchers>()
}

#[cfg(feature = "hotspot")]
fn hotspot_get_voucher(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::hotspot::GetVoucher>(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::hotspot::GetVoucher>()
}

#[cfg(feature = "hotspot")]
fn hotspot_delete_voucher(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::hotspot::DeleteVoucher,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::hotspot::DeleteVoucher>()
}

#[cfg(feature = "firewall")]
fn firewall_get_firewall_zones(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::firewall::GetFirewallZones,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.start::<crate::firewall::GetFirewallZones>()
}

#[cfg(feature = "firewall")]
fn firewall_get_firewall_zone(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::firewall::GetFirewallZone,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::firewall::GetFirewallZone>()
}

#[cfg(feature = "dns_policies")]
fn dns_policies_get_dns_policy_page(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dns_policies::GetDnsPolicyPage,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.start::<crate::dns_policies::GetDnsPolicyPage>()
}

#[cfg(feature = "dns_policies")]
fn dns_policies_get_dns_policy(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dns_policies::GetDnsPolicy,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::dns_policies::GetDnsPolicy>()
}

#[cfg(feature = "dns_policies")]
fn dns_policies_delete_dns_policy(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dns_policies::DeleteDnsPolicy,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.needs::<rt::Uuid>(1);
    call.start::<crate::dns_policies::DeleteDnsPolicy>()
}

#[cfg(feature = "supporting_resources")]
fn supporting_resources_get_wans_overview_page(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::supporting_resources::GetWansOverviewPage,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.start::<crate::supporting_resources::GetWansOverviewPage>()
}
