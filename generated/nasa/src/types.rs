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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ServiceError",
        0,
        &["code", "msg", "service_version", "http_error", "error_message"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            msg: group_0.1,
            service_version: group_0.2,
            http_error: group_0.3,
            error_message: group_0.4,
            extra: group_0.5,
        }
    }
}

/// `ApiError`, as the API calls it.
#[non_exhaustive]
pub struct ApiError {
    pub error: ApiErrorDetail,
}

impl rt::Object for ApiError {
    const SHAPE: rt::Shape = rt::Shape::new("ApiError", 0b1, &["error"]);
    type Fields = (ApiErrorDetail,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `ApiErrorDetail`, as the API calls it.
#[non_exhaustive]
pub struct ApiErrorDetail {
    pub code: String,
    pub message: String,
}

impl rt::Object for ApiErrorDetail {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiErrorDetail",
        0b11,
        &["code", "message"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
        }
    }
}

rt::objects! {
    ServiceError
    ApiError
    ApiErrorDetail
}
