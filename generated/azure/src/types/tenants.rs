// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `TenantListResult`, as the API calls it.
#[non_exhaustive]
pub struct TenantListResult {
    pub value: Option<Vec<TenantIdDescription>>,
    /// Address of the next page.
    pub next_link: String,
}

impl rt::Object for TenantListResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TenantListResult",
        0b10,
        &["value", "nextLink"],
    );
    type Fields = (Option<Vec<TenantIdDescription>>, String);
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

/// `TenantIdDescription`, as the API calls it.
#[non_exhaustive]
pub struct TenantIdDescription {
    pub id: Option<String>,
    pub tenant_id: Option<String>,
}

impl rt::Object for TenantIdDescription {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TenantIdDescription",
        0,
        &["id", "tenantId"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.tenant_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            tenant_id: group_0.1,
        }
    }
}

rt::objects! {
    TenantListResult
    TenantIdDescription
}
