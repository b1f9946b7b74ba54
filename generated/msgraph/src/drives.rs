// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Files in OneDrive and SharePoint.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `drives`.
#[derive(Debug, Clone, Copy)]
pub struct Drives<'a>(pub(crate) &'a Client);

impl Drives<'_> {
    /// Get the caller's drive
    ///
    /// Returns [`Drive`](crate::types::Drive). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_get_drive(&self) -> Call<MeGetDrive> {
        Call::__new(self.0)
    }

    /// Get a file or folder
    ///
    /// - `drive_id`: Id of the drive.
    /// - `drive_item_id`: Id of the file or folder.
    ///
    /// Returns [`DriveItem`](crate::types::DriveItem). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_items(&self, drive_id: &str, drive_item_id: &str) -> Call<GetItems> {
        Call::__new(self.0).__arg(0, drive_id).__arg(1, drive_item_id)
    }

    /// Delete a file or folder
    ///
    /// - `drive_id`: Id of the drive.
    /// - `drive_item_id`: Id of the file or folder.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn delete_items(
        &self,
        drive_id: &str,
        drive_item_id: &str,
    ) -> Call<DeleteItems> {
        Call::__new(self.0).__arg(0, drive_id).__arg(1, drive_item_id)
    }

    /// List what a folder holds
    ///
    /// - `drive_id`: Id of the drive.
    /// - `drive_item_id`: Id of the file or folder.
    ///
    /// Returns [`DriveItemCollectionResponse`](crate::types::DriveItemCollectionResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn items_list_children(
        &self,
        drive_id: &str,
        drive_item_id: &str,
    ) -> Call<ItemsListChildren> {
        Call::__new(self.0).__arg(0, drive_id).__arg(1, drive_item_id)
    }

    /// Download a file
    ///
    /// - `drive_id`: Id of the drive.
    /// - `drive_item_id`: Id of the file or folder.
    ///
    /// Returns the bytes as they come. Headers of answers: `Location` (302), `Retry-After` (429).
    #[inline]
    pub fn get_items_content(
        &self,
        drive_id: &str,
        drive_item_id: &str,
    ) -> Call<GetItemsContent> {
        Call::__new(self.0).__arg(0, drive_id).__arg(1, drive_item_id)
    }

    /// Replace the content of a file of up to 250 MB
    ///
    /// - `drive_id`: Id of the drive.
    /// - `drive_item_id`: Id of the file or folder.
    /// - `body`: The bytes of the file.
    ///
    /// Returns [`DriveItem`](crate::types::DriveItem). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn update_items_content(
        &self,
        drive_id: &str,
        drive_item_id: &str,
        body: impl Into<rt::File>,
    ) -> Call<UpdateItemsContent> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, drive_id)
                .arg(1, drive_item_id)
                .upload(body),
        )
    }
}

