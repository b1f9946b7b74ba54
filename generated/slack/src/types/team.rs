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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TeamInfoResponse",
        fields: &["ok", "error", "warning", "needed", "provided", "team"],
        required: &[0b1],
    };
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
    fn from_fields((ok, error, warning, needed, provided, team): Self::Fields) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            team,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Team",
        fields: &[
            "id",
            "name",
            "domain",
            "email_domain",
            "icon",
            "enterprise_id",
            "enterprise_name",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            id,
            name,
            domain,
            email_domain,
            icon,
            enterprise_id,
            enterprise_name,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            domain,
            email_domain,
            icon,
            enterprise_id,
            enterprise_name,
        }
    }
}

rt::objects! {
    TeamInfoResponse
    Team
}
