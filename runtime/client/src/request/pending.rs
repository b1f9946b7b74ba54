//! A call that is being put together.

use super::draft::{Draft, Payload};
use super::form::form;
use super::media::is_json;
use super::multipart::{boundary, multipart};
use super::parts::{Parts, parts};
use super::sent::{BodyOf, Sent};
use super::spec::{Operation, Spec};
use crate::answer::{Answer, AsIs, Body, Content, ErrorBody, Failure, Meta, OtherBody, Reply, is_one_of};
use crate::client::Client;
use crate::error::Error;
use crate::fault::{Fault, TimeoutKind};
use crate::values::File;
use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

/// A call of the operation `O` that is being put together. What goes wrong on the way is kept, and
/// given back by [`Pending::send`].
#[must_use = "a call does nothing until it is sent"]
pub struct Pending<O> {
    draft: Box<Draft>,
    operation: PhantomData<fn() -> O>,
}

impl<O> Clone for Pending<O> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), operation: PhantomData }
    }
}

impl<O> fmt::Debug for Pending<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Arguments may hold what must not be shown.
        f.debug_struct("Pending").field("operation", &self.draft.spec.id).finish_non_exhaustive()
    }
}

impl<O: Operation> Pending<O> {
    /// A call without arguments.
    pub fn new(client: &Client) -> Self {
        Self { draft: Box::new(Draft::new(client, &O::SPEC)), operation: PhantomData }
    }

    /// The argument for the parameter of that index. `None` and null are not sent.
    pub fn arg<T: Serialize + ?Sized>(mut self, index: usize, value: &T) -> Self {
        self.draft.arg(index, value);
        self
    }

