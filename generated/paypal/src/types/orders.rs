// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `order`, as the API calls it.
#[non_exhaustive]
pub struct Order {
    pub id: Option<String>,
    pub status: Option<OrderStatus>,
    pub intent: Option<OrderIntent>,
    pub payment_source: Option<rt::Map<rt::Any>>,
    pub payer: Option<Payer>,
    pub purchase_units: Option<Vec<PurchaseUnit>>,
    pub create_time: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for Order {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Order",
        fields: &[
            "id",
            "status",
            "intent",
            "payment_source",
            "payer",
            "purchase_units",
            "create_time",
            "update_time",
            "links",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<OrderStatus>,
            Option<OrderIntent>,
            Option<rt::Map<rt::Any>>,
            Option<Payer>,
            Option<Vec<PurchaseUnit>>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
        (Option<Vec<LinkDescription>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.status,
                &self.intent,
                &self.payment_source,
                &self.payer,
                &self.purchase_units,
                &self.create_time,
                &self.update_time,
            ),
            (&self.links,),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                status,
                intent,
                payment_source,
                payer,
                purchase_units,
                create_time,
                update_time,
            ),
            (links,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            status,
            intent,
            payment_source,
            payer,
            purchase_units,
            create_time,
            update_time,
            links,
        }
    }
}

/// `status` of `order`.
#[non_exhaustive]
pub enum OrderStatus {
    /// `CREATED`
    Created,
    /// `SAVED`
    Saved,
    /// `APPROVED`
    Approved,
    /// `VOIDED`
    Voided,
    /// `COMPLETED`
    Completed,
    /// `PAYER_ACTION_REQUIRED`
    PayerActionRequired,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `intent` of `order`.
#[non_exhaustive]
pub enum OrderIntent {
    /// `CAPTURE`
    Capture,
    /// `AUTHORIZE`
    Authorize,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `payer`, as the API calls it.
pub struct Payer {
    pub email_address: Option<String>,
    pub payer_id: Option<String>,
    pub name: Option<Name>,
    pub birth_date: Option<String>,
    pub address: Option<AddressPortable>,
}

impl rt::Object for Payer {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Payer",
        fields: &["email_address", "payer_id", "name", "birth_date", "address"],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<Name>,
        Option<String>,
        Option<AddressPortable>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.email_address,
            &self.payer_id,
            &self.name,
            &self.birth_date,
            &self.address,
        )
    }

    #[inline]
    fn from_fields(
        (email_address, payer_id, name, birth_date, address): Self::Fields,
    ) -> Self {
        Self {
            email_address,
            payer_id,
            name,
            birth_date,
            address,
        }
    }
}

/// `purchase_unit`, as the API calls it.
#[non_exhaustive]
pub struct PurchaseUnit {
    pub reference_id: Option<String>,
    pub amount: Option<AmountWithBreakdown>,
    pub payee: Option<Payee>,
    pub description: Option<String>,
    pub custom_id: Option<String>,
    pub invoice_id: Option<String>,
    pub soft_descriptor: Option<String>,
    pub items: Option<Vec<Item>>,
    pub shipping: Option<ShippingDetail>,
    pub id: Option<String>,
    pub payments: Option<PurchaseUnitPayments>,
}

impl rt::Object for PurchaseUnit {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PurchaseUnit",
        fields: &[
            "reference_id",
            "amount",
            "payee",
            "description",
            "custom_id",
            "invoice_id",
            "soft_descriptor",
            "items",
            "shipping",
            "id",
            "payments",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<AmountWithBreakdown>,
            Option<Payee>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<Item>>,
        ),
        (Option<ShippingDetail>, Option<String>, Option<PurchaseUnitPayments>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.reference_id,
                &self.amount,
                &self.payee,
                &self.description,
                &self.custom_id,
                &self.invoice_id,
                &self.soft_descriptor,
                &self.items,
            ),
            (&self.shipping, &self.id, &self.payments),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                reference_id,
                amount,
                payee,
                description,
                custom_id,
                invoice_id,
                soft_descriptor,
                items,
            ),
            (shipping, id, payments),
        ): Self::Fields,
    ) -> Self {
        Self {
            reference_id,
            amount,
            payee,
            description,
            custom_id,
            invoice_id,
            soft_descriptor,
            items,
            shipping,
            id,
            payments,
        }
    }
}

