// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Names of data sources.
#[non_exhaustive]
pub struct DataSources {
    pub data_sources: Vec<String>,
}

impl rt::Object for DataSources {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DataSources",
        fields: &["dataSources"],
        required: &[0b1],
    };
    type Fields = (Vec<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data_sources,)
    }

    #[inline]
    fn from_fields((data_sources,): Self::Fields) -> Self {
        Self { data_sources }
    }
}

rt::objects! {
    DataSources
}
