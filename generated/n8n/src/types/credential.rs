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
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateCredentialResponse",
        0b11111,
        &["id", "name", "type", "createdAt", "updatedAt"],
    );
    type Fields = (String, String, String, rt::DateTime, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.r#type, &self.created_at, &self.updated_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            created_at: group_0.3,
            updated_at: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Credential",
        0b1110,
        &["id", "name", "type", "data", "createdAt", "updatedAt"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
            data: group_0.3,
            created_at: group_0.4,
            updated_at: group_0.5,
        }
    }
}

rt::objects! {
    CreateCredentialResponse
    Credential
}
