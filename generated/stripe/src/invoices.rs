// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `invoices`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `invoices`.
#[derive(Debug, Clone, Copy)]
pub struct Invoices<'a>(pub(crate) &'a Client);

impl Invoices<'_> {
    /// List invoices
    ///
    /// Returns [`InvoiceList`](crate::types::InvoiceList).
    #[inline]
    pub fn get_invoices(&self) -> Call<GetInvoices> {
        Call::__new(self.0)
    }

    /// Collect an invoice now
    ///
    /// - `invoice`: Has at most 5000 characters.
    ///
    /// Returns [`Invoice`](crate::types::Invoice).
    #[inline]
    pub fn post_invoices_invoice_pay(
        &self,
        invoice: &str,
    ) -> Call<PostInvoicesInvoicePay> {
        Call::__new(self.0).__arg(0, invoice)
    }
}

/// `GET /v1/invoices`
pub enum GetInvoices {}
impl rt::Operation for GetInvoices {
    const SPEC: rt::Spec = rt::Spec::new("GetInvoices", "GET", "/v1/invoices")
        .params(
            &[
                rt::query("collection_method"),
                rt::deep_object("created"),
                rt::query("ending_before"),
                rt::deep_object("expand"),
                rt::query("limit"),
                rt::query("starting_after"),
                rt::query("customer"),
                rt::deep_object("due_date"),
                rt::query("status"),
                rt::query("subscription"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::InvoiceList>;
    type Failure = GetInvoicesError;
}

impl Call<GetInvoices> {
    /// Sets `collection_method`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: types::GetInvoicesCollectionMethod,
    ) -> Self {
        self.__arg(0, &collection_method)
    }

    /// Time of creation: a range or a Unix time
    #[inline]
    pub fn created(self, created: &types::Created) -> Self {
        self.__arg(1, created)
    }

    /// Id of the entry to stop before
    #[inline]
    pub fn ending_before(self, ending_before: &str) -> Self {
        self.__arg(2, ending_before)
    }

    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(3, expand)
    }

    /// Most entries to return
    ///
    /// Default: `10`. At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(4, &limit)
    }

    /// Id of the entry to go on behind
    #[inline]
    pub fn starting_after(self, starting_after: &str) -> Self {
        self.__arg(5, starting_after)
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: &str) -> Self {
        self.__arg(6, customer)
    }

    /// Day it is due: a range or a Unix time
    #[inline]
    pub fn due_date(self, due_date: &types::DueDate) -> Self {
        self.__arg(7, due_date)
    }

    /// Sets `status`.
    #[inline]
    pub fn status(self, status: types::GetInvoicesStatus) -> Self {
        self.__arg(8, &status)
    }

    /// Sets `subscription`.
    #[inline]
    pub fn subscription(self, subscription: &str) -> Self {
        self.__arg(9, subscription)
    }
}

/// How [`get_invoices`](Invoices::get_invoices) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetInvoicesError = crate::errors::Error429Default;

/// `POST /v1/invoices/{invoice}/pay`
pub enum PostInvoicesInvoicePay {}
impl rt::Operation for PostInvoicesInvoicePay {
    const SPEC: rt::Spec = rt::Spec::new(
            "PostInvoicesInvoicePay",
            "POST",
            "/v1/invoices/{invoice}/pay",
        )
        .params(&[rt::path("invoice")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "expand",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::Invoice>;
    type Failure = PostInvoicesInvoicePayError;
}

impl Call<PostInvoicesInvoicePay> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PostInvoicesInvoicePayBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`post_invoices_invoice_pay`](Invoices::post_invoices_invoice_pay) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostInvoicesInvoicePayError = crate::errors::Error402_429Default;
