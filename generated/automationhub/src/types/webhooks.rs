// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of webhooks.
#[non_exhaustive]
pub struct WebhookPage {
    pub items: Vec<Webhook>,
    /// Null on the last page.
    pub next_cursor: Option<String>,
}

impl rt::Object for WebhookPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WebhookPage",
        0b11,
        &["items", "next_cursor"],
    );
    type Fields = (Vec<Webhook>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            items: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// A webhook.
#[non_exhaustive]
pub struct Webhook {
    pub url: String,
    /// Has at least 1 item. No item stands twice.
    pub events: Vec<WebhookEventName>,
    /// Workflows to report on; null means all.
    pub workflow_ids: rt::Nullable<Vec<String>>,
    pub id: String,
    pub active: bool,
    pub failures: Option<i32>,
    pub created_at: rt::DateTime,
}

impl rt::Object for Webhook {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Webhook",
        0b1011011,
        &["url", "events", "workflow_ids", "id", "active", "failures", "created_at"],
    );
    type Fields = (
        String,
        Vec<WebhookEventName>,
        rt::Nullable<Vec<String>>,
        String,
        bool,
        Option<i32>,
        rt::DateTime,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.url,
            &self.events,
            &self.workflow_ids,
            &self.id,
            &self.active,
            &self.failures,
            &self.created_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            url: group_0.0,
            events: group_0.1,
            workflow_ids: group_0.2,
            id: group_0.3,
            active: group_0.4,
            failures: group_0.5,
            created_at: group_0.6,
        }
    }
}

/// What a webhook reports.
#[non_exhaustive]
pub enum WebhookEventName {
    /// `run.started`
    RunStarted,
    /// `run.succeeded`
    RunSucceeded,
    /// `run.failed`
    RunFailed,
    /// `run.cancelled`
    RunCancelled,
    /// `workflow.updated`
    WorkflowUpdated,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A webhook with its secret.
#[non_exhaustive]
pub struct WebhookWithSecret {
    pub url: String,
    /// Has at least 1 item. No item stands twice.
    pub events: Vec<WebhookEventName>,
    /// Workflows to report on; null means all.
    pub workflow_ids: rt::Nullable<Vec<String>>,
    pub id: String,
    pub active: bool,
    pub failures: Option<i32>,
    pub created_at: rt::DateTime,
    pub secret: String,
}

impl rt::Object for WebhookWithSecret {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WebhookWithSecret",
        0b11011011,
        &[
            "url",
            "events",
            "workflow_ids",
            "id",
            "active",
            "failures",
            "created_at",
            "secret",
        ],
    );
    type Fields = (
        String,
        Vec<WebhookEventName>,
        rt::Nullable<Vec<String>>,
        String,
        bool,
        Option<i32>,
        rt::DateTime,
        String,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.url,
            &self.events,
            &self.workflow_ids,
            &self.id,
            &self.active,
            &self.failures,
            &self.created_at,
            &self.secret,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            url: group_0.0,
            events: group_0.1,
            workflow_ids: group_0.2,
            id: group_0.3,
            active: group_0.4,
            failures: group_0.5,
            created_at: group_0.6,
            secret: group_0.7,
        }
    }
}

/// A webhook to store.
pub struct WebhookInput {
    pub url: String,
    /// Has at least 1 item. No item stands twice.
    pub events: Vec<WebhookEventName>,
    /// Workflows to report on; null means all.
    pub workflow_ids: rt::Nullable<Vec<String>>,
}

impl WebhookInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>, events: Vec<WebhookEventName>) -> Self {
        Self {
            url: url.into(),
            events,
            workflow_ids: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for WebhookInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WebhookInput",
        0b11,
        &["url", "events", "workflow_ids"],
    );
    type Fields = (String, Vec<WebhookEventName>, rt::Nullable<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.url, &self.events, &self.workflow_ids)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            url: group_0.0,
            events: group_0.1,
            workflow_ids: group_0.2,
        }
    }
}

/// How a delivery went.
#[non_exhaustive]
pub struct WebhookDelivery {
    pub delivered: bool,
    pub status: Option<i32>,
    pub latency_ms: i64,
    pub response_excerpt: rt::Nullable<String>,
}

impl rt::Object for WebhookDelivery {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WebhookDelivery",
        0b111,
        &["delivered", "status", "latency_ms", "response_excerpt"],
    );
    type Fields = (bool, Option<i32>, i64, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.delivered, &self.status, &self.latency_ms, &self.response_excerpt)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            delivered: group_0.0,
            status: group_0.1,
            latency_ms: group_0.2,
            response_excerpt: group_0.3,
        }
    }
}

rt::objects! {
    WebhookPage
    Webhook
    WebhookWithSecret
    WebhookInput
    WebhookDelivery
}

rt::choices! {
    WebhookEventName {
        RunStarted = "run.started",
        RunSucceeded = "run.succeeded",
        RunFailed = "run.failed",
        RunCancelled = "run.cancelled",
        WorkflowUpdated = "workflow.updated",
    }
}
