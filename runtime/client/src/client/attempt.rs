//! One attempt: wait for the rate, authorise, send, follow redirects, read.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::StreamExt;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::{Method, StatusCode};

use super::execute::{Call, Head};
use super::gate::Inside;
use super::stream::Guarded;
use crate::answer::{Answer, ByteStream, Content, Meta, is_unasked};
use crate::auth::{self, Secrets, TokenCache};
use crate::breaker::Permit;
use crate::clock::{self, Deadline, Instant};
use crate::fault::{Fault, Kind, TimeoutKind};
use crate::limit;
use crate::redirect::{self, Next};
use crate::request::Payload;
use crate::retry::{self, Class};
use crate::secret::Secret;
use crate::service::Refused;
use crate::telemetry::{Event, What};
use crate::transport::{Body, Incoming, Request, Response, SendError, as_far_as, decoded, read};

/// So much of an error's body is read to keep its connection when another attempt follows.
const DRAIN: u64 = 64 << 10;
/// Nor does it wait longer for that: another connection is there sooner.
const DRAIN_TIME: Duration = Duration::from_secs(1);

type Tokens = Vec<(Arc<TokenCache>, u64)>;

/// What came of an attempt.
pub(super) enum Outcome {
    Answer { answer: Answer, class: Class, tokens: Tokens, renews: bool },
    Fault { fault: Fault, class: Class, ours: bool },
}

impl Outcome {
    pub(super) fn is_success(&self) -> bool {
        matches!(self, Self::Answer { answer, .. } if answer.meta.status.as_u16() < 400)
    }

    /// The tokens that went along, if the server refused them, and whether new ones are worth another try.
    pub(super) fn refused_tokens(&self) -> Option<(&Tokens, bool)> {
        match self {
            Self::Answer { answer, tokens, renews, .. } if answer.meta.status == StatusCode::UNAUTHORIZED => {
                Some((tokens, *renews))
            }
            _ => None,
        }
    }

    pub(super) fn class(&self) -> Class {
        match self {
            Self::Answer { class, .. } | Self::Fault { class, .. } => *class,
        }
    }

    /// Whether we refused it ourselves, for a reason that waiting within the call does not cure.
    pub(super) fn is_ours(&self) -> bool {
        matches!(self, Self::Fault { ours: true, .. })
    }

    /// Whether it was not sent for want of room in the rate.
    pub(super) fn has_no_room(&self) -> bool {
        matches!(self, Self::Fault { fault, .. } if fault.kind() == Kind::Rate)
    }

    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Answer { answer, .. } => answer.meta.retry_after,
            Self::Fault { fault, .. } => fault.retry_after(),
        }
    }

    /// The end of the call, with the number of attempts and why there was no further one.
    pub(super) fn end(self, attempts: u32, note: Option<&'static str>) -> Result<Answer, Fault> {
        match self {
            Self::Answer { mut answer, .. } => {
                answer.meta.attempts = attempts;
                answer.meta.note = note;
                Ok(answer)
            }
            Self::Fault { fault, .. } => {
                let fault = fault.with_attempts(attempts);
                Err(match note {
                    Some(note) => fault.with_note(note),
                    None => fault,
                })
            }
        }
    }

    #[cold]
    fn fault(fault: Fault, class: Class) -> Self {
        Self::Fault { fault, class, ours: false }
    }

    #[cold]
    fn ours(fault: Fault) -> Self {
        Self::Fault { fault, class: Class::Final, ours: true }
    }
}

#[cold]
pub(super) fn breaker_fault(left: Duration) -> Fault {
    Fault::new(Kind::Breaker, "the service is down; the breaker is open")
        .with_retryable(true)
        .with_retry_after(Some(left))
}

