//! The typed face of a walk over pages.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Walk, at, no_items};
use crate::answer::{Answer, Body, Content, Meta, Reply, decode as read};
use crate::error::Error;
use crate::fault::{Fault, Kind};
use crate::request::{Draft, Operation, decode};
use crate::values::{hurry, scan};

/// The pages of a call, asked for one by one.
///
/// It ends behind the last page, or after the first error. A server that names the same next page a second time, or
/// one of another origin, is an error behind the page that it gave. By number or offset the walk goes on until no
/// items come, so that a server that gives fewer than were asked for loses none. Behind such a page an answer that
/// there is no such page, or the same items once more, is the end too; behind a full one it is an error.
///
/// How pages follow each other is said by the catalog, for a service, or shown by the document, for an operation.
/// Where neither does, a `Link` header leads on, and without one there is one page.
///
/// It is a [`Stream`] too. There a request stays on its way while nobody polls; the future of
/// [`Pages::next`] takes it along when it is dropped, and the same page is asked for the next time.
#[must_use = "pages are asked for one by one"]
pub struct Pages<O> {
    walk: Walk,
    operation: PhantomData<fn() -> O>,
}

type Page<O> = Result<Reply<<<O as Operation>::Success as Body>::Value>, Error<<O as Operation>::Failure>>;

impl<O: Operation> Pages<O> {
    /// The pages of a call that begins with that draft.
    pub fn new(draft: Box<Draft>) -> Self {
        Self { walk: Walk::new(draft), operation: PhantomData }
    }

    /// The next page; `None` behind the last one.
    pub async fn next(&mut self) -> Option<Page<O>> {
        let answer = self.walk.next().await?;
        Some(self.page(answer))
    }

    /// The items of all pages, one by one, in the type that `T` says.
    pub fn items<T: DeserializeOwned>(self) -> ItemStream<O, T> {
        ItemStream { pages: self, ready: VecDeque::new() }
    }

    fn page(&mut self, answer: Result<Answer, Fault>) -> Page<O> {
        let page = decode::<O>(answer);
        if page.is_err() {
            self.walk.end();
        }
        page
    }
}

impl<O: Operation> Stream for Pages<O> {
    type Item = Page<O>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let answer = ready!(this.walk.poll_next(cx));
        Poll::Ready(answer.map(|answer| this.page(answer)))
    }
}

impl<O> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// The items of all pages, one by one. It ends after the first error, as [`Pages`] do, and is a [`Stream`] as
/// they are.
#[must_use = "items are asked for one by one"]
pub struct ItemStream<O, T> {
    pages: Pages<O>,
    ready: VecDeque<T>,
}

impl<O, T> Unpin for ItemStream<O, T> {}

impl<O: Operation, T: DeserializeOwned> ItemStream<O, T> {
    /// The next item; `None` behind the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error<O::Failure>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Ok(item));
            }
            let answer = self.pages.walk.next().await?;
            if let Err(error) = self.take(answer) {
                return Some(Err(error));
            }
        }
    }

    /// Takes in the items of a page.
    fn take(&mut self, answer: Result<Answer, Fault>) -> Result<(), Error<O::Failure>> {
        let read = match answer {
            Ok(answer) if answer.meta.status.is_success() => match &answer.content {
                content if read::is_empty(&answer.meta, content) => Ok(VecDeque::new()),
                Content::Bytes(bytes) => items(&answer.meta, bytes, self.pages.walk.items())
                    .map_err(|fault| answer.meta.fault(fault).into()),
                Content::Stream(_) => Err(read::unread().into()),
            },
            other => decode::<O>(other).map(|_| VecDeque::new()),
        };
        match read {
            Ok(items) => self.ready = items,
            Err(error) => {
                self.pages.walk.end();
                return Err(error);
            }
        }
        Ok(())
    }
}

impl<O: Operation, T: DeserializeOwned> Stream for ItemStream<O, T> {
    type Item = Result<T, Error<O::Failure>>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(answer) = ready!(this.pages.walk.poll_next(cx)) else { return Poll::Ready(None) };
            if let Err(error) = this.take(answer) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

impl<O, T> fmt::Debug for ItemStream<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream").field("ready", &self.ready.len()).finish_non_exhaustive()
    }
}

fn items<T: DeserializeOwned>(meta: &Meta, bytes: &[u8], path: &str) -> Result<VecDeque<T>, Fault> {
    if path.is_empty() {
        return read::json(meta, bytes);
    }
    let body: Value = read::json(meta, bytes)?;
    // Where nothing is there, the list may be the body itself, as it is where the way on is in a header.
    match at(&body, path).or_else(|| body.is_array().then_some(&body)) {
        Some(Value::Null) => Ok(VecDeque::new()),
        // Printed once more only where it does not fit: a text is looked at twice, a tree is not.
        Some(list) => {
            let decode = || {
                VecDeque::deserialize(list)
                    .or_else(|error| scan::read(list.to_string().as_bytes()).map_err(|_| error))
            };
            hurry::until(meta.deadline, bytes.len(), decode, |error| {
                let fault = Fault::new(Kind::Decode, "an item is not what it should be").with_path(path);
                read::because(meta, fault, error)
            })
        }
        None => Err(no_items(path)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_items_may_be_the_body_itself() {
        let meta = Meta::new(http::StatusCode::OK, http::HeaderMap::new());
        let found = |body: &str| items::<u8>(&meta, body.as_bytes(), "list").map(Vec::from);
        assert_eq!(found(r#"{"list":[1,2]}"#).unwrap(), [1, 2]);
        assert_eq!(found("[1,2]").unwrap(), [1, 2]);
        assert_eq!(found(r#"{"other":[1,2]}"#).unwrap_err().path(), Some("list"));
    }
}
