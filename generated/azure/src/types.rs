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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CloudError",
        fields: &["error"],
        required: &[0],
    };
    type Fields = (Option<ErrorResponse>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields((error,): Self::Fields) -> Self {
        Self { error }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ErrorResponse",
        fields: &["code", "message", "target", "details", "additionalInfo"],
        required: &[0],
    };
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
    fn from_fields(
        (code, message, target, details, additional_info): Self::Fields,
    ) -> Self {
        Self {
            code,
            message,
            target,
            details,
            additional_info,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ErrorAdditionalInfo",
        fields: &["type", "info"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.info)
    }

    #[inline]
    fn from_fields((r#type, info): Self::Fields) -> Self {
        Self { r#type, info }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Provider",
        fields: &[
            "id",
            "namespace",
            "registrationState",
            "registrationPolicy",
            "resourceTypes",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            id,
            namespace,
            registration_state,
            registration_policy,
            resource_types,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            namespace,
            registration_state,
            registration_policy,
            resource_types,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProviderResourceType",
        fields: &[
            "resourceType",
            "locations",
            "apiVersions",
            "capabilities",
            "aliases",
            "properties",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            resource_type,
            locations,
            api_versions,
            capabilities,
            aliases,
            properties,
        ): Self::Fields,
    ) -> Self {
        Self {
            resource_type,
            locations,
            api_versions,
            capabilities,
            aliases,
            properties,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Alias",
        fields: &["name", "paths"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<AliasPath>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.paths)
    }

    #[inline]
    fn from_fields((name, paths): Self::Fields) -> Self {
        Self { name, paths }
    }
}

/// `AliasPath`, as the API calls it.
#[non_exhaustive]
pub struct AliasPath {
    pub path: Option<String>,
    pub api_versions: Option<Vec<String>>,
}

impl rt::Object for AliasPath {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AliasPath",
        fields: &["path", "apiVersions"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.path, &self.api_versions)
    }

    #[inline]
    fn from_fields((path, api_versions): Self::Fields) -> Self {
        Self { path, api_versions }
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
