// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `About`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `About`.
#[derive(Debug, Clone, Copy)]
pub struct About<'a>(pub(crate) &'a Client);

impl About<'_> {
    /// Get the user, the quota and what the system can do.
    #[inline]
    pub fn drive_about_get(&self, fields: &str) -> Call<DriveAboutGet> {
        Call(rt::Pending::new(&self.0.0).arg(0, fields))
    }
}

/// `GET /about`
pub enum DriveAboutGet {}
impl rt::Operation for DriveAboutGet {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "drive.about.get",
        method: "GET",
        path: "/about",
        params: &[rt::query("fields")],
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::About>;
    type Failure = DriveAboutGetError;
}

/// The same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
pub type DriveAboutGetError = crate::errors::ErrorResponse400_401_403_404_429;
