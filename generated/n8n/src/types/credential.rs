// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `create-credential-response`, as the API calls it.
#[non_exhaustive]
pub struct CreateCredentialResponse {
    pub id: String,
    pub name: String,
    pub r#type: String,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}

impl rt::Object for CreateCredentialResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateCredentialResponse",
        fields: &["id", "name", "type", "createdAt", "updatedAt"],
        required: &[0b11111],
    };
    type Fields = (String, String, String, rt::DateTime, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.r#type, &self.created_at, &self.updated_at)
    }

    #[inline]
    fn from_fields((id, name, r#type, created_at, updated_at): Self::Fields) -> Self {
        Self {
            id,
            name,
            r#type,
            created_at,
            updated_at,
        }
    }
}

/// `credential`, as the API calls it.
pub struct Credential {
    pub id: Option<String>,
    pub name: String,
    pub r#type: String,
    /// Secret fields; see the credential type's schema.
    pub data: rt::Map<rt::Any>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}

impl Credential {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<String>,
        data: rt::Map<rt::Any>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            r#type: r#type.into(),
            data,
            created_at: None,
            updated_at: None,
        }
    }
}

impl rt::Object for Credential {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Credential",
        fields: &["id", "name", "type", "data", "createdAt", "updatedAt"],
        required: &[0b1110],
    };
    type Fields = (
        Option<String>,
        String,
        String,
        rt::Map<rt::Any>,
        Option<rt::DateTime>,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.r#type,
            &self.data,
            &self.created_at,
            &self.updated_at,
        )
    }

    #[inline]
    fn from_fields(
        (id, name, r#type, data, created_at, updated_at): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            r#type,
            data,
            created_at,
            updated_at,
        }
    }
}

rt::objects! {
    CreateCredentialResponse
    Credential
}
