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
    let mut call = client.shop().get_shop();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::shop::GetShop>(call.send()))
}

#[cfg(feature = "products")]
fn products_list_products(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.products().list_products();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "ids")? {
        call = call.ids(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "since_id")? {
        call = call.since_id(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "title")? {
        call = call.title(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "vendor")? {
        call = call.vendor(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "handle")? {
        call = call.handle(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "product_type")?
    {
        call = call.product_type(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "status")? {
        call = call.status(&value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "collection_id")?
    {
        call = call.collection_id(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_at_min")?
    {
        call = call.created_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_at_max")?
    {
        call = call.created_at_max(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_min")?
    {
        call = call.updated_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_max")?
    {
        call = call.updated_at_max(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "published_at_min")?
    {
        call = call.published_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "published_at_max")?
    {
        call = call.published_at_max(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProductsPublishedStatus,
        >(rt::ParameterPlace::Query, "published_status")?
    {
        call = call.published_status(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "presentment_currencies")?
    {
        call = call.presentment_currencies(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "page_info")?
    {
        call = call.page_info(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::products::ListProducts>(call.send()))
}

#[cfg(feature = "products")]
fn products_create_product(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateProductBody>()?;
    let call = client.products().create_product(&body);
    Ok(rt::outcome::<crate::products::CreateProduct>(call.send()))
}

#[cfg(feature = "products")]
fn products_get_product(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .products()
        .get_product(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::products::GetProduct>(call.send()))
}

#[cfg(feature = "products")]
fn products_update_product(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateProductBody>()?;
    let call = client
        .products()
        .update_product(args.required::<i64>(rt::ParameterPlace::Path, "id")?, &body);
    Ok(rt::outcome::<crate::products::UpdateProduct>(call.send()))
}

#[cfg(feature = "products")]
fn products_delete_product(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .products()
        .delete_product(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::products::DeleteProduct>(call.send()))
}

#[cfg(feature = "variants")]
fn variants_list_variants(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .variants()
        .list_variants(args.required::<i64>(rt::ParameterPlace::Path, "product_id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "presentment_currencies")?
    {
        call = call.presentment_currencies(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "since_id")? {
        call = call.since_id(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "page_info")?
    {
        call = call.page_info(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::variants::ListVariants>(call.send()))
}

#[cfg(feature = "variants")]
fn variants_update_variant(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateVariantBody>()?;
    let call = client
        .variants()
        .update_variant(args.required::<i64>(rt::ParameterPlace::Path, "id")?, &body);
    Ok(rt::outcome::<crate::variants::UpdateVariant>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_list_orders(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.orders().list_orders();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "ids")? {
        call = call.ids(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "since_id")? {
        call = call.since_id(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_at_min")?
    {
        call = call.created_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_at_max")?
    {
        call = call.created_at_max(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_min")?
    {
        call = call.updated_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_max")?
    {
        call = call.updated_at_max(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "processed_at_min")?
    {
        call = call.processed_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "processed_at_max")?
    {
        call = call.processed_at_max(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "name")? {
        call = call.name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "attribution_app_id")?
    {
        call = call.attribution_app_id(&value);
    }
    if let Some(value) = args
        .optional::<types::ListOrdersStatus>(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListOrdersFinancialStatus,
        >(rt::ParameterPlace::Query, "financial_status")?
    {
        call = call.financial_status(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListOrdersFulfillmentStatus,
        >(rt::ParameterPlace::Query, "fulfillment_status")?
    {
        call = call.fulfillment_status(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "page_info")?
    {
        call = call.page_info(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::orders::ListOrders>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_create_order(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateOrderBody>()?;
    let call = client.orders().create_order(&body);
    Ok(rt::outcome::<crate::orders::CreateOrder>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_get_order(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .orders()
        .get_order(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::orders::GetOrder>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_update_order(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateOrderBody>()?;
    let call = client
        .orders()
        .update_order(args.required::<i64>(rt::ParameterPlace::Path, "id")?, &body);
    Ok(rt::outcome::<crate::orders::UpdateOrder>(call.send()))
}

#[cfg(feature = "orders")]
fn orders_cancel_order(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CancelOrderBody>()?;
    let call = client
        .orders()
        .cancel_order(args.required::<i64>(rt::ParameterPlace::Path, "id")?, &body);
    Ok(rt::outcome::<crate::orders::CancelOrder>(call.send()))
}

#[cfg(feature = "transactions")]
fn transactions_list_transactions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .transactions()
        .list_transactions(args.required::<i64>(rt::ParameterPlace::Path, "order_id")?);
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "since_id")? {
        call = call.since_id(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "in_shop_currency")?
    {
        call = call.in_shop_currency(value);
    }
    Ok(rt::outcome::<crate::transactions::ListTransactions>(call.send()))
}

#[cfg(feature = "refunds")]
fn refunds_create_refund(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateRefundBody>()?;
    let call = client
        .refunds()
        .create_refund(
            args.required::<i64>(rt::ParameterPlace::Path, "order_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::refunds::CreateRefund>(call.send()))
}

#[cfg(feature = "fulfillments")]
fn fulfillments_create_fulfillment(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateFulfillmentBody>()?;
    let call = client.fulfillments().create_fulfillment(&body);
    Ok(rt::outcome::<crate::fulfillments::CreateFulfillment>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_list_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.customers().list_customers();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "ids")? {
        call = call.ids(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "since_id")? {
        call = call.since_id(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_at_min")?
    {
        call = call.created_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_at_max")?
    {
        call = call.created_at_max(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_min")?
    {
        call = call.updated_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_max")?
    {
        call = call.updated_at_max(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "page_info")?
    {
        call = call.page_info(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
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
fn customers_search_customers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.customers().search_customers();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "order")? {
        call = call.order(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "page_info")?
    {
        call = call.page_info(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::customers::SearchCustomers>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_get_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .customers()
        .get_customer(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::customers::GetCustomer>(call.send()))
}

#[cfg(feature = "customers")]
fn customers_update_customer(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateCustomerBody>()?;
    let call = client
        .customers()
        .update_customer(args.required::<i64>(rt::ParameterPlace::Path, "id")?, &body);
    Ok(rt::outcome::<crate::customers::UpdateCustomer>(call.send()))
}

#[cfg(feature = "inventory_levels")]
fn inventory_levels_list_inventory_levels(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.inventory_levels().list_inventory_levels();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "inventory_item_ids")?
    {
        call = call.inventory_item_ids(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "location_ids")?
    {
        call = call.location_ids(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "page_info")?
    {
        call = call.page_info(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_min")?
    {
        call = call.updated_at_min(&value);
    }
    Ok(rt::outcome::<crate::inventory_levels::ListInventoryLevels>(call.send()))
}

#[cfg(feature = "inventory_levels")]
fn inventory_levels_adjust_inventory_level(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::AdjustInventoryLevelBody>()?;
    let call = client.inventory_levels().adjust_inventory_level(&body);
    Ok(rt::outcome::<crate::inventory_levels::AdjustInventoryLevel>(call.send()))
}

#[cfg(feature = "inventory_levels")]
fn inventory_levels_set_inventory_level(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::SetInventoryLevelBody>()?;
    let call = client.inventory_levels().set_inventory_level(&body);
    Ok(rt::outcome::<crate::inventory_levels::SetInventoryLevel>(call.send()))
}

#[cfg(feature = "locations")]
fn locations_list_locations(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.locations().list_locations();
    Ok(rt::outcome::<crate::locations::ListLocations>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_list_webhooks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.webhooks().list_webhooks();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "address")? {
        call = call.address(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "topic")? {
        call = call.topic(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_at_min")?
    {
        call = call.created_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_at_max")?
    {
        call = call.created_at_max(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_min")?
    {
        call = call.updated_at_min(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_at_max")?
    {
        call = call.updated_at_max(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "since_id")? {
        call = call.since_id(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "page_info")?
    {
        call = call.page_info(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::webhooks::ListWebhooks>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_create_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateWebhookBody>()?;
    let call = client.webhooks().create_webhook(&body);
    Ok(rt::outcome::<crate::webhooks::CreateWebhook>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_delete_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .webhooks()
        .delete_webhook(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::webhooks::DeleteWebhook>(call.send()))
}
