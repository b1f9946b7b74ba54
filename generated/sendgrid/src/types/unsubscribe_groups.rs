// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `SuppressionGroup`, as the API calls it.
#[non_exhaustive]
pub struct SuppressionGroup {
    pub id: f64,
    pub name: String,
    pub description: String,
    pub is_default: Option<bool>,
    pub unsubscribes: Option<i64>,
}

impl rt::Object for SuppressionGroup {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SuppressionGroup",
        0b111,
        &["id", "name", "description", "is_default", "unsubscribes"],
    );
    type Fields = (f64, String, String, Option<bool>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.description, &self.is_default, &self.unsubscribes)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            description: group_0.2,
            is_default: group_0.3,
            unsubscribes: group_0.4,
        }
    }
}

rt::objects! {
    SuppressionGroup
}