    /// A JSON body of the document's media type.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.json_as(O::SPEC.body.unwrap_or("application/json"), value)
    }

    /// A JSON body of that media type.
    pub fn json_as<T: Serialize + ?Sized>(mut self, media_type: &str, value: &T) -> Self {
        self.draft.json(media_type, crate::values::plain_files(|| serde_json::to_vec(value)));
        self
    }

    /// A form body of the document's media type.
    pub fn form<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.form_as(O::SPEC.body.unwrap_or("application/x-www-form-urlencoded"), value)
    }

    /// A form body of that media type.
    pub fn form_as<T: Serialize + ?Sized>(mut self, media_type: &str, value: &T) -> Self {
        self.draft.form(media_type, parts(value));
        self
    }

    /// A multipart body of the document's media type.
    pub fn multipart<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.multipart_as(O::SPEC.body.unwrap_or("multipart/form-data"), value)
    }

    /// A multipart body of that media type.
    pub fn multipart_as<T: Serialize + ?Sized>(mut self, media_type: &str, value: &T) -> Self {
        self.draft.multipart(media_type, parts(value));
        self
    }

    /// A text body of the document's media type.
    pub fn text(self, value: impl Into<String>) -> Self {
        self.text_as(O::SPEC.body.unwrap_or("text/plain"), value)
    }

    /// A text body of that media type.
    pub fn text_as(mut self, media_type: &str, value: impl Into<String>) -> Self {
        self.draft.text(media_type, value.into());
        self
    }

    /// A body of bytes of the document's media type, unless the file has one of its own.
    pub fn upload(self, value: impl Into<File>) -> Self {
        self.upload_as(O::SPEC.body.unwrap_or("application/octet-stream"), value)
    }

    /// A body of bytes of that media type, unless the file has one of its own.
    pub fn upload_as(mut self, media_type: &str, value: impl Into<File>) -> Self {
        self.draft.set_upload(media_type, value.into());
        self
    }

    /// The total deadline of this call.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.draft.options.timeout = Some(limit);
        self
    }

    /// The deadline of each attempt of this call.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.draft.options.attempt_timeout = Some(limit);
        self
    }

    /// Another header, in place of one of that name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.draft.set_header(name, value);
        self
    }

    /// Another pair in the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.draft.push_query(name, value);
        self
    }

    /// This idempotency key in place of one that is made; each page behind the first has one of its own. An empty one
    /// is an error.
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.draft.options.idempotency_key = Some(key.to_owned());
        self
    }

    /// Whether this call may be tried again.
    pub fn retry(mut self, retry: bool) -> Self {
        self.draft.options.retry = Some(retry);
        self
    }

    /// A stream of events that breaks off or ends is asked for again, from behind the last event that
    /// had an id (`Last-Event-ID`), until the server says 204; so often in a row without an event in
    /// between, each time after the wait that the server names or some seconds. One that ends without a
    /// single id has ended. It holds for idempotent operations alone: a POST is never sent again in silence.
    pub fn reconnect(mut self, most: u32) -> Self {
        self.draft.options.reconnect = Some(most);
        self
    }

    /// Another base URL for this call.
    pub fn base_url(mut self, url: &str) -> Self {
        self.draft.options.base_url = Some(url.to_owned());
        self
    }

    /// Another `Accept` header.
    pub fn accept(mut self, media_type: &str) -> Self {
        self.draft.accept(media_type);
        self
    }

    /// Another of the document's media types for the body.
    pub fn content_type(mut self, media_type: &str) -> Self {
        self.draft.ask_content_type(media_type);
        self
    }

    /// All that is known of the call.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// A call of this operation out of a draft, as when the next page is asked for.
    pub fn from_draft(draft: Box<Draft>) -> Self {
        Self { draft, operation: PhantomData }
    }

    /// The draft, to be sent some other way.
    pub fn into_draft(self) -> Box<Draft> {
        self.draft
    }

    /// Its pages, where the API hands out lists in pages.
    pub fn pages(self) -> crate::pagination::Pages<O> {
        crate::pagination::Pages::new(self.draft)
    }

    /// Sends it.
    pub fn send(mut self) -> Sent<O> {
        if O::Success::STREAM {
            self.draft.options.streams = Some(<O::Success as Body>::streams);
        }
        Sent::new(crate::client::execute(self.draft))
    }

    /// Sends it and gives a success as it comes, in whatever media type. What the document has for the answer, a
    /// redirect to a file, is followed.
    pub fn send_raw(mut self) -> Sent<AsIs<O>> {
        self.draft.options.follows = true;
        Pending::<AsIs<O>>::from_draft(self.draft).send()
    }

    /// Sends it and gives the body alone.
    pub fn body(self) -> BodyOf<O> {
        BodyOf(self.send())
    }
}

impl<O: Operation> IntoFuture for Pending<O> {
    type Output = Result<<O::Success as Body>::Value, Error<O::Failure>>;
    type IntoFuture = BodyOf<O>;
    fn into_future(self) -> BodyOf<O> {
        self.body()
    }
}

/// The typed answer out of what the policies gave, unless it comes of it too late.
pub(crate) fn decode<O: Operation>(
    answer: Result<Answer, Fault>,
) -> Result<Reply<<O::Success as Body>::Value>, Error<O::Failure>> {
    let answer = answer?;
    let (deadline, attempts) = (answer.meta.deadline, answer.meta.attempts);
    let reply = typed::<O>(answer)?;
    // A stream goes on beyond the call that brought it.
    if !O::Success::STREAM && deadline.passed() {
        let fault = Fault::timeout(TimeoutKind::Total).with_attempts(attempts).with_operation(O::SPEC.id);
        return Err(fault.into());
    }
    Ok(reply)
}

