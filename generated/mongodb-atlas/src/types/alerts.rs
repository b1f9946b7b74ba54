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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedAlert",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<AlertViewForNdsGroup>, Option<i32>, Option<Vec<Link>>);
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AlertViewForNdsGroup",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            group_id: group_0.1,
            alert_config_id: group_0.2,
            event_type_name: group_0.3,
            status: group_0.4,
            cluster_name: group_0.5,
            hostname_and_port: group_0.6,
            metric_name: group_0.7,
            acknowledged_until: group_1.0,
            acknowledgement_comment: group_1.1,
            acknowledging_username: group_1.2,
            created: group_1.3,
            updated: group_1.4,
            resolved: group_1.5,
            links: group_1.6,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AcknowledgeAlert",
        0,
        &["acknowledgedUntil", "acknowledgementComment", "unacknowledgeAlert"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            acknowledged_until: group_0.0,
            acknowledgement_comment: group_0.1,
            unacknowledge_alert: group_0.2,
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
