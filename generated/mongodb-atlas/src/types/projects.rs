// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of projects.
#[non_exhaustive]
pub struct PaginatedAtlasGroup {
    pub results: Vec<Group>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedAtlasGroup {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedAtlasGroup",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<Group>, Option<i32>, Option<Vec<Link>>);
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

/// A project.
pub struct Group {
    pub id: Option<String>,
    pub name: String,
    pub org_id: String,
    pub cluster_count: Option<i64>,
    pub created: Option<rt::DateTime>,
    /// Default: `COMMERCIAL_FEDRAMP_REGIONS_ONLY`.
    pub region_usage_restrictions: Option<String>,
    pub tags: Option<Vec<ResourceTag>>,
    /// Default: `true`.
    pub with_default_alerts_settings: Option<bool>,
    pub links: Option<Vec<Link>>,
}

impl Group {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, org_id: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            org_id: org_id.into(),
            cluster_count: None,
            created: None,
            region_usage_restrictions: None,
            tags: None,
            with_default_alerts_settings: None,
            links: None,
        }
    }
}

impl rt::Object for Group {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Group",
        0b110,
        &[
            "id",
            "name",
            "orgId",
            "clusterCount",
            "created",
            "regionUsageRestrictions",
            "tags",
            "withDefaultAlertsSettings",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            String,
            String,
            Option<i64>,
            Option<rt::DateTime>,
            Option<String>,
            Option<Vec<ResourceTag>>,
            Option<bool>,
        ),
        (Option<Vec<Link>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.org_id,
                &self.cluster_count,
                &self.created,
                &self.region_usage_restrictions,
                &self.tags,
                &self.with_default_alerts_settings,
            ),
            (&self.links,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            org_id: group_0.2,
            cluster_count: group_0.3,
            created: group_0.4,
            region_usage_restrictions: group_0.5,
            tags: group_0.6,
            with_default_alerts_settings: group_0.7,
            links: group_1.0,
        }
    }
}

rt::objects! {
    PaginatedAtlasGroup
    Group
}
