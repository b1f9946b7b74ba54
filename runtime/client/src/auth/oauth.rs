//! OAuth2 tokens: client credentials and refresh.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde::Deserialize;
use url::Url;
use zeroize::Zeroize;

use super::token::{Token, TokenError, TokenSource};
use crate::door::BoxFuture;
use crate::retry::retry_after;
use crate::secret::Secret;
use crate::transport::{Body, Request, Transport, read};

/// How the words begin by which a server that says no with a 200 means that what it was sent is
/// wrong. Such servers have words of their own.
const WRONG: [&str; 5] = ["invalid_", "incorrect_", "bad_", "unauthorized_", "unsupported_"];

/// Storing a refresh token has this long: what was fetched with it waits.
const STORE: Duration = Duration::from_secs(5);

/// An answer of a token endpoint is never larger.
const MOST: u64 = 256 << 10;

/// Keeps a refresh token that the server rotated, so that it outlives the process.
///
/// ```
/// use switchboard_client::{BoxFuture, RefreshStore, Secret};
///
/// struct Folder(std::path::PathBuf);
/// impl RefreshStore for Folder {
///     fn store<'a>(&'a self, scheme: &'a str, token: &'a Secret) -> BoxFuture<'a, Result<(), String>> {
///         Box::pin(async move {
///             let path = self.0.join(scheme);
///             tokio::fs::write(path, token.expose()).await.map_err(|error| error.to_string())
///         })
///     }
/// }
/// ```
pub trait RefreshStore: Send + Sync + 'static {
    /// Stores the new refresh token of that security scheme. It is used only after this returned well.
    ///
    /// # Errors
    /// When it could not be stored, with a message that holds no secret; five seconds without an end are one too. The
    /// server no longer takes the old one then, so the new one stays in memory, and storing it is tried again before it
    /// is used. The access token that came with it is used meanwhile.
    fn store<'a>(&'a self, scheme: &'a str, token: &'a Secret) -> BoxFuture<'a, Result<(), String>>;
}

/// The refresh token in use.
pub(crate) struct Refresh {
    token: Option<Secret>,
    /// Whether it is where it outlives the process.
    stored: bool,
}

/// The same for all who use it: it is rotated with each use, so one of them uses it at a time.
pub(crate) struct Shared {
    refresh: Mutex<Refresh>,
    turn: tokio::sync::Mutex<()>,
}

impl Shared {
    /// One that came from outside, and so is kept there.
    pub(crate) fn new(token: Option<Secret>) -> Self {
        Self { refresh: Mutex::new(Refresh { token, stored: true }), turn: tokio::sync::Mutex::default() }
    }
}

/// Tokens from an OAuth2 server: by a refresh token if there is one, else by client credentials.
pub struct OAuth2 {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) token_url: Url,
    pub(crate) client_id: String,
    pub(crate) client_secret: Option<Secret>,
    pub(crate) scopes: String,
    /// Whether the client's secret goes in the body; learnt from a server that refuses it as a header.
    pub(crate) in_body: AtomicBool,
    /// The security scheme that it is of.
    pub(crate) scheme: &'static str,
    pub(crate) shared: Arc<Shared>,
    /// The refresh token as it was read; the one in use may have been rotated since.
    pub(crate) first: Option<Secret>,
    pub(crate) store: Option<Arc<dyn RefreshStore>>,
}

/// What a token endpoint answers.
#[derive(Deserialize)]
pub(crate) struct Granted {
    pub(crate) access_token: Option<String>,
    #[serde(default)]
    pub(crate) expires_in: Option<serde_json::Value>,
    pub(crate) refresh_token: Option<String>,
    error: Option<String>,
    #[serde(default)]
    token_type: Option<serde_json::Value>,
}

impl Granted {
    /// The type of a token that is more than its bearer's, which is all that we can send; no type is that.
    fn other_type(&self) -> Option<&'static str> {
        let kind = self.token_type.as_ref()?.as_str()?.trim().to_ascii_lowercase();
        match &*kind {
            "" | "bearer" => None,
            // What some have called their bearer's from before there was the standard, or call it by whose it is.
            "bearertoken" | "bot" | "user" => None,
            // Only the known ones are named: any other word might repeat what we sent.
            "dpop" => Some("DPoP"),
            "mac" => Some("mac"),
            "pop" => Some("PoP"),
            "n_a" => Some("N_A"),
            _ => Some("one that nobody knows"),
        }
    }

    /// Seconds, as a number or as the text of one.
    pub(crate) fn lifetime(&self) -> Option<Duration> {
        let seconds = match self.expires_in.as_ref()? {
            serde_json::Value::Number(number) => number.as_f64()?,
            serde_json::Value::String(text) => text.trim().parse().ok()?,
            _ => return None,
        };
        (seconds.is_finite() && seconds >= 0.0).then(|| Duration::from_secs_f64(seconds.min(1e9)))
    }
}

