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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Downtime",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            active: group_0.0,
            canceled: group_0.1,
            creator_id: group_0.2,
            disabled: group_0.3,
            downtime_type: group_0.4,
            end: group_0.5,
            id: group_0.6,
            message: group_0.7,
            monitor_id: group_1.0,
            monitor_tags: group_1.1,
            mute_first_recovery_notification: group_1.2,
            parent_id: group_1.3,
            recurrence: group_1.4,
            scope: group_1.5,
            start: group_1.6,
            timezone: group_1.7,
            updater_id: group_2.0,
        }
    }
}

rt::objects! {
    Downtime
}

rt::defaults! {
    Downtime
}
