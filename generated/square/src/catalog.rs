// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Catalog`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Catalog`.
#[derive(Debug, Clone, Copy)]
pub struct Catalog<'a>(pub(crate) &'a Client);

impl Catalog<'_> {
    /// List the catalog
    ///
    /// Returns [`ListCatalogResponse`](crate::types::ListCatalogResponse).
    #[inline]
    pub fn list_catalog(&self) -> Call<ListCatalog> {
        Call::__new(self.0)
    }

    /// Create or change an object of the catalog
    ///
    /// Returns [`UpsertCatalogObjectResponse`](crate::types::UpsertCatalogObjectResponse).
    #[inline]
    pub fn upsert_catalog_object(
        &self,
        body: &types::UpsertCatalogObjectBody,
    ) -> Call<UpsertCatalogObject> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an object of the catalog
    ///
    /// Returns [`RetrieveCatalogObjectResponse`](crate::types::RetrieveCatalogObjectResponse).
    #[inline]
    pub fn retrieve_catalog_object(
        &self,
        object_id: &str,
    ) -> Call<RetrieveCatalogObject> {
        Call::__new(self.0).__arg(0, object_id)
    }
}

/// `GET /v2/catalog/list`
pub enum ListCatalog {}
impl rt::Operation for ListCatalog {
    const SPEC: rt::Spec = rt::Spec::new("ListCatalog", "GET", "/v2/catalog/list")
        .params(&[rt::query("cursor"), rt::query("types"), rt::query("catalog_version")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListCatalogResponse>;
    type Failure = ListCatalogError;
}

impl Call<ListCatalog> {
    /// Where to go on; the cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Comma-separated kinds, such as ITEM,TAX
    #[inline]
    pub fn types(self, types: &str) -> Self {
        self.__arg(1, types)
    }

    /// Sets `catalog_version`.
    #[inline]
    pub fn catalog_version(self, catalog_version: i64) -> Self {
        self.__arg(2, &catalog_version)
    }
}

/// How [`list_catalog`](Catalog::list_catalog) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type ListCatalogError = crate::errors::ErrorResponse400_401_403_429_500;

/// `POST /v2/catalog/object`
pub enum UpsertCatalogObject {}
impl rt::Operation for UpsertCatalogObject {
    const SPEC: rt::Spec = rt::Spec::new(
            "UpsertCatalogObject",
            "POST",
            "/v2/catalog/object",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpsertCatalogObjectResponse>;
    type Failure = UpsertCatalogObjectError;
}

/// How [`upsert_catalog_object`](Catalog::upsert_catalog_object) fails; the same as [`ErrorResponse400_401_403_404_409_429_500`](crate::errors::ErrorResponse400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: The version is old, or the key was used for another call
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type UpsertCatalogObjectError = crate::errors::ErrorResponse400_401_403_404_409_429_500;

/// `GET /v2/catalog/object/{object_id}`
pub enum RetrieveCatalogObject {}
impl rt::Operation for RetrieveCatalogObject {
    const SPEC: rt::Spec = rt::Spec::new(
            "RetrieveCatalogObject",
            "GET",
            "/v2/catalog/object/{object_id}",
        )
        .params(
            &[
                rt::path("object_id"),
                rt::query("include_related_objects"),
                rt::query("catalog_version"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::RetrieveCatalogObjectResponse>;
    type Failure = RetrieveCatalogObjectError;
}

impl Call<RetrieveCatalogObject> {
    /// Sets `include_related_objects`.
    #[inline]
    pub fn include_related_objects(self, include_related_objects: bool) -> Self {
        self.__arg(1, &include_related_objects)
    }

    /// Sets `catalog_version`.
    #[inline]
    pub fn catalog_version(self, catalog_version: i64) -> Self {
        self.__arg(2, &catalog_version)
    }
}

/// How [`retrieve_catalog_object`](Catalog::retrieve_catalog_object) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type RetrieveCatalogObjectError = crate::errors::ErrorResponse401_403_404_429_500;
