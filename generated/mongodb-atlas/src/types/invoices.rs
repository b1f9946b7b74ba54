// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `sortBy` of `listInvoices`.
///
/// Default: `END_DATE`.
#[non_exhaustive]
pub enum ListInvoicesSortBy {
    /// `START_DATE`
    StartDate,
    /// `END_DATE`
    EndDate,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `orderBy` of `listInvoices`.
///
/// Default: `desc`.
#[non_exhaustive]
pub enum ListInvoicesOrderBy {
    /// `desc`
    Desc,
    /// `asc`
    Asc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of invoices.
#[non_exhaustive]
pub struct PaginatedApiInvoiceMetadata {
    pub results: Vec<InvoiceMetadata>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedApiInvoiceMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedApiInvoiceMetadata",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<InvoiceMetadata>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.total_count, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            results: group_0.0,
            total_count: group_0.1,
            links: group_0.2,
        }
    }
}

/// An invoice without its lines.
#[non_exhaustive]
pub struct InvoiceMetadata {
    pub id: Option<String>,
    pub org_id: Option<String>,
    pub status_name: Option<String>,
    pub start_date: Option<rt::DateTime>,
    pub end_date: Option<rt::DateTime>,
    pub amount_billed_cents: Option<i64>,
    pub amount_paid_cents: Option<i64>,
    pub created: Option<rt::DateTime>,
    pub updated: Option<rt::DateTime>,
}

impl rt::Object for InvoiceMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "InvoiceMetadata",
        0,
        &[
            "id",
            "orgId",
            "statusName",
            "startDate",
            "endDate",
            "amountBilledCents",
            "amountPaidCents",
            "created",
            "updated",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<i64>,
            Option<i64>,
            Option<rt::DateTime>,
        ),
        (Option<rt::DateTime>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.org_id,
                &self.status_name,
                &self.start_date,
                &self.end_date,
                &self.amount_billed_cents,
                &self.amount_paid_cents,
                &self.created,
            ),
            (&self.updated,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            org_id: group_0.1,
            status_name: group_0.2,
            start_date: group_0.3,
            end_date: group_0.4,
            amount_billed_cents: group_0.5,
            amount_paid_cents: group_0.6,
            created: group_0.7,
            updated: group_1.0,
        }
    }
}

rt::objects! {
    PaginatedApiInvoiceMetadata
    InvoiceMetadata
}

rt::choices! {
    ListInvoicesSortBy { StartDate = "START_DATE", EndDate = "END_DATE" }
    ListInvoicesOrderBy { Desc = "desc", Asc = "asc" }
}
