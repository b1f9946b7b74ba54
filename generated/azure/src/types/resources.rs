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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ResourceListResult",
        fields: &["value", "nextLink"],
        required: &[0],
    };
    type Fields = (Option<Vec<GenericResourceExpanded>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields((value, next_link): Self::Fields) -> Self {
        Self { value, next_link }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GenericResourceExpanded",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (id, name, r#type, location, tags, plan, properties, kind),
            (managed_by, sku, identity, created_time, changed_time, provisioning_state),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            r#type,
            location,
            tags,
            plan,
            properties,
            kind,
            managed_by,
            sku,
            identity,
            created_time,
            changed_time,
            provisioning_state,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Plan",
        fields: &["name", "publisher", "product", "promotionCode", "version"],
        required: &[0],
    };
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
    fn from_fields(
        (name, publisher, product, promotion_code, version): Self::Fields,
    ) -> Self {
        Self {
            name,
            publisher,
            product,
            promotion_code,
            version,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Sku",
        fields: &["name", "tier", "size", "family", "model", "capacity"],
        required: &[0],
    };
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
    fn from_fields((name, tier, size, family, model, capacity): Self::Fields) -> Self {
        Self {
            name,
            tier,
            size,
            family,
            model,
            capacity,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Identity",
        fields: &["principalId", "tenantId", "type", "userAssignedIdentities"],
        required: &[0],
    };
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
    fn from_fields(
        (principal_id, tenant_id, r#type, user_assigned_identities): Self::Fields,
    ) -> Self {
        Self {
            principal_id,
            tenant_id,
            r#type,
            user_assigned_identities,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UserAssignedIdentity",
        fields: &["principalId", "clientId"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.principal_id, &self.client_id)
    }

    #[inline]
    fn from_fields((principal_id, client_id): Self::Fields) -> Self {
        Self { principal_id, client_id }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GenericResource",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (id, name, r#type, location, tags, plan, properties, kind),
            (managed_by, sku, identity),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            r#type,
            location,
            tags,
            plan,
            properties,
            kind,
            managed_by,
            sku,
            identity,
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
