//! The one pipeline: `total deadline → [ breaker → limit → authorise → attempt ] retried`.

use std::borrow::Cow;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use super::attempt::{Outcome, attempt};
use super::gate::Inside;
use super::host::Host;
use super::{Inner, address};
use crate::answer::{Again, Answer};
use crate::auth::Credentials;
use crate::clock::{self, Deadline, Instant};
use crate::door::BoxFuture;
use crate::fault::Fault;
use crate::request::{Draft, is_idempotent};
use crate::retry;
use crate::service::Retry;
use crate::telemetry::{self, Event, What};
use crate::transport::ACCEPTED;

/// Where a request goes and what goes along.
pub(super) type Head = (Url, HeaderMap);

/// A call with all that stays the same over its attempts.
pub(super) struct Call {
    pub(super) draft: Box<Draft>,
    pub(super) method: Method,
    /// The idempotency key, the same on every attempt.
    key: Option<HeaderValue>,
    pub(super) credentials: Arc<Credentials>,
    pub(super) combination: &'static [&'static str],
    pub(super) host: Arc<Host>,
    pub(super) deadline: Deadline,
    /// The deadline of a stream's body: only one that the caller named.
    pub(super) stream_deadline: Deadline,
    pub(super) attempt_timeout: Duration,
    /// Whether repeating it changes nothing: by its nature, or by the key that it carries.
    pub(super) safe: bool,
    pub(super) attempts: u32,
}

impl Call {
    pub(super) fn inner(&self) -> &Inner {
        self.draft.client.inner()
    }

    /// The operation, by which the server's word about its rate is kept; what is none is like no other.
    pub(super) fn operation(&self) -> Option<&'static str> {
        (!self.draft.spec.raw).then_some(self.draft.spec.id)
    }

    /// Where the call goes and what goes along, without credentials.
    pub(super) fn anew(&self) -> Result<Head, Fault> {
        let mut headers = headers(&self.draft)?;
        put_key(self.inner(), self.key.as_ref(), &mut headers);
        Ok((url(&self.draft)?, headers))
    }
}

/// Sends a draft by its own client.
pub(crate) fn execute(draft: Box<Draft>) -> BoxFuture<'static, Result<Answer, Fault>> {
    Box::pin(async move {
        let start = clock::now();
        let client = draft.client.clone();
        let inner = client.inner();
        let id = draft.spec.id;
        let method = match &draft.raw {
            Some(raw) => raw.0.as_str(),
            None => draft.spec.method,
        };
        let span = telemetry::span(inner.service.name, id, method, draft.template());
        let again = again(&draft);
        let check = draft.options.check;
        let service = inner.service.name;
        let event = Event { service, operation: id, attempt: 0, what: What::Attempt };
        let mut told = telemetry::Told::new(&span, inner.hooks.as_deref(), event, start);
        // Not `instrument`, which would move the whole of it once more.
        let mut result = {
            let mut running = pin!(run(draft, start, &span, told.attempts()));
            poll_fn(|cx| span.in_scope(|| running.as_mut().poll(cx))).await
        };
        let attempts = *told.attempts();
        if let (Ok(answer), Some(_)) = (&mut result, &again) {
            answer.meta.again = again;
        }
        let (status, error) = match &result {
            Ok(answer) => {
                let status = answer.meta.status.as_u16();
                (Some(status), (status >= 400).then_some("status"))
            }
            Err(fault) => (fault.status().map(|s| s.as_u16()), Some(fault.kind().as_str())),
        };
        told.done(status, error);
        if !check {
            client.memory().see(&result);
        }
        result.map_err(|fault| fault.with_operation(id).with_attempts(attempts))
    })
}

/// How the stream of this call is asked for again: only where the caller wants it, and only what may
/// be sent twice.
fn again(draft: &Draft) -> Option<Arc<Again>> {
    let most = draft.options.reconnect.filter(|_| draft.is_idempotent())?;
    let until = draft.options.timeout.map_or(Deadline::NONE, Deadline::within);
    let mut draft = draft.clone();
    draft.options.reconnect = None;
    Some(Arc::new(Again { draft, most, until }))
}

async fn run(
    draft: Box<Draft>,
    start: Instant,
    span: &tracing::Span,
    attempts: &mut u32,
) -> Result<Answer, Fault> {
    let inner = draft.client.inner();
    let total = draft.options.timeout.unwrap_or(inner.timeout.total);
    let deadline = Deadline::at(clock::after(start, total));
    let (inside, now) = inner.gate.enter(deadline, start).await?;
    // Lent, not given: what is handed to a future is copied into it.
    let (call, head) = prepare(draft, deadline, span)?;
    repeat(&call, &mut Some(head), now, &mut Some(inside), attempts).await
}

