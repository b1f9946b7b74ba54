//! Recording real exchanges.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

use super::cassette::{Cassette, Exchange, encode};
use crate::auth::without_any;
use crate::door::BoxFuture;
use crate::secret::{Secret, telling};
use crate::transport::{Incoming, Request, Response, SendError, Transport, decoded, read};
use crate::values::Base64;

/// Bodies beyond this are not recorded but fail.
const MOST: u64 = 50 << 20;

/// Headers of answers that are worth keeping; others may tell too much.
const KEPT: [&str; 12] = [
    "content-type",
    "link",
    "location",
    "retry-after",
    "etag",
    "date",
    "x-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "ratelimit-remaining",
    "ratelimit-reset",
];

/// A transport that hands requests on to another one and keeps what was answered, without
/// secrets: no request header or body, no value of the query, and of the answers nothing that a
/// field named like a token holds, nor what the server repeats of the credentials that it was shown.
/// A path is kept as it is: where an API has its token in the path, so has the cassette.
///
/// Each answer is read to its end before it is handed on: a stream that does not end is never answered.
/// [`Builder::http_transport`](crate::Builder::http_transport) is what there is to wrap.
pub struct Recorder {
    inner: Arc<dyn Transport>,
    cassette: Mutex<Cassette>,
}

impl Recorder {
    /// Records what goes through `inner`.
    pub fn new(inner: Arc<dyn Transport>) -> Arc<Self> {
        Arc::new(Self { inner, cassette: Mutex::default() })
    }

    /// What was recorded so far.
    pub fn cassette(&self) -> Cassette {
        self.cassette.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for Recorder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, SendError>> {
        Box::pin(async move {
            let method = request.method.to_string();
            let path = request.url.path().to_owned();
            let names = request.url.query_pairs().map(|(name, _)| format!("{name}=[scrubbed]"));
            let query = names.collect::<Vec<_>>().join("&");
            let shown = shown(&request);
            let mut response = self.inner.send(request).await?;
            let body = decoded(response.body, &response.headers)?;
            let body = read(body, MOST, false).await?;
            // The length beside it is that of the body as it was sent.
            if response.headers.remove(CONTENT_ENCODING).is_some() {
                response.headers.remove(CONTENT_LENGTH);
            }
            let headers: BTreeMap<_, _> = KEPT
                .iter()
                .filter_map(|name| {
                    let value = response.headers.get(*name)?.to_str().ok()?;
                    let value = without_any(Bytes::from(scrub_url(value)), &shown);
                    Some(((*name).to_owned(), String::from_utf8_lossy(&value).into_owned()))
                })
                .collect();
            let status = response.status.as_u16();
            let text = encode(&without_any(scrub(&body).into(), &shown));
            let exchange = Exchange { method, path, query, status, headers, body: text };
            self.cassette.lock().unwrap_or_else(PoisonError::into_inner).exchanges.push(exchange);
            Ok(Response { body: Incoming::Bytes(body), ..response })
        })
    }

    fn close(&self) {
        self.inner.close();
    }
}

/// The credentials that a request shows: the parts of its sensitive headers, and the keys in its query.
fn shown(request: &Request) -> Vec<Secret> {
    let mut found = Vec::new();
    let told = request.headers.iter().filter(|(name, value)| value.is_sensitive() || telling(name.as_str()));
    for text in told.filter_map(|(_, value)| value.to_str().ok()) {
        // A scheme before it, several cookies, a name and a password: each part may come back alone.
        let scheme = text.split_once(' ').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains('='));
        let parts = text.split([' ', ';', ',']).filter(|part| Some(*part) != scheme);
        // What stands behind `=` is a value, or nothing: Base64 ends with it.
        let values = parts.clone().filter_map(|part| part.split_once('=')).map(|(_, value)| value);
        found.extend([text].into_iter().chain(parts).chain(values).map(Secret::new));
        let pair = text.strip_prefix("Basic ").and_then(|pair| Base64::unchecked(pair).decode().ok());
        let pair = pair.and_then(|pair| String::from_utf8(pair).ok());
        found
            .extend(pair.as_deref().and_then(|pair| pair.split_once(':')).map(|(_, word)| Secret::new(word)));
    }
    let keys = request.url.query_pairs().filter(|(name, _)| telling(name));
    found.extend(keys.map(|(_, value)| Secret::new(value)));
    found
}

