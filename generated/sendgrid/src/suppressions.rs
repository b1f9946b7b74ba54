// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `suppressions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `suppressions`.
#[derive(Debug, Clone, Copy)]
pub struct Suppressions<'a>(pub(crate) &'a Client);

impl Suppressions<'_> {
    /// List the addresses that left a group
    ///
    /// Returns a list of texts. Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_suppression_from_asm_group(
        &self,
        group_id: &str,
    ) -> Call<ListSuppressionFromAsmGroup> {
        Call::__new(self.0).__arg(0, group_id)
    }

    /// Take addresses out of a group
    ///
    /// Returns [`SuppressionsRequest`](crate::types::SuppressionsRequest). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn add_suppression_to_asm_group(
        &self,
        group_id: &str,
        body: &types::SuppressionsRequest,
    ) -> Call<AddSuppressionToAsmGroup> {
        Call(rt::Pending::new(&self.0.0).arg(0, group_id).json(body))
    }

    /// Never mail these addresses again
    ///
    /// Returns [`SuppressionsRequest`](crate::types::SuppressionsRequest). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn create_global_suppression(
        &self,
        body: &types::SuppressionsRequest,
    ) -> Call<CreateGlobalSuppression> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Allow mail to an address again
    ///
    /// Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn delete_global_suppression(
        &self,
        email: &str,
    ) -> Call<DeleteGlobalSuppression> {
        Call::__new(self.0).__arg(0, email)
    }
}

/// `GET /v3/asm/groups/{group_id}/suppressions`
pub enum ListSuppressionFromAsmGroup {}
impl rt::Operation for ListSuppressionFromAsmGroup {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListSuppressionFromAsmGroup",
            "GET",
            "/v3/asm/groups/{group_id}/suppressions",
        )
        .params(&[rt::path("group_id"), rt::header("on-behalf-of")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<String>>;
    type Failure = ListSuppressionFromAsmGroupError;
}

impl Call<ListSuppressionFromAsmGroup> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }
}

/// How [`list_suppression_from_asm_group`](Suppressions::list_suppression_from_asm_group) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type ListSuppressionFromAsmGroupError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `POST /v3/asm/groups/{group_id}/suppressions`
pub enum AddSuppressionToAsmGroup {}
impl rt::Operation for AddSuppressionToAsmGroup {
    const SPEC: rt::Spec = rt::Spec::new(
            "AddSuppressionToAsmGroup",
            "POST",
            "/v3/asm/groups/{group_id}/suppressions",
        )
        .params(&[rt::path("group_id"), rt::header("on-behalf-of")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::SuppressionsRequest>;
    type Failure = AddSuppressionToAsmGroupError;
}

impl Call<AddSuppressionToAsmGroup> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }
}

/// How [`add_suppression_to_asm_group`](Suppressions::add_suppression_to_asm_group) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type AddSuppressionToAsmGroupError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `POST /v3/asm/suppressions/global`
pub enum CreateGlobalSuppression {}
impl rt::Operation for CreateGlobalSuppression {
    const SPEC: rt::Spec = rt::Spec::new(
            "CreateGlobalSuppression",
            "POST",
            "/v3/asm/suppressions/global",
        )
        .params(&[rt::header("on-behalf-of")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::SuppressionsRequest>;
    type Failure = CreateGlobalSuppressionError;
}

impl Call<CreateGlobalSuppression> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(0, on_behalf_of)
    }
}

/// How [`create_global_suppression`](Suppressions::create_global_suppression) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type CreateGlobalSuppressionError = crate::errors::ErrorResponse400_401_403_429_500;

/// `DELETE /v3/asm/suppressions/global/{email}`
pub enum DeleteGlobalSuppression {}
impl rt::Operation for DeleteGlobalSuppression {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteGlobalSuppression",
            "DELETE",
            "/v3/asm/suppressions/global/{email}",
        )
        .params(&[rt::path("email"), rt::header("on-behalf-of")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteGlobalSuppressionError;
}

impl Call<DeleteGlobalSuppression> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }
}

/// How [`delete_global_suppression`](Suppressions::delete_global_suppression) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type DeleteGlobalSuppressionError = crate::errors::ErrorResponse400_401_403_404_429_500;
