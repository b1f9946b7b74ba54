//! What the catalog says about a service, as plain constant data.
//!
//! A generated client holds one `static SERVICE: Service`. The names of the fields are the
//! catalog's keys; `DEFAULT` carries the defaults, so generated code writes only what differs:
//!
//! ```
//! use switchboard_client::generated as rt;
//!
//! static SERVICE: rt::Service = rt::Service {
//!     name: "notion",
//!     env: "NOTION",
//!     base_url: "https://api.notion.com",
//!     schemes: &[rt::Scheme {
//!         name: "bearerAuth",
//!         kind: rt::SchemeKind::Bearer,
//!         source: &[rt::Credential::env(rt::Part::Token, "NOTION_API_KEY")],
//!     }],
//!     timeout: rt::Timeout { attempt: rt::seconds(10), ..rt::Timeout::DEFAULT },
//!     ..rt::Service::DEFAULT
//! };
//! assert_eq!(SERVICE.retry.attempts, 3);
//! ```

use std::time::Duration;

/// A service of the catalog: what it is called, where it lives and which policies hold.
#[derive(Debug, Clone)]
pub struct Service {
    /// The key in the catalog.
    pub name: &'static str,
    /// The title of the document.
    pub title: &'static str,
    /// The version of the document.
    pub version: &'static str,
    /// The prefix of its environment variables, for example `GITHUB`.
    pub env: &'static str,
    /// Where requests go; may hold `{variables}`. `<ENV>_BASE_URL` overrides it.
    pub base_url: &'static str,
    /// The values of the variables in `base_url` and in token URLs.
    pub server_variables: &'static [(&'static str, &'static str)],
    /// Environment variables that go before those values, by the variable of the server.
    pub server_env: &'static [(&'static str, &'static str)],
    /// The security schemes that its operations name.
    pub schemes: &'static [Scheme],
    /// What a request that is no operation of the document shows: alternatives of combinations of
    /// schemes, of which the first is taken whose credentials are there. Without any it goes without.
    pub security: &'static [&'static [&'static str]],
    /// Headers that go with every request.
    pub headers: &'static [(&'static str, &'static str)],
    /// How its health is asked for.
    pub health: HealthCheck,
    /// The limits in time.
    pub timeout: Timeout,
    /// When and how often a call is tried again.
    pub retry: Retry,
    /// The header of the idempotency key, where the API honours one.
    pub idempotency_header: Option<&'static str>,
    /// The rate that the service allows.
    pub rate_limit: Option<RateLimit>,
    /// When calls are refused because the service is down.
    pub breaker: Breaker,
    /// Calls in flight at most, those that wait for their next attempt too; `None`: as many as there are.
    pub concurrency: Option<u32>,
    /// Connections that are kept.
    pub pool: Pool,
    /// The sizes that an answer may have.
    pub body: BodyLimit,
    /// How lists are paged, where the operation does not say so itself.
    pub pagination: Option<Pagination>,
    /// How streams end.
    pub stream: StreamRule,
}

impl Service {
    /// A service without a name, with the default of every policy.
    pub const DEFAULT: Service = Service {
        name: "",
        title: "",
        version: "",
        env: "",
        base_url: "",
        server_variables: &[],
        server_env: &[],
        schemes: &[],
        security: &[],
        headers: &[],
        health: HealthCheck::Base,
        timeout: Timeout::DEFAULT,
        retry: Retry::DEFAULT,
        idempotency_header: None,
        rate_limit: None,
        breaker: Breaker::DEFAULT,
        concurrency: Some(20_000),
        pool: Pool::DEFAULT,
        body: BodyLimit::DEFAULT,
        pagination: None,
        stream: StreamRule::DEFAULT,
    };
}

/// A number of seconds, for constants.
pub const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A number of milliseconds, for constants.
pub const fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// A security scheme of the document and where its credentials come from.
#[derive(Debug, Clone, Copy)]
pub struct Scheme {
    /// The name in the document; operations refer to it.
    pub name: &'static str,
    /// How the credential is put on the wire.
    pub kind: SchemeKind,
    /// Where the parts of the credential come from. Empty: only set by the builder.
    pub source: &'static [Credential],
}

/// How a credential is put on the wire.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SchemeKind {
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where it goes.
        place: KeyPlace,
        /// The name of the header, parameter or cookie.
        name: &'static str,
    },
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// A bearer token that is fetched, kept and renewed; or one that is given.
    OAuth2 {
        /// Where tokens are fetched; empty where the document names none.
        token_url: &'static str,
        /// Where tokens are refreshed; empty: the same as `token_url`.
        refresh_url: &'static str,
        /// Where a person is sent to log in; empty where there is no such flow.
        authorization_url: &'static str,
        /// The scopes that are asked for.
        scopes: &'static [&'static str],
        /// Whether the client's id and secret go in the form, not in a Basic header.
        client_in_body: bool,
    },
    /// The connection itself is the credential (mutual TLS): nothing is added.
    Mutual,
    /// Another HTTP scheme, `Authorization: <prefix> <token>`.
    Other {
        /// The word before the token.
        prefix: &'static str,
    },
}

