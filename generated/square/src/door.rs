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
    #[cfg(feature = "locations")]
    rt::OperationInfo {
        id: "ListLocations",
        method: "GET",
        path: "/v2/locations",
        tag: "Locations",
        summary: "List the locations of the seller",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "locations")]
    rt::OperationInfo {
        id: "RetrieveLocation",
        method: "GET",
        path: "/v2/locations/{location_id}",
        tag: "Locations",
        summary: "Get a location",
        parameters: &[
            rt::ParameterInfo::new("location_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "merchants")]
    rt::OperationInfo {
        id: "RetrieveMerchant",
        method: "GET",
        path: "/v2/merchants/{merchant_id}",
        tag: "Merchants",
        summary: "Get the seller",
        parameters: &[
            rt::ParameterInfo::new("merchant_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payments")]
    rt::OperationInfo {
        id: "ListPayments",
        method: "GET",
        path: "/v2/payments",
        tag: "Payments",
        summary: "List payments",
        parameters: &[
            rt::ParameterInfo::new("begin_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("location_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("total", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("last_4", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("card_brand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payments")]
    rt::OperationInfo {
        id: "CreatePayment",
        method: "POST",
        path: "/v2/payments",
        tag: "Payments",
        summary: "Take a payment",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payments")]
    rt::OperationInfo {
        id: "GetPayment",
        method: "GET",
        path: "/v2/payments/{payment_id}",
        tag: "Payments",
        summary: "Get a payment",
        parameters: &[
            rt::ParameterInfo::new("payment_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payments")]
    rt::OperationInfo {
        id: "CompletePayment",
        method: "POST",
        path: "/v2/payments/{payment_id}/complete",
        tag: "Payments",
        summary: "Capture an approved payment",
        parameters: &[
            rt::ParameterInfo::new("payment_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "payments")]
    rt::OperationInfo {
        id: "CancelPayment",
        method: "POST",
        path: "/v2/payments/{payment_id}/cancel",
        tag: "Payments",
        summary: "Cancel an approved payment",
        parameters: &[
            rt::ParameterInfo::new("payment_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "refunds")]
    rt::OperationInfo {
        id: "RefundPayment",
        method: "POST",
        path: "/v2/refunds",
        tag: "Refunds",
        summary: "Refund a payment",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "refunds")]
    rt::OperationInfo {
        id: "GetPaymentRefund",
        method: "GET",
        path: "/v2/refunds/{refund_id}",
        tag: "Refunds",
        summary: "Get a refund",
        parameters: &[
            rt::ParameterInfo::new("refund_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "ListCustomers",
        method: "GET",
        path: "/v2/customers",
        tag: "Customers",
        summary: "List customers",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_field", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "CreateCustomer",
        method: "POST",
        path: "/v2/customers",
        tag: "Customers",
        summary: "Create a customer",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "RetrieveCustomer",
        method: "GET",
        path: "/v2/customers/{customer_id}",
        tag: "Customers",
        summary: "Get a customer",
        parameters: &[
            rt::ParameterInfo::new("customer_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "UpdateCustomer",
        method: "PUT",
        path: "/v2/customers/{customer_id}",
        tag: "Customers",
        summary: "Change a customer",
        parameters: &[
            rt::ParameterInfo::new("customer_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "DeleteCustomer",
        method: "DELETE",
        path: "/v2/customers/{customer_id}",
        tag: "Customers",
        summary: "Delete a customer",
        parameters: &[
            rt::ParameterInfo::new("customer_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("version", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "SearchCustomers",
        method: "POST",
        path: "/v2/customers/search",
        tag: "Customers",
        summary: "Search customers",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "CreateOrder",
        method: "POST",
        path: "/v2/orders",
        tag: "Orders",
        summary: "Create an order",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "RetrieveOrder",
        method: "GET",
        path: "/v2/orders/{order_id}",
        tag: "Orders",
        summary: "Get an order",
        parameters: &[
            rt::ParameterInfo::new("order_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "SearchOrders",
        method: "POST",
        path: "/v2/orders/search",
        tag: "Orders",
        summary: "Search orders",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "catalog")]
    rt::OperationInfo {
        id: "ListCatalog",
        method: "GET",
        path: "/v2/catalog/list",
        tag: "Catalog",
        summary: "List the catalog",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("types", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("catalog_version", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "catalog")]
    rt::OperationInfo {
        id: "UpsertCatalogObject",
        method: "POST",
        path: "/v2/catalog/object",
        tag: "Catalog",
        summary: "Create or change an object of the catalog",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "catalog")]
    rt::OperationInfo {
        id: "RetrieveCatalogObject",
        method: "GET",
        path: "/v2/catalog/object/{object_id}",
        tag: "Catalog",
        summary: "Get an object of the catalog",
        parameters: &[
            rt::ParameterInfo::new("object_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "include_related_objects",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("catalog_version", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "invoices")]
    rt::OperationInfo {
        id: "ListInvoices",
        method: "GET",
        path: "/v2/invoices",
        tag: "Invoices",
        summary: "List the invoices of a location",
        parameters: &[
            rt::ParameterInfo::new("location_id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "invoices")]
    rt::OperationInfo {
        id: "CreateInvoice",
        method: "POST",
        path: "/v2/invoices",
        tag: "Invoices",
        summary: "Create a draft of an invoice",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "inventory")]
    rt::OperationInfo {
        id: "RetrieveInventoryCount",
        method: "GET",
        path: "/v2/inventory/{catalog_object_id}",
        tag: "Inventory",
        summary: "Get the stock of an item variation",
        parameters: &[
            rt::ParameterInfo::new("catalog_object_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("location_ids", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "locations")]
    locations_list_locations,
    #[cfg(feature = "locations")]
    locations_retrieve_location,
    #[cfg(feature = "merchants")]
    merchants_retrieve_merchant,
    #[cfg(feature = "payments")]
    payments_list_payments,
    #[cfg(feature = "payments")]
    payments_create_payment,
    #[cfg(feature = "payments")]
    payments_get_payment,
    #[cfg(feature = "payments")]
    payments_complete_payment,
    #[cfg(feature = "payments")]
    payments_cancel_payment,
    #[cfg(feature = "refunds")]
    refunds_refund_payment,
    #[cfg(feature = "refunds")]
    refunds_get_payment_refund,
    #[cfg(feature = "customers")]
    customers_list_customers,
    #[cfg(feature = "customers")]
    customers_create_customer,
    #[cfg(feature = "customers")]
    customers_retrieve_customer,
    #[cfg(feature = "customers")]
    customers_update_customer,
    #[cfg(feature = "customers")]
    customers_delete_customer,
    #[cfg(feature = "customers")]
    customers_search_customers,
    #[cfg(feature = "orders")]
    orders_create_order,
    #[cfg(feature = "orders")]
    orders_retrieve_order,
    #[cfg(feature = "orders")]
    orders_search_orders,
    #[cfg(feature = "catalog")]
    catalog_list_catalog,
    #[cfg(feature = "catalog")]
    catalog_upsert_catalog_object,
    #[cfg(feature = "catalog")]
    catalog_retrieve_catalog_object,
    #[cfg(feature = "invoices")]
    invoices_list_invoices,
    #[cfg(feature = "invoices")]
    invoices_create_invoice,
    #[cfg(feature = "inventory")]
    inventory_retrieve_inventory_count,
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

#[cfg(feature = "locations")]
fn locations_list_locations(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.locations().list_locations();
    Ok(rt::outcome::<crate::locations::ListLocations>(call.send()))
}

#[cfg(feature = "locations")]
fn locations_retrieve_location(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .locations()
        .retrieve_location(
            &args.required::<String>(rt::ParameterPlace::Path, "location_id")?,
        );
    Ok(rt::outcome::<crate::locations::RetrieveLocation>(call.send()))
}

#[cfg(feature = "merchants")]
fn merchants_retrieve_merchant(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .merchants()
        .retrieve_merchant(
            &args.required::<String>(rt::ParameterPlace::Path, "merchant_id")?,
        );
    Ok(rt::outcome::<crate::merchants::RetrieveMerchant>(call.send()))
}

#[cfg(feature = "payments")]
fn payments_list_payments(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.payments().list_payments();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "begin_time")?
    {
        call = call.begin_time(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "end_time")?
    {
        call = call.end_time(&value);
    }
    if let Some(value) = args
        .optional::<types::SortOrder>(rt::ParameterPlace::Query, "sort_order")?
    {
        call = call.sort_order(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "location_id")?
    {
        call = call.location_id(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "total")? {
        call = call.total(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "last_4")? {
        call = call.last_4(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "card_brand")?
    {
        call = call.card_brand(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::payments::ListPayments>(call.send()))
}

#[cfg(feature = "payments")]
fn payments_create_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreatePaymentRequest>()?;
    let call = client.payments().create_payment(&body);
    Ok(rt::outcome::<crate::payments::CreatePayment>(call.send()))
}

#[cfg(feature = "payments")]
fn payments_get_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .payments()
        .get_payment(&args.required::<String>(rt::ParameterPlace::Path, "payment_id")?);
    Ok(rt::outcome::<crate::payments::GetPayment>(call.send()))
}

#[cfg(feature = "payments")]
fn payments_complete_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CompletePaymentBody>()?;
    let call = client
        .payments()
        .complete_payment(
            &args.required::<String>(rt::ParameterPlace::Path, "payment_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::payments::CompletePayment>(call.send()))
}

#[cfg(feature = "payments")]
fn payments_cancel_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .payments()
        .cancel_payment(
            &args.required::<String>(rt::ParameterPlace::Path, "payment_id")?,
        );
    Ok(rt::outcome::<crate::payments::CancelPayment>(call.send()))
}

#[cfg(feature = "refunds")]
fn refunds_refund_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::RefundPaymentBody>()?;
    let call = client.refunds().refund_payment(&body);
    Ok(rt::outcome::<crate::refunds::RefundPayment>(call.send()))
}

#[cfg(feature = "refunds")]
fn refunds_get_payment_refund(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .refunds()
        .get_payment_refund(
            &args.required::<String>(rt::ParameterPlace::Path, "refund_id")?,
        );
    Ok(rt::outcome::<crate::refunds::GetPaymentRefund>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_list_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.customers().list_customers();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListCustomersSortField,
        >(rt::ParameterPlace::Query, "sort_field")?
    {
        call = call.sort_field(value);
    }
    if let Some(value) = args
        .optional::<types::SortOrder>(rt::ParameterPlace::Query, "sort_order")?
    {
        call = call.sort_order(value);
    }
    Ok(rt::outcome::<crate::customers::ListCustomers>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_create_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateCustomerBody>()?;
    let call = client.customers().create_customer(&body);
    Ok(rt::outcome::<crate::customers::CreateCustomer>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_retrieve_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .customers()
        .retrieve_customer(
            &args.required::<String>(rt::ParameterPlace::Path, "customer_id")?,
        );
    Ok(rt::outcome::<crate::customers::RetrieveCustomer>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_update_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateCustomerBody>()?;
    let call = client
        .customers()
        .update_customer(
            &args.required::<String>(rt::ParameterPlace::Path, "customer_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::customers::UpdateCustomer>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_delete_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .customers()
        .delete_customer(
            &args.required::<String>(rt::ParameterPlace::Path, "customer_id")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "version")? {
        call = call.version(value);
    }
    Ok(rt::outcome::<crate::customers::DeleteCustomer>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_search_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SearchCustomersBody>()?;
    let call = client.customers().search_customers(&body);
    Ok(rt::outcome::<crate::customers::SearchCustomers>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_create_order(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateOrderBody>()?;
    let call = client.orders().create_order(&body);
    Ok(rt::outcome::<crate::orders::CreateOrder>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_retrieve_order(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .orders()
        .retrieve_order(&args.required::<String>(rt::ParameterPlace::Path, "order_id")?);
    Ok(rt::outcome::<crate::orders::RetrieveOrder>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_search_orders(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SearchOrdersBody>()?;
    let call = client.orders().search_orders(&body);
    Ok(rt::outcome::<crate::orders::SearchOrders>(call.send()))
}

#[cfg(feature = "catalog")]
fn catalog_list_catalog(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.catalog().list_catalog();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "types")? {
        call = call.types(&value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "catalog_version")?
    {
        call = call.catalog_version(value);
    }
    Ok(rt::outcome::<crate::catalog::ListCatalog>(call.send()))
}

#[cfg(feature = "catalog")]
fn catalog_upsert_catalog_object(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpsertCatalogObjectBody>()?;
    let call = client.catalog().upsert_catalog_object(&body);
    Ok(rt::outcome::<crate::catalog::UpsertCatalogObject>(call.send()))
}

#[cfg(feature = "catalog")]
fn catalog_retrieve_catalog_object(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .catalog()
        .retrieve_catalog_object(
            &args.required::<String>(rt::ParameterPlace::Path, "object_id")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_related_objects")?
    {
        call = call.include_related_objects(value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "catalog_version")?
    {
        call = call.catalog_version(value);
    }
    Ok(rt::outcome::<crate::catalog::RetrieveCatalogObject>(call.send()))
}

#[cfg(feature = "invoices")]
fn invoices_list_invoices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .invoices()
        .list_invoices(
            &args.required::<String>(rt::ParameterPlace::Query, "location_id")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::invoices::ListInvoices>(call.send()))
}

#[cfg(feature = "invoices")]
fn invoices_create_invoice(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateInvoiceBody>()?;
    let call = client.invoices().create_invoice(&body);
    Ok(rt::outcome::<crate::invoices::CreateInvoice>(call.send()))
}

#[cfg(feature = "inventory")]
fn inventory_retrieve_inventory_count(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .inventory()
        .retrieve_inventory_count(
            &args.required::<String>(rt::ParameterPlace::Path, "catalog_object_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "location_ids")?
    {
        call = call.location_ids(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::inventory::RetrieveInventoryCount>(call.send()))
}
