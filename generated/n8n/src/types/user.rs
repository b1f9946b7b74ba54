// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `userList`, as the API calls it.
#[non_exhaustive]
pub struct UserList {
    pub data: Option<Vec<User>>,
    /// Pass as cursor for the next page; null on the last.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for UserList {
    const SHAPE: rt::Shape = rt::Shape::new("UserList", 0, &["data", "nextCursor"]);
    type Fields = (Option<Vec<User>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// `user`, as the API calls it.
#[non_exhaustive]
pub struct User {
    pub id: Option<String>,
    pub email: String,
    /// Has at most 32 characters.
    pub first_name: Option<String>,
    /// Has at most 32 characters.
    pub last_name: Option<String>,
    /// Whether the invitation is still open.
    pub is_pending: Option<bool>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub role: Option<String>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape::new(
        "User",
        0b10,
        &[
            "id",
            "email",
            "firstName",
            "lastName",
            "isPending",
            "createdAt",
            "updatedAt",
            "role",
        ],
    );
    type Fields = (
        Option<String>,
        String,
        Option<String>,
        Option<String>,
        Option<bool>,
        Option<rt::DateTime>,
        Option<rt::DateTime>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.email,
            &self.first_name,
            &self.last_name,
            &self.is_pending,
            &self.created_at,
            &self.updated_at,
            &self.role,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            email: group_0.1,
            first_name: group_0.2,
            last_name: group_0.3,
            is_pending: group_0.4,
            created_at: group_0.5,
            updated_at: group_0.6,
            role: group_0.7,
        }
    }
}

rt::objects! {
    UserList
    User
}
