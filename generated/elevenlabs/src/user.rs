// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The account.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `user`.
#[derive(Debug, Clone, Copy)]
pub struct User<'a>(pub(crate) &'a Client);

impl User<'_> {
    /// Get the account
    ///
    /// Returns [`UserResponseModel`](crate::types::UserResponseModel).
    #[inline]
    pub fn get_user_info(&self) -> Call<GetUserInfo> {
        Call::__new(self.0)
    }

    /// Get the subscription
    ///
    /// Returns [`SubscriptionResponseModel`](crate::types::SubscriptionResponseModel).
    #[inline]
    pub fn get_user_subscription_info(&self) -> Call<GetUserSubscriptionInfo> {
        Call::__new(self.0)
    }
}

/// `GET /v1/user`
pub enum GetUserInfo {}
impl rt::Operation for GetUserInfo {
    const SPEC: rt::Spec = rt::Spec::new("get_user_info", "GET", "/v1/user")
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserResponseModel>;
    type Failure = GetUserInfoError;
}

/// How [`get_user_info`](User::get_user_info) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetUserInfoError = crate::errors::ErrorResponse401HttpValidationError422;

/// `GET /v1/user/subscription`
pub enum GetUserSubscriptionInfo {}
impl rt::Operation for GetUserSubscriptionInfo {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_user_subscription_info",
            "GET",
            "/v1/user/subscription",
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::SubscriptionResponseModel>;
    type Failure = GetUserSubscriptionInfoError;
}

/// How [`get_user_subscription_info`](User::get_user_subscription_info) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetUserSubscriptionInfoError = crate::errors::ErrorResponse401HttpValidationError422;
