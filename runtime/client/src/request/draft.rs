//! A request on its way to be sent: all that is known of a call, without a type parameter.

use super::media::form_of;
use super::path::{self, pairs};
use super::spec::{Param, Spec};
use super::text::{Set, encode_into};
use crate::client::Client;
use crate::fault::Fault;
use crate::secret::telling_header;
use crate::values::File;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use std::sync::Arc;
use std::time::Duration;

/// All that is known of one call before it is sent. The policies read it; nothing of it changes
/// between attempts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Draft {
    /// Who sends it.
    pub client: Client,
    /// What the document says of the operation.
    pub spec: &'static Spec,
    /// The method and path of a raw call or of a next page, in place of the document's.
    pub raw: Option<Arc<(Method, String)>>,
    /// Values of the path, by name, encoded.
    pub path: Vec<(&'static str, String)>,
    /// The query, encoded, without `?`.
    pub query: String,
    /// Headers of parameters and of the caller; not those of the policies.
    pub headers: HeaderMap,
    /// The `Cookie` header's value so far.
    pub cookies: String,
    /// The body.
    pub payload: Payload,
    /// The body's media type, with its boundary.
    pub content_type: Option<HeaderValue>,
    /// What the caller wants otherwise than the catalog.
    pub options: Options,
    /// The first thing that went wrong while building; sending gives it back.
    pub error: Option<Fault>,
}

/// What the caller of one call wants otherwise than the catalog.
#[derive(Clone, Default)]
pub struct Options {
    /// The total deadline.
    pub timeout: Option<Duration>,
    /// The deadline of one attempt.
    pub attempt_timeout: Option<Duration>,
    /// Retries at all, or none.
    pub retry: Option<bool>,
    /// The idempotency key to use.
    pub idempotency_key: Option<String>,
    /// Another base URL.
    pub base_url: Option<String>,
    /// Another `Accept` header.
    pub accept: Option<HeaderValue>,
    /// Another of the document's media types for the body.
    pub content_type: Option<HeaderValue>,
    /// Whether the answer of that status and media type is handed on as a stream. `None`: never.
    pub streams: Option<fn(u16, &str) -> bool>,
    /// Whether a redirect is followed that the document has for the answer.
    pub follows: bool,
    /// How often in a row a stream of events that broke off is asked for again. `None`: never.
    pub reconnect: Option<u32>,
    /// Whether it only asks how the service is: health does not remember its own questions.
    pub(crate) check: bool,
}

/// The body of a request.
#[derive(Clone, Default)]
pub enum Payload {
    /// No body.
    #[default]
    Empty,
    /// Bytes, to be sent as often as needed.
    Bytes(Bytes),
    /// Files, opened when it is sent.
    Stream(Arc<super::upload::Upload>),
}

impl Payload {
    /// Whether it can be sent a second time.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Bytes(_) => true,
            Self::Stream(upload) => upload.is_replayable(),
        }
    }
}

impl Draft {
    /// A call of that operation.
    #[must_use]
    pub fn new(client: &Client, spec: &'static Spec) -> Self {
        Self {
            client: client.clone(),
            spec,
            raw: None,
            path: Vec::new(),
            query: String::new(),
            headers: HeaderMap::new(),
            cookies: String::new(),
            payload: Payload::Empty,
            content_type: None,
            options: Options::default(),
            error: None,
        }
    }

    /// The method.
    ///
    /// # Errors
    /// When the document's method is no HTTP token.
    pub fn method(&self) -> Result<Method, Fault> {
        match &self.raw {
            Some(raw) => Ok(raw.0.clone()),
            None => Method::from_bytes(self.spec.method.as_bytes())
                .map_err(|_| Fault::request("the method is no HTTP method")),
        }
    }

