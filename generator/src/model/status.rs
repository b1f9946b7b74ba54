//! The statuses that answers are documented for.

/// A status or many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// This one.
    Code(u16),
    /// All that begin with this digit.
    Range(u8),
    /// All others.
    Default,
}

impl Status {
    /// Whether it is wider than another one and holds it.
    #[must_use]
    pub fn holds(self, other: Self) -> bool {
        match (self, other) {
            (Status::Range(digit), Status::Code(code)) => u16::from(digit) == code / 100,
            (Status::Default, Status::Code(_) | Status::Range(_)) => true,
            _ => false,
        }
    }

    /// What a status is called in Rust, as the standard has it.
    #[must_use]
    pub fn name(self) -> String {
        let name = match self {
            Status::Default => "Default",
            Status::Range(1) => "Informational",
            Status::Range(2) => "Success",
            Status::Range(3) => "Redirection",
            Status::Range(4) => "ClientError",
            Status::Range(5) => "ServerError",
            Status::Range(digit) => return format!("Status{digit}xx"),
            Status::Code(code) => match code {
                200 => "Ok",
                201 => "Created",
                202 => "Accepted",
                203 => "NonAuthoritative",
                204 => "NoContent",
                205 => "ResetContent",
                206 => "PartialContent",
                207 => "MultiStatus",
                300 => "MultipleChoices",
                301 => "MovedPermanently",
                302 => "Found",
                303 => "SeeOther",
                304 => "NotModified",
                307 => "TemporaryRedirect",
                308 => "PermanentRedirect",
                400 => "BadRequest",
                401 => "Unauthorized",
                402 => "PaymentRequired",
                403 => "Forbidden",
                404 => "NotFound",
                405 => "MethodNotAllowed",
                406 => "NotAcceptable",
                407 => "ProxyAuthenticationRequired",
                408 => "RequestTimeout",
                409 => "Conflict",
                410 => "Gone",
                411 => "LengthRequired",
                412 => "PreconditionFailed",
                413 => "PayloadTooLarge",
                414 => "UriTooLong",
                415 => "UnsupportedMediaType",
                416 => "RangeNotSatisfiable",
                417 => "ExpectationFailed",
                418 => "Teapot",
                421 => "MisdirectedRequest",
                422 => "UnprocessableEntity",
                423 => "Locked",
                424 => "FailedDependency",
                425 => "TooEarly",
                426 => "UpgradeRequired",
                428 => "PreconditionRequired",
                429 => "TooManyRequests",
                431 => "HeaderFieldsTooLarge",
                451 => "UnavailableForLegalReasons",
                500 => "InternalServerError",
                501 => "NotImplemented",
                502 => "BadGateway",
                503 => "ServiceUnavailable",
                504 => "GatewayTimeout",
                507 => "InsufficientStorage",
                508 => "LoopDetected",
                other => return format!("Status{other}"),
            },
        };
        name.to_owned()
    }
}
