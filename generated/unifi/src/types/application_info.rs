// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ApplicationInfo`, as the API calls it.
#[non_exhaustive]
pub struct ApplicationInfo {
    pub application_version: String,
}

impl rt::Object for ApplicationInfo {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplicationInfo",
        0b1,
        &["applicationVersion"],
    );
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.application_version,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            application_version: group_0.0,
        }
    }
}

rt::objects! {
    ApplicationInfo
}
