// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// An API key.
#[non_exhaustive]
pub struct ApiKeyResponse {
    pub name: String,
    pub id: rt::Nullable<String>,
    /// The key; hidden in part unless revealed.
    pub api_key: rt::Nullable<String>,
    pub r#type: rt::Nullable<ApiKeyResponseType>,
    pub prefix: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub hash: rt::Nullable<String>,
    pub inserted_at: rt::Nullable<rt::DateTime>,
    pub updated_at: rt::Nullable<rt::DateTime>,
}

impl rt::Object for ApiKeyResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiKeyResponse",
        0b1,
        &[
            "name",
            "id",
            "api_key",
            "type",
            "prefix",
            "description",
            "hash",
            "inserted_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<ApiKeyResponseType>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<rt::DateTime>,
        ),
        (rt::Nullable<rt::DateTime>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.id,
                &self.api_key,
                &self.r#type,
                &self.prefix,
                &self.description,
                &self.hash,
                &self.inserted_at,
            ),
            (&self.updated_at,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            id: group_0.1,
            api_key: group_0.2,
            r#type: group_0.3,
            prefix: group_0.4,
            description: group_0.5,
            hash: group_0.6,
            inserted_at: group_0.7,
            updated_at: group_1.0,
        }
    }
}

/// `type` of `ApiKeyResponse`.
#[non_exhaustive]
pub enum ApiKeyResponseType {
    /// `legacy`
    Legacy,
    /// `publishable`
    Publishable,
    /// `secret`
    Secret,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A secret, its value as a digest.
#[non_exhaustive]
pub struct SecretResponse {
    pub name: String,
    pub value: String,
    pub updated_at: Option<String>,
}

impl rt::Object for SecretResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SecretResponse",
        0b11,
        &["name", "value", "updated_at"],
    );
    type Fields = (String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.value, &self.updated_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            value: group_0.1,
            updated_at: group_0.2,
        }
    }
}

/// `CreateSecretBody`, as the API calls it.
pub type CreateSecretBody = Vec<NewSecret>;

/// A secret to set.
pub struct NewSecret {
    /// May not start with SUPABASE_.
    ///
    /// Has at most 256 characters. Matches `^(?!SUPABASE_).*`.
    pub name: String,
    /// Has at most 24576 characters.
    pub value: String,
}

impl NewSecret {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

impl rt::Object for NewSecret {
    const SHAPE: rt::Shape = rt::Shape::new("NewSecret", 0b11, &["name", "value"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            value: group_0.1,
        }
    }
}

rt::objects! {
    ApiKeyResponse
    SecretResponse
    NewSecret
}

rt::choices! {
    ApiKeyResponseType {
        Legacy = "legacy",
        Publishable = "publishable",
        Secret = "secret",
    }
}
