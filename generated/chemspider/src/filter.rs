// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Searches, their status and their results.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `filter`.
#[derive(Debug, Clone, Copy)]
pub struct Filter<'a>(pub(crate) &'a Client);

impl Filter<'_> {
    /// Search by name
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_name(&self, body: &types::NameFilter) -> Call<ByName> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Search by formula
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_formula(&self, body: &types::FormulaFilter) -> Call<ByFormula> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Search by up to 100 formulas
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_formula_batch(
        &self,
        body: &types::FormulaBatchFilter,
    ) -> Call<ByFormulaBatch> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Status of a search by formulas
    ///
    /// - `query_id`: Id of the query.
    ///
    /// Returns [`QueryStatus`](crate::types::QueryStatus).
    #[inline]
    pub fn get_formula_batch_status(
        &self,
        query_id: &rt::Uuid,
    ) -> Call<GetFormulaBatchStatus> {
        Call::__new(self.0).__arg(0, query_id)
    }

    /// Results of a search by formulas
    ///
    /// - `query_id`: Id of the query.
    ///
    /// Returns [`FormulaBatchResults`](crate::types::FormulaBatchResults).
    #[inline]
    pub fn get_formula_batch_results(
        &self,
        query_id: &rt::Uuid,
    ) -> Call<GetFormulaBatchResults> {
        Call::__new(self.0).__arg(0, query_id)
    }

    /// Search by mass
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_mass(&self, body: &types::MassFilter) -> Call<ByMass> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Search by several masses
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_mass_batch(&self, body: &types::MassBatchFilter) -> Call<ByMassBatch> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Status of a search by masses
    ///
    /// - `query_id`: Id of the query.
    ///
    /// Returns [`QueryStatus`](crate::types::QueryStatus).
    #[inline]
    pub fn get_mass_batch_status(
        &self,
        query_id: &rt::Uuid,
    ) -> Call<GetMassBatchStatus> {
        Call::__new(self.0).__arg(0, query_id)
    }

    /// Results of a search by masses
    ///
    /// - `query_id`: Id of the query.
    ///
    /// Returns [`MassBatchResults`](crate::types::MassBatchResults).
    #[inline]
    pub fn get_mass_batch_results(
        &self,
        query_id: &rt::Uuid,
    ) -> Call<GetMassBatchResults> {
        Call::__new(self.0).__arg(0, query_id)
    }

    /// Search by SMILES
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_smiles(&self, body: &types::SmilesFilter) -> Call<BySmiles> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Search by InChI
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_inchi(&self, body: &types::InchiFilter) -> Call<ByInchi> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Search by InChIKey
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_inchikey(&self, body: &types::InchikeyFilter) -> Call<ByInchikey> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Search by elements
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_element(&self, body: &types::ElementFilter) -> Call<ByElement> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Search by formula or by a kind of mass
    ///
    /// Returns [`QueryResponse`](crate::types::QueryResponse).
    #[inline]
    pub fn by_intrinsic_property(
        &self,
        body: &types::IntrinsicPropertyFilter,
    ) -> Call<ByIntrinsicProperty> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Status of a search
    ///
    /// - `query_id`: Id of the query.
    ///
    /// Returns [`QueryStatus`](crate::types::QueryStatus).
    #[inline]
    pub fn get_filter_status(&self, query_id: &rt::Uuid) -> Call<GetFilterStatus> {
        Call::__new(self.0).__arg(0, query_id)
    }

    /// Results of a search
    ///
    /// - `query_id`: Id of the query.
    ///
    /// Returns [`FilterResults`](crate::types::FilterResults).
    #[inline]
    pub fn get_filter_results(&self, query_id: &rt::Uuid) -> Call<GetFilterResults> {
        Call::__new(self.0).__arg(0, query_id)
    }

    /// Results of a search as a packed SDF file
    ///
    /// - `query_id`: Id of the query.
    ///
    /// Returns [`SdfResults`](crate::types::SdfResults).
    #[inline]
    pub fn get_filter_results_sdf(
        &self,
        query_id: &rt::Uuid,
    ) -> Call<GetFilterResultsSdf> {
        Call::__new(self.0).__arg(0, query_id)
    }
}

/// `POST /filter/name`
pub enum ByName {}
impl rt::Operation for ByName {
    const SPEC: rt::Spec = rt::Spec::new("filterByName", "POST", "/filter/name")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByNameError;
}

