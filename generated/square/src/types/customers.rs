// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `sort_field` of `ListCustomers`.
#[non_exhaustive]
pub enum ListCustomersSortField {
    /// `DEFAULT`
    Default,
    /// `CREATED_AT`
    CreatedAt,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ListCustomersResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListCustomersResponse {
    pub customers: Option<Vec<Customer>>,
    pub cursor: Option<String>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for ListCustomersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListCustomersResponse",
        0,
        &["customers", "cursor", "errors"],
    );
    type Fields = (Option<Vec<Customer>>, Option<String>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.customers, &self.cursor, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            customers: group_0.0,
            cursor: group_0.1,
            errors: group_0.2,
        }
    }
}

/// `Customer`, as the API calls it.
#[non_exhaustive]
pub struct Customer {
    pub id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub given_name: rt::Nullable<String>,
    pub family_name: rt::Nullable<String>,
    pub nickname: rt::Nullable<String>,
    pub company_name: rt::Nullable<String>,
    pub email_address: rt::Nullable<String>,
    pub address: Option<Address>,
    pub phone_number: rt::Nullable<String>,
    pub birthday: rt::Nullable<String>,
    pub reference_id: rt::Nullable<String>,
    pub note: rt::Nullable<String>,
    pub creation_source: Option<String>,
    pub group_ids: rt::Nullable<Vec<String>>,
    pub segment_ids: rt::Nullable<Vec<String>>,
    pub version: Option<i64>,
}

impl rt::Object for Customer {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Customer",
        0,
        &[
            "id",
            "created_at",
            "updated_at",
            "given_name",
            "family_name",
            "nickname",
            "company_name",
            "email_address",
            "address",
            "phone_number",
            "birthday",
            "reference_id",
            "note",
            "creation_source",
            "group_ids",
            "segment_ids",
            "version",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
            (
                Option<Address>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<String>,
                rt::Nullable<Vec<String>>,
                rt::Nullable<Vec<String>>,
            ),
        >,
        (Option<i64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.created_at,
                    &self.updated_at,
                    &self.given_name,
                    &self.family_name,
                    &self.nickname,
                    &self.company_name,
                    &self.email_address,
                ),
                (
                    &self.address,
                    &self.phone_number,
                    &self.birthday,
                    &self.reference_id,
                    &self.note,
                    &self.creation_source,
                    &self.group_ids,
                    &self.segment_ids,
                ),
            ),
            (&self.version,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            created_at: group_0.1,
            updated_at: group_0.2,
            given_name: group_0.3,
            family_name: group_0.4,
            nickname: group_0.5,
            company_name: group_0.6,
            email_address: group_0.7,
            address: group_1.0,
            phone_number: group_1.1,
            birthday: group_1.2,
            reference_id: group_1.3,
            note: group_1.4,
            creation_source: group_1.5,
            group_ids: group_1.6,
            segment_ids: group_1.7,
            version: group_2.0,
        }
    }
}

/// `CustomerResponse`, as the API calls it.
#[non_exhaustive]
pub struct CustomerResponse {
    pub customer: Option<Customer>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for CustomerResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CustomerResponse",
        0,
        &["customer", "errors"],
    );
    type Fields = (Option<Customer>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.customer, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            customer: group_0.0,
            errors: group_0.1,
        }
    }
}

/// `body` of `CreateCustomer`.
pub struct CreateCustomerBody {
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub company_name: Option<String>,
    pub nickname: Option<String>,
    pub email_address: Option<String>,
    pub address: Option<Address>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub note: Option<String>,
    pub birthday: Option<String>,
    pub idempotency_key: Option<String>,
}

