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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Glossary",
        fields: &["@context", "glossary"],
        required: &[0],
    };
    type Fields = (Option<JsonLdContext>, Option<Vec<GlossaryTerm>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.glossary)
    }

    #[inline]
    fn from_fields((context, glossary): Self::Fields) -> Self {
        Self { context, glossary }
    }
}

/// `GlossaryTerm`, as the API calls it.
#[non_exhaustive]
pub struct GlossaryTerm {
    pub term: Option<String>,
    pub definition: Option<String>,
}

impl rt::Object for GlossaryTerm {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GlossaryTerm",
        fields: &["term", "definition"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.term, &self.definition)
    }

    #[inline]
    fn from_fields((term, definition): Self::Fields) -> Self {
        Self { term, definition }
    }
}

rt::objects! {
    Glossary
    GlossaryTerm
}