/// `GET /me/drive`
pub enum MeGetDrive {}
impl rt::Operation for MeGetDrive {
    const SPEC: rt::Spec = rt::Spec::new("me.GetDrive", "GET", "/me/drive")
        .params(
            &[rt::query("$select").explode(false), rt::query("$expand").explode(false)],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Drive>;
    type Failure = MeGetDriveError;
}

impl Call<MeGetDrive> {
    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(0, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(1, expand)
    }
}

/// How [`me_get_drive`](Drives::me_get_drive) fails; the same as [`ODataError401_403_404_429`](crate::errors::ODataError401_403_404_429).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeGetDriveError = crate::errors::ODataError401_403_404_429;

/// `GET /drives/{drive-id}/items/{driveItem-id}`
pub enum GetItems {}
impl rt::Operation for GetItems {
    const SPEC: rt::Spec = rt::Spec::new(
            "drives.GetItems",
            "GET",
            "/drives/{drive-id}/items/{driveItem-id}",
        )
        .params(
            &[
                rt::path("drive-id"),
                rt::path("driveItem-id"),
                rt::query("$select").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DriveItem>;
    type Failure = GetItemsError;
}

impl Call<GetItems> {
    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(2, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(3, expand)
    }
}

/// How [`get_items`](Drives::get_items) fails; the same as [`ODataError401_403_404_429`](crate::errors::ODataError401_403_404_429).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type GetItemsError = crate::errors::ODataError401_403_404_429;

/// `DELETE /drives/{drive-id}/items/{driveItem-id}`
pub enum DeleteItems {}
impl rt::Operation for DeleteItems {
    const SPEC: rt::Spec = rt::Spec::new(
            "drives.DeleteItems",
            "DELETE",
            "/drives/{drive-id}/items/{driveItem-id}",
        )
        .params(
            &[rt::path("drive-id"), rt::path("driveItem-id"), rt::header("If-Match")],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteItemsError;
}

impl Call<DeleteItems> {
    /// ETag that must still hold.
    #[inline]
    pub fn if_match(self, if_match: &str) -> Self {
        self.__arg(2, if_match)
    }
}

/// `GET /drives/{drive-id}/items/{driveItem-id}/children`
pub enum ItemsListChildren {}
impl rt::Operation for ItemsListChildren {
    const SPEC: rt::Spec = rt::Spec::new(
            "drives.items.ListChildren",
            "GET",
            "/drives/{drive-id}/items/{driveItem-id}/children",
        )
        .params(
            &[
                rt::path("drive-id"),
                rt::path("driveItem-id"),
                rt::query("$top"),
                rt::query("$filter"),
                rt::query("$orderby").explode(false),
                rt::query("$select").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DriveItemCollectionResponse>;
    type Failure = ItemsListChildrenError;
}

impl Call<ItemsListChildren> {
    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(2, &top)
    }

    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }

    /// Properties to sort by.
    #[inline]
    pub fn orderby(self, orderby: &[String]) -> Self {
        self.__arg(4, orderby)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(5, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(6, expand)
    }
}

/// How [`items_list_children`](Drives::items_list_children) fails; the same as [`ODataError401_403_404_429`](crate::errors::ODataError401_403_404_429).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type ItemsListChildrenError = crate::errors::ODataError401_403_404_429;

/// `GET /drives/{drive-id}/items/{driveItem-id}/content`
pub enum GetItemsContent {}
impl rt::Operation for GetItemsContent {
    const SPEC: rt::Spec = rt::Spec::new(
            "drives.GetItemsContent",
            "GET",
            "/drives/{drive-id}/items/{driveItem-id}/content",
        )
        .params(&[rt::path("drive-id"), rt::path("driveItem-id")])
        .security(Client::SECURITY)
        .accept("application/json, application/octet-stream")
        .stream();
    type Success = rt::Raw;
    type Failure = GetItemsContentError;
}

/// `PUT /drives/{drive-id}/items/{driveItem-id}/content`
pub enum UpdateItemsContent {}
impl rt::Operation for UpdateItemsContent {
    const SPEC: rt::Spec = rt::Spec::new(
            "drives.UpdateItemsContent",
            "PUT",
            "/drives/{drive-id}/items/{driveItem-id}/content",
        )
        .params(&[rt::path("drive-id"), rt::path("driveItem-id")])
        .security(Client::SECURITY)
        .body("application/octet-stream");
    type Success = rt::Json<types::DriveItem>;
    type Failure = UpdateItemsContentError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeleteItemsError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ODataError>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    DeleteItemsError {
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        404 => NotFound(rt::Json<types::ODataError>),
        412 => PreconditionFailed(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetItemsContentError {
    /// The address to download from.
    Found(crate::Reply<String>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    GetItemsContentError {
        302 => Found(rt::Text),
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        404 => NotFound(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UpdateItemsContentError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ODataError>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ODataError>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    UpdateItemsContentError {
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        404 => NotFound(rt::Json<types::ODataError>),
        409 => Conflict(rt::Json<types::ODataError>),
        413 => PayloadTooLarge(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}
