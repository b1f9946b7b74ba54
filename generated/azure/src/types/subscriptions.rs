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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SubscriptionListResult",
        fields: &["value", "nextLink"],
        required: &[0b10],
    };
    type Fields = (Option<Vec<Subscription>>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields((value, next_link): Self::Fields) -> Self {
        Self { value, next_link }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Subscription",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                subscription_id,
                display_name,
                tenant_id,
                state,
                subscription_policies,
                authorization_source,
                managed_by_tenants,
            ),
            (tags,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            subscription_id,
            display_name,
            tenant_id,
            state,
            subscription_policies,
            authorization_source,
            managed_by_tenants,
            tags,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SubscriptionPolicies",
        fields: &["locationPlacementId", "quotaId", "spendingLimit"],
        required: &[0],
    };
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
    fn from_fields(
        (location_placement_id, quota_id, spending_limit): Self::Fields,
    ) -> Self {
        Self {
            location_placement_id,
            quota_id,
            spending_limit,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ManagedByTenant",
        fields: &["tenantId"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.tenant_id,)
    }

    #[inline]
    fn from_fields((tenant_id,): Self::Fields) -> Self {
        Self { tenant_id }
    }
}

/// `LocationListResult`, as the API calls it.
#[non_exhaustive]
pub struct LocationListResult {
    pub value: Option<Vec<Location>>,
}

impl rt::Object for LocationListResult {
    const SHAPE: rt::Shape = rt::Shape {
        name: "LocationListResult",
        fields: &["value"],
        required: &[0],
    };
    type Fields = (Option<Vec<Location>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value,)
    }

    #[inline]
    fn from_fields((value,): Self::Fields) -> Self {
        Self { value }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Location",
        fields: &[
            "id",
            "subscriptionId",
            "name",
            "displayName",
            "regionalDisplayName",
            "metadata",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            id,
            subscription_id,
            name,
            display_name,
            regional_display_name,
            metadata,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            subscription_id,
            name,
            display_name,
            regional_display_name,
            metadata,
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
