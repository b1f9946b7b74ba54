// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `body` of `update_channel`.
pub struct UpdateChannelBody {
    pub name: rt::Nullable<String>,
    pub r#type: rt::Nullable<UpdateChannelBodyType>,
    pub position: rt::Nullable<i32>,
    pub topic: rt::Nullable<String>,
    pub bitrate: rt::Nullable<i32>,
    pub user_limit: rt::Nullable<i32>,
    pub nsfw: rt::Nullable<bool>,
    pub rate_limit_per_user: rt::Nullable<i64>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub parent_id: rt::Nullable<SnowflakeType>,
    pub permission_overwrites: rt::Nullable<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for UpdateChannelBody {
    const SHAPE: rt::Shape = rt::Shape {
        name: "UpdateChannelBody",
        fields: &[
            "name",
            "type",
            "position",
            "topic",
            "bitrate",
            "user_limit",
            "nsfw",
            "rate_limit_per_user",
            "parent_id",
            "permission_overwrites",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<UpdateChannelBodyType>,
            rt::Nullable<i32>,
            rt::Nullable<String>,
            rt::Nullable<i32>,
            rt::Nullable<i32>,
            rt::Nullable<bool>,
            rt::Nullable<i64>,
        ),
        (rt::Nullable<SnowflakeType>, rt::Nullable<Vec<rt::Map<rt::Any>>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.r#type,
                &self.position,
                &self.topic,
                &self.bitrate,
                &self.user_limit,
                &self.nsfw,
                &self.rate_limit_per_user,
            ),
            (&self.parent_id, &self.permission_overwrites),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                name,
                r#type,
                position,
                topic,
                bitrate,
                user_limit,
                nsfw,
                rate_limit_per_user,
            ),
            (parent_id, permission_overwrites),
        ): Self::Fields,
    ) -> Self {
        Self {
            name,
            r#type,
            position,
            topic,
            bitrate,
            user_limit,
            nsfw,
            rate_limit_per_user,
            parent_id,
            permission_overwrites,
        }
    }
}

/// The same as [`CreateGuildChannelBodyType`].
pub type UpdateChannelBodyType = CreateGuildChannelBodyType;

rt::objects! {
    UpdateChannelBody
}

rt::defaults! {
    UpdateChannelBody
}