/// The call, and what its first attempt sends.
fn prepare(draft: Box<Draft>, deadline: Deadline, span: &tracing::Span) -> Result<(Call, Head), Fault> {
    let inner = draft.client.inner();
    let url = url(&draft)?;
    if !span.is_disabled() {
        span.record("server.address", url.host_str().unwrap_or_default());
        span.record("server.port", url.port_or_known_default().unwrap_or_default());
    }
    let method = draft.method()?;
    let mut headers = headers(&draft)?;
    let key = idempotency_key(&draft, &method, &headers)?;
    put_key(inner, key.as_ref(), &mut headers);
    // Safe by its nature, or by a key: where the API honours one, or where its caller gave one and so vouches for it.
    let safe = draft.is_idempotent() || has_key(inner, &headers);
    let credentials = inner.auth.current();
    let combination = if draft.spec.raw {
        // What is no operation may go without: the server knows whether that will do.
        credentials.choose(inner.service.security, &draft).unwrap_or_default()
    } else {
        credentials.choose(draft.spec.security, &draft)?
    };
    let host = inner.hosts.get(address::authority(&url));
    let attempts = match draft.options.retry {
        Some(false) => 1,
        Some(true) => inner.retry.attempts.max(2),
        None => inner.retry.attempts.max(1),
    };
    let attempt_timeout = draft.options.attempt_timeout.unwrap_or(inner.timeout.attempt);
    let stream_deadline = if draft.options.timeout.is_some() { deadline } else { Deadline::NONE };
    let call = Call {
        method,
        key,
        credentials,
        combination,
        host,
        deadline,
        stream_deadline,
        attempt_timeout,
        safe,
        attempts,
        draft,
    };
    Ok((call, (url, headers)))
}

/// Where the call goes.
fn url(draft: &Draft) -> Result<Url, Fault> {
    let inner = draft.client.inner();
    let other = other_base(draft)?;
    let known = inner.known.as_ref().filter(|_| other.is_none());
    if let Some(known) = known
        && let Some(url) = known.join(draft.target_behind(known.path())?)
    {
        return Ok(url);
    }
    let base = other.unwrap_or(inner.base_url.as_str().into());
    address::join(&base, &draft.target()?, inner.service.env, inner.plain_http)
}

/// The base URL of the call: its own, its operation's, or that of all calls.
pub(crate) fn base(draft: &Draft) -> Result<Cow<'_, str>, Fault> {
    Ok(other_base(draft)?.unwrap_or(draft.client.inner().base_url.as_str().into()))
}

/// The base URL of the call where it is not that of all calls.
fn other_base(draft: &Draft) -> Result<Option<Cow<'_, str>>, Fault> {
    let inner = draft.client.inner();
    if let Some(own) = &draft.options.base_url {
        return Ok(Some(own.as_str().into()));
    }
    let Some(server) = draft.spec.servers.filter(|_| !inner.overridden) else { return Ok(None) };
    let server = match server.contains('{') {
        true => Cow::Owned(inner.loader.variables.fill(server)),
        false => Cow::Borrowed(server),
    };
    if server.contains("://") {
        return Ok(Some(server));
    }
    // Where there is no whole base URL, it is that which has to be told.
    let Ok(base) = Url::parse(&inner.base_url) else { return Ok(None) };
    let base = base.join(&server);
    let base = base.map_err(|_| Fault::request("the operation's server is no URL"))?;
    Ok(Some(String::from(base).into()))
}

/// Accept, its encoding, a body's type, cookies, a key, credentials.
const OURS: usize = 6;
static ENCODINGS: HeaderValue = HeaderValue::from_static(ACCEPTED);

fn headers(draft: &Draft) -> Result<HeaderMap, Fault> {
    let common = &draft.client.inner().headers;
    // As many as there will be: a clone would grow, and be made anew, with the first that is added.
    let mut headers = HeaderMap::with_capacity(common.len() + draft.headers.len() + OURS);
    for (name, value) in common {
        headers.append(name.clone(), value.clone());
    }
    headers.insert(ACCEPT, draft.accepted());
    headers.insert(ACCEPT_ENCODING, ENCODINGS.clone());
    if let Some(content_type) = draft.content_type() {
        headers.insert(CONTENT_TYPE, content_type);
    }
    for (name, value) in draft.headers.iter().filter(|(name, _)| *name != CONTENT_TYPE) {
        headers.insert(name.clone(), value.clone());
    }
    if !draft.cookies.is_empty() {
        let value = HeaderValue::from_str(&draft.cookies)
            .map_err(|_| Fault::request("a cookie holds characters that headers cannot"))?;
        headers.insert(COOKIE, value);
    }
    Ok(headers)
}

