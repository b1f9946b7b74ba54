// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "profile")]
mod profile;
#[cfg(feature = "profile")]
pub use self::profile::*;

#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "organizations")]
pub use self::organizations::*;

#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use self::projects::*;

#[cfg(feature = "secrets")]
mod secrets;
#[cfg(feature = "secrets")]
pub use self::secrets::*;

#[cfg(feature = "edge_functions")]
mod edge_functions;
#[cfg(feature = "edge_functions")]
pub use self::edge_functions::*;

#[cfg(feature = "database")]
mod database;
#[cfg(feature = "database")]
pub use self::database::*;

#[cfg(feature = "environments")]
mod environments;
#[cfg(feature = "environments")]
pub use self::environments::*;

#[cfg(feature = "storage")]
mod storage;
#[cfg(feature = "storage")]
pub use self::storage::*;

#[cfg(feature = "rest")]
mod rest;
#[cfg(feature = "rest")]
pub use self::rest::*;

#[cfg(feature = "analytics")]
mod analytics;
#[cfg(feature = "analytics")]
pub use self::analytics::*;

use switchboard_client::generated as rt;

/// An error.
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong.
    pub message: Option<String>,
}

impl rt::Object for ApiError {
    const SHAPE: rt::Shape = rt::Shape::new("ApiError", 0, &["message"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { message: group_0.0 }
    }
}

/// `ReleaseChannel`, as the API calls it.
#[non_exhaustive]
pub enum ReleaseChannel {
    /// `internal`
    Internal,
    /// `alpha`
    Alpha,
    /// `beta`
    Beta,
    /// `ga`
    Ga,
    /// `withdrawn`
    Withdrawn,
    /// `preview`
    Preview,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Where a project stands.
#[non_exhaustive]
pub enum ProjectStatus {
    /// `INACTIVE`
    Inactive,
    /// `ACTIVE_HEALTHY`
    ActiveHealthy,
    /// `ACTIVE_UNHEALTHY`
    ActiveUnhealthy,
    /// `COMING_UP`
    ComingUp,
    /// `UNKNOWN`
    Unknown_,
    /// `GOING_DOWN`
    GoingDown,
    /// `INIT_FAILED`
    InitFailed,
    /// `REMOVED`
    Removed,
    /// `RESTORING`
    Restoring,
    /// `UPGRADING`
    Upgrading,
    /// `PAUSING`
    Pausing,
    /// `RESTORE_FAILED`
    RestoreFailed,
    /// `RESTARTING`
    Restarting,
    /// `PAUSE_FAILED`
    PauseFailed,
    /// `RESIZING`
    Resizing,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ApiError
}

rt::choices! {
    ReleaseChannel {
        Internal = "internal",
        Alpha = "alpha",
        Beta = "beta",
        Ga = "ga",
        Withdrawn = "withdrawn",
        Preview = "preview",
    }
    ProjectStatus {
        Inactive = "INACTIVE",
        ActiveHealthy = "ACTIVE_HEALTHY",
        ActiveUnhealthy = "ACTIVE_UNHEALTHY",
        ComingUp = "COMING_UP",
        Unknown_ = "UNKNOWN",
        GoingDown = "GOING_DOWN",
        InitFailed = "INIT_FAILED",
        Removed = "REMOVED",
        Restoring = "RESTORING",
        Upgrading = "UPGRADING",
        Pausing = "PAUSING",
        RestoreFailed = "RESTORE_FAILED",
        Restarting = "RESTARTING",
        PauseFailed = "PAUSE_FAILED",
        Resizing = "RESIZING",
    }
}
