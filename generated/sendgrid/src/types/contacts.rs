// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `UpdateContact`.
#[non_exhaustive]
pub struct UpdateContactResponse {
    pub job_id: Option<String>,
}

impl rt::Object for UpdateContactResponse {
    const SHAPE: rt::Shape = rt::Shape::new("UpdateContactResponse", 0, &["job_id"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.job_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { job_id: group_0.0 }
    }
}

/// `body` of `UpdateContact`.
pub struct UpdateContactBody {
    pub list_ids: Option<Vec<rt::Uuid>>,
    /// Has 1 to 30000 items.
    pub contacts: Vec<ContactRequest>,
}

impl UpdateContactBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(contacts: Vec<ContactRequest>) -> Self {
        Self { list_ids: None, contacts }
    }
}

impl rt::Object for UpdateContactBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateContactBody",
        0b10,
        &["list_ids", "contacts"],
    );
    type Fields = (Option<Vec<rt::Uuid>>, Vec<ContactRequest>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.list_ids, &self.contacts)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            list_ids: group_0.0,
            contacts: group_0.1,
        }
    }
}

/// `ContactRequest`, as the API calls it.
pub struct ContactRequest {
    pub email: Option<String>,
    pub phone_number_id: Option<String>,
    pub external_id: Option<String>,
    pub anonymous_id: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub alternate_emails: Option<Vec<String>>,
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    pub state_province_region: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
    pub custom_fields: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ContactRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContactRequest",
        0,
        &[
            "email",
            "phone_number_id",
            "external_id",
            "anonymous_id",
            "first_name",
            "last_name",
            "alternate_emails",
            "address_line_1",
            "address_line_2",
            "city",
            "state_province_region",
            "postal_code",
            "country",
            "custom_fields",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.email,
                &self.phone_number_id,
                &self.external_id,
                &self.anonymous_id,
                &self.first_name,
                &self.last_name,
                &self.alternate_emails,
                &self.address_line_1,
            ),
            (
                &self.address_line_2,
                &self.city,
                &self.state_province_region,
                &self.postal_code,
                &self.country,
                &self.custom_fields,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            email: group_0.0,
            phone_number_id: group_0.1,
            external_id: group_0.2,
            anonymous_id: group_0.3,
            first_name: group_0.4,
            last_name: group_0.5,
            alternate_emails: group_0.6,
            address_line_1: group_0.7,
            address_line_2: group_1.0,
            city: group_1.1,
            state_province_region: group_1.2,
            postal_code: group_1.3,
            country: group_1.4,
            custom_fields: group_1.5,
        }
    }
}

/// `response` of `DeleteContact`.
#[non_exhaustive]
pub struct DeleteContactResponse {
    pub job_id: String,
}

impl rt::Object for DeleteContactResponse {
    const SHAPE: rt::Shape = rt::Shape::new("DeleteContactResponse", 0b1, &["job_id"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.job_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { job_id: group_0.0 }
    }
}

/// `ContactDetails`, as the API calls it.
#[non_exhaustive]
pub struct ContactDetails {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub alternate_emails: Option<Vec<String>>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    pub postal_code: Option<String>,
    pub state_province_region: Option<String>,
    pub whatsapp: Option<String>,
    pub line: Option<String>,
    pub facebook: Option<String>,
    pub unique_name: Option<String>,
    pub custom_fields: Option<rt::Map<rt::Any>>,
    pub id: String,
    pub list_ids: Vec<String>,
    pub segment_ids: Option<Vec<String>>,
    pub created_at: String,
    pub updated_at: String,
    pub metadata: Option<SelfMetadata>,
}

impl rt::Object for ContactDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContactDetails",
        0b110110000000000000000,
        &[
            "address_line_1",
            "address_line_2",
            "alternate_emails",
            "city",
            "country",
            "email",
            "first_name",
            "last_name",
            "phone_number",
            "postal_code",
            "state_province_region",
            "whatsapp",
            "line",
            "facebook",
            "unique_name",
            "custom_fields",
            "id",
            "list_ids",
            "segment_ids",
            "created_at",
            "updated_at",
            "_metadata",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<Vec<String>>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<rt::Map<rt::Any>>,
            ),
        >,
        (String, Vec<String>, Option<Vec<String>>, String, String, Option<SelfMetadata>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.address_line_1,
                    &self.address_line_2,
                    &self.alternate_emails,
                    &self.city,
                    &self.country,
                    &self.email,
                    &self.first_name,
                    &self.last_name,
                ),
                (
                    &self.phone_number,
                    &self.postal_code,
                    &self.state_province_region,
                    &self.whatsapp,
                    &self.line,
                    &self.facebook,
                    &self.unique_name,
                    &self.custom_fields,
                ),
            ),
            (
                &self.id,
                &self.list_ids,
                &self.segment_ids,
                &self.created_at,
                &self.updated_at,
                &self.metadata,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            address_line_1: group_0.0,
            address_line_2: group_0.1,
            alternate_emails: group_0.2,
            city: group_0.3,
            country: group_0.4,
            email: group_0.5,
            first_name: group_0.6,
            last_name: group_0.7,
            phone_number: group_1.0,
            postal_code: group_1.1,
            state_province_region: group_1.2,
            whatsapp: group_1.3,
            line: group_1.4,
            facebook: group_1.5,
            unique_name: group_1.6,
            custom_fields: group_1.7,
            id: group_2.0,
            list_ids: group_2.1,
            segment_ids: group_2.2,
            created_at: group_2.3,
            updated_at: group_2.4,
            metadata: group_2.5,
        }
    }
}

