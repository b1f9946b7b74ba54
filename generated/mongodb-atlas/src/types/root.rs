// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// State of the API.
#[non_exhaustive]
pub struct SystemStatus {
    /// The key that was used.
    pub api_key: rt::Map<rt::Any>,
    pub app_name: String,
    pub build: String,
    pub throttling: bool,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for SystemStatus {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SystemStatus",
        0b1111,
        &["apiKey", "appName", "build", "throttling", "links"],
    );
    type Fields = (rt::Map<rt::Any>, String, String, bool, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.api_key, &self.app_name, &self.build, &self.throttling, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            api_key: group_0.0,
            app_name: group_0.1,
            build: group_0.2,
            throttling: group_0.3,
            links: group_0.4,
        }
    }
}

rt::objects! {
    SystemStatus
}
