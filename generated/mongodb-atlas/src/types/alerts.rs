// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `status` of `listAlerts`.
#[non_exhaustive]
pub enum ListAlertsStatus {
    /// `OPEN`
    Open,
    /// `TRACKING`
    Tracking,
    /// `CLOSED`
    Closed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of alerts.
#[non_exhaustive]
pub struct PaginatedAlert {
    pub results: Vec<AlertViewForNdsGroup>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedAlert {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaginatedAlert",
        fields: &["results", "totalCount", "links"],
        required: &[0b1],
    };
    type Fields = (Vec<AlertViewForNdsGroup>, Option<i32>, Option<Vec<Link>>);
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

/// An alert.
#[non_exhaustive]
pub struct AlertViewForNdsGroup {
    pub id: Option<String>,
    pub group_id: Option<String>,
    pub alert_config_id: Option<String>,
    pub event_type_name: Option<String>,
    pub status: Option<AlertViewForNdsGroupStatus>,
    pub cluster_name: Option<String>,
    pub hostname_and_port: Option<String>,
    pub metric_name: Option<String>,
    pub acknowledged_until: Option<rt::DateTime>,
    pub acknowledgement_comment: Option<String>,
    pub acknowledging_username: Option<String>,
    pub created: Option<rt::DateTime>,
    pub updated: Option<rt::DateTime>,
    pub resolved: Option<rt::DateTime>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for AlertViewForNdsGroup {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AlertViewForNdsGroup",
        fields: &[
            "id",
            "groupId",
            "alertConfigId",
            "eventTypeName",
            "status",
            "clusterName",
            "hostnameAndPort",
            "metricName",
            "acknowledgedUntil",
            "acknowledgementComment",
            "acknowledgingUsername",
            "created",
            "updated",
            "resolved",
            "links",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<AlertViewForNdsGroupStatus>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (
            Option<rt::DateTime>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Vec<Link>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.group_id,
                &self.alert_config_id,
                &self.event_type_name,
                &self.status,
                &self.cluster_name,
                &self.hostname_and_port,
                &self.metric_name,
            ),
            (
                &self.acknowledged_until,
                &self.acknowledgement_comment,
                &self.acknowledging_username,
                &self.created,
                &self.updated,
                &self.resolved,
                &self.links,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                group_id,
                alert_config_id,
                event_type_name,
                status,
                cluster_name,
                hostname_and_port,
                metric_name,
            ),
            (
                acknowledged_until,
                acknowledgement_comment,
                acknowledging_username,
                created,
                updated,
                resolved,
                links,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            group_id,
            alert_config_id,
            event_type_name,
            status,
            cluster_name,
            hostname_and_port,
            metric_name,
            acknowledged_until,
            acknowledgement_comment,
            acknowledging_username,
            created,
            updated,
            resolved,
            links,
        }
    }
}

/// `status` of `AlertViewForNdsGroup`.
#[non_exhaustive]
pub enum AlertViewForNdsGroupStatus {
    /// `CANCELLED`
    Cancelled,
    /// `CLOSED`
    Closed,
    /// `OPEN`
    Open,
    /// `TRACKING`
    Tracking,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Until when an alert is quiet.
pub struct AcknowledgeAlert {
    pub acknowledged_until: Option<rt::DateTime>,
    /// Has at most 200 characters.
    pub acknowledgement_comment: Option<String>,
    pub unacknowledge_alert: Option<bool>,
}

impl rt::Object for AcknowledgeAlert {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AcknowledgeAlert",
        fields: &["acknowledgedUntil", "acknowledgementComment", "unacknowledgeAlert"],
        required: &[0],
    };
    type Fields = (Option<rt::DateTime>, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.acknowledged_until,
            &self.acknowledgement_comment,
            &self.unacknowledge_alert,
        )
    }

    #[inline]
    fn from_fields(
        (acknowledged_until, acknowledgement_comment, unacknowledge_alert): Self::Fields,
    ) -> Self {
        Self {
            acknowledged_until,
            acknowledgement_comment,
            unacknowledge_alert,
        }
    }
}

rt::objects! {
    PaginatedAlert
    AlertViewForNdsGroup
    AcknowledgeAlert
}

rt::defaults! {
    AcknowledgeAlert
}

rt::choices! {
    ListAlertsStatus { Open = "OPEN", Tracking = "TRACKING", Closed = "CLOSED" }
    AlertViewForNdsGroupStatus {
        Cancelled = "CANCELLED",
        Closed = "CLOSED",
        Open = "OPEN",
        Tracking = "TRACKING",
    }
}
