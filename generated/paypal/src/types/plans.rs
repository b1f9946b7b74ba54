// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `plan_collection`, as the API calls it.
#[non_exhaustive]
pub struct PlanCollection {
    pub plans: Option<Vec<Plan>>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for PlanCollection {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PlanCollection",
        fields: &["plans", "total_items", "total_pages", "links"],
        required: &[0],
    };
    type Fields = (
        Option<Vec<Plan>>,
        Option<i64>,
        Option<i64>,
        Option<Vec<LinkDescription>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.plans, &self.total_items, &self.total_pages, &self.links)
    }

    #[inline]
    fn from_fields((plans, total_items, total_pages, links): Self::Fields) -> Self {
        Self {
            plans,
            total_items,
            total_pages,
            links,
        }
    }
}

/// `plan`, as the API calls it.
#[non_exhaustive]
pub struct Plan {
    pub id: Option<String>,
    pub product_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<PlanStatus>,
    pub description: Option<String>,
    pub billing_cycles: Option<Vec<BillingCycle>>,
    pub payment_preferences: Option<PaymentPreferences>,
    pub taxes: Option<Taxes>,
    pub quantity_supported: Option<bool>,
    pub create_time: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for Plan {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Plan",
        fields: &[
            "id",
            "product_id",
            "name",
            "status",
            "description",
            "billing_cycles",
            "payment_preferences",
            "taxes",
            "quantity_supported",
            "create_time",
            "update_time",
            "links",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<PlanStatus>,
            Option<String>,
            Option<Vec<BillingCycle>>,
            Option<PaymentPreferences>,
            Option<Taxes>,
        ),
        (
            Option<bool>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Vec<LinkDescription>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.product_id,
                &self.name,
                &self.status,
                &self.description,
                &self.billing_cycles,
                &self.payment_preferences,
                &self.taxes,
            ),
            (&self.quantity_supported, &self.create_time, &self.update_time, &self.links),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                product_id,
                name,
                status,
                description,
                billing_cycles,
                payment_preferences,
                taxes,
            ),
            (quantity_supported, create_time, update_time, links),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            product_id,
            name,
            status,
            description,
            billing_cycles,
            payment_preferences,
            taxes,
            quantity_supported,
            create_time,
            update_time,
            links,
        }
    }
}

/// The same as [`PlanRequestPostStatus`].
pub type PlanStatus = PlanRequestPostStatus;

/// `billing_cycle`, as the API calls it.
pub struct BillingCycle {
    pub pricing_scheme: Option<PricingScheme>,
    pub frequency: BillingCycleFrequency,
    pub tenure_type: BillingCycleTenureType,
    /// At least 1. At most 99.
    pub sequence: i64,
    /// At least 0. At most 999.
    pub total_cycles: Option<i64>,
}

impl BillingCycle {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        frequency: BillingCycleFrequency,
        tenure_type: BillingCycleTenureType,
        sequence: i64,
    ) -> Self {
        Self {
            pricing_scheme: None,
            frequency,
            tenure_type,
            sequence,
            total_cycles: None,
        }
    }
}

impl rt::Object for BillingCycle {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BillingCycle",
        fields: &[
            "pricing_scheme",
            "frequency",
            "tenure_type",
            "sequence",
            "total_cycles",
        ],
        required: &[0b1110],
    };
    type Fields = (
        Option<PricingScheme>,
        BillingCycleFrequency,
        BillingCycleTenureType,
        i64,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.pricing_scheme,
            &self.frequency,
            &self.tenure_type,
            &self.sequence,
            &self.total_cycles,
        )
    }

    #[inline]
    fn from_fields(
        (pricing_scheme, frequency, tenure_type, sequence, total_cycles): Self::Fields,
    ) -> Self {
        Self {
            pricing_scheme,
            frequency,
            tenure_type,
            sequence,
            total_cycles,
        }
    }
}

