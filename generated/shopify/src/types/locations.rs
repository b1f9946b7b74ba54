// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `listLocations`.
#[non_exhaustive]
pub struct ListLocationsResponse {
    pub locations: Vec<Location>,
}

impl rt::Object for ListLocationsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListLocationsResponse",
        0b1,
        &["locations"],
    );
    type Fields = (Vec<Location>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.locations,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { locations: group_0.0 }
    }
}

/// `Location`, as the API calls it.
#[non_exhaustive]
pub struct Location {
    pub id: i64,
    pub name: String,
    pub address1: rt::Nullable<String>,
    pub address2: rt::Nullable<String>,
    pub city: rt::Nullable<String>,
    pub zip: rt::Nullable<String>,
    pub province: rt::Nullable<String>,
    pub province_code: rt::Nullable<String>,
    pub country: rt::Nullable<String>,
    pub country_code: rt::Nullable<String>,
    pub phone: rt::Nullable<String>,
    pub active: Option<bool>,
    pub legacy: Option<bool>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}

impl rt::Object for Location {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Location",
        0b11,
        &[
            "id",
            "name",
            "address1",
            "address2",
            "city",
            "zip",
            "province",
            "province_code",
            "country",
            "country_code",
            "phone",
            "active",
            "legacy",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            String,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<bool>,
            Option<bool>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.address1,
                &self.address2,
                &self.city,
                &self.zip,
                &self.province,
                &self.province_code,
            ),
            (
                &self.country,
                &self.country_code,
                &self.phone,
                &self.active,
                &self.legacy,
                &self.created_at,
                &self.updated_at,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            address1: group_0.2,
            address2: group_0.3,
            city: group_0.4,
            zip: group_0.5,
            province: group_0.6,
            province_code: group_0.7,
            country: group_1.0,
            country_code: group_1.1,
            phone: group_1.2,
            active: group_1.3,
            legacy: group_1.4,
            created_at: group_1.5,
            updated_at: group_1.6,
        }
    }
}

rt::objects! {
    ListLocationsResponse
    Location
}
