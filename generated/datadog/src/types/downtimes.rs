// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Downtime`, as the API calls it.
pub struct Downtime {
    pub active: Option<bool>,
    pub canceled: rt::Nullable<i64>,
    pub creator_id: Option<i32>,
    pub disabled: Option<bool>,
    pub downtime_type: Option<i32>,
    pub end: rt::Nullable<i64>,
    pub id: Option<i64>,
    pub message: rt::Nullable<String>,
    pub monitor_id: rt::Nullable<i64>,
    pub monitor_tags: Option<Vec<String>>,
    pub mute_first_recovery_notification: Option<bool>,
    pub parent_id: rt::Nullable<i64>,
    pub recurrence: rt::Nullable<rt::Map<rt::Any>>,
    pub scope: Option<Vec<String>>,
    pub start: Option<i64>,
    pub timezone: Option<String>,
    pub updater_id: rt::Nullable<i32>,
}

impl rt::Object for Downtime {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Downtime",
        fields: &[
            "active",
            "canceled",
            "creator_id",
            "disabled",
            "downtime_type",
            "end",
            "id",
            "message",
            "monitor_id",
            "monitor_tags",
            "mute_first_recovery_notification",
            "parent_id",
            "recurrence",
            "scope",
            "start",
            "timezone",
            "updater_id",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        rt::Both<
            (
                Option<bool>,
                rt::Nullable<i64>,
                Option<i32>,
                Option<bool>,
                Option<i32>,
                rt::Nullable<i64>,
                Option<i64>,
                rt::Nullable<String>,
            ),
            (
                rt::Nullable<i64>,
                Option<Vec<String>>,
                Option<bool>,
                rt::Nullable<i64>,
                rt::Nullable<rt::Map<rt::Any>>,
                Option<Vec<String>>,
                Option<i64>,
                Option<String>,
            ),
        >,
        (rt::Nullable<i32>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.active,
                    &self.canceled,
                    &self.creator_id,
                    &self.disabled,
                    &self.downtime_type,
                    &self.end,
                    &self.id,
                    &self.message,
                ),
                (
                    &self.monitor_id,
                    &self.monitor_tags,
                    &self.mute_first_recovery_notification,
                    &self.parent_id,
                    &self.recurrence,
                    &self.scope,
                    &self.start,
                    &self.timezone,
                ),
            ),
            (&self.updater_id,),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    active,
                    canceled,
                    creator_id,
                    disabled,
                    downtime_type,
                    end,
                    id,
                    message,
                ),
                (
                    monitor_id,
                    monitor_tags,
                    mute_first_recovery_notification,
                    parent_id,
                    recurrence,
                    scope,
                    start,
                    timezone,
                ),
            ),
            (updater_id,),
        ): Self::Fields,
    ) -> Self {
        Self {
            active,
            canceled,
            creator_id,
            disabled,
            downtime_type,
            end,
            id,
            message,
            monitor_id,
            monitor_tags,
            mute_first_recovery_notification,
            parent_id,
            recurrence,
            scope,
            start,
            timezone,
            updater_id,
        }
    }
}

rt::objects! {
    Downtime
}

rt::defaults! {
    Downtime
}
