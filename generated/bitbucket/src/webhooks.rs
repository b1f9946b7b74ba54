// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Webhooks`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Webhooks`.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a>(pub(crate) &'a Client);

impl Webhooks<'_> {
    /// List the webhooks of a repository
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`PaginatedWebhookSubscriptions`](crate::types::PaginatedWebhookSubscriptions).
    #[inline]
    pub fn list_webhooks(&self, workspace: &str, repo_slug: &str) -> Call<ListWebhooks> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Create a webhook
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`WebhookSubscription`](crate::types::WebhookSubscription).
    #[inline]
    pub fn create_webhook(
        &self,
        workspace: &str,
        repo_slug: &str,
        body: &types::WebhookSubscription,
    ) -> Call<CreateWebhook> {
        Call(rt::Pending::new(&self.0.0).arg(0, workspace).arg(1, repo_slug).json(body))
    }
}

/// `GET /repositories/{workspace}/{repo_slug}/hooks`
pub enum ListWebhooks {}
impl rt::Operation for ListWebhooks {
    const SPEC: rt::Spec = rt::Spec::new(
            "listWebhooks",
            "GET",
            "/repositories/{workspace}/{repo_slug}/hooks",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::path("repo_slug"),
                rt::query("page").explode(false),
                rt::query("pagelen").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaginatedWebhookSubscriptions>;
    type Failure = ListWebhooksError;
}

impl Call<ListWebhooks> {
    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(2, &page)
    }

    /// Values on a page, 100 at most mostly
    #[inline]
    pub fn pagelen(self, pagelen: i64) -> Self {
        self.__arg(3, &pagelen)
    }
}

/// How [`list_webhooks`](Webhooks::list_webhooks) fails; the same as [`Error403_404_429`](crate::errors::Error403_404_429).
///
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListWebhooksError = crate::errors::Error403_404_429;

/// `POST /repositories/{workspace}/{repo_slug}/hooks`
pub enum CreateWebhook {}
impl rt::Operation for CreateWebhook {
    const SPEC: rt::Spec = rt::Spec::new(
            "createWebhook",
            "POST",
            "/repositories/{workspace}/{repo_slug}/hooks",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::WebhookSubscription>;
    type Failure = CreateWebhookError;
}

/// How [`create_webhook`](Webhooks::create_webhook) fails; the same as [`Error403_404_429`](crate::errors::Error403_404_429).
///
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type CreateWebhookError = crate::errors::Error403_404_429;
