// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `bounces`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `bounces`.
#[derive(Debug, Clone, Copy)]
pub struct Bounces<'a>(pub(crate) &'a Client);

impl Bounces<'_> {
    /// List addresses that bounced
    ///
    /// Returns a list of [`BounceResponse`](crate::types::BounceResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_suppression_bounces(&self) -> Call<ListSuppressionBounces> {
        Call::__new(self.0)
    }

    /// Forget a bounce
    ///
    /// Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn delete_suppression_bounce(
        &self,
        email: &str,
    ) -> Call<DeleteSuppressionBounce> {
        Call::__new(self.0).__arg(0, email)
    }
}

/// `GET /v3/suppression/bounces`
pub enum ListSuppressionBounces {}
impl rt::Operation for ListSuppressionBounces {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListSuppressionBounces",
            "GET",
            "/v3/suppression/bounces",
        )
        .params(
            &[
                rt::query("start_time"),
                rt::query("end_time"),
                rt::query("limit"),
                rt::query("offset"),
                rt::query("email"),
                rt::header("on-behalf-of"),
            ],
        )
        .security(Client::SECURITY)
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Offset,
                param: "offset",
                limit: "limit",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<Vec<types::BounceResponse>>;
    type Failure = ListSuppressionBouncesError;
}

impl Call<ListSuppressionBounces> {
    /// Unix time from which on
    #[inline]
    pub fn start_time(self, start_time: i64) -> Self {
        self.__arg(0, &start_time)
    }

    /// Unix time up to which
    #[inline]
    pub fn end_time(self, end_time: i64) -> Self {
        self.__arg(1, &end_time)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// Entries to skip
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        self.__arg(3, &offset)
    }

    /// Only this address
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(4, email)
    }

    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(5, on_behalf_of)
    }
}

/// How [`list_suppression_bounces`](Bounces::list_suppression_bounces) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type ListSuppressionBouncesError = crate::errors::ErrorResponse400_401_403_429_500;

/// `DELETE /v3/suppression/bounces/{email}`
pub enum DeleteSuppressionBounce {}
impl rt::Operation for DeleteSuppressionBounce {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteSuppressionBounce",
            "DELETE",
            "/v3/suppression/bounces/{email}",
        )
        .params(&[rt::path("email"), rt::header("on-behalf-of")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteSuppressionBounceError;
}

impl Call<DeleteSuppressionBounce> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }
}

/// How [`delete_suppression_bounce`](Bounces::delete_suppression_bounce) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type DeleteSuppressionBounceError = crate::errors::ErrorResponse400_401_403_404_429_500;
