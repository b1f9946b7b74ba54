// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `PrivateApplicationResponse`, as the API calls it.
#[non_exhaustive]
pub struct PrivateApplicationResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    pub name: String,
    pub icon: Option<String>,
    pub description: String,
    pub r#type: rt::Nullable<i32>,
    pub bot: Option<UserResponse>,
    pub slug: Option<String>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub guild_id: Option<SnowflakeType>,
    pub bot_public: Option<bool>,
    pub bot_require_code_grant: Option<bool>,
    pub terms_of_service_url: Option<String>,
    pub privacy_policy_url: Option<String>,
    pub verify_key: String,
    pub flags: i32,
    pub tags: Option<Vec<String>>,
    pub redirect_uris: Vec<String>,
    pub interactions_endpoint_url: Option<String>,
    pub owner: Option<UserResponse>,
    pub approximate_guild_count: Option<i32>,
}

impl rt::Object for PrivateApplicationResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PrivateApplicationResponse",
        0b11011000000001111,
        &[
            "id",
            "name",
            "icon",
            "description",
            "type",
            "bot",
            "slug",
            "guild_id",
            "bot_public",
            "bot_require_code_grant",
            "terms_of_service_url",
            "privacy_policy_url",
            "verify_key",
            "flags",
            "tags",
            "redirect_uris",
            "interactions_endpoint_url",
            "owner",
            "approximate_guild_count",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                SnowflakeType,
                String,
                Option<String>,
                String,
                rt::Nullable<i32>,
                Option<UserResponse>,
                Option<String>,
                Option<SnowflakeType>,
            ),
            (
                Option<bool>,
                Option<bool>,
                Option<String>,
                Option<String>,
                String,
                i32,
                Option<Vec<String>>,
                Vec<String>,
            ),
        >,
        (Option<String>, Option<UserResponse>, Option<i32>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.icon,
                    &self.description,
                    &self.r#type,
                    &self.bot,
                    &self.slug,
                    &self.guild_id,
                ),
                (
                    &self.bot_public,
                    &self.bot_require_code_grant,
                    &self.terms_of_service_url,
                    &self.privacy_policy_url,
                    &self.verify_key,
                    &self.flags,
                    &self.tags,
                    &self.redirect_uris,
                ),
            ),
            (&self.interactions_endpoint_url, &self.owner, &self.approximate_guild_count),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            icon: group_0.2,
            description: group_0.3,
            r#type: group_0.4,
            bot: group_0.5,
            slug: group_0.6,
            guild_id: group_0.7,
            bot_public: group_1.0,
            bot_require_code_grant: group_1.1,
            terms_of_service_url: group_1.2,
            privacy_policy_url: group_1.3,
            verify_key: group_1.4,
            flags: group_1.5,
            tags: group_1.6,
            redirect_uris: group_1.7,
            interactions_endpoint_url: group_2.0,
            owner: group_2.1,
            approximate_guild_count: group_2.2,
        }
    }
}

/// `ApplicationCommandResponse`, as the API calls it.
#[non_exhaustive]
pub struct ApplicationCommandResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub application_id: SnowflakeType,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub version: SnowflakeType,
    pub default_member_permissions: Option<String>,
    pub r#type: i32,
    pub name: String,
    pub name_localizations: rt::Nullable<rt::Map<String>>,
    pub description: String,
    pub description_localizations: rt::Nullable<rt::Map<String>>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub guild_id: Option<SnowflakeType>,
    pub dm_permission: Option<bool>,
    pub contexts: rt::Nullable<Vec<i32>>,
    pub integration_types: Option<Vec<i32>>,
    pub options: Option<Vec<ApplicationCommandOption>>,
    pub nsfw: Option<bool>,
}

impl rt::Object for ApplicationCommandResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationCommandResponse",
        0b10111111,
        &[
            "id",
            "application_id",
            "version",
            "default_member_permissions",
            "type",
            "name",
            "name_localizations",
            "description",
            "description_localizations",
            "guild_id",
            "dm_permission",
            "contexts",
            "integration_types",
            "options",
            "nsfw",
        ],
    );
    type Fields = rt::Both<
        (
            SnowflakeType,
            SnowflakeType,
            SnowflakeType,
            Option<String>,
            i32,
            String,
            rt::Nullable<rt::Map<String>>,
            String,
        ),
        (
            rt::Nullable<rt::Map<String>>,
            Option<SnowflakeType>,
            Option<bool>,
            rt::Nullable<Vec<i32>>,
            Option<Vec<i32>>,
            Option<Vec<ApplicationCommandOption>>,
            Option<bool>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.application_id,
                &self.version,
                &self.default_member_permissions,
                &self.r#type,
                &self.name,
                &self.name_localizations,
                &self.description,
            ),
            (
                &self.description_localizations,
                &self.guild_id,
                &self.dm_permission,
                &self.contexts,
                &self.integration_types,
                &self.options,
                &self.nsfw,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            application_id: group_0.1,
            version: group_0.2,
            default_member_permissions: group_0.3,
            r#type: group_0.4,
            name: group_0.5,
            name_localizations: group_0.6,
            description: group_0.7,
            description_localizations: group_1.0,
            guild_id: group_1.1,
            dm_permission: group_1.2,
            contexts: group_1.3,
            integration_types: group_1.4,
            options: group_1.5,
            nsfw: group_1.6,
        }
    }
}

