// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `UsersListResponse`, as the API calls it.
#[non_exhaustive]
pub struct UsersListResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub members: Option<Vec<User>>,
    pub cache_ts: Option<i64>,
    pub response_metadata: Option<ResponseMetadata>,
}

impl rt::Object for UsersListResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UsersListResponse",
        0b1,
        &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "members",
            "cache_ts",
            "response_metadata",
        ],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<User>>,
        Option<i64>,
        Option<ResponseMetadata>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.members,
            &self.cache_ts,
            &self.response_metadata,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            members: group_0.5,
            cache_ts: group_0.6,
            response_metadata: group_0.7,
        }
    }
}

/// `User`, as the API calls it.
#[non_exhaustive]
pub struct User {
    pub id: String,
    pub team_id: Option<String>,
    pub name: Option<String>,
    pub deleted: Option<bool>,
    pub color: Option<String>,
    pub real_name: Option<String>,
    pub tz: rt::Nullable<String>,
    pub tz_label: Option<String>,
    pub tz_offset: Option<i64>,
    pub profile: Option<UserProfile>,
    pub is_admin: Option<bool>,
    pub is_owner: Option<bool>,
    pub is_primary_owner: Option<bool>,
    pub is_restricted: Option<bool>,
    pub is_ultra_restricted: Option<bool>,
    pub is_bot: Option<bool>,
    pub is_app_user: Option<bool>,
    pub updated: Option<i64>,
    pub has_2fa: Option<bool>,
    pub locale: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape::new(
        "User",
        0b1,
        &[
            "id",
            "team_id",
            "name",
            "deleted",
            "color",
            "real_name",
            "tz",
            "tz_label",
            "tz_offset",
            "profile",
            "is_admin",
            "is_owner",
            "is_primary_owner",
            "is_restricted",
            "is_ultra_restricted",
            "is_bot",
            "is_app_user",
            "updated",
            "has_2fa",
            "locale",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                Option<String>,
                Option<bool>,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                Option<String>,
            ),
            (
                Option<i64>,
                Option<UserProfile>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
            ),
        >,
        (Option<bool>, Option<i64>, Option<bool>, Option<String>, rt::Extra<rt::Any>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.team_id,
                    &self.name,
                    &self.deleted,
                    &self.color,
                    &self.real_name,
                    &self.tz,
                    &self.tz_label,
                ),
                (
                    &self.tz_offset,
                    &self.profile,
                    &self.is_admin,
                    &self.is_owner,
                    &self.is_primary_owner,
                    &self.is_restricted,
                    &self.is_ultra_restricted,
                    &self.is_bot,
                ),
            ),
            (&self.is_app_user, &self.updated, &self.has_2fa, &self.locale, &self.extra),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            team_id: group_0.1,
            name: group_0.2,
            deleted: group_0.3,
            color: group_0.4,
            real_name: group_0.5,
            tz: group_0.6,
            tz_label: group_0.7,
            tz_offset: group_1.0,
            profile: group_1.1,
            is_admin: group_1.2,
            is_owner: group_1.3,
            is_primary_owner: group_1.4,
            is_restricted: group_1.5,
            is_ultra_restricted: group_1.6,
            is_bot: group_1.7,
            is_app_user: group_2.0,
            updated: group_2.1,
            has_2fa: group_2.2,
            locale: group_2.3,
            extra: group_2.4,
        }
    }
}

/// `UserProfile`, as the API calls it.
#[non_exhaustive]
pub struct UserProfile {
    pub real_name: Option<String>,
    pub display_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub title: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub status_text: Option<String>,
    pub status_emoji: Option<String>,
    pub status_expiration: Option<i64>,
    pub avatar_hash: Option<String>,
    pub image_48: Option<String>,
    pub image_192: Option<String>,
    pub team: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for UserProfile {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserProfile",
        0,
        &[
            "real_name",
            "display_name",
            "first_name",
            "last_name",
            "title",
            "phone",
            "email",
            "status_text",
            "status_emoji",
            "status_expiration",
            "avatar_hash",
            "image_48",
            "image_192",
            "team",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.real_name,
                &self.display_name,
                &self.first_name,
                &self.last_name,
                &self.title,
                &self.phone,
                &self.email,
                &self.status_text,
            ),
            (
                &self.status_emoji,
                &self.status_expiration,
                &self.avatar_hash,
                &self.image_48,
                &self.image_192,
                &self.team,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            real_name: group_0.0,
            display_name: group_0.1,
            first_name: group_0.2,
            last_name: group_0.3,
            title: group_0.4,
            phone: group_0.5,
            email: group_0.6,
            status_text: group_0.7,
            status_emoji: group_1.0,
            status_expiration: group_1.1,
            avatar_hash: group_1.2,
            image_48: group_1.3,
            image_192: group_1.4,
            team: group_1.5,
            extra: group_1.6,
        }
    }
}

/// `UserResponse`, as the API calls it.
#[non_exhaustive]
pub struct UserResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub user: Option<User>,
}

impl rt::Object for UserResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "user"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<User>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ok, &self.error, &self.warning, &self.needed, &self.provided, &self.user)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            user: group_0.5,
        }
    }
}

rt::objects! {
    UsersListResponse
    User
    UserProfile
    UserResponse
}
