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
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateChannelBody",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            r#type: group_0.1,
            position: group_0.2,
            topic: group_0.3,
            bitrate: group_0.4,
            user_limit: group_0.5,
            nsfw: group_0.6,
            rate_limit_per_user: group_0.7,
            parent_id: group_1.0,
            permission_overwrites: group_1.1,
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
