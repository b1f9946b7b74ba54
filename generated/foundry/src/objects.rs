// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Objects.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Objects`.
#[derive(Debug, Clone, Copy)]
pub struct Objects<'a>(pub(crate) &'a Client);

impl Objects<'_> {
    /// List the objects of a type
    ///
    /// - `ontology`: API name or rid of the ontology.
    /// - `object_type`: API name of the object type.
    ///
    /// Returns [`ListObjectsResponseV2`](crate::types::ListObjectsResponseV2).
    #[inline]
    pub fn list_objects_v2(
        &self,
        ontology: &str,
        object_type: &str,
    ) -> Call<ListObjectsV2> {
        Call::__new(self.0).__arg(0, ontology).__arg(1, object_type)
    }

    /// Get an object
    ///
    /// - `ontology`: API name or rid of the ontology.
    /// - `object_type`: API name of the object type.
    /// - `primary_key`: Primary key of the object.
    ///
    /// Returns [`OntologyObjectV2`](crate::types::OntologyObjectV2).
    #[inline]
    pub fn get_object_v2(
        &self,
        ontology: &str,
        object_type: &str,
        primary_key: &str,
    ) -> Call<GetObjectV2> {
        Call::__new(self.0)
            .__arg(0, ontology)
            .__arg(1, object_type)
            .__arg(2, primary_key)
    }

    /// Search objects
    ///
    /// - `ontology`: API name or rid of the ontology.
    /// - `object_type`: API name of the object type.
    ///
    /// Returns [`SearchObjectsResponseV2`](crate::types::SearchObjectsResponseV2).
    #[inline]
    pub fn search_objects_v2(
        &self,
        ontology: &str,
        object_type: &str,
        body: &types::SearchObjectsRequestV2,
    ) -> Call<SearchObjectsV2> {
        Call(rt::Pending::new(&self.0.0).arg(0, ontology).arg(1, object_type).json(body))
    }

    /// Aggregate objects
    ///
    /// - `ontology`: API name or rid of the ontology.
    /// - `object_type`: API name of the object type.
    ///
    /// Returns [`AggregateObjectsResponseV2`](crate::types::AggregateObjectsResponseV2).
    #[inline]
    pub fn aggregate_objects_v2(
        &self,
        ontology: &str,
        object_type: &str,
        body: &types::AggregateObjectsRequestV2,
    ) -> Call<AggregateObjectsV2> {
        Call(rt::Pending::new(&self.0.0).arg(0, ontology).arg(1, object_type).json(body))
    }

    /// List linked objects
    ///
    /// - `ontology`: API name or rid of the ontology.
    /// - `object_type`: API name of the object type.
    /// - `primary_key`: Primary key of the object.
    /// - `link_type`: API name of the link type.
    ///
    /// Returns [`ListLinkedObjectsResponseV2`](crate::types::ListLinkedObjectsResponseV2).
    #[inline]
    pub fn list_linked_objects_v2(
        &self,
        ontology: &str,
        object_type: &str,
        primary_key: &str,
        link_type: &str,
    ) -> Call<ListLinkedObjectsV2> {
        Call::__new(self.0)
            .__arg(0, ontology)
            .__arg(1, object_type)
            .__arg(2, primary_key)
            .__arg(3, link_type)
    }
}

/// `GET /v2/ontologies/{ontology}/objects/{objectType}`
pub enum ListObjectsV2 {}
impl rt::Operation for ListObjectsV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "listObjectsV2",
            "GET",
            "/v2/ontologies/{ontology}/objects/{objectType}",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::path("objectType"),
                rt::query("pageSize"),
                rt::query("pageToken"),
                rt::query("select"),
                rt::query("orderBy"),
                rt::query("branch"),
                rt::query("sdkPackageRid"),
                rt::query("sdkVersion"),
                rt::query("excludeRid"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListObjectsResponseV2>;
    type Failure = ListObjectsV2Error;
}

impl Call<ListObjectsV2> {
    /// Most items in a page.
    ///
    /// At least 1.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(2, &page_size)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(3, page_token)
    }

    /// Properties to return; repeat the parameter for several.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(4, select)
    }

    /// Properties to sort by.
    #[inline]
    pub fn order_by(self, order_by: &str) -> Self {
        self.__arg(5, order_by)
    }

    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        self.__arg(6, branch)
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        self.__arg(7, sdk_package_rid)
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        self.__arg(8, sdk_version)
    }

    /// Whether __rid is left out.
    #[inline]
    pub fn exclude_rid(self, exclude_rid: bool) -> Self {
        self.__arg(9, &exclude_rid)
    }
}

