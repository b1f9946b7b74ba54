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
    const SHAPE: rt::Shape = rt::Shape::new("VariableList", 0, &["data", "nextCursor"]);
    type Fields = (Option<Vec<Variable>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_cursor: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Variable",
        0b110,
        &["id", "key", "value", "type"],
    );
    type Fields = (Option<String>, String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.key, &self.value, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            key: group_0.1,
            value: group_0.2,
            r#type: group_0.3,
        }
    }
}

rt::objects! {
    VariableList
    Variable
}
