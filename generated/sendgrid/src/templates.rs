// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `templates`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `templates`.
#[derive(Debug, Clone, Copy)]
pub struct Templates<'a>(pub(crate) &'a Client);

impl Templates<'_> {
    /// List templates
    ///
    /// - `page_size`: Entries on a page. At least 1. At most 200.
    ///
    /// Returns [`ListTemplateResponse`](crate::types::ListTemplateResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_template(&self, page_size: f64) -> Call<ListTemplate> {
        Call::__new(self.0).__arg(0, &page_size)
    }

    /// Create a template
    ///
    /// Returns [`TransactionalTemplate`](crate::types::TransactionalTemplate). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn create_template(
        &self,
        body: &types::CreateTemplateBody,
    ) -> Call<CreateTemplate> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a template
    ///
    /// - `template_id`: Id of the template
    ///
    /// Returns [`TransactionalTemplate`](crate::types::TransactionalTemplate). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn get_template(&self, template_id: &str) -> Call<GetTemplate> {
        Call::__new(self.0).__arg(0, template_id)
    }

    /// Delete a template
    ///
    /// - `template_id`: Id of the template
    ///
    /// Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn delete_template(&self, template_id: &str) -> Call<DeleteTemplate> {
        Call::__new(self.0).__arg(0, template_id)
    }

    /// Add a version to a template
    ///
    /// - `template_id`: Id of the template
    ///
    /// Returns [`TransactionalTemplateVersionOutput`](crate::types::TransactionalTemplateVersionOutput). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn create_template_version(
        &self,
        template_id: &rt::Uuid,
        body: &types::TransactionalTemplateVersionCreate,
    ) -> Call<CreateTemplateVersion> {
        Call(rt::Pending::new(&self.0.0).arg(0, template_id).json(body))
    }
}

/// `GET /v3/templates`
pub enum ListTemplate {}
impl rt::Operation for ListTemplate {
    const SPEC: rt::Spec = rt::Spec::new("ListTemplate", "GET", "/v3/templates")
        .params(
            &[
                rt::query("page_size"),
                rt::query("generations"),
                rt::query("page_token"),
                rt::header("on-behalf-of"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListTemplateResponse>;
    type Failure = ListTemplateError;
}

impl Call<ListTemplate> {
    /// Kinds of template to return
    ///
    /// Default: `legacy`.
    #[inline]
    pub fn generations(self, generations: &str) -> Self {
        self.__arg(1, generations)
    }

    /// Page to return, from _metadata
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(2, page_token)
    }

    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(3, on_behalf_of)
    }
}

/// How [`list_template`](Templates::list_template) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type ListTemplateError = crate::errors::ErrorResponse400_401_403_429_500;

/// `POST /v3/templates`
pub enum CreateTemplate {}
impl rt::Operation for CreateTemplate {
    const SPEC: rt::Spec = rt::Spec::new("CreateTemplate", "POST", "/v3/templates")
        .params(&[rt::header("on-behalf-of")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TransactionalTemplate>;
    type Failure = CreateTemplateError;
}

impl Call<CreateTemplate> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(0, on_behalf_of)
    }
}

/// How [`create_template`](Templates::create_template) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type CreateTemplateError = crate::errors::ErrorResponse400_401_403_429_500;

/// `GET /v3/templates/{template_id}`
pub enum GetTemplate {}
impl rt::Operation for GetTemplate {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetTemplate",
            "GET",
            "/v3/templates/{template_id}",
        )
        .params(&[rt::path("template_id"), rt::header("on-behalf-of")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::TransactionalTemplate>;
    type Failure = GetTemplateError;
}

impl Call<GetTemplate> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }
}

/// How [`get_template`](Templates::get_template) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type GetTemplateError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `DELETE /v3/templates/{template_id}`
pub enum DeleteTemplate {}
impl rt::Operation for DeleteTemplate {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteTemplate",
            "DELETE",
            "/v3/templates/{template_id}",
        )
        .params(&[rt::path("template_id"), rt::header("on-behalf-of")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteTemplateError;
}

impl Call<DeleteTemplate> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }
}

/// How [`delete_template`](Templates::delete_template) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type DeleteTemplateError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `POST /v3/templates/{template_id}/versions`
pub enum CreateTemplateVersion {}
impl rt::Operation for CreateTemplateVersion {
    const SPEC: rt::Spec = rt::Spec::new(
            "CreateTemplateVersion",
            "POST",
            "/v3/templates/{template_id}/versions",
        )
        .params(&[rt::path("template_id"), rt::header("on-behalf-of")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::TransactionalTemplateVersionOutput>;
    type Failure = CreateTemplateVersionError;
}

impl Call<CreateTemplateVersion> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }
}

/// How [`create_template_version`](Templates::create_template_version) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type CreateTemplateVersionError = crate::errors::ErrorResponse400_401_403_404_429_500;