fn typed<O: Operation>(answer: Answer) -> Result<Reply<<O::Success as Body>::Value>, Error<O::Failure>> {
    let Answer { meta, content } = answer;
    if O::Success::accepts(meta.status.as_u16()) {
        let other = match &content {
            Content::Bytes(bytes) => other_media(&meta, &O::SPEC).then(|| bytes.clone()),
            Content::Stream(_) => None,
        };
        return match (O::Success::decode(&meta, content), other) {
            (Ok(body), _) => Ok(Reply::new(meta, body)),
            (Err(fault), None) => Err(meta.fault(fault).with_operation(O::SPEC.id).into()),
            // Where the value is a text, JSON or not, this is it.
            (Err(_), Some(bytes)) => match O::Success::decode(&meta, quoted(&meta, &bytes)) {
                Ok(body) => Ok(Reply::new(meta, body)),
                Err(_) => {
                    let body = OtherBody::of(&meta, bytes);
                    Err(Error::Media(Box::new(Reply::new(meta, body))))
                }
            },
        };
    }
    let bytes = match content {
        Content::Bytes(bytes) => bytes,
        Content::Stream(_) => bytes::Bytes::new(),
    };
    let reason = match O::Failure::decode(&meta, &bytes) {
        Ok(Some(failure)) => return Err(Error::Api(failure)),
        Ok(None) => None,
        // A failure in another documented spelling is not malformed: its text says it all.
        Err(_) if other_media(&meta, &O::SPEC) => None,
        Err(fault) => Some(fault.message().to_owned()),
    };
    Err(Error::Status(Box::new(Reply::new(meta, ErrorBody::of(&bytes, reason)))))
}

/// Whether an answer came in another documented media type than the one that has a type.
fn other_media(meta: &Meta, spec: &Spec) -> bool {
    !spec.alternatives.is_empty() && is_one_of(meta.media_type(), spec.alternatives)
}

/// A body as a JSON string.
fn quoted(meta: &Meta, bytes: &Bytes) -> Content {
    Content::Bytes(crate::door::quote(&crate::answer::decode::text(meta, bytes)).into())
}

impl Draft {
    pub(crate) fn json(&mut self, media_type: &str, made: Result<Vec<u8>, serde_json::Error>) {
        match made {
            Ok(bytes) => self.set_body(media_type, Payload::Bytes(bytes.into())),
            Err(error) => self.fail(Fault::request("the body cannot be JSON").with_source(error)),
        }
    }

    pub(crate) fn form(&mut self, media_type: &str, made: Result<Parts, Fault>) {
        match made.and_then(|value| form(&value, media_type, self.spec.encoding)) {
            Ok(text) => self.set_body(media_type, Payload::Bytes(text.into())),
            Err(fault) => self.fail(fault),
        }
    }

    pub(crate) fn multipart(&mut self, media_type: &str, made: Result<Parts, Fault>) {
        let made = made.and_then(|value| {
            let boundary = boundary()?;
            Ok((multipart(&value, media_type, self.spec.encoding, &boundary)?, boundary))
        });
        match made {
            Ok((payload, boundary)) => self.set_body(&format!("{media_type}; boundary={boundary}"), payload),
            Err(fault) => self.fail(fault),
        }
    }

    pub(crate) fn text(&mut self, media_type: &str, value: String) {
        // Text is sent as UTF-8; JSON always is, and XML says so itself.
        let says = media_type.starts_with("text/") && !media_type.contains("charset");
        let bytes = Payload::Bytes(value.into());
        if says && !is_json(media_type) {
            self.set_body(&format!("{media_type}; charset=utf-8"), bytes);
        } else {
            self.set_body(media_type, bytes);
        }
    }

    pub(crate) fn ask_content_type(&mut self, media_type: &str) {
        // A range names nothing that could be sent.
        if media_type.contains('*') {
            return;
        }
        match HeaderValue::from_str(media_type) {
            Ok(value) => self.options.content_type = Some(value),
            Err(_) => self.fail(Fault::request("the media type is no value of a header")),
        }
    }

    pub(crate) fn accept(&mut self, media_type: &str) {
        match HeaderValue::from_str(media_type) {
            Ok(value) => self.options.accept = Some(value),
            Err(_) => self.fail(Fault::request("the media type is no value of a header")),
        }
    }
}
