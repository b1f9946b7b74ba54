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
    const SHAPE: rt::Shape = rt::Shape::new(
        "User",
        0b10100011,
        &[
            "id",
            "username",
            "givenName",
            "familyName",
            "email",
            "realm",
            "organization",
            "attributes",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            username: group_0.1,
            given_name: group_0.2,
            family_name: group_0.3,
            email: group_0.4,
            realm: group_0.5,
            organization: group_0.6,
            attributes: group_0.7,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListUsersResponse",
        0b1,
        &["data", "nextPageToken"],
    );
    type Fields = (Vec<User>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_page_token: group_0.1,
        }
    }
}

rt::objects! {
    User
    ListUsersResponse
}
