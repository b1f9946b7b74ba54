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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Status",
        fields: &["status", "version", "plan", "requests_left"],
        required: &[0b11],
    };
    type Fields = (StatusInner, String, Option<String>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.version, &self.plan, &self.requests_left)
    }

    #[inline]
    fn from_fields((status, version, plan, requests_left): Self::Fields) -> Self {
        Self {
            status,
            version,
            plan,
            requests_left,
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