impl SchemeKind {
    /// An OAuth2 scheme of which only the token URL is known.
    pub const fn oauth2(token_url: &'static str, scopes: &'static [&'static str]) -> Self {
        Self::OAuth2 { token_url, refresh_url: "", authorization_url: "", scopes, client_in_body: false }
    }

    /// The same OAuth2 scheme, whose tokens are refreshed there.
    #[must_use]
    pub const fn refreshed_at(mut self, url: &'static str) -> Self {
        if let Self::OAuth2 { refresh_url, .. } = &mut self {
            *refresh_url = url;
        }
        self
    }

    /// The same OAuth2 scheme, where a person logs in there.
    #[must_use]
    pub const fn logged_in_at(mut self, url: &'static str) -> Self {
        if let Self::OAuth2 { authorization_url, .. } = &mut self {
            *authorization_url = url;
        }
        self
    }
}

/// Where an API key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPlace {
    /// A header.
    Header,
    /// A query parameter, added last.
    Query,
    /// A cookie.
    Cookie,
}

/// One part of a credential and where it is read.
#[derive(Debug, Clone, Copy)]
pub struct Credential {
    /// Which part.
    pub part: Part,
    /// Where it is read.
    pub from: From,
}

impl Credential {
    /// A part that an environment variable holds.
    pub const fn env(part: Part, name: &'static str) -> Self {
        Self { part, from: From::Env(name) }
    }

    /// A part that a file holds.
    pub const fn file(part: Part, path: &'static str) -> Self {
        Self { part, from: From::File(path) }
    }

    /// A part that is no secret and stands in the catalog (a client id, a token URL).
    pub const fn value(part: Part, value: &'static str) -> Self {
        Self { part, from: From::Value(value) }
    }
}

/// The parts that a credential may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// A bearer or access token.
    Token,
    /// An API key.
    Key,
    /// A user's name.
    Username,
    /// A user's password.
    Password,
    /// An OAuth client's id.
    ClientId,
    /// An OAuth client's secret.
    ClientSecret,
    /// A refresh token.
    RefreshToken,
    /// Overrides the document's token URL.
    TokenUrl,
}

/// Where a part of a credential is read.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum From {
    /// The environment variable of that name.
    Env(&'static str),
    /// The file of that path; one end of line at its end is dropped.
    File(&'static str),
    /// This very text: only for what is no secret.
    Value(&'static str),
}

/// How the health of a service is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HealthCheck {
    /// A GET of the base URL: under 500 is reachable, 401 and 403 are degraded.
    Base,
    /// A GET of this path, with credentials: 2xx is healthy.
    Get(&'static str),
    /// Nothing is asked; the breaker and the last calls tell.
    None,
}

/// The limits in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeout {
    /// Until a connection stands.
    pub connect: Duration,
    /// One attempt, its body included.
    pub attempt: Duration,
    /// The whole call: waiting, retries, body.
    pub total: Duration,
    /// Between two pieces of a stream while we wait for the peer.
    pub idle: Duration,
}

impl Timeout {
    /// 5 s to connect, 30 s an attempt, 90 s in all, 60 s idle.
    pub const DEFAULT: Self =
        Self { connect: seconds(5), attempt: seconds(30), total: seconds(90), idle: seconds(60) };
}

/// When and how often a call is tried again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Retry {
    /// Attempts in all, the first one included; 1 turns retries off.
    pub attempts: u32,
    /// The first backoff; doubles with each retry.
    pub base: Duration,
    /// The longest backoff.
    pub max: Duration,
    /// The longest `Retry-After` that is waited for.
    pub retry_after_max: Duration,
    /// Retries as a share of calls, so that a service that is down is not stormed.
    pub budget: f64,
    /// Which calls are repeated when the service refused them (429, 503 with `Retry-After`).
    pub refused: Refused,
}

impl Retry {
    /// 3 attempts, 200 ms to 20 s, 120 s of `Retry-After`, a tenth of calls.
    pub const DEFAULT: Self = Self {
        attempts: 3,
        base: millis(200),
        max: seconds(20),
        retry_after_max: seconds(120),
        budget: 0.1,
        refused: Refused::Idempotent,
    };
}

