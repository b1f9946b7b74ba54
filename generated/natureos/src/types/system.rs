// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// State of the service.
#[non_exhaustive]
pub struct Status {
    pub status: StatusInner,
    pub version: String,
    pub plan: Option<String>,
    pub requests_left: Option<i64>,
}

impl rt::Object for Status {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Status",
        0b11,
        &["status", "version", "plan", "requests_left"],
    );
    type Fields = (StatusInner, String, Option<String>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.version, &self.plan, &self.requests_left)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            version: group_0.1,
            plan: group_0.2,
            requests_left: group_0.3,
        }
    }
}

/// `status` of `Status`.
#[non_exhaustive]
pub enum StatusInner {
    /// `ok`
    Ok,
    /// `degraded`
    Degraded,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Status
}

rt::choices! {
    StatusInner { Ok = "ok", Degraded = "degraded" }
}
