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
    const SHAPE: rt::Shape = rt::Shape::new("TagsListResult", 0, &["value", "nextLink"]);
    type Fields = (Option<Vec<TagDetails>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            next_link: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TagDetails",
        0,
        &["id", "tagName", "count", "values"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            tag_name: group_0.1,
            count: group_0.2,
            values: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new("TagCount", 0, &["type", "value"]);
    type Fields = (Option<String>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            value: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new("TagValue", 0, &["id", "tagValue", "count"]);
    type Fields = (Option<String>, Option<String>, Option<TagCount>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.tag_value, &self.count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            tag_value: group_0.1,
            count: group_0.2,
        }
    }
}

rt::objects! {
    TagsListResult
    TagDetails
    TagCount
    TagValue
}
