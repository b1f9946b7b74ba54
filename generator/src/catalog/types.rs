//! What a catalog says once it has been read: defaults merged, names checked, places resolved.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::scalar;

/// A whole catalog: every service, in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// The file this came from.
    pub file: PathBuf,
    /// Whether the output has a hub.
    pub hub: bool,
    /// Where the generated crates find their runtime.
    pub runtime: RuntimeSource,
    /// The services, in the order of the file.
    pub services: Vec<Service>,
}

impl Catalog {
    /// The service of a name.
    ///
    /// # Errors
    /// When there is none; the message names what may have been meant.
    pub fn find(&self, name: &str) -> Result<&Service, String> {
        self.services.iter().find(|service| service.key == name).ok_or_else(|| {
            let near = super::nearest(name, self.services.iter().map(|service| service.key.as_str()));
            let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            format!("no service `{name}` in the catalog{hint}")
        })
    }
}

/// Where the generated crates find their runtime.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RuntimeSource {
    /// The runtime of this checkout.
    #[default]
    Checkout,
    /// A folder; absolute, or relative to the current folder as the catalog's own path is.
    Path(PathBuf),
    /// A version from the registry.
    Version(String),
    /// A git repository.
    Git {
        /// Its URL.
        url: String,
        /// The commit, branch or tag, if one is named.
        rev: Option<String>,
    },
}

/// The kind of a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A REST API described by OpenAPI or Swagger.
    #[default]
    Openapi,
}

/// One service. A policy that is `None` is the runtime's default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// The key in the catalog; names the folder.
    pub key: String,
    /// The kind of service.
    pub kind: Kind,
    /// The package's name in its `Cargo.toml`.
    pub crate_name: String,
    /// The library's name: the key in snake case.
    pub lib_name: String,
    /// What the service's environment variables start with, such as `GITHUB`.
    pub env: String,
    /// The package's version.
    pub package_version: String,
    /// The package's licence; without one it is not to be published.
    pub package_license: Option<String>,
    /// The document.
    pub spec: PathBuf,
    /// OpenAPI Overlays, applied in this order before reading.
    pub overlays: Vec<PathBuf>,
    /// The base URL, when it is not the document's first server.
    pub base_url: Option<String>,
    /// Values for the variables of the document's server.
    pub server_variables: Vec<(String, String)>,
    /// Environment variables that go before those values, by the variable of the server.
    pub server_env: Vec<(String, String)>,
    /// Where credentials come from, by the name of the document's security scheme.
    pub auth: Vec<(String, Vec<Credential>)>,
    /// Headers sent with each request.
    pub headers: Vec<(String, String)>,
    /// How the service's health is asked for.
    pub health: Option<Health>,
    /// Deadlines.
    pub timeout: Timeout,
    /// Retries.
    pub retry: Retry,
    /// The header that carries an idempotency key.
    pub idempotency_header: Option<String>,
    /// The rate of requests.
    pub rate_limit: Option<RateLimit>,
    /// The circuit breaker.
    pub breaker: Breaker,
    /// Calls in flight at most.
    pub concurrency: Option<u32>,
    /// The connection pool.
    pub pool: Pool,
    /// The bounds of answers' bodies.
    pub body: BodyLimits,
    /// How lists are paged.
    pub pagination: Option<Pagination>,
    /// How streams end.
    pub stream: Stream,
    /// Which operations are made.
    pub operations: Filter,
    /// Names that the user chose.
    pub rename: Rename,
    /// Whether the crate gets contract tests.
    pub tests: bool,
    /// Where the document is refreshed from.
    pub origin: Option<Origin>,
}

/// One part of a scheme's credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Which part.
    pub part: Part,
    /// Where it comes from.
    pub from: From,
}

/// The parts that a scheme's credentials have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The one secret of the scheme: an API key or a token (`{ env: … }` or `{ file: … }`).
    Secret,
    /// The user's name of basic auth.
    Username,
    /// The password of basic auth.
    Password,
    /// OAuth2's client id.
    ClientId,
    /// OAuth2's client secret.
    ClientSecret,
    /// OAuth2's token endpoint, where it is not the document's.
    TokenUrl,
    /// OAuth2's refresh token.
    RefreshToken,
    /// OAuth2's scopes, separated by spaces.
    Scopes,
}

/// Where a part of the credentials comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// An environment variable.
    Env(String),
    /// A file, read at run time.
    File(String),
    /// The value itself; never for a secret part.
    Value(String),
}

/// How the service's health is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// By an operation, named by its operationId or as `METHOD /path`.
    Operation(String),
    /// By a GET of a path.
    Get(String),
    /// Not at all.
    None,
}

/// Deadlines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Timeout {
    /// For a connection.
    #[serde(deserialize_with = "scalar::duration")]
    pub connect: Option<Duration>,
    /// For one attempt.
    #[serde(deserialize_with = "scalar::duration")]
    pub attempt: Option<Duration>,
    /// For the whole call.
    #[serde(deserialize_with = "scalar::duration")]
    pub total: Option<Duration>,
    /// Between two pieces of a body.
    #[serde(deserialize_with = "scalar::duration")]
    pub idle: Option<Duration>,
}

