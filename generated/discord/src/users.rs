// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `users`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `users`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Users<'_> {
    /// Get the own account
    ///
    /// Returns [`UserPiiResponse`](crate::types::UserPiiResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn get_my_user(&self) -> Call<GetMyUser> {
        Call::__new(self.0)
    }

    /// Get a user
    ///
    /// - `user_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`UserResponse`](crate::types::UserResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn get_user(&self, user_id: &str) -> Call<GetUser> {
        Call::__new(self.0).__arg(0, user_id)
    }

    /// List the guilds that the bot is in
    ///
    /// Returns a list of [`MyGuildResponse`](crate::types::MyGuildResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn list_my_guilds(&self) -> Call<ListMyGuilds> {
        Call::__new(self.0)
    }

    /// Open a direct message
    ///
    /// Returns [`ChannelResponse`](crate::types::ChannelResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn create_dm(&self, body: &types::CreateDmBody) -> Call<CreateDm> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /users/@me`
pub enum GetMyUser {}
impl rt::Operation for GetMyUser {
    const SPEC: rt::Spec = rt::Spec::new("get_my_user", "GET", "/users/@me")
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserPiiResponse>;
    type Failure = GetMyUserError;
}

/// How [`get_my_user`](Users::get_my_user) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type GetMyUserError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `GET /users/{user_id}`
pub enum GetUser {}
impl rt::Operation for GetUser {
    const SPEC: rt::Spec = rt::Spec::new("get_user", "GET", "/users/{user_id}")
        .params(&[rt::path("user_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserResponse>;
    type Failure = GetUserError;
}

/// How [`get_user`](Users::get_user) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type GetUserError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `GET /users/@me/guilds`
pub enum ListMyGuilds {}
impl rt::Operation for ListMyGuilds {
    const SPEC: rt::Spec = rt::Spec::new("list_my_guilds", "GET", "/users/@me/guilds")
        .params(
            &[
                rt::query("before"),
                rt::query("after"),
                rt::query("limit"),
                rt::query("with_counts"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::MyGuildResponse>>;
    type Failure = ListMyGuildsError;
}

impl Call<ListMyGuilds> {
    /// Sets `before`.
    ///
    /// Matches `^(0|[1-9][0-9]*)$`.
    #[inline]
    pub fn before(self, before: &str) -> Self {
        self.__arg(0, before)
    }

    /// Sets `after`.
    ///
    /// Matches `^(0|[1-9][0-9]*)$`.
    #[inline]
    pub fn after(self, after: &str) -> Self {
        self.__arg(1, after)
    }

    /// Sets `limit`.
    ///
    /// At least 1. At most 200.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// Sets `with_counts`.
    #[inline]
    pub fn with_counts(self, with_counts: bool) -> Self {
        self.__arg(3, &with_counts)
    }
}

/// How [`list_my_guilds`](Users::list_my_guilds) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type ListMyGuildsError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `POST /users/@me/channels`
pub enum CreateDm {}
impl rt::Operation for CreateDm {
    const SPEC: rt::Spec = rt::Spec::new("create_dm", "POST", "/users/@me/channels")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChannelResponse>;
    type Failure = CreateDmError;
}

/// How [`create_dm`](Users::create_dm) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type CreateDmError = crate::errors::RatelimitedResponse429ErrorResponse4xx;
