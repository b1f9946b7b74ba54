// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Health of the auth server.
#[non_exhaustive]
pub struct AuthHealth {
    pub version: String,
    pub name: String,
    pub description: String,
}

impl rt::Object for AuthHealth {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AuthHealth",
        0b111,
        &["version", "name", "description"],
    );
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.version, &self.name, &self.description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            version: group_0.0,
            name: group_0.1,
            description: group_0.2,
        }
    }
}

/// An error of the auth server. Newer servers send code as a name with an API version header, older ones as a number.
#[non_exhaustive]
pub struct AuthError {
    pub code: Option<AuthErrorCode>,
    pub error_code: Option<String>,
    pub msg: Option<String>,
    pub message: Option<String>,
    pub error: Option<String>,
    pub error_description: Option<String>,
}

impl rt::Object for AuthError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AuthError",
        0,
        &["code", "error_code", "msg", "message", "error", "error_description"],
    );
    type Fields = (
        Option<AuthErrorCode>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.code,
            &self.error_code,
            &self.msg,
            &self.message,
            &self.error,
            &self.error_description,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            error_code: group_0.1,
            msg: group_0.2,
            message: group_0.3,
            error: group_0.4,
            error_description: group_0.5,
        }
    }
}

/// `code` of `AuthError`.
#[non_exhaustive]
pub enum AuthErrorCode {
    Integer(i32),
    String(String),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// What the auth server offers.
#[non_exhaustive]
pub struct AuthSettings {
    pub disable_signup: Option<bool>,
    pub mailer_autoconfirm: Option<bool>,
    pub phone_autoconfirm: Option<bool>,
    pub sms_provider: Option<String>,
    pub saml_enabled: Option<bool>,
    /// Sign-in providers.
    pub external: Option<rt::Map<bool>>,
}

impl rt::Object for AuthSettings {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AuthSettings",
        0,
        &[
            "disable_signup",
            "mailer_autoconfirm",
            "phone_autoconfirm",
            "sms_provider",
            "saml_enabled",
            "external",
        ],
    );
    type Fields = (
        Option<bool>,
        Option<bool>,
        Option<bool>,
        Option<String>,
        Option<bool>,
        Option<rt::Map<bool>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.disable_signup,
            &self.mailer_autoconfirm,
            &self.phone_autoconfirm,
            &self.sms_provider,
            &self.saml_enabled,
            &self.external,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            disable_signup: group_0.0,
            mailer_autoconfirm: group_0.1,
            phone_autoconfirm: group_0.2,
            sms_provider: group_0.3,
            saml_enabled: group_0.4,
            external: group_0.5,
        }
    }
}

/// A session or a user.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum SessionOrUser {
    /// A session.
    AccessTokenResponse(AccessTokenResponse),
    /// A user.
    UserSchema(UserSchema),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A session.
#[non_exhaustive]
pub struct AccessTokenResponse {
    pub access_token: String,
    pub token_type: String,
    pub expires_in: i64,
    pub expires_at: Option<i64>,
    pub refresh_token: String,
    /// A user.
    pub user: UserSchema,
}

impl rt::Object for AccessTokenResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AccessTokenResponse",
        0b110111,
        &[
            "access_token",
            "token_type",
            "expires_in",
            "expires_at",
            "refresh_token",
            "user",
        ],
    );
    type Fields = (String, String, i64, Option<i64>, String, UserSchema);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.access_token,
            &self.token_type,
            &self.expires_in,
            &self.expires_at,
            &self.refresh_token,
            &self.user,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            access_token: group_0.0,
            token_type: group_0.1,
            expires_in: group_0.2,
            expires_at: group_0.3,
            refresh_token: group_0.4,
            user: group_0.5,
        }
    }
}

/// A user.
#[non_exhaustive]
pub struct UserSchema {
    pub id: rt::Uuid,
    pub aud: String,
    pub role: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub email_confirmed_at: Option<rt::DateTime>,
    pub last_sign_in_at: Option<rt::DateTime>,
    pub app_metadata: Option<rt::Map<rt::Any>>,
    pub user_metadata: Option<rt::Map<rt::Any>>,
    pub is_anonymous: Option<bool>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}

impl rt::Object for UserSchema {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserSchema",
        0b110000000011,
        &[
            "id",
            "aud",
            "role",
            "email",
            "phone",
            "email_confirmed_at",
            "last_sign_in_at",
            "app_metadata",
            "user_metadata",
            "is_anonymous",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Uuid,
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<rt::Map<rt::Any>>,
        ),
        (Option<rt::Map<rt::Any>>, Option<bool>, rt::DateTime, rt::DateTime),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.aud,
                &self.role,
                &self.email,
                &self.phone,
                &self.email_confirmed_at,
                &self.last_sign_in_at,
                &self.app_metadata,
            ),
            (&self.user_metadata, &self.is_anonymous, &self.created_at, &self.updated_at),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            aud: group_0.1,
            role: group_0.2,
            email: group_0.3,
            phone: group_0.4,
            email_confirmed_at: group_0.5,
            last_sign_in_at: group_0.6,
            app_metadata: group_0.7,
            user_metadata: group_1.0,
            is_anonymous: group_1.1,
            created_at: group_1.2,
            updated_at: group_1.3,
        }
    }
}