impl rt::Object for CreateCustomerBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateCustomerBody",
        0,
        &[
            "given_name",
            "family_name",
            "company_name",
            "nickname",
            "email_address",
            "address",
            "phone_number",
            "reference_id",
            "note",
            "birthday",
            "idempotency_key",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Address>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.given_name,
                &self.family_name,
                &self.company_name,
                &self.nickname,
                &self.email_address,
                &self.address,
                &self.phone_number,
                &self.reference_id,
            ),
            (&self.note, &self.birthday, &self.idempotency_key),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            given_name: group_0.0,
            family_name: group_0.1,
            company_name: group_0.2,
            nickname: group_0.3,
            email_address: group_0.4,
            address: group_0.5,
            phone_number: group_0.6,
            reference_id: group_0.7,
            note: group_1.0,
            birthday: group_1.1,
            idempotency_key: group_1.2,
        }
    }
}

/// `body` of `UpdateCustomer`.
pub struct UpdateCustomerBody {
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub company_name: Option<String>,
    pub nickname: Option<String>,
    pub email_address: Option<String>,
    pub address: Option<Address>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub note: Option<String>,
    pub birthday: Option<String>,
    pub version: Option<i64>,
}

impl rt::Object for UpdateCustomerBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateCustomerBody",
        0,
        &[
            "given_name",
            "family_name",
            "company_name",
            "nickname",
            "email_address",
            "address",
            "phone_number",
            "reference_id",
            "note",
            "birthday",
            "version",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Address>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<String>, Option<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.given_name,
                &self.family_name,
                &self.company_name,
                &self.nickname,
                &self.email_address,
                &self.address,
                &self.phone_number,
                &self.reference_id,
            ),
            (&self.note, &self.birthday, &self.version),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            given_name: group_0.0,
            family_name: group_0.1,
            company_name: group_0.2,
            nickname: group_0.3,
            email_address: group_0.4,
            address: group_0.5,
            phone_number: group_0.6,
            reference_id: group_0.7,
            note: group_1.0,
            birthday: group_1.1,
            version: group_1.2,
        }
    }
}

/// `DeleteCustomerResponse`, as the API calls it.
#[non_exhaustive]
pub struct DeleteCustomerResponse {
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for DeleteCustomerResponse {
    const SHAPE: rt::Shape = rt::Shape::new("DeleteCustomerResponse", 0, &["errors"]);
    type Fields = (Option<Vec<Error>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.errors,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { errors: group_0.0 }
    }
}

/// `SearchCustomersResponse`, as the API calls it.
#[non_exhaustive]
pub struct SearchCustomersResponse {
    pub customers: Option<Vec<Customer>>,
    pub cursor: Option<String>,
    pub count: Option<i64>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for SearchCustomersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchCustomersResponse",
        0,
        &["customers", "cursor", "count", "errors"],
    );
    type Fields = (
        Option<Vec<Customer>>,
        Option<String>,
        Option<i64>,
        Option<Vec<Error>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.customers, &self.cursor, &self.count, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            customers: group_0.0,
            cursor: group_0.1,
            count: group_0.2,
            errors: group_0.3,
        }
    }
}

/// `body` of `SearchCustomers`.
pub struct SearchCustomersBody {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
    pub count: Option<bool>,
    pub query: Option<SearchCustomersBodyQuery>,
}

impl rt::Object for SearchCustomersBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchCustomersBody",
        0,
        &["cursor", "limit", "count", "query"],
    );
    type Fields = (
        Option<String>,
        Option<i64>,
        Option<bool>,
        Option<SearchCustomersBodyQuery>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cursor, &self.limit, &self.count, &self.query)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            cursor: group_0.0,
            limit: group_0.1,
            count: group_0.2,
            query: group_0.3,
        }
    }
}

rt::objects! {
    ListCustomersResponse
    Customer
    CustomerResponse
    CreateCustomerBody
    UpdateCustomerBody
    DeleteCustomerResponse
    SearchCustomersResponse
    SearchCustomersBody
}

rt::defaults! {
    CreateCustomerBody
    UpdateCustomerBody
    SearchCustomersBody
}

rt::choices! {
    ListCustomersSortField { Default = "DEFAULT", CreatedAt = "CREATED_AT" }
}
