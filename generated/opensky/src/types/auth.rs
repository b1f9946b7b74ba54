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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Token",
        fields: &["access_token", "expires_in", "token_type", "scope"],
        required: &[0b111],
    };
    type Fields = (String, i64, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.access_token, &self.expires_in, &self.token_type, &self.scope)
    }

    #[inline]
    fn from_fields((access_token, expires_in, token_type, scope): Self::Fields) -> Self {
        Self {
            access_token,
            expires_in,
            token_type,
            scope,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TokenError",
        fields: &["error", "error_description"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error, &self.error_description)
    }

    #[inline]
    fn from_fields((error, error_description): Self::Fields) -> Self {
        Self { error, error_description }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GetTokenBody",
        fields: &["grant_type", "client_id", "client_secret"],
        required: &[0b111],
    };
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.grant_type, &self.client_id, &self.client_secret)
    }

    #[inline]
    fn from_fields((grant_type, client_id, client_secret): Self::Fields) -> Self {
        Self {
            grant_type,
            client_id,
            client_secret,
        }
    }
}

rt::objects! {
    Token
    TokenError
    GetTokenBody
}
