// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A user.
#[non_exhaustive]
pub struct User {
    pub id: String,
    pub username: String,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub email: Option<String>,
    pub realm: String,
    pub organization: Option<String>,
    pub attributes: rt::Map<Vec<String>>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape {
        name: "User",
        fields: &[
            "id",
            "username",
            "givenName",
            "familyName",
            "email",
            "realm",
            "organization",
            "attributes",
        ],
        required: &[0b10100011],
    };
    type Fields = (
        String,
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        String,
        Option<String>,
        rt::Map<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.username,
            &self.given_name,
            &self.family_name,
            &self.email,
            &self.realm,
            &self.organization,
            &self.attributes,
        )
    }

    #[inline]
    fn from_fields(
        (
            id,
            username,
            given_name,
            family_name,
            email,
            realm,
            organization,
            attributes,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            username,
            given_name,
            family_name,
            email,
            realm,
            organization,
            attributes,
        }
    }
}

/// A page of users.
#[non_exhaustive]
pub struct ListUsersResponse {
    pub data: Vec<User>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListUsersResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListUsersResponse",
        fields: &["data", "nextPageToken"],
        required: &[0b1],
    };
    type Fields = (Vec<User>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields((data, next_page_token): Self::Fields) -> Self {
        Self { data, next_page_token }
    }
}

rt::objects! {
    User
    ListUsersResponse
}
