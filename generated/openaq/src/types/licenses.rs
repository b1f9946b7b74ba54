// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `LicensesResponse`, as the API calls it.
#[non_exhaustive]
pub struct LicensesResponse {
    pub meta: Option<Meta>,
    pub results: Vec<License>,
}

impl rt::Object for LicensesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LicensesResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<License>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            meta: group_0.0,
            results: group_0.1,
        }
    }
}

/// `License`, as the API calls it.
#[non_exhaustive]
pub struct License {
    pub id: i32,
    pub name: String,
    pub commercial_use_allowed: bool,
    pub attribution_required: bool,
    pub share_alike_required: bool,
    pub modification_allowed: bool,
    pub redistribution_allowed: bool,
    pub source_url: String,
}

impl rt::Object for License {
    const SHAPE: rt::Shape = rt::Shape::new(
        "License",
        0b11111111,
        &[
            "id",
            "name",
            "commercialUseAllowed",
            "attributionRequired",
            "shareAlikeRequired",
            "modificationAllowed",
            "redistributionAllowed",
            "sourceUrl",
        ],
    );
    type Fields = (i32, String, bool, bool, bool, bool, bool, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.commercial_use_allowed,
            &self.attribution_required,
            &self.share_alike_required,
            &self.modification_allowed,
            &self.redistribution_allowed,
            &self.source_url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            commercial_use_allowed: group_0.2,
            attribution_required: group_0.3,
            share_alike_required: group_0.4,
            modification_allowed: group_0.5,
            redistribution_allowed: group_0.6,
            source_url: group_0.7,
        }
    }
}

rt::objects! {
    LicensesResponse
    License
}
