// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Application`, as the API calls it.
#[non_exhaustive]
pub struct Application {
    pub catalogs: Option<Vec<String>>,
    pub contributors: Option<Vec<String>>,
    pub producttypes: Option<Vec<String>>,
    pub eventtypes: Option<Vec<String>>,
    pub magnitudetypes: Option<Vec<String>>,
}

impl rt::Object for Application {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Application",
        0,
        &["catalogs", "contributors", "producttypes", "eventtypes", "magnitudetypes"],
    );
    type Fields = (
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.catalogs,
            &self.contributors,
            &self.producttypes,
            &self.eventtypes,
            &self.magnitudetypes,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            catalogs: group_0.0,
            contributors: group_0.1,
            producttypes: group_0.2,
            eventtypes: group_0.3,
            magnitudetypes: group_0.4,
        }
    }
}

rt::objects! {
    Application
}
