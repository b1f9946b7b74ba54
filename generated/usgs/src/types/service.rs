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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Application",
        fields: &[
            "catalogs",
            "contributors",
            "producttypes",
            "eventtypes",
            "magnitudetypes",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (catalogs, contributors, producttypes, eventtypes, magnitudetypes): Self::Fields,
    ) -> Self {
        Self {
            catalogs,
            contributors,
            producttypes,
            eventtypes,
            magnitudetypes,
        }
    }
}

rt::objects! {
    Application
}