/// The key that is put on each attempt: the caller's own, or one that is made where the API honours one and
/// the method needs it. One that is among the headers already stays as it is.
fn idempotency_key(
    draft: &Draft,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Option<HeaderValue>, Fault> {
    let inner = draft.client.inner();
    if let Some(key) = &draft.options.idempotency_key {
        if key.trim().is_empty() {
            return Err(Fault::request("the idempotency key is empty"));
        }
        let key =
            HeaderValue::from_str(key).map_err(|_| Fault::request("the idempotency key is no header"))?;
        return Ok(Some(key));
    }
    let wanted = inner.idempotency_header.is_some() && !has_key(inner, headers);
    if !wanted || is_idempotent(method.as_str()) {
        return Ok(None);
    }
    Ok(HeaderValue::from_str(&retry::new_key()).ok())
}

fn put_key(inner: &Inner, key: Option<&HeaderValue>, headers: &mut HeaderMap) {
    if let Some(key) = key {
        headers.insert(key_name(inner), key.clone());
    }
}

/// Whether a key is among the headers; one that is empty tells no call from another, and so is none.
fn has_key(inner: &Inner, headers: &HeaderMap) -> bool {
    headers.get(key_name(inner)).is_some_and(|key| !key.as_bytes().trim_ascii().is_empty())
}

/// Makes the key of a call that of another one: a new one, where its caller gave one.
pub(crate) fn renew_key(draft: &mut Draft) {
    let inner = draft.client.inner();
    let given = has_key(inner, &draft.headers);
    draft.headers.remove(key_name(inner));
    let key = &mut draft.options.idempotency_key;
    *key = (given || key.is_some()).then(retry::new_key);
}

/// The header of the idempotency key.
fn key_name(inner: &Inner) -> HeaderName {
    inner.idempotency_header.clone().unwrap_or(HeaderName::from_static("idempotency-key"))
}

const NOT_TWICE: &str = "not tried again: the body is a stream, which cannot be sent twice";
const NO_BUDGET: &str = "not tried again: the retry budget is spent";
const NO_ROOM: &str = "not tried again: the rate limit leaves no room before the deadline";
const NO_TIME: &str = "not tried again: no time is left for it";
const TOO_LONG: &str = "not tried again: the server asks for a longer wait than is allowed";

/// `head`: what the next attempt sends, made for the first, and made anew for the others.
async fn repeat(
    call: &Call,
    head: &mut Option<Head>,
    now: Instant,
    inside: &mut Option<Inside>,
    attempts: &mut u32,
) -> Result<Answer, Fault> {
    let inner = call.inner();
    let rule: &Retry = &inner.retry;
    let replayable = call.draft.payload.is_replayable();
    let mut renewed = false;
    let mut last: Option<Outcome> = None;
    // Rounds, not requests: one that failed for want of a token counts too.
    let mut round = 0;
    call.host.budget.call();
    // When this round begins: the first at once, each other one behind a wait.
    let mut began = Some(now);
    loop {
        round += 1;
        let now = began.take().unwrap_or_else(clock::now);
        // Asked anew for each attempt: it may have opened in between.
        let permit = match call.host.breaker.admit(now) {
            Ok(permit) => permit,
            Err(left) => {
                return match last {
                    Some(last) => last.end(*attempts, Some("not tried again: the breaker is open")),
                    None => Err(super::attempt::breaker_fault(left)),
                };
            }
        };
        let more = round < call.attempts && replayable;
        let before = *attempts;
        // A box for the call and one for its attempt come at less than one for both, which would be larger than what
        // allocators have at hand.
        let attempt = Box::pin(attempt(call, head, permit, now, inside, attempts, more));
        let Some(outcome) = attempt.await else {
            round -= 1;
            continue;
        };
        // What the server said before tells more than that we did not ask again.
        if let Some(last) = last.take_if(|_| outcome.has_no_room()) {
            return last.end(*attempts, Some(NO_ROOM));
        }
        if outcome.is_success() {
            call.host.budget.success();
            return outcome.end(*attempts, None);
        }
        if let Some((tokens, renews)) = outcome.refused_tokens() {
            // That token alone is dropped. With a new one, once, the call is tried again at once. Where that one is
            // refused as well it was not for its age, and the calls that it does for keep it.
            if !renewed {
                let mut another = false;
                for (cache, id) in tokens {
                    another |= cache.refuse(*id) && renews;
                }
                if another && more {
                    renewed = true;
                    last = Some(outcome);
                    continue;
                }
            }
        }
        let class = outcome.class();
        if !class.repeatable(call.safe, rule.refused) || outcome.is_ours() {
            return outcome.end(*attempts, None);
        }
        // Even what was not sent may have been begun: the stream is in other hands.
        if !replayable && *attempts > before {
            return outcome.end(*attempts, Some(NOT_TWICE));
        }
        if round >= call.attempts || inside.is_none() {
            return outcome.end(*attempts, None);
        }
        let server = outcome.retry_after();
        if server.is_some_and(|server| server > rule.retry_after_max) {
            return outcome.end(*attempts, Some(TOO_LONG));
        }
        let delay = retry::delay(rule, round - 1, server);
        if !call.deadline.allows(delay) {
            return outcome.end(*attempts, Some(NO_TIME));
        }
        if !call.host.budget.take() {
            return outcome.end(*attempts, Some(NO_BUDGET));
        }
        if let Some(hooks) = &inner.hooks {
            let (service, operation) = (inner.service.name, call.draft.spec.id);
            hooks.event(&Event { service, operation, attempt: *attempts, what: What::Retry { delay } });
        }
        tracing::debug!(attempt = *attempts, delay_ms = delay.as_millis() as u64, "retry");
        Box::pin(tokio::time::sleep(delay)).await;
        // The timer is coarser than the deadline: the last real error tells more than "too late".
        if call.deadline.passed() {
            return outcome.end(*attempts, Some(NO_TIME));
        }
        last = Some(outcome);
    }
}
