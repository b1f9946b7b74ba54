// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Data sources.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `lookups`.
#[derive(Debug, Clone, Copy)]
pub struct Lookups<'a>(pub(crate) &'a Client);

impl Lookups<'_> {
    /// List data sources
    ///
    /// Returns [`DataSources`](crate::types::DataSources).
    #[inline]
    pub fn get_data_sources(&self) -> Call<GetDataSources> {
        Call::__new(self.0)
    }
}

/// `GET /lookups/datasources`
pub enum GetDataSources {}
impl rt::Operation for GetDataSources {
    const SPEC: rt::Spec = rt::Spec::new("getDataSources", "GET", "/lookups/datasources")
        .security(Client::SECURITY);
    type Success = rt::Json<types::DataSources>;
    type Failure = GetDataSourcesError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetDataSourcesError {
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The method is not allowed here.
    MethodNotAllowed(crate::Reply<types::ApiError>),
    /// The plan's calls are used up, or come too fast.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    GetDataSourcesError {
        401 => Unauthorized(rt::Json<types::ApiError>),
        405 => MethodNotAllowed(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}
