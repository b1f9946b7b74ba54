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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GroupPaginatedEvent",
        fields: &["results", "totalCount", "links"],
        required: &[0b1],
    };
    type Fields = (Vec<EventViewForNdsGroup>, Option<i32>, Option<Vec<Link>>);
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EventViewForNdsGroup",
        fields: &[
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
        required: &[0b111],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                created,
                event_type_name,
                group_id,
                org_id,
                username,
                remote_address,
                raw,
            ),
            (links,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            created,
            event_type_name,
            group_id,
            org_id,
            username,
            remote_address,
            raw,
            links,
        }
    }
}

rt::objects! {
    GroupPaginatedEvent
    EventViewForNdsGroup
}
