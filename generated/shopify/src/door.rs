// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "shop")]
    rt::OperationInfo {
        id: "getShop",
        method: "GET",
        path: "/shop.json",
        tag: "shop",
        summary: "Get the store",
        parameters: &[
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "listProducts",
        method: "GET",
        path: "/products.json",
        tag: "products",
        summary: "List products",
        parameters: &[
            rt::ParameterInfo::new("ids", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("title", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("vendor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("handle", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("product_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("collection_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("published_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("published_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("published_status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "presentment_currencies",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_info", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "createProduct",
        method: "POST",
        path: "/products.json",
        tag: "products",
        summary: "Create a product",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "getProduct",
        method: "GET",
        path: "/products/{id}.json",
        tag: "products",
        summary: "Get a product",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "updateProduct",
        method: "PUT",
        path: "/products/{id}.json",
        tag: "products",
        summary: "Change a product",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "deleteProduct",
        method: "DELETE",
        path: "/products/{id}.json",
        tag: "products",
        summary: "Delete a product",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "variants")]
    rt::OperationInfo {
        id: "listVariants",
        method: "GET",
        path: "/products/{product_id}/variants.json",
        tag: "variants",
        summary: "List the variants of a product",
        parameters: &[
            rt::ParameterInfo::new("product_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "presentment_currencies",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("since_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_info", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "variants")]
    rt::OperationInfo {
        id: "updateVariant",
        method: "PUT",
        path: "/variants/{id}.json",
        tag: "variants",
        summary: "Change a variant",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "listOrders",
        method: "GET",
        path: "/orders.json",
        tag: "orders",
        summary: "List orders",
        parameters: &[
            rt::ParameterInfo::new("ids", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("processed_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("processed_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("name", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "attribution_app_id",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("financial_status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "fulfillment_status",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_info", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "createOrder",
        method: "POST",
        path: "/orders.json",
        tag: "orders",
        summary: "Create an order",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "getOrder",
        method: "GET",
        path: "/orders/{id}.json",
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
        id: "updateOrder",
        method: "PUT",
        path: "/orders/{id}.json",
        tag: "orders",
        summary: "Change an order",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "orders")]
    rt::OperationInfo {
        id: "cancelOrder",
        method: "POST",
        path: "/orders/{id}/cancel.json",
        tag: "orders",
        summary: "Cancel an order",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "transactions")]
    rt::OperationInfo {
        id: "listTransactions",
        method: "GET",
        path: "/orders/{order_id}/transactions.json",
        tag: "transactions",
        summary: "List the transactions of an order",
        parameters: &[
            rt::ParameterInfo::new("order_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("since_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("in_shop_currency", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "refunds")]
    rt::OperationInfo {
        id: "createRefund",
        method: "POST",
        path: "/orders/{order_id}/refunds.json",
        tag: "refunds",
        summary: "Refund an order",
        parameters: &[
            rt::ParameterInfo::new("order_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "fulfillments")]
    rt::OperationInfo {
        id: "createFulfillment",
        method: "POST",
        path: "/fulfillments.json",
        tag: "fulfillments",
        summary: "Ship items of fulfillment orders",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "listCustomers",
        method: "GET",
        path: "/customers.json",
        tag: "customers",
        summary: "List customers",
        parameters: &[
            rt::ParameterInfo::new("ids", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_info", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "createCustomer",
        method: "POST",
        path: "/customers.json",
        tag: "customers",
        summary: "Create a customer",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "searchCustomers",
        method: "GET",
        path: "/customers/search.json",
        tag: "customers",
        summary: "Search customers",
        parameters: &[
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_info", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "getCustomer",
        method: "GET",
        path: "/customers/{id}.json",
        tag: "customers",
        summary: "Get a customer",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "customers")]
    rt::OperationInfo {
        id: "updateCustomer",
        method: "PUT",
        path: "/customers/{id}.json",
        tag: "customers",
        summary: "Change a customer",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "inventory_levels")]
    rt::OperationInfo {
        id: "listInventoryLevels",
        method: "GET",
        path: "/inventory_levels.json",
        tag: "inventory_levels",
        summary: "List stock by item and location",
        parameters: &[
            rt::ParameterInfo::new(
                "inventory_item_ids",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("location_ids", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_info", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_min", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "inventory_levels")]
    rt::OperationInfo {
        id: "adjustInventoryLevel",
        method: "POST",
        path: "/inventory_levels/adjust.json",
        tag: "inventory_levels",
        summary: "Raise or lower the stock",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "inventory_levels")]
    rt::OperationInfo {
        id: "setInventoryLevel",
        method: "POST",
        path: "/inventory_levels/set.json",
        tag: "inventory_levels",
        summary: "Set the stock",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "locations")]
    rt::OperationInfo {
        id: "listLocations",
        method: "GET",
        path: "/locations.json",
        tag: "locations",
        summary: "List the locations of the store",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "listWebhooks",
        method: "GET",
        path: "/webhooks.json",
        tag: "webhooks",
        summary: "List the webhooks of the app",
        parameters: &[
            rt::ParameterInfo::new("address", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("topic", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_at_max", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_info", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "createWebhook",
        method: "POST",
        path: "/webhooks.json",
        tag: "webhooks",
        summary: "Create a webhook",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "deleteWebhook",
        method: "DELETE",
        path: "/webhooks/{id}.json",
        tag: "webhooks",
        summary: "Delete a webhook",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "shop")]
    shop_get_shop,
    #[cfg(feature = "products")]
    products_list_products,
    #[cfg(feature = "products")]
    products_create_product,
    #[cfg(feature = "products")]
    products_get_product,
    #[cfg(feature = "products")]
    products_update_product,
    #[cfg(feature = "products")]
    products_delete_product,
    #[cfg(feature = "variants")]
    variants_list_variants,
    #[cfg(feature = "variants")]
    variants_update_variant,
    #[cfg(feature = "orders")]
    orders_list_orders,
    #[cfg(feature = "orders")]
    orders_create_order,
    #[cfg(feature = "orders")]
    orders_get_order,
    #[cfg(feature = "orders")]
    orders_update_order,
    #[cfg(feature = "orders")]
    orders_cancel_order,
    #[cfg(feature = "transactions")]
    transactions_list_transactions,
    #[cfg(feature = "refunds")]
    refunds_create_refund,
    #[cfg(feature = "fulfillments")]
    fulfillments_create_fulfillment,
    #[cfg(feature = "customers")]
    customers_list_customers,
    #[cfg(feature = "customers")]
    customers_create_customer,
    #[cfg(feature = "customers")]
    customers_search_customers,
    #[cfg(feature = "customers")]
    customers_get_customer,
    #[cfg(feature = "customers")]
    customers_update_customer,
    #[cfg(feature = "inventory_levels")]
    inventory_levels_list_inventory_levels,
    #[cfg(feature = "inventory_levels")]
    inventory_levels_adjust_inventory_level,
    #[cfg(feature = "inventory_levels")]
    inventory_levels_set_inventory_level,
    #[cfg(feature = "locations")]
    locations_list_locations,
    #[cfg(feature = "webhooks")]
    webhooks_list_webhooks,
    #[cfg(feature = "webhooks")]
    webhooks_create_webhook,
    #[cfg(feature = "webhooks")]
    webhooks_delete_webhook,
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

#[cfg(feature = "shop")]
fn shop_get_shop(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::shop::GetShop>(client.core(), args);
    call.takes::<String>(0);
    call.start::<crate::shop::GetShop>()
}

#[cfg(feature = "products")]
fn products_list_products(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::products::ListProducts,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i64>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<i64>(7);
    call.takes::<rt::DateTime>(8);
    call.takes::<rt::DateTime>(9);
    call.takes::<rt::DateTime>(10);
    call.takes::<rt::DateTime>(11);
    call.takes::<rt::DateTime>(12);
    call.takes::<rt::DateTime>(13);
    call.takes::<types::ListProductsPublishedStatus>(14);
    call.takes::<String>(15);
    call.takes::<i64>(16);
    call.takes::<String>(17);
    call.takes::<String>(18);
    call.start::<crate::products::ListProducts>()
}

#[cfg(feature = "products")]
fn products_create_product(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::products::CreateProduct,
    >(client.core(), args);
    call.json::<types::CreateProductBody>("application/json", true);
    call.start::<crate::products::CreateProduct>()
}

#[cfg(feature = "products")]
fn products_get_product(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::products::GetProduct>(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.start::<crate::products::GetProduct>()
}

#[cfg(feature = "products")]
fn products_update_product(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::products::UpdateProduct,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::UpdateProductBody>("application/json", true);
    call.start::<crate::products::UpdateProduct>()
}

#[cfg(feature = "products")]
fn products_delete_product(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::products::DeleteProduct,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::products::DeleteProduct>()
}

#[cfg(feature = "variants")]
fn variants_list_variants(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::variants::ListVariants,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.start::<crate::variants::ListVariants>()
}

#[cfg(feature = "variants")]
fn variants_update_variant(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::variants::UpdateVariant,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::UpdateVariantBody>("application/json", true);
    call.start::<crate::variants::UpdateVariant>()
}

#[cfg(feature = "orders")]
fn orders_list_orders(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::ListOrders>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i64>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<rt::DateTime>(6);
    call.takes::<rt::DateTime>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<types::ListOrdersStatus>(10);
    call.takes::<types::ListOrdersFinancialStatus>(11);
    call.takes::<types::ListOrdersFulfillmentStatus>(12);
    call.takes::<i64>(13);
    call.takes::<String>(14);
    call.takes::<String>(15);
    call.start::<crate::orders::ListOrders>()
}

#[cfg(feature = "orders")]
fn orders_create_order(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::CreateOrder>(client.core(), args);
    call.json::<types::CreateOrderBody>("application/json", true);
    call.start::<crate::orders::CreateOrder>()
}

#[cfg(feature = "orders")]
fn orders_get_order(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::GetOrder>(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.start::<crate::orders::GetOrder>()
}

#[cfg(feature = "orders")]
fn orders_update_order(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::UpdateOrder>(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::UpdateOrderBody>("application/json", true);
    call.start::<crate::orders::UpdateOrder>()
}

#[cfg(feature = "orders")]
fn orders_cancel_order(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::orders::CancelOrder>(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::CancelOrderBody>("application/json", true);
    call.start::<crate::orders::CancelOrder>()
}

#[cfg(feature = "transactions")]
fn transactions_list_transactions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::transactions::ListTransactions,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<i64>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.start::<crate::transactions::ListTransactions>()
}

#[cfg(feature = "refunds")]
fn refunds_create_refund(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::refunds::CreateRefund,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::CreateRefundBody>("application/json", true);
    call.start::<crate::refunds::CreateRefund>()
}

#[cfg(feature = "fulfillments")]
fn fulfillments_create_fulfillment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::fulfillments::CreateFulfillment,
    >(client.core(), args);
    call.json::<types::CreateFulfillmentBody>("application/json", true);
    call.start::<crate::fulfillments::CreateFulfillment>()
}

#[cfg(feature = "customers")]
fn customers_list_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::ListCustomers,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i64>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<i64>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
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
fn customers_search_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::SearchCustomers,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::customers::SearchCustomers>()
}

#[cfg(feature = "customers")]
fn customers_get_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::GetCustomer,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.start::<crate::customers::GetCustomer>()
}

#[cfg(feature = "customers")]
fn customers_update_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::customers::UpdateCustomer,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::UpdateCustomerBody>("application/json", true);
    call.start::<crate::customers::UpdateCustomer>()
}

#[cfg(feature = "inventory_levels")]
fn inventory_levels_list_inventory_levels(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::inventory_levels::ListInventoryLevels,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.takes::<rt::DateTime>(4);
    call.start::<crate::inventory_levels::ListInventoryLevels>()
}

#[cfg(feature = "inventory_levels")]
fn inventory_levels_adjust_inventory_level(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::inventory_levels::AdjustInventoryLevel,
    >(client.core(), args);
    call.json::<types::AdjustInventoryLevelBody>("application/json", true);
    call.start::<crate::inventory_levels::AdjustInventoryLevel>()
}

#[cfg(feature = "inventory_levels")]
fn inventory_levels_set_inventory_level(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::inventory_levels::SetInventoryLevel,
    >(client.core(), args);
    call.json::<types::SetInventoryLevelBody>("application/json", true);
    call.start::<crate::inventory_levels::SetInventoryLevel>()
}

#[cfg(feature = "locations")]
fn locations_list_locations(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::locations::ListLocations>(client.core(), args);
    call.start::<crate::locations::ListLocations>()
}

#[cfg(feature = "webhooks")]
fn webhooks_list_webhooks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::ListWebhooks,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<i64>(6);
    call.takes::<i64>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.start::<crate::webhooks::ListWebhooks>()
}

#[cfg(feature = "webhooks")]
fn webhooks_create_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::CreateWebhook,
    >(client.core(), args);
    call.json::<types::CreateWebhookBody>("application/json", true);
    call.start::<crate::webhooks::CreateWebhook>()
}

#[cfg(feature = "webhooks")]
fn webhooks_delete_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::DeleteWebhook,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::webhooks::DeleteWebhook>()
}
