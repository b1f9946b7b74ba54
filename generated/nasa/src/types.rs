// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "apod")]
mod apod;
#[cfg(feature = "apod")]
pub use self::apod::*;

#[cfg(feature = "neo_ws")]
mod neo_ws;
#[cfg(feature = "neo_ws")]
pub use self::neo_ws::*;

#[cfg(feature = "donki")]
mod donki;
#[cfg(feature = "donki")]
pub use self::donki::*;

#[cfg(feature = "epic")]
mod epic;
#[cfg(feature = "epic")]
pub use self::epic::*;

use switchboard_client::generated as rt;

/// Fields differ by service.
#[non_exhaustive]
pub struct ServiceError {
    pub code: Option<i32>,
    pub msg: Option<String>,
    pub service_version: Option<String>,
    pub http_error: Option<String>,
    pub error_message: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for ServiceError {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ServiceError",
        fields: &["code", "msg", "service_version", "http_error", "error_message"],
        required: &[0],
    };
    type Fields = (
        Option<i32>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.code,
            &self.msg,
            &self.service_version,
            &self.http_error,
            &self.error_message,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(
        (code, msg, service_version, http_error, error_message, extra): Self::Fields,
    ) -> Self {
        Self {
            code,
            msg,
            service_version,
            http_error,
            error_message,
            extra,
        }
    }
}

/// `ApiError`, as the API calls it.
#[non_exhaustive]
pub struct ApiError {
    pub error: ApiErrorDetail,
}

impl rt::Object for ApiError {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApiError",
        fields: &["error"],
        required: &[0b1],
    };
    type Fields = (ApiErrorDetail,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields((error,): Self::Fields) -> Self {
        Self { error }
    }
}

/// `ApiErrorDetail`, as the API calls it.
#[non_exhaustive]
pub struct ApiErrorDetail {
    pub code: String,
    pub message: String,
}

impl rt::Object for ApiErrorDetail {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApiErrorDetail",
        fields: &["code", "message"],
        required: &[0b11],
    };
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message)
    }

    #[inline]
    fn from_fields((code, message): Self::Fields) -> Self {
        Self { code, message }
    }
}

rt::objects! {
    ServiceError
    ApiError
    ApiErrorDetail
}
