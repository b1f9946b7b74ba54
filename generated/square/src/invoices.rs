// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Invoices`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Invoices`.
#[derive(Debug, Clone, Copy)]
pub struct Invoices<'a>(pub(crate) &'a Client);

impl Invoices<'_> {
    /// List the invoices of a location
    ///
    /// - `location_id`: Id of the location
    ///
    /// Returns [`ListInvoicesResponse`](crate::types::ListInvoicesResponse).
    #[inline]
    pub fn list_invoices(&self, location_id: &str) -> Call<ListInvoices> {
        Call::__new(self.0).__arg(0, location_id)
    }

    /// Create a draft of an invoice
    ///
    /// Returns [`CreateInvoiceResponse`](crate::types::CreateInvoiceResponse).
    #[inline]
    pub fn create_invoice(
        &self,
        body: &types::CreateInvoiceBody,
    ) -> Call<CreateInvoice> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /v2/invoices`
pub enum ListInvoices {}
impl rt::Operation for ListInvoices {
    const SPEC: rt::Spec = rt::Spec::new("ListInvoices", "GET", "/v2/invoices")
        .params(&[rt::query("location_id"), rt::query("cursor"), rt::query("limit")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListInvoicesResponse>;
    type Failure = ListInvoicesError;
}

impl Call<ListInvoices> {
    /// Where to go on; the cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }
}

/// How [`list_invoices`](Invoices::list_invoices) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type ListInvoicesError = crate::errors::ErrorResponse401_403_404_429_500;

/// `POST /v2/invoices`
pub enum CreateInvoice {}
impl rt::Operation for CreateInvoice {
    const SPEC: rt::Spec = rt::Spec::new("CreateInvoice", "POST", "/v2/invoices")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateInvoiceResponse>;
    type Failure = CreateInvoiceError;
}

/// How [`create_invoice`](Invoices::create_invoice) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type CreateInvoiceError = crate::errors::ErrorResponse400_401_403_404_429_500;