/// `response` of `SearchContact`.
#[non_exhaustive]
pub struct SearchContactResponse {
    pub result: Option<Vec<ContactDetails>>,
    pub metadata: Option<SelfMetadata>,
    pub contact_count: f64,
}

impl rt::Object for SearchContactResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchContactResponse",
        0b100,
        &["result", "_metadata", "contact_count"],
    );
    type Fields = (Option<Vec<ContactDetails>>, Option<SelfMetadata>, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.result, &self.metadata, &self.contact_count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            result: group_0.0,
            metadata: group_0.1,
            contact_count: group_0.2,
        }
    }
}

/// `body` of `SearchContact`.
pub struct SearchContactBody {
    pub query: String,
}

impl SearchContactBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into() }
    }
}

impl rt::Object for SearchContactBody {
    const SHAPE: rt::Shape = rt::Shape::new("SearchContactBody", 0b1, &["query"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.query,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { query: group_0.0 }
    }
}

/// `response` of `ListContactByEmail`.
#[non_exhaustive]
pub struct ListContactByEmailResponse {
    /// By address
    pub result: Option<rt::Map<ContactByEmail>>,
}

impl rt::Object for ListContactByEmailResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListContactByEmailResponse",
        0,
        &["result"],
    );
    type Fields = (Option<rt::Map<ContactByEmail>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.result,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { result: group_0.0 }
    }
}

/// `ContactByEmail`, as the API calls it.
#[non_exhaustive]
pub struct ContactByEmail {
    pub contact: Option<ContactDetails>,
    pub error: Option<String>,
}

impl rt::Object for ContactByEmail {
    const SHAPE: rt::Shape = rt::Shape::new("ContactByEmail", 0, &["contact", "error"]);
    type Fields = (Option<ContactDetails>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.contact, &self.error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            contact: group_0.0,
            error: group_0.1,
        }
    }
}

/// `body` of `ListContactByEmail`.
pub struct ListContactByEmailBody {
    pub emails: Vec<String>,
    pub phone_number_id: Option<String>,
    pub external_id: Option<String>,
    pub anonymous_id: Option<String>,
}

impl ListContactByEmailBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(emails: Vec<String>) -> Self {
        Self {
            emails,
            phone_number_id: None,
            external_id: None,
            anonymous_id: None,
        }
    }
}

impl rt::Object for ListContactByEmailBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListContactByEmailBody",
        0b1,
        &["emails", "phone_number_id", "external_id", "anonymous_id"],
    );
    type Fields = (Vec<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.emails, &self.phone_number_id, &self.external_id, &self.anonymous_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            emails: group_0.0,
            phone_number_id: group_0.1,
            external_id: group_0.2,
            anonymous_id: group_0.3,
        }
    }
}

rt::objects! {
    UpdateContactResponse
    UpdateContactBody
    ContactRequest
    DeleteContactResponse
    ContactDetails
    SearchContactResponse
    SearchContactBody
    ListContactByEmailResponse
    ContactByEmail
    ListContactByEmailBody
}

rt::defaults! {
    ContactRequest
}
