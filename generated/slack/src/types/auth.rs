// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `AuthTestResponse`, as the API calls it.
#[non_exhaustive]
pub struct AuthTestResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub url: Option<String>,
    pub team: Option<String>,
    pub user: Option<String>,
    pub team_id: Option<String>,
    pub user_id: Option<String>,
    pub bot_id: Option<String>,
    pub is_enterprise_install: Option<bool>,
}

impl rt::Object for AuthTestResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AuthTestResponse",
        fields: &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "url",
            "team",
            "user",
            "team_id",
            "user_id",
            "bot_id",
            "is_enterprise_install",
        ],
        required: &[0b1],
    };
    type Fields = rt::Both<
        (
            bool,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<String>, Option<String>, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.ok,
                &self.error,
                &self.warning,
                &self.needed,
                &self.provided,
                &self.url,
                &self.team,
                &self.user,
            ),
            (&self.team_id, &self.user_id, &self.bot_id, &self.is_enterprise_install),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (ok, error, warning, needed, provided, url, team, user),
            (team_id, user_id, bot_id, is_enterprise_install),
        ): Self::Fields,
    ) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            url,
            team,
            user,
            team_id,
            user_id,
            bot_id,
            is_enterprise_install,
        }
    }
}

rt::objects! {
    AuthTestResponse
}
