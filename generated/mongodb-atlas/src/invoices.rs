// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Invoices.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Invoices`.
#[derive(Debug, Clone, Copy)]
pub struct Invoices<'a>(pub(crate) &'a Client);

impl Invoices<'_> {
    /// List the invoices of an organization
    ///
    /// - `org_id`: Id of the organization. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`PaginatedApiInvoiceMetadata`](crate::types::PaginatedApiInvoiceMetadata). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_invoices(&self, org_id: &str) -> Call<ListInvoices> {
        Call::__new(self.0).__arg(0, org_id)
    }
}

/// `GET /api/atlas/v2/orgs/{orgId}/invoices`
pub enum ListInvoices {}
impl rt::Operation for ListInvoices {
    const SPEC: rt::Spec = rt::Spec::new(
            "listInvoices",
            "GET",
            "/api/atlas/v2/orgs/{orgId}/invoices",
        )
        .params(
            &[
                rt::path("orgId"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("viewLinkedInvoices"),
                rt::query("fromDate"),
                rt::query("toDate"),
                rt::query("sortBy"),
                rt::query("orderBy"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedApiInvoiceMetadata>;
    type Failure = ListInvoicesError;
}

impl Call<ListInvoices> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(1, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(2, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(3, &page_num)
    }

    /// Whether linked invoices are shown.
    ///
    /// Default: `true`.
    #[inline]
    pub fn view_linked_invoices(self, view_linked_invoices: bool) -> Self {
        self.__arg(4, &view_linked_invoices)
    }

    /// Only invoices from this day.
    #[inline]
    pub fn from_date(self, from_date: &rt::Date) -> Self {
        self.__arg(5, from_date)
    }

    /// Only invoices up to this day.
    #[inline]
    pub fn to_date(self, to_date: &rt::Date) -> Self {
        self.__arg(6, to_date)
    }

    /// Field to sort by.
    ///
    /// Default: `END_DATE`.
    #[inline]
    pub fn sort_by(self, sort_by: types::ListInvoicesSortBy) -> Self {
        self.__arg(7, &sort_by)
    }

    /// Order.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn order_by(self, order_by: types::ListInvoicesOrderBy) -> Self {
        self.__arg(8, &order_by)
    }
}

/// How [`list_invoices`](Invoices::list_invoices) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListInvoicesError = crate::errors::ApiError401_403_404_429_500;
