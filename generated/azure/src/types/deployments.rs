// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `DeploymentListResult`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentListResult {
    pub value: Option<Vec<DeploymentExtended>>,
    /// Address of the next page.
    pub next_link: Option<String>,
}

impl rt::Object for DeploymentListResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeploymentListResult",
        0,
        &["value", "nextLink"],
    );
    type Fields = (Option<Vec<DeploymentExtended>>, Option<String>);
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

/// `DeploymentExtended`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentExtended {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub properties: Option<DeploymentPropertiesExtended>,
    pub tags: Option<rt::Map<String>>,
}

impl rt::Object for DeploymentExtended {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeploymentExtended",
        0,
        &["id", "name", "type", "location", "properties", "tags"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<DeploymentPropertiesExtended>,
        Option<rt::Map<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.r#type,
            &self.location,
            &self.properties,
            &self.tags,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            location: group_0.3,
            properties: group_0.4,
            tags: group_0.5,
        }
    }
}

/// `DeploymentPropertiesExtended`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentPropertiesExtended {
    pub provisioning_state: Option<String>,
    pub correlation_id: Option<String>,
    pub timestamp: Option<rt::DateTime>,
    pub duration: Option<String>,
    pub outputs: Option<rt::Map<rt::Any>>,
    pub providers: Option<Vec<Provider>>,
    pub dependencies: Option<Vec<Dependency>>,
    pub template_link: Option<TemplateLink>,
    pub parameters: Option<rt::Map<rt::Any>>,
    pub parameters_link: Option<ParametersLink>,
    pub mode: Option<DeploymentPropertiesExtendedMode>,
    pub debug_setting: Option<DebugSetting>,
    pub on_error_deployment: Option<rt::Map<rt::Any>>,
    pub template_hash: Option<String>,
    pub output_resources: Option<Vec<ResourceReference>>,
    pub validated_resources: Option<Vec<ResourceReference>>,
    pub error: Option<ErrorResponse>,
}

impl rt::Object for DeploymentPropertiesExtended {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeploymentPropertiesExtended",
        0,
        &[
            "provisioningState",
            "correlationId",
            "timestamp",
            "duration",
            "outputs",
            "providers",
            "dependencies",
            "templateLink",
            "parameters",
            "parametersLink",
            "mode",
            "debugSetting",
            "onErrorDeployment",
            "templateHash",
            "outputResources",
            "validatedResources",
            "error",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<rt::DateTime>,
                Option<String>,
                Option<rt::Map<rt::Any>>,
                Option<Vec<Provider>>,
                Option<Vec<Dependency>>,
                Option<TemplateLink>,
            ),
            (
                Option<rt::Map<rt::Any>>,
                Option<ParametersLink>,
                Option<DeploymentPropertiesExtendedMode>,
                Option<DebugSetting>,
                Option<rt::Map<rt::Any>>,
                Option<String>,
                Option<Vec<ResourceReference>>,
                Option<Vec<ResourceReference>>,
            ),
        >,
        (Option<ErrorResponse>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.provisioning_state,
                    &self.correlation_id,
                    &self.timestamp,
                    &self.duration,
                    &self.outputs,
                    &self.providers,
                    &self.dependencies,
                    &self.template_link,
                ),
                (
                    &self.parameters,
                    &self.parameters_link,
                    &self.mode,
                    &self.debug_setting,
                    &self.on_error_deployment,
                    &self.template_hash,
                    &self.output_resources,
                    &self.validated_resources,
                ),
            ),
            (&self.error,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            provisioning_state: group_0.0,
            correlation_id: group_0.1,
            timestamp: group_0.2,
            duration: group_0.3,
            outputs: group_0.4,
            providers: group_0.5,
            dependencies: group_0.6,
            template_link: group_0.7,
            parameters: group_1.0,
            parameters_link: group_1.1,
            mode: group_1.2,
            debug_setting: group_1.3,
            on_error_deployment: group_1.4,
            template_hash: group_1.5,
            output_resources: group_1.6,
            validated_resources: group_1.7,
            error: group_2.0,
        }
    }
}

