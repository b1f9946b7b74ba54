// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `customer_list`, as the API calls it.
#[non_exhaustive]
pub struct CustomerList {
    pub data: Vec<Customer>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for CustomerList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CustomerList",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<Customer>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            has_more: group_0.1,
            object: group_0.2,
            url: group_0.3,
        }
    }
}

/// `customer`, as the API calls it.
#[non_exhaustive]
pub struct Customer {
    pub id: String,
    /// Always `customer`.
    pub object: String,
    pub address: rt::Nullable<Address>,
    pub balance: Option<i64>,
    pub created: i64,
    pub currency: rt::Nullable<String>,
    pub default_source: rt::Nullable<String>,
    pub delinquent: rt::Nullable<bool>,
    pub description: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
    pub invoice_prefix: rt::Nullable<String>,
    pub livemode: bool,
    pub metadata: Option<rt::Map<String>>,
    pub name: rt::Nullable<String>,
    pub next_invoice_sequence: Option<i64>,
    pub phone: rt::Nullable<String>,
    pub preferred_locales: rt::Nullable<Vec<String>>,
    pub shipping: rt::Nullable<Shipping>,
    pub tax_exempt: rt::Nullable<CustomerTaxExempt>,
    pub test_clock: rt::Nullable<String>,
}

impl rt::Object for Customer {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Customer",
        0b100000010011,
        &[
            "id",
            "object",
            "address",
            "balance",
            "created",
            "currency",
            "default_source",
            "delinquent",
            "description",
            "email",
            "invoice_prefix",
            "livemode",
            "metadata",
            "name",
            "next_invoice_sequence",
            "phone",
            "preferred_locales",
            "shipping",
            "tax_exempt",
            "test_clock",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                rt::Nullable<Address>,
                Option<i64>,
                i64,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<bool>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                bool,
                Option<rt::Map<String>>,
                rt::Nullable<String>,
                Option<i64>,
                rt::Nullable<String>,
            ),
        >,
        (
            rt::Nullable<Vec<String>>,
            rt::Nullable<Shipping>,
            rt::Nullable<CustomerTaxExempt>,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.object,
                    &self.address,
                    &self.balance,
                    &self.created,
                    &self.currency,
                    &self.default_source,
                    &self.delinquent,
                ),
                (
                    &self.description,
                    &self.email,
                    &self.invoice_prefix,
                    &self.livemode,
                    &self.metadata,
                    &self.name,
                    &self.next_invoice_sequence,
                    &self.phone,
                ),
            ),
            (&self.preferred_locales, &self.shipping, &self.tax_exempt, &self.test_clock),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            object: group_0.1,
            address: group_0.2,
            balance: group_0.3,
            created: group_0.4,
            currency: group_0.5,
            default_source: group_0.6,
            delinquent: group_0.7,
            description: group_1.0,
            email: group_1.1,
            invoice_prefix: group_1.2,
            livemode: group_1.3,
            metadata: group_1.4,
            name: group_1.5,
            next_invoice_sequence: group_1.6,
            phone: group_1.7,
            preferred_locales: group_2.0,
            shipping: group_2.1,
            tax_exempt: group_2.2,
            test_clock: group_2.3,
        }
    }
}

/// `tax_exempt` of `customer`.
#[non_exhaustive]
pub enum CustomerTaxExempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `PostCustomers`.
pub struct PostCustomersBody {
    pub address: Option<Address>,
    pub balance: Option<i64>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub expand: Option<Vec<String>>,
    pub invoice_prefix: Option<String>,
    pub metadata: Option<rt::Map<String>>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub preferred_locales: Option<Vec<String>>,
    pub shipping: Option<Shipping>,
    pub source: Option<String>,
    pub tax_exempt: Option<PostCustomersBodyTaxExempt>,
    pub payment_method: Option<String>,
    pub test_clock: Option<String>,
}

impl rt::Object for PostCustomersBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostCustomersBody",
        0,
        &[
            "address",
            "balance",
            "description",
            "email",
            "expand",
            "invoice_prefix",
            "metadata",
            "name",
            "phone",
            "preferred_locales",
            "shipping",
            "source",
            "tax_exempt",
            "payment_method",
            "test_clock",
        ],
    );
    type Fields = rt::Both<
        (
            Option<Address>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
            Option<String>,
            Option<rt::Map<String>>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<Vec<String>>,
            Option<Shipping>,
            Option<String>,
            Option<PostCustomersBodyTaxExempt>,
            Option<String>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.address,
                &self.balance,
                &self.description,
                &self.email,
                &self.expand,
                &self.invoice_prefix,
                &self.metadata,
                &self.name,
            ),
            (
                &self.phone,
                &self.preferred_locales,
                &self.shipping,
                &self.source,
                &self.tax_exempt,
                &self.payment_method,
                &self.test_clock,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            address: group_0.0,
            balance: group_0.1,
            description: group_0.2,
            email: group_0.3,
            expand: group_0.4,
            invoice_prefix: group_0.5,
            metadata: group_0.6,
            name: group_0.7,
            phone: group_1.0,
            preferred_locales: group_1.1,
            shipping: group_1.2,
            source: group_1.3,
            tax_exempt: group_1.4,
            payment_method: group_1.5,
            test_clock: group_1.6,
        }
    }
}

