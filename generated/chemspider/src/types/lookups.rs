// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Names of data sources.
#[non_exhaustive]
pub struct DataSources {
    pub data_sources: Vec<String>,
}

impl rt::Object for DataSources {
    const SHAPE: rt::Shape = rt::Shape::new("DataSources", 0b1, &["dataSources"]);
    type Fields = (Vec<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data_sources,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data_sources: group_0.0 }
    }
}

rt::objects! {
    DataSources
}
