// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `DeploymentOperationsListResult`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentOperationsListResult {
    pub value: Option<Vec<DeploymentOperation>>,
    /// Address of the next page.
    pub next_link: Option<String>,
}

impl rt::Object for DeploymentOperationsListResult {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeploymentOperationsListResult",
        fields: &["value", "nextLink"],
        required: &[0],
    };
    type Fields = (Option<Vec<DeploymentOperation>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields((value, next_link): Self::Fields) -> Self {
        Self { value, next_link }
    }
}

/// `DeploymentOperation`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentOperation {
    pub id: Option<String>,
    pub operation_id: Option<String>,
    pub properties: Option<DeploymentOperationProperties>,
}

impl rt::Object for DeploymentOperation {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeploymentOperation",
        fields: &["id", "operationId", "properties"],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<DeploymentOperationProperties>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.operation_id, &self.properties)
    }

    #[inline]
    fn from_fields((id, operation_id, properties): Self::Fields) -> Self {
        Self {
            id,
            operation_id,
            properties,
        }
    }
}

/// `DeploymentOperationProperties`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentOperationProperties {
    pub provisioning_operation: Option<String>,
    pub provisioning_state: Option<String>,
    pub timestamp: Option<rt::DateTime>,
    pub duration: Option<String>,
    pub service_request_id: Option<String>,
    pub status_code: Option<String>,
    pub status_message: Option<rt::Map<rt::Any>>,
    pub target_resource: Option<TargetResource>,
    pub request: Option<HttpMessage>,
    pub response: Option<HttpMessage>,
}

impl rt::Object for DeploymentOperationProperties {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeploymentOperationProperties",
        fields: &[
            "provisioningOperation",
            "provisioningState",
            "timestamp",
            "duration",
            "serviceRequestId",
            "statusCode",
            "statusMessage",
            "targetResource",
            "request",
            "response",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::Map<rt::Any>>,
            Option<TargetResource>,
        ),
        (Option<HttpMessage>, Option<HttpMessage>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.provisioning_operation,
                &self.provisioning_state,
                &self.timestamp,
                &self.duration,
                &self.service_request_id,
                &self.status_code,
                &self.status_message,
                &self.target_resource,
            ),
            (&self.request, &self.response),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                provisioning_operation,
                provisioning_state,
                timestamp,
                duration,
                service_request_id,
                status_code,
                status_message,
                target_resource,
            ),
            (request, response),
        ): Self::Fields,
    ) -> Self {
        Self {
            provisioning_operation,
            provisioning_state,
            timestamp,
            duration,
            service_request_id,
            status_code,
            status_message,
            target_resource,
            request,
            response,
        }
    }
}

/// `TargetResource`, as the API calls it.
#[non_exhaustive]
pub struct TargetResource {
    pub id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}

impl rt::Object for TargetResource {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TargetResource",
        fields: &["id", "resourceName", "resourceType"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.resource_name, &self.resource_type)
    }

    #[inline]
    fn from_fields((id, resource_name, resource_type): Self::Fields) -> Self {
        Self {
            id,
            resource_name,
            resource_type,
        }
    }
}

/// `HttpMessage`, as the API calls it.
#[non_exhaustive]
pub struct HttpMessage {
    pub content: Option<rt::Map<rt::Any>>,
}

impl rt::Object for HttpMessage {
    const SHAPE: rt::Shape = rt::Shape {
        name: "HttpMessage",
        fields: &["content"],
        required: &[0],
    };
    type Fields = (Option<rt::Map<rt::Any>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.content,)
    }

    #[inline]
    fn from_fields((content,): Self::Fields) -> Self {
        Self { content }
    }
}

rt::objects! {
    DeploymentOperationsListResult
    DeploymentOperation
    DeploymentOperationProperties
    TargetResource
    HttpMessage
}
