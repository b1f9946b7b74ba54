// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<crate::balance::GetBalance>(client.core(), args);
    call.takes::<Vec<String>>(0);
    call.start::<crate::balance::GetBalance>()
}

#[cfg(feature = "customers")]
fn customers_get_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::GetCustomers,
    >(client.core(), args);
    call.takes::<types::Created>(0);
    call.takes::<String>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.start::<crate::customers::GetCustomers>()
}

#[cfg(feature = "customers")]
fn customers_post_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::PostCustomers,
    >(client.core(), args);
    call.form::<types::PostCustomersBody>("application/x-www-form-urlencoded", false);
    call.start::<crate::customers::PostCustomers>()
}

#[cfg(feature = "customers")]
fn customers_get_customers_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::GetCustomersCustomer,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<String>>(1);
    call.start::<crate::customers::GetCustomersCustomer>()
}

#[cfg(feature = "customers")]
fn customers_post_customers_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::PostCustomersCustomer,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<
            types::PostCustomersCustomerBody,
        >("application/x-www-form-urlencoded", false);
    call.start::<crate::customers::PostCustomersCustomer>()
}

#[cfg(feature = "customers")]
fn customers_delete_customers_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::DeleteCustomersCustomer,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::customers::DeleteCustomersCustomer>()
}

#[cfg(feature = "payment_intents")]
fn payment_intents_get_payment_intents(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payment_intents::GetPaymentIntents,
    >(client.core(), args);
    call.takes::<types::Created>(0);
    call.takes::<String>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.start::<crate::payment_intents::GetPaymentIntents>()
}

#[cfg(feature = "payment_intents")]
fn payment_intents_post_payment_intents(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payment_intents::PostPaymentIntents,
    >(client.core(), args);
    call.form::<
            types::PostPaymentIntentsBody,
        >("application/x-www-form-urlencoded", true);
    call.start::<crate::payment_intents::PostPaymentIntents>()
}

#[cfg(feature = "payment_intents")]
fn payment_intents_get_payment_intents_intent(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payment_intents::GetPaymentIntentsIntent,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<Vec<String>>(2);
    call.start::<crate::payment_intents::GetPaymentIntentsIntent>()
}

#[cfg(feature = "payment_intents")]
fn payment_intents_post_payment_intents_intent_confirm(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payment_intents::PostPaymentIntentsIntentConfirm,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<
            types::PostPaymentIntentsIntentConfirmBody,
        >("application/x-www-form-urlencoded", false);
    call.start::<crate::payment_intents::PostPaymentIntentsIntentConfirm>()
}

#[cfg(feature = "payment_intents")]
fn payment_intents_post_payment_intents_intent_capture(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payment_intents::PostPaymentIntentsIntentCapture,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<
            types::PostPaymentIntentsIntentCaptureBody,
        >("application/x-www-form-urlencoded", false);
    call.start::<crate::payment_intents::PostPaymentIntentsIntentCapture>()
}

#[cfg(feature = "payment_intents")]
fn payment_intents_post_payment_intents_intent_cancel(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payment_intents::PostPaymentIntentsIntentCancel,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<
            types::PostPaymentIntentsIntentCancelBody,
        >("application/x-www-form-urlencoded", false);
    call.start::<crate::payment_intents::PostPaymentIntentsIntentCancel>()
}

#[cfg(feature = "charges")]
fn charges_get_charges(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::charges::GetCharges>(client.core(), args);
    call.takes::<types::Created>(0);
    call.takes::<String>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.start::<crate::charges::GetCharges>()
}

#[cfg(feature = "refunds")]
fn refunds_post_refunds(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::refunds::PostRefunds>(client.core(), args);
    call.form::<types::PostRefundsBody>("application/x-www-form-urlencoded", false);
    call.start::<crate::refunds::PostRefunds>()
}

#[cfg(feature = "products")]
fn products_get_products(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::products::GetProducts,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<types::Created>(1);
    call.takes::<String>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<i64>(4);
    call.takes::<String>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<bool>(7);
    call.takes::<String>(8);
    call.start::<crate::products::GetProducts>()
}

