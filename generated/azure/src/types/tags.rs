// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `TagsListResult`, as the API calls it.
#[non_exhaustive]
pub struct TagsListResult {
    pub value: Option<Vec<TagDetails>>,
    /// Address of the next page.
    pub next_link: Option<String>,
}

impl rt::Object for TagsListResult {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TagsListResult",
        fields: &["value", "nextLink"],
        required: &[0],
    };
    type Fields = (Option<Vec<TagDetails>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields((value, next_link): Self::Fields) -> Self {
        Self { value, next_link }
    }
}

/// `TagDetails`, as the API calls it.
#[non_exhaustive]
pub struct TagDetails {
    pub id: Option<String>,
    pub tag_name: Option<String>,
    pub count: Option<TagCount>,
    pub values: Option<Vec<TagValue>>,
}

impl rt::Object for TagDetails {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TagDetails",
        fields: &["id", "tagName", "count", "values"],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<TagCount>,
        Option<Vec<TagValue>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.tag_name, &self.count, &self.values)
    }

    #[inline]
    fn from_fields((id, tag_name, count, values): Self::Fields) -> Self {
        Self {
            id,
            tag_name,
            count,
            values,
        }
    }
}

/// `TagCount`, as the API calls it.
#[non_exhaustive]
pub struct TagCount {
    pub r#type: Option<String>,
    pub value: Option<i32>,
}

impl rt::Object for TagCount {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TagCount",
        fields: &["type", "value"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.value)
    }

    #[inline]
    fn from_fields((r#type, value): Self::Fields) -> Self {
        Self { r#type, value }
    }
}

/// `TagValue`, as the API calls it.
#[non_exhaustive]
pub struct TagValue {
    pub id: Option<String>,
    pub tag_value: Option<String>,
    pub count: Option<TagCount>,
}

impl rt::Object for TagValue {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TagValue",
        fields: &["id", "tagValue", "count"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<TagCount>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.tag_value, &self.count)
    }

    #[inline]
    fn from_fields((id, tag_value, count): Self::Fields) -> Self {
        Self { id, tag_value, count }
    }
}

rt::objects! {
    TagsListResult
    TagDetails
    TagCount
    TagValue
}
