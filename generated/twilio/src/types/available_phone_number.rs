// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListAvailablePhoneNumberLocalResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListAvailablePhoneNumberLocalResponse {
    pub available_phone_numbers: Option<
        Vec<ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumberLocal>,
    >,
    pub end: Option<i64>,
    pub first_page_uri: Option<String>,
    pub next_page_uri: rt::Nullable<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub previous_page_uri: rt::Nullable<String>,
    pub start: Option<i64>,
    pub uri: Option<String>,
}

impl rt::Object for ListAvailablePhoneNumberLocalResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListAvailablePhoneNumberLocalResponse",
        0,
        &[
            "available_phone_numbers",
            "end",
            "first_page_uri",
            "next_page_uri",
            "page",
            "page_size",
            "previous_page_uri",
            "start",
            "uri",
        ],
    );
    type Fields = rt::Both<
        (
            Option<
                Vec<ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumberLocal>,
            >,
            Option<i64>,
            Option<String>,
            rt::Nullable<String>,
            Option<i64>,
            Option<i64>,
            rt::Nullable<String>,
            Option<i64>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.available_phone_numbers,
                &self.end,
                &self.first_page_uri,
                &self.next_page_uri,
                &self.page,
                &self.page_size,
                &self.previous_page_uri,
                &self.start,
            ),
            (&self.uri,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            available_phone_numbers: group_0.0,
            end: group_0.1,
            first_page_uri: group_0.2,
            next_page_uri: group_0.3,
            page: group_0.4,
            page_size: group_0.5,
            previous_page_uri: group_0.6,
            start: group_0.7,
            uri: group_1.0,
        }
    }
}

/// `api.v2010.account.available_phone_number_country.available_phone_number_local`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumberLocal {
    pub friendly_name: rt::Nullable<String>,
    pub phone_number: rt::Nullable<String>,
    pub lata: rt::Nullable<String>,
    pub locality: rt::Nullable<String>,
    pub rate_center: rt::Nullable<String>,
    pub latitude: rt::Nullable<f64>,
    pub longitude: rt::Nullable<f64>,
    pub region: rt::Nullable<String>,
    pub postal_code: rt::Nullable<String>,
    pub iso_country: rt::Nullable<String>,
    pub address_requirements: rt::Nullable<String>,
    pub beta: rt::Nullable<bool>,
    pub capabilities: rt::Nullable<
        ApiV2010AccountAvailablePhoneNumberCountryLocalCapabilities,
    >,
}

impl rt::Object for ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumberLocal {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumberLocal",
        0,
        &[
            "friendly_name",
            "phone_number",
            "lata",
            "locality",
            "rate_center",
            "latitude",
            "longitude",
            "region",
            "postal_code",
            "iso_country",
            "address_requirements",
            "beta",
            "capabilities",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<String>,
        ),
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<bool>,
            rt::Nullable<ApiV2010AccountAvailablePhoneNumberCountryLocalCapabilities>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.friendly_name,
                &self.phone_number,
                &self.lata,
                &self.locality,
                &self.rate_center,
                &self.latitude,
                &self.longitude,
                &self.region,
            ),
            (
                &self.postal_code,
                &self.iso_country,
                &self.address_requirements,
                &self.beta,
                &self.capabilities,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            friendly_name: group_0.0,
            phone_number: group_0.1,
            lata: group_0.2,
            locality: group_0.3,
            rate_center: group_0.4,
            latitude: group_0.5,
            longitude: group_0.6,
            region: group_0.7,
            postal_code: group_1.0,
            iso_country: group_1.1,
            address_requirements: group_1.2,
            beta: group_1.3,
            capabilities: group_1.4,
        }
    }
}

rt::objects! {
    ListAvailablePhoneNumberLocalResponse
    ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumberLocal
}
