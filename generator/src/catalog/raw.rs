//! The catalog as it is written: every key may be missing, nothing is merged yet.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::scalar;
use super::types::{BodyLimits, Breaker, Filter, Kind, Pool, Rename, Reset, Retry, Stream, Timeout};

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCatalog {
    pub hub: Option<bool>,
    pub runtime: Option<RawRuntime>,
    #[serde(default)]
    pub defaults: Option<RawDefaults>,
    #[serde(deserialize_with = "scalar::pairs")]
    pub services: Vec<(String, RawService)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawRuntime {
    pub path: Option<String>,
    pub version: Option<String>,
    pub git: Option<String>,
    pub rev: Option<String>,
}

/// Declares a struct that has the policy keys, and others of its own.
macro_rules! with_policies {
    ($(#[$meta:meta])* $name:ident { $($(#[$attribute:meta])* $own:ident: $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Default, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub(crate) struct $name {
            $($(#[$attribute])* pub $own: $type,)*
            #[serde(deserialize_with = "scalar::pairs")]
            pub headers: Vec<(String, String)>,
            pub health: Option<RawHealth>,
            pub timeout: Timeout,
            pub retry: Retry,
            pub idempotency_header: Option<String>,
            pub rate_limit: RawRate,
            pub breaker: Breaker,
            pub concurrency: Option<u32>,
            pub pool: Pool,
            pub body: BodyLimits,
            pub pagination: Option<RawPagination>,
            pub stream: Stream,
            pub tests: Option<bool>,
        }
    };
}

with_policies! {
    /// `defaults`: any of a service's policy keys.
    RawDefaults {}
}

with_policies! {
    /// One service.
    RawService {
        kind: Kind,
        spec: Option<String>,
        overlays: Vec<String>,
        package: RawPackage,
        base_url: Option<String>,
        #[serde(deserialize_with = "scalar::pairs")]
        server_variables: Vec<(String, RawVariable)>,
        #[serde(deserialize_with = "scalar::pairs")]
        auth: Vec<(String, RawAuth)>,
        operations: Filter,
        rename: Rename,
        origin: Option<RawOrigin>,
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RawPackage {
    pub name: Option<String>,
    pub version: Option<String>,
    pub license: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RawAuth {
    pub env: Option<String>,
    pub file: Option<String>,
    pub username: Option<RawSource>,
    pub password: Option<RawSource>,
    pub client_id: Option<RawSource>,
    pub client_secret: Option<RawSource>,
    pub refresh_token: Option<RawSource>,
    pub token_url: Option<String>,
    pub scopes: Option<Scopes>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RawRate {
    pub requests: Option<u32>,
    #[serde(deserialize_with = "scalar::duration")]
    pub per: Option<std::time::Duration>,
    pub reset: Option<Reset>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOrigin {
    pub url: String,
    pub sha256: Option<String>,
}

/// A plain text, or `{ env: … }`, `{ file: … }`, `{ value: … }`.
pub(crate) enum RawSource {
    Plain(String),
    Env(String),
    File(String),
    Value(String),
}

/// The value of a server's variable: a text, or where to read it and what holds else.
pub(crate) struct RawVariable {
    pub env: Option<String>,
    pub default: Option<String>,
}

/// `[a, b]` or `a b`.
pub(crate) struct Scopes(pub String);

/// `none`, or `{ operation: … }`, or `{ get: … }`.
pub(crate) enum RawHealth {
    None,
    Operation(String),
    Get(String),
}

/// `link`, `page`, `offset`, `cursor`, or a map.
#[derive(Clone, Default)]
pub(crate) struct RawPagination {
    pub cursor: Option<String>,
    pub page: Option<String>,
    pub offset: Option<String>,
    pub link: bool,
    pub next: Option<String>,
    pub items: Option<String>,
    pub limit: Option<String>,
}

/// Implements `Deserialize` by a visitor for a text and one for a map.
macro_rules! text_or_map {
    ($name:ident, $expecting:literal, |$text:ident| $from_text:expr, |$map:ident: $raw:ty| $from_map:expr) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Either;
                impl<'de> Visitor<'de> for Either {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: de::Error>(self, $text: &str) -> Result<$name, E> {
                        let made: Result<$name, String> = $from_text;
                        made.map_err(E::custom)
                    }

                    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<$name, A::Error> {
                        let $map = <$raw>::deserialize(de::value::MapAccessDeserializer::new(map))?;
                        let made: Result<$name, String> = $from_map;
                        made.map_err(de::Error::custom)
                    }
                }
                from.deserialize_any(Either)
            }
        }
    };
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceMap {
    env: Option<String>,
    file: Option<String>,
    value: Option<String>,
}

text_or_map!(
    RawSource,
    "a text, `{ env: … }` or `{ file: … }`",
    |text| Ok(RawSource::Plain(text.to_owned())),
    |map: SourceMap| match (map.env, map.file, map.value) {
        (Some(env), None, None) => Ok(RawSource::Env(env)),
        (None, Some(file), None) => Ok(RawSource::File(file)),
        (None, None, Some(value)) => Ok(RawSource::Value(value)),
        _ => Err("give exactly one of `env`, `file` and `value`".into()),
    }
);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VariableMap {
    env: String,
    default: Option<String>,
}

text_or_map!(
    RawVariable,
    "a text, or `{ env: …, default: … }`",
    |text| Ok(RawVariable { env: None, default: Some(text.to_owned()) }),
    |map: VariableMap| Ok(RawVariable { env: Some(map.env), default: map.default })
);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HealthMap {
    operation: Option<String>,
    get: Option<String>,
}

text_or_map!(
    RawHealth,
    "`none`, `{ operation: … }` or `{ get: … }`",
    |text| match text {
        "none" => Ok(RawHealth::None),
        other => Err(format!(
            "`{other}` is no way to ask for health; write `none`, `{{ operation: … }}` or `{{ get: … }}`"
        )),
    },
    |map: HealthMap| match (map.operation, map.get) {
        (Some(operation), None) => Ok(RawHealth::Operation(operation)),
        (None, Some(path)) if path.starts_with('/') => Ok(RawHealth::Get(path)),
        (None, Some(path)) => Err(format!("`{path}` is not a path; it has to start with `/`")),
        _ => Err("give exactly one of `operation` and `get`".into()),
    }
);

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct PaginationMap {
    cursor: Option<String>,
    page: Option<String>,
    offset: Option<String>,
    link: Option<bool>,
    next: Option<String>,
    items: Option<String>,
    limit: Option<String>,
}

text_or_map!(
    RawPagination,
    "`link`, `page`, `offset`, `cursor`, or a map with one of these",
    |text| {
        let mut made = RawPagination::default();
        let name = Some(text.to_owned());
        match text {
            "link" => made.link = true,
            "page" => made.page = name,
            "offset" => made.offset = name,
            "cursor" => made.cursor = name,
            _ => {
                return Err(E::custom(format!(
                    "`{text}` is no way of paging; write cursor, page, offset or link"
                )));
            }
        }
        Ok(made)
    },
    |map: PaginationMap| {
        let link = map.link.unwrap_or(false);
        let ways = [map.cursor.is_some(), map.page.is_some(), map.offset.is_some(), link];
        if ways.iter().filter(|way| **way).count() == 1 {
            Ok(RawPagination {
                cursor: map.cursor,
                page: map.page,
                offset: map.offset,
                link,
                next: map.next,
                items: map.items,
                limit: map.limit,
            })
        } else {
            Err("give exactly one of `cursor`, `page`, `offset` and `link`".into())
        }
    }
);

impl<'de> Deserialize<'de> for Scopes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Scopes;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of scopes")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Scopes, E> {
                Ok(Scopes(text.to_owned()))
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Scopes, A::Error> {
                let mut scopes: Vec<String> = Vec::new();
                while let Some(scope) = list.next_element()? {
                    scopes.push(scope);
                }
                Ok(Scopes(scopes.join(" ")))
            }
        }
        from.deserialize_any(List)
    }
}

/// Fills what a service leaves open from the defaults.
macro_rules! fill {
    ($service:expr, $defaults:expr; $($field:ident),*) => {
        $(if $service.$field.is_none() { $service.$field = $defaults.$field.clone(); })*
    };
}

impl RawService {
    /// Fills what this service leaves open from the defaults.
    pub(crate) fn inherit(&mut self, from: &RawDefaults) {
        for (name, value) in &from.headers {
            if !self.headers.iter().any(|(own, _)| own.eq_ignore_ascii_case(name)) {
                self.headers.push((name.clone(), value.clone()));
            }
        }
        for (name, value) in &from.retry.idempotent {
            if !self.retry.idempotent.iter().any(|(own, _)| own == name) {
                self.retry.idempotent.push((name.clone(), *value));
            }
        }
        if self.health.is_none() {
            self.health = match &from.health {
                Some(RawHealth::None) => Some(RawHealth::None),
                Some(RawHealth::Operation(name)) => Some(RawHealth::Operation(name.clone())),
                Some(RawHealth::Get(path)) => Some(RawHealth::Get(path.clone())),
                None => None,
            };
        }
        fill!(self, from; idempotency_header, concurrency, pagination, tests);
        fill!(self.timeout, from.timeout; connect, attempt, total, idle);
        fill!(self.retry, from.retry; attempts, base, max, retry_after_max, budget, refused);
        fill!(self.rate_limit, from.rate_limit; requests, per, reset);
        fill!(self.breaker, from.breaker; failure_rate, window, minimum, open, probes);
        fill!(self.pool, from.pool; idle, idle_per_host);
        fill!(self.body, from.body; max, max_error);
        fill!(self.stream, from.stream; done);
    }
}
