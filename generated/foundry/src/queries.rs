// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Functions over the ontology.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Queries`.
#[derive(Debug, Clone, Copy)]
pub struct Queries<'a>(pub(crate) &'a Client);

impl Queries<'_> {
    /// Run a query
    ///
    /// - `ontology`: API name or rid of the ontology.
    /// - `query_api_name`: API name of the query.
    ///
    /// Returns [`ExecuteQueryResponse`](crate::types::ExecuteQueryResponse).
    #[inline]
    pub fn execute_query_v2(
        &self,
        ontology: &str,
        query_api_name: &str,
        body: &types::ExecuteQueryRequest,
    ) -> Call<ExecuteQueryV2> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, ontology)
                .arg(1, query_api_name)
                .json(body),
        )
    }
}

/// `POST /v2/ontologies/{ontology}/queries/{queryApiName}/execute`
pub enum ExecuteQueryV2 {}
impl rt::Operation for ExecuteQueryV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "executeQueryV2",
            "POST",
            "/v2/ontologies/{ontology}/queries/{queryApiName}/execute",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::path("queryApiName"),
                rt::query("branch"),
                rt::query("sdkPackageRid"),
                rt::query("sdkVersion"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ExecuteQueryResponse>;
    type Failure = ExecuteQueryV2Error;
}

impl Call<ExecuteQueryV2> {
    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        self.__arg(2, branch)
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        self.__arg(3, sdk_package_rid)
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        self.__arg(4, sdk_version)
    }
}

/// How [`execute_query_v2`](Queries::execute_query_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ExecuteQueryV2Error = crate::errors::ApiError400_401_403_404;