/// `now`: when the breaker let it through. `None`: the breaker has opened while the call waited, and has to be asked again.
pub(super) async fn attempt(
    call: &Call,
    head: &mut Option<Head>,
    permit: Permit,
    now: Instant,
    inside: &mut Option<Inside>,
    attempts: &mut u32,
    more: bool,
) -> Option<Outcome> {
    let inner = call.inner();
    let operation = call.operation();
    let limiter = inner.limiter.as_ref();
    let (place, now) = match limit::wait(limiter, &inner.observed, operation, call.deadline, now).await {
        Ok(place) => place,
        Err(wait) => {
            let fault = Fault::new(Kind::Rate, "the rate limit leaves no room before the deadline");
            return Some(Outcome::ours(fault.with_retryable(true).with_retry_after(Some(wait))));
        }
    };
    // What stays in its place until it is sent is not copied from one future into the next.
    let (url, headers) = match head {
        Some(made) => made,
        None => match call.anew() {
            Ok(made) => head.insert(made),
            Err(fault) => return Some(Outcome::ours(fault)),
        },
    };
    let applied = auth::apply(&call.credentials, call.combination, &call.draft, headers, url, call.deadline);
    let applied = match applied.await {
        Ok(applied) => applied,
        Err(fault) if fault.is_retryable() && fault.timeout_kind().is_none() => {
            return Some(Outcome::fault(fault, Class::NotSent));
        }
        Err(fault) => return Some(Outcome::ours(fault)),
    };
    let now = if applied.waited { clock::now() } else { now };
    if call.deadline.instant().is_some_and(|end| end <= now) {
        return Some(Outcome::ours(Fault::timeout(TimeoutKind::Total).with_retryable(true)));
    }
    let mut permit = permit.send(now)?;
    place.take();
    let deadline = call.deadline.earlier(Deadline::at(clock::after(now, call.attempt_timeout)));
    *attempts += 1;
    if let Some(hooks) = &inner.hooks {
        let (service, operation) = (inner.service.name, call.draft.spec.id);
        hooks.event(&Event { service, operation, attempt: *attempts, what: What::Attempt });
    }
    let trail = Trail::default();
    let exchange =
        exchange(call, head, applied.fetched, (now, deadline), inside, more, (&trail, &mut permit));
    let mut late = false;
    let outcome = match deadline.limit(pin!(exchange)).await {
        Some(outcome) => outcome,
        None => {
            late = deadline.instant().is_some_and(|end| end < clock::after(now, inner.timeout.attempt));
            let kind = match call.draft.options.streams {
                _ if call.deadline.passed() => TimeoutKind::Total,
                // Only the head of a stream is waited for here; its body has limits of its own.
                Some(_) => TimeoutKind::FirstByte,
                None => TimeoutKind::Attempt,
            };
            Err(Failed { fault: Fault::timeout(kind), class: Class::Ambiguous, counts: true })
        }
    };
    let foreign = trail.foreign.load(Ordering::Relaxed);
    match outcome {
        Ok((answer, class)) => {
            match answer.meta.status.as_u16() {
                429 => permit.neutral(),
                500.. if foreign => permit.neutral(),
                500.. => permit.failure(),
                _ => permit.success(call.operation().unwrap_or_default()),
            }
            // Another origin was given no token, and so refuses none.
            let tokens = if foreign { Tokens::new() } else { applied.tokens };
            // Nor is what a redirect took for done begun anew for the sake of a token.
            let renews = call.safe || !trail.done.load(Ordering::Relaxed);
            Some(Outcome::Answer { answer, class, tokens, renews })
        }
        Err(failed) => {
            if !failed.counts || foreign {
                permit.neutral()
            } else if late {
                permit.late(call.operation().unwrap_or_default())
            } else {
                permit.failure()
            }
            let fault = match failed.class {
                Class::Final => failed.fault,
                class => failed.fault.with_retryable(class.repeatable(call.safe, Refused::Any)),
            };
            Some(Outcome::fault(fault, failed.class))
        }
    }
}

/// Where redirects led, however the attempt ends.
#[derive(Default)]
struct Trail {
    /// To another origin: what that one says, or keeps from saying, is not the service's.
    foreign: AtomicBool,
    /// To a GET in the place of what wrote: that was done, whatever the GET meets.
    done: AtomicBool,
}

struct Failed {
    fault: Fault,
    class: Class,
    /// Whether it speaks against the service.
    counts: bool,
}

impl From<SendError> for Failed {
    #[cold]
    fn from(error: SendError) -> Self {
        let class = error.class();
        Self { counts: class != Class::Final, class, fault: error.fault() }
    }
}

impl From<Fault> for Failed {
    #[cold]
    fn from(fault: Fault) -> Self {
        Self { fault, class: Class::Final, counts: false }
    }
}

/// The head of an answer, understood, and its body, still to be read.
struct Begun {
    meta: Box<Meta>,
    class: Class,
    body: Incoming,
}

