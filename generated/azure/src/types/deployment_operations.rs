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
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeploymentOperationsListResult",
        0,
        &["value", "nextLink"],
    );
    type Fields = (Option<Vec<DeploymentOperation>>, Option<String>);
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

/// `DeploymentOperation`, as the API calls it.
#[non_exhaustive]
pub struct DeploymentOperation {
    pub id: Option<String>,
    pub operation_id: Option<String>,
    pub properties: Option<DeploymentOperationProperties>,
}

impl rt::Object for DeploymentOperation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeploymentOperation",
        0,
        &["id", "operationId", "properties"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            operation_id: group_0.1,
            properties: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeploymentOperationProperties",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            provisioning_operation: group_0.0,
            provisioning_state: group_0.1,
            timestamp: group_0.2,
            duration: group_0.3,
            service_request_id: group_0.4,
            status_code: group_0.5,
            status_message: group_0.6,
            target_resource: group_0.7,
            request: group_1.0,
            response: group_1.1,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TargetResource",
        0,
        &["id", "resourceName", "resourceType"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.resource_name, &self.resource_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            resource_name: group_0.1,
            resource_type: group_0.2,
        }
    }
}

/// `HttpMessage`, as the API calls it.
#[non_exhaustive]
pub struct HttpMessage {
    pub content: Option<rt::Map<rt::Any>>,
}

impl rt::Object for HttpMessage {
    const SHAPE: rt::Shape = rt::Shape::new("HttpMessage", 0, &["content"]);
    type Fields = (Option<rt::Map<rt::Any>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.content,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { content: group_0.0 }
    }
}

rt::objects! {
    DeploymentOperationsListResult
    DeploymentOperation
    DeploymentOperationProperties
    TargetResource
    HttpMessage
}
