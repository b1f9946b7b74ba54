// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ResourceGroupListResult`, as the API calls it.
#[non_exhaustive]
pub struct ResourceGroupListResult {
    pub value: Option<Vec<ResourceGroup>>,
    /// Address of the next page.
    pub next_link: Option<String>,
}

impl rt::Object for ResourceGroupListResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ResourceGroupListResult",
        0,
        &["value", "nextLink"],
    );
    type Fields = (Option<Vec<ResourceGroup>>, Option<String>);
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

/// `ResourceGroup`, as the API calls it.
pub struct ResourceGroup {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub properties: Option<ResourceGroupProperties>,
    pub location: String,
    pub managed_by: Option<String>,
    pub tags: Option<rt::Map<String>>,
}

impl ResourceGroup {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            id: None,
            name: None,
            r#type: None,
            properties: None,
            location: location.into(),
            managed_by: None,
            tags: None,
        }
    }
}

impl rt::Object for ResourceGroup {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ResourceGroup",
        0b10000,
        &["id", "name", "type", "properties", "location", "managedBy", "tags"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<ResourceGroupProperties>,
        String,
        Option<String>,
        Option<rt::Map<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.r#type,
            &self.properties,
            &self.location,
            &self.managed_by,
            &self.tags,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            properties: group_0.3,
            location: group_0.4,
            managed_by: group_0.5,
            tags: group_0.6,
        }
    }
}

/// `ResourceGroupProperties`, as the API calls it.
pub struct ResourceGroupProperties {
    pub provisioning_state: Option<String>,
}

impl rt::Object for ResourceGroupProperties {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ResourceGroupProperties",
        0,
        &["provisioningState"],
    );
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.provisioning_state,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            provisioning_state: group_0.0,
        }
    }
}

/// `ResourceGroupPatchable`, as the API calls it.
pub struct ResourceGroupPatchable {
    pub name: Option<String>,
    pub properties: Option<ResourceGroupProperties>,
    pub managed_by: Option<String>,
    pub tags: Option<rt::Map<String>>,
}

impl rt::Object for ResourceGroupPatchable {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ResourceGroupPatchable",
        0,
        &["name", "properties", "managedBy", "tags"],
    );
    type Fields = (
        Option<String>,
        Option<ResourceGroupProperties>,
        Option<String>,
        Option<rt::Map<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.properties, &self.managed_by, &self.tags)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            properties: group_0.1,
            managed_by: group_0.2,
            tags: group_0.3,
        }
    }
}

/// `ResourceGroupExportResult`, as the API calls it.
#[non_exhaustive]
pub struct ResourceGroupExportResult {
    pub template: Option<rt::Map<rt::Any>>,
    pub error: Option<ErrorResponse>,
}

impl rt::Object for ResourceGroupExportResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ResourceGroupExportResult",
        0,
        &["template", "error"],
    );
    type Fields = (Option<rt::Map<rt::Any>>, Option<ErrorResponse>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.template, &self.error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            template: group_0.0,
            error: group_0.1,
        }
    }
}

/// `ExportTemplateRequest`, as the API calls it.
pub struct ExportTemplateRequest {
    pub resources: Option<Vec<String>>,
    pub options: Option<String>,
}

impl rt::Object for ExportTemplateRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ExportTemplateRequest",
        0,
        &["resources", "options"],
    );
    type Fields = (Option<Vec<String>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.resources, &self.options)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            resources: group_0.0,
            options: group_0.1,
        }
    }
}

rt::objects! {
    ResourceGroupListResult
    ResourceGroup
    ResourceGroupProperties
    ResourceGroupPatchable
    ResourceGroupExportResult
    ExportTemplateRequest
}

rt::defaults! {
    ResourceGroupProperties
    ResourceGroupPatchable
    ExportTemplateRequest
}