impl TokenSource for OAuth2 {
    fn may_stop(&self) -> bool {
        self.refresh().token.is_none()
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        Box::pin(async move {
            // In a task of its own, and with an end: no caller holds it, and none is kept waiting beyond its deadline.
            let _turn = self.shared.turn.lock().await;
            self.put_away().await.map_err(TokenError::transient)?;
            let refresh = self.refresh().token.clone();
            let mut form = Form::new();
            match &refresh {
                Some(token) => {
                    form.push("grant_type", "refresh_token");
                    form.push("refresh_token", token.expose());
                }
                None => form.push("grant_type", "client_credentials"),
            }
            if !self.scopes.is_empty() {
                form.push("scope", &self.scopes);
            }
            let granted = self.ask(form).await?;
            if let Some(rotated) = granted.refresh_token.as_deref().filter(|t| !t.is_empty()) {
                self.rotate(Secret::from(rotated), refresh.as_ref()).await;
            }
            let lifetime = granted.lifetime();
            let Some(access) = granted.access_token.filter(|token| !token.is_empty()) else {
                return Err(TokenError::transient("the token endpoint answered without a token"));
            };
            Ok(Token { secret: Secret::new(access), expires_in: lifetime })
        })
    }
}

fn alike(one: Option<&Secret>, other: Option<&Secret>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.same(other.expose()),
        (one, other) => one.is_none() && other.is_none(),
    }
}

impl OAuth2 {
    /// Whether both were made of the same credentials, whatever was fetched with them since.
    pub(crate) fn same(&self, other: &Self) -> bool {
        alike(self.client_secret.as_ref(), other.client_secret.as_ref()) && self.goes_on(other)
    }

    /// Whether the refresh token of the other one is good here too: another secret of the client does it no harm.
    pub(crate) fn goes_on(&self, other: &Self) -> bool {
        alike(self.first.as_ref(), other.first.as_ref())
            && self.token_url == other.token_url
            && self.client_id == other.client_id
    }

    /// The same with the refresh token of the other one, as it was rotated and will be.
    pub(crate) fn behind(&self, other: &Self) -> Self {
        Self {
            transport: Arc::clone(&self.transport),
            token_url: self.token_url.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            scopes: self.scopes.clone(),
            in_body: other.in_body.load(Ordering::Relaxed).into(),
            scheme: self.scheme,
            shared: Arc::clone(&other.shared),
            first: self.first.clone(),
            store: self.store.clone(),
        }
    }

    fn refresh(&self) -> MutexGuard<'_, Refresh> {
        self.shared.refresh.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a new refresh token in. The server has done away with the old one: whatever becomes of storing it, the new
    /// one must not be lost.
    async fn rotate(&self, new: Secret, old: Option<&Secret>) {
        // Without one to begin with it was client credentials, which need none.
        if old.is_none_or(|old| old.same(new.expose())) {
            return;
        }
        *self.refresh() = Refresh { token: Some(new), stored: self.store.is_none() };
        if let Err(why) = self.put_away().await {
            tracing::warn!(scheme = self.scheme, "{why}; it is tried again before the token is used");
        }
    }

    /// Stores the refresh token, if that is yet to be done: before it is used, so that it is not lost when the process
    /// ends in between.
    async fn put_away(&self) -> Result<(), String> {
        let token = match &*self.refresh() {
            Refresh { token: Some(token), stored: false } => token.clone(),
            _ => return Ok(()),
        };
        if let Some(store) = &self.store {
            let stored = tokio::time::timeout(STORE, store.store(self.scheme, &token)).await;
            stored.unwrap_or_else(|_| Err("it took too long".to_owned())).map_err(|why| {
                let why = why.replace(token.expose(), "[secret]");
                format!("the rotated refresh token could not be stored: {why}")
            })?;
        }
        self.refresh().stored = true;
        Ok(())
    }

    async fn ask(&self, form: Form) -> Result<Granted, TokenError> {
        let client =
            ClientAuth { id: &self.client_id, secret: self.client_secret.as_ref(), in_body: &self.in_body };
        ask(&*self.transport, &self.token_url, form, client).await
    }
}

/// Who asks a token endpoint.
pub(crate) struct ClientAuth<'a> {
    pub(crate) id: &'a str,
    pub(crate) secret: Option<&'a Secret>,
    pub(crate) in_body: &'a AtomicBool,
}

/// A token endpoint's no.
struct Refusal {
    error: TokenError,
    /// Whether it may be for the way in which the client said who it is.
    of_client: bool,
}

impl From<TokenError> for Refusal {
    fn from(error: TokenError) -> Self {
        Self { error, of_client: false }
    }
}

