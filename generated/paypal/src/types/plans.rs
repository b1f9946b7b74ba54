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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlanCollection",
        0,
        &["plans", "total_items", "total_pages", "links"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            plans: group_0.0,
            total_items: group_0.1,
            total_pages: group_0.2,
            links: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Plan",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            product_id: group_0.1,
            name: group_0.2,
            status: group_0.3,
            description: group_0.4,
            billing_cycles: group_0.5,
            payment_preferences: group_0.6,
            taxes: group_0.7,
            quantity_supported: group_1.0,
            create_time: group_1.1,
            update_time: group_1.2,
            links: group_1.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "BillingCycle",
        0b1110,
        &["pricing_scheme", "frequency", "tenure_type", "sequence", "total_cycles"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            pricing_scheme: group_0.0,
            frequency: group_0.1,
            tenure_type: group_0.2,
            sequence: group_0.3,
            total_cycles: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PricingScheme",
        0,
        &["version", "fixed_price", "pricing_model", "create_time", "update_time"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            version: group_0.0,
            fixed_price: group_0.1,
            pricing_model: group_0.2,
            create_time: group_0.3,
            update_time: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "BillingCycleFrequency",
        0b1,
        &["interval_unit", "interval_count"],
    );
    type Fields = (BillingCycleFrequencyIntervalUnit, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.interval_unit, &self.interval_count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            interval_unit: group_0.0,
            interval_count: group_0.1,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaymentPreferences",
        0,
        &[
            "auto_bill_outstanding",
            "setup_fee",
            "setup_fee_failure_action",
            "payment_failure_threshold",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            auto_bill_outstanding: group_0.0,
            setup_fee: group_0.1,
            setup_fee_failure_action: group_0.2,
            payment_failure_threshold: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new("Taxes", 0b1, &["percentage", "inclusive"]);
    type Fields = (String, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.percentage, &self.inclusive)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            percentage: group_0.0,
            inclusive: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlanRequestPost",
        0b110011,
        &[
            "product_id",
            "name",
            "status",
            "description",
            "billing_cycles",
            "payment_preferences",
            "taxes",
            "quantity_supported",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            product_id: group_0.0,
            name: group_0.1,
            status: group_0.2,
            description: group_0.3,
            billing_cycles: group_0.4,
            payment_preferences: group_0.5,
            taxes: group_0.6,
            quantity_supported: group_0.7,
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
