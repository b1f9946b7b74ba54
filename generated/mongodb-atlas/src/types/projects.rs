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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaginatedAtlasGroup",
        fields: &["results", "totalCount", "links"],
        required: &[0b1],
    };
    type Fields = (Vec<Group>, Option<i32>, Option<Vec<Link>>);
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Group",
        fields: &[
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
        required: &[0b110],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                org_id,
                cluster_count,
                created,
                region_usage_restrictions,
                tags,
                with_default_alerts_settings,
            ),
            (links,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            org_id,
            cluster_count,
            created,
            region_usage_restrictions,
            tags,
            with_default_alerts_settings,
            links,
        }
    }
}

rt::objects! {
    PaginatedAtlasGroup
    Group
}
