// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `reactions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `reactions`.
#[derive(Debug, Clone, Copy)]
pub struct Reactions<'a>(pub(crate) &'a Client);

impl Reactions<'_> {
    /// React to a message
    #[inline]
    pub fn add(&self, body: &types::ReactionsAddBody) -> Call<Add> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Take a reaction back
    #[inline]
    pub fn remove(&self, body: &types::ReactionsRemoveBody) -> Call<Remove> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /reactions.add`
pub enum Add {}
impl rt::Operation for Add {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "reactions_add",
        method: "POST",
        path: "/reactions.add",
        security: &[&["slackAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::OkResponse>;
    type Failure = AddError;
}

/// The same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
pub type AddError = crate::errors::ErrorResponse429Default;

/// `POST /reactions.remove`
pub enum Remove {}
impl rt::Operation for Remove {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "reactions_remove",
        method: "POST",
        path: "/reactions.remove",
        security: &[&["slackAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::OkResponse>;
    type Failure = RemoveError;
}

/// The same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
pub type RemoveError = crate::errors::ErrorResponse429Default;
