// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `recurring parameter`, as the API calls it.
pub struct RecurringParameter {
    pub interval: Option<RecurringParameterInterval>,
    pub usage_type: Option<RecurringParameterUsageType>,
}

impl rt::Object for RecurringParameter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RecurringParameter",
        0,
        &["interval", "usage_type"],
    );
    type Fields = (
        Option<RecurringParameterInterval>,
        Option<RecurringParameterUsageType>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.interval, &self.usage_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            interval: group_0.0,
            usage_type: group_0.1,
        }
    }
}

/// The same as [`PostPricesBodyRecurringInterval`].
pub type RecurringParameterInterval = PostPricesBodyRecurringInterval;

/// The same as [`PostPricesBodyRecurringUsageType`].
pub type RecurringParameterUsageType = PostPricesBodyRecurringUsageType;

/// `price_list`, as the API calls it.
#[non_exhaustive]
pub struct PriceList {
    pub data: Vec<Price>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for PriceList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PriceList",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<Price>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            has_more: group_0.1,
            object: group_0.2,
            url: group_0.3,
        }
    }
}

/// `body` of `PostPrices`.
pub struct PostPricesBody {
    pub currency: String,
    pub active: Option<bool>,
    pub billing_scheme: Option<PostPricesBodyBillingScheme>,
    pub expand: Option<Vec<String>>,
    /// Has at most 200 characters.
    pub lookup_key: Option<String>,
    pub metadata: Option<rt::Map<String>>,
    pub nickname: Option<String>,
    pub product: Option<String>,
    pub recurring: Option<PostPricesBodyRecurring>,
    pub tax_behavior: Option<PostPricesBodyTaxBehavior>,
    pub transfer_lookup_key: Option<bool>,
    pub unit_amount: Option<i64>,
}

impl PostPricesBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            active: None,
            billing_scheme: None,
            expand: None,
            lookup_key: None,
            metadata: None,
            nickname: None,
            product: None,
            recurring: None,
            tax_behavior: None,
            transfer_lookup_key: None,
            unit_amount: None,
        }
    }
}

impl rt::Object for PostPricesBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostPricesBody",
        0b1,
        &[
            "currency",
            "active",
            "billing_scheme",
            "expand",
            "lookup_key",
            "metadata",
            "nickname",
            "product",
            "recurring",
            "tax_behavior",
            "transfer_lookup_key",
            "unit_amount",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<bool>,
            Option<PostPricesBodyBillingScheme>,
            Option<Vec<String>>,
            Option<String>,
            Option<rt::Map<String>>,
            Option<String>,
            Option<String>,
        ),
        (
            Option<PostPricesBodyRecurring>,
            Option<PostPricesBodyTaxBehavior>,
            Option<bool>,
            Option<i64>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.currency,
                &self.active,
                &self.billing_scheme,
                &self.expand,
                &self.lookup_key,
                &self.metadata,
                &self.nickname,
                &self.product,
            ),
            (
                &self.recurring,
                &self.tax_behavior,
                &self.transfer_lookup_key,
                &self.unit_amount,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            currency: group_0.0,
            active: group_0.1,
            billing_scheme: group_0.2,
            expand: group_0.3,
            lookup_key: group_0.4,
            metadata: group_0.5,
            nickname: group_0.6,
            product: group_0.7,
            recurring: group_1.0,
            tax_behavior: group_1.1,
            transfer_lookup_key: group_1.2,
            unit_amount: group_1.3,
        }
    }
}

/// `body.recurring` of `PostPrices`.
pub struct PostPricesBodyRecurring {
    pub interval: PostPricesBodyRecurringInterval,
    pub interval_count: Option<i64>,
    pub usage_type: Option<PostPricesBodyRecurringUsageType>,
}

impl PostPricesBodyRecurring {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(interval: PostPricesBodyRecurringInterval) -> Self {
        Self {
            interval,
            interval_count: None,
            usage_type: None,
        }
    }
}

impl rt::Object for PostPricesBodyRecurring {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostPricesBodyRecurring",
        0b1,
        &["interval", "interval_count", "usage_type"],
    );
    type Fields = (
        PostPricesBodyRecurringInterval,
        Option<i64>,
        Option<PostPricesBodyRecurringUsageType>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.interval, &self.interval_count, &self.usage_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            interval: group_0.0,
            interval_count: group_0.1,
            usage_type: group_0.2,
        }
    }
}

rt::objects! {
    RecurringParameter
    PriceList
    PostPricesBody
    PostPricesBodyRecurring
}

rt::defaults! {
    RecurringParameter
}