/// How [`list_objects_v2`](Objects::list_objects_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ListObjectsV2Error = crate::errors::ApiError400_401_403_404;

/// `GET /v2/ontologies/{ontology}/objects/{objectType}/{primaryKey}`
pub enum GetObjectV2 {}
impl rt::Operation for GetObjectV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "getObjectV2",
            "GET",
            "/v2/ontologies/{ontology}/objects/{objectType}/{primaryKey}",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::path("objectType"),
                rt::path("primaryKey"),
                rt::query("select"),
                rt::query("branch"),
                rt::query("sdkPackageRid"),
                rt::query("sdkVersion"),
                rt::query("excludeRid"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::OntologyObjectV2>;
    type Failure = GetObjectV2Error;
}

impl Call<GetObjectV2> {
    /// Properties to return; repeat the parameter for several.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(3, select)
    }

    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        self.__arg(4, branch)
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        self.__arg(5, sdk_package_rid)
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        self.__arg(6, sdk_version)
    }

    /// Whether __rid is left out.
    #[inline]
    pub fn exclude_rid(self, exclude_rid: bool) -> Self {
        self.__arg(7, &exclude_rid)
    }
}

/// How [`get_object_v2`](Objects::get_object_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type GetObjectV2Error = crate::errors::ApiError400_401_403_404;

/// `POST /v2/ontologies/{ontology}/objects/{objectType}/search`
pub enum SearchObjectsV2 {}
impl rt::Operation for SearchObjectsV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "searchObjectsV2",
            "POST",
            "/v2/ontologies/{ontology}/objects/{objectType}/search",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::path("objectType"),
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
    type Success = rt::Json<types::SearchObjectsResponseV2>;
    type Failure = SearchObjectsV2Error;
}

impl Call<SearchObjectsV2> {
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

/// How [`search_objects_v2`](Objects::search_objects_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type SearchObjectsV2Error = crate::errors::ApiError400_401_403_404;

/// `POST /v2/ontologies/{ontology}/objects/{objectType}/aggregate`
pub enum AggregateObjectsV2 {}
impl rt::Operation for AggregateObjectsV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "aggregateObjectsV2",
            "POST",
            "/v2/ontologies/{ontology}/objects/{objectType}/aggregate",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::path("objectType"),
                rt::query("branch"),
                rt::query("sdkPackageRid"),
                rt::query("sdkVersion"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::AggregateObjectsResponseV2>;
    type Failure = AggregateObjectsV2Error;
}

impl Call<AggregateObjectsV2> {
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

/// How [`aggregate_objects_v2`](Objects::aggregate_objects_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type AggregateObjectsV2Error = crate::errors::ApiError400_401_403_404;

/// `GET /v2/ontologies/{ontology}/objects/{objectType}/{primaryKey}/links/{linkType}`
pub enum ListLinkedObjectsV2 {}
impl rt::Operation for ListLinkedObjectsV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "listLinkedObjectsV2",
            "GET",
            "/v2/ontologies/{ontology}/objects/{objectType}/{primaryKey}/links/{linkType}",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::path("objectType"),
                rt::path("primaryKey"),
                rt::path("linkType"),
                rt::query("pageSize"),
                rt::query("pageToken"),
                rt::query("select"),
                rt::query("orderBy"),
                rt::query("branch"),
                rt::query("sdkPackageRid"),
                rt::query("sdkVersion"),
                rt::query("excludeRid"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListLinkedObjectsResponseV2>;
    type Failure = ListLinkedObjectsV2Error;
}

impl Call<ListLinkedObjectsV2> {
    /// Most items in a page.
    ///
    /// At least 1.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(4, &page_size)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(5, page_token)
    }

    /// Properties to return; repeat the parameter for several.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(6, select)
    }

    /// Properties to sort by.
    #[inline]
    pub fn order_by(self, order_by: &str) -> Self {
        self.__arg(7, order_by)
    }

    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        self.__arg(8, branch)
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        self.__arg(9, sdk_package_rid)
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        self.__arg(10, sdk_version)
    }

    /// Whether __rid is left out.
    #[inline]
    pub fn exclude_rid(self, exclude_rid: bool) -> Self {
        self.__arg(11, &exclude_rid)
    }
}

/// How [`list_linked_objects_v2`](Objects::list_linked_objects_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ListLinkedObjectsV2Error = crate::errors::ApiError400_401_403_404;
