// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Compounds.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `records`.
#[derive(Debug, Clone, Copy)]
pub struct Records<'a>(pub(crate) &'a Client);

impl Records<'_> {
    /// Details of up to 100 compounds
    ///
    /// Returns [`RecordsBatch`](crate::types::RecordsBatch).
    #[inline]
    pub fn get_records_batch(
        &self,
        body: &types::RecordsBatchRequest,
    ) -> Call<GetRecordsBatch> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Details of a compound
    ///
    /// - `record_id`: ChemSpider id of the compound.
    /// - `fields`: Fields to return, with commas between.
    ///
    /// Returns [`Record`](crate::types::Record).
    #[inline]
    pub fn get_record_details(
        &self,
        record_id: i32,
        fields: &[types::RecordField],
    ) -> Call<GetRecordDetails> {
        Call::__new(self.0).__arg(0, &record_id).__arg(1, fields)
    }

    /// What other sources call a compound
    ///
    /// - `record_id`: ChemSpider id of the compound.
    ///
    /// Returns [`ExternalReferences`](crate::types::ExternalReferences).
    #[inline]
    pub fn get_record_external_references(
        &self,
        record_id: i32,
    ) -> Call<GetRecordExternalReferences> {
        Call::__new(self.0).__arg(0, &record_id)
    }

    /// Picture of a compound
    ///
    /// - `record_id`: ChemSpider id of the compound.
    ///
    /// Returns [`RecordImage`](crate::types::RecordImage).
    #[inline]
    pub fn get_record_image(&self, record_id: i32) -> Call<GetRecordImage> {
        Call::__new(self.0).__arg(0, &record_id)
    }

    /// Structure of a compound as a MOL file
    ///
    /// - `record_id`: ChemSpider id of the compound.
    ///
    /// Returns [`RecordMol`](crate::types::RecordMol).
    #[inline]
    pub fn get_record_mol(&self, record_id: i32) -> Call<GetRecordMol> {
        Call::__new(self.0).__arg(0, &record_id)
    }
}

/// `POST /records/batch`
pub enum GetRecordsBatch {}
impl rt::Operation for GetRecordsBatch {
    const SPEC: rt::Spec = rt::Spec::new("getRecordsBatch", "POST", "/records/batch")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::RecordsBatch>;
    type Failure = GetRecordsBatchError;
}

/// How [`get_records_batch`](Records::get_records_batch) fails; the same as [`ApiError400_401_405_413_429_500`](crate::errors::ApiError400_401_405_413_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 413 Payload Too Large: The request asks for too much.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetRecordsBatchError = crate::errors::ApiError400_401_405_413_429_500;

/// `GET /records/{recordId}/details`
pub enum GetRecordDetails {}
impl rt::Operation for GetRecordDetails {
    const SPEC: rt::Spec = rt::Spec::new(
            "getRecordDetails",
            "GET",
            "/records/{recordId}/details",
        )
        .params(&[rt::path("recordId"), rt::query("fields").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Record>;
    type Failure = GetRecordDetailsError;
}

/// How [`get_record_details`](Records::get_record_details) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetRecordDetailsError = crate::errors::ApiError400_401_404_405_429_500;

/// `GET /records/{recordId}/externalreferences`
pub enum GetRecordExternalReferences {}
impl rt::Operation for GetRecordExternalReferences {
    const SPEC: rt::Spec = rt::Spec::new(
            "getRecordExternalReferences",
            "GET",
            "/records/{recordId}/externalreferences",
        )
        .params(&[rt::path("recordId"), rt::query("dataSources").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ExternalReferences>;
    type Failure = GetRecordExternalReferencesError;
}

impl Call<GetRecordExternalReferences> {
    /// Sources to look in, with commas between.
    #[inline]
    pub fn data_sources(self, data_sources: &[String]) -> Self {
        self.__arg(1, data_sources)
    }
}

/// How [`get_record_external_references`](Records::get_record_external_references) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetRecordExternalReferencesError = crate::errors::ApiError400_401_404_405_429_500;

/// `GET /records/{recordId}/image`
pub enum GetRecordImage {}
impl rt::Operation for GetRecordImage {
    const SPEC: rt::Spec = rt::Spec::new(
            "getRecordImage",
            "GET",
            "/records/{recordId}/image",
        )
        .params(&[rt::path("recordId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::RecordImage>;
    type Failure = GetRecordImageError;
}

/// How [`get_record_image`](Records::get_record_image) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetRecordImageError = crate::errors::ApiError400_401_404_405_429_500;

/// `GET /records/{recordId}/mol`
pub enum GetRecordMol {}
impl rt::Operation for GetRecordMol {
    const SPEC: rt::Spec = rt::Spec::new(
            "getRecordMol",
            "GET",
            "/records/{recordId}/mol",
        )
        .params(&[rt::path("recordId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::RecordMol>;
    type Failure = GetRecordMolError;
}

/// How [`get_record_mol`](Records::get_record_mol) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetRecordMolError = crate::errors::ApiError400_401_404_405_429_500;
