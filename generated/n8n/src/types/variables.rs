// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `variableList`, as the API calls it.
#[non_exhaustive]
pub struct VariableList {
    pub data: Option<Vec<Variable>>,
    /// Pass as cursor for the next page; null on the last.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for VariableList {
    const SHAPE: rt::Shape = rt::Shape {
        name: "VariableList",
        fields: &["data", "nextCursor"],
        required: &[0],
    };
    type Fields = (Option<Vec<Variable>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_cursor)
    }

    #[inline]
    fn from_fields((data, next_cursor): Self::Fields) -> Self {
        Self { data, next_cursor }
    }
}

/// `variable`, as the API calls it.
pub struct Variable {
    pub id: Option<String>,
    pub key: String,
    pub value: String,
    pub r#type: Option<String>,
}

impl Variable {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            id: None,
            key: key.into(),
            value: value.into(),
            r#type: None,
        }
    }
}

impl rt::Object for Variable {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Variable",
        fields: &["id", "key", "value", "type"],
        required: &[0b110],
    };
    type Fields = (Option<String>, String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.key, &self.value, &self.r#type)
    }

    #[inline]
    fn from_fields((id, key, value, r#type): Self::Fields) -> Self {
        Self { id, key, value, r#type }
    }
}

rt::objects! {
    VariableList
    Variable
}
