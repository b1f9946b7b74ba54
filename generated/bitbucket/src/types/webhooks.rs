// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `paginated_webhook_subscriptions`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedWebhookSubscriptions {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<WebhookSubscription>>,
}

impl rt::Object for PaginatedWebhookSubscriptions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedWebhookSubscriptions",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<WebhookSubscription>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.size, &self.page, &self.pagelen, &self.next, &self.previous, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            size: group_0.0,
            page: group_0.1,
            pagelen: group_0.2,
            next: group_0.3,
            previous: group_0.4,
            values: group_0.5,
        }
    }
}

/// `webhook_subscription`, as the API calls it.
pub struct WebhookSubscription {
    pub r#type: Option<String>,
    pub uuid: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub active: Option<bool>,
    pub subject_type: Option<WebhookSubscriptionSubjectType>,
    pub events: Option<Vec<String>>,
    pub created_at: Option<rt::DateTime>,
}

impl rt::Object for WebhookSubscription {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WebhookSubscription",
        0,
        &[
            "type",
            "uuid",
            "url",
            "description",
            "active",
            "subject_type",
            "events",
            "created_at",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<bool>,
        Option<WebhookSubscriptionSubjectType>,
        Option<Vec<String>>,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.uuid,
            &self.url,
            &self.description,
            &self.active,
            &self.subject_type,
            &self.events,
            &self.created_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            uuid: group_0.1,
            url: group_0.2,
            description: group_0.3,
            active: group_0.4,
            subject_type: group_0.5,
            events: group_0.6,
            created_at: group_0.7,
        }
    }
}

/// `subject_type` of `webhook_subscription`.
#[non_exhaustive]
pub enum WebhookSubscriptionSubjectType {
    /// `repository`
    Repository,
    /// `workspace`
    Workspace,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PaginatedWebhookSubscriptions
    WebhookSubscription
}

rt::defaults! {
    WebhookSubscription
}

rt::choices! {
    WebhookSubscriptionSubjectType { Repository = "repository", Workspace = "workspace" }
}