/// `amount_with_breakdown`, as the API calls it.
pub struct AmountWithBreakdown {
    /// Has 3 characters.
    pub currency_code: String,
    /// Has at most 32 characters.
    pub value: String,
    pub breakdown: Option<AmountWithBreakdownInner>,
}

impl AmountWithBreakdown {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(currency_code: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            currency_code: currency_code.into(),
            value: value.into(),
            breakdown: None,
        }
    }
}

impl rt::Object for AmountWithBreakdown {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AmountWithBreakdown",
        fields: &["currency_code", "value", "breakdown"],
        required: &[0b11],
    };
    type Fields = (String, String, Option<AmountWithBreakdownInner>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.currency_code, &self.value, &self.breakdown)
    }

    #[inline]
    fn from_fields((currency_code, value, breakdown): Self::Fields) -> Self {
        Self {
            currency_code,
            value,
            breakdown,
        }
    }
}

/// `breakdown` of `amount_with_breakdown`.
pub struct AmountWithBreakdownInner {
    pub item_total: Option<Money>,
    pub shipping: Option<Money>,
    pub handling: Option<Money>,
    pub tax_total: Option<Money>,
    pub insurance: Option<Money>,
    pub shipping_discount: Option<Money>,
    pub discount: Option<Money>,
}

impl rt::Object for AmountWithBreakdownInner {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AmountWithBreakdownInner",
        fields: &[
            "item_total",
            "shipping",
            "handling",
            "tax_total",
            "insurance",
            "shipping_discount",
            "discount",
        ],
        required: &[0],
    };
    type Fields = (
        Option<Money>,
        Option<Money>,
        Option<Money>,
        Option<Money>,
        Option<Money>,
        Option<Money>,
        Option<Money>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.item_total,
            &self.shipping,
            &self.handling,
            &self.tax_total,
            &self.insurance,
            &self.shipping_discount,
            &self.discount,
        )
    }

    #[inline]
    fn from_fields(
        (
            item_total,
            shipping,
            handling,
            tax_total,
            insurance,
            shipping_discount,
            discount,
        ): Self::Fields,
    ) -> Self {
        Self {
            item_total,
            shipping,
            handling,
            tax_total,
            insurance,
            shipping_discount,
            discount,
        }
    }
}

/// `item`, as the API calls it.
pub struct Item {
    pub name: String,
    pub unit_amount: Money,
    pub tax: Option<Money>,
    pub quantity: String,
    pub description: Option<String>,
    pub sku: Option<String>,
    pub category: Option<ItemCategory>,
}

impl Item {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        unit_amount: Money,
        quantity: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            unit_amount,
            tax: None,
            quantity: quantity.into(),
            description: None,
            sku: None,
            category: None,
        }
    }
}

impl rt::Object for Item {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Item",
        fields: &[
            "name",
            "unit_amount",
            "tax",
            "quantity",
            "description",
            "sku",
            "category",
        ],
        required: &[0b1011],
    };
    type Fields = (
        String,
        Money,
        Option<Money>,
        String,
        Option<String>,
        Option<String>,
        Option<ItemCategory>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.unit_amount,
            &self.tax,
            &self.quantity,
            &self.description,
            &self.sku,
            &self.category,
        )
    }

    #[inline]
    fn from_fields(
        (name, unit_amount, tax, quantity, description, sku, category): Self::Fields,
    ) -> Self {
        Self {
            name,
            unit_amount,
            tax,
            quantity,
            description,
            sku,
            category,
        }
    }
}

/// `category` of `item`.
#[non_exhaustive]
pub enum ItemCategory {
    /// `DIGITAL_GOODS`
    DigitalGoods,
    /// `PHYSICAL_GOODS`
    PhysicalGoods,
    /// `DONATION`
    Donation,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `payments` of `purchase_unit`.
#[non_exhaustive]
pub struct PurchaseUnitPayments {
    pub authorizations: Option<Vec<Authorization>>,
    pub captures: Option<Vec<Capture>>,
    pub refunds: Option<Vec<Refund>>,
}

impl rt::Object for PurchaseUnitPayments {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PurchaseUnitPayments",
        fields: &["authorizations", "captures", "refunds"],
        required: &[0],
    };
    type Fields = (
        Option<Vec<Authorization>>,
        Option<Vec<Capture>>,
        Option<Vec<Refund>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.authorizations, &self.captures, &self.refunds)
    }

    #[inline]
    fn from_fields((authorizations, captures, refunds): Self::Fields) -> Self {
        Self {
            authorizations,
            captures,
            refunds,
        }
    }
}

