// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "subscriptions")]
mod subscriptions;
#[cfg(feature = "subscriptions")]
pub use self::subscriptions::*;

#[cfg(feature = "tenants")]
mod tenants;
#[cfg(feature = "tenants")]
pub use self::tenants::*;

#[cfg(feature = "resource_groups")]
mod resource_groups;
#[cfg(feature = "resource_groups")]
pub use self::resource_groups::*;

#[cfg(feature = "resources")]
mod resources;
#[cfg(feature = "resources")]
pub use self::resources::*;

#[cfg(feature = "deployments")]
mod deployments;
#[cfg(feature = "deployments")]
pub use self::deployments::*;

#[cfg(feature = "deployment_operations")]
mod deployment_operations;
#[cfg(feature = "deployment_operations")]
pub use self::deployment_operations::*;

#[cfg(feature = "providers")]
mod providers;
#[cfg(feature = "providers")]
pub use self::providers::*;

#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "tags")]
pub use self::tags::*;

use switchboard_client::generated as rt;

/// `CloudError`, as the API calls it.
#[non_exhaustive]
pub struct CloudError {
    pub error: Option<ErrorResponse>,
}

impl rt::Object for CloudError {
    const SHAPE: rt::Shape = rt::Shape::new("CloudError", 0, &["error"]);
    type Fields = (Option<ErrorResponse>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub code: Option<String>,
    pub message: Option<String>,
    pub target: Option<String>,
    pub details: Option<Vec<ErrorResponse>>,
    pub additional_info: Option<Vec<ErrorAdditionalInfo>>,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorResponse",
        0,
        &["code", "message", "target", "details", "additionalInfo"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<ErrorResponse>>,
        Option<Vec<ErrorAdditionalInfo>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.target, &self.details, &self.additional_info)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            target: group_0.2,
            details: group_0.3,
            additional_info: group_0.4,
        }
    }
}

/// `ErrorAdditionalInfo`, as the API calls it.
#[non_exhaustive]
pub struct ErrorAdditionalInfo {
    pub r#type: Option<String>,
    pub info: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ErrorAdditionalInfo {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorAdditionalInfo", 0, &["type", "info"]);
    type Fields = (Option<String>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.info)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            info: group_0.1,
        }
    }
}

/// `Provider`, as the API calls it.
#[non_exhaustive]
pub struct Provider {
    pub id: Option<String>,
    pub namespace: Option<String>,
    pub registration_state: Option<String>,
    pub registration_policy: Option<String>,
    pub resource_types: Option<Vec<ProviderResourceType>>,
}

impl rt::Object for Provider {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Provider",
        0,
        &["id", "namespace", "registrationState", "registrationPolicy", "resourceTypes"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<ProviderResourceType>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.namespace,
            &self.registration_state,
            &self.registration_policy,
            &self.resource_types,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            namespace: group_0.1,
            registration_state: group_0.2,
            registration_policy: group_0.3,
            resource_types: group_0.4,
        }
    }
}

/// `ProviderResourceType`, as the API calls it.
#[non_exhaustive]
pub struct ProviderResourceType {
    pub resource_type: Option<String>,
    pub locations: Option<Vec<String>>,
    pub api_versions: Option<Vec<String>>,
    pub capabilities: Option<String>,
    pub aliases: Option<Vec<Alias>>,
    pub properties: Option<rt::Map<String>>,
}

impl rt::Object for ProviderResourceType {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProviderResourceType",
        0,
        &[
            "resourceType",
            "locations",
            "apiVersions",
            "capabilities",
            "aliases",
            "properties",
        ],
    );
    type Fields = (
        Option<String>,
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<String>,
        Option<Vec<Alias>>,
        Option<rt::Map<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.resource_type,
            &self.locations,
            &self.api_versions,
            &self.capabilities,
            &self.aliases,
            &self.properties,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            resource_type: group_0.0,
            locations: group_0.1,
            api_versions: group_0.2,
            capabilities: group_0.3,
            aliases: group_0.4,
            properties: group_0.5,
        }
    }
}

/// `Alias`, as the API calls it.
#[non_exhaustive]
pub struct Alias {
    pub name: Option<String>,
    pub paths: Option<Vec<AliasPath>>,
}

impl rt::Object for Alias {
    const SHAPE: rt::Shape = rt::Shape::new("Alias", 0, &["name", "paths"]);
    type Fields = (Option<String>, Option<Vec<AliasPath>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.paths)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            paths: group_0.1,
        }
    }
}

/// `AliasPath`, as the API calls it.
#[non_exhaustive]
pub struct AliasPath {
    pub path: Option<String>,
    pub api_versions: Option<Vec<String>>,
}

impl rt::Object for AliasPath {
    const SHAPE: rt::Shape = rt::Shape::new("AliasPath", 0, &["path", "apiVersions"]);
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.path, &self.api_versions)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            path: group_0.0,
            api_versions: group_0.1,
        }
    }
}

rt::objects! {
    CloudError
    ErrorResponse
    ErrorAdditionalInfo
    Provider
    ProviderResourceType
    Alias
    AliasPath
}
