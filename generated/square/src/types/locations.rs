// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListLocationsResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListLocationsResponse {
    pub locations: Option<Vec<Location>>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for ListLocationsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListLocationsResponse",
        fields: &["locations", "errors"],
        required: &[0],
    };
    type Fields = (Option<Vec<Location>>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.locations, &self.errors)
    }

    #[inline]
    fn from_fields((locations, errors): Self::Fields) -> Self {
        Self { locations, errors }
    }
}

/// `Location`, as the API calls it.
#[non_exhaustive]
pub struct Location {
    pub id: Option<String>,
    pub name: rt::Nullable<String>,
    pub address: Option<Address>,
    pub timezone: rt::Nullable<String>,
    pub capabilities: Option<Vec<String>>,
    pub status: Option<LocationStatus>,
    pub created_at: Option<String>,
    pub merchant_id: Option<String>,
    pub country: Option<String>,
    pub language_code: rt::Nullable<String>,
    pub currency: Option<String>,
    pub phone_number: rt::Nullable<String>,
    pub business_name: rt::Nullable<String>,
    pub r#type: Option<LocationType>,
    pub website_url: rt::Nullable<String>,
    pub business_email: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub mcc: rt::Nullable<String>,
}

impl rt::Object for Location {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Location",
        fields: &[
            "id",
            "name",
            "address",
            "timezone",
            "capabilities",
            "status",
            "created_at",
            "merchant_id",
            "country",
            "language_code",
            "currency",
            "phone_number",
            "business_name",
            "type",
            "website_url",
            "business_email",
            "description",
            "mcc",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                rt::Nullable<String>,
                Option<Address>,
                rt::Nullable<String>,
                Option<Vec<String>>,
                Option<LocationStatus>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<String>,
                rt::Nullable<String>,
                Option<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<LocationType>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
        >,
        (rt::Nullable<String>, rt::Nullable<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.address,
                    &self.timezone,
                    &self.capabilities,
                    &self.status,
                    &self.created_at,
                    &self.merchant_id,
                ),
                (
                    &self.country,
                    &self.language_code,
                    &self.currency,
                    &self.phone_number,
                    &self.business_name,
                    &self.r#type,
                    &self.website_url,
                    &self.business_email,
                ),
            ),
            (&self.description, &self.mcc),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    id,
                    name,
                    address,
                    timezone,
                    capabilities,
                    status,
                    created_at,
                    merchant_id,
                ),
                (
                    country,
                    language_code,
                    currency,
                    phone_number,
                    business_name,
                    r#type,
                    website_url,
                    business_email,
                ),
            ),
            (description, mcc),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            address,
            timezone,
            capabilities,
            status,
            created_at,
            merchant_id,
            country,
            language_code,
            currency,
            phone_number,
            business_name,
            r#type,
            website_url,
            business_email,
            description,
            mcc,
        }
    }
}

/// `type` of `Location`.
#[non_exhaustive]
pub enum LocationType {
    /// `PHYSICAL`
    Physical,
    /// `MOBILE`
    Mobile,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `RetrieveLocationResponse`, as the API calls it.
#[non_exhaustive]
pub struct RetrieveLocationResponse {
    pub location: Option<Location>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for RetrieveLocationResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RetrieveLocationResponse",
        fields: &["location", "errors"],
        required: &[0],
    };
    type Fields = (Option<Location>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.errors)
    }

    #[inline]
    fn from_fields((location, errors): Self::Fields) -> Self {
        Self { location, errors }
    }
}

rt::objects! {
    ListLocationsResponse
    Location
    RetrieveLocationResponse
}

rt::choices! {
    LocationType { Physical = "PHYSICAL", Mobile = "MOBILE" }
}
