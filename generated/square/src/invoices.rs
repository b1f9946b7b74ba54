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
    #[inline]
    pub fn list_invoices(&self, location_id: &str) -> Call<ListInvoices> {
        Call(rt::Pending::new(&self.0.0).arg(0, location_id))
    }

    /// Create a draft of an invoice
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
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "ListInvoices",
        method: "GET",
        path: "/v2/invoices",
        params: &[rt::query("location_id"), rt::query("cursor"), rt::query("limit")],
        security: &[&["oauth2"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::ListInvoicesResponse>;
    type Failure = ListInvoicesError;
}

impl Call<ListInvoices> {
    /// Where to go on; the cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        Call(self.0.arg(1, cursor))
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Call(self.0.arg(2, &limit))
    }
}

/// The same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
pub type ListInvoicesError = crate::errors::ErrorResponse401_403_404_429_500;

/// `POST /v2/invoices`
pub enum CreateInvoice {}
impl rt::Operation for CreateInvoice {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "CreateInvoice",
        method: "POST",
        path: "/v2/invoices",
        security: &[&["oauth2"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::CreateInvoiceResponse>;
    type Failure = CreateInvoiceError;
}

/// The same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
pub type CreateInvoiceError = crate::errors::ErrorResponse400_401_403_404_429_500;
