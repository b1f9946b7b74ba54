// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `transactions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `transactions`.
#[derive(Debug, Clone, Copy)]
pub struct Transactions<'a>(pub(crate) &'a Client);

impl Transactions<'_> {
    /// List the transactions of an order
    ///
    /// - `order_id`: Id of the order
    ///
    /// Returns [`ListTransactionsResponse`](crate::types::ListTransactionsResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn list_transactions(&self, order_id: i64) -> Call<ListTransactions> {
        Call::__new(self.0).__arg(0, &order_id)
    }
}

/// `GET /orders/{order_id}/transactions.json`
pub enum ListTransactions {}
impl rt::Operation for ListTransactions {
    const SPEC: rt::Spec = rt::Spec::new(
            "listTransactions",
            "GET",
            "/orders/{order_id}/transactions.json",
        )
        .params(
            &[
                rt::path("order_id"),
                rt::query("since_id"),
                rt::query("fields"),
                rt::query("in_shop_currency"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListTransactionsResponse>;
    type Failure = ListTransactionsError;
}

impl Call<ListTransactions> {
    /// Only entries behind this id
    #[inline]
    pub fn since_id(self, since_id: i64) -> Self {
        self.__arg(1, &since_id)
    }

    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }

    /// Sets `in_shop_currency`.
    ///
    /// Default: `false`.
    #[inline]
    pub fn in_shop_currency(self, in_shop_currency: bool) -> Self {
        self.__arg(3, &in_shop_currency)
    }
}

/// How [`list_transactions`](Transactions::list_transactions) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type ListTransactionsError = crate::errors::ErrorResponse401_403_404_429_500;
