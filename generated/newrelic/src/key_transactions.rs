// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Key Transactions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Key Transactions`.
#[derive(Debug, Clone, Copy)]
pub struct KeyTransactions<'a>(pub(crate) &'a Client);

impl KeyTransactions<'_> {
    /// List key transactions
    ///
    /// Returns [`ListKeyTransactionsResponse`](crate::types::ListKeyTransactionsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_key_transactions(&self) -> Call<ListKeyTransactions> {
        Call::__new(self.0)
    }
}

/// `GET /v2/key_transactions.json`
pub enum ListKeyTransactions {}
impl rt::Operation for ListKeyTransactions {
    const SPEC: rt::Spec = rt::Spec::new(
            "listKeyTransactions",
            "GET",
            "/v2/key_transactions.json",
        )
        .params(
            &[
                rt::query("filter[name]"),
                rt::query("filter[ids]").explode(false),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListKeyTransactionsResponse>;
    type Failure = ListKeyTransactionsError;
}

impl Call<ListKeyTransactions> {
    /// Only this name
    #[inline]
    pub fn filter_name(self, filter_name: &str) -> Self {
        self.__arg(0, filter_name)
    }

    /// Ids to keep
    #[inline]
    pub fn filter_ids(self, filter_ids: &[i64]) -> Self {
        self.__arg(1, filter_ids)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(2, &page)
    }
}

/// How [`list_key_transactions`](KeyTransactions::list_key_transactions) fails; the same as [`ErrorResponse401_429_500`](crate::errors::ErrorResponse401_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListKeyTransactionsError = crate::errors::ErrorResponse401_429_500;
