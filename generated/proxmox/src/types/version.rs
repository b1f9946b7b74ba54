// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `VersionAnswer`, as the API calls it.
#[non_exhaustive]
pub struct VersionAnswer {
    pub data: Version,
}

impl rt::Object for VersionAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("VersionAnswer", 0b1, &["data"]);
    type Fields = (Version,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `Version`, as the API calls it.
#[non_exhaustive]
pub struct Version {
    pub version: String,
    pub release: String,
    pub repoid: String,
    pub console: Option<VersionConsole>,
}

impl rt::Object for Version {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Version",
        0b111,
        &["version", "release", "repoid", "console"],
    );
    type Fields = (String, String, String, Option<VersionConsole>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.version, &self.release, &self.repoid, &self.console)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            version: group_0.0,
            release: group_0.1,
            repoid: group_0.2,
            console: group_0.3,
        }
    }
}

/// `console` of `Version`.
#[non_exhaustive]
pub enum VersionConsole {
    /// `applet`
    Applet,
    /// `vv`
    Vv,
    /// `html5`
    Html5,
    /// `xtermjs`
    Xtermjs,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    VersionAnswer
    Version
}

rt::choices! {
    VersionConsole { Applet = "applet", Vv = "vv", Html5 = "html5", Xtermjs = "xtermjs" }
}
