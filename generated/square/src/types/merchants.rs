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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RetrieveMerchantResponse",
        fields: &["merchant", "errors"],
        required: &[0],
    };
    type Fields = (Option<Merchant>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.merchant, &self.errors)
    }

    #[inline]
    fn from_fields((merchant, errors): Self::Fields) -> Self {
        Self { merchant, errors }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Merchant",
        fields: &[
            "id",
            "business_name",
            "country",
            "language_code",
            "currency",
            "status",
            "main_location_id",
            "created_at",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            id,
            business_name,
            country,
            language_code,
            currency,
            status,
            main_location_id,
            created_at,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            business_name,
            country,
            language_code,
            currency,
            status,
            main_location_id,
            created_at,
        }
    }
}

/// The same as [`LocationStatus`].
pub type MerchantStatus = LocationStatus;

rt::objects! {
    RetrieveMerchantResponse
    Merchant
}