/// `pricing_scheme`, as the API calls it.
pub struct PricingScheme {
    pub version: Option<i64>,
    pub fixed_price: Option<Money>,
    pub pricing_model: Option<PricingSchemePricingModel>,
    pub create_time: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
}

impl rt::Object for PricingScheme {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PricingScheme",
        fields: &[
            "version",
            "fixed_price",
            "pricing_model",
            "create_time",
            "update_time",
        ],
        required: &[0],
    };
    type Fields = (
        Option<i64>,
        Option<Money>,
        Option<PricingSchemePricingModel>,
        Option<rt::DateTime>,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.version,
            &self.fixed_price,
            &self.pricing_model,
            &self.create_time,
            &self.update_time,
        )
    }

    #[inline]
    fn from_fields(
        (version, fixed_price, pricing_model, create_time, update_time): Self::Fields,
    ) -> Self {
        Self {
            version,
            fixed_price,
            pricing_model,
            create_time,
            update_time,
        }
    }
}

/// `pricing_model` of `pricing_scheme`.
#[non_exhaustive]
pub enum PricingSchemePricingModel {
    /// `VOLUME`
    Volume,
    /// `TIERED`
    Tiered,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `frequency` of `billing_cycle`.
pub struct BillingCycleFrequency {
    pub interval_unit: BillingCycleFrequencyIntervalUnit,
    pub interval_count: Option<i64>,
}

impl BillingCycleFrequency {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(interval_unit: BillingCycleFrequencyIntervalUnit) -> Self {
        Self {
            interval_unit,
            interval_count: None,
        }
    }
}

impl rt::Object for BillingCycleFrequency {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BillingCycleFrequency",
        fields: &["interval_unit", "interval_count"],
        required: &[0b1],
    };
    type Fields = (BillingCycleFrequencyIntervalUnit, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.interval_unit, &self.interval_count)
    }

    #[inline]
    fn from_fields((interval_unit, interval_count): Self::Fields) -> Self {
        Self {
            interval_unit,
            interval_count,
        }
    }
}

/// `frequency.interval_unit` of `billing_cycle`.
#[non_exhaustive]
pub enum BillingCycleFrequencyIntervalUnit {
    /// `DAY`
    Day,
    /// `WEEK`
    Week,
    /// `MONTH`
    Month,
    /// `YEAR`
    Year,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `tenure_type` of `billing_cycle`.
#[non_exhaustive]
pub enum BillingCycleTenureType {
    /// `REGULAR`
    Regular,
    /// `TRIAL`
    Trial,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `payment_preferences`, as the API calls it.
pub struct PaymentPreferences {
    pub auto_bill_outstanding: Option<bool>,
    pub setup_fee: Option<Money>,
    pub setup_fee_failure_action: Option<PaymentPreferencesSetupFeeFailureAction>,
    /// At least 0. At most 999.
    pub payment_failure_threshold: Option<i64>,
}

impl rt::Object for PaymentPreferences {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaymentPreferences",
        fields: &[
            "auto_bill_outstanding",
            "setup_fee",
            "setup_fee_failure_action",
            "payment_failure_threshold",
        ],
        required: &[0],
    };
    type Fields = (
        Option<bool>,
        Option<Money>,
        Option<PaymentPreferencesSetupFeeFailureAction>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.auto_bill_outstanding,
            &self.setup_fee,
            &self.setup_fee_failure_action,
            &self.payment_failure_threshold,
        )
    }

    #[inline]
    fn from_fields(
        (
            auto_bill_outstanding,
            setup_fee,
            setup_fee_failure_action,
            payment_failure_threshold,
        ): Self::Fields,
    ) -> Self {
        Self {
            auto_bill_outstanding,
            setup_fee,
            setup_fee_failure_action,
            payment_failure_threshold,
        }
    }
}

