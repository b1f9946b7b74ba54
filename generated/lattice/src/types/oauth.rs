// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// An access token.
#[non_exhaustive]
pub struct GetTokenResponse {
    pub access_token: String,
    pub token_type: String,
    pub expires_in: Option<i32>,
    pub refresh_expires_in: Option<i32>,
    pub not_before_policy: Option<i32>,
    pub scope: Option<String>,
}

impl rt::Object for GetTokenResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetTokenResponse",
        0b11,
        &[
            "access_token",
            "token_type",
            "expires_in",
            "refresh_expires_in",
            "not-before-policy",
            "scope",
        ],
    );
    type Fields = (
        String,
        String,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.access_token,
            &self.token_type,
            &self.expires_in,
            &self.refresh_expires_in,
            &self.not_before_policy,
            &self.scope,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            access_token: group_0.0,
            token_type: group_0.1,
            expires_in: group_0.2,
            refresh_expires_in: group_0.3,
            not_before_policy: group_0.4,
            scope: group_0.5,
        }
    }
}

/// Client credentials.
pub struct GetTokenRequest {
    /// Always `client_credentials`.
    pub grant_type: String,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
}

impl Default for GetTokenRequest {
    fn default() -> Self {
        Self {
            grant_type: "client_credentials".to_owned(),
            client_id: None,
            client_secret: None,
        }
    }
}

impl rt::Object for GetTokenRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetTokenRequest",
        0b1,
        &["grant_type", "client_id", "client_secret"],
    );
    type Fields = (String, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.grant_type, &self.client_id, &self.client_secret)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            grant_type: group_0.0,
            client_id: group_0.1,
            client_secret: group_0.2,
        }
    }
}

rt::objects! {
    GetTokenResponse
    GetTokenRequest
}