/// Retries.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Retry {
    /// Attempts in all, the first included.
    pub attempts: Option<u32>,
    /// The first pause.
    #[serde(deserialize_with = "scalar::duration")]
    pub base: Option<Duration>,
    /// The longest pause.
    #[serde(deserialize_with = "scalar::duration")]
    pub max: Option<Duration>,
    /// The longest `Retry-After` that is obeyed.
    #[serde(deserialize_with = "scalar::duration")]
    pub retry_after_max: Option<Duration>,
    /// Retries for each first call, such as 0.1.
    pub budget: Option<f64>,
    /// Which refused requests are sent again.
    pub refused: Option<Refused>,
    /// Operations that are, or are not, idempotent whatever their method says.
    #[serde(deserialize_with = "scalar::pairs")]
    pub idempotent: Vec<(String, bool)>,
}

/// Which refused requests (429, 503 with `Retry-After`) are sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Refused {
    /// Those that are idempotent or carry a key.
    Idempotent,
    /// All.
    Any,
}

/// The rate of requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// So many requests in this time; without it only what the server says of its own limit holds.
    pub own: Option<(u32, Duration)>,
    /// What the server's reset header holds, where the guess would be wrong.
    pub reset: Option<Reset>,
}

/// What a reset header holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reset {
    /// Seconds from now.
    Seconds,
    /// Seconds since 1970.
    Epoch,
    /// Milliseconds since 1970.
    EpochMs,
    /// An HTTP or RFC 3339 date.
    Date,
}

/// The circuit breaker.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Breaker {
    /// The share of failures that opens it.
    pub failure_rate: Option<f64>,
    /// The window that is looked at.
    #[serde(deserialize_with = "scalar::duration")]
    pub window: Option<Duration>,
    /// Calls in the window before it may open.
    pub minimum: Option<u32>,
    /// How long it stays open.
    #[serde(deserialize_with = "scalar::duration")]
    pub open: Option<Duration>,
    /// Calls let through while it is half open.
    pub probes: Option<u32>,
}

/// The connection pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pool {
    /// How long an idle connection is kept.
    #[serde(deserialize_with = "scalar::duration")]
    pub idle: Option<Duration>,
    /// Idle connections of a host.
    pub idle_per_host: Option<u32>,
}

/// The bounds of answers' bodies, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BodyLimits {
    /// Of any answer.
    #[serde(deserialize_with = "scalar::size")]
    pub max: Option<u64>,
    /// Of an error.
    #[serde(deserialize_with = "scalar::size")]
    pub max_error: Option<u64>,
}

/// How lists are paged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// What leads to the next page.
    pub style: PageStyle,
    /// The answer's field with the next cursor (or URL); may be a path such as `meta.next`.
    pub next: Option<String>,
    /// The answer's field with the items; none where the answer is the list.
    pub items: Option<String>,
    /// The request's parameter with the size of a page.
    pub limit: Option<String>,
}

/// What leads to the next page. An operation that has no such parameter, but a property of that name in its JSON body,
/// is sent it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// A cursor, sent as this parameter.
    Cursor(String),
    /// A page number, sent as this parameter. The first is its default or its minimum in the document, else 1.
    Page(String),
    /// An offset, sent as this parameter. The first is its default or its minimum in the document, else 0.
    Offset(String),
    /// The `Link` header.
    Link,
}

/// How streams end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stream {
    /// The data of the event that ends a stream, such as `[DONE]`.
    pub done: Option<String>,
}

/// Which operations are made: by operationId, tag or path; `*` stands for any text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Filter {
    /// Only these, if any is named.
    pub include: Vec<String>,
    /// Not these.
    pub exclude: Vec<String>,
}

/// Names that the user chose: the document's name, then the Rust name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rename {
    /// Of types.
    #[serde(deserialize_with = "scalar::pairs")]
    pub types: Vec<(String, String)>,
    /// Of operations.
    #[serde(deserialize_with = "scalar::pairs")]
    pub operations: Vec<(String, String)>,
}

/// Where the document is refreshed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The URL.
    pub url: String,
    /// The hash that the document must have, in hexadecimal.
    pub sha256: Option<String>,
}

impl Service {
    /// A service of which nothing is known but its key and its document.
    pub fn new(key: &str, spec: impl Into<PathBuf>) -> Self {
        Self {
            key: key.to_owned(),
            crate_name: key.to_owned(),
            lib_name: super::names::library(key),
            env: super::names::environment(key),
            package_version: "0.1.0".to_owned(),
            spec: spec.into(),
            ..Self::default()
        }
    }
}

impl Filter {
    /// Whether an operation is made, given all that it may be named by.
    pub fn takes(&self, names: &[&str]) -> bool {
        let hit = |patterns: &[String]| {
            patterns.iter().any(|pattern| names.iter().any(|name| matches(pattern, name)))
        };
        (self.include.is_empty() || hit(&self.include)) && !hit(&self.exclude)
    }
}

/// Whether a name fits a pattern in which `*` stands for any text. Linear in both.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(first) = parts.next() else { return false };
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part).and_then(|at| rest.get(at + part.len()..)) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, name, fits) in [
            ("pages/*", "pages/list", true),
            ("pages/*", "page", false),
            ("*", "", true),
            ("search", "search", true),
            ("search", "search2", false),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-c", false),
            ("*/list", "pages/list", true),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }

    #[test]
    fn an_exclusion_wins() {
        let filter = Filter { include: vec!["pages/*".into()], exclude: vec!["*delete*".into()] };
        assert!(filter.takes(&["pages/list", "pages"]));
        assert!(!filter.takes(&["pages/delete"]));
        assert!(!filter.takes(&["search"]));
        assert!(Filter::default().takes(&["anything"]));
    }
}