    /// The template of the path, safe to show. A request that is no operation has none: its path may hold a secret.
    #[must_use]
    pub fn template(&self) -> &'static str {
        if self.spec.raw { "" } else { self.spec.path }
    }

    /// Whether it may be sent twice without a key.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        match &self.raw {
            Some(raw) if self.spec.raw => super::spec::is_idempotent(raw.0.as_str()),
            _ => self.spec.is_idempotent(),
        }
    }

    /// Path and query, to be put behind the base URL.
    ///
    /// # Errors
    /// What went wrong while building, or a value of the path that is missing.
    pub fn target(&self) -> Result<String, Fault> {
        self.target_behind("")
    }

    /// The same with the path of a base URL before it.
    pub(crate) fn target_behind(&self, base: &str) -> Result<String, Fault> {
        if let Some(fault) = &self.error {
            return Err(fault.clone());
        }
        path::target(self, base)
    }

    /// The `Accept` header: what the caller asked for, else what the document has.
    #[must_use]
    pub fn accepted(&self) -> HeaderValue {
        // Each call that reads a text as a header looks at all of it.
        static JSON: HeaderValue = HeaderValue::from_static("application/json");
        match self.own_accept() {
            Ok(accept) => accept.clone(),
            Err("application/json") => JSON.clone(),
            Err(accept) => HeaderValue::from_static(accept),
        }
    }

    /// The same as it is written.
    pub(crate) fn asked(&self) -> &[u8] {
        self.own_accept().map_or_else(str::as_bytes, HeaderValue::as_bytes)
    }

    /// The `Accept` header that the caller asked for; the error is what the document has.
    fn own_accept(&self) -> Result<&HeaderValue, &'static str> {
        let own = self.headers.get(ACCEPT).or(self.options.accept.as_ref());
        own.ok_or(match self.spec.asks.unwrap_or(self.spec.accept) {
            "" => "*/*",
            accept => accept,
        })
    }

    /// Whether a redirect of this status is the answer.
    pub(crate) fn stays(&self, status: u16) -> bool {
        let all = self.spec.redirects;
        !all.is_empty() && !self.options.follows && (all.contains(&status) || all.contains(&3))
    }

    /// Keeps the first error.
    pub fn fail(&mut self, fault: Fault) {
        if self.error.is_none() {
            self.error = Some(fault.with_operation(self.spec.id));
        }
    }

    /// The parameter of that index.
    pub(crate) fn param(&self, index: usize) -> Option<&'static Param> {
        self.spec.params.get(index)
    }

    /// Sets what comes next apart from what is in the query.
    pub(super) fn next_pair(&mut self) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
    }

    /// Adds a pair to the query.
    pub fn push_query(&mut self, name: &str, value: &str) {
        self.next_pair();
        encode_into(&mut self.query, name, Set::Query);
        self.query.push('=');
        encode_into(&mut self.query, value, Set::Query);
    }

    /// Sets a pair of the query, in place of all of that name: for the next page.
    pub fn set_query(&mut self, name: &str, value: &str) {
        let mut wire = String::with_capacity(name.len() + 1);
        encode_into(&mut wire, name, Set::Query);
        wire.push('=');
        let kept: Vec<&str> = pairs(&self.query).filter(|pair| !pair.starts_with(&*wire)).collect();
        self.query = kept.join("&");
        self.push_query(name, value);
    }

    /// Sets a header of the caller's.
    pub fn set_header(&mut self, name: &str, value: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(telling_header(name.as_str()));
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.fail(Fault::request(format!("`{name}` is no name of a header"))),
            (_, Err(_)) => self.fail(Fault::request(format!(
                "the value of the header `{name}` holds characters that headers cannot"
            ))),
        }
    }

    /// The `Content-Type` header: what the caller gave as a header, or asked for, else what the body was made
    /// as. It names no other form than the body has, and the boundary of a multipart body stays, whatever it is
    /// called.
    #[must_use]
    pub fn content_type(&self) -> Option<HeaderValue> {
        let given = self.headers.get(CONTENT_TYPE);
        let Some(own) = &self.content_type else { return given.cloned() };
        let made = own.to_str().unwrap_or_default();
        let given = given.filter(|given| self.names_body(made, given));
        let Some(asked) = given.or(self.options.content_type.as_ref()) else { return Some(own.clone()) };
        match (made.split_once("; boundary="), asked.to_str()) {
            (Some((_, boundary)), Ok(asked)) => {
                let asked = asked.split(';').next().unwrap_or_default().trim();
                HeaderValue::from_str(&format!("{asked}; boundary={boundary}")).ok()
            }
            _ => Some(asked.clone()),
        }
    }

    /// Whether a header may call a body so that was made as that media type.
    fn names_body(&self, made: &str, given: &HeaderValue) -> bool {
        let Ok(given) = given.to_str() else { return true };
        let kind = |media: &str| media.trim_start().to_ascii_lowercase().starts_with("multipart/");
        // A range names nothing that could be sent.
        if given.contains('*') || kind(made) && !kind(given) {
            return false;
        }
        let other = form_of(given, self.spec.forms);
        other.is_none_or(|other| form_of(made, self.spec.forms).is_none_or(|own| own == other))
    }

    /// Adds a pair to the `Cookie` header, encoded already.
    pub(crate) fn push_cookie(&mut self, pair: &str) {
        if !self.cookies.is_empty() {
            self.cookies.push_str("; ");
        }
        self.cookies.push_str(pair);
    }

    /// Sets the body.
    pub fn set_body(&mut self, content_type: &str, payload: Payload) {
        match HeaderValue::from_str(content_type) {
            Ok(value) => self.content_type = Some(value),
            Err(_) => self.fail(Fault::request("the media type is no value of a header")),
        }
        self.payload = payload;
    }

    /// Sets one top-level property of a JSON body that was set before: for the next page.
    ///
    /// # Errors
    /// When the body is not a JSON object.
    pub fn set_json_property(&mut self, name: &str, value: &serde_json::Value) -> Result<(), Fault> {
        let bytes = match &self.payload {
            Payload::Bytes(bytes) => bytes.clone(),
            Payload::Empty => Bytes::from_static(b"{}"),
            Payload::Stream(_) => return Err(Fault::request("the body is no JSON object")),
        };
        let mut object: std::collections::BTreeMap<String, &serde_json::value::RawValue> =
            serde_json::from_slice(&bytes).map_err(|_| Fault::request("the body is no JSON object"))?;
        let raw = serde_json::value::to_raw_value(value)
            .map_err(|e| Fault::request("the value is no JSON").with_source(e))?;
        object.insert(name.to_owned(), &raw);
        let text =
            serde_json::to_vec(&object).map_err(|e| Fault::request("the value is no JSON").with_source(e))?;
        self.payload = Payload::Bytes(text.into());
        if self.content_type.is_none() {
            self.content_type = Some(HeaderValue::from_static("application/json"));
        }
        Ok(())
    }

    /// Sets the body to a file.
    pub(crate) fn set_upload(&mut self, media: &str, file: File) {
        let own = file.content_type().map(str::to_owned);
        let media = own.as_deref().unwrap_or(media).to_owned();
        let payload = match file.as_bytes() {
            Some(bytes) => Payload::Bytes(bytes.clone()),
            None => Payload::Stream(Arc::new(super::upload::Upload::file(file))),
        };
        self.set_body(&media, payload);
    }
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Values may be secrets, so only names and the template are shown.
        f.debug_struct("Draft")
            .field("id", &self.spec.id)
            .field("path", &self.template())
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}