#[cfg(feature = "products")]
fn products_post_products(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::products::PostProducts,
    >(client.core(), args);
    call.form::<types::PostProductsBody>("application/x-www-form-urlencoded", true);
    call.start::<crate::products::PostProducts>()
}

#[cfg(feature = "prices")]
fn prices_get_prices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::prices::GetPrices>(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<types::Created>(1);
    call.takes::<String>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<i64>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<Vec<String>>(7);
    call.takes::<String>(8);
    call.takes::<types::RecurringParameter>(9);
    call.takes::<types::GetPricesType>(10);
    call.start::<crate::prices::GetPrices>()
}

#[cfg(feature = "prices")]
fn prices_post_prices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::prices::PostPrices>(client.core(), args);
    call.form::<types::PostPricesBody>("application/x-www-form-urlencoded", true);
    call.start::<crate::prices::PostPrices>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_get_subscriptions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::subscriptions::GetSubscriptions,
    >(client.core(), args);
    call.takes::<types::GetSubscriptionsCollectionMethod>(0);
    call.takes::<types::Created>(1);
    call.takes::<String>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<i64>(4);
    call.takes::<String>(5);
    call.takes::<types::CurrentPeriodEnd>(6);
    call.takes::<types::CurrentPeriodStart>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<types::GetSubscriptionsStatus>(10);
    call.takes::<String>(11);
    call.start::<crate::subscriptions::GetSubscriptions>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_post_subscriptions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::subscriptions::PostSubscriptions,
    >(client.core(), args);
    call.form::<types::PostSubscriptionsBody>("application/x-www-form-urlencoded", true);
    call.start::<crate::subscriptions::PostSubscriptions>()
}

#[cfg(feature = "subscriptions")]
fn subscriptions_delete_subscriptions_subscription_exposed_id(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::subscriptions::DeleteSubscriptionsSubscriptionExposedId,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<
            types::DeleteSubscriptionsSubscriptionExposedIdBody,
        >("application/x-www-form-urlencoded", false);
    call.start::<crate::subscriptions::DeleteSubscriptionsSubscriptionExposedId>()
}

#[cfg(feature = "invoices")]
fn invoices_get_invoices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::invoices::GetInvoices,
    >(client.core(), args);
    call.takes::<types::GetInvoicesCollectionMethod>(0);
    call.takes::<types::Created>(1);
    call.takes::<String>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<i64>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<types::DueDate>(7);
    call.takes::<types::GetInvoicesStatus>(8);
    call.takes::<String>(9);
    call.start::<crate::invoices::GetInvoices>()
}

#[cfg(feature = "invoices")]
fn invoices_post_invoices_invoice_pay(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::invoices::PostInvoicesInvoicePay,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<
            types::PostInvoicesInvoicePayBody,
        >("application/x-www-form-urlencoded", false);
    call.start::<crate::invoices::PostInvoicesInvoicePay>()
}

#[cfg(feature = "checkout_sessions")]
fn checkout_sessions_post_checkout_sessions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::checkout_sessions::PostCheckoutSessions,
    >(client.core(), args);
    call.form::<
            types::PostCheckoutSessionsBody,
        >("application/x-www-form-urlencoded", true);
    call.start::<crate::checkout_sessions::PostCheckoutSessions>()
}

#[cfg(feature = "checkout_sessions")]
fn checkout_sessions_get_checkout_sessions_session(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::checkout_sessions::GetCheckoutSessionsSession,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<String>>(1);
    call.start::<crate::checkout_sessions::GetCheckoutSessionsSession>()
}

#[cfg(feature = "events")]
fn events_get_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::events::GetEvents>(client.core(), args);
    call.takes::<types::Created>(0);
    call.takes::<String>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<String>(6);
    call.takes::<Vec<String>>(7);
    call.start::<crate::events::GetEvents>()
}
