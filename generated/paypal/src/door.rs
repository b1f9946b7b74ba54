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
    let body = args.required_body::<types::OrderRequest>()?;
    let mut call = client.orders().create(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Partner-Attribution-Id")?
    {
        call = call.paypal_partner_attribution_id(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Client-Metadata-Id")?
    {
        call = call.paypal_client_metadata_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    Ok(rt::outcome::<crate::orders::Create>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .orders()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::orders::Get>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_patch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .orders()
        .patch(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(body) = args.optional_body::<Vec<types::Patch>>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::orders::Patch>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_authorize(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .orders()
        .authorize(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Client-Metadata-Id")?
    {
        call = call.paypal_client_metadata_id(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Auth-Assertion")?
    {
        call = call.paypal_auth_assertion(&value);
    }
    if let Some(body) = args.optional_body::<types::OrdersAuthorizeBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::orders::Authorize>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_capture(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .orders()
        .capture(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Client-Metadata-Id")?
    {
        call = call.paypal_client_metadata_id(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Auth-Assertion")?
    {
        call = call.paypal_auth_assertion(&value);
    }
    if let Some(body) = args.optional_body::<types::OrdersCaptureBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::orders::Capture>(call.send()))
}

#[cfg(feature = "authorizations")]
fn authorizations_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .authorizations()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "authorization_id")?);
    Ok(rt::outcome::<crate::authorizations::Get>(call.send()))
}

#[cfg(feature = "authorizations")]
fn authorizations_capture(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .authorizations()
        .capture(
            &args.required::<String>(rt::ParameterPlace::Path, "authorization_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(body) = args.optional_body::<types::CaptureRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::authorizations::Capture>(call.send()))
}

#[cfg(feature = "authorizations")]
fn authorizations_void(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .authorizations()
        .void(&args.required::<String>(rt::ParameterPlace::Path, "authorization_id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Auth-Assertion")?
    {
        call = call.paypal_auth_assertion(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    Ok(rt::outcome::<crate::authorizations::Void>(call.send()))
}

#[cfg(feature = "captures")]
fn captures_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .captures()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "capture_id")?);
    Ok(rt::outcome::<crate::captures::Get>(call.send()))
}

#[cfg(feature = "captures")]
fn captures_refund(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .captures()
        .refund(&args.required::<String>(rt::ParameterPlace::Path, "capture_id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Auth-Assertion")?
    {
        call = call.paypal_auth_assertion(&value);
    }
    if let Some(body) = args.optional_body::<types::RefundRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::captures::Refund>(call.send()))
}

#[cfg(feature = "refunds")]
fn refunds_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .refunds()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "refund_id")?);
    Ok(rt::outcome::<crate::refunds::Get>(call.send()))
}

#[cfg(feature = "products")]
fn products_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.products().list();
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "total_required")?
    {
        call = call.total_required(value);
    }
    Ok(rt::outcome::<crate::products::List>(call.send()))
}

#[cfg(feature = "products")]
fn products_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ProductRequestPost>()?;
    let mut call = client.products().create(&body);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    Ok(rt::outcome::<crate::products::Create>(call.send()))
}

#[cfg(feature = "plans")]
fn plans_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.plans().list();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "product_id")?
    {
        call = call.product_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "plan_ids")?
    {
        call = call.plan_ids(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "total_required")?
    {
        call = call.total_required(value);
    }
    Ok(rt::outcome::<crate::plans::List>(call.send()))
}

#[cfg(feature = "plans")]
fn plans_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PlanRequestPost>()?;
    let mut call = client.plans().create(&body);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    Ok(rt::outcome::<crate::plans::Create>(call.send()))
}

#[cfg(feature = "plans")]
fn plans_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .plans()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::plans::Get>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SubscriptionRequestPost>()?;
    let mut call = client.subscriptions().create(&body);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    Ok(rt::outcome::<crate::subscriptions::Create>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .subscriptions()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::subscriptions::Get>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_cancel(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .subscriptions()
        .cancel(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(body) = args.optional_body::<types::SubscriptionsCancelBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::subscriptions::Cancel>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_suspend(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .subscriptions()
        .suspend(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(body) = args.optional_body::<types::SubscriptionsSuspendBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::subscriptions::Suspend>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_activate(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .subscriptions()
        .activate(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(body) = args.optional_body::<types::SubscriptionsActivateBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::subscriptions::Activate>(call.send()))
}

#[cfg(feature = "payouts")]
fn payouts_post(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreatePayoutRequest>()?;
    let mut call = client.payouts().post(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "PayPal-Request-Id")?
    {
        call = call.paypal_request_id(&value);
    }
    Ok(rt::outcome::<crate::payouts::Post>(call.send()))
}

#[cfg(feature = "payouts")]
fn payouts_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .payouts()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "total_required")?
    {
        call = call.total_required(value);
    }
    Ok(rt::outcome::<crate::payouts::Get>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.webhooks().list();
    if let Some(value) = args
        .optional::<
            types::WebhooksListAnchorType,
        >(rt::ParameterPlace::Query, "anchor_type")?
    {
        call = call.anchor_type(value);
    }
    Ok(rt::outcome::<crate::webhooks::List>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_post(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Webhook>()?;
    let call = client.webhooks().post(&body);
    Ok(rt::outcome::<crate::webhooks::Post>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .webhooks()
        .delete(&args.required::<String>(rt::ParameterPlace::Path, "webhook_id")?);
    Ok(rt::outcome::<crate::webhooks::Delete>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_verify_webhook_signature_post(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::VerifyWebhookSignature>()?;
    let call = client.webhooks().verify_webhook_signature_post(&body);
    Ok(rt::outcome::<crate::webhooks::VerifyWebhookSignaturePost>(call.send()))
}
