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
    const SHAPE: rt::Shape = rt::Shape {
        name: "WebhookPage",
        fields: &["items", "next_cursor"],
        required: &[0b11],
    };
    type Fields = (Vec<Webhook>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields((items, next_cursor): Self::Fields) -> Self {
        Self { items, next_cursor }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Webhook",
        fields: &[
            "url",
            "events",
            "workflow_ids",
            "id",
            "active",
            "failures",
            "created_at",
        ],
        required: &[0b1011011],
    };
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
    fn from_fields(
        (url, events, workflow_ids, id, active, failures, created_at): Self::Fields,
    ) -> Self {
        Self {
            url,
            events,
            workflow_ids,
            id,
            active,
            failures,
            created_at,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "WebhookWithSecret",
        fields: &[
            "url",
            "events",
            "workflow_ids",
            "id",
            "active",
            "failures",
            "created_at",
            "secret",
        ],
        required: &[0b11011011],
    };
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
    fn from_fields(
        (
            url,
            events,
            workflow_ids,
            id,
            active,
            failures,
            created_at,
            secret,
        ): Self::Fields,
    ) -> Self {
        Self {
            url,
            events,
            workflow_ids,
            id,
            active,
            failures,
            created_at,
            secret,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "WebhookInput",
        fields: &["url", "events", "workflow_ids"],
        required: &[0b11],
    };
    type Fields = (String, Vec<WebhookEventName>, rt::Nullable<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.url, &self.events, &self.workflow_ids)
    }

    #[inline]
    fn from_fields((url, events, workflow_ids): Self::Fields) -> Self {
        Self { url, events, workflow_ids }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "WebhookDelivery",
        fields: &["delivered", "status", "latency_ms", "response_excerpt"],
        required: &[0b111],
    };
    type Fields = (bool, Option<i32>, i64, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.delivered, &self.status, &self.latency_ms, &self.response_excerpt)
    }

    #[inline]
    fn from_fields(
        (delivered, status, latency_ms, response_excerpt): Self::Fields,
    ) -> Self {
        Self {
            delivered,
            status,
            latency_ms,
            response_excerpt,
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
