// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "applications")]
mod applications;
#[cfg(feature = "applications")]
pub use self::applications::*;

#[cfg(feature = "application_hosts")]
mod application_hosts;
#[cfg(feature = "application_hosts")]
pub use self::application_hosts::*;

#[cfg(feature = "application_deployments")]
mod application_deployments;
#[cfg(feature = "application_deployments")]
pub use self::application_deployments::*;

#[cfg(feature = "key_transactions")]
mod key_transactions;
#[cfg(feature = "key_transactions")]
pub use self::key_transactions::*;

#[cfg(feature = "alerts_policies")]
mod alerts_policies;
#[cfg(feature = "alerts_policies")]
pub use self::alerts_policies::*;

#[cfg(feature = "alerts_conditions")]
mod alerts_conditions;
#[cfg(feature = "alerts_conditions")]
pub use self::alerts_conditions::*;

#[cfg(feature = "alerts_nrql_conditions")]
mod alerts_nrql_conditions;
#[cfg(feature = "alerts_nrql_conditions")]
pub use self::alerts_nrql_conditions::*;

#[cfg(feature = "alerts_channels")]
mod alerts_channels;
#[cfg(feature = "alerts_channels")]
pub use self::alerts_channels::*;

#[cfg(feature = "alerts_policy_channels")]
mod alerts_policy_channels;
#[cfg(feature = "alerts_policy_channels")]
pub use self::alerts_policy_channels::*;

#[cfg(feature = "alerts_incidents")]
mod alerts_incidents;
#[cfg(feature = "alerts_incidents")]
pub use self::alerts_incidents::*;

#[cfg(feature = "alerts_events")]
mod alerts_events;
#[cfg(feature = "alerts_events")]
pub use self::alerts_events::*;

use switchboard_client::generated as rt;

/// `ApplicationSummary`, as the API calls it.
#[non_exhaustive]
pub struct ApplicationSummary {
    pub response_time: Option<f64>,
    pub throughput: Option<f64>,
    pub error_rate: Option<f64>,
    pub apdex_target: Option<f64>,
    pub apdex_score: Option<f64>,
    pub host_count: Option<i64>,
    pub instance_count: Option<i64>,
    pub concurrent_instance_count: Option<i64>,
}

impl rt::Object for ApplicationSummary {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationSummary",
        0,
        &[
            "response_time",
            "throughput",
            "error_rate",
            "apdex_target",
            "apdex_score",
            "host_count",
            "instance_count",
            "concurrent_instance_count",
        ],
    );
    type Fields = (
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<i64>,
        Option<i64>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.response_time,
            &self.throughput,
            &self.error_rate,
            &self.apdex_target,
            &self.apdex_score,
            &self.host_count,
            &self.instance_count,
            &self.concurrent_instance_count,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            response_time: group_0.0,
            throughput: group_0.1,
            error_rate: group_0.2,
            apdex_target: group_0.3,
            apdex_score: group_0.4,
            host_count: group_0.5,
            instance_count: group_0.6,
            concurrent_instance_count: group_0.7,
        }
    }
}

/// `ApplicationEndUserSummary`, as the API calls it.
#[non_exhaustive]
pub struct ApplicationEndUserSummary {
    pub response_time: Option<f64>,
    pub throughput: Option<f64>,
    pub apdex_target: Option<f64>,
    pub apdex_score: Option<f64>,
}

impl rt::Object for ApplicationEndUserSummary {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationEndUserSummary",
        0,
        &["response_time", "throughput", "apdex_target", "apdex_score"],
    );
    type Fields = (Option<f64>, Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.response_time, &self.throughput, &self.apdex_target, &self.apdex_score)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            response_time: group_0.0,
            throughput: group_0.1,
            apdex_target: group_0.2,
            apdex_score: group_0.3,
        }
    }
}

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub error: ErrorResponseError,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0b1, &["error"]);
    type Fields = (ErrorResponseError,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `error` of `ErrorResponse`.
#[non_exhaustive]
pub struct ErrorResponseError {
    pub title: String,
    pub messages: Option<Vec<String>>,
}

impl rt::Object for ErrorResponseError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorResponseError",
        0b1,
        &["title", "messages"],
    );
    type Fields = (String, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.title, &self.messages)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            messages: group_0.1,
        }
    }
}

