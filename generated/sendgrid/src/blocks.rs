// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `blocks`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `blocks`.
#[derive(Debug, Clone, Copy)]
pub struct Blocks<'a>(pub(crate) &'a Client);

impl Blocks<'_> {
    /// List addresses whose server refused a message
    ///
    /// Returns a list of [`BlockResponse`](crate::types::BlockResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_suppression_block(&self) -> Call<ListSuppressionBlock> {
        Call::__new(self.0)
    }
}

/// `GET /v3/suppression/blocks`
pub enum ListSuppressionBlock {}
impl rt::Operation for ListSuppressionBlock {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListSuppressionBlock",
            "GET",
            "/v3/suppression/blocks",
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
    type Success = rt::Json<Vec<types::BlockResponse>>;
    type Failure = ListSuppressionBlockError;
}

impl Call<ListSuppressionBlock> {
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

/// How [`list_suppression_block`](Blocks::list_suppression_block) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type ListSuppressionBlockError = crate::errors::ErrorResponse400_401_403_429_500;
