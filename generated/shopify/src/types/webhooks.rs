// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `listWebhooks`.
#[non_exhaustive]
pub struct ListWebhooksResponse {
    pub webhooks: Vec<Webhook>,
}

impl rt::Object for ListWebhooksResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ListWebhooksResponse", 0b1, &["webhooks"]);
    type Fields = (Vec<Webhook>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.webhooks,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { webhooks: group_0.0 }
    }
}

/// `Webhook`, as the API calls it.
pub struct Webhook {
    pub id: Option<i64>,
    pub address: String,
    pub topic: String,
    pub format: Option<WebhookFormat>,
    pub fields: Option<Vec<String>>,
    pub metafield_namespaces: Option<Vec<String>>,
    pub private_metafield_namespaces: Option<Vec<String>>,
    pub api_version: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}

impl Webhook {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(address: impl Into<String>, topic: impl Into<String>) -> Self {
        Self {
            id: None,
            address: address.into(),
            topic: topic.into(),
            format: None,
            fields: None,
            metafield_namespaces: None,
            private_metafield_namespaces: None,
            api_version: None,
            created_at: None,
            updated_at: None,
        }
    }
}

impl rt::Object for Webhook {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Webhook",
        0b110,
        &[
            "id",
            "address",
            "topic",
            "format",
            "fields",
            "metafield_namespaces",
            "private_metafield_namespaces",
            "api_version",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            String,
            String,
            Option<WebhookFormat>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<String>,
        ),
        (Option<rt::DateTime>, Option<rt::DateTime>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.address,
                &self.topic,
                &self.format,
                &self.fields,
                &self.metafield_namespaces,
                &self.private_metafield_namespaces,
                &self.api_version,
            ),
            (&self.created_at, &self.updated_at),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            address: group_0.1,
            topic: group_0.2,
            format: group_0.3,
            fields: group_0.4,
            metafield_namespaces: group_0.5,
            private_metafield_namespaces: group_0.6,
            api_version: group_0.7,
            created_at: group_1.0,
            updated_at: group_1.1,
        }
    }
}

/// `format` of `Webhook`.
#[non_exhaustive]
pub enum WebhookFormat {
    /// `json`
    Json,
    /// `xml`
    Xml,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`CreateWebhookBody`].
pub type CreateWebhookResponse = CreateWebhookBody;

/// `body` of `createWebhook`.
pub struct CreateWebhookBody {
    pub webhook: Webhook,
}

impl CreateWebhookBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(webhook: Webhook) -> Self {
        Self { webhook }
    }
}

impl rt::Object for CreateWebhookBody {
    const SHAPE: rt::Shape = rt::Shape::new("CreateWebhookBody", 0b1, &["webhook"]);
    type Fields = (Webhook,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.webhook,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { webhook: group_0.0 }
    }
}

rt::objects! {
    ListWebhooksResponse
    Webhook
    CreateWebhookBody
}

rt::choices! {
    WebhookFormat { Json = "json", Xml = "xml" }
}
