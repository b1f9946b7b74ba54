// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Pages and their properties

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `pages`.
#[derive(Debug, Clone, Copy)]
pub struct Pages<'a>(pub(crate) &'a Client);

impl Pages<'_> {
    /// Create a page under a page or in a database
    ///
    /// Returns [`Page`](crate::types::Page). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn post_page(&self, body: &types::CreatePageRequest) -> Call<PostPage> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get the properties of a page
    ///
    /// - `page_id`: Id of a page
    ///
    /// Returns [`Page`](crate::types::Page). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn retrieve_a_page(&self, page_id: &str) -> Call<RetrieveAPage> {
        Call::__new(self.0).__arg(0, page_id)
    }

    /// Change properties, icon or cover of a page, or move it to the trash
    ///
    /// - `page_id`: Id of a page
    ///
    /// Returns [`Page`](crate::types::Page). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn patch_page(
        &self,
        page_id: &str,
        body: &types::UpdatePageRequest,
    ) -> Call<PatchPage> {
        Call(rt::Pending::new(&self.0.0).arg(0, page_id).json(body))
    }

    /// Get one property of a page, in parts when it is long
    ///
    /// - `page_id`: Id of a page
    /// - `property_id`: Id of a property
    ///
    /// Returns [`PropertyItemOrList`](crate::types::PropertyItemOrList). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn retrieve_a_page_property(
        &self,
        page_id: &str,
        property_id: &str,
    ) -> Call<RetrieveAPageProperty> {
        Call::__new(self.0).__arg(0, page_id).__arg(1, property_id)
    }
}

/// `POST /v1/pages`
pub enum PostPage {}
impl rt::Operation for PostPage {
    const SPEC: rt::Spec = rt::Spec::new("post-page", "POST", "/v1/pages")
        .params(&[rt::header("Notion-Version")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Page>;
    type Failure = PostPageError;
}

impl Call<PostPage> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(0, notion_version)
    }
}

/// How [`post_page`](Pages::post_page) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type PostPageError = crate::errors::Error400_401_403_404_409_429_500_503;

/// `GET /v1/pages/{page_id}`
pub enum RetrieveAPage {}
impl rt::Operation for RetrieveAPage {
    const SPEC: rt::Spec = rt::Spec::new("retrieve-a-page", "GET", "/v1/pages/{page_id}")
        .params(
            &[
                rt::path("page_id"),
                rt::header("Notion-Version"),
                rt::query("filter_properties"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Page>;
    type Failure = RetrieveAPageError;
}

impl Call<RetrieveAPage> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }

    /// Ids of the properties to return
    #[inline]
    pub fn filter_properties(self, filter_properties: &[String]) -> Self {
        self.__arg(2, filter_properties)
    }
}

/// How [`retrieve_a_page`](Pages::retrieve_a_page) fails; the same as [`Error400_401_404_429_500`](crate::errors::Error400_401_404_429_500).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
pub type RetrieveAPageError = crate::errors::Error400_401_404_429_500;

/// `PATCH /v1/pages/{page_id}`
pub enum PatchPage {}
impl rt::Operation for PatchPage {
    const SPEC: rt::Spec = rt::Spec::new("patch-page", "PATCH", "/v1/pages/{page_id}")
        .params(&[rt::path("page_id"), rt::header("Notion-Version")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Page>;
    type Failure = PatchPageError;
}

impl Call<PatchPage> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }
}

/// How [`patch_page`](Pages::patch_page) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type PatchPageError = crate::errors::Error400_401_403_404_409_429_500_503;

/// `GET /v1/pages/{page_id}/properties/{property_id}`
pub enum RetrieveAPageProperty {}
impl rt::Operation for RetrieveAPageProperty {
    const SPEC: rt::Spec = rt::Spec::new(
            "retrieve-a-page-property",
            "GET",
            "/v1/pages/{page_id}/properties/{property_id}",
        )
        .params(
            &[
                rt::path("page_id"),
                rt::path("property_id"),
                rt::header("Notion-Version"),
                rt::query("start_cursor"),
                rt::query("page_size"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PropertyItemOrList>;
    type Failure = RetrieveAPagePropertyError;
}

impl Call<RetrieveAPageProperty> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(2, notion_version)
    }

    /// Where to go on; the next_cursor of the answer before
    #[inline]
    pub fn start_cursor(self, start_cursor: &str) -> Self {
        self.__arg(3, start_cursor)
    }

    /// Most entries to return
    ///
    /// Default: `100`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(4, &page_size)
    }
}

/// How [`retrieve_a_page_property`](Pages::retrieve_a_page_property) fails; the same as [`Error400_401_404_429_500`](crate::errors::Error400_401_404_429_500).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
pub type RetrieveAPagePropertyError = crate::errors::Error400_401_404_429_500;
