// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listDeployments`.
#[non_exhaustive]
pub struct ListDeploymentsResponse {
    pub deployments: Option<Vec<Deployment>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListDeploymentsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListDeploymentsResponse",
        0,
        &["deployments", "links"],
    );
    type Fields = (Option<Vec<Deployment>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deployments, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            deployments: group_0.0,
            links: group_0.1,
        }
    }
}

/// `Deployment`, as the API calls it.
#[non_exhaustive]
pub struct Deployment {
    pub id: i64,
    pub revision: String,
    pub changelog: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub user: rt::Nullable<String>,
    pub timestamp: Option<rt::DateTime>,
    pub links: Option<DeploymentLinks>,
}

impl rt::Object for Deployment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Deployment",
        0b11,
        &["id", "revision", "changelog", "description", "user", "timestamp", "links"],
    );
    type Fields = (
        i64,
        String,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        Option<rt::DateTime>,
        Option<DeploymentLinks>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.revision,
            &self.changelog,
            &self.description,
            &self.user,
            &self.timestamp,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            revision: group_0.1,
            changelog: group_0.2,
            description: group_0.3,
            user: group_0.4,
            timestamp: group_0.5,
            links: group_0.6,
        }
    }
}

/// `response` of `createDeployment`.
#[non_exhaustive]
pub struct CreateDeploymentResponse {
    pub deployment: Option<Deployment>,
}

impl rt::Object for CreateDeploymentResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateDeploymentResponse",
        0,
        &["deployment"],
    );
    type Fields = (Option<Deployment>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deployment,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { deployment: group_0.0 }
    }
}

/// `body` of `createDeployment`.
pub struct CreateDeploymentBody {
    pub deployment: CreateDeploymentBodyDeployment,
}

impl CreateDeploymentBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(deployment: CreateDeploymentBodyDeployment) -> Self {
        Self { deployment }
    }
}

impl rt::Object for CreateDeploymentBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateDeploymentBody",
        0b1,
        &["deployment"],
    );
    type Fields = (CreateDeploymentBodyDeployment,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deployment,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { deployment: group_0.0 }
    }
}

/// `body.deployment` of `createDeployment`.
pub struct CreateDeploymentBodyDeployment {
    pub revision: String,
    pub changelog: Option<String>,
    pub description: Option<String>,
    pub user: Option<String>,
    pub timestamp: Option<rt::DateTime>,
}

impl CreateDeploymentBodyDeployment {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(revision: impl Into<String>) -> Self {
        Self {
            revision: revision.into(),
            changelog: None,
            description: None,
            user: None,
            timestamp: None,
        }
    }
}

impl rt::Object for CreateDeploymentBodyDeployment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateDeploymentBodyDeployment",
        0b1,
        &["revision", "changelog", "description", "user", "timestamp"],
    );
    type Fields = (
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.revision, &self.changelog, &self.description, &self.user, &self.timestamp)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            revision: group_0.0,
            changelog: group_0.1,
            description: group_0.2,
            user: group_0.3,
            timestamp: group_0.4,
        }
    }
}

/// The same as [`CreateDeploymentResponse`].
pub type DeleteDeploymentResponse = CreateDeploymentResponse;

rt::objects! {
    ListDeploymentsResponse
    Deployment
    CreateDeploymentResponse
    CreateDeploymentBody
    CreateDeploymentBodyDeployment
}