/// `links` of `Deployment`.
#[non_exhaustive]
pub struct DeploymentLinks {
    pub application: Option<i64>,
}

impl rt::Object for DeploymentLinks {
    const SHAPE: rt::Shape = rt::Shape::new("DeploymentLinks", 0, &["application"]);
    type Fields = (Option<i64>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.application,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { application: group_0.0 }
    }
}

/// `ConditionTerm`, as the API calls it.
pub struct ConditionTerm {
    pub duration: Option<String>,
    pub operator: Option<ConditionTermOperator>,
    pub priority: Option<ConditionTermPriority>,
    pub threshold: Option<String>,
    pub time_function: Option<ConditionTermTimeFunction>,
}

impl rt::Object for ConditionTerm {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConditionTerm",
        0,
        &["duration", "operator", "priority", "threshold", "time_function"],
    );
    type Fields = (
        Option<String>,
        Option<ConditionTermOperator>,
        Option<ConditionTermPriority>,
        Option<String>,
        Option<ConditionTermTimeFunction>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.duration,
            &self.operator,
            &self.priority,
            &self.threshold,
            &self.time_function,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            duration: group_0.0,
            operator: group_0.1,
            priority: group_0.2,
            threshold: group_0.3,
            time_function: group_0.4,
        }
    }
}

/// `operator` of `ConditionTerm`.
#[non_exhaustive]
pub enum ConditionTermOperator {
    /// `above`
    Above,
    /// `below`
    Below,
    /// `equal`
    Equal,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `priority` of `ConditionTerm`.
#[non_exhaustive]
pub enum ConditionTermPriority {
    /// `critical`
    Critical,
    /// `warning`
    Warning,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `time_function` of `ConditionTerm`.
#[non_exhaustive]
pub enum ConditionTermTimeFunction {
    /// `all`
    All,
    /// `any`
    Any,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Channel`, as the API calls it.
#[non_exhaustive]
pub struct Channel {
    pub id: i64,
    pub name: String,
    pub r#type: String,
    pub configuration: Option<rt::Map<rt::Any>>,
    pub links: Option<ChannelLinks>,
}

impl rt::Object for Channel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Channel",
        0b111,
        &["id", "name", "type", "configuration", "links"],
    );
    type Fields = (i64, String, String, Option<rt::Map<rt::Any>>, Option<ChannelLinks>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.r#type, &self.configuration, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            configuration: group_0.3,
            links: group_0.4,
        }
    }
}

/// `links` of `Channel`.
#[non_exhaustive]
pub struct ChannelLinks {
    pub policy_ids: Option<Vec<i64>>,
}

impl rt::Object for ChannelLinks {
    const SHAPE: rt::Shape = rt::Shape::new("ChannelLinks", 0, &["policy_ids"]);
    type Fields = (Option<Vec<i64>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.policy_ids,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { policy_ids: group_0.0 }
    }
}

/// `response` of `deleteAlertsChannel`.
#[non_exhaustive]
pub struct DeleteAlertsChannelResponse {
    pub channel: Option<Channel>,
}

impl rt::Object for DeleteAlertsChannelResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeleteAlertsChannelResponse",
        0,
        &["channel"],
    );
    type Fields = (Option<Channel>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { channel: group_0.0 }
    }
}

rt::objects! {
    ApplicationSummary
    ApplicationEndUserSummary
    ErrorResponse
    ErrorResponseError
    DeploymentLinks
    ConditionTerm
    Channel
    ChannelLinks
    DeleteAlertsChannelResponse
}

rt::defaults! {
    ConditionTerm
}

rt::choices! {
    ConditionTermOperator { Above = "above", Below = "below", Equal = "equal" }
    ConditionTermPriority { Critical = "critical", Warning = "warning" }
    ConditionTermTimeFunction { All = "all", Any = "any" }
}
