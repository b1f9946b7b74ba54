//! Connecting again to a stream of events that broke off, where the caller asked for it.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use tokio::time::Sleep;

use super::{Answer, ByteStream, Content};
use crate::clock::Deadline;
use crate::door::BoxFuture;
use crate::fault::{Fault, Kind, TimeoutKind};
use crate::request::Draft;
use crate::retry;

/// The least wait before a new connection where the server names none: what comes to its end at once would else
/// be asked for without a pause.
const LEAST: Duration = Duration::from_secs(3);

/// How a stream is asked for again.
pub(crate) struct Again {
    /// The call as it was.
    pub(crate) draft: Draft,
    /// Attempts in a row that bring no event.
    pub(crate) most: u32,
    /// The end of the call as a whole, where the caller named one.
    pub(crate) until: Deadline,
}

/// A new connection on its way.
pub(super) enum Way {
    /// The wait before it.
    Wait(Pin<Box<Sleep>>),
    /// The request, under all policies.
    Ask(BoxFuture<'static, Result<Answer, Fault>>),
}

/// Where a way led.
pub(super) enum End {
    /// The stream goes on; whether nothing will say that it came to its end.
    Open(ByteStream, bool),
    /// The server says that there is no more.
    Over,
    /// It did not work out.
    Failed(Fault),
}

impl Again {
    /// The way to a new connection after so many attempts in vain; `None` when there is none.
    /// `told`: the wait that the server asked for, in the stream or where it refused us.
    pub(super) fn begin(&self, tries: u32, told: Option<Duration>) -> Option<Way> {
        let rule = &self.draft.client.inner().retry;
        if tries >= self.most || told.is_some_and(|told| told > rule.retry_after_max) {
            return None;
        }
        let delay = retry::delay(rule, tries, Some(told.unwrap_or(LEAST)));
        self.until.allows(delay).then(|| Way::Wait(Box::pin(tokio::time::sleep(delay))))
    }

    /// The request from behind the event of that id.
    fn ask(&self, last: &str) -> Result<Way, Fault> {
        let mut draft = self.draft.clone();
        if self.until.passed() {
            return Err(Fault::timeout(TimeoutKind::Total));
        }
        if self.until.instant().is_some() {
            draft.options.timeout = Some(self.until.left());
        }
        if let Ok(id) = HeaderValue::from_bytes(last.as_bytes())
            && !last.is_empty()
        {
            draft.headers.insert(HeaderName::from_static("last-event-id"), id);
        }
        Ok(Way::Ask(crate::client::execute(Box::new(draft))))
    }

    /// Goes on along the way.
    pub(super) fn poll(&self, way: &mut Way, last: &str, cx: &mut Context<'_>) -> Poll<End> {
        if let Way::Wait(sleep) = way {
            ready!(sleep.as_mut().poll(cx));
            match self.ask(last) {
                Ok(ask) => *way = ask,
                Err(fault) => return Poll::Ready(End::Failed(fault)),
            }
        }
        let Way::Ask(ask) = way else { return Poll::Pending };
        Poll::Ready(match ready!(ask.as_mut().poll(cx)) {
            Ok(Answer { meta, .. }) if meta.status.as_u16() == 204 => End::Over,
            Ok(Answer { meta, content: Content::Stream(stream) }) if meta.status.is_success() => {
                End::Open(stream, meta.until_close)
            }
            Ok(Answer { meta, .. }) => {
                let text = "the stream broke off, and connecting again was refused";
                let fault = Fault::new(Kind::Status, text).with_retryable(meta.retryable);
                let fault = fault.with_retry_after(meta.retry_after);
                End::Failed(meta.fault(fault))
            }
            Err(fault) => End::Failed(fault),
        })
    }
}
