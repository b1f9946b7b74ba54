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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SchedulePage",
        fields: &["items", "next_cursor"],
        required: &[0b11],
    };
    type Fields = (Vec<Schedule>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields((items, next_cursor): Self::Fields) -> Self {
        Self { items, next_cursor }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Schedule",
        fields: &[
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
        required: &[0b100100011],
    };
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
    fn from_fields(
        rt::Both(
            (
                workflow_id,
                timing,
                timezone,
                input,
                enabled,
                id,
                next_run_at,
                last_run_id,
            ),
            (created_at,),
        ): Self::Fields,
    ) -> Self {
        Self {
            workflow_id,
            timing,
            timezone,
            input,
            enabled,
            id,
            next_run_at,
            last_run_id,
            created_at,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CronTiming",
        fields: &["cron"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cron,)
    }

    #[inline]
    fn from_fields((cron,): Self::Fields) -> Self {
        Self { cron }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "IntervalTiming",
        fields: &["every_s", "anchor_at"],
        required: &[0b1],
    };
    type Fields = (i64, rt::Nullable<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.every_s, &self.anchor_at)
    }

    #[inline]
    fn from_fields((every_s, anchor_at): Self::Fields) -> Self {
        Self { every_s, anchor_at }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ScheduleInput",
        fields: &["workflow_id", "timing", "timezone", "input", "enabled"],
        required: &[0b11],
    };
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
    fn from_fields(
        (workflow_id, timing, timezone, input, enabled): Self::Fields,
    ) -> Self {
        Self {
            workflow_id,
            timing,
            timezone,
            input,
            enabled,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SchedulePatch",
        fields: &["timing", "timezone", "input", "enabled"],
        required: &[0],
    };
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
    fn from_fields((timing, timezone, input, enabled): Self::Fields) -> Self {
        Self {
            timing,
            timezone,
            input,
            enabled,
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
        CronTiming 0: rt::Look {
            kinds: rt::OBJECT,
            required: &["cron"],
            known: &["cron"],
            ..rt::Look::DEFAULT
        },
        IntervalTiming 1: rt::Look {
            kinds: rt::OBJECT,
            required: &["every_s"],
            known: &["every_s", "anchor_at"],
            ..rt::Look::DEFAULT
        },
    }
}
