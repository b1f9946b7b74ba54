// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `TeamInfoResponse`, as the API calls it.
#[non_exhaustive]
pub struct TeamInfoResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub team: Option<Team>,
}

impl rt::Object for TeamInfoResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TeamInfoResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "team"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Team>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ok, &self.error, &self.warning, &self.needed, &self.provided, &self.team)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            team: group_0.5,
        }
    }
}

/// `Team`, as the API calls it.
#[non_exhaustive]
pub struct Team {
    pub id: Option<String>,
    pub name: Option<String>,
    pub domain: Option<String>,
    pub email_domain: Option<String>,
    pub icon: Option<rt::Map<rt::Any>>,
    pub enterprise_id: Option<String>,
    pub enterprise_name: Option<String>,
}

impl rt::Object for Team {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Team",
        0,
        &[
            "id",
            "name",
            "domain",
            "email_domain",
            "icon",
            "enterprise_id",
            "enterprise_name",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.domain,
            &self.email_domain,
            &self.icon,
            &self.enterprise_id,
            &self.enterprise_name,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            domain: group_0.2,
            email_domain: group_0.3,
            icon: group_0.4,
            enterprise_id: group_0.5,
            enterprise_name: group_0.6,
        }
    }
}

rt::objects! {
    TeamInfoResponse
    Team
}
