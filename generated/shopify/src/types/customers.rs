// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listCustomers`.
#[non_exhaustive]
pub struct ListCustomersResponse {
    pub customers: Vec<Customer>,
}

impl rt::Object for ListCustomersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListCustomersResponse",
        0b1,
        &["customers"],
    );
    type Fields = (Vec<Customer>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.customers,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { customers: group_0.0 }
    }
}

/// `response` of `createCustomer`.
#[non_exhaustive]
pub struct CreateCustomerResponse {
    pub customer: Customer,
}

impl rt::Object for CreateCustomerResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateCustomerResponse",
        0b1,
        &["customer"],
    );
    type Fields = (Customer,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.customer,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { customer: group_0.0 }
    }
}

/// `body` of `createCustomer`.
pub struct CreateCustomerBody {
    pub customer: CustomerInput,
}

impl CreateCustomerBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(customer: CustomerInput) -> Self {
        Self { customer }
    }
}

impl rt::Object for CreateCustomerBody {
    const SHAPE: rt::Shape = rt::Shape::new("CreateCustomerBody", 0b1, &["customer"]);
    type Fields = (CustomerInput,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.customer,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { customer: group_0.0 }
    }
}

/// `CustomerInput`, as the API calls it.
pub struct CustomerInput {
    pub id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub phone: rt::Nullable<String>,
    pub note: rt::Nullable<String>,
    pub tags: Option<String>,
    pub verified_email: Option<bool>,
    pub tax_exempt: Option<bool>,
    pub addresses: Option<Vec<Address>>,
    pub password: Option<String>,
    pub password_confirmation: Option<String>,
    pub send_email_invite: Option<bool>,
    pub send_email_welcome: Option<bool>,
    pub email_marketing_consent: rt::Nullable<rt::Map<rt::Any>>,
    pub sms_marketing_consent: rt::Nullable<rt::Map<rt::Any>>,
}

impl rt::Object for CustomerInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CustomerInput",
        0,
        &[
            "id",
            "first_name",
            "last_name",
            "email",
            "phone",
            "note",
            "tags",
            "verified_email",
            "tax_exempt",
            "addresses",
            "password",
            "password_confirmation",
            "send_email_invite",
            "send_email_welcome",
            "email_marketing_consent",
            "sms_marketing_consent",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<String>,
            Option<bool>,
        ),
        (
            Option<bool>,
            Option<Vec<Address>>,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<bool>,
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.first_name,
                &self.last_name,
                &self.email,
                &self.phone,
                &self.note,
                &self.tags,
                &self.verified_email,
            ),
            (
                &self.tax_exempt,
                &self.addresses,
                &self.password,
                &self.password_confirmation,
                &self.send_email_invite,
                &self.send_email_welcome,
                &self.email_marketing_consent,
                &self.sms_marketing_consent,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            first_name: group_0.1,
            last_name: group_0.2,
            email: group_0.3,
            phone: group_0.4,
            note: group_0.5,
            tags: group_0.6,
            verified_email: group_0.7,
            tax_exempt: group_1.0,
            addresses: group_1.1,
            password: group_1.2,
            password_confirmation: group_1.3,
            send_email_invite: group_1.4,
            send_email_welcome: group_1.5,
            email_marketing_consent: group_1.6,
            sms_marketing_consent: group_1.7,
        }
    }
}

/// The same as [`ListCustomersResponse`].
pub type SearchCustomersResponse = ListCustomersResponse;

/// The same as [`CreateCustomerResponse`].
pub type GetCustomerResponse = CreateCustomerResponse;

/// The same as [`CreateCustomerResponse`].
pub type UpdateCustomerResponse = CreateCustomerResponse;

/// The same as [`CreateCustomerBody`].
pub type UpdateCustomerBody = CreateCustomerBody;

rt::objects! {
    ListCustomersResponse
    CreateCustomerResponse
    CreateCustomerBody
    CustomerInput
}

rt::defaults! {
    CustomerInput
}