/// Queries of links may repeat a key that came in one.
fn scrub_url(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for (number, part) in value.split_inclusive(['?', '&']).enumerate() {
        let secret = number > 0 && part.split('=').next().is_some_and(telling);
        match (secret, part.split_once('=')) {
            (true, Some((name, rest))) => {
                out.push_str(name);
                out.push_str("=[scrubbed]");
                let end = rest.find(['&', '>', ';', ',']).unwrap_or(rest.len());
                out.push_str(rest.get(end..).unwrap_or_default());
            }
            _ => out.push_str(part),
        }
    }
    out
}

/// A body is one JSON text, or lines of it, or events with it, or a form.
fn scrub(body: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(body) else { return body.to_vec() };
    if let Some(scrubbed) = scrub_json(text) {
        return scrubbed.into_bytes();
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\r', '\n']);
        let data = content.strip_prefix("data:").unwrap_or(content);
        let (before, end) = (content.len() - data.len(), line.get(content.len()..).unwrap_or_default());
        out.push_str(content.get(..before).unwrap_or_default());
        match scrub_json(data) {
            Some(scrubbed) => out.push_str(&scrubbed),
            // Behind a question mark this is the query that a form is.
            None => out.push_str(scrub_url(&format!("?{data}")).get(1..).unwrap_or_default()),
        }
        out.push_str(end);
    }
    out.into_bytes()
}

/// A JSON text without its secrets; one that has none stays byte for byte. `None` where it is no JSON.
fn scrub_json(text: &str) -> Option<String> {
    let mut value: serde_json::Value = serde_json::from_str(text).ok()?;
    Some(if blank(&mut value, false) { value.to_string() } else { text.to_owned() })
}

