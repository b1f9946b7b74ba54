//! A transport without a network, for tests: it expects, answers, records and replays.
//!
//! ```
//! use std::sync::Arc;
//! use switchboard_client::mock::{Mock, Reply};
//!
//! let mock = Mock::new();
//! mock.on("GET", "/issues").answer(Reply::json(200, r#"[{"id":1}]"#));
//! mock.on("POST", "/issues").times(1).answer(Reply::status(201));
//! let transport: Arc<dyn switchboard_client::Transport> = mock.clone();
//! assert_eq!(mock.seen().len(), 0);
//! ```

mod cassette;
mod record;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

pub use cassette::{Cassette, CassetteError, Exchange};
pub use record::Recorder;

use crate::clock;
use crate::door::BoxFuture;
use crate::transport::{Body, Incoming, Request, Response, SendError, SendKind, Transport};

/// A transport that answers as it was told. What nobody told it is a connection that fails, with
/// a message that says what was asked.
#[derive(Default)]
pub struct Mock {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    seen: Vec<Seen>,
    closed: bool,
}

struct Rule {
    method: Option<String>,
    path: Option<String>,
    left: Option<u32>,
    answers: VecDeque<Reply>,
}

/// A request as the mock saw it.
#[derive(Clone)]
pub struct Seen {
    /// The method.
    pub method: Method,
    /// The path, encoded.
    pub path: String,
    /// The query, encoded, without `?`.
    pub query: String,
    /// The host, with its port where it is not the usual one.
    pub host: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// When it came, on tokio's clock.
    pub at: clock::Instant,
}

impl std::fmt::Debug for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Queries and headers may hold keys.
        write!(f, "{} {}", self.method, self.path)
    }
}

/// One answer of the mock.
#[derive(Debug, Clone)]
pub struct Reply {
    pub(crate) delay: Duration,
    pub(crate) what: What,
}

#[derive(Debug, Clone)]
pub(crate) enum What {
    Answer { status: StatusCode, headers: HeaderMap, pieces: Vec<(Duration, Bytes)>, cut: bool },
    Fail(SendKind),
    Hang,
}

impl Reply {
    /// An answer with that status and no body.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let what = What::Answer { status, headers: HeaderMap::new(), pieces: Vec::new(), cut: false };
        Self { delay: Duration::ZERO, what }
    }

    /// An answer with a JSON body.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::status(status).header("content-type", "application/json").body(body)
    }

    /// No answer: the exchange fails like this.
    pub fn fail(kind: SendKind) -> Self {
        Self { delay: Duration::ZERO, what: What::Fail(kind) }
    }

    /// No answer, ever.
    pub fn hang() -> Self {
        Self { delay: Duration::ZERO, what: What::Hang }
    }

    /// With a header. One that cannot be a header is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let What::Answer { headers, .. } = &mut self.what
            && let (Ok(name), Ok(value)) =
                (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            headers.append(name, value);
        }
        self
    }

    /// With a body, or a further piece of it.
    #[must_use]
    pub fn body(self, piece: impl Into<Bytes>) -> Self {
        self.piece(Duration::ZERO, piece)
    }

    /// With a further piece of the body, after a while.
    #[must_use]
    pub fn piece(mut self, after: Duration, piece: impl Into<Bytes>) -> Self {
        if let What::Answer { pieces, .. } = &mut self.what {
            pieces.push((after, piece.into()));
        }
        self
    }

    /// The body breaks off behind its last piece.
    #[must_use]
    pub fn cut(mut self) -> Self {
        if let What::Answer { cut, .. } = &mut self.what {
            *cut = true;
        }
        self
    }

    /// The answer comes after a while.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    async fn give(self) -> Result<Response, SendError> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        match self.what {
            What::Fail(kind) => Err(SendError::new(kind)),
            What::Hang => std::future::pending().await,
            What::Answer { status, headers, pieces, cut } => {
                let end = cut.then(|| Err(SendError::new(SendKind::Body)));
                let pieces = futures_util::stream::iter(pieces).then(|(after, piece)| async move {
                    if !after.is_zero() {
                        tokio::time::sleep(after).await;
                    }
                    Ok(piece)
                });
                let pieces = pieces.chain(futures_util::stream::iter(end));
                let body = Incoming::Pieces(Box::pin(pieces));
                Ok(Response { headers, ..Response::new(status, body) })
            }
        }
    }
}

