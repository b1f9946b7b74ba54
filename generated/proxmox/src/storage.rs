// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Storage`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Storage`.
#[derive(Debug, Clone, Copy)]
pub struct Storage<'a>(pub(crate) &'a Client);

impl Storage<'_> {
    /// List the storages a node can use.
    ///
    /// - `node`: Name of the cluster node.
    ///
    /// Returns [`StoragesAnswer`](crate::types::StoragesAnswer).
    #[inline]
    pub fn list_node_storages(&self, node: &str) -> Call<ListNodeStorages> {
        Call::__new(self.0).__arg(0, node)
    }

    /// List the volumes of a storage.
    ///
    /// - `node`: Name of the cluster node.
    /// - `storage`: Storage name.
    ///
    /// Returns [`StorageContentAnswer`](crate::types::StorageContentAnswer).
    #[inline]
    pub fn list_storage_content(
        &self,
        node: &str,
        storage: &str,
    ) -> Call<ListStorageContent> {
        Call::__new(self.0).__arg(0, node).__arg(1, storage)
    }
}

/// `GET /nodes/{node}/storage`
pub enum ListNodeStorages {}
impl rt::Operation for ListNodeStorages {
    const SPEC: rt::Spec = rt::Spec::new(
            "listNodeStorages",
            "GET",
            "/nodes/{node}/storage",
        )
        .params(
            &[
                rt::path("node"),
                rt::query("content"),
                rt::query("enabled"),
                rt::query("format"),
                rt::query("storage"),
                rt::query("target"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::StoragesAnswer>;
    type Failure = ListNodeStoragesError;
}

impl Call<ListNodeStorages> {
    /// Keep only storages that hold these content types.
    #[inline]
    pub fn content(self, content: &str) -> Self {
        self.__arg(1, content)
    }

    /// Keep only enabled storages.
    ///
    /// Default: `false`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.__arg(2, &enabled)
    }

    /// Also return supported formats.
    ///
    /// Default: `false`.
    #[inline]
    pub fn format(self, format: bool) -> Self {
        self.__arg(3, &format)
    }

    /// Keep only this storage.
    #[inline]
    pub fn storage(self, storage: &str) -> Self {
        self.__arg(4, storage)
    }

    /// Keep only storages also present on this node.
    #[inline]
    pub fn target(self, target: &str) -> Self {
        self.__arg(5, target)
    }
}

/// How [`list_node_storages`](Storage::list_node_storages) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ListNodeStoragesError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/storage/{storage}/content`
pub enum ListStorageContent {}
impl rt::Operation for ListStorageContent {
    const SPEC: rt::Spec = rt::Spec::new(
            "listStorageContent",
            "GET",
            "/nodes/{node}/storage/{storage}/content",
        )
        .params(
            &[
                rt::path("node"),
                rt::path("storage"),
                rt::query("content"),
                rt::query("vmid"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::StorageContentAnswer>;
    type Failure = ListStorageContentError;
}

impl Call<ListStorageContent> {
    /// Keep only this content type.
    #[inline]
    pub fn content(self, content: &str) -> Self {
        self.__arg(2, content)
    }

    /// Keep only volumes of this guest.
    ///
    /// At least 100. At most 999999999.
    #[inline]
    pub fn vmid(self, vmid: i64) -> Self {
        self.__arg(3, &vmid)
    }
}

/// How [`list_storage_content`](Storage::list_storage_content) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ListStorageContentError = crate::errors::Error400_401_403_500;
