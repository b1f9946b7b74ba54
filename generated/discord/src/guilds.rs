// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `guilds`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `guilds`.
#[derive(Debug, Clone, Copy)]
pub struct Guilds<'a>(pub(crate) &'a Client);

impl Guilds<'_> {
    /// Get a guild
    ///
    /// - `guild_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`GuildWithCountsResponse`](crate::types::GuildWithCountsResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn get_guild(&self, guild_id: &str) -> Call<GetGuild> {
        Call::__new(self.0).__arg(0, guild_id)
    }

    /// List the channels of a guild
    ///
    /// - `guild_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns a list of [`ChannelResponse`](crate::types::ChannelResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn list_guild_channels(&self, guild_id: &str) -> Call<ListGuildChannels> {
        Call::__new(self.0).__arg(0, guild_id)
    }

    /// Create a channel
    ///
    /// - `guild_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`ChannelResponse`](crate::types::ChannelResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn create_guild_channel(
        &self,
        guild_id: &str,
        body: &types::CreateGuildChannelBody,
    ) -> Call<CreateGuildChannel> {
        Call(rt::Pending::new(&self.0.0).arg(0, guild_id).json(body))
    }

    /// List the members of a guild
    ///
    /// - `guild_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns a list of [`GuildMemberResponse`](crate::types::GuildMemberResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn list_guild_members(&self, guild_id: &str) -> Call<ListGuildMembers> {
        Call::__new(self.0).__arg(0, guild_id)
    }

    /// Get a member
    ///
    /// - `guild_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `user_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`GuildMemberResponse`](crate::types::GuildMemberResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn get_guild_member(
        &self,
        guild_id: &str,
        user_id: &str,
    ) -> Call<GetGuildMember> {
        Call::__new(self.0).__arg(0, guild_id).__arg(1, user_id)
    }

    /// Give a member a role
    ///
    /// - `guild_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `user_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `role_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn add_guild_member_role(
        &self,
        guild_id: &str,
        user_id: &str,
        role_id: &str,
    ) -> Call<AddGuildMemberRole> {
        Call::__new(self.0).__arg(0, guild_id).__arg(1, user_id).__arg(2, role_id)
    }

    /// Take a role from a member
    ///
    /// - `guild_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `user_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `role_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn delete_guild_member_role(
        &self,
        guild_id: &str,
        user_id: &str,
        role_id: &str,
    ) -> Call<DeleteGuildMemberRole> {
        Call::__new(self.0).__arg(0, guild_id).__arg(1, user_id).__arg(2, role_id)
    }

    /// List the roles of a guild
    ///
    /// - `guild_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns a list of [`GuildRoleResponse`](crate::types::GuildRoleResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn list_guild_roles(&self, guild_id: &str) -> Call<ListGuildRoles> {
        Call::__new(self.0).__arg(0, guild_id)
    }
}

/// `GET /guilds/{guild_id}`
pub enum GetGuild {}
impl rt::Operation for GetGuild {
    const SPEC: rt::Spec = rt::Spec::new("get_guild", "GET", "/guilds/{guild_id}")
        .params(&[rt::path("guild_id"), rt::query("with_counts")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GuildWithCountsResponse>;
    type Failure = GetGuildError;
}

impl Call<GetGuild> {
    /// Sets `with_counts`.
    #[inline]
    pub fn with_counts(self, with_counts: bool) -> Self {
        self.__arg(1, &with_counts)
    }
}

/// How [`get_guild`](Guilds::get_guild) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type GetGuildError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `GET /guilds/{guild_id}/channels`
pub enum ListGuildChannels {}
impl rt::Operation for ListGuildChannels {
    const SPEC: rt::Spec = rt::Spec::new(
            "list_guild_channels",
            "GET",
            "/guilds/{guild_id}/channels",
        )
        .params(&[rt::path("guild_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::ChannelResponse>>;
    type Failure = ListGuildChannelsError;
}

/// How [`list_guild_channels`](Guilds::list_guild_channels) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type ListGuildChannelsError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `POST /guilds/{guild_id}/channels`
pub enum CreateGuildChannel {}
impl rt::Operation for CreateGuildChannel {
    const SPEC: rt::Spec = rt::Spec::new(
            "create_guild_channel",
            "POST",
            "/guilds/{guild_id}/channels",
        )
        .params(&[rt::path("guild_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChannelResponse>;
    type Failure = CreateGuildChannelError;
}

/// How [`create_guild_channel`](Guilds::create_guild_channel) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type CreateGuildChannelError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `GET /guilds/{guild_id}/members`
pub enum ListGuildMembers {}
impl rt::Operation for ListGuildMembers {
    const SPEC: rt::Spec = rt::Spec::new(
            "list_guild_members",
            "GET",
            "/guilds/{guild_id}/members",
        )
        .params(&[rt::path("guild_id"), rt::query("limit"), rt::query("after")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::GuildMemberResponse>>;
    type Failure = ListGuildMembersError;
}

impl Call<ListGuildMembers> {
    /// Sets `limit`.
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(1, &limit)
    }

    /// Id of the last member of the page before
    #[inline]
    pub fn after(self, after: i64) -> Self {
        self.__arg(2, &after)
    }
}

/// How [`list_guild_members`](Guilds::list_guild_members) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type ListGuildMembersError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `GET /guilds/{guild_id}/members/{user_id}`
pub enum GetGuildMember {}
impl rt::Operation for GetGuildMember {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_guild_member",
            "GET",
            "/guilds/{guild_id}/members/{user_id}",
        )
        .params(&[rt::path("guild_id"), rt::path("user_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GuildMemberResponse>;
    type Failure = GetGuildMemberError;
}

/// How [`get_guild_member`](Guilds::get_guild_member) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type GetGuildMemberError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}`
pub enum AddGuildMemberRole {}
impl rt::Operation for AddGuildMemberRole {
    const SPEC: rt::Spec = rt::Spec::new(
            "add_guild_member_role",
            "PUT",
            "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        )
        .params(&[rt::path("guild_id"), rt::path("user_id"), rt::path("role_id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = AddGuildMemberRoleError;
}

/// How [`add_guild_member_role`](Guilds::add_guild_member_role) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type AddGuildMemberRoleError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `DELETE /guilds/{guild_id}/members/{user_id}/roles/{role_id}`
pub enum DeleteGuildMemberRole {}
impl rt::Operation for DeleteGuildMemberRole {
    const SPEC: rt::Spec = rt::Spec::new(
            "delete_guild_member_role",
            "DELETE",
            "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        )
        .params(&[rt::path("guild_id"), rt::path("user_id"), rt::path("role_id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteGuildMemberRoleError;
}

/// How [`delete_guild_member_role`](Guilds::delete_guild_member_role) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type DeleteGuildMemberRoleError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `GET /guilds/{guild_id}/roles`
pub enum ListGuildRoles {}
impl rt::Operation for ListGuildRoles {
    const SPEC: rt::Spec = rt::Spec::new(
            "list_guild_roles",
            "GET",
            "/guilds/{guild_id}/roles",
        )
        .params(&[rt::path("guild_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::GuildRoleResponse>>;
    type Failure = ListGuildRolesError;
}

/// How [`list_guild_roles`](Guilds::list_guild_roles) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type ListGuildRolesError = crate::errors::RatelimitedResponse429ErrorResponse4xx;
