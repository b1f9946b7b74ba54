//! Logging a person in: the authorization code flow with PKCE, its redirect caught on loopback.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use switchboard_client::oauth::Login;
//!
//! let login = Login::new("https://login.example.com/authorize", "https://login.example.com/token", "my-client")
//!     .scopes(&["read"])
//!     .start()
//!     .await?;
//! println!("open {}", login.url());
//! let tokens = login.finish().await?;
//! # let _ = tokens.access; Ok(()) }
//! ```

mod listen;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use url::{Host, Url};

use crate::auth::{ClientAuth, Form, Token, TokenError, ask};
use crate::client::Variables;
use crate::secret::Secret;
use crate::service::{Pool, Scheme, SchemeKind, Service, seconds};
use crate::transport::{HttpTransport, Transport};

/// Where the server sends the person back, with the port that is listened on.
const REDIRECT: &str = "http://127.0.0.1/callback";
/// A person has this long to log in, unless told otherwise.
const PATIENCE: Duration = seconds(300);

/// What a login needs to know.
#[must_use]
pub struct Login {
    authorization_url: String,
    token_url: String,
    client_id: String,
    client_secret: Option<Secret>,
    scopes: Vec<String>,
    issuer: Option<String>,
    extra: Vec<(String, String)>,
    port: u16,
    redirect: String,
    plain_http: bool,
    patience: Duration,
    in_body: bool,
    transport: Option<Arc<dyn Transport>>,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

/// Why a login failed. It shows neither codes nor tokens.
#[derive(Debug)]
pub struct LoginError {
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl LoginError {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }
}

impl fmt::Display for LoginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for LoginError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}

/// What a login brings.
#[derive(Debug)]
#[non_exhaustive]
pub struct Tokens {
    /// The access token.
    pub access: Token,
    /// The refresh token, if the server gave one; keep it as you would a password.
    pub refresh: Option<Secret>,
}

impl Login {
    /// A login at that server, as that client.
    pub fn new(
        authorization_url: impl Into<String>,
        token_url: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            authorization_url: authorization_url.into(),
            token_url: token_url.into(),
            client_id: client_id.into(),
            client_secret: None,
            scopes: Vec::new(),
            issuer: None,
            extra: Vec::new(),
            port: 0,
            redirect: REDIRECT.to_owned(),
            plain_http: false,
            patience: PATIENCE,
            in_body: false,
            transport: None,
        }
    }

    /// A login by an OAuth2 scheme of a service, with the URLs and scopes that its document has:
    /// `Login::of(&github::SERVICE, "oauth", "my-client")`.
    ///
    /// # Errors
    /// When the service has no such scheme, or it has no page where a person logs in.
    pub fn of(service: &Service, scheme: &str, client_id: impl Into<String>) -> Result<Self, LoginError> {
        let known = service.schemes.iter().find(|known| known.name == scheme);
        let Some(&Scheme {
            kind: SchemeKind::OAuth2 { token_url, authorization_url, scopes, client_in_body, .. },
            ..
        }) = known
        else {
            let name = service.name;
            return Err(LoginError::new(format!("`{name}` has no OAuth2 scheme called `{scheme}`")));
        };
        if authorization_url.is_empty() {
            return Err(LoginError::new(format!("the scheme `{scheme}` has no page where a person logs in")));
        }
        let variables = Variables::of(service, Vec::new(), |name| std::env::var(name).ok());
        let login = Self::new(variables.fill(authorization_url), variables.fill(token_url), client_id);
        Ok(Self { in_body: client_in_body, ..login.scopes(scopes) })
    }

    /// The scopes that are asked for.
    pub fn scopes(mut self, scopes: &[&str]) -> Self {
        self.scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        self
    }

    /// The secret of a client that has one.
    pub fn client_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// The server's name for itself; then an answer from another one, or without `iss`, is refused.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// The secret goes in the form of the token request, for servers that do not take it in a Basic header.
    pub fn secret_in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// Another parameter of the authorization URL, for example `audience`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra.push((name.into(), value.into()));
        self
    }

    /// The redirect as the server has it registered, `http://localhost/auth/done` for example: an `http` URL of this
    /// machine. Where it names a port, that one is listened on.
    pub fn redirect(mut self, url: impl Into<String>) -> Self {
        self.redirect = url.into();
        self
    }

    /// Plain http to a server on another machine: everyone on the way reads the tokens.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// The port of the redirect, where the server insists on one; else a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How long the person has.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Another transport to the token endpoint.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Listens for the redirect and makes the URL that the person opens.
    ///
    /// # Errors
    /// When a URL is none, or the port is taken.
    pub async fn start(self) -> Result<Started, LoginError> {
        let parse = |text: &str, what: &str| {
            let plain = |url: &Url| self.plain_http && url.scheme() == "http" && url.host().is_some();
            Url::parse(text)
                .ok()
                .filter(|url| crate::client::is_safe(url) || plain(url))
                .ok_or_else(|| LoginError::new(format!("the {what} URL is no https URL")))
        };
        let mut url = parse(&self.authorization_url, "authorization")?;
        let token_url = parse(&self.token_url, "token")?;
        let mut redirect = Url::parse(&self.redirect)
            .ok()
            .filter(|url| url.scheme() == "http" && crate::client::is_safe(url))
            .filter(|url| url.query().is_none() && url.fragment().is_none())
            .ok_or_else(|| LoginError::new("the redirect is no http URL of this machine"))?;
        let address: IpAddr = match redirect.host() {
            Some(Host::Ipv4(address)) => address.into(),
            Some(Host::Ipv6(address)) => address.into(),
            _ => Ipv4Addr::LOCALHOST.into(),
        };
        let named = named(&self.redirect, &redirect);
        let port = if self.port == 0 { named.unwrap_or(0) } else { self.port };
        let listener = TcpListener::bind((address, port))
            .await
            .map_err(|error| LoginError::new("no port for the redirect can be had").with_source(error))?;
        let port = listener
            .local_addr()
            .map(|address| address.port())
            .map_err(|error| LoginError::new("no port for the redirect can be had").with_source(error))?;
        let _ = redirect.set_port(Some(port));
        // Servers compare it as a text: no slash and no port more or less than was registered.
        let registered = match redirect.as_str() {
            _ if named == Some(port) => self.redirect.clone(),
            whole if self.redirect.ends_with('/') || redirect.path() != "/" => whole.to_owned(),
            whole => whole.trim_end_matches('/').to_owned(),
        };
        let state = random()?;
        let verifier = random()?;
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose().as_bytes()));
        {
            let mut query = url.query_pairs_mut();
            query
                .append_pair("response_type", "code")
                .append_pair("client_id", &self.client_id)
                .append_pair("redirect_uri", &registered)
                .append_pair("state", state.expose())
                .append_pair("code_challenge", &challenge)
                .append_pair("code_challenge_method", "S256");
            if !self.scopes.is_empty() {
                query.append_pair("scope", &self.scopes.join(" "));
            }
            for (name, value) in &self.extra {
                query.append_pair(name, value);
            }
        }
        Ok(Started { login: self, listener, url, token_url, redirect, registered, state, verifier })
    }
}

