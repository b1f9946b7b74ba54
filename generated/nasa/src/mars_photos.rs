// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `MarsPhotos`
use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;
/// The operations of `MarsPhotos`.
#[derive(Debug, Clone, Copy)]
pub struct MarsPhotos<'a>(pub(crate) &'a Client);
impl MarsPhotos<'_> {
    /// List the rovers.
    #[inline]
    pub fn list_rovers(&self) -> Call<ListRovers> {
        Call(rt::Pending::new(&self.0.0))
    }
    /// List photos of a rover; sol or earth_date is needed.
    #[inline]
    pub fn list_rover_photos(
        &self,
        rover: types::ListRoverPhotosRover,
    ) -> Call<ListRoverPhotos> {
        Call(rt::Pending::new(&self.0.0).arg(0, &rover))
    }
    /// List the newest photos of a rover.
    #[inline]
    pub fn list_latest_rover_photos(
        &self,
        rover: types::ListLatestRoverPhotosRover,
    ) -> Call<ListLatestRoverPhotos> {
        Call(rt::Pending::new(&self.0.0).arg(0, &rover))
    }
    /// Get the mission manifest of a rover.
    #[inline]
    pub fn get_mission_manifest(
        &self,
        rover: types::GetMissionManifestRover,
    ) -> Call<GetMissionManifest> {
        Call(rt::Pending::new(&self.0.0).arg(0, &rover))
    }
}
/// `GET /mars-photos/api/v1/rovers`
pub enum ListRovers {}
impl rt::Operation for ListRovers {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listRovers",
        method: "GET",
        path: "/mars-photos/api/v1/rovers",
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::RoversAnswer>;
    type Failure = ListRoversError;
}
/// The same as [`BrowseNeosError`](crate::errors::BrowseNeosError).
pub type ListRoversError = crate::errors::BrowseNeosError;
/// `GET /mars-photos/api/v1/rovers/{rover}/photos`
pub enum ListRoverPhotos {}
impl rt::Operation for ListRoverPhotos {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listRoverPhotos",
        method: "GET",
        path: "/mars-photos/api/v1/rovers/{rover}/photos",
        params: &[
            rt::path("rover"),
            rt::query("sol"),
            rt::query("earth_date"),
            rt::query("camera"),
            rt::query("page"),
        ],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::PhotosAnswer>;
    type Failure = ListRoverPhotosError;
}
impl Call<ListRoverPhotos> {
    /// Martian day since landing.
    #[inline]
    pub fn sol(self, sol: i32) -> Self {
        Call(self.0.arg(1, &sol))
    }
    /// Day on Earth.
    #[inline]
    pub fn earth_date(self, earth_date: &rt::Date) -> Self {
        Call(self.0.arg(2, earth_date))
    }
    /// Keep only this camera.
    #[inline]
    pub fn camera(self, camera: &str) -> Self {
        Call(self.0.arg(3, camera))
    }
    /// Page of 25 photos.
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        Call(self.0.arg(4, &page))
    }
}
/// The same as [`BrowseNeosError`](crate::errors::BrowseNeosError).
pub type ListRoverPhotosError = crate::errors::BrowseNeosError;
/// `GET /mars-photos/api/v1/rovers/{rover}/latest_photos`
pub enum ListLatestRoverPhotos {}
impl rt::Operation for ListLatestRoverPhotos {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listLatestRoverPhotos",
        method: "GET",
        path: "/mars-photos/api/v1/rovers/{rover}/latest_photos",
        params: &[rt::path("rover")],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::LatestPhotosAnswer>;
    type Failure = ListLatestRoverPhotosError;
}
/// The same as [`BrowseNeosError`](crate::errors::BrowseNeosError).
pub type ListLatestRoverPhotosError = crate::errors::BrowseNeosError;
/// `GET /mars-photos/api/v1/manifests/{rover}`
pub enum GetMissionManifest {}
impl rt::Operation for GetMissionManifest {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "getMissionManifest",
        method: "GET",
        path: "/mars-photos/api/v1/manifests/{rover}",
        params: &[rt::path("rover")],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::ManifestAnswer>;
    type Failure = GetMissionManifestError;
}
/// The same as [`BrowseNeosError`](crate::errors::BrowseNeosError).
pub type GetMissionManifestError = crate::errors::BrowseNeosError;
