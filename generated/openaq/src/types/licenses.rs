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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LicensesResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<License>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "License",
        fields: &[
            "id",
            "name",
            "commercialUseAllowed",
            "attributionRequired",
            "shareAlikeRequired",
            "modificationAllowed",
            "redistributionAllowed",
            "sourceUrl",
        ],
        required: &[0b11111111],
    };
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
    fn from_fields(
        (
            id,
            name,
            commercial_use_allowed,
            attribution_required,
            share_alike_required,
            modification_allowed,
            redistribution_allowed,
            source_url,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            commercial_use_allowed,
            attribution_required,
            share_alike_required,
            modification_allowed,
            redistribution_allowed,
            source_url,
        }
    }
}

rt::objects! {
    LicensesResponse
    License
}