/// `ApplicationCommandOption`, as the API calls it.
pub struct ApplicationCommandOption {
    pub r#type: i32,
    pub name: String,
    pub description: String,
    pub required: Option<bool>,
    pub choices: Option<Vec<rt::Map<rt::Any>>>,
    pub options: Option<Vec<ApplicationCommandOption>>,
    pub autocomplete: Option<bool>,
}

impl ApplicationCommandOption {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: i32,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            r#type,
            name: name.into(),
            description: description.into(),
            required: None,
            choices: None,
            options: None,
            autocomplete: None,
        }
    }
}

impl rt::Object for ApplicationCommandOption {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationCommandOption",
        0b111,
        &[
            "type",
            "name",
            "description",
            "required",
            "choices",
            "options",
            "autocomplete",
        ],
    );
    type Fields = (
        i32,
        String,
        String,
        Option<bool>,
        Option<Vec<rt::Map<rt::Any>>>,
        Option<Vec<ApplicationCommandOption>>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.name,
            &self.description,
            &self.required,
            &self.choices,
            &self.options,
            &self.autocomplete,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            name: group_0.1,
            description: group_0.2,
            required: group_0.3,
            choices: group_0.4,
            options: group_0.5,
            autocomplete: group_0.6,
        }
    }
}

/// `ApplicationCommandCreateRequest`, as the API calls it.
pub struct ApplicationCommandCreateRequest {
    /// Has 1 to 32 characters.
    pub name: String,
    pub description: rt::Nullable<String>,
    pub name_localizations: rt::Nullable<rt::Map<String>>,
    pub description_localizations: rt::Nullable<rt::Map<String>>,
    pub options: rt::Nullable<Vec<ApplicationCommandOption>>,
    pub default_member_permissions: rt::Nullable<i64>,
    pub dm_permission: rt::Nullable<bool>,
    pub contexts: rt::Nullable<Vec<i32>>,
    pub integration_types: rt::Nullable<Vec<i32>>,
    pub r#type: rt::Nullable<i32>,
}

impl ApplicationCommandCreateRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: rt::Nullable::Absent,
            name_localizations: rt::Nullable::Absent,
            description_localizations: rt::Nullable::Absent,
            options: rt::Nullable::Absent,
            default_member_permissions: rt::Nullable::Absent,
            dm_permission: rt::Nullable::Absent,
            contexts: rt::Nullable::Absent,
            integration_types: rt::Nullable::Absent,
            r#type: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for ApplicationCommandCreateRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationCommandCreateRequest",
        0b1,
        &[
            "name",
            "description",
            "name_localizations",
            "description_localizations",
            "options",
            "default_member_permissions",
            "dm_permission",
            "contexts",
            "integration_types",
            "type",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<String>,
            rt::Nullable<rt::Map<String>>,
            rt::Nullable<rt::Map<String>>,
            rt::Nullable<Vec<ApplicationCommandOption>>,
            rt::Nullable<i64>,
            rt::Nullable<bool>,
            rt::Nullable<Vec<i32>>,
        ),
        (rt::Nullable<Vec<i32>>, rt::Nullable<i32>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.description,
                &self.name_localizations,
                &self.description_localizations,
                &self.options,
                &self.default_member_permissions,
                &self.dm_permission,
                &self.contexts,
            ),
            (&self.integration_types, &self.r#type),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            name_localizations: group_0.2,
            description_localizations: group_0.3,
            options: group_0.4,
            default_member_permissions: group_0.5,
            dm_permission: group_0.6,
            contexts: group_0.7,
            integration_types: group_1.0,
            r#type: group_1.1,
        }
    }
}

rt::objects! {
    PrivateApplicationResponse
    ApplicationCommandResponse
    ApplicationCommandOption
    ApplicationCommandCreateRequest
}
