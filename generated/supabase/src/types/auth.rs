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
    const SHAPE: rt::Shape = rt::Shape {
        name: "AuthHealth",
        fields: &["version", "name", "description"],
        required: &[0b111],
    };
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.version, &self.name, &self.description)
    }

    #[inline]
    fn from_fields((version, name, description): Self::Fields) -> Self {
        Self { version, name, description }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "AuthError",
        fields: &["code", "error_code", "msg", "message", "error", "error_description"],
        required: &[0],
    };
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
    fn from_fields(
        (code, error_code, msg, message, error, error_description): Self::Fields,
    ) -> Self {
        Self {
            code,
            error_code,
            msg,
            message,
            error,
            error_description,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "AuthSettings",
        fields: &[
            "disable_signup",
            "mailer_autoconfirm",
            "phone_autoconfirm",
            "sms_provider",
            "saml_enabled",
            "external",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            disable_signup,
            mailer_autoconfirm,
            phone_autoconfirm,
            sms_provider,
            saml_enabled,
            external,
        ): Self::Fields,
    ) -> Self {
        Self {
            disable_signup,
            mailer_autoconfirm,
            phone_autoconfirm,
            sms_provider,
            saml_enabled,
            external,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "AccessTokenResponse",
        fields: &[
            "access_token",
            "token_type",
            "expires_in",
            "expires_at",
            "refresh_token",
            "user",
        ],
        required: &[0b110111],
    };
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
    fn from_fields(
        (
            access_token,
            token_type,
            expires_in,
            expires_at,
            refresh_token,
            user,
        ): Self::Fields,
    ) -> Self {
        Self {
            access_token,
            token_type,
            expires_in,
            expires_at,
            refresh_token,
            user,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UserSchema",
        fields: &[
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
        required: &[0b110000000011],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                aud,
                role,
                email,
                phone,
                email_confirmed_at,
                last_sign_in_at,
                app_metadata,
            ),
            (user_metadata, is_anonymous, created_at, updated_at),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            aud,
            role,
            email,
            phone,
            email_confirmed_at,
            last_sign_in_at,
            app_metadata,
            user_metadata,
            is_anonymous,
            created_at,
            updated_at,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SignUpRequest",
        fields: &["email", "phone", "password", "data", "channel"],
        required: &[0],
    };
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
    fn from_fields((email, phone, password, data, channel): Self::Fields) -> Self {
        Self {
            email,
            phone,
            password,
            data,
            channel,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TokenRequest",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                email,
                phone,
                password,
                refresh_token,
                id_token,
                provider,
                nonce,
                auth_code,
            ),
            (code_verifier,),
        ): Self::Fields,
    ) -> Self {
        Self {
            email,
            phone,
            password,
            refresh_token,
            id_token,
            provider,
            nonce,
            auth_code,
            code_verifier,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UpdateUserRequest",
        fields: &["email", "phone", "password", "data", "nonce"],
        required: &[0],
    };
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
    fn from_fields((email, phone, password, data, nonce): Self::Fields) -> Self {
        Self {
            email,
            phone,
            password,
            data,
            nonce,
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
    AuthErrorCode {
        Integer 0: rt::Look { kinds: rt::INTEGER, ..rt::Look::DEFAULT },
        String 1: rt::Look { kinds: rt::STRING, ..rt::Look::DEFAULT },
    }
    SessionOrUser {
        AccessTokenResponse 0: rt::Look {
            kinds: rt::OBJECT,
            required: &[
                "access_token",
                "token_type",
                "expires_in",
                "refresh_token",
                "user",
            ],
            known: &[
                "access_token",
                "token_type",
                "expires_in",
                "expires_at",
                "refresh_token",
                "user",
            ],
            ..rt::Look::DEFAULT
        },
        UserSchema 1: rt::Look {
            kinds: rt::OBJECT,
            required: &["id", "aud", "created_at", "updated_at"],
            known: &[
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
            ..rt::Look::DEFAULT
        },
    }
}
