// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Credential`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Credential`.
#[derive(Debug, Clone, Copy)]
pub struct Credential<'a>(pub(crate) &'a Client);

impl Credential<'_> {
    /// Store a credential for use by nodes.
    ///
    /// Returns [`CreateCredentialResponse`](crate::types::CreateCredentialResponse).
    #[inline]
    pub fn create_credential(&self, body: &types::Credential) -> Call<CreateCredential> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Move a credential to another project.
    ///
    /// - `id`: Identifier of the resource.
    #[inline]
    pub fn transfer_credential(
        &self,
        id: &str,
        body: &types::Transfer,
    ) -> Call<TransferCredential> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }
}

/// `POST /credentials`
pub enum CreateCredential {}
impl rt::Operation for CreateCredential {
    const SPEC: rt::Spec = rt::Spec::new("createCredential", "POST", "/credentials")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateCredentialResponse>;
    type Failure = CreateCredentialError;
}

/// `PUT /credentials/{id}/transfer`
pub enum TransferCredential {}
impl rt::Operation for TransferCredential {
    const SPEC: rt::Spec = rt::Spec::new(
            "transferCredential",
            "PUT",
            "/credentials/{id}/transfer",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = TransferCredentialError;
}

/// How [`transfer_credential`](Credential::transfer_credential) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or invalid.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type TransferCredentialError = crate::errors::Error400_401_404;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateCredentialError {
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// The media type is not supported.
    UnsupportedMediaType(crate::Reply<String>),
}

rt::failures! {
    CreateCredentialError {
        401 => Unauthorized(rt::Json<types::Error>),
        415 => UnsupportedMediaType(rt::Text),
    }
}