/// Whether anything was taken out. Under a telling name every text goes, however deep it lies.
fn blank(value: &mut serde_json::Value, told: bool) -> bool {
    use serde_json::Value;
    match value {
        Value::String(text) if told => {
            *text = "[scrubbed]".to_owned();
            true
        }
        Value::Array(items) => items.iter_mut().fold(false, |any, item| blank(item, told) | any),
        Value::Object(map) => {
            map.iter_mut().fold(false, |any, (name, value)| blank(value, told || telling(name)) | any)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Mock, Reply};
    use super::*;
    use crate::transport::Body;
    use http::{HeaderMap, Method};

    #[test]
    fn secrets_go_out_of_every_kind_of_body() {
        for body in [
            r#"{"tokens":["hunter2"],"id":1}"#,
            r#"{"secret":{"value":"hunter2"}}"#,
            r#"{"headers":{"Authorization":"hunter2"}}"#,
            r#"{"set_cookie":"hunter2"}"#,
            r#"{"sessionId":"hunter2"}"#,
            r#"{"credentials":["hunter2"]}"#,
            "id=1&jwt=hunter2",
            "{\"id\":1}\n{\"api_key\":\"hunter2\"}\n",
            "event: x\r\ndata: {\"access_token\":\"hunter2\"}\r\n\r\n",
            "access_token=hunter2&scope=read",
            "scope=read&refresh_token=hunter2\n",
        ] {
            let text = String::from_utf8(scrub(body.as_bytes())).unwrap();
            assert!(!text.contains("hunter2") && text.contains("[scrubbed]"), "{text}");
            assert_eq!(text.lines().count(), body.lines().count(), "{text}");
        }
        for body in ["{ \"id\" : 1 }", "plain text, a=b & c?", "data: x\n\n", "[1,\n2]"] {
            assert_eq!(scrub(body.as_bytes()), body.as_bytes());
        }
    }

    #[tokio::test]
    async fn recorded_exchanges_hold_no_secret_and_replay() {
        let mock = Mock::new();
        let reply = Reply::json(200, r#"{"access_token":"hunter2","id":1}"#)
            .header("set-cookie", "hunter2")
            .header("link", "<https://a/x?page=2&api_key=hunter2>; rel=\"next\"");
        mock.on("GET", "/x").answer(reply);
        let recorder = Recorder::new(mock);
        let request = || Request {
            method: Method::GET,
            url: "https://a/x?api_key=hunter2".parse().unwrap(),
            headers: HeaderMap::from_iter([(http::header::COOKIE, "hunter2".parse().unwrap())]),
            body: Body::Empty,
        };
        recorder.send(request()).await.unwrap();
        let path = std::env::temp_dir().join(format!("switchboard-cassette-{}.json", std::process::id()));
        recorder.cassette().save(&path).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains("hunter2"), "{text}");
        assert!(text.contains("rel="));
        let replay = Cassette::load(&path).unwrap().replay();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(replay.missing(), ["GET /x"]);
        let answer = replay.send(request()).await.unwrap();
        let body = read(answer.body, 1 << 20, false).await.unwrap();
        assert_eq!(body, r#"{"access_token":"[scrubbed]","id":1}"#);
        assert!(replay.send(request()).await.is_err());
    }

    #[tokio::test]
    async fn a_length_is_kept_where_it_is_that_of_the_body() {
        let mock = Mock::new();
        mock.on("HEAD", "/x").answer(Reply::status(200).header("content-length", "7"));
        let recorder = Recorder::new(mock);
        let url = "https://a/x".parse().unwrap();
        let request = Request { method: Method::HEAD, url, headers: HeaderMap::new(), body: Body::Empty };
        let answer = recorder.send(request).await.unwrap();
        assert_eq!(answer.headers[CONTENT_LENGTH], "7");
    }

    #[tokio::test]
    async fn what_the_server_repeats_of_a_request_is_not_recorded() {
        let mock = Mock::new();
        let echo = r#"{"kind":"Bearer","seen":"Bearer s3cr3t-1==, s3cr3t-1==","id":"s3cr3t-2","q":"s3cr3t-3","b":"s3cr3t-4","c":"s3cr3t-5","to":"jo"}"#;
        mock.on("GET", "/x").answer(Reply::json(200, echo).header("location", "/x?a=s3cr3t-1=="));
        let recorder = Recorder::new(mock);
        let mut own = http::HeaderValue::from_static("s3cr3t-2");
        own.set_sensitive(true);
        let pair = format!("Basic {}", Base64::encode(b"jo:s3cr3t-4").as_str());
        let headers = [
            ("authorization", "Bearer s3cr3t-1==".parse().unwrap()),
            ("x-own", own),
            ("proxy-authorization", pair.parse().unwrap()),
            ("cookie", "theme=dark; sid=s3cr3t-5".parse().unwrap()),
        ];
        let headers = headers.map(|(name, value)| (http::HeaderName::from_static(name), value));
        let request = Request {
            method: Method::GET,
            url: "https://a/x?access_token=s3cr3t-3".parse().unwrap(),
            headers: HeaderMap::from_iter(headers),
            body: Body::Empty,
        };
        let answer = recorder.send(request).await.unwrap();
        let Incoming::Bytes(body) = answer.body else { panic!("read") };
        assert_eq!(body, echo, "the caller sees what came");
        let path = std::env::temp_dir().join(format!("switchboard-echo-{}.json", std::process::id()));
        recorder.cassette().save(&path).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert!(!text.contains("s3cr3t") && text.contains("jo") && text.contains("Bearer"), "{text}");
    }
}