/// `order_request`, as the API calls it.
pub struct OrderRequest {
    pub intent: OrderRequestIntent,
    pub payer: Option<Payer>,
    /// Has 1 to 10 items.
    pub purchase_units: Vec<PurchaseUnitRequest>,
    pub payment_source: Option<rt::Map<rt::Any>>,
    pub application_context: Option<OrderApplicationContext>,
}

impl OrderRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        intent: OrderRequestIntent,
        purchase_units: Vec<PurchaseUnitRequest>,
    ) -> Self {
        Self {
            intent,
            payer: None,
            purchase_units,
            payment_source: None,
            application_context: None,
        }
    }
}

impl rt::Object for OrderRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "OrderRequest",
        fields: &[
            "intent",
            "payer",
            "purchase_units",
            "payment_source",
            "application_context",
        ],
        required: &[0b101],
    };
    type Fields = (
        OrderRequestIntent,
        Option<Payer>,
        Vec<PurchaseUnitRequest>,
        Option<rt::Map<rt::Any>>,
        Option<OrderApplicationContext>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.intent,
            &self.payer,
            &self.purchase_units,
            &self.payment_source,
            &self.application_context,
        )
    }

    #[inline]
    fn from_fields(
        (
            intent,
            payer,
            purchase_units,
            payment_source,
            application_context,
        ): Self::Fields,
    ) -> Self {
        Self {
            intent,
            payer,
            purchase_units,
            payment_source,
            application_context,
        }
    }
}

/// The same as [`OrderIntent`].
pub type OrderRequestIntent = OrderIntent;

/// `purchase_unit_request`, as the API calls it.
pub struct PurchaseUnitRequest {
    pub reference_id: Option<String>,
    pub amount: AmountWithBreakdown,
    pub payee: Option<Payee>,
    pub description: Option<String>,
    pub custom_id: Option<String>,
    pub invoice_id: Option<String>,
    pub soft_descriptor: Option<String>,
    pub items: Option<Vec<Item>>,
    pub shipping: Option<ShippingDetail>,
}

impl PurchaseUnitRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(amount: AmountWithBreakdown) -> Self {
        Self {
            reference_id: None,
            amount,
            payee: None,
            description: None,
            custom_id: None,
            invoice_id: None,
            soft_descriptor: None,
            items: None,
            shipping: None,
        }
    }
}

impl rt::Object for PurchaseUnitRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PurchaseUnitRequest",
        fields: &[
            "reference_id",
            "amount",
            "payee",
            "description",
            "custom_id",
            "invoice_id",
            "soft_descriptor",
            "items",
            "shipping",
        ],
        required: &[0b10],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            AmountWithBreakdown,
            Option<Payee>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<Item>>,
        ),
        (Option<ShippingDetail>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.reference_id,
                &self.amount,
                &self.payee,
                &self.description,
                &self.custom_id,
                &self.invoice_id,
                &self.soft_descriptor,
                &self.items,
            ),
            (&self.shipping,),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                reference_id,
                amount,
                payee,
                description,
                custom_id,
                invoice_id,
                soft_descriptor,
                items,
            ),
            (shipping,),
        ): Self::Fields,
    ) -> Self {
        Self {
            reference_id,
            amount,
            payee,
            description,
            custom_id,
            invoice_id,
            soft_descriptor,
            items,
            shipping,
        }
    }
}

/// `order_application_context`, as the API calls it.
pub struct OrderApplicationContext {
    pub brand_name: Option<String>,
    pub locale: Option<String>,
    pub landing_page: Option<OrderApplicationContextLandingPage>,
    pub shipping_preference: Option<OrderApplicationContextShippingPreference>,
    pub user_action: Option<OrderApplicationContextUserAction>,
    pub return_url: Option<String>,
    pub cancel_url: Option<String>,
}