/// Which calls are repeated when the service refused them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused {
    /// Idempotent ones and those that carry a key.
    Idempotent,
    /// Any: the service is trusted to have done nothing.
    Any,
}

/// The rate that a service allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// So many requests …
    pub requests: u32,
    /// … in this time. Zero: no limit of our own.
    pub per: Duration,
    /// What `X-RateLimit-Reset` means; none: guessed.
    pub reset: Option<Reset>,
}

impl RateLimit {
    /// One request a second, the meaning of the reset guessed.
    pub const DEFAULT: Self = Self { requests: 1, per: seconds(1), reset: None };

    /// No limit of our own: what the server says of its limit is all that holds.
    pub const NONE: Self = Self { requests: 1, per: seconds(0), reset: None };
}

/// What a rate limit's reset header means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reset {
    /// Seconds from now.
    Seconds,
    /// Seconds since 1970.
    Epoch,
    /// Milliseconds since 1970.
    EpochMs,
    /// An HTTP date.
    Date,
}

/// When calls are refused because the service is down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Breaker {
    /// The share of failures beyond which it opens: with few calls it takes more, by half the root of their
    /// number, so that chance alone does not open it. Above 1 it never opens.
    pub failure_rate: f64,
    /// The time over which the share is taken.
    pub window: Duration,
    /// Fewer calls than this in the window decide nothing.
    pub minimum: u32,
    /// How long it stays open.
    pub open: Duration,
    /// Calls that are let through to see whether the service is back.
    pub probes: u32,
}

impl Breaker {
    /// Clearly more than half of at least 20 calls in 30 s, 13 of 20, opens it for 30 s; then 3 probes.
    pub const DEFAULT: Self =
        Self { failure_rate: 0.5, window: seconds(30), minimum: 20, open: seconds(30), probes: 3 };

    /// A breaker that never opens.
    pub const OFF: Self = Self { failure_rate: 2.0, ..Self::DEFAULT };
}

/// Connections that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pool {
    /// How long an idle connection is kept; shorter than the server keeps it.
    pub idle: Duration,
    /// Idle connections per host at most; never zero.
    pub idle_per_host: usize,
}

impl Pool {
    /// 10 idle connections a host, for a minute.
    pub const DEFAULT: Self = Self { idle: seconds(60), idle_per_host: 10 };
}

/// The sizes that an answer may have, after decompression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BodyLimit {
    /// The body of a success.
    pub max: u64,
    /// The body of an error.
    pub max_error: u64,
}

impl BodyLimit {
    /// 50 MiB, and 1 MiB for errors. While it is decoded a body of JSON has its length once more in marks, up to eight times
    /// where it is nothing but brackets.
    pub const DEFAULT: Self = Self { max: 50 << 20, max_error: 1 << 20 };
}

/// How a list is paged.
///
/// Paths into the body are keys joined by dots (`meta.next`); an empty one is the body itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pagination {
    /// The way from one page to the next.
    pub kind: PageKind,
    /// The request's parameter: the cursor, the page's number or the offset.
    pub param: &'static str,
    /// Whether `param` is a top-level property of the JSON body, not a query parameter.
    pub in_body: bool,
    /// Where the next cursor or link is in the body; for `Cursor`, `last.` and a path is one into the last item,
    /// and an empty one means its `id` where `more` says that there is more.
    pub next: &'static str,
    /// Where the items are in the body.
    pub items: &'static str,
    /// Where the body says whether there is more; empty: it does not say. A body that has nothing there does not
    /// say either.
    pub more: &'static str,
    /// The parameter that says how many items a page has; empty: there is none. Behind a page that has fewer than
    /// were asked for, a 404 or the same items once more are the end, and no error.
    pub limit: &'static str,
    /// The number of the first page, or the first offset.
    pub first: u64,
}

impl Pagination {
    /// By the `Link` header, the body being the list.
    pub const DEFAULT: Self = Self {
        kind: PageKind::Link,
        param: "",
        in_body: false,
        next: "",
        items: "",
        more: "",
        limit: "",
        first: 0,
    };
}

/// The way from one page to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageKind {
    /// `Link: <…>; rel="next"`.
    Link,
    /// A link in the body; as `Link` where an answer has none there, not even an empty one.
    Next,
    /// A cursor in the body, or the last item's id; as `Link` where an answer has none, not even an empty one.
    Cursor,
    /// Pages by number.
    Page,
    /// An offset in items.
    Offset,
}

/// How streams end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamRule {
    /// The data of the event that ends a stream.
    pub done: Option<&'static str>,
}

impl StreamRule {
    /// `[DONE]`, which no event of JSON can be.
    pub const DEFAULT: Self = Self { done: Some("[DONE]") };
}
