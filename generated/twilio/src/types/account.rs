// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The same as [`ApiV2010AccountStatus`].
pub type ListAccountStatus = ApiV2010AccountStatus;

/// `ListAccountResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListAccountResponse {
    pub accounts: Option<Vec<ApiV2010Account>>,
    pub end: Option<i64>,
    pub first_page_uri: Option<String>,
    pub next_page_uri: rt::Nullable<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub previous_page_uri: rt::Nullable<String>,
    pub start: Option<i64>,
    pub uri: Option<String>,
}

impl rt::Object for ListAccountResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListAccountResponse",
        0,
        &[
            "accounts",
            "end",
            "first_page_uri",
            "next_page_uri",
            "page",
            "page_size",
            "previous_page_uri",
            "start",
            "uri",
        ],
    );
    type Fields = rt::Both<
        (
            Option<Vec<ApiV2010Account>>,
            Option<i64>,
            Option<String>,
            rt::Nullable<String>,
            Option<i64>,
            Option<i64>,
            rt::Nullable<String>,
            Option<i64>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.accounts,
                &self.end,
                &self.first_page_uri,
                &self.next_page_uri,
                &self.page,
                &self.page_size,
                &self.previous_page_uri,
                &self.start,
            ),
            (&self.uri,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            accounts: group_0.0,
            end: group_0.1,
            first_page_uri: group_0.2,
            next_page_uri: group_0.3,
            page: group_0.4,
            page_size: group_0.5,
            previous_page_uri: group_0.6,
            start: group_0.7,
            uri: group_1.0,
        }
    }
}

/// `api.v2010.account`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010Account {
    pub sid: rt::Nullable<String>,
    pub friendly_name: rt::Nullable<String>,
    pub status: Option<ApiV2010AccountStatus>,
    pub r#type: Option<ApiV2010AccountType>,
    pub owner_account_sid: rt::Nullable<String>,
    pub date_created: rt::Nullable<String>,
    pub date_updated: rt::Nullable<String>,
    pub auth_token: rt::Nullable<String>,
    pub subresource_uris: rt::Nullable<rt::Map<rt::Any>>,
    pub uri: rt::Nullable<String>,
}

impl rt::Object for ApiV2010Account {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010Account",
        0,
        &[
            "sid",
            "friendly_name",
            "status",
            "type",
            "owner_account_sid",
            "date_created",
            "date_updated",
            "auth_token",
            "subresource_uris",
            "uri",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<ApiV2010AccountStatus>,
            Option<ApiV2010AccountType>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
        (rt::Nullable<rt::Map<rt::Any>>, rt::Nullable<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.sid,
                &self.friendly_name,
                &self.status,
                &self.r#type,
                &self.owner_account_sid,
                &self.date_created,
                &self.date_updated,
                &self.auth_token,
            ),
            (&self.subresource_uris, &self.uri),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            sid: group_0.0,
            friendly_name: group_0.1,
            status: group_0.2,
            r#type: group_0.3,
            owner_account_sid: group_0.4,
            date_created: group_0.5,
            date_updated: group_0.6,
            auth_token: group_0.7,
            subresource_uris: group_1.0,
            uri: group_1.1,
        }
    }
}

/// `status` of `api.v2010.account`.
#[non_exhaustive]
pub enum ApiV2010AccountStatus {
    /// `active`
    Active,
    /// `suspended`
    Suspended,
    /// `closed`
    Closed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `type` of `api.v2010.account`.
#[non_exhaustive]
pub enum ApiV2010AccountType {
    /// `Trial`
    Trial,
    /// `Full`
    Full,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ListAccountResponse
    ApiV2010Account
}

rt::choices! {
    ApiV2010AccountStatus {
        Active = "active",
        Suspended = "suspended",
        Closed = "closed",
    }
    ApiV2010AccountType { Trial = "Trial", Full = "Full" }
}
