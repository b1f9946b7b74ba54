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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ResourceGroupListResult",
        fields: &["value", "nextLink"],
        required: &[0],
    };
    type Fields = (Option<Vec<ResourceGroup>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields((value, next_link): Self::Fields) -> Self {
        Self { value, next_link }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ResourceGroup",
        fields: &["id", "name", "type", "properties", "location", "managedBy", "tags"],
        required: &[0b10000],
    };
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
    fn from_fields(
        (id, name, r#type, properties, location, managed_by, tags): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            r#type,
            properties,
            location,
            managed_by,
            tags,
        }
    }
}

/// `ResourceGroupProperties`, as the API calls it.
pub struct ResourceGroupProperties {
    pub provisioning_state: Option<String>,
}

impl rt::Object for ResourceGroupProperties {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ResourceGroupProperties",
        fields: &["provisioningState"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.provisioning_state,)
    }

    #[inline]
    fn from_fields((provisioning_state,): Self::Fields) -> Self {
        Self { provisioning_state }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ResourceGroupPatchable",
        fields: &["name", "properties", "managedBy", "tags"],
        required: &[0],
    };
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
    fn from_fields((name, properties, managed_by, tags): Self::Fields) -> Self {
        Self {
            name,
            properties,
            managed_by,
            tags,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ResourceGroupExportResult",
        fields: &["template", "error"],
        required: &[0],
    };
    type Fields = (Option<rt::Map<rt::Any>>, Option<ErrorResponse>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.template, &self.error)
    }

    #[inline]
    fn from_fields((template, error): Self::Fields) -> Self {
        Self { template, error }
    }
}

/// `ExportTemplateRequest`, as the API calls it.
pub struct ExportTemplateRequest {
    pub resources: Option<Vec<String>>,
    pub options: Option<String>,
}

impl rt::Object for ExportTemplateRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExportTemplateRequest",
        fields: &["resources", "options"],
        required: &[0],
    };
    type Fields = (Option<Vec<String>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.resources, &self.options)
    }

    #[inline]
    fn from_fields((resources, options): Self::Fields) -> Self {
        Self { resources, options }
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
