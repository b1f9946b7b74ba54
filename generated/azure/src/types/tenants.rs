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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TenantListResult",
        fields: &["value", "nextLink"],
        required: &[0b10],
    };
    type Fields = (Option<Vec<TenantIdDescription>>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields((value, next_link): Self::Fields) -> Self {
        Self { value, next_link }
    }
}

/// `TenantIdDescription`, as the API calls it.
#[non_exhaustive]
pub struct TenantIdDescription {
    pub id: Option<String>,
    pub tenant_id: Option<String>,
}

impl rt::Object for TenantIdDescription {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TenantIdDescription",
        fields: &["id", "tenantId"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.tenant_id)
    }

    #[inline]
    fn from_fields((id, tenant_id): Self::Fields) -> Self {
        Self { id, tenant_id }
    }
}

rt::objects! {
    TenantListResult
    TenantIdDescription
}
