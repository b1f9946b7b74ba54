//! Building a client.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use super::address::Variables;
use super::gate::Gate;
use super::host::Hosts;
use super::{BuildError, Client, Inner};
use crate::auth::{Auth, Given, Loader, RefreshStore, TokenSource};
use crate::door::Env;
use crate::health::Memory;
use crate::limit::{Bucket, Limiter, Observed};
use crate::secret::{Secret, telling_header};
use crate::service::{BodyLimit, Breaker, Part, Pool, RateLimit, Retry, Service, Timeout};
use crate::telemetry::Hooks;
use crate::transport::{AGENT, HttpTransport, Shape, Transport};

/// Shapes a client before it is built; `C` is the client that comes out.
///
/// What is not set is as the catalog says. Credentials that are set here go before those of the
/// environment and stay over a [`Client::reload`].
#[must_use]
pub struct Builder<C = Client> {
    settings: Box<Settings>,
    make: fn(Client) -> C,
}

struct Settings {
    service: &'static Service,
    env: Option<Env>,
    base_url: Option<String>,
    variables: Vec<(String, String)>,
    given: Vec<(String, Given)>,
    timeout: Timeout,
    retry: Retry,
    breaker: Breaker,
    rate_limit: Option<RateLimit>,
    limiter: Option<Arc<dyn Limiter>>,
    concurrency: Option<u32>,
    pool: Pool,
    body: BodyLimit,
    headers: Vec<(String, String)>,
    idempotency_header: Option<String>,
    shape: Option<Shape>,
    transport: Option<Arc<dyn Transport>>,
    hooks: Option<Arc<dyn Hooks>>,
    store: Option<Arc<dyn RefreshStore>>,
    plain_http: bool,
}

impl<C> fmt::Debug for Builder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("service", &self.settings.service.name).finish_non_exhaustive()
    }
}

impl<C> Builder<C> {
    /// A builder for a service; `make` wraps the client in the type of a generated crate.
    pub fn new(service: &'static Service, make: fn(Client) -> C) -> Self {
        let settings = Settings {
            service,
            env: Some(Arc::new(|name| std::env::var(name).ok())),
            base_url: None,
            variables: Vec::new(),
            given: Vec::new(),
            timeout: service.timeout,
            retry: service.retry,
            breaker: service.breaker,
            rate_limit: service.rate_limit,
            limiter: None,
            concurrency: service.concurrency,
            pool: service.pool,
            body: service.body,
            headers: Vec::new(),
            idempotency_header: service.idempotency_header.map(str::to_owned),
            shape: None,
            transport: None,
            hooks: None,
            store: None,
            plain_http: false,
        };
        Self { settings: Box::new(settings), make }
    }

    /// Where variables are looked up, now and on each reload.
    pub fn env(self, env: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.env_arc(Arc::new(env))
    }

    /// The same, shared.
    pub fn env_arc(self, env: Env) -> Self {
        self.with(|s| s.env = Some(env))
    }

    /// No variable is looked up.
    pub fn no_env(self) -> Self {
        self.with(|s| s.env = None)
    }