/// Understands the head of an answer. No part of the future that waits for it, which would have room for all of it.
#[inline(never)]
fn begun(
    call: &Call,
    response: Response,
    fetched: Vec<Secret>,
    sent: Instant,
    trail: &Trail,
    permit: &mut Permit,
) -> Result<Begun, Failed> {
    let inner = call.inner();
    let status = response.status;
    let failed = status.as_u16() >= 400;
    let retry_after = retry::retry_after(&response.headers, SystemTime::now);
    if !trail.foreign.load(Ordering::Relaxed) {
        let of = limit::Of { operation: call.operation(), sent, taken: status.is_success() };
        inner.observed.see(&response.headers, SystemTime::now, of);
        if status == StatusCode::TOO_MANY_REQUESTS {
            inner.observed.refused(retry_after);
        } else if !status.is_server_error() {
            permit.answers();
        }
    }
    let class = match status.as_u16() {
        ..400 => Class::Final,
        status => match Class::of_status(status, retry_after.is_some()) {
            // It is the GET behind a redirect that was refused.
            Class::Refused if trail.done.load(Ordering::Relaxed) => Class::Ambiguous,
            class => class,
        },
    };
    let mut meta = Box::new(Meta::new(status, response.headers));
    meta.retry_after = retry_after;
    meta.retryable = class.repeatable(call.safe, Refused::Any);
    meta.done = inner.service.stream.done;
    meta.max_body = inner.body.max;
    meta.deadline = call.deadline;
    meta.secrets = Some(Secrets::new(&call.credentials, call.combination, fetched));
    let asked = call.draft.asked();
    // Most name the very type that was asked for.
    let other = meta.headers.get(CONTENT_TYPE).is_some_and(|media| media.as_bytes() != asked);
    let unasked = |accept: &[u8]| is_unasked(meta.media_type(), accept);
    meta.unasked = other && !failed && unasked(asked) && unasked(call.draft.spec.accept.as_bytes());
    // Of an error, its status matters more than its body, which may be in a coding that nobody knows.
    let coded = meta.headers.contains_key(CONTENT_ENCODING);
    // A coding has an end of its own.
    let is_none = |coding: &http::HeaderValue| coding.as_bytes().eq_ignore_ascii_case(b"identity");
    let has_end = coded && meta.headers.get_all(CONTENT_ENCODING).iter().any(|coding| !is_none(coding));
    meta.until_close = response.until_close && !has_end;
    let body = if call.method == Method::HEAD || matches!(status.as_u16(), 204 | 304) {
        Incoming::Bytes(Bytes::new())
    } else if !coded {
        response.body
    } else {
        match decoded(response.body, &meta.headers) {
            Err(_) if failed => Incoming::Bytes(Bytes::new()),
            body => body?,
        }
    };
    // What the header says is of the body on the wire, not of the one that the caller sees.
    if coded {
        meta.headers.remove(CONTENT_ENCODING);
        meta.headers.remove(CONTENT_LENGTH);
    }
    Ok(Begun { meta, class, body })
}

async fn exchange(
    call: &Call,
    head: &mut Option<Head>,
    mut fetched: Vec<Secret>,
    (sent, deadline): (Instant, Deadline),
    inside: &mut Option<Inside>,
    more: bool,
    (trail, permit): (&Trail, &mut Permit),
) -> Result<(Answer, Class), Failed> {
    let response = follow(call, head, &mut fetched, deadline, trail).await?;
    let Begun { meta, class, body } = begun(call, response, fetched, sent, trail, permit)?;
    let (inner, status) = (call.inner(), meta.status);
    let failed = status.as_u16() >= 400;
    let streams = call.draft.options.streams;
    if !meta.unasked && streams.is_some_and(|streams| streams(status.as_u16(), meta.media_type())) {
        let guard = inside.take();
        let limits = (inner.timeout.idle, call.stream_deadline);
        let stream = Guarded::new(body, limits.0, limits.1, call.safe, guard);
        let content = Content::Stream(ByteStream::new(stream));
        return Ok((Answer { meta, content }, class));
    }
    let bytes = if !failed {
        let bytes = read(body, inner.body.max, false).await?;
        // A redirect that led nowhere is shown as an error is, unless the document has it for the answer.
        let shown = status.is_redirection() && !call.draft.stays(status.as_u16());
        if shown { meta.scrub(bytes) } else { bytes }
    } else {
        let again = more && class.repeatable(call.safe, inner.retry.refused);
        let max = if again { inner.body.max_error.min(DRAIN) } else { inner.body.max_error };
        // Nor does the end of it matter: it has a part of the time only.
        let part = deadline.left() / 2;
        let part = Deadline::within(if again { part.min(DRAIN_TIME) } else { part });
        meta.scrub(read(as_far_as(body, part), max, true).await.unwrap_or_default())
    };
    Ok((Answer { meta, content: Content::Bytes(bytes) }, class))
}

