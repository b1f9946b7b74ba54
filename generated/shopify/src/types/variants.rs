// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listVariants`.
#[non_exhaustive]
pub struct ListVariantsResponse {
    pub variants: Vec<Variant>,
}

impl rt::Object for ListVariantsResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ListVariantsResponse", 0b1, &["variants"]);
    type Fields = (Vec<Variant>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.variants,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { variants: group_0.0 }
    }
}

/// The same as [`UpdateVariantBody`].
pub type UpdateVariantResponse = UpdateVariantBody;

/// `body` of `updateVariant`.
pub struct UpdateVariantBody {
    pub variant: Variant,
}

impl UpdateVariantBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(variant: Variant) -> Self {
        Self { variant }
    }
}

impl rt::Object for UpdateVariantBody {
    const SHAPE: rt::Shape = rt::Shape::new("UpdateVariantBody", 0b1, &["variant"]);
    type Fields = (Variant,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.variant,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { variant: group_0.0 }
    }
}

rt::objects! {
    ListVariantsResponse
    UpdateVariantBody
}
