//! The mock on a socket.

use super::Mock;
use super::answer::Reply;
use super::request::Request;
use crate::Entry;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{self, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use std::collections::{BTreeMap, HashMap};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use switchboard_client::service::{From, Part, SchemeKind};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// The largest body that is read.
const MOST: usize = 50 << 20;
/// What a fault may be.
const STATUSES: [u16; 4] = [503, 500, 429, 502];

/// Faults on demand.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// The share of requests that fail, from 0 to 1.
    pub share: f64,
    /// So many requests of each method and path fail with a 503 before one is answered.
    pub first: u32,
    /// How long every answer waits.
    pub latency: Duration,
    /// Right requests are answered with this status, as far as the operation documents it.
    pub status: Option<u16>,
    /// With the same seed the same requests fail; `None` for other ones on each run.
    pub seed: Option<u64>,
}

/// A mock that listens; it ends when this is dropped.
#[derive(Debug)]
pub struct Running {
    mock: Arc<Mock>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Running {
    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL of a service; `None` when it is not one of the catalog's.
    #[must_use]
    pub fn base_url(&self, service: &str) -> Option<String> {
        self.base_urls().find(|(name, _)| name == service).map(|(_, url)| url)
    }

    /// The names and base URLs of all services.
    pub fn base_urls(&self) -> impl Iterator<Item = (String, String)> {
        let address = self.address;
        self.mock.base_paths().map(move |(name, path)| (name.to_owned(), format!("http://{address}{path}")))
    }

    /// Where a service's OAuth2 tokens are fetched.
    #[must_use]
    pub fn token_url(&self, service: &str) -> String {
        format!("http://{}/{service}/oauth/token", self.address)
    }

    /// The variables by which the clients of a table talk to the mock and to nobody else: base URLs,
    /// and keys that open nothing.
    #[must_use]
    pub fn environment(&self, entries: &[Entry]) -> BTreeMap<String, String> {
        let mut all = BTreeMap::new();
        for entry in entries {
            let addresses = self.addresses(entry);
            if addresses.is_empty() {
                continue;
            }
            all.extend(addresses);
            for scheme in entry.service.schemes {
                for credential in scheme.source {
                    if let From::Env(variable) = credential.from
                        && !matches!(credential.part, Part::TokenUrl | Part::RefreshToken)
                    {
                        all.insert(variable.to_owned(), "mock-key".to_owned());
                    }
                }
            }
        }
        all
    }

    /// The variables by which a client asks the mock and nobody else: its base URL, and where it fetches tokens. Empty
    /// for a service that is not one of the catalog's.
    #[must_use]
    pub fn addresses(&self, entry: &Entry) -> Vec<(String, String)> {
        let name = entry.service.name;
        let Some(url) = self.base_url(name) else { return Vec::new() };
        let mut all = vec![(entry.base_url_variable(), url)];
        if entry.service.schemes.iter().any(|scheme| matches!(scheme.kind, SchemeKind::OAuth2 { .. })) {
            all.push((format!("{}_TOKEN_URL", entry.service.env), self.token_url(name)));
        }
        all
    }

    /// The mock itself.
    #[must_use]
    pub fn mock(&self) -> &Mock {
        &self.mock
    }

    /// Ends it.
    pub async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        let _ = tokio::time::timeout(Duration::from_secs(1), &mut self.task).await;
    }

    /// Waits until it ends by itself, which it does not.
    pub(super) async fn wait(&mut self) {
        let _ = (&mut self.task).await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Server {
    mock: Arc<Mock>,
    dice: Mutex<fastrand::Rng>,
    /// How many requests of a method and path failed for being the first.
    failed: Mutex<HashMap<String, u32>>,
}

/// So many methods and paths are remembered; whoever asks for more gets no more faults.
const REMEMBERED: usize = 10_000;

impl Server {
    /// The status of the fault that a request falls to, if it does.
    fn fault(&self, request: &extract::Request) -> Option<u16> {
        let faults = &self.mock.faults;
        if faults.first > 0 {
            let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
            let key = format!("{} {}", request.method(), request.uri().path());
            if failed.len() < REMEMBERED || failed.contains_key(&key) {
                let count = failed.entry(key).or_default();
                if *count < faults.first {
                    *count += 1;
                    return Some(503);
                }
            }
        }
        let mut dice = self.dice.lock().unwrap_or_else(PoisonError::into_inner);
        let falls = faults.share > 0.0 && dice.f64() < faults.share;
        falls.then(|| STATUSES.get(dice.usize(..STATUSES.len())).copied().unwrap_or(503))
    }
}

impl Mock {
    /// Listens on loopback; port 0 takes a free one.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn start(self, port: u16) -> Result<Running, String> {
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = TcpListener::bind(wanted).await.map_err(|error| format!("{wanted}: {error}"))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let mock = Arc::new(self);
        let dice = match mock.faults.seed {
            Some(seed) => fastrand::Rng::with_seed(seed),
            None => fastrand::Rng::new(),
        };
        let server =
            Arc::new(Server { mock: Arc::clone(&mock), dice: Mutex::new(dice), failed: Mutex::default() });
        let app = Router::new().fallback(handle).with_state(server);
        let (stop, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(async move {
            let until = async {
                // Dropping the handle is no order to stop by; it aborts the task.
                if stopped.await.is_err() {
                    std::future::pending::<()>().await;
                }
            };
            let _ = axum::serve(listener, app).with_graceful_shutdown(until).await;
        });
        Ok(Running { mock, address, stop: Some(stop), task })
    }
}

async fn handle(State(server): State<Arc<Server>>, request: extract::Request) -> Response {
    let faults = &server.mock.faults;
    let fault = server.fault(&request);
    if !faults.latency.is_zero() {
        tokio::time::sleep(faults.latency).await;
    }
    let (parts, body) = request.into_parts();
    let head = parts.method == "HEAD";
    let Ok(body) = to_bytes(body, MOST).await else {
        return respond(super::plain(413, "the body is too large"), head);
    };
    let headers = parts.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    let request = Request {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: body.to_vec(),
    };
    respond(server.mock.answer(request, fault), head)
}

fn respond(reply: Reply, head: bool) -> Response {
    let body = if head { Body::empty() } else { Body::from(reply.body) };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    for (name, value) in reply.headers {
        // What a spec calls a header may be none.
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes()))
        {
            response.headers_mut().append(name, value);
        }
    }
    response
}
