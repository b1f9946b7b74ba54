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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListDeploymentsResponse",
        fields: &["deployments", "links"],
        required: &[0],
    };
    type Fields = (Option<Vec<Deployment>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deployments, &self.links)
    }

    #[inline]
    fn from_fields((deployments, links): Self::Fields) -> Self {
        Self { deployments, links }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Deployment",
        fields: &[
            "id",
            "revision",
            "changelog",
            "description",
            "user",
            "timestamp",
            "links",
        ],
        required: &[0b11],
    };
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
    fn from_fields(
        (id, revision, changelog, description, user, timestamp, links): Self::Fields,
    ) -> Self {
        Self {
            id,
            revision,
            changelog,
            description,
            user,
            timestamp,
            links,
        }
    }
}

/// `response` of `createDeployment`.
#[non_exhaustive]
pub struct CreateDeploymentResponse {
    pub deployment: Option<Deployment>,
}

impl rt::Object for CreateDeploymentResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateDeploymentResponse",
        fields: &["deployment"],
        required: &[0],
    };
    type Fields = (Option<Deployment>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deployment,)
    }

    #[inline]
    fn from_fields((deployment,): Self::Fields) -> Self {
        Self { deployment }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateDeploymentBody",
        fields: &["deployment"],
        required: &[0b1],
    };
    type Fields = (CreateDeploymentBodyDeployment,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deployment,)
    }

    #[inline]
    fn from_fields((deployment,): Self::Fields) -> Self {
        Self { deployment }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateDeploymentBodyDeployment",
        fields: &["revision", "changelog", "description", "user", "timestamp"],
        required: &[0b1],
    };
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
    fn from_fields(
        (revision, changelog, description, user, timestamp): Self::Fields,
    ) -> Self {
        Self {
            revision,
            changelog,
            description,
            user,
            timestamp,
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
