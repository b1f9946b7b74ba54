// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of organizations.
#[non_exhaustive]
pub struct PaginatedOrganization {
    pub results: Vec<AtlasOrganization>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedOrganization {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaginatedOrganization",
        fields: &["results", "totalCount", "links"],
        required: &[0b1],
    };
    type Fields = (Vec<AtlasOrganization>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.total_count, &self.links)
    }

    #[inline]
    fn from_fields((results, total_count, links): Self::Fields) -> Self {
        Self {
            results,
            total_count,
            links,
        }
    }
}

/// An organization.
#[non_exhaustive]
pub struct AtlasOrganization {
    pub id: Option<String>,
    pub name: String,
    pub is_deleted: Option<bool>,
    /// Default: `false`.
    pub skip_default_alerts_settings: Option<bool>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for AtlasOrganization {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AtlasOrganization",
        fields: &["id", "name", "isDeleted", "skipDefaultAlertsSettings", "links"],
        required: &[0b10],
    };
    type Fields = (
        Option<String>,
        String,
        Option<bool>,
        Option<bool>,
        Option<Vec<Link>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.is_deleted,
            &self.skip_default_alerts_settings,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(
        (id, name, is_deleted, skip_default_alerts_settings, links): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            is_deleted,
            skip_default_alerts_settings,
            links,
        }
    }
}

rt::objects! {
    PaginatedOrganization
    AtlasOrganization
}
