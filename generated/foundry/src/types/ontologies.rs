// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Ontologies.
#[non_exhaustive]
pub struct ListOntologiesV2Response {
    pub data: Vec<OntologyV2>,
}

impl rt::Object for ListOntologiesV2Response {
    const SHAPE: rt::Shape = rt::Shape::new("ListOntologiesV2Response", 0b1, &["data"]);
    type Fields = (Vec<OntologyV2>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// An ontology.
#[non_exhaustive]
pub struct OntologyV2 {
    pub api_name: String,
    pub display_name: String,
    pub description: String,
    pub rid: String,
}

impl rt::Object for OntologyV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OntologyV2",
        0b1111,
        &["apiName", "displayName", "description", "rid"],
    );
    type Fields = (String, String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.api_name, &self.display_name, &self.description, &self.rid)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            api_name: group_0.0,
            display_name: group_0.1,
            description: group_0.2,
            rid: group_0.3,
        }
    }
}

rt::objects! {
    ListOntologiesV2Response
    OntologyV2
}
