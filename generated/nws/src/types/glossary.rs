// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `Glossary`, as the API calls it.
#[non_exhaustive]
pub struct Glossary {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub glossary: Option<Vec<GlossaryTerm>>,
}

impl rt::Object for Glossary {
    const SHAPE: rt::Shape = rt::Shape::new("Glossary", 0, &["@context", "glossary"]);
    type Fields = (Option<JsonLdContext>, Option<Vec<GlossaryTerm>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.glossary)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            glossary: group_0.1,
        }
    }
}

/// `GlossaryTerm`, as the API calls it.
#[non_exhaustive]
pub struct GlossaryTerm {
    pub term: Option<String>,
    pub definition: Option<String>,
}

impl rt::Object for GlossaryTerm {
    const SHAPE: rt::Shape = rt::Shape::new("GlossaryTerm", 0, &["term", "definition"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.term, &self.definition)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            term: group_0.0,
            definition: group_0.1,
        }
    }
}

rt::objects! {
    Glossary
    GlossaryTerm
}
