// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Kinds of objects.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Object Types`.
#[derive(Debug, Clone, Copy)]
pub struct ObjectTypes<'a>(pub(crate) &'a Client);

impl ObjectTypes<'_> {
    /// List object types
    ///
    /// - `ontology`: API name or rid of the ontology.
    ///
    /// Returns [`ListObjectTypesV2Response`](crate::types::ListObjectTypesV2Response).
    #[inline]
    pub fn list_object_types_v2(&self, ontology: &str) -> Call<ListObjectTypesV2> {
        Call::__new(self.0).__arg(0, ontology)
    }
}

/// `GET /v2/ontologies/{ontology}/objectTypes`
pub enum ListObjectTypesV2 {}
impl rt::Operation for ListObjectTypesV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "listObjectTypesV2",
            "GET",
            "/v2/ontologies/{ontology}/objectTypes",
        )
        .params(&[rt::path("ontology"), rt::query("pageSize"), rt::query("pageToken")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListObjectTypesV2Response>;
    type Failure = ListObjectTypesV2Error;
}

impl Call<ListObjectTypesV2> {
    /// Most items in a page.
    ///
    /// At least 1.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(1, &page_size)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(2, page_token)
    }
}

/// How [`list_object_types_v2`](ObjectTypes::list_object_types_v2) fails; the same as [`ApiError401_403_404`](crate::errors::ApiError401_403_404).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ListObjectTypesV2Error = crate::errors::ApiError401_403_404;