    /// Where requests go; before the variable, the catalog and the document.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.with(|s| s.base_url = Some(url.into()))
    }

    /// The value of a variable of the base URL.
    pub fn server_variable(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|s| s.variables.push((name.into(), value.into())))
    }

    /// The token or key of a scheme.
    pub fn credential(self, scheme: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.given(scheme.into(), Given::Secret(secret.into()))
    }

    /// One part of a scheme's credential, for example the secret of an OAuth client.
    pub fn credential_part(self, scheme: impl Into<String>, part: Part, secret: impl Into<Secret>) -> Self {
        self.given(scheme.into(), Given::Part(part, secret.into()))
    }

    /// User and password of a scheme.
    pub fn basic(
        self,
        scheme: impl Into<String>,
        user: impl Into<Secret>,
        password: impl Into<Secret>,
    ) -> Self {
        self.given(scheme.into(), Given::Pair(user.into(), password.into()))
    }

    /// The tokens of a scheme come from here.
    pub fn token_source(self, scheme: impl Into<String>, source: Arc<dyn TokenSource>) -> Self {
        self.given(scheme.into(), Given::Source(source))
    }

    /// Where rotated refresh tokens are kept.
    pub fn refresh_store(self, store: Arc<dyn RefreshStore>) -> Self {
        self.with(|s| s.store = Some(store))
    }

    /// All limits in time.
    pub fn timeouts(self, timeout: Timeout) -> Self {
        self.with(|s| s.timeout = timeout)
    }

    /// The total deadline of a call.
    pub fn timeout(self, total: Duration) -> Self {
        self.with(|s| s.timeout.total = total)
    }

    /// When and how often calls are tried again.
    pub fn retry(self, retry: Retry) -> Self {
        self.with(|s| s.retry = retry)
    }

    /// How often calls are tried in all, the rest as the catalog has it.
    pub fn attempts(self, attempts: u32) -> Self {
        self.with(|s| s.retry.attempts = attempts)
    }

    /// When calls are refused because the service is down.
    pub fn breaker(self, breaker: Breaker) -> Self {
        self.with(|s| s.breaker = breaker)
    }

    /// The rate that the service allows; `None` for no limit.
    pub fn rate_limit(self, limit: Option<RateLimit>) -> Self {
        self.with(|s| s.rate_limit = limit)
    }

    /// A limiter whose state lives elsewhere.
    pub fn limiter(self, limiter: Arc<dyn Limiter>) -> Self {
        self.with(|s| s.limiter = Some(limiter))
    }

    /// Calls in flight at most; `None` for no bound. One that waits for its next attempt is in flight.
    pub fn concurrency(self, most: Option<u32>) -> Self {
        self.with(|s| s.concurrency = most)
    }

    /// Connections that are kept.
    pub fn pool(self, pool: Pool) -> Self {
        self.with(|s| s.pool = pool)
    }

    /// The sizes that an answer may have.
    pub fn body_limit(self, limit: BodyLimit) -> Self {
        self.with(|s| s.body = limit)
    }

    /// A header of every request. Under the name of a key, such as `X-Api-Key`, it is shown nowhere.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|s| s.headers.push((name.into(), value.into())))
    }

    /// The header of the idempotency key, for an API that honours one.
    pub fn idempotency_header(self, name: impl Into<String>) -> Self {
        self.with(|s| s.idempotency_header = Some(name.into()))
    }

    /// Shapes reqwest's builder: proxy, roots, client certificate, user agent. Our policy is applied after it:
    /// redirects, retries, limits in time, the pool's bounds. The closure may be called more than once.
    ///
    /// A header that is set here (`default_headers`) goes with every request, behind a redirect to another origin and
    /// to the token endpoint too: a key belongs into [`Builder::credential`] or [`Builder::header`].
    pub fn http(
        self,
        shape: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.with(|s| s.shape = Some(Arc::new(shape)))
    }

    /// The transport that the client would have, with what was set so far: to be wrapped, and given back as
    /// [`Builder::transport`].
    ///
    /// ```
    /// use switchboard_client::{Client, Service, mock::Recorder};
    /// # static SERVICE: Service = Service { name: "notes", env: "NOTES", ..Service::DEFAULT };
    /// # fn example() -> Result<(), switchboard_client::BuildError> {
    /// let builder = Client::builder(&SERVICE).http(|http| http.user_agent("mine/1"));
    /// let recorder = Recorder::new(builder.http_transport()?);
    /// let client = builder.transport(recorder.clone()).build()?;
    /// // … calls, and then what they were answered with:
    /// assert_eq!(recorder.cassette().exchanges.len(), 0);
    /// # Ok(()) }
    /// # example().unwrap();
    /// ```
    ///
    /// # Errors
    /// When TLS or what [`Builder::http`] asked for cannot be had.
    pub fn http_transport(&self) -> Result<Arc<dyn Transport>, BuildError> {
        self.settings.http_transport()
    }

    /// Another transport, for tests mostly. It is given our `User-Agent` with each request, unless
    /// [`Builder::http`] was called too, which may have set one; [`Builder::header`] goes before both.
    pub fn transport(self, transport: Arc<dyn Transport>) -> Self {
        self.with(|s| s.transport = Some(transport))
    }

    /// Is told what happens in calls.
    pub fn hooks(self, hooks: Arc<dyn Hooks>) -> Self {
        self.with(|s| s.hooks = Some(hooks))
    }

    /// Plain http to other machines, the token endpoint too: everyone on the way reads the credentials.
    pub fn danger_allow_plain_http(self) -> Self {
        self.with(|s| s.plain_http = true)
    }

    /// The client.
    ///
    /// Without a transport of its own it makes `ring` the cryptography of the process, unless another provider is
    /// installed already: an application that installs one does so before.
    ///
    /// # Errors
    /// When a file that the catalog names cannot be read, a header is none, a credential is empty, or TLS is not there.
    /// What is wrong with the base URL is told by each call, except that one which holds a password, or was given and is
    /// empty, is refused here.
    pub fn build(self) -> Result<C, BuildError> {
        self.settings.build().map(self.make)
    }

    fn given(self, scheme: String, given: Given) -> Self {
        self.with(|s| s.given.push((scheme, given)))
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.settings);
        self
    }
}

