// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
fn locations_list_locations(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::locations::ListLocations>(client.core(), args);
    call.start::<crate::locations::ListLocations>()
}

#[cfg(feature = "locations")]
fn locations_retrieve_location(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::locations::RetrieveLocation,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::locations::RetrieveLocation>()
}

#[cfg(feature = "merchants")]
fn merchants_retrieve_merchant(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::merchants::RetrieveMerchant,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::merchants::RetrieveMerchant>()
}

#[cfg(feature = "payments")]
fn payments_list_payments(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payments::ListPayments,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<types::SortOrder>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<i64>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<i64>(8);
    call.start::<crate::payments::ListPayments>()
}

#[cfg(feature = "payments")]
fn payments_create_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payments::CreatePayment,
    >(client.core(), args);
    call.json::<types::CreatePaymentRequest>("application/json", true);
    call.start::<crate::payments::CreatePayment>()
}

#[cfg(feature = "payments")]
fn payments_get_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::payments::GetPayment>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::payments::GetPayment>()
}

#[cfg(feature = "payments")]
fn payments_complete_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payments::CompletePayment,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CompletePaymentBody>("application/json", true);
    call.start::<crate::payments::CompletePayment>()
}

#[cfg(feature = "payments")]
fn payments_cancel_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::payments::CancelPayment,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::payments::CancelPayment>()
}

#[cfg(feature = "refunds")]
fn refunds_refund_payment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::refunds::RefundPayment,
    >(client.core(), args);
    call.json::<types::RefundPaymentBody>("application/json", true);
    call.start::<crate::refunds::RefundPayment>()
}

#[cfg(feature = "refunds")]
fn refunds_get_payment_refund(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::refunds::GetPaymentRefund,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::refunds::GetPaymentRefund>()
}

#[cfg(feature = "customers")]
fn customers_list_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::ListCustomers,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i64>(1);
    call.takes::<types::ListCustomersSortField>(2);
    call.takes::<types::SortOrder>(3);
    call.start::<crate::customers::ListCustomers>()
}

#[cfg(feature = "customers")]
fn customers_create_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::CreateCustomer,
    >(client.core(), args);
    call.json::<types::CreateCustomerBody>("application/json", true);
    call.start::<crate::customers::CreateCustomer>()
}

#[cfg(feature = "customers")]
fn customers_retrieve_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::RetrieveCustomer,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::customers::RetrieveCustomer>()
}

#[cfg(feature = "customers")]
fn customers_update_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::UpdateCustomer,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::UpdateCustomerBody>("application/json", true);
    call.start::<crate::customers::UpdateCustomer>()
}

#[cfg(feature = "customers")]
fn customers_delete_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::DeleteCustomer,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i64>(1);
    call.start::<crate::customers::DeleteCustomer>()
}

#[cfg(feature = "customers")]
fn customers_search_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::SearchCustomers,
    >(client.core(), args);
    call.json::<types::SearchCustomersBody>("application/json", true);
    call.start::<crate::customers::SearchCustomers>()
}

#[cfg(feature = "orders")]
fn orders_create_order(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::CreateOrder>(client.core(), args);
    call.json::<types::CreateOrderBody>("application/json", true);
    call.start::<crate::orders::CreateOrder>()
}

#[cfg(feature = "orders")]
fn orders_retrieve_order(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::orders::RetrieveOrder,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::orders::RetrieveOrder>()
}

#[cfg(feature = "orders")]
fn orders_search_orders(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::SearchOrders>(client.core(), args);
    call.json::<types::SearchOrdersBody>("application/json", true);
    call.start::<crate::orders::SearchOrders>()
}

#[cfg(feature = "catalog")]
fn catalog_list_catalog(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::catalog::ListCatalog>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.start::<crate::catalog::ListCatalog>()
}

#[cfg(feature = "catalog")]
fn catalog_upsert_catalog_object(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::catalog::UpsertCatalogObject,
    >(client.core(), args);
    call.json::<types::UpsertCatalogObjectBody>("application/json", true);
    call.start::<crate::catalog::UpsertCatalogObject>()
}

#[cfg(feature = "catalog")]
fn catalog_retrieve_catalog_object(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::catalog::RetrieveCatalogObject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i64>(2);
    call.start::<crate::catalog::RetrieveCatalogObject>()
}

#[cfg(feature = "invoices")]
fn invoices_list_invoices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::invoices::ListInvoices,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.start::<crate::invoices::ListInvoices>()
}

#[cfg(feature = "invoices")]
fn invoices_create_invoice(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::invoices::CreateInvoice,
    >(client.core(), args);
    call.json::<types::CreateInvoiceBody>("application/json", true);
    call.start::<crate::invoices::CreateInvoice>()
}

#[cfg(feature = "inventory")]
fn inventory_retrieve_inventory_count(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::inventory::RetrieveInventoryCount,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::inventory::RetrieveInventoryCount>()
}