/// A new user, by mail or phone.
pub struct SignUpRequest {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub password: Option<String>,
    /// Free metadata.
    pub data: Option<rt::Map<rt::Any>>,
    pub channel: Option<SignUpRequestChannel>,
}

impl rt::Object for SignUpRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SignUpRequest",
        0,
        &["email", "phone", "password", "data", "channel"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<SignUpRequestChannel>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email, &self.phone, &self.password, &self.data, &self.channel)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email: group_0.0,
            phone: group_0.1,
            password: group_0.2,
            data: group_0.3,
            channel: group_0.4,
        }
    }
}

/// `channel` of `SignUpRequest`.
#[non_exhaustive]
pub enum SignUpRequestChannel {
    /// `sms`
    Sms,
    /// `whatsapp`
    Whatsapp,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `grant_type` of `createToken`.
#[non_exhaustive]
pub enum CreateTokenGrantType {
    /// `password`
    Password,
    /// `refresh_token`
    RefreshToken,
    /// `id_token`
    IdToken,
    /// `pkce`
    Pkce,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Fields of the chosen grant.
pub struct TokenRequest {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub password: Option<String>,
    pub refresh_token: Option<String>,
    pub id_token: Option<String>,
    pub provider: Option<String>,
    pub nonce: Option<String>,
    pub auth_code: Option<rt::Uuid>,
    pub code_verifier: Option<String>,
}

impl rt::Object for TokenRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TokenRequest",
        0,
        &[
            "email",
            "phone",
            "password",
            "refresh_token",
            "id_token",
            "provider",
            "nonce",
            "auth_code",
            "code_verifier",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::Uuid>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.email,
                &self.phone,
                &self.password,
                &self.refresh_token,
                &self.id_token,
                &self.provider,
                &self.nonce,
                &self.auth_code,
            ),
            (&self.code_verifier,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            email: group_0.0,
            phone: group_0.1,
            password: group_0.2,
            refresh_token: group_0.3,
            id_token: group_0.4,
            provider: group_0.5,
            nonce: group_0.6,
            auth_code: group_0.7,
            code_verifier: group_1.0,
        }
    }
}

/// Changes to the user.
pub struct UpdateUserRequest {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub password: Option<String>,
    pub data: Option<rt::Map<rt::Any>>,
    pub nonce: Option<String>,
}

impl rt::Object for UpdateUserRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateUserRequest",
        0,
        &["email", "phone", "password", "data", "nonce"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email, &self.phone, &self.password, &self.data, &self.nonce)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email: group_0.0,
            phone: group_0.1,
            password: group_0.2,
            data: group_0.3,
            nonce: group_0.4,
        }
    }
}

/// `scope` of `logout`.
///
/// Default: `global`.
#[non_exhaustive]
pub enum LogoutScope {
    /// `global`
    Global,
    /// `local`
    Local,
    /// `others`
    Others,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    AuthHealth
    AuthError
    AuthSettings
    AccessTokenResponse
    UserSchema
    SignUpRequest
    TokenRequest
    UpdateUserRequest
}

rt::defaults! {
    SignUpRequest
    TokenRequest
    UpdateUserRequest
}

rt::choices! {
    SignUpRequestChannel { Sms = "sms", Whatsapp = "whatsapp" }
    CreateTokenGrantType {
        Password = "password",
        RefreshToken = "refresh_token",
        IdToken = "id_token",
        Pkce = "pkce",
    }
    LogoutScope { Global = "global", Local = "local", Others = "others" }
}

rt::unions! {
    AuthErrorCode { Integer 0: rt::look(rt::INTEGER), String 1: rt::look(rt::STRING) }
    SessionOrUser {
        AccessTokenResponse 0: rt::look(rt::OBJECT)
            .required(
                &["access_token", "token_type", "expires_in", "refresh_token", "user"],
            )
            .known(
                &[
                    "access_token",
                    "token_type",
                    "expires_in",
                    "expires_at",
                    "refresh_token",
                    "user",
                ],
            ),
        UserSchema 1: rt::look(rt::OBJECT)
            .required(&["id", "aud", "created_at", "updated_at"])
            .known(
                &[
                    "id",
                    "aud",
                    "role",
                    "email",
                    "phone",
                    "email_confirmed_at",
                    "last_sign_in_at",
                    "app_metadata",
                    "user_metadata",
                    "is_anonymous",
                    "created_at",
                    "updated_at",
                ],
            ),
    }
}