impl Settings {
    fn http_transport(&self) -> Result<Arc<dyn Transport>, BuildError> {
        match HttpTransport::new(self.pool, self.timeout.connect, self.shape.as_ref()) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(error) => Err(BuildError::new("the HTTP client cannot be built").with_source(error)),
        }
    }

    fn build(self) -> Result<Client, BuildError> {
        let service = self.service;
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => self.http_transport()?,
        };
        let name = format!("{}_BASE_URL", service.env);
        let told = |url: String| Some(url.trim().to_owned()).filter(|url| !url.is_empty());
        let from_env = || self.env.as_ref().and_then(|env| env(&name)).and_then(told);
        let outside = match &self.base_url {
            // Who gives one does not mean the real service; what is empty is a variable that was not set.
            Some(url) if url.trim().is_empty() => {
                return Err(BuildError::new("the base URL that was given is empty"));
            }
            Some(url) => told(url.clone()),
            None => from_env(),
        };
        let overridden = outside.is_some();
        let template = outside.unwrap_or_else(|| service.base_url.to_owned());
        let variables =
            Variables::of(service, self.variables, |name| self.env.as_ref().and_then(|env| env(name)));
        let base_url = variables.fill(&template);
        // It would be shown wherever the URL is.
        if Url::parse(&base_url).is_ok_and(|url| !url.username().is_empty() || url.password().is_some()) {
            return Err(BuildError::new("the base URL holds a password; use a credential instead"));
        }
        for (scheme, given) in &self.given {
            if given.is_empty() {
                return Err(BuildError::new(format!("the credential of `{scheme}` is empty")));
            }
            if !service.schemes.iter().any(|known| known.name == *scheme) {
                return Err(BuildError::new(format!("there is no security scheme `{scheme}`")));
            }
        }
        let loader = Loader {
            service,
            env: self.env,
            variables,
            base: Url::parse(&base_url).ok(),
            given: self.given,
            transport: Arc::clone(&transport),
            store: self.store,
            plain_http: self.plain_http,
        };
        let auth = Auth::new(loader.load()?);
        let own = self.rate_limit.filter(|rule| !rule.per.is_zero());
        let limiter =
            self.limiter.or_else(|| own.map(|rule| Arc::new(Bucket::new(rule)) as Arc<dyn Limiter>));
        let hosts = Hosts::new(self.breaker, self.retry.budget);
        // The breaker that is shown is that of the service itself, whatever host is called first.
        if let Ok(url) = Url::parse(&base_url) {
            hosts.get(super::address::authority(&url));
        }
        // Over sockets it is a default of the transport, which the caller's closure may change.
        let agent = (self.transport.is_some() && self.shape.is_none()).then_some(AGENT);
        let idempotency_header = match &self.idempotency_header {
            Some(name) => Some(header_name(name)?),
            None => None,
        };
        Ok(Client(Arc::new(Inner {
            service,
            known: super::address::Known::of(&base_url, self.plain_http),
            base_url,
            overridden,
            plain_http: self.plain_http,
            timeout: self.timeout,
            retry: self.retry,
            body: self.body,
            idempotency_header,
            headers: headers(service, &self.headers, agent)?,
            transport,
            auth,
            loader,
            hosts,
            limiter,
            observed: Observed::new(
                self.rate_limit.and_then(|rule| rule.reset),
                own.is_some(),
                self.retry.retry_after_max,
            ),
            hooks: self.hooks,
            gate: Gate::new(self.concurrency),
            memory: Mutex::new(Memory::default()),
        })))
    }
}

fn headers(
    service: &Service,
    own: &[(String, String)],
    agent: Option<&str>,
) -> Result<HeaderMap, BuildError> {
    let mut headers = HeaderMap::new();
    let agent = agent.map(|agent| (USER_AGENT.as_str(), agent));
    let listed = agent.into_iter().chain(service.headers.iter().map(|(name, value)| (*name, *value)));
    for (name, value) in listed.chain(own.iter().map(|(n, v)| (n.as_str(), v.as_str()))) {
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| BuildError::new(format!("the value of the header `{name}` is none")))?;
        value.set_sensitive(telling_header(name));
        headers.insert(header_name(name)?, value);
    }
    Ok(headers)
}

fn header_name(name: &str) -> Result<HeaderName, BuildError> {
    HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| BuildError::new(format!("`{name}` is no name of a header")))
}