/// `Dependency`, as the API calls it.
#[non_exhaustive]
pub struct Dependency {
    pub depends_on: Option<Vec<BasicDependency>>,
    pub id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
}

impl rt::Object for Dependency {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Dependency",
        0,
        &["dependsOn", "id", "resourceType", "resourceName"],
    );
    type Fields = (
        Option<Vec<BasicDependency>>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.depends_on, &self.id, &self.resource_type, &self.resource_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            depends_on: group_0.0,
            id: group_0.1,
            resource_type: group_0.2,
            resource_name: group_0.3,
        }
    }
}

/// `BasicDependency`, as the API calls it.
#[non_exhaustive]
pub struct BasicDependency {
    pub id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
}

impl rt::Object for BasicDependency {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BasicDependency",
        0,
        &["id", "resourceType", "resourceName"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.resource_type, &self.resource_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            resource_type: group_0.1,
            resource_name: group_0.2,
        }
    }
}

/// `TemplateLink`, as the API calls it.
pub struct TemplateLink {
    pub uri: Option<String>,
    pub id: Option<String>,
    pub relative_path: Option<String>,
    pub content_version: Option<String>,
    pub query_string: Option<String>,
}

impl rt::Object for TemplateLink {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TemplateLink",
        0,
        &["uri", "id", "relativePath", "contentVersion", "queryString"],
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
        (
            &self.uri,
            &self.id,
            &self.relative_path,
            &self.content_version,
            &self.query_string,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            uri: group_0.0,
            id: group_0.1,
            relative_path: group_0.2,
            content_version: group_0.3,
            query_string: group_0.4,
        }
    }
}

/// `ParametersLink`, as the API calls it.
pub struct ParametersLink {
    pub uri: String,
    pub content_version: Option<String>,
}

impl ParametersLink {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            content_version: None,
        }
    }
}

impl rt::Object for ParametersLink {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ParametersLink",
        0b1,
        &["uri", "contentVersion"],
    );
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.uri, &self.content_version)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            uri: group_0.0,
            content_version: group_0.1,
        }
    }
}

/// `mode` of `DeploymentPropertiesExtended`.
#[non_exhaustive]
pub enum DeploymentPropertiesExtendedMode {
    /// `Incremental`
    Incremental,
    /// `Complete`
    Complete,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `DebugSetting`, as the API calls it.
pub struct DebugSetting {
    pub detail_level: Option<String>,
}

impl rt::Object for DebugSetting {
    const SHAPE: rt::Shape = rt::Shape::new("DebugSetting", 0, &["detailLevel"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.detail_level,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { detail_level: group_0.0 }
    }
}

/// `ResourceReference`, as the API calls it.
#[non_exhaustive]
pub struct ResourceReference {
    pub id: Option<String>,
}

impl rt::Object for ResourceReference {
    const SHAPE: rt::Shape = rt::Shape::new("ResourceReference", 0, &["id"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { id: group_0.0 }
    }
}

/// `Deployment`, as the API calls it.
pub struct Deployment {
    pub location: Option<String>,
    pub properties: DeploymentProperties,
    pub tags: Option<rt::Map<String>>,
}

impl Deployment {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(properties: DeploymentProperties) -> Self {
        Self {
            location: None,
            properties,
            tags: None,
        }
    }
}

impl rt::Object for Deployment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Deployment",
        0b10,
        &["location", "properties", "tags"],
    );
    type Fields = (Option<String>, DeploymentProperties, Option<rt::Map<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.properties, &self.tags)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location: group_0.0,
            properties: group_0.1,
            tags: group_0.2,
        }
    }
}

