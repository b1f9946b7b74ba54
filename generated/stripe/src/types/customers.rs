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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CustomerList",
        fields: &["data", "has_more", "object", "url"],
        required: &[0b1111],
    };
    type Fields = (Vec<Customer>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields((data, has_more, object, url): Self::Fields) -> Self {
        Self {
            data,
            has_more,
            object,
            url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Customer",
        fields: &[
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
        required: &[0b100000010011],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    id,
                    object,
                    address,
                    balance,
                    created,
                    currency,
                    default_source,
                    delinquent,
                ),
                (
                    description,
                    email,
                    invoice_prefix,
                    livemode,
                    metadata,
                    name,
                    next_invoice_sequence,
                    phone,
                ),
            ),
            (preferred_locales, shipping, tax_exempt, test_clock),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            object,
            address,
            balance,
            created,
            currency,
            default_source,
            delinquent,
            description,
            email,
            invoice_prefix,
            livemode,
            metadata,
            name,
            next_invoice_sequence,
            phone,
            preferred_locales,
            shipping,
            tax_exempt,
            test_clock,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PostCustomersBody",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                address,
                balance,
                description,
                email,
                expand,
                invoice_prefix,
                metadata,
                name,
            ),
            (
                phone,
                preferred_locales,
                shipping,
                source,
                tax_exempt,
                payment_method,
                test_clock,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            address,
            balance,
            description,
            email,
            expand,
            invoice_prefix,
            metadata,
            name,
            phone,
            preferred_locales,
            shipping,
            source,
            tax_exempt,
            payment_method,
            test_clock,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeletedCustomer",
        fields: &["deleted", "id", "object"],
        required: &[0b111],
    };
    type Fields = (bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deleted, &self.id, &self.object)
    }

    #[inline]
    fn from_fields((deleted, id, object): Self::Fields) -> Self {
        Self { deleted, id, object }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PostCustomersCustomerBody",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                address,
                balance,
                description,
                email,
                expand,
                invoice_prefix,
                metadata,
                name,
            ),
            (phone, preferred_locales, shipping, source, tax_exempt, default_source),
        ): Self::Fields,
    ) -> Self {
        Self {
            address,
            balance,
            description,
            email,
            expand,
            invoice_prefix,
            metadata,
            name,
            phone,
            preferred_locales,
            shipping,
            source,
            tax_exempt,
            default_source,
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
        Customer 0: rt::Look {
            kinds: rt::OBJECT,
            required: &["id", "object", "created", "livemode"],
            known: &[
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
            fixed: &[
                ("object", &["customer"]),
                ("tax_exempt", &["exempt", "none", "reverse"]),
            ],
            ..rt::Look::DEFAULT
        },
        DeletedCustomer 1: rt::Look {
            kinds: rt::OBJECT,
            required: &["deleted", "id", "object"],
            known: &["deleted", "id", "object"],
            fixed: &[("object", &["customer"])],
            ..rt::Look::DEFAULT
        },
    }
}
