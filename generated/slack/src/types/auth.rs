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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AuthTestResponse",
        0b1,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            url: group_0.5,
            team: group_0.6,
            user: group_0.7,
            team_id: group_1.0,
            user_id: group_1.1,
            bot_id: group_1.2,
            is_enterprise_install: group_1.3,
        }
    }
}

rt::objects! {
    AuthTestResponse
}