/// How [`by_name`](Filter::by_name) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByNameError = crate::errors::ApiError400_401_405_429_500;

/// `POST /filter/formula`
pub enum ByFormula {}
impl rt::Operation for ByFormula {
    const SPEC: rt::Spec = rt::Spec::new("filterByFormula", "POST", "/filter/formula")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByFormulaError;
}

/// How [`by_formula`](Filter::by_formula) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByFormulaError = crate::errors::ApiError400_401_405_429_500;

/// `POST /filter/formula/batch`
pub enum ByFormulaBatch {}
impl rt::Operation for ByFormulaBatch {
    const SPEC: rt::Spec = rt::Spec::new(
            "filterByFormulaBatch",
            "POST",
            "/filter/formula/batch",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByFormulaBatchError;
}

/// How [`by_formula_batch`](Filter::by_formula_batch) fails; the same as [`ApiError400_401_405_413_429_500`](crate::errors::ApiError400_401_405_413_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 413 Payload Too Large: The request asks for too much.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByFormulaBatchError = crate::errors::ApiError400_401_405_413_429_500;

/// `GET /filter/formula/batch/{queryId}/status`
pub enum GetFormulaBatchStatus {}
impl rt::Operation for GetFormulaBatchStatus {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFormulaBatchStatus",
            "GET",
            "/filter/formula/batch/{queryId}/status",
        )
        .params(&[rt::path("queryId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::QueryStatus>;
    type Failure = GetFormulaBatchStatusError;
}

/// How [`get_formula_batch_status`](Filter::get_formula_batch_status) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetFormulaBatchStatusError = crate::errors::ApiError400_401_404_405_429_500;

/// `GET /filter/formula/batch/{queryId}/results`
pub enum GetFormulaBatchResults {}
impl rt::Operation for GetFormulaBatchResults {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFormulaBatchResults",
            "GET",
            "/filter/formula/batch/{queryId}/results",
        )
        .params(&[rt::path("queryId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::FormulaBatchResults>;
    type Failure = GetFormulaBatchResultsError;
}

/// How [`get_formula_batch_results`](Filter::get_formula_batch_results) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetFormulaBatchResultsError = crate::errors::ApiError400_401_404_405_429_500;

/// `POST /filter/mass`
pub enum ByMass {}
impl rt::Operation for ByMass {
    const SPEC: rt::Spec = rt::Spec::new("filterByMass", "POST", "/filter/mass")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByMassError;
}

/// How [`by_mass`](Filter::by_mass) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByMassError = crate::errors::ApiError400_401_405_429_500;

/// `POST /filter/mass/batch`
pub enum ByMassBatch {}
impl rt::Operation for ByMassBatch {
    const SPEC: rt::Spec = rt::Spec::new(
            "filterByMassBatch",
            "POST",
            "/filter/mass/batch",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByMassBatchError;
}

/// How [`by_mass_batch`](Filter::by_mass_batch) fails; the same as [`ApiError400_401_405_413_429_500`](crate::errors::ApiError400_401_405_413_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 413 Payload Too Large: The request asks for too much.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByMassBatchError = crate::errors::ApiError400_401_405_413_429_500;

/// `GET /filter/mass/batch/{queryId}/status`
pub enum GetMassBatchStatus {}
impl rt::Operation for GetMassBatchStatus {
    const SPEC: rt::Spec = rt::Spec::new(
            "getMassBatchStatus",
            "GET",
            "/filter/mass/batch/{queryId}/status",
        )
        .params(&[rt::path("queryId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::QueryStatus>;
    type Failure = GetMassBatchStatusError;
}

/// How [`get_mass_batch_status`](Filter::get_mass_batch_status) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetMassBatchStatusError = crate::errors::ApiError400_401_404_405_429_500;

/// `GET /filter/mass/batch/{queryId}/results`
pub enum GetMassBatchResults {}
impl rt::Operation for GetMassBatchResults {
    const SPEC: rt::Spec = rt::Spec::new(
            "getMassBatchResults",
            "GET",
            "/filter/mass/batch/{queryId}/results",
        )
        .params(&[rt::path("queryId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::MassBatchResults>;
    type Failure = GetMassBatchResultsError;
}

/// How [`get_mass_batch_results`](Filter::get_mass_batch_results) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetMassBatchResultsError = crate::errors::ApiError400_401_404_405_429_500;

/// `POST /filter/smiles`
pub enum BySmiles {}
impl rt::Operation for BySmiles {
    const SPEC: rt::Spec = rt::Spec::new("filterBySmiles", "POST", "/filter/smiles")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = BySmilesError;
}

/// How [`by_smiles`](Filter::by_smiles) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type BySmilesError = crate::errors::ApiError400_401_405_429_500;

/// `POST /filter/inchi`
pub enum ByInchi {}
impl rt::Operation for ByInchi {
    const SPEC: rt::Spec = rt::Spec::new("filterByInchi", "POST", "/filter/inchi")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByInchiError;
}

/// How [`by_inchi`](Filter::by_inchi) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByInchiError = crate::errors::ApiError400_401_405_429_500;

/// `POST /filter/inchikey`
pub enum ByInchikey {}
impl rt::Operation for ByInchikey {
    const SPEC: rt::Spec = rt::Spec::new("filterByInchikey", "POST", "/filter/inchikey")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByInchikeyError;
}

/// How [`by_inchikey`](Filter::by_inchikey) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByInchikeyError = crate::errors::ApiError400_401_405_429_500;

/// `POST /filter/element`
pub enum ByElement {}
impl rt::Operation for ByElement {
    const SPEC: rt::Spec = rt::Spec::new("filterByElement", "POST", "/filter/element")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByElementError;
}

/// How [`by_element`](Filter::by_element) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByElementError = crate::errors::ApiError400_401_405_429_500;

/// `POST /filter/intrinsicproperty`
pub enum ByIntrinsicProperty {}
impl rt::Operation for ByIntrinsicProperty {
    const SPEC: rt::Spec = rt::Spec::new(
            "filterByIntrinsicProperty",
            "POST",
            "/filter/intrinsicproperty",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::QueryResponse>;
    type Failure = ByIntrinsicPropertyError;
}

/// How [`by_intrinsic_property`](Filter::by_intrinsic_property) fails; the same as [`ApiError400_401_405_429_500`](crate::errors::ApiError400_401_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type ByIntrinsicPropertyError = crate::errors::ApiError400_401_405_429_500;

/// `GET /filter/{queryId}/status`
pub enum GetFilterStatus {}
impl rt::Operation for GetFilterStatus {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFilterStatus",
            "GET",
            "/filter/{queryId}/status",
        )
        .params(&[rt::path("queryId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::QueryStatus>;
    type Failure = GetFilterStatusError;
}

/// How [`get_filter_status`](Filter::get_filter_status) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetFilterStatusError = crate::errors::ApiError400_401_404_405_429_500;

/// `GET /filter/{queryId}/results`
pub enum GetFilterResults {}
impl rt::Operation for GetFilterResults {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFilterResults",
            "GET",
            "/filter/{queryId}/results",
        )
        .params(&[rt::path("queryId"), rt::query("start"), rt::query("count")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::FilterResults>;
    type Failure = GetFilterResultsError;
}

impl Call<GetFilterResults> {
    /// First result, from 0.
    ///
    /// At least 0.
    #[inline]
    pub fn start(self, start: i32) -> Self {
        self.__arg(1, &start)
    }

    /// Most results.
    ///
    /// At least 1.
    #[inline]
    pub fn count(self, count: i32) -> Self {
        self.__arg(2, &count)
    }
}

/// How [`get_filter_results`](Filter::get_filter_results) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetFilterResultsError = crate::errors::ApiError400_401_404_405_429_500;

/// `GET /filter/{queryId}/results/sdf`
pub enum GetFilterResultsSdf {}
impl rt::Operation for GetFilterResultsSdf {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFilterResultsSdf",
            "GET",
            "/filter/{queryId}/results/sdf",
        )
        .params(&[rt::path("queryId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SdfResults>;
    type Failure = GetFilterResultsSdfError;
}

/// How [`get_filter_results_sdf`](Filter::get_filter_results_sdf) fails; the same as [`ApiError400_401_404_405_429_500`](crate::errors::ApiError400_401_404_405_429_500).
///
/// - 400 Bad Request: A value is missing or wrong.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: Nothing exists under this address.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 429 Too Many Requests: The plan's calls are used up, or come too fast.
/// - 500 Internal Server Error: The server failed.
pub type GetFilterResultsSdfError = crate::errors::ApiError400_401_404_405_429_500;