/// `DeploymentProperties`, as the API calls it.
pub struct DeploymentProperties {
    pub template: Option<rt::Map<rt::Any>>,
    pub template_link: Option<TemplateLink>,
    pub parameters: Option<rt::Map<rt::Any>>,
    pub parameters_link: Option<ParametersLink>,
    pub mode: DeploymentPropertiesMode,
    pub debug_setting: Option<DebugSetting>,
    pub on_error_deployment: Option<OnErrorDeployment>,
}

impl DeploymentProperties {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(mode: DeploymentPropertiesMode) -> Self {
        Self {
            template: None,
            template_link: None,
            parameters: None,
            parameters_link: None,
            mode,
            debug_setting: None,
            on_error_deployment: None,
        }
    }
}

impl rt::Object for DeploymentProperties {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeploymentProperties",
        0b10000,
        &[
            "template",
            "templateLink",
            "parameters",
            "parametersLink",
            "mode",
            "debugSetting",
            "onErrorDeployment",
        ],
    );
    type Fields = (
        Option<rt::Map<rt::Any>>,
        Option<TemplateLink>,
        Option<rt::Map<rt::Any>>,
        Option<ParametersLink>,
        DeploymentPropertiesMode,
        Option<DebugSetting>,
        Option<OnErrorDeployment>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.template,
            &self.template_link,
            &self.parameters,
            &self.parameters_link,
            &self.mode,
            &self.debug_setting,
            &self.on_error_deployment,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            template: group_0.0,
            template_link: group_0.1,
            parameters: group_0.2,
            parameters_link: group_0.3,
            mode: group_0.4,
            debug_setting: group_0.5,
            on_error_deployment: group_0.6,
        }
    }
}

/// The same as [`DeploymentPropertiesExtendedMode`].
pub type DeploymentPropertiesMode = DeploymentPropertiesExtendedMode;

/// `OnErrorDeployment`, as the API calls it.
pub struct OnErrorDeployment {
    pub r#type: Option<OnErrorDeploymentType>,
    pub deployment_name: Option<String>,
}

impl rt::Object for OnErrorDeployment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OnErrorDeployment",
        0,
        &["type", "deploymentName"],
    );
    type Fields = (Option<OnErrorDeploymentType>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.deployment_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            deployment_name: group_0.1,
        }
    }
}

/// `type` of `OnErrorDeployment`.
#[non_exhaustive]
pub enum OnErrorDeploymentType {
    /// `LastSuccessful`
    LastSuccessful,
    /// `SpecificDeployment`
    SpecificDeployment,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `DeploymentValidateResult`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentValidateResult {
    pub error: Option<ErrorResponse>,
    pub properties: Option<DeploymentPropertiesExtended>,
}

impl rt::Object for DeploymentValidateResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeploymentValidateResult",
        0,
        &["error", "properties"],
    );
    type Fields = (Option<ErrorResponse>, Option<DeploymentPropertiesExtended>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error, &self.properties)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            error: group_0.0,
            properties: group_0.1,
        }
    }
}

/// `DeploymentExportResult`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentExportResult {
    pub template: Option<rt::Map<rt::Any>>,
}

impl rt::Object for DeploymentExportResult {
    const SHAPE: rt::Shape = rt::Shape::new("DeploymentExportResult", 0, &["template"]);
    type Fields = (Option<rt::Map<rt::Any>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.template,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { template: group_0.0 }
    }
}

rt::objects! {
    DeploymentListResult
    DeploymentExtended
    DeploymentPropertiesExtended
    Dependency
    BasicDependency
    TemplateLink
    ParametersLink
    DebugSetting
    ResourceReference
    Deployment
    DeploymentProperties
    OnErrorDeployment
    DeploymentValidateResult
    DeploymentExportResult
}

rt::defaults! {
    TemplateLink
    DebugSetting
    OnErrorDeployment
}

rt::choices! {
    DeploymentPropertiesExtendedMode {
        Incremental = "Incremental",
        Complete = "Complete",
    }
    OnErrorDeploymentType {
        LastSuccessful = "LastSuccessful",
        SpecificDeployment = "SpecificDeployment",
    }
}