impl Mock {
    /// A mock that was told nothing yet.
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// What to do with requests of that method and path; `*` matches any. Rules that were made
    /// first match first.
    pub fn on(self: &Arc<Self>, method: &str, path: &str) -> Expect {
        let some = |text: &str| (text != "*").then(|| text.to_owned());
        let rule = Rule { method: some(method), path: some(path), left: None, answers: VecDeque::new() };
        Expect { mock: Arc::clone(self), rule }
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.lock().seen.clone()
    }

    /// Rules with a number of times that were not used up: what was expected and did not come.
    pub fn missing(&self) -> Vec<String> {
        let state = self.lock();
        let open = state.rules.iter().filter(|rule| rule.left.is_some_and(|left| left > 0));
        open.map(|rule| {
            let method = rule.method.as_deref().unwrap_or("*");
            format!("{method} {}", rule.path.as_deref().unwrap_or("*"))
        })
        .collect()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A rule that is being made; [`Expect::answer`] puts it in force.
#[must_use]
pub struct Expect {
    mock: Arc<Mock>,
    rule: Rule,
}

impl Expect {
    /// Matches so many times only.
    pub fn times(mut self, times: u32) -> Self {
        self.rule.left = Some(times);
        self
    }

    /// Answers like this, each time.
    pub fn answer(self, reply: Reply) {
        self.answers([reply]);
    }

    /// Answers like these in turn; the last one goes on.
    pub fn answers(mut self, replies: impl IntoIterator<Item = Reply>) {
        self.rule.answers = replies.into_iter().collect();
        self.mock.lock().rules.push(self.rule);
    }
}

impl Transport for Mock {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, SendError>> {
        Box::pin(async move {
            let at = clock::now();
            let body = whole(request.body).await?;
            let seen = Seen {
                at,
                path: request.url.path().to_owned(),
                query: request.url.query().unwrap_or_default().to_owned(),
                host: request.url.authority().to_owned(),
                method: request.method,
                headers: request.headers,
                body,
            };
            let asked = format!("nothing was expected for {} {}", seen.method, seen.path);
            let reply = {
                let mut state = self.lock();
                if state.closed {
                    return Err(SendError::new(SendKind::Request).with_source("closed"));
                }
                let reply = state.rules.iter_mut().find_map(|rule| rule.take(&seen));
                state.seen.push(seen);
                reply
            };
            match reply {
                Some(reply) => reply.give().await,
                None => Err(SendError::new(SendKind::Request).with_source(asked)),
            }
        })
    }

    fn close(&self) {
        self.lock().closed = true;
    }
}

impl Rule {
    fn take(&mut self, seen: &Seen) -> Option<Reply> {
        if self.method.as_deref().is_some_and(|method| seen.method.as_str() != method)
            || self.path.as_deref().is_some_and(|path| seen.path != path)
            || self.left == Some(0)
        {
            return None;
        }
        if let Some(left) = &mut self.left {
            *left -= 1;
        }
        if self.answers.len() > 1 { self.answers.pop_front() } else { self.answers.front().cloned() }
    }
}

/// The body of a request as one piece.
pub(crate) async fn whole(body: Body) -> Result<Bytes, SendError> {
    match body {
        Body::Empty => Ok(Bytes::new()),
        Body::Bytes(bytes) => Ok(bytes),
        Body::Stream { mut pieces, .. } => {
            let mut all = Vec::new();
            while let Some(piece) = pieces.next().await {
                let piece = piece.map_err(|e| SendError::new(SendKind::Upload).with_source(e))?;
                all.extend_from_slice(&piece);
            }
            Ok(all.into())
        }
    }
}
