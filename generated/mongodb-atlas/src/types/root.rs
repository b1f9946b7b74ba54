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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SystemStatus",
        fields: &["apiKey", "appName", "build", "throttling", "links"],
        required: &[0b1111],
    };
    type Fields = (rt::Map<rt::Any>, String, String, bool, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.api_key, &self.app_name, &self.build, &self.throttling, &self.links)
    }

    #[inline]
    fn from_fields((api_key, app_name, build, throttling, links): Self::Fields) -> Self {
        Self {
            api_key,
            app_name,
            build,
            throttling,
            links,
        }
    }
}

rt::objects! {
    SystemStatus
}