/// The same as [`CustomerTaxExempt`].
pub type PostCustomersBodyTaxExempt = CustomerTaxExempt;

/// `customer_or_deleted`, as the API calls it.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CustomerOrDeleted {
    Customer(Customer),
    DeletedCustomer(DeletedCustomer),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `deleted_customer`, as the API calls it.
#[non_exhaustive]
pub struct DeletedCustomer {
    pub deleted: bool,
    pub id: String,
    /// Always `customer`.
    pub object: String,
}

impl rt::Object for DeletedCustomer {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeletedCustomer",
        0b111,
        &["deleted", "id", "object"],
    );
    type Fields = (bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deleted, &self.id, &self.object)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            deleted: group_0.0,
            id: group_0.1,
            object: group_0.2,
        }
    }
}

/// `body` of `PostCustomersCustomer`.
pub struct PostCustomersCustomerBody {
    pub address: Option<Address>,
    pub balance: Option<i64>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub expand: Option<Vec<String>>,
    pub invoice_prefix: Option<String>,
    pub metadata: Option<rt::Map<String>>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub preferred_locales: Option<Vec<String>>,
    pub shipping: Option<Shipping>,
    pub source: Option<String>,
    pub tax_exempt: Option<PostCustomersCustomerBodyTaxExempt>,
    pub default_source: Option<String>,
}

impl rt::Object for PostCustomersCustomerBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostCustomersCustomerBody",
        0,
        &[
            "address",
            "balance",
            "description",
            "email",
            "expand",
            "invoice_prefix",
            "metadata",
            "name",
            "phone",
            "preferred_locales",
            "shipping",
            "source",
            "tax_exempt",
            "default_source",
        ],
    );
    type Fields = rt::Both<
        (
            Option<Address>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
            Option<String>,
            Option<rt::Map<String>>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<Vec<String>>,
            Option<Shipping>,
            Option<String>,
            Option<PostCustomersCustomerBodyTaxExempt>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.address,
                &self.balance,
                &self.description,
                &self.email,
                &self.expand,
                &self.invoice_prefix,
                &self.metadata,
                &self.name,
            ),
            (
                &self.phone,
                &self.preferred_locales,
                &self.shipping,
                &self.source,
                &self.tax_exempt,
                &self.default_source,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            address: group_0.0,
            balance: group_0.1,
            description: group_0.2,
            email: group_0.3,
            expand: group_0.4,
            invoice_prefix: group_0.5,
            metadata: group_0.6,
            name: group_0.7,
            phone: group_1.0,
            preferred_locales: group_1.1,
            shipping: group_1.2,
            source: group_1.3,
            tax_exempt: group_1.4,
            default_source: group_1.5,
        }
    }
}

/// The same as [`CustomerTaxExempt`].
pub type PostCustomersCustomerBodyTaxExempt = CustomerTaxExempt;

rt::objects! {
    CustomerList
    Customer
    PostCustomersBody
    DeletedCustomer
    PostCustomersCustomerBody
}

rt::defaults! {
    PostCustomersBody
    PostCustomersCustomerBody
}

rt::choices! {
    CustomerTaxExempt { Exempt = "exempt", None = "none", Reverse = "reverse" }
}

rt::unions! {
    CustomerOrDeleted {
        Customer 0: rt::look(rt::OBJECT)
            .required(&["id", "object", "created", "livemode"])
            .known(
                &[
                    "id",
                    "object",
                    "address",
                    "balance",
                    "created",
                    "currency",
                    "default_source",
                    "delinquent",
                    "description",
                    "email",
                    "invoice_prefix",
                    "livemode",
                    "metadata",
                    "name",
                    "next_invoice_sequence",
                    "phone",
                    "preferred_locales",
                    "shipping",
                    "tax_exempt",
                    "test_clock",
                ],
            )
            .fixed(
                &[
                    ("object", &["customer"]),
                    ("tax_exempt", &["exempt", "none", "reverse"]),
                ],
            ),
        DeletedCustomer 1: rt::look(rt::OBJECT)
            .required(&["deleted", "id", "object"])
            .known(&["deleted", "id", "object"])
            .fixed(&[("object", &["customer"])]),
    }
}
