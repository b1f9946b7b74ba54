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
    #[cfg(feature = "balance")]
    rt::OperationInfo {
        id: "GetBalance",
        method: "GET",
        path: "/v1/balance",
        tag: "balance",
        summary: "Get the balance of the account",
        parameters: &[
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "GetCustomers",
        method: "GET",
        path: "/v1/customers",
        tag: "customers",
        summary: "List customers",
        parameters: &[
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ending_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starting_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("test_clock", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "PostCustomers",
        method: "POST",
        path: "/v1/customers",
        tag: "customers",
        summary: "Create a customer",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "GetCustomersCustomer",
        method: "GET",
        path: "/v1/customers/{customer}",
        tag: "customers",
        summary: "Get a customer",
        parameters: &[
            rt::ParameterInfo::new("customer", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "PostCustomersCustomer",
        method: "POST",
        path: "/v1/customers/{customer}",
        tag: "customers",
        summary: "Change a customer",
        parameters: &[
            rt::ParameterInfo::new("customer", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "DeleteCustomersCustomer",
        method: "DELETE",
        path: "/v1/customers/{customer}",
        tag: "customers",
        summary: "Delete a customer and end the subscriptions",
        parameters: &[
            rt::ParameterInfo::new("customer", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payment_intents")]
    rt::OperationInfo {
        id: "GetPaymentIntents",
        method: "GET",
        path: "/v1/payment_intents",
        tag: "payment_intents",
        summary: "List payment intents",
        parameters: &[
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ending_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starting_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("customer", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payment_intents")]
    rt::OperationInfo {
        id: "PostPaymentIntents",
        method: "POST",
        path: "/v1/payment_intents",
        tag: "payment_intents",
        summary: "Start a payment",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payment_intents")]
    rt::OperationInfo {
        id: "GetPaymentIntentsIntent",
        method: "GET",
        path: "/v1/payment_intents/{intent}",
        tag: "payment_intents",
        summary: "Get a payment intent",
        parameters: &[
            rt::ParameterInfo::new("intent", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("client_secret", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payment_intents")]
    rt::OperationInfo {
        id: "PostPaymentIntentsIntentConfirm",
        method: "POST",
        path: "/v1/payment_intents/{intent}/confirm",
        tag: "payment_intents",
        summary: "Confirm a payment",
        parameters: &[rt::ParameterInfo::new("intent", rt::ParameterPlace::Path, true)],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payment_intents")]
    rt::OperationInfo {
        id: "PostPaymentIntentsIntentCapture",
        method: "POST",
        path: "/v1/payment_intents/{intent}/capture",
        tag: "payment_intents",
        summary: "Take the money that was authorised",
        parameters: &[rt::ParameterInfo::new("intent", rt::ParameterPlace::Path, true)],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payment_intents")]
    rt::OperationInfo {
        id: "PostPaymentIntentsIntentCancel",
        method: "POST",
        path: "/v1/payment_intents/{intent}/cancel",
        tag: "payment_intents",
        summary: "Call a payment off",
        parameters: &[rt::ParameterInfo::new("intent", rt::ParameterPlace::Path, true)],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "charges")]
    rt::OperationInfo {
        id: "GetCharges",
        method: "GET",
        path: "/v1/charges",
        tag: "charges",
        summary: "List charges",
        parameters: &[
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ending_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starting_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("customer", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("payment_intent", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("transfer_group", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "refunds")]
    rt::OperationInfo {
        id: "PostRefunds",
        method: "POST",
        path: "/v1/refunds",
        tag: "refunds",
        summary: "Give money back",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "GetProducts",
        method: "GET",
        path: "/v1/products",
        tag: "products",
        summary: "List products",
        parameters: &[
            rt::ParameterInfo::new("active", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ending_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starting_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ids", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("shippable", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("url", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "PostProducts",
        method: "POST",
        path: "/v1/products",
        tag: "products",
        summary: "Create a product",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "prices")]
    rt::OperationInfo {
        id: "GetPrices",
        method: "GET",
        path: "/v1/prices",
        tag: "prices",
        summary: "List prices",
        parameters: &[
            rt::ParameterInfo::new("active", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ending_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starting_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("currency", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("lookup_keys", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("product", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("recurring", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "prices")]
    rt::OperationInfo {
        id: "PostPrices",
        method: "POST",
        path: "/v1/prices",
        tag: "prices",
        summary: "Create a price",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "GetSubscriptions",
        method: "GET",
        path: "/v1/subscriptions",
        tag: "subscriptions",
        summary: "List subscriptions",
        parameters: &[
            rt::ParameterInfo::new(
                "collection_method",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ending_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starting_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "current_period_end",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "current_period_start",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("customer", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("price", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("test_clock", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "PostSubscriptions",
        method: "POST",
        path: "/v1/subscriptions",
        tag: "subscriptions",
        summary: "Subscribe a customer",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "subscriptions")]
    rt::OperationInfo {
        id: "DeleteSubscriptionsSubscriptionExposedId",
        method: "DELETE",
        path: "/v1/subscriptions/{subscription_exposed_id}",
        tag: "subscriptions",
        summary: "End a subscription now",
        parameters: &[
            rt::ParameterInfo::new(
                "subscription_exposed_id",
                rt::ParameterPlace::Path,
                true,
            ),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "invoices")]
    rt::OperationInfo {
        id: "GetInvoices",
        method: "GET",
        path: "/v1/invoices",
        tag: "invoices",
        summary: "List invoices",
        parameters: &[
            rt::ParameterInfo::new(
                "collection_method",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ending_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starting_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("customer", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("due_date", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("subscription", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "invoices")]
    rt::OperationInfo {
        id: "PostInvoicesInvoicePay",
        method: "POST",
        path: "/v1/invoices/{invoice}/pay",
        tag: "invoices",
        summary: "Collect an invoice now",
        parameters: &[rt::ParameterInfo::new("invoice", rt::ParameterPlace::Path, true)],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "checkout_sessions")]
    rt::OperationInfo {
        id: "PostCheckoutSessions",
        method: "POST",
        path: "/v1/checkout/sessions",
        tag: "checkout_sessions",
        summary: "Open a hosted payment page",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "checkout_sessions")]
    rt::OperationInfo {
        id: "GetCheckoutSessionsSession",
        method: "GET",
        path: "/v1/checkout/sessions/{session}",
        tag: "checkout_sessions",
        summary: "Get a checkout session",
        parameters: &[
            rt::ParameterInfo::new("session", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "GetEvents",
        method: "GET",
        path: "/v1/events",
        tag: "events",
        summary: "List what happened in the last 30 days",
        parameters: &[
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ending_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starting_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("delivery_success", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("types", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "balance")]
    balance_get_balance,
    #[cfg(feature = "customers")]
    customers_get_customers,
    #[cfg(feature = "customers")]
    customers_post_customers,
    #[cfg(feature = "customers")]
    customers_get_customers_customer,
    #[cfg(feature = "customers")]
    customers_post_customers_customer,
    #[cfg(feature = "customers")]
    customers_delete_customers_customer,
    #[cfg(feature = "payment_intents")]
    payment_intents_get_payment_intents,
    #[cfg(feature = "payment_intents")]
    payment_intents_post_payment_intents,
    #[cfg(feature = "payment_intents")]
    payment_intents_get_payment_intents_intent,
    #[cfg(feature = "payment_intents")]
    payment_intents_post_payment_intents_intent_confirm,
    #[cfg(feature = "payment_intents")]
    payment_intents_post_payment_intents_intent_capture,
    #[cfg(feature = "payment_intents")]
    payment_intents_post_payment_intents_intent_cancel,
    #[cfg(feature = "charges")]
    charges_get_charges,
    #[cfg(feature = "refunds")]
    refunds_post_refunds,
    #[cfg(feature = "products")]
    products_get_products,
    #[cfg(feature = "products")]
    products_post_products,
    #[cfg(feature = "prices")]
    prices_get_prices,
    #[cfg(feature = "prices")]
    prices_post_prices,
    #[cfg(feature = "subscriptions")]
    subscriptions_get_subscriptions,
    #[cfg(feature = "subscriptions")]
    subscriptions_post_subscriptions,
    #[cfg(feature = "subscriptions")]
    subscriptions_delete_subscriptions_subscription_exposed_id,
    #[cfg(feature = "invoices")]
    invoices_get_invoices,
    #[cfg(feature = "invoices")]
    invoices_post_invoices_invoice_pay,
    #[cfg(feature = "checkout_sessions")]
    checkout_sessions_post_checkout_sessions,
    #[cfg(feature = "checkout_sessions")]
    checkout_sessions_get_checkout_sessions_session,
    #[cfg(feature = "events")]
    events_get_events,
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

#[cfg(feature = "balance")]
fn balance_get_balance(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.balance().get_balance();
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::balance::GetBalance>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_get_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.customers().get_customers();
    if let Some(value) = args
        .optional::<types::Created>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ending_before")?
    {
        call = call.ending_before(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "starting_after")?
    {
        call = call.starting_after(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "test_clock")?
    {
        call = call.test_clock(&value);
    }
    Ok(rt::outcome::<crate::customers::GetCustomers>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_post_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.customers().post_customers();
    if let Some(body) = args.optional_body::<types::PostCustomersBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::customers::PostCustomers>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_get_customers_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .customers()
        .get_customers_customer(
            &args.required::<String>(rt::ParameterPlace::Path, "customer")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::customers::GetCustomersCustomer>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_post_customers_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .customers()
        .post_customers_customer(
            &args.required::<String>(rt::ParameterPlace::Path, "customer")?,
        );
    if let Some(body) = args.optional_body::<types::PostCustomersCustomerBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::customers::PostCustomersCustomer>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_delete_customers_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .customers()
        .delete_customers_customer(
            &args.required::<String>(rt::ParameterPlace::Path, "customer")?,
        );
    Ok(rt::outcome::<crate::customers::DeleteCustomersCustomer>(call.send()))
}

#[cfg(feature = "payment_intents")]
fn payment_intents_get_payment_intents(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.payment_intents().get_payment_intents();
    if let Some(value) = args
        .optional::<types::Created>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ending_before")?
    {
        call = call.ending_before(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "starting_after")?
    {
        call = call.starting_after(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "customer")?
    {
        call = call.customer(&value);
    }
    Ok(rt::outcome::<crate::payment_intents::GetPaymentIntents>(call.send()))
}

#[cfg(feature = "payment_intents")]
fn payment_intents_post_payment_intents(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::PostPaymentIntentsBody>()?;
    let call = client.payment_intents().post_payment_intents(&body);
    Ok(rt::outcome::<crate::payment_intents::PostPaymentIntents>(call.send()))
}

#[cfg(feature = "payment_intents")]
fn payment_intents_get_payment_intents_intent(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .payment_intents()
        .get_payment_intents_intent(
            &args.required::<String>(rt::ParameterPlace::Path, "intent")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "client_secret")?
    {
        call = call.client_secret(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::payment_intents::GetPaymentIntentsIntent>(call.send()))
}

#[cfg(feature = "payment_intents")]
fn payment_intents_post_payment_intents_intent_confirm(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .payment_intents()
        .post_payment_intents_intent_confirm(
            &args.required::<String>(rt::ParameterPlace::Path, "intent")?,
        );
    if let Some(body) = args
        .optional_body::<types::PostPaymentIntentsIntentConfirmBody>()?
    {
        call = call.body(&body);
    }
    Ok(
        rt::outcome::<
            crate::payment_intents::PostPaymentIntentsIntentConfirm,
        >(call.send()),
    )
}

#[cfg(feature = "payment_intents")]
fn payment_intents_post_payment_intents_intent_capture(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .payment_intents()
        .post_payment_intents_intent_capture(
            &args.required::<String>(rt::ParameterPlace::Path, "intent")?,
        );
    if let Some(body) = args
        .optional_body::<types::PostPaymentIntentsIntentCaptureBody>()?
    {
        call = call.body(&body);
    }
    Ok(
        rt::outcome::<
            crate::payment_intents::PostPaymentIntentsIntentCapture,
        >(call.send()),
    )
}

#[cfg(feature = "payment_intents")]
fn payment_intents_post_payment_intents_intent_cancel(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .payment_intents()
        .post_payment_intents_intent_cancel(
            &args.required::<String>(rt::ParameterPlace::Path, "intent")?,
        );
    if let Some(body) = args
        .optional_body::<types::PostPaymentIntentsIntentCancelBody>()?
    {
        call = call.body(&body);
    }
    Ok(
        rt::outcome::<
            crate::payment_intents::PostPaymentIntentsIntentCancel,
        >(call.send()),
    )
}

#[cfg(feature = "charges")]
fn charges_get_charges(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.charges().get_charges();
    if let Some(value) = args
        .optional::<types::Created>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ending_before")?
    {
        call = call.ending_before(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "starting_after")?
    {
        call = call.starting_after(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "customer")?
    {
        call = call.customer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "payment_intent")?
    {
        call = call.payment_intent(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "transfer_group")?
    {
        call = call.transfer_group(&value);
    }
    Ok(rt::outcome::<crate::charges::GetCharges>(call.send()))
}

#[cfg(feature = "refunds")]
fn refunds_post_refunds(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.refunds().post_refunds();
    if let Some(body) = args.optional_body::<types::PostRefundsBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::refunds::PostRefunds>(call.send()))
}

#[cfg(feature = "products")]
fn products_get_products(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.products().get_products();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "active")? {
        call = call.active(value);
    }
    if let Some(value) = args
        .optional::<types::Created>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ending_before")?
    {
        call = call.ending_before(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "starting_after")?
    {
        call = call.starting_after(&value);
    }
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "ids")?
    {
        call = call.ids(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "shippable")? {
        call = call.shippable(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "url")? {
        call = call.url(&value);
    }
    Ok(rt::outcome::<crate::products::GetProducts>(call.send()))
}

#[cfg(feature = "products")]
fn products_post_products(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PostProductsBody>()?;
    let call = client.products().post_products(&body);
    Ok(rt::outcome::<crate::products::PostProducts>(call.send()))
}

#[cfg(feature = "prices")]
fn prices_get_prices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.prices().get_prices();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "active")? {
        call = call.active(value);
    }
    if let Some(value) = args
        .optional::<types::Created>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ending_before")?
    {
        call = call.ending_before(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "starting_after")?
    {
        call = call.starting_after(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "currency")?
    {
        call = call.currency(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "lookup_keys")?
    {
        call = call.lookup_keys(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "product")? {
        call = call.product(&value);
    }
    if let Some(value) = args
        .optional::<types::RecurringParameter>(rt::ParameterPlace::Query, "recurring")?
    {
        call = call.recurring(&value);
    }
    if let Some(value) = args
        .optional::<types::GetPricesType>(rt::ParameterPlace::Query, "type")?
    {
        call = call.r#type(value);
    }
    Ok(rt::outcome::<crate::prices::GetPrices>(call.send()))
}

#[cfg(feature = "prices")]
fn prices_post_prices(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PostPricesBody>()?;
    let call = client.prices().post_prices(&body);
    Ok(rt::outcome::<crate::prices::PostPrices>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_get_subscriptions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.subscriptions().get_subscriptions();
    if let Some(value) = args
        .optional::<
            types::GetSubscriptionsCollectionMethod,
        >(rt::ParameterPlace::Query, "collection_method")?
    {
        call = call.collection_method(value);
    }
    if let Some(value) = args
        .optional::<types::Created>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ending_before")?
    {
        call = call.ending_before(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "starting_after")?
    {
        call = call.starting_after(&value);
    }
    if let Some(value) = args
        .optional::<
            types::CurrentPeriodEnd,
        >(rt::ParameterPlace::Query, "current_period_end")?
    {
        call = call.current_period_end(&value);
    }
    if let Some(value) = args
        .optional::<
            types::CurrentPeriodStart,
        >(rt::ParameterPlace::Query, "current_period_start")?
    {
        call = call.current_period_start(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "customer")?
    {
        call = call.customer(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "price")? {
        call = call.price(&value);
    }
    if let Some(value) = args
        .optional::<types::GetSubscriptionsStatus>(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "test_clock")?
    {
        call = call.test_clock(&value);
    }
    Ok(rt::outcome::<crate::subscriptions::GetSubscriptions>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_post_subscriptions(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PostSubscriptionsBody>()?;
    let call = client.subscriptions().post_subscriptions(&body);
    Ok(rt::outcome::<crate::subscriptions::PostSubscriptions>(call.send()))
}

#[cfg(feature = "subscriptions")]
fn subscriptions_delete_subscriptions_subscription_exposed_id(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .subscriptions()
        .delete_subscriptions_subscription_exposed_id(
            &args
                .required::<String>(rt::ParameterPlace::Path, "subscription_exposed_id")?,
        );
    if let Some(body) = args
        .optional_body::<types::DeleteSubscriptionsSubscriptionExposedIdBody>()?
    {
        call = call.body(&body);
    }
    Ok(
        rt::outcome::<
            crate::subscriptions::DeleteSubscriptionsSubscriptionExposedId,
        >(call.send()),
    )
}

#[cfg(feature = "invoices")]
fn invoices_get_invoices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.invoices().get_invoices();
    if let Some(value) = args
        .optional::<
            types::GetInvoicesCollectionMethod,
        >(rt::ParameterPlace::Query, "collection_method")?
    {
        call = call.collection_method(value);
    }
    if let Some(value) = args
        .optional::<types::Created>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ending_before")?
    {
        call = call.ending_before(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "starting_after")?
    {
        call = call.starting_after(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "customer")?
    {
        call = call.customer(&value);
    }
    if let Some(value) = args
        .optional::<types::DueDate>(rt::ParameterPlace::Query, "due_date")?
    {
        call = call.due_date(&value);
    }
    if let Some(value) = args
        .optional::<types::GetInvoicesStatus>(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "subscription")?
    {
        call = call.subscription(&value);
    }
    Ok(rt::outcome::<crate::invoices::GetInvoices>(call.send()))
}

#[cfg(feature = "invoices")]
fn invoices_post_invoices_invoice_pay(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .invoices()
        .post_invoices_invoice_pay(
            &args.required::<String>(rt::ParameterPlace::Path, "invoice")?,
        );
    if let Some(body) = args.optional_body::<types::PostInvoicesInvoicePayBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::invoices::PostInvoicesInvoicePay>(call.send()))
}

#[cfg(feature = "checkout_sessions")]
fn checkout_sessions_post_checkout_sessions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::PostCheckoutSessionsBody>()?;
    let call = client.checkout_sessions().post_checkout_sessions(&body);
    Ok(rt::outcome::<crate::checkout_sessions::PostCheckoutSessions>(call.send()))
}

#[cfg(feature = "checkout_sessions")]
fn checkout_sessions_get_checkout_sessions_session(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .checkout_sessions()
        .get_checkout_sessions_session(
            &args.required::<String>(rt::ParameterPlace::Path, "session")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::checkout_sessions::GetCheckoutSessionsSession>(call.send()))
}

#[cfg(feature = "events")]
fn events_get_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.events().get_events();
    if let Some(value) = args
        .optional::<types::Created>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ending_before")?
    {
        call = call.ending_before(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "starting_after")?
    {
        call = call.starting_after(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "delivery_success")?
    {
        call = call.delivery_success(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "type")? {
        call = call.r#type(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "types")?
    {
        call = call.types(&value);
    }
    Ok(rt::outcome::<crate::events::GetEvents>(call.send()))
}