/// One request to a token endpoint, or two: the standard wants the client's secret as a header, many servers know it
/// in the body alone, and no document says which. What was refused was not used up, so the other way is tried once.
pub(crate) async fn ask(
    transport: &dyn Transport,
    url: &Url,
    form: Form,
    client: ClientAuth<'_>,
) -> Result<Granted, TokenError> {
    let in_body = client.in_body.load(Ordering::Relaxed);
    let refusal = match once(transport, url, &form, &client, in_body).await {
        Ok(granted) => return Ok(granted),
        Err(refusal) => refusal,
    };
    if in_body || !refusal.of_client || client.secret.is_none() {
        return Err(refusal.error);
    }
    match once(transport, url, &form, &client, true).await {
        // Whatever else is wrong: who asks is known this way.
        Err(second) if second.of_client => Err(refusal.error),
        Err(second) if !second.error.is_last() => Err(second.error),
        answered => {
            client.in_body.store(true, Ordering::Relaxed);
            answered.map_err(|second| second.error)
        }
    }
}

async fn once(
    transport: &dyn Transport,
    url: &Url,
    form: &Form,
    client: &ClientAuth<'_>,
    in_body: bool,
) -> Result<Granted, Refusal> {
    let mut form = form.again();
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    match client.secret {
        Some(secret) if !in_body => {
            // RFC 6749 2.3.1: both parts are form-encoded before they become Basic.
            let mut pair = Form::new();
            pair.encode(client.id);
            pair.0.push(':');
            pair.encode(secret.expose());
            let basic = Secret::new(base64::engine::general_purpose::STANDARD.encode(&pair.0));
            let header = basic.header("Basic ");
            headers.insert(
                AUTHORIZATION,
                header.ok_or_else(|| TokenError::last("the client's secret is no header"))?,
            );
        }
        secret => {
            form.push("client_id", client.id);
            if let Some(secret) = secret {
                form.push("client_secret", secret.expose());
            }
        }
    }
    let body = Body::Bytes(Bytes::copy_from_slice(form.0.as_bytes()));
    drop(form);
    let request = Request { method: Method::POST, url: url.clone(), headers, body };
    let response = transport
        .send(request)
        .await
        .map_err(|error| TokenError::transient(format!("the token endpoint: {error}")))?;
    let status = response.status;
    let wait = retry_after(&response.headers, SystemTime::now);
    let body = read(response.body, MOST, false)
        .await
        .map_err(|error| TokenError::transient(format!("the token endpoint: {error}")))?;
    let granted = serde_json::from_slice::<Granted>(&body);
    if status.is_success() {
        let granted = granted.map_err(|_| TokenError::transient("the token endpoint answered no JSON"))?;
        // Some servers say no with a 200.
        if granted.error.is_none() || granted.access_token.is_some() {
            return match granted.other_type() {
                Some(kind) => Err(TokenError::last(format!(
                    "the token endpoint gave a token of another type than bearer: {kind}"
                )))?,
                None => Ok(granted),
            };
        }
        return Err(refusal(status, granted.error, wait));
    }
    Err(refusal(status, granted.ok().and_then(|granted| granted.error), wait))
}

/// A no, by its status and its word, and when to ask again.
fn refusal(status: StatusCode, word: Option<String>, wait: Option<Duration>) -> Refusal {
    // The word for the error is the standard's; anything else might repeat what we sent.
    let word = word
        .filter(|word| word.len() < 40 && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
    let text = match &word {
        Some(word) => format!("the token endpoint answered {}: {word}", status.as_u16()),
        None => format!("the token endpoint answered {}", status.as_u16()),
    };
    // Only the standard's own words are final: a bare 4xx may be that of a proxy or a firewall.
    let last = word.as_deref().is_some_and(|word| {
        matches!(
            word,
            "invalid_grant"
                | "invalid_client"
                | "unauthorized_client"
                | "invalid_scope"
                | "invalid_request"
                | "unsupported_grant_type"
        ) || (status.is_success() && WRONG.iter().any(|start| word.starts_with(start)))
    });
    let of_client = match word.as_deref() {
        Some("invalid_client" | "invalid_request") => true,
        Some(word) => status.is_success() && word.contains("client"),
        None => status == StatusCode::UNAUTHORIZED,
    };
    let error =
        if last { TokenError::last(text) } else { TokenError::transient(text).with_retry_after(wait) };
    Refusal { error, of_client }
}

/// A form that is wiped when it goes.
pub(crate) struct Form(String);

impl Form {
    pub(crate) fn new() -> Self {
        // Room enough that it seldom moves: a copy left behind would not be wiped.
        Self(String::with_capacity(4096))
    }

    /// The same once more.
    fn again(&self) -> Self {
        let mut form = Self::new();
        form.0.push_str(&self.0);
        form
    }

    pub(crate) fn push(&mut self, name: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.encode(name);
        self.0.push('=');
        self.encode(value);
    }

    fn encode(&mut self, text: &str) {
        self.0.extend(url::form_urlencoded::byte_serialize(text.as_bytes()));
    }
}

impl Drop for Form {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