impl rt::Object for OrderApplicationContext {
    const SHAPE: rt::Shape = rt::Shape {
        name: "OrderApplicationContext",
        fields: &[
            "brand_name",
            "locale",
            "landing_page",
            "shipping_preference",
            "user_action",
            "return_url",
            "cancel_url",
        ],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<OrderApplicationContextLandingPage>,
        Option<OrderApplicationContextShippingPreference>,
        Option<OrderApplicationContextUserAction>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.brand_name,
            &self.locale,
            &self.landing_page,
            &self.shipping_preference,
            &self.user_action,
            &self.return_url,
            &self.cancel_url,
        )
    }

    #[inline]
    fn from_fields(
        (
            brand_name,
            locale,
            landing_page,
            shipping_preference,
            user_action,
            return_url,
            cancel_url,
        ): Self::Fields,
    ) -> Self {
        Self {
            brand_name,
            locale,
            landing_page,
            shipping_preference,
            user_action,
            return_url,
            cancel_url,
        }
    }
}

/// `landing_page` of `order_application_context`.
#[non_exhaustive]
pub enum OrderApplicationContextLandingPage {
    /// `LOGIN`
    Login,
    /// `BILLING`
    Billing,
    /// `NO_PREFERENCE`
    NoPreference,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `user_action` of `order_application_context`.
#[non_exhaustive]
pub enum OrderApplicationContextUserAction {
    /// `CONTINUE`
    Continue,
    /// `PAY_NOW`
    PayNow,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `patch`, as the API calls it.
pub struct Patch {
    pub op: PatchOp,
    pub path: Option<String>,
    pub value: rt::Nullable<rt::Any>,
    pub from: Option<String>,
}

impl Patch {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(op: PatchOp) -> Self {
        Self {
            op,
            path: None,
            value: rt::Nullable::Absent,
            from: None,
        }
    }
}

impl rt::Object for Patch {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Patch",
        fields: &["op", "path", "value", "from"],
        required: &[0b1],
    };
    type Fields = (PatchOp, Option<String>, rt::Nullable<rt::Any>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.op, &self.path, &self.value, &self.from)
    }

    #[inline]
    fn from_fields((op, path, value, from): Self::Fields) -> Self {
        Self { op, path, value, from }
    }
}

/// `op` of `patch`.
#[non_exhaustive]
pub enum PatchOp {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `replace`
    Replace,
    /// `move`
    Move,
    /// `copy`
    Copy,
    /// `test`
    Test,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `orders.authorize`.
pub struct OrdersAuthorizeBody {
    pub payment_source: Option<rt::Map<rt::Any>>,
}

impl rt::Object for OrdersAuthorizeBody {
    const SHAPE: rt::Shape = rt::Shape {
        name: "OrdersAuthorizeBody",
        fields: &["payment_source"],
        required: &[0],
    };
    type Fields = (Option<rt::Map<rt::Any>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.payment_source,)
    }

    #[inline]
    fn from_fields((payment_source,): Self::Fields) -> Self {
        Self { payment_source }
    }
}

/// The same as [`OrdersAuthorizeBody`].
pub type OrdersCaptureBody = OrdersAuthorizeBody;

rt::objects! {
    Order
    Payer
    PurchaseUnit
    AmountWithBreakdown
    AmountWithBreakdownInner
    Item
    PurchaseUnitPayments
    OrderRequest
    PurchaseUnitRequest
    OrderApplicationContext
    Patch
    OrdersAuthorizeBody
}

rt::defaults! {
    Payer
    AmountWithBreakdownInner
    OrderApplicationContext
    OrdersAuthorizeBody
}

rt::choices! {
    OrderStatus {
        Created = "CREATED",
        Saved = "SAVED",
        Approved = "APPROVED",
        Voided = "VOIDED",
        Completed = "COMPLETED",
        PayerActionRequired = "PAYER_ACTION_REQUIRED",
    }
    OrderIntent { Capture = "CAPTURE", Authorize = "AUTHORIZE" }
    ItemCategory {
        DigitalGoods = "DIGITAL_GOODS",
        PhysicalGoods = "PHYSICAL_GOODS",
        Donation = "DONATION",
    }
    OrderApplicationContextLandingPage {
        Login = "LOGIN",
        Billing = "BILLING",
        NoPreference = "NO_PREFERENCE",
    }
    OrderApplicationContextUserAction { Continue = "CONTINUE", PayNow = "PAY_NOW" }
    PatchOp {
        Add = "add",
        Remove = "remove",
        Replace = "replace",
        Move = "move",
        Copy = "copy",
        Test = "test",
    }
}
