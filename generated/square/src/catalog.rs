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
    #[inline]
    pub fn list_catalog(&self) -> Call<ListCatalog> {
        Call(rt::Pending::new(&self.0.0))
    }

    /// Create or change an object of the catalog
    #[inline]
    pub fn upsert_catalog_object(
        &self,
        body: &types::UpsertCatalogObjectBody,
    ) -> Call<UpsertCatalogObject> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an object of the catalog
    #[inline]
    pub fn retrieve_catalog_object(
        &self,
        object_id: &str,
    ) -> Call<RetrieveCatalogObject> {
        Call(rt::Pending::new(&self.0.0).arg(0, object_id))
    }
}

/// `GET /v2/catalog/list`
pub enum ListCatalog {}
impl rt::Operation for ListCatalog {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "ListCatalog",
        method: "GET",
        path: "/v2/catalog/list",
        params: &[rt::query("cursor"), rt::query("types"), rt::query("catalog_version")],
        security: &[&["oauth2"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::ListCatalogResponse>;
    type Failure = ListCatalogError;
}

impl Call<ListCatalog> {
    /// Where to go on; the cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        Call(self.0.arg(0, cursor))
    }

    /// Comma-separated kinds, such as ITEM,TAX
    #[inline]
    pub fn types(self, types: &str) -> Self {
        Call(self.0.arg(1, types))
    }

    /// Sets `catalog_version`.
    #[inline]
    pub fn catalog_version(self, catalog_version: i64) -> Self {
        Call(self.0.arg(2, &catalog_version))
    }
}

/// The same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
pub type ListCatalogError = crate::errors::ErrorResponse400_401_403_429_500;

/// `POST /v2/catalog/object`
pub enum UpsertCatalogObject {}
impl rt::Operation for UpsertCatalogObject {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "UpsertCatalogObject",
        method: "POST",
        path: "/v2/catalog/object",
        security: &[&["oauth2"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::UpsertCatalogObjectResponse>;
    type Failure = UpsertCatalogObjectError;
}

/// The same as [`ErrorResponse400_401_403_404_409_429_500`](crate::errors::ErrorResponse400_401_403_404_409_429_500).
pub type UpsertCatalogObjectError = crate::errors::ErrorResponse400_401_403_404_409_429_500;

/// `GET /v2/catalog/object/{object_id}`
pub enum RetrieveCatalogObject {}
impl rt::Operation for RetrieveCatalogObject {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "RetrieveCatalogObject",
        method: "GET",
        path: "/v2/catalog/object/{object_id}",
        params: &[
            rt::path("object_id"),
            rt::query("include_related_objects"),
            rt::query("catalog_version"),
        ],
        security: &[&["oauth2"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::RetrieveCatalogObjectResponse>;
    type Failure = RetrieveCatalogObjectError;
}

impl Call<RetrieveCatalogObject> {
    /// Sets `include_related_objects`.
    #[inline]
    pub fn include_related_objects(self, include_related_objects: bool) -> Self {
        Call(self.0.arg(1, &include_related_objects))
    }

    /// Sets `catalog_version`.
    #[inline]
    pub fn catalog_version(self, catalog_version: i64) -> Self {
        Call(self.0.arg(2, &catalog_version))
    }
}

/// The same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
pub type RetrieveCatalogObjectError = crate::errors::ErrorResponse401_403_404_429_500;
