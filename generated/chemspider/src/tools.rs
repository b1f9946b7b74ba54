// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Conversion and checks.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `tools`.
#[derive(Debug, Clone, Copy)]
pub struct Tools<'a>(pub(crate) &'a Client);

impl Tools<'_> {
    /// Turn one notation into another
    ///
    /// Returns [`ConvertResponse`](crate::types::ConvertResponse).
    #[inline]
    pub fn convert(&self, body: &types::ConvertRequest) -> Call<Convert> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Check an InChIKey
    ///
    /// Returns [`ValidateResponse`](crate::types::ValidateResponse).
    #[inline]
    pub fn validate_inchikey(
        &self,
        body: &types::InchikeyFilter,
    ) -> Call<ValidateInchikey> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /tools/convert`
pub enum Convert {}
impl rt::Operation for Convert {
    const SPEC: rt::Spec = rt::Spec::new("convert", "POST", "/tools/convert")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ConvertResponse>;
    type Failure = ConvertError;
}

/// How [`convert`](Tools::convert) fails; the same as [`ApiError400_401_405_413_429_500`](crate::errors::ApiError400_401_405_413_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 413 Payload Too Large: The request asks for too much.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ConvertError = crate::errors::ApiError400_401_405_413_429_500;

/// `POST /tools/validate/inchikey`
pub enum ValidateInchikey {}
impl rt::Operation for ValidateInchikey {
    const SPEC: rt::Spec = rt::Spec::new(
            "validateInchikey",
            "POST",
            "/tools/validate/inchikey",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ValidateResponse>;
    type Failure = ValidateInchikeyError;
}

/// How [`validate_inchikey`](Tools::validate_inchikey) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ValidateInchikeyError = crate::errors::ApiError400_401_405_429_500;
