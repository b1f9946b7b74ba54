// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "orders.create",
        method: "POST",
        path: "/v2/checkout/orders",
        tag: "orders",
        summary: "Create an order",
        parameters: &[
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new(
                "PayPal-Partner-Attribution-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new(
                "PayPal-Client-Metadata-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "orders.get",
        method: "GET",
        path: "/v2/checkout/orders/{id}",
        tag: "orders",
        summary: "Get an order",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "orders.patch",
        method: "PATCH",
        path: "/v2/checkout/orders/{id}",
        tag: "orders",
        summary: "Change an order that is not completed",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "orders.authorize",
        method: "POST",
        path: "/v2/checkout/orders/{id}/authorize",
        tag: "orders",
        summary: "Reserve the money of an approved order",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new(
                "PayPal-Client-Metadata-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new(
                "PayPal-Auth-Assertion",
                rt::ParameterPlace::Header,
                false,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "orders.capture",
        method: "POST",
        path: "/v2/checkout/orders/{id}/capture",
        tag: "orders",
        summary: "Take the money of an approved order",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new(
                "PayPal-Client-Metadata-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new(
                "PayPal-Auth-Assertion",
                rt::ParameterPlace::Header,
                false,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "authorizations")]
    rt::OperationInfo {
        id: "authorizations.get",
        method: "GET",
        path: "/v2/payments/authorizations/{authorization_id}",
        tag: "authorizations",
        summary: "Get an authorisation",
        parameters: &[
            rt::ParameterInfo::new("authorization_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "authorizations")]
    rt::OperationInfo {
        id: "authorizations.capture",
        method: "POST",
        path: "/v2/payments/authorizations/{authorization_id}/capture",
        tag: "authorizations",
        summary: "Take money that was authorised",
        parameters: &[
            rt::ParameterInfo::new("authorization_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "authorizations")]
    rt::OperationInfo {
        id: "authorizations.void",
        method: "POST",
        path: "/v2/payments/authorizations/{authorization_id}/void",
        tag: "authorizations",
        summary: "Release money that was authorised",
        parameters: &[
            rt::ParameterInfo::new("authorization_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "PayPal-Auth-Assertion",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "captures")]
    rt::OperationInfo {
        id: "captures.get",
        method: "GET",
        path: "/v2/payments/captures/{capture_id}",
        tag: "captures",
        summary: "Get a captured payment",
        parameters: &[
            rt::ParameterInfo::new("capture_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "captures")]
    rt::OperationInfo {
        id: "captures.refund",
        method: "POST",
        path: "/v2/payments/captures/{capture_id}/refund",
        tag: "captures",
        summary: "Give a captured payment back",
        parameters: &[
            rt::ParameterInfo::new("capture_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new(
                "PayPal-Auth-Assertion",
                rt::ParameterPlace::Header,
                false,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "refunds")]
    rt::OperationInfo {
        id: "refunds.get",
        method: "GET",
        path: "/v2/payments/refunds/{refund_id}",
        tag: "refunds",
        summary: "Get a refund",
        parameters: &[
            rt::ParameterInfo::new("refund_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "products.list",
        method: "GET",
        path: "/v1/catalogs/products",
        tag: "products",
        summary: "List products",
        parameters: &[
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("total_required", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "products.create",
        method: "POST",
        path: "/v1/catalogs/products",
        tag: "products",
        summary: "Create a product",
        parameters: &[
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "plans")]
    rt::OperationInfo {
        id: "plans.list",
        method: "GET",
        path: "/v1/billing/plans",
        tag: "plans",
        summary: "List plans",
        parameters: &[
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("product_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("plan_ids", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("total_required", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "plans")]
    rt::OperationInfo {
        id: "plans.create",
        method: "POST",
        path: "/v1/billing/plans",
        tag: "plans",
        summary: "Create a plan",
        parameters: &[
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "plans")]
    rt::OperationInfo {
        id: "plans.get",
        method: "GET",
        path: "/v1/billing/plans/{id}",
        tag: "plans",
        summary: "Get a plan",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "subscriptions.create",
        method: "POST",
        path: "/v1/billing/subscriptions",
        tag: "subscriptions",
        summary: "Create a subscription",
        parameters: &[
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "subscriptions.get",
        method: "GET",
        path: "/v1/billing/subscriptions/{id}",
        tag: "subscriptions",
        summary: "Get a subscription",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "subscriptions.cancel",
        method: "POST",
        path: "/v1/billing/subscriptions/{id}/cancel",
        tag: "subscriptions",
        summary: "End a subscription",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "subscriptions.suspend",
        method: "POST",
        path: "/v1/billing/subscriptions/{id}/suspend",
        tag: "subscriptions",
        summary: "Pause a subscription",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "subscriptions.activate",
        method: "POST",
        path: "/v1/billing/subscriptions/{id}/activate",
        tag: "subscriptions",
        summary: "Go on with a subscription",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payouts")]
    rt::OperationInfo {
        id: "payouts.post",
        method: "POST",
        path: "/v1/payments/payouts",
        tag: "payouts",
        summary: "Pay several receivers",
        parameters: &[
            rt::ParameterInfo::new(
                "PayPal-Request-Id",
                rt::ParameterPlace::Header,
                false,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payouts")]
    rt::OperationInfo {
        id: "payouts.get",
        method: "GET",
        path: "/v1/payments/payouts/{id}",
        tag: "payouts",
        summary: "Get a batch of payouts with its items",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("total_required", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "webhooks.list",
        method: "GET",
        path: "/v1/notifications/webhooks",
        tag: "webhooks",
        summary: "List the webhooks of the app",
        parameters: &[
            rt::ParameterInfo::new("anchor_type", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "webhooks.post",
        method: "POST",
        path: "/v1/notifications/webhooks",
        tag: "webhooks",
        summary: "Subscribe a URL to events",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "webhooks.delete",
        method: "DELETE",
        path: "/v1/notifications/webhooks/{webhook_id}",
        tag: "webhooks",
        summary: "Delete a webhook",
        parameters: &[
            rt::ParameterInfo::new("webhook_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "verify-webhook-signature.post",
        method: "POST",
        path: "/v1/notifications/verify-webhook-signature",
        tag: "webhooks",
        summary: "Check the signature of an event",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "orders")]
    orders_create,
    #[cfg(feature = "orders")]
    orders_get,
    #[cfg(feature = "orders")]
    orders_patch,
    #[cfg(feature = "orders")]
    orders_authorize,
    #[cfg(feature = "orders")]
    orders_capture,
    #[cfg(feature = "authorizations")]
    authorizations_get,
    #[cfg(feature = "authorizations")]
    authorizations_capture,
    #[cfg(feature = "authorizations")]
    authorizations_void,
    #[cfg(feature = "captures")]
    captures_get,
    #[cfg(feature = "captures")]
    captures_refund,
    #[cfg(feature = "refunds")]
    refunds_get,
    #[cfg(feature = "products")]
    products_list,
    #[cfg(feature = "products")]
    products_create,
    #[cfg(feature = "plans")]
    plans_list,
    #[cfg(feature = "plans")]
    plans_create,
    #[cfg(feature = "plans")]
    plans_get,
    #[cfg(feature = "subscriptions")]
    subscriptions_create,
    #[cfg(feature = "subscriptions")]
    subscriptions_get,
    #[cfg(feature = "subscriptions")]
    subscriptions_cancel,
    #[cfg(feature = "subscriptions")]
    subscriptions_suspend,
    #[cfg(feature = "subscriptions")]
    subscriptions_activate,
    #[cfg(feature = "payouts")]
    payouts_post,
    #[cfg(feature = "payouts")]
    payouts_get,
    #[cfg(feature = "webhooks")]
    webhooks_list,
    #[cfg(feature = "webhooks")]
    webhooks_post,
    #[cfg(feature = "webhooks")]
    webhooks_delete,
    #[cfg(feature = "webhooks")]
    webhooks_verify_webhook_signature_post,
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

#[cfg(feature = "orders")]
fn orders_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::Create>(client.core(), args);
    call.json::<types::OrderRequest>("application/json", true);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::orders::Create>()
}

#[cfg(feature = "orders")]
fn orders_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::Get>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::orders::Get>()
}

#[cfg(feature = "orders")]
fn orders_patch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::Patch>(client.core(), args);
    call.needs::<String>(0);
    call.json::<Vec<types::Patch>>("application/json", false);
    call.start::<crate::orders::Patch>()
}

#[cfg(feature = "orders")]
fn orders_authorize(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::Authorize>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.json::<types::OrdersAuthorizeBody>("application/json", false);
    call.start::<crate::orders::Authorize>()
}

#[cfg(feature = "orders")]
fn orders_capture(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::Capture>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.json::<types::OrdersCaptureBody>("application/json", false);
    call.start::<crate::orders::Capture>()
}

#[cfg(feature = "authorizations")]
fn authorizations_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::authorizations::Get>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::authorizations::Get>()
}

#[cfg(feature = "authorizations")]
fn authorizations_capture(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::authorizations::Capture,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.json::<types::CaptureRequest>("application/json", false);
    call.start::<crate::authorizations::Capture>()
}

#[cfg(feature = "authorizations")]
fn authorizations_void(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::authorizations::Void>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::authorizations::Void>()
}

#[cfg(feature = "captures")]
fn captures_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::captures::Get>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::captures::Get>()
}

#[cfg(feature = "captures")]
fn captures_refund(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::captures::Refund>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.json::<types::RefundRequest>("application/json", false);
    call.start::<crate::captures::Refund>()
}

#[cfg(feature = "refunds")]
fn refunds_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::refunds::Get>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::refunds::Get>()
}

#[cfg(feature = "products")]
fn products_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::products::List>(client.core(), args);
    call.takes::<i64>(0);
    call.takes::<i64>(1);
    call.takes::<bool>(2);
    call.start::<crate::products::List>()
}

#[cfg(feature = "products")]
fn products_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::products::Create>(client.core(), args);
    call.json::<types::ProductRequestPost>("application/json", true);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::products::Create>()
}

#[cfg(feature = "plans")]
fn plans_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::plans::List>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.takes::<bool>(5);
    call.start::<crate::plans::List>()
}

#[cfg(feature = "plans")]
fn plans_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::plans::Create>(client.core(), args);
    call.json::<types::PlanRequestPost>("application/json", true);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::plans::Create>()
}

#[cfg(feature = "plans")]
fn plans_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::plans::Get>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::plans::Get>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::subscriptions::Create,
    >(client.core(), args);
    call.json::<types::SubscriptionRequestPost>("application/json", true);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::subscriptions::Create>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::subscriptions::Get>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::subscriptions::Get>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_cancel(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::subscriptions::Cancel,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::SubscriptionsCancelBody>("application/json", false);
    call.start::<crate::subscriptions::Cancel>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_suspend(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::subscriptions::Suspend,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::SubscriptionsSuspendBody>("application/json", false);
    call.start::<crate::subscriptions::Suspend>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_activate(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::subscriptions::Activate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::SubscriptionsActivateBody>("application/json", false);
    call.start::<crate::subscriptions::Activate>()
}

#[cfg(feature = "payouts")]
fn payouts_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::payouts::Post>(client.core(), args);
    call.json::<types::CreatePayoutRequest>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::payouts::Post>()
}

#[cfg(feature = "payouts")]
fn payouts_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::payouts::Get>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<bool>(4);
    call.start::<crate::payouts::Get>()
}

#[cfg(feature = "webhooks")]
fn webhooks_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::webhooks::List>(client.core(), args);
    call.takes::<types::WebhooksListAnchorType>(0);
    call.start::<crate::webhooks::List>()
}

#[cfg(feature = "webhooks")]
fn webhooks_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::webhooks::Post>(client.core(), args);
    call.json::<types::Webhook>("application/json", true);
    call.start::<crate::webhooks::Post>()
}

#[cfg(feature = "webhooks")]
fn webhooks_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::webhooks::Delete>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::webhooks::Delete>()
}

#[cfg(feature = "webhooks")]
fn webhooks_verify_webhook_signature_post(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::VerifyWebhookSignaturePost,
    >(client.core(), args);
    call.json::<types::VerifyWebhookSignature>("application/json", true);
    call.start::<crate::webhooks::VerifyWebhookSignaturePost>()
}