/// `setup_fee_failure_action` of `payment_preferences`.
#[non_exhaustive]
pub enum PaymentPreferencesSetupFeeFailureAction {
    /// `CONTINUE`
    Continue,
    /// `CANCEL`
    Cancel,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `taxes`, as the API calls it.
pub struct Taxes {
    pub percentage: String,
    pub inclusive: Option<bool>,
}

impl Taxes {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(percentage: impl Into<String>) -> Self {
        Self {
            percentage: percentage.into(),
            inclusive: None,
        }
    }
}

impl rt::Object for Taxes {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Taxes",
        fields: &["percentage", "inclusive"],
        required: &[0b1],
    };
    type Fields = (String, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.percentage, &self.inclusive)
    }

    #[inline]
    fn from_fields((percentage, inclusive): Self::Fields) -> Self {
        Self { percentage, inclusive }
    }
}

/// `plan_request_POST`, as the API calls it.
pub struct PlanRequestPost {
    /// Has 6 to 50 characters.
    pub product_id: String,
    /// Has 1 to 127 characters.
    pub name: String,
    pub status: Option<PlanRequestPostStatus>,
    /// Has 1 to 127 characters.
    pub description: Option<String>,
    /// Has 1 to 12 items.
    pub billing_cycles: Vec<BillingCycle>,
    pub payment_preferences: PaymentPreferences,
    pub taxes: Option<Taxes>,
    pub quantity_supported: Option<bool>,
}

impl PlanRequestPost {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        product_id: impl Into<String>,
        name: impl Into<String>,
        billing_cycles: Vec<BillingCycle>,
        payment_preferences: PaymentPreferences,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            name: name.into(),
            status: None,
            description: None,
            billing_cycles,
            payment_preferences,
            taxes: None,
            quantity_supported: None,
        }
    }
}

impl rt::Object for PlanRequestPost {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PlanRequestPost",
        fields: &[
            "product_id",
            "name",
            "status",
            "description",
            "billing_cycles",
            "payment_preferences",
            "taxes",
            "quantity_supported",
        ],
        required: &[0b110011],
    };
    type Fields = (
        String,
        String,
        Option<PlanRequestPostStatus>,
        Option<String>,
        Vec<BillingCycle>,
        PaymentPreferences,
        Option<Taxes>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.product_id,
            &self.name,
            &self.status,
            &self.description,
            &self.billing_cycles,
            &self.payment_preferences,
            &self.taxes,
            &self.quantity_supported,
        )
    }

    #[inline]
    fn from_fields(
        (
            product_id,
            name,
            status,
            description,
            billing_cycles,
            payment_preferences,
            taxes,
            quantity_supported,
        ): Self::Fields,
    ) -> Self {
        Self {
            product_id,
            name,
            status,
            description,
            billing_cycles,
            payment_preferences,
            taxes,
            quantity_supported,
        }
    }
}

/// `status` of `plan_request_POST`.
#[non_exhaustive]
pub enum PlanRequestPostStatus {
    /// `CREATED`
    Created,
    /// `INACTIVE`
    Inactive,
    /// `ACTIVE`
    Active,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PlanCollection
    Plan
    BillingCycle
    PricingScheme
    BillingCycleFrequency
    PaymentPreferences
    Taxes
    PlanRequestPost
}

rt::defaults! {
    PricingScheme
    PaymentPreferences
}

rt::choices! {
    PricingSchemePricingModel { Volume = "VOLUME", Tiered = "TIERED" }
    BillingCycleFrequencyIntervalUnit {
        Day = "DAY",
        Week = "WEEK",
        Month = "MONTH",
        Year = "YEAR",
    }
    BillingCycleTenureType { Regular = "REGULAR", Trial = "TRIAL" }
    PaymentPreferencesSetupFeeFailureAction { Continue = "CONTINUE", Cancel = "CANCEL" }
    PlanRequestPostStatus {
        Created = "CREATED",
        Inactive = "INACTIVE",
        Active = "ACTIVE",
    }
}
