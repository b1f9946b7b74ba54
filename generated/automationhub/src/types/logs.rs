// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// How much a line matters.
#[non_exhaustive]
pub enum LogLevel {
    /// `debug`
    Debug,
    /// `info`
    Info,
    /// `warn`
    Warn,
    /// `error`
    Error,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A line of a log.
#[non_exhaustive]
pub struct LogLine {
    pub seq: i64,
    pub at: rt::DateTime,
    /// How much a line matters.
    pub level: LogLevel,
    pub step: rt::Nullable<String>,
    pub message: String,
    pub fields: Option<rt::Map<rt::Any>>,
}

impl rt::Object for LogLine {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LogLine",
        0b10111,
        &["seq", "at", "level", "step", "message", "fields"],
    );
    type Fields = (
        i64,
        rt::DateTime,
        LogLevel,
        rt::Nullable<String>,
        String,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.seq, &self.at, &self.level, &self.step, &self.message, &self.fields)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            seq: group_0.0,
            at: group_0.1,
            level: group_0.2,
            step: group_0.3,
            message: group_0.4,
            fields: group_0.5,
        }
    }
}

/// A line, or a change of state.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum LogEvent {
    /// A line of the log.
    LogLineEvent(LogLineEvent),
    /// The run changed its state.
    StateEvent(StateEvent),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A line of the log.
#[non_exhaustive]
pub struct LogLineEvent {
    /// Always `line`.
    pub event: String,
    /// A line of a log.
    pub line: LogLine,
}

impl rt::Object for LogLineEvent {
    const SHAPE: rt::Shape = rt::Shape::new("LogLineEvent", 0b11, &["event", "line"]);
    type Fields = (String, LogLine);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.line)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event: group_0.0,
            line: group_0.1,
        }
    }
}

/// The run changed its state.
#[non_exhaustive]
pub struct StateEvent {
    /// Always `state`.
    pub event: String,
    /// Where a run stands.
    pub state: RunState,
    pub at: rt::DateTime,
}

impl rt::Object for StateEvent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "StateEvent",
        0b111,
        &["event", "state", "at"],
    );
    type Fields = (String, RunState, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.state, &self.at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event: group_0.0,
            state: group_0.1,
            at: group_0.2,
        }
    }
}

rt::objects! {
    LogLine
    LogLineEvent
    StateEvent
}

rt::choices! {
    LogLevel { Debug = "debug", Info = "info", Warn = "warn", Error = "error" }
}

rt::unions! {
    LogEvent tag "event" {
        LogLineEvent 0: rt::look(rt::OBJECT).tag(&["line"]),
        StateEvent 1: rt::look(rt::OBJECT).tag(&["state"]),
    }
}
