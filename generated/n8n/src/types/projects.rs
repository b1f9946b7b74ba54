// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `projectList`, as the API calls it.
#[non_exhaustive]
pub struct ProjectList {
    pub data: Option<Vec<Project>>,
    /// Pass as cursor for the next page; null on the last.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for ProjectList {
    const SHAPE: rt::Shape = rt::Shape::new("ProjectList", 0, &["data", "nextCursor"]);
    type Fields = (Option<Vec<Project>>, rt::Nullable<String>);
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

/// `project`, as the API calls it.
pub struct Project {
    pub id: Option<String>,
    pub name: String,
    pub r#type: Option<String>,
}

impl Project {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            r#type: None,
        }
    }
}

impl rt::Object for Project {
    const SHAPE: rt::Shape = rt::Shape::new("Project", 0b10, &["id", "name", "type"]);
    type Fields = (Option<String>, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            r#type: group_0.2,
        }
    }
}

rt::objects! {
    ProjectList
    Project
}
