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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Order",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            status: group_0.1,
            intent: group_0.2,
            payment_source: group_0.3,
            payer: group_0.4,
            purchase_units: group_0.5,
            create_time: group_0.6,
            update_time: group_0.7,
            links: group_1.0,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Payer",
        0,
        &["email_address", "payer_id", "name", "birth_date", "address"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email_address: group_0.0,
            payer_id: group_0.1,
            name: group_0.2,
            birth_date: group_0.3,
            address: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PurchaseUnit",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            reference_id: group_0.0,
            amount: group_0.1,
            payee: group_0.2,
            description: group_0.3,
            custom_id: group_0.4,
            invoice_id: group_0.5,
            soft_descriptor: group_0.6,
            items: group_0.7,
            shipping: group_1.0,
            id: group_1.1,
            payments: group_1.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AmountWithBreakdown",
        0b11,
        &["currency_code", "value", "breakdown"],
    );
    type Fields = (String, String, Option<AmountWithBreakdownInner>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.currency_code, &self.value, &self.breakdown)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            currency_code: group_0.0,
            value: group_0.1,
            breakdown: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AmountWithBreakdownInner",
        0,
        &[
            "item_total",
            "shipping",
            "handling",
            "tax_total",
            "insurance",
            "shipping_discount",
            "discount",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            item_total: group_0.0,
            shipping: group_0.1,
            handling: group_0.2,
            tax_total: group_0.3,
            insurance: group_0.4,
            shipping_discount: group_0.5,
            discount: group_0.6,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Item",
        0b1011,
        &["name", "unit_amount", "tax", "quantity", "description", "sku", "category"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            unit_amount: group_0.1,
            tax: group_0.2,
            quantity: group_0.3,
            description: group_0.4,
            sku: group_0.5,
            category: group_0.6,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PurchaseUnitPayments",
        0,
        &["authorizations", "captures", "refunds"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            authorizations: group_0.0,
            captures: group_0.1,
            refunds: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrderRequest",
        0b101,
        &["intent", "payer", "purchase_units", "payment_source", "application_context"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            intent: group_0.0,
            payer: group_0.1,
            purchase_units: group_0.2,
            payment_source: group_0.3,
            application_context: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PurchaseUnitRequest",
        0b10,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            reference_id: group_0.0,
            amount: group_0.1,
            payee: group_0.2,
            description: group_0.3,
            custom_id: group_0.4,
            invoice_id: group_0.5,
            soft_descriptor: group_0.6,
            items: group_0.7,
            shipping: group_1.0,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrderApplicationContext",
        0,
        &[
            "brand_name",
            "locale",
            "landing_page",
            "shipping_preference",
            "user_action",
            "return_url",
            "cancel_url",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            brand_name: group_0.0,
            locale: group_0.1,
            landing_page: group_0.2,
            shipping_preference: group_0.3,
            user_action: group_0.4,
            return_url: group_0.5,
            cancel_url: group_0.6,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Patch",
        0b1,
        &["op", "path", "value", "from"],
    );
    type Fields = (PatchOp, Option<String>, rt::Nullable<rt::Any>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.op, &self.path, &self.value, &self.from)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            op: group_0.0,
            path: group_0.1,
            value: group_0.2,
            from: group_0.3,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrdersAuthorizeBody",
        0,
        &["payment_source"],
    );
    type Fields = (Option<rt::Map<rt::Any>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.payment_source,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { payment_source: group_0.0 }
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
