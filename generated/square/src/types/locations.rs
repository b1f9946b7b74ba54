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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListLocationsResponse",
        0,
        &["locations", "errors"],
    );
    type Fields = (Option<Vec<Location>>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.locations, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            locations: group_0.0,
            errors: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Location",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            address: group_0.2,
            timezone: group_0.3,
            capabilities: group_0.4,
            status: group_0.5,
            created_at: group_0.6,
            merchant_id: group_0.7,
            country: group_1.0,
            language_code: group_1.1,
            currency: group_1.2,
            phone_number: group_1.3,
            business_name: group_1.4,
            r#type: group_1.5,
            website_url: group_1.6,
            business_email: group_1.7,
            description: group_2.0,
            mcc: group_2.1,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "RetrieveLocationResponse",
        0,
        &["location", "errors"],
    );
    type Fields = (Option<Location>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location: group_0.0,
            errors: group_0.1,
        }
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
