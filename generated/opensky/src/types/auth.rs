// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Token`, as the API calls it.
#[non_exhaustive]
pub struct Token {
    pub access_token: String,
    /// Seconds that the token lives.
    pub expires_in: i64,
    pub token_type: String,
    pub scope: Option<String>,
}

impl rt::Object for Token {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Token",
        0b111,
        &["access_token", "expires_in", "token_type", "scope"],
    );
    type Fields = (String, i64, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.access_token, &self.expires_in, &self.token_type, &self.scope)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            access_token: group_0.0,
            expires_in: group_0.1,
            token_type: group_0.2,
            scope: group_0.3,
        }
    }
}

/// `TokenError`, as the API calls it.
#[non_exhaustive]
pub struct TokenError {
    pub error: Option<String>,
    pub error_description: Option<String>,
}

impl rt::Object for TokenError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TokenError",
        0,
        &["error", "error_description"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error, &self.error_description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            error: group_0.0,
            error_description: group_0.1,
        }
    }
}

/// `body` of `getToken`.
pub struct GetTokenBody {
    /// Always `client_credentials`.
    pub grant_type: String,
    pub client_id: String,
    pub client_secret: String,
}

impl GetTokenBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            grant_type: "client_credentials".to_owned(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}

impl rt::Object for GetTokenBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetTokenBody",
        0b111,
        &["grant_type", "client_id", "client_secret"],
    );
    type Fields = (String, String, String);
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
    Token
    TokenError
    GetTokenBody
}
