// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Users and sessions.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `auth`.
#[derive(Debug, Clone, Copy)]
pub struct Auth<'a>(pub(crate) &'a Client);

impl Auth<'_> {
    /// Health of the auth server
    ///
    /// Returns [`AuthHealth`](crate::types::AuthHealth).
    #[inline]
    pub fn get_auth_health(&self) -> Call<GetAuthHealth> {
        Call::__new(self.0)
    }

    /// Public settings of the auth server
    ///
    /// Returns [`AuthSettings`](crate::types::AuthSettings).
    #[inline]
    pub fn get_auth_settings(&self) -> Call<GetAuthSettings> {
        Call::__new(self.0)
    }

    /// Register a user
    ///
    /// Returns [`SessionOrUser`](crate::types::SessionOrUser).
    #[inline]
    pub fn sign_up(&self, body: &types::SignUpRequest) -> Call<SignUp> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Sign in with a password, or refresh a session
    ///
    /// - `grant_type`: How to sign in.
    ///
    /// Returns [`AccessTokenResponse`](crate::types::AccessTokenResponse).
    #[inline]
    pub fn create_token(
        &self,
        grant_type: types::CreateTokenGrantType,
        body: &types::TokenRequest,
    ) -> Call<CreateToken> {
        Call(rt::Pending::new(&self.0.0).arg(0, &grant_type).json(body))
    }

    /// Get the signed-in user
    ///
    /// Returns [`UserSchema`](crate::types::UserSchema).
    #[inline]
    pub fn get_user(&self) -> Call<GetUser> {
        Call::__new(self.0)
    }

    /// Change the signed-in user
    ///
    /// Returns [`UserSchema`](crate::types::UserSchema).
    #[inline]
    pub fn update_user(&self, body: &types::UpdateUserRequest) -> Call<UpdateUser> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Sign out
    #[inline]
    pub fn logout(&self) -> Call<Logout> {
        Call::__new(self.0)
    }
}

/// `GET /auth/v1/health`
pub enum GetAuthHealth {}
impl rt::Operation for GetAuthHealth {
    const SPEC: rt::Spec = rt::Spec::new("getAuthHealth", "GET", "/auth/v1/health")
        .security(Client::SECURITY);
    type Success = rt::Json<types::AuthHealth>;
    type Failure = GetAuthHealthError;
}

/// `GET /auth/v1/settings`
pub enum GetAuthSettings {}
impl rt::Operation for GetAuthSettings {
    const SPEC: rt::Spec = rt::Spec::new("getAuthSettings", "GET", "/auth/v1/settings")
        .security(Client::SECURITY);
    type Success = rt::Json<types::AuthSettings>;
    type Failure = GetAuthSettingsError;
}

/// How [`get_auth_settings`](Auth::get_auth_settings) fails; the same as [`GetAuthHealthError`].
///
/// - 401 Unauthorized: The apikey header is missing or wrong.
pub type GetAuthSettingsError = GetAuthHealthError;

/// `POST /auth/v1/signup`
pub enum SignUp {}
impl rt::Operation for SignUp {
    const SPEC: rt::Spec = rt::Spec::new("signUp", "POST", "/auth/v1/signup")
        .params(&[rt::query("redirect_to")])
        .security(&[&["apikey"]])
        .body("application/json");
    type Success = rt::Json<types::SessionOrUser>;
    type Failure = SignUpError;
}

impl Call<SignUp> {
    /// Where the mail's link leads.
    #[inline]
    pub fn redirect_to(self, redirect_to: &str) -> Self {
        self.__arg(0, redirect_to)
    }
}

/// `POST /auth/v1/token`
pub enum CreateToken {}
impl rt::Operation for CreateToken {
    const SPEC: rt::Spec = rt::Spec::new("createToken", "POST", "/auth/v1/token")
        .params(&[rt::query("grant_type")])
        .security(&[&["apikey"]])
        .body("application/json");
    type Success = rt::Json<types::AccessTokenResponse>;
    type Failure = CreateTokenError;
}

/// `GET /auth/v1/user`
pub enum GetUser {}
impl rt::Operation for GetUser {
    const SPEC: rt::Spec = rt::Spec::new("getUser", "GET", "/auth/v1/user")
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserSchema>;
    type Failure = GetUserError;
}

/// `PUT /auth/v1/user`
pub enum UpdateUser {}
impl rt::Operation for UpdateUser {
    const SPEC: rt::Spec = rt::Spec::new("updateUser", "PUT", "/auth/v1/user")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UserSchema>;
    type Failure = UpdateUserError;
}

/// `POST /auth/v1/logout`
pub enum Logout {}
impl rt::Operation for Logout {
    const SPEC: rt::Spec = rt::Spec::new("logout", "POST", "/auth/v1/logout")
        .params(&[rt::query("scope")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = LogoutError;
}

impl Call<Logout> {
    /// Which sessions end.
    ///
    /// Default: `global`.
    #[inline]
    pub fn scope(self, scope: types::LogoutScope) -> Self {
        self.__arg(0, &scope)
    }
}

/// How [`logout`](Auth::logout) fails; the same as [`GetAuthHealthError`].
///
/// - 401 Unauthorized: Nobody is signed in.
pub type LogoutError = GetAuthHealthError;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateTokenError {
    /// The credentials are wrong.
    BadRequest(crate::Reply<types::AuthError>),
    /// Too many requests.
    TooManyRequests(crate::Reply<types::AuthError>),
}

rt::failures! {
    CreateTokenError {
        400 => BadRequest(rt::Json<types::AuthError>),
        429 => TooManyRequests(rt::Json<types::AuthError>),
    }
}

/// How a call fails: the documented answers.
///
/// Those of [`get_auth_health`](Auth::get_auth_health):
///
/// - 401 Unauthorized: The apikey header is missing or wrong.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetAuthHealthError {
    /// 401 Unauthorized
    Unauthorized(crate::Reply<types::AuthError>),
}

rt::failures! {
    GetAuthHealthError { 401 => Unauthorized(rt::Json<types::AuthError>) }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetUserError {
    /// Nobody is signed in.
    Unauthorized(crate::Reply<types::AuthError>),
    /// The token is not valid.
    Forbidden(crate::Reply<types::AuthError>),
}

rt::failures! {
    GetUserError {
        401 => Unauthorized(rt::Json<types::AuthError>),
        403 => Forbidden(rt::Json<types::AuthError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum SignUpError {
    /// The request is wrong.
    BadRequest(crate::Reply<types::AuthError>),
    /// The user exists, or the password is too weak.
    UnprocessableEntity(crate::Reply<types::AuthError>),
    /// Too many requests.
    TooManyRequests(crate::Reply<types::AuthError>),
}

rt::failures! {
    SignUpError {
        400 => BadRequest(rt::Json<types::AuthError>),
        422 => UnprocessableEntity(rt::Json<types::AuthError>),
        429 => TooManyRequests(rt::Json<types::AuthError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UpdateUserError {
    /// The request is wrong.
    BadRequest(crate::Reply<types::AuthError>),
    /// Nobody is signed in.
    Unauthorized(crate::Reply<types::AuthError>),
    /// A value is not accepted.
    UnprocessableEntity(crate::Reply<types::AuthError>),
}

rt::failures! {
    UpdateUserError {
        400 => BadRequest(rt::Json<types::AuthError>),
        401 => Unauthorized(rt::Json<types::AuthError>),
        422 => UnprocessableEntity(rt::Json<types::AuthError>),
    }
}
