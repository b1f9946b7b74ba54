// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `getShop`.
#[non_exhaustive]
pub struct GetShopResponse {
    pub shop: Shop,
}

impl rt::Object for GetShopResponse {
    const SHAPE: rt::Shape = rt::Shape::new("GetShopResponse", 0b1, &["shop"]);
    type Fields = (Shop,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.shop,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { shop: group_0.0 }
    }
}

/// `Shop`, as the API calls it.
#[non_exhaustive]
pub struct Shop {
    pub id: i64,
    pub name: String,
    pub email: Option<String>,
    pub domain: rt::Nullable<String>,
    pub myshopify_domain: Option<String>,
    pub country: rt::Nullable<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub province: rt::Nullable<String>,
    pub city: rt::Nullable<String>,
    pub address1: rt::Nullable<String>,
    pub address2: rt::Nullable<String>,
    pub zip: rt::Nullable<String>,
    pub phone: rt::Nullable<String>,
    pub latitude: rt::Nullable<f64>,
    pub longitude: rt::Nullable<f64>,
    pub currency: Option<String>,
    pub money_format: Option<String>,
    pub timezone: Option<String>,
    pub iana_timezone: rt::Nullable<String>,
    pub shop_owner: Option<String>,
    pub plan_name: Option<String>,
    pub plan_display_name: Option<String>,
    pub primary_locale: Option<String>,
    pub primary_location_id: rt::Nullable<i64>,
    pub weight_unit: Option<String>,
    pub taxes_included: rt::Nullable<bool>,
    pub customer_email: rt::Nullable<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub enabled_presentment_currencies: Option<Vec<String>>,
}

impl rt::Object for Shop {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Shop",
        0b11,
        &[
            "id",
            "name",
            "email",
            "domain",
            "myshopify_domain",
            "country",
            "country_code",
            "country_name",
            "province",
            "city",
            "address1",
            "address2",
            "zip",
            "phone",
            "latitude",
            "longitude",
            "currency",
            "money_format",
            "timezone",
            "iana_timezone",
            "shop_owner",
            "plan_name",
            "plan_display_name",
            "primary_locale",
            "primary_location_id",
            "weight_unit",
            "taxes_included",
            "customer_email",
            "created_at",
            "updated_at",
            "enabled_presentment_currencies",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                String,
                Option<String>,
                rt::Nullable<String>,
                Option<String>,
                rt::Nullable<String>,
                Option<String>,
                Option<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<f64>,
                rt::Nullable<f64>,
            ),
        >,
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                rt::Nullable<i64>,
                Option<String>,
                rt::Nullable<bool>,
                rt::Nullable<String>,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<Vec<String>>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.email,
                    &self.domain,
                    &self.myshopify_domain,
                    &self.country,
                    &self.country_code,
                    &self.country_name,
                ),
                (
                    &self.province,
                    &self.city,
                    &self.address1,
                    &self.address2,
                    &self.zip,
                    &self.phone,
                    &self.latitude,
                    &self.longitude,
                ),
            ),
            rt::Both(
                (
                    &self.currency,
                    &self.money_format,
                    &self.timezone,
                    &self.iana_timezone,
                    &self.shop_owner,
                    &self.plan_name,
                    &self.plan_display_name,
                    &self.primary_locale,
                ),
                (
                    &self.primary_location_id,
                    &self.weight_unit,
                    &self.taxes_included,
                    &self.customer_email,
                    &self.created_at,
                    &self.updated_at,
                    &self.enabled_presentment_currencies,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            email: group_0.2,
            domain: group_0.3,
            myshopify_domain: group_0.4,
            country: group_0.5,
            country_code: group_0.6,
            country_name: group_0.7,
            province: group_1.0,
            city: group_1.1,
            address1: group_1.2,
            address2: group_1.3,
            zip: group_1.4,
            phone: group_1.5,
            latitude: group_1.6,
            longitude: group_1.7,
            currency: group_2.0,
            money_format: group_2.1,
            timezone: group_2.2,
            iana_timezone: group_2.3,
            shop_owner: group_2.4,
            plan_name: group_2.5,
            plan_display_name: group_2.6,
            primary_locale: group_2.7,
            primary_location_id: group_3.0,
            weight_unit: group_3.1,
            taxes_included: group_3.2,
            customer_email: group_3.3,
            created_at: group_3.4,
            updated_at: group_3.5,
            enabled_presentment_currencies: group_3.6,
        }
    }
}

rt::objects! {
    GetShopResponse
    Shop
}
