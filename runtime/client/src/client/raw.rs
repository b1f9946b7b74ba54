//! Requests that the document does not describe.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Client;
use crate::answer::{Answer, Body, Download, Foreign, NoFailure, Raw, Reply, Text};
use crate::door::BoxFuture;
use crate::error::Error;
use crate::fault::Fault;
use crate::request::{Draft, Operation, Payload, Spec, decode};
use crate::values::File;

/// A call by method and path, under the policies of its client.
///
/// ```no_run
/// # async fn example(client: switchboard_client::Client) -> Result<(), switchboard_client::Error> {
/// use switchboard_client::Any;
/// let zen = client.request("GET", "/zen").text().await?;
/// let user = client.request("GET", "/users/octocat").query("v", "2").json::<Any>().await?;
/// println!("{} {:?}", zen.body, user.body);
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct RawCall(Box<Draft>);

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Path and arguments may hold what must not be shown.
        f.debug_struct("RawCall").finish_non_exhaustive()
    }
}

type Sent<T> = BoxFuture<'static, Result<Reply<T>, Error>>;

impl RawCall {
    pub(super) fn new(client: &Client, method: &str, path: &str) -> Self {
        let mut draft = Box::new(Draft::new(client, &Spec::RAW));
        // A whole URL would go elsewhere with this service's credentials.
        if !path.starts_with('/') || path.starts_with("//") {
            draft.fail(Fault::request("the path of a request begins with one `/`"));
        }
        match Method::from_bytes(method.as_bytes()) {
            Ok(method) => draft.raw = Some(Arc::new((method, path.to_owned()))),
            Err(_) => draft.fail(Fault::request("the method is no HTTP method")),
        }
        Self(draft)
    }

    /// Adds a pair to the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.0.push_query(name, value);
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.0.set_header(name, value);
        self
    }

    /// Sets a JSON body.
    pub fn json_body<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.0.set_body("application/json", Payload::Bytes(bytes.into())),
            Err(error) => self.0.fail(Fault::request("the body is no JSON").with_source(error)),
        }
        self
    }

    /// Sets a body of bytes.
    pub fn body(mut self, media_type: &str, bytes: impl Into<Bytes>) -> Self {
        self.0.set_body(media_type, Payload::Bytes(bytes.into()));
        self
    }

    /// Sets a file as the body.
    pub fn upload(mut self, file: impl Into<File>) -> Self {
        self.0.set_upload("application/octet-stream", file.into());
        self
    }

    /// The total deadline.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.0.options.timeout = Some(time);
        self
    }

    /// The deadline of one attempt.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.0.options.attempt_timeout = Some(time);
        self
    }

    /// Retries at all, or none.
    pub fn retry(mut self, retry: bool) -> Self {
        self.0.options.retry = Some(retry);
        self
    }

    /// The idempotency key; whoever gives one vouches that the API honours it.
    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.0.options.idempotency_key = Some(key.to_owned());
        self
    }

    /// How often in a row a stream of events that broke off is asked for again, from behind the last
    /// event that had an id; for idempotent methods alone.
    pub fn reconnect(mut self, most: u32) -> Self {
        self.0.options.reconnect = Some(most);
        self
    }

    /// Another base URL, for this call alone.
    pub fn base_url(mut self, url: &str) -> Self {
        self.0.options.base_url = Some(url.to_owned());
        self
    }

    /// Sends it. An answer of any status is `Ok`, its body not looked at.
    pub fn answer(self) -> BoxFuture<'static, Result<Answer, Fault>> {
        super::execute(self.0)
    }

    /// Sends it; the body is JSON.
    pub fn json<T: DeserializeOwned + Send + 'static>(self) -> Sent<T> {
        self.send::<Foreign<T>>()
    }

    /// Sends it; the body is text.
    pub fn text(self) -> Sent<String> {
        self.send::<Text>()
    }

    /// Sends it; the body is read as it arrives.
    pub fn download(self) -> Sent<Download> {
        self.send::<Raw>()
    }

    /// Sends it; the body is what `B` says, for instance events.
    pub fn send<B: Body>(mut self) -> Sent<B::Value> {
        if B::STREAM {
            self.0.options.streams = Some(B::streams);
        }
        let answer = super::execute(self.0);
        Box::pin(async move { decode::<Untyped<B>>(answer.await) })
    }
}

/// An operation of which only the kind of body is known.
struct Untyped<B>(PhantomData<fn() -> B>);

impl<B: Body> Operation for Untyped<B> {
    const SPEC: Spec = Spec::RAW;
    type Success = B;
    type Failure = NoFailure;
}
