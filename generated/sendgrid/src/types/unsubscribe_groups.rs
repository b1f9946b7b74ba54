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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SuppressionGroup",
        fields: &["id", "name", "description", "is_default", "unsubscribes"],
        required: &[0b111],
    };
    type Fields = (f64, String, String, Option<bool>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.description, &self.is_default, &self.unsubscribes)
    }

    #[inline]
    fn from_fields(
        (id, name, description, is_default, unsubscribes): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            description,
            is_default,
            unsubscribes,
        }
    }
}

rt::objects! {
    SuppressionGroup
}
