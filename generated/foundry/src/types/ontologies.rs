// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Ontologies.
#[non_exhaustive]
pub struct ListOntologiesV2Response {
    pub data: Vec<OntologyV2>,
}

impl rt::Object for ListOntologiesV2Response {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListOntologiesV2Response",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (Vec<OntologyV2>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "OntologyV2",
        fields: &["apiName", "displayName", "description", "rid"],
        required: &[0b1111],
    };
    type Fields = (String, String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.api_name, &self.display_name, &self.description, &self.rid)
    }

    #[inline]
    fn from_fields((api_name, display_name, description, rid): Self::Fields) -> Self {
        Self {
            api_name,
            display_name,
            description,
            rid,
        }
    }
}

rt::objects! {
    ListOntologiesV2Response
    OntologyV2
}
