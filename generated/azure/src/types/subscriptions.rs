// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `SubscriptionListResult`, as the API calls it.
#[non_exhaustive]
pub struct SubscriptionListResult {
    pub value: Option<Vec<Subscription>>,
    /// Address of the next page.
    pub next_link: String,
}

impl rt::Object for SubscriptionListResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SubscriptionListResult",
        0b10,
        &["value", "nextLink"],
    );
    type Fields = (Option<Vec<Subscription>>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            next_link: group_0.1,
        }
    }
}

/// `Subscription`, as the API calls it.
#[non_exhaustive]
pub struct Subscription {
    pub id: Option<String>,
    pub subscription_id: Option<String>,
    pub display_name: Option<String>,
    pub tenant_id: Option<String>,
    pub state: Option<SubscriptionState>,
    pub subscription_policies: Option<SubscriptionPolicies>,
    pub authorization_source: Option<String>,
    pub managed_by_tenants: Option<Vec<ManagedByTenant>>,
    pub tags: Option<rt::Map<String>>,
}

impl rt::Object for Subscription {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Subscription",
        0,
        &[
            "id",
            "subscriptionId",
            "displayName",
            "tenantId",
            "state",
            "subscriptionPolicies",
            "authorizationSource",
            "managedByTenants",
            "tags",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<SubscriptionState>,
            Option<SubscriptionPolicies>,
            Option<String>,
            Option<Vec<ManagedByTenant>>,
        ),
        (Option<rt::Map<String>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.subscription_id,
                &self.display_name,
                &self.tenant_id,
                &self.state,
                &self.subscription_policies,
                &self.authorization_source,
                &self.managed_by_tenants,
            ),
            (&self.tags,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            subscription_id: group_0.1,
            display_name: group_0.2,
            tenant_id: group_0.3,
            state: group_0.4,
            subscription_policies: group_0.5,
            authorization_source: group_0.6,
            managed_by_tenants: group_0.7,
            tags: group_1.0,
        }
    }
}

/// `state` of `Subscription`.
#[non_exhaustive]
pub enum SubscriptionState {
    /// `Enabled`
    Enabled,
    /// `Warned`
    Warned,
    /// `PastDue`
    PastDue,
    /// `Disabled`
    Disabled,
    /// `Deleted`
    Deleted,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `SubscriptionPolicies`, as the API calls it.
#[non_exhaustive]
pub struct SubscriptionPolicies {
    pub location_placement_id: Option<String>,
    pub quota_id: Option<String>,
    pub spending_limit: Option<SubscriptionPoliciesSpendingLimit>,
}

impl rt::Object for SubscriptionPolicies {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SubscriptionPolicies",
        0,
        &["locationPlacementId", "quotaId", "spendingLimit"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<SubscriptionPoliciesSpendingLimit>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location_placement_id, &self.quota_id, &self.spending_limit)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location_placement_id: group_0.0,
            quota_id: group_0.1,
            spending_limit: group_0.2,
        }
    }
}

/// `spendingLimit` of `SubscriptionPolicies`.
#[non_exhaustive]
pub enum SubscriptionPoliciesSpendingLimit {
    /// `On`
    On,
    /// `Off`
    Off,
    /// `CurrentPeriodOff`
    CurrentPeriodOff,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ManagedByTenant`, as the API calls it.
#[non_exhaustive]
pub struct ManagedByTenant {
    pub tenant_id: Option<String>,
}

impl rt::Object for ManagedByTenant {
    const SHAPE: rt::Shape = rt::Shape::new("ManagedByTenant", 0, &["tenantId"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.tenant_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { tenant_id: group_0.0 }
    }
}

/// `LocationListResult`, as the API calls it.
#[non_exhaustive]
pub struct LocationListResult {
    pub value: Option<Vec<Location>>,
}

impl rt::Object for LocationListResult {
    const SHAPE: rt::Shape = rt::Shape::new("LocationListResult", 0, &["value"]);
    type Fields = (Option<Vec<Location>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { value: group_0.0 }
    }
}

/// `Location`, as the API calls it.
#[non_exhaustive]
pub struct Location {
    pub id: Option<String>,
    pub subscription_id: Option<String>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub regional_display_name: Option<String>,
    pub metadata: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Location {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Location",
        0,
        &[
            "id",
            "subscriptionId",
            "name",
            "displayName",
            "regionalDisplayName",
            "metadata",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.subscription_id,
            &self.name,
            &self.display_name,
            &self.regional_display_name,
            &self.metadata,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            subscription_id: group_0.1,
            name: group_0.2,
            display_name: group_0.3,
            regional_display_name: group_0.4,
            metadata: group_0.5,
        }
    }
}

rt::objects! {
    SubscriptionListResult
    Subscription
    SubscriptionPolicies
    ManagedByTenant
    LocationListResult
    Location
}

rt::choices! {
    SubscriptionState {
        Enabled = "Enabled",
        Warned = "Warned",
        PastDue = "PastDue",
        Disabled = "Disabled",
        Deleted = "Deleted",
    }
    SubscriptionPoliciesSpendingLimit {
        On = "On",
        Off = "Off",
        CurrentPeriodOff = "CurrentPeriodOff",
    }
}
