// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Sets of objects.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Object Sets`.
#[derive(Debug, Clone, Copy)]
pub struct ObjectSets<'a>(pub(crate) &'a Client);

impl ObjectSets<'_> {
    /// Load the objects of a set
    ///
    /// - `ontology`: API name or rid of the ontology.
    ///
    /// Returns [`LoadObjectSetResponseV2`](crate::types::LoadObjectSetResponseV2).
    #[inline]
    pub fn load_object_set_v2(
        &self,
        ontology: &str,
        body: &types::LoadObjectSetRequestV2,
    ) -> Call<LoadObjectSetV2> {
        Call(rt::Pending::new(&self.0.0).arg(0, ontology).json(body))
    }
}

/// `POST /v2/ontologies/{ontology}/objectSets/loadObjects`
pub enum LoadObjectSetV2 {}
impl rt::Operation for LoadObjectSetV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "loadObjectSetV2",
            "POST",
            "/v2/ontologies/{ontology}/objectSets/loadObjects",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::query("branch"),
                rt::query("sdkPackageRid"),
                rt::query("sdkVersion"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json")
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Cursor,
                param: "pageToken",
                in_body: true,
                next: "nextPageToken",
                items: "data",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::LoadObjectSetResponseV2>;
    type Failure = LoadObjectSetV2Error;
}

impl Call<LoadObjectSetV2> {
    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        self.__arg(1, branch)
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        self.__arg(2, sdk_package_rid)
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        self.__arg(3, sdk_version)
    }
}

/// How [`load_object_set_v2`](ObjectSets::load_object_set_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type LoadObjectSetV2Error = crate::errors::ApiError400_401_403_404;
