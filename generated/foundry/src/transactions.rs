// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Changes to a dataset as a whole.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Transactions`.
#[derive(Debug, Clone, Copy)]
pub struct Transactions<'a>(pub(crate) &'a Client);

impl Transactions<'_> {
    /// Start a transaction
    ///
    /// - `dataset_rid`: Id of the dataset.
    ///
    /// Returns [`Transaction`](crate::types::Transaction).
    #[inline]
    pub fn create_transaction(
        &self,
        dataset_rid: &str,
        body: &types::CreateTransactionRequest,
    ) -> Call<CreateTransaction> {
        Call(rt::Pending::new(&self.0.0).arg(0, dataset_rid).json(body))
    }

    /// Get a transaction
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `transaction_rid`: Id of the transaction.
    ///
    /// Returns [`Transaction`](crate::types::Transaction).
    #[inline]
    pub fn get_transaction(
        &self,
        dataset_rid: &str,
        transaction_rid: &str,
    ) -> Call<GetTransaction> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, transaction_rid)
    }

    /// Commit a transaction
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `transaction_rid`: Id of the transaction.
    ///
    /// Returns [`Transaction`](crate::types::Transaction).
    #[inline]
    pub fn commit_transaction(
        &self,
        dataset_rid: &str,
        transaction_rid: &str,
    ) -> Call<CommitTransaction> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, transaction_rid)
    }

    /// Abort a transaction
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `transaction_rid`: Id of the transaction.
    ///
    /// Returns [`Transaction`](crate::types::Transaction).
    #[inline]
    pub fn abort_transaction(
        &self,
        dataset_rid: &str,
        transaction_rid: &str,
    ) -> Call<AbortTransaction> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, transaction_rid)
    }
}

/// `POST /v2/datasets/{datasetRid}/transactions`
pub enum CreateTransaction {}
impl rt::Operation for CreateTransaction {
    const SPEC: rt::Spec = rt::Spec::new(
            "createTransaction",
            "POST",
            "/v2/datasets/{datasetRid}/transactions",
        )
        .params(&[rt::path("datasetRid"), rt::query("branchName")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Transaction>;
    type Failure = CreateTransactionError;
}

impl Call<CreateTransaction> {
    /// Name of the branch; master without it.
    #[inline]
    pub fn branch_name(self, branch_name: &str) -> Self {
        self.__arg(1, branch_name)
    }
}

/// How [`create_transaction`](Transactions::create_transaction) fails; the same as [`ApiError400_401_403_404_409`](crate::errors::ApiError400_401_403_404_409).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
pub type CreateTransactionError = crate::errors::ApiError400_401_403_404_409;

/// `GET /v2/datasets/{datasetRid}/transactions/{transactionRid}`
pub enum GetTransaction {}
impl rt::Operation for GetTransaction {
    const SPEC: rt::Spec = rt::Spec::new(
            "getTransaction",
            "GET",
            "/v2/datasets/{datasetRid}/transactions/{transactionRid}",
        )
        .params(&[rt::path("datasetRid"), rt::path("transactionRid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Transaction>;
    type Failure = GetTransactionError;
}

/// How [`get_transaction`](Transactions::get_transaction) fails; the same as [`ApiError401_403_404`](crate::errors::ApiError401_403_404).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type GetTransactionError = crate::errors::ApiError401_403_404;

/// `POST /v2/datasets/{datasetRid}/transactions/{transactionRid}/commit`
pub enum CommitTransaction {}
impl rt::Operation for CommitTransaction {
    const SPEC: rt::Spec = rt::Spec::new(
            "commitTransaction",
            "POST",
            "/v2/datasets/{datasetRid}/transactions/{transactionRid}/commit",
        )
        .params(&[rt::path("datasetRid"), rt::path("transactionRid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Transaction>;
    type Failure = CommitTransactionError;
}

/// How [`commit_transaction`](Transactions::commit_transaction) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type CommitTransactionError = crate::errors::ApiError400_401_403_404;

/// `POST /v2/datasets/{datasetRid}/transactions/{transactionRid}/abort`
pub enum AbortTransaction {}
impl rt::Operation for AbortTransaction {
    const SPEC: rt::Spec = rt::Spec::new(
            "abortTransaction",
            "POST",
            "/v2/datasets/{datasetRid}/transactions/{transactionRid}/abort",
        )
        .params(&[rt::path("datasetRid"), rt::path("transactionRid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Transaction>;
    type Failure = AbortTransactionError;
}

/// How [`abort_transaction`](Transactions::abort_transaction) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type AbortTransactionError = crate::errors::ApiError400_401_403_404;
