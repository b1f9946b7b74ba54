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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedOrganization",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<AtlasOrganization>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.total_count, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            results: group_0.0,
            total_count: group_0.1,
            links: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AtlasOrganization",
        0b10,
        &["id", "name", "isDeleted", "skipDefaultAlertsSettings", "links"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            is_deleted: group_0.2,
            skip_default_alerts_settings: group_0.3,
            links: group_0.4,
        }
    }
}

rt::objects! {
    PaginatedOrganization
    AtlasOrganization
}