/// Sends, and follows where it may; the trail says from then on where it has been.
async fn follow(
    call: &Call,
    head: &mut Option<Head>,
    fetched: &mut Vec<Secret>,
    deadline: Deadline,
    trail: &Trail,
) -> Result<Response, Failed> {
    let with_body = !matches!(call.draft.payload, Payload::Empty);
    let response = send(call, head, &call.method, with_body, 0).await?;
    if !response.status.is_redirection() {
        return Ok(response);
    }
    // In a box of its own, so that no call that is answered at once has room for it.
    Box::pin(further(call, response, head, fetched, deadline, trail)).await
}

/// Sends what is next, behind so many redirects.
async fn send(
    call: &Call,
    head: &mut Option<Head>,
    method: &Method,
    with_body: bool,
    hops: u32,
) -> Result<Response, Failed> {
    let body = match &call.draft.payload {
        Payload::Bytes(bytes) if with_body => Body::Bytes(bytes.clone()),
        Payload::Stream(upload) if with_body => {
            let (pieces, length) = Box::pin(upload.open()).await?;
            let pieces = pieces.map(|piece| piece.map_err(std::io::Error::other));
            Body::Stream { pieces: Box::pin(pieces), length }
        }
        _ => Body::Empty,
    };
    let (url, headers) = head.take().map_or_else(|| call.anew(), Ok)?;
    let sent = call.inner().transport.send(Request { method: method.clone(), url, headers, body });
    sent.await.map_err(|error| {
        let failed = Failed::from(error);
        // What led here was sent and answered, whatever became of this.
        let class = match failed.class {
            Class::NotSent if hops > 0 => Class::Ambiguous,
            class => class,
        };
        Failed { class, ..failed }
    })
}

/// Follows the redirect that was the first answer, and those behind it.
async fn further(
    call: &Call,
    mut response: Response,
    head: &mut Option<Head>,
    fetched: &mut Vec<Secret>,
    deadline: Deadline,
    trail: &Trail,
) -> Result<Response, Failed> {
    let mut method = call.method.clone();
    let mut with_body = !matches!(call.draft.payload, Payload::Empty);
    // Where the last redirect led; before the first there is only where the call goes, made anew if needed.
    let mut followed: Option<Head> = None;
    let mut hops = 0;
    loop {
        let is_answer =
            || !trail.foreign.load(Ordering::Relaxed) && call.draft.stays(response.status.as_u16());
        if !response.status.is_redirection() || is_answer() {
            return Ok(response);
        }
        let (from, mut headers) = followed.take().map_or_else(|| call.anew(), Ok)?;
        let plain = call.inner().plain_http;
        let next = redirect::next(response.status, &response.headers, &from, &method, with_body, plain);
        let (to, as_get, strip) = match next {
            // A redirect that is refused is the answer of a server that works.
            Err(fault) => return Err(fault.into()),
            Ok(Next::Stay) => return Ok(response),
            Ok(Next::Follow { url, as_get, strip }) => (url, as_get, strip),
        };
        if hops == redirect::MOST {
            let why = "the server redirects in a circle, or too often";
            return Err(Fault::new(Kind::Redirect, why).with_status(response.status, None).into());
        }
        hops += 1;
        if as_get {
            method = Method::GET;
            trail.done.store(true, Ordering::Relaxed);
        }
        if as_get || strip {
            with_body = false;
            headers.remove(CONTENT_TYPE);
            headers.remove(CONTENT_LENGTH);
        }
        if with_body && !call.draft.payload.is_replayable() {
            let why = "the server redirects a body that cannot be sent twice";
            return Err(Fault::new(Kind::Redirect, why).with_status(response.status, None).into());
        }
        let mut url = to;
        trail.foreign.fetch_or(strip, Ordering::Relaxed);
        if trail.foreign.load(Ordering::Relaxed) {
            // Once it left, nothing comes back on: an origin in between chose where this goes.
            headers = redirect::harmless(&headers);
        } else {
            // A key in the query is not in the server's URL; the rest is put on as it was.
            let credentials = &call.credentials;
            let applied =
                auth::apply(credentials, call.combination, &call.draft, &mut headers, &mut url, deadline);
            // Whatever is missing for this, what led here was sent.
            let again = |fault: Fault| {
                let again = call.safe && fault.is_retryable();
                fault.with_retryable(again)
            };
            fetched.extend(applied.await.map_err(again)?.fetched);
        }
        followed = Some((url.clone(), headers.clone()));
        *head = Some((url, headers));
        response = send(call, head, &method, with_body, hops).await?;
    }
}
