// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of schedules.
#[non_exhaustive]
pub struct SchedulePage {
    pub items: Vec<Schedule>,
    /// Null on the last page.
    pub next_cursor: Option<String>,
}

impl rt::Object for SchedulePage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SchedulePage",
        0b11,
        &["items", "next_cursor"],
    );
    type Fields = (Vec<Schedule>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            items: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// A schedule.
#[non_exhaustive]
pub struct Schedule {
    pub workflow_id: String,
    /// A cron line or an interval.
    pub timing: ScheduleInputTiming,
    /// Default: `UTC`.
    pub timezone: Option<String>,
    pub input: Option<rt::Map<rt::Any>>,
    /// Default: `true`.
    pub enabled: Option<bool>,
    pub id: String,
    pub next_run_at: rt::Nullable<rt::DateTime>,
    pub last_run_id: rt::Nullable<String>,
    pub created_at: rt::DateTime,
}

impl rt::Object for Schedule {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Schedule",
        0b100100011,
        &[
            "workflow_id",
            "timing",
            "timezone",
            "input",
            "enabled",
            "id",
            "next_run_at",
            "last_run_id",
            "created_at",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            ScheduleInputTiming,
            Option<String>,
            Option<rt::Map<rt::Any>>,
            Option<bool>,
            String,
            rt::Nullable<rt::DateTime>,
            rt::Nullable<String>,
        ),
        (rt::DateTime,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.workflow_id,
                &self.timing,
                &self.timezone,
                &self.input,
                &self.enabled,
                &self.id,
                &self.next_run_at,
                &self.last_run_id,
            ),
            (&self.created_at,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            workflow_id: group_0.0,
            timing: group_0.1,
            timezone: group_0.2,
            input: group_0.3,
            enabled: group_0.4,
            id: group_0.5,
            next_run_at: group_0.6,
            last_run_id: group_0.7,
            created_at: group_1.0,
        }
    }
}

/// A cron line or an interval.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ScheduleInputTiming {
    /// Times by a cron line.
    CronTiming(CronTiming),
    /// Times at a fixed distance.
    IntervalTiming(IntervalTiming),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// Times by a cron line.
pub struct CronTiming {
    pub cron: String,
}

impl CronTiming {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(cron: impl Into<String>) -> Self {
        Self { cron: cron.into() }
    }
}

impl rt::Object for CronTiming {
    const SHAPE: rt::Shape = rt::Shape::new("CronTiming", 0b1, &["cron"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cron,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { cron: group_0.0 }
    }
}

/// Times at a fixed distance.
pub struct IntervalTiming {
    /// At least 60.
    pub every_s: i64,
    pub anchor_at: rt::Nullable<rt::DateTime>,
}

impl IntervalTiming {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(every_s: i64) -> Self {
        Self {
            every_s,
            anchor_at: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for IntervalTiming {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IntervalTiming",
        0b1,
        &["every_s", "anchor_at"],
    );
    type Fields = (i64, rt::Nullable<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.every_s, &self.anchor_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            every_s: group_0.0,
            anchor_at: group_0.1,
        }
    }
}

/// A schedule to store.
pub struct ScheduleInput {
    pub workflow_id: String,
    /// A cron line or an interval.
    pub timing: ScheduleInputTiming,
    /// Default: `UTC`.
    pub timezone: Option<String>,
    pub input: Option<rt::Map<rt::Any>>,
    /// Default: `true`.
    pub enabled: Option<bool>,
}

impl ScheduleInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(workflow_id: impl Into<String>, timing: ScheduleInputTiming) -> Self {
        Self {
            workflow_id: workflow_id.into(),
            timing,
            timezone: None,
            input: None,
            enabled: None,
        }
    }
}

impl rt::Object for ScheduleInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ScheduleInput",
        0b11,
        &["workflow_id", "timing", "timezone", "input", "enabled"],
    );
    type Fields = (
        String,
        ScheduleInputTiming,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.workflow_id, &self.timing, &self.timezone, &self.input, &self.enabled)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            workflow_id: group_0.0,
            timing: group_0.1,
            timezone: group_0.2,
            input: group_0.3,
            enabled: group_0.4,
        }
    }
}

/// Changes to a schedule.
pub struct SchedulePatch {
    pub timing: Option<SchedulePatchTiming>,
    pub timezone: Option<String>,
    pub input: rt::Nullable<rt::Map<rt::Any>>,
    pub enabled: Option<bool>,
}

impl rt::Object for SchedulePatch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SchedulePatch",
        0,
        &["timing", "timezone", "input", "enabled"],
    );
    type Fields = (
        Option<SchedulePatchTiming>,
        Option<String>,
        rt::Nullable<rt::Map<rt::Any>>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.timing, &self.timezone, &self.input, &self.enabled)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            timing: group_0.0,
            timezone: group_0.1,
            input: group_0.2,
            enabled: group_0.3,
        }
    }
}

/// The same as [`ScheduleInputTiming`].
pub type SchedulePatchTiming = ScheduleInputTiming;

rt::objects! {
    SchedulePage
    Schedule
    CronTiming
    IntervalTiming
    ScheduleInput
    SchedulePatch
}

rt::defaults! {
    SchedulePatch
}

rt::unions! {
    ScheduleInputTiming {
        CronTiming 0: rt::look(rt::OBJECT).required(&["cron"]).known(&["cron"]),
        IntervalTiming 1: rt::look(rt::OBJECT)
            .required(&["every_s"])
            .known(&["every_s", "anchor_at"]),
    }
}
