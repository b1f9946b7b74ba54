//! The typed face of a walk over pages.

use std::collections::VecDeque;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Walk, at, no_items};
use crate::answer::{Body, Content, Meta, Reply, decode as read};
use crate::error::Error;
use crate::fault::{Fault, Kind};
use crate::request::{Draft, Operation, decode};
use crate::values::scan;

/// The pages of a call, asked for one by one.
///
/// It ends behind the last page, or after the first error. A server that gives a page a second
/// time, or a next page of another origin, is an error.
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
        Some(decode::<O>(answer))
    }

    /// The items of all pages, one by one, in the type that `T` says.
    pub fn items<T: DeserializeOwned>(self) -> ItemStream<O, T> {
        ItemStream { pages: self, ready: VecDeque::new() }
    }
}

/// The items of all pages, one by one.
#[must_use = "items are asked for one by one"]
pub struct ItemStream<O, T> {
    pages: Pages<O>,
    ready: VecDeque<T>,
}

impl<O: Operation, T: DeserializeOwned> ItemStream<O, T> {
    /// The next item; `None` behind the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error<O::Failure>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Ok(item));
            }
            let answer = match self.pages.walk.next().await? {
                Ok(answer) if answer.meta.status.is_success() => answer,
                other => match decode::<O>(other) {
                    Err(error) => return Some(Err(error)),
                    Ok(_) => return None,
                },
            };
            let Content::Bytes(bytes) = &answer.content else { return None };
            match items(&answer.meta, bytes, self.pages.walk.items()) {
                Ok(items) => self.ready = items,
                Err(fault) => return Some(Err(answer.meta.fault(fault).into())),
            }
        }
    }
}

fn items<T: DeserializeOwned>(meta: &Meta, bytes: &[u8], path: &str) -> Result<VecDeque<T>, Fault> {
    if path.is_empty() {
        return read::json(meta, bytes);
    }
    let body: Value = read::json(meta, bytes)?;
    match at(&body, path) {
        Some(Value::Null) => Ok(VecDeque::new()),
        // Printed once more only where it does not fit: a text is looked at twice, a tree is not.
        Some(list) => VecDeque::deserialize(list)
            .or_else(|error| scan::read(list.to_string().as_bytes()).map_err(|_| error))
            .map_err(|error| {
                let fault = Fault::new(Kind::Decode, "an item is not what it should be").with_path(path);
                read::because(meta, fault, error)
            }),
        None => Err(no_items(path)),
    }
}
