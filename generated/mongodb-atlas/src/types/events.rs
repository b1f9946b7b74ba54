// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of events.
#[non_exhaustive]
pub struct GroupPaginatedEvent {
    pub results: Vec<EventViewForNdsGroup>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for GroupPaginatedEvent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GroupPaginatedEvent",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<EventViewForNdsGroup>, Option<i32>, Option<Vec<Link>>);
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

/// Something that happened.
#[non_exhaustive]
pub struct EventViewForNdsGroup {
    pub id: String,
    pub created: rt::DateTime,
    pub event_type_name: String,
    pub group_id: Option<String>,
    pub org_id: Option<String>,
    pub username: Option<String>,
    pub remote_address: Option<String>,
    pub raw: Option<rt::Map<rt::Any>>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for EventViewForNdsGroup {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventViewForNdsGroup",
        0b111,
        &[
            "id",
            "created",
            "eventTypeName",
            "groupId",
            "orgId",
            "username",
            "remoteAddress",
            "raw",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::DateTime,
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::Map<rt::Any>>,
        ),
        (Option<Vec<Link>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.created,
                &self.event_type_name,
                &self.group_id,
                &self.org_id,
                &self.username,
                &self.remote_address,
                &self.raw,
            ),
            (&self.links,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            created: group_0.1,
            event_type_name: group_0.2,
            group_id: group_0.3,
            org_id: group_0.4,
            username: group_0.5,
            remote_address: group_0.6,
            raw: group_0.7,
            links: group_1.0,
        }
    }
}

rt::objects! {
    GroupPaginatedEvent
    EventViewForNdsGroup
}
