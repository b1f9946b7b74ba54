// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `RetrieveMerchantResponse`, as the API calls it.
#[non_exhaustive]
pub struct RetrieveMerchantResponse {
    pub merchant: Option<Merchant>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for RetrieveMerchantResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RetrieveMerchantResponse",
        0,
        &["merchant", "errors"],
    );
    type Fields = (Option<Merchant>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.merchant, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            merchant: group_0.0,
            errors: group_0.1,
        }
    }
}

/// `Merchant`, as the API calls it.
#[non_exhaustive]
pub struct Merchant {
    pub id: Option<String>,
    pub business_name: rt::Nullable<String>,
    pub country: Option<String>,
    pub language_code: rt::Nullable<String>,
    pub currency: Option<String>,
    pub status: Option<MerchantStatus>,
    pub main_location_id: rt::Nullable<String>,
    pub created_at: Option<String>,
}

impl rt::Object for Merchant {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Merchant",
        0,
        &[
            "id",
            "business_name",
            "country",
            "language_code",
            "currency",
            "status",
            "main_location_id",
            "created_at",
        ],
    );
    type Fields = (
        Option<String>,
        rt::Nullable<String>,
        Option<String>,
        rt::Nullable<String>,
        Option<String>,
        Option<MerchantStatus>,
        rt::Nullable<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.business_name,
            &self.country,
            &self.language_code,
            &self.currency,
            &self.status,
            &self.main_location_id,
            &self.created_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            business_name: group_0.1,
            country: group_0.2,
            language_code: group_0.3,
            currency: group_0.4,
            status: group_0.5,
            main_location_id: group_0.6,
            created_at: group_0.7,
        }
    }
}

/// The same as [`LocationStatus`].
pub type MerchantStatus = LocationStatus;

rt::objects! {
    RetrieveMerchantResponse
    Merchant
}