/// The port that a redirect names: also the usual one, which a URL leaves out.
fn named(text: &str, redirect: &Url) -> Option<u16> {
    let authority = text.split('/').nth(2).unwrap_or_default();
    redirect.port().or_else(|| authority.ends_with(":80").then_some(80))
}

/// A login that waits for the person.
#[must_use]
pub struct Started {
    login: Login,
    listener: TcpListener,
    url: Url,
    token_url: Url,
    redirect: Url,
    /// The same, letter by letter as the server has it registered.
    registered: String,
    state: Secret,
    verifier: Secret,
}

impl fmt::Debug for Started {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Its URL holds the state.
        f.debug_struct("Started").field("redirect", &self.redirect).finish_non_exhaustive()
    }
}

impl Started {
    /// What the person opens. It holds no secret but the state of this one login.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Waits for the redirect and changes its code for tokens, once.
    ///
    /// # Errors
    /// When the person refuses or takes too long, or the server does not grant it.
    pub async fn finish(self) -> Result<Tokens, LoginError> {
        let wait =
            listen::code(&self.listener, self.redirect.path(), &self.state, self.login.issuer.as_deref());
        let code = tokio::time::timeout(self.login.patience, wait)
            .await
            .map_err(|_| LoginError::new("nobody logged in in time"))??;
        let transport = match self.login.transport {
            Some(transport) => transport,
            None => Arc::new(
                HttpTransport::new(Pool::DEFAULT, seconds(5), None)
                    .map_err(|error| LoginError::new("the HTTP client cannot be built").with_source(error))?,
            ),
        };
        let mut form = Form::new();
        form.push("grant_type", "authorization_code");
        form.push("code", code.expose());
        form.push("redirect_uri", &self.registered);
        form.push("code_verifier", self.verifier.expose());
        let client = ClientAuth {
            id: &self.login.client_id,
            secret: self.login.client_secret.as_ref(),
            in_body: &self.login.in_body.into(),
        };
        let granted = tokio::time::timeout(seconds(30), ask(&*transport, &self.token_url, form, client))
            .await
            .unwrap_or_else(|_| Err(TokenError::transient("the token endpoint took too long")))
            .map_err(|error| LoginError::new(error.to_string()))?;
        let expires_in = granted.lifetime();
        let Some(access) = granted.access_token else {
            return Err(LoginError::new("the token endpoint answered without a token"));
        };
        let access = Token { secret: Secret::new(access), expires_in };
        Ok(Tokens { access, refresh: granted.refresh_token.map(Secret::new) })
    }
}

/// 256 random bits. Without entropy there is no login: a state that can be guessed is none.
fn random() -> Result<Secret, LoginError> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| LoginError::new("the system has no random numbers"))?;
    Ok(Secret::new(URL_SAFE_NO_PAD.encode(bytes)))
}

#[cfg(test)]
mod tests;
