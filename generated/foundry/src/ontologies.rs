// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Ontologies.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Ontologies`.
#[derive(Debug, Clone, Copy)]
pub struct Ontologies<'a>(pub(crate) &'a Client);

impl Ontologies<'_> {
    /// List ontologies
    ///
    /// Returns [`ListOntologiesV2Response`](crate::types::ListOntologiesV2Response).
    #[inline]
    pub fn list_ontologies_v2(&self) -> Call<ListOntologiesV2> {
        Call::__new(self.0)
    }

    /// Get an ontology
    ///
    /// - `ontology`: API name or rid of the ontology.
    ///
    /// Returns [`OntologyV2`](crate::types::OntologyV2).
    #[inline]
    pub fn get_ontology_v2(&self, ontology: &str) -> Call<GetOntologyV2> {
        Call::__new(self.0).__arg(0, ontology)
    }
}

/// `GET /v2/ontologies`
pub enum ListOntologiesV2 {}
impl rt::Operation for ListOntologiesV2 {
    const SPEC: rt::Spec = rt::Spec::new("listOntologiesV2", "GET", "/v2/ontologies")
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListOntologiesV2Response>;
    type Failure = ListOntologiesV2Error;
}

/// How [`list_ontologies_v2`](Ontologies::list_ontologies_v2) fails; the same as [`ApiError401_403`](crate::errors::ApiError401_403).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
pub type ListOntologiesV2Error = crate::errors::ApiError401_403;

/// `GET /v2/ontologies/{ontology}`
pub enum GetOntologyV2 {}
impl rt::Operation for GetOntologyV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "getOntologyV2",
            "GET",
            "/v2/ontologies/{ontology}",
        )
        .params(&[rt::path("ontology")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::OntologyV2>;
    type Failure = GetOntologyV2Error;
}

/// How [`get_ontology_v2`](Ontologies::get_ontology_v2) fails; the same as [`ApiError401_403_404`](crate::errors::ApiError401_403_404).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type GetOntologyV2Error = crate::errors::ApiError401_403_404;
