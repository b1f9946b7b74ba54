// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `listWebhooks`.
#[non_exhaustive]
pub struct ListWebhooksResponse {
    pub webhooks: Vec<Webhook>,
}

impl rt::Object for ListWebhooksResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListWebhooksResponse",
        fields: &["webhooks"],
        required: &[0b1],
    };
    type Fields = (Vec<Webhook>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.webhooks,)
    }

    #[inline]
    fn from_fields((webhooks,): Self::Fields) -> Self {
        Self { webhooks }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Webhook",
        fields: &[
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
        required: &[0b110],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                address,
                topic,
                format,
                fields,
                metafield_namespaces,
                private_metafield_namespaces,
                api_version,
            ),
            (created_at, updated_at),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            address,
            topic,
            format,
            fields,
            metafield_namespaces,
            private_metafield_namespaces,
            api_version,
            created_at,
            updated_at,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateWebhookBody",
        fields: &["webhook"],
        required: &[0b1],
    };
    type Fields = (Webhook,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.webhook,)
    }

    #[inline]
    fn from_fields((webhook,): Self::Fields) -> Self {
        Self { webhook }
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
