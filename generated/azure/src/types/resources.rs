// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ResourceListResult`, as the API calls it.
#[non_exhaustive]
pub struct ResourceListResult {
    pub value: Option<Vec<GenericResourceExpanded>>,
    /// Address of the next page.
    pub next_link: Option<String>,
}

impl rt::Object for ResourceListResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ResourceListResult",
        0,
        &["value", "nextLink"],
    );
    type Fields = (Option<Vec<GenericResourceExpanded>>, Option<String>);
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

/// `GenericResourceExpanded`, as the API calls it.
#[non_exhaustive]
pub struct GenericResourceExpanded {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub tags: Option<rt::Map<String>>,
    pub plan: Option<Plan>,
    pub properties: Option<rt::Map<rt::Any>>,
    pub kind: Option<String>,
    pub managed_by: Option<String>,
    pub sku: Option<Sku>,
    pub identity: Option<Identity>,
    pub created_time: Option<rt::DateTime>,
    pub changed_time: Option<rt::DateTime>,
    pub provisioning_state: Option<String>,
}

impl rt::Object for GenericResourceExpanded {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GenericResourceExpanded",
        0,
        &[
            "id",
            "name",
            "type",
            "location",
            "tags",
            "plan",
            "properties",
            "kind",
            "managedBy",
            "sku",
            "identity",
            "createdTime",
            "changedTime",
            "provisioningState",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::Map<String>>,
            Option<Plan>,
            Option<rt::Map<rt::Any>>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<Sku>,
            Option<Identity>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.r#type,
                &self.location,
                &self.tags,
                &self.plan,
                &self.properties,
                &self.kind,
            ),
            (
                &self.managed_by,
                &self.sku,
                &self.identity,
                &self.created_time,
                &self.changed_time,
                &self.provisioning_state,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            location: group_0.3,
            tags: group_0.4,
            plan: group_0.5,
            properties: group_0.6,
            kind: group_0.7,
            managed_by: group_1.0,
            sku: group_1.1,
            identity: group_1.2,
            created_time: group_1.3,
            changed_time: group_1.4,
            provisioning_state: group_1.5,
        }
    }
}

/// `Plan`, as the API calls it.
pub struct Plan {
    pub name: Option<String>,
    pub publisher: Option<String>,
    pub product: Option<String>,
    pub promotion_code: Option<String>,
    pub version: Option<String>,
}

impl rt::Object for Plan {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Plan",
        0,
        &["name", "publisher", "product", "promotionCode", "version"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.publisher, &self.product, &self.promotion_code, &self.version)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            publisher: group_0.1,
            product: group_0.2,
            promotion_code: group_0.3,
            version: group_0.4,
        }
    }
}

/// `Sku`, as the API calls it.
pub struct Sku {
    pub name: Option<String>,
    pub tier: Option<String>,
    pub size: Option<String>,
    pub family: Option<String>,
    pub model: Option<String>,
    pub capacity: Option<i32>,
}

impl rt::Object for Sku {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Sku",
        0,
        &["name", "tier", "size", "family", "model", "capacity"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.tier, &self.size, &self.family, &self.model, &self.capacity)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            tier: group_0.1,
            size: group_0.2,
            family: group_0.3,
            model: group_0.4,
            capacity: group_0.5,
        }
    }
}

/// `Identity`, as the API calls it.
pub struct Identity {
    pub principal_id: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<IdentityType>,
    pub user_assigned_identities: Option<rt::Map<UserAssignedIdentity>>,
}

impl rt::Object for Identity {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Identity",
        0,
        &["principalId", "tenantId", "type", "userAssignedIdentities"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<IdentityType>,
        Option<rt::Map<UserAssignedIdentity>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.principal_id,
            &self.tenant_id,
            &self.r#type,
            &self.user_assigned_identities,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            principal_id: group_0.0,
            tenant_id: group_0.1,
            r#type: group_0.2,
            user_assigned_identities: group_0.3,
        }
    }
}

/// `type` of `Identity`.
#[non_exhaustive]
pub enum IdentityType {
    /// `SystemAssigned`
    SystemAssigned,
    /// `UserAssigned`
    UserAssigned,
    /// `SystemAssigned, UserAssigned`
    SystemAssignedUserAssigned,
    /// `None`
    None,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `UserAssignedIdentity`, as the API calls it.
pub struct UserAssignedIdentity {
    pub principal_id: Option<String>,
    pub client_id: Option<String>,
}

impl rt::Object for UserAssignedIdentity {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserAssignedIdentity",
        0,
        &["principalId", "clientId"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.principal_id, &self.client_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            principal_id: group_0.0,
            client_id: group_0.1,
        }
    }
}

/// `GenericResource`, as the API calls it.
pub struct GenericResource {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub tags: Option<rt::Map<String>>,
    pub plan: Option<Plan>,
    pub properties: Option<rt::Map<rt::Any>>,
    pub kind: Option<String>,
    pub managed_by: Option<String>,
    pub sku: Option<Sku>,
    pub identity: Option<Identity>,
}

impl rt::Object for GenericResource {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GenericResource",
        0,
        &[
            "id",
            "name",
            "type",
            "location",
            "tags",
            "plan",
            "properties",
            "kind",
            "managedBy",
            "sku",
            "identity",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::Map<String>>,
            Option<Plan>,
            Option<rt::Map<rt::Any>>,
            Option<String>,
        ),
        (Option<String>, Option<Sku>, Option<Identity>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.r#type,
                &self.location,
                &self.tags,
                &self.plan,
                &self.properties,
                &self.kind,
            ),
            (&self.managed_by, &self.sku, &self.identity),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            location: group_0.3,
            tags: group_0.4,
            plan: group_0.5,
            properties: group_0.6,
            kind: group_0.7,
            managed_by: group_1.0,
            sku: group_1.1,
            identity: group_1.2,
        }
    }
}

rt::objects! {
    ResourceListResult
    GenericResourceExpanded
    Plan
    Sku
    Identity
    UserAssignedIdentity
    GenericResource
}

rt::defaults! {
    Plan
    Sku
    Identity
    UserAssignedIdentity
    GenericResource
}

rt::choices! {
    IdentityType {
        SystemAssigned = "SystemAssigned",
        UserAssigned = "UserAssigned",
        SystemAssignedUserAssigned = "SystemAssigned, UserAssigned",
        None = "None",
    }
}
