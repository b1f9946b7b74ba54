//! The comparison itself; a part of the program that `switchboard-judge` makes.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::panic::AssertUnwindSafe;
use std::process::ExitCode;

use futures::FutureExt as _;
use serde_json::Value;

use crate::recorder::{Request, Server};

/// Reads JSON as whatever is asked for.
pub fn v<T: serde::de::DeserializeOwned>(json: &str) -> T {
    match serde_json::from_str(json) {
        Ok(value) => value,
        Err(error) => panic!("{json} is no {}: {error}", std::any::type_name::<T>()),
    }
}

/// An error as text; most calls fail, since the server's answers are empty.
pub fn said<E: Debug>(error: E) -> String {
    format!("{error:?}")
}

/// Differences that the standard backs, by operation and start of the difference, and why.
const EXPLAINED: &[(&str, &str, &str)] = &[(
    "security GET /both",
    "query: ours [(\"api_key\", \"secret\")], progenitor's []",
    "the operation's security wants an API key in the query (Security Requirement Object); progenitor leaves credentials to the caller's HTTP client",
)];

/// The comparisons and what came of them.
pub struct Bench {
    server: Server,
    counts: BTreeMap<String, [usize; 4]>,
}

impl Bench {
    /// Starts the recording server.
    pub fn start() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        std::panic::set_hook(Box::new(|_| {}));
        Self { server: Server::start().expect("a server on loopback"), counts: BTreeMap::new() }
    }

    /// Where both clients send.
    pub fn base(&self) -> String {
        self.server.base.clone()
    }

    /// What progenitor's client sends with.
    pub fn http(&self) -> reqwest::Client {
        reqwest::Client::builder().no_proxy().build().expect("an HTTP client")
    }

    fn count(&mut self, spec: &str, which: usize) {
        self.counts.entry(spec.to_owned()).or_default()[which] += 1;
    }

    /// An operation that progenitor cannot be asked about.
    pub fn not_judged(&mut self, spec: &str, route: &str, why: &str) {
        println!("not judged  {spec} {route}: {}", why.replace('\n', " "));
        self.count(spec, 3);
    }

    /// Both calls, one after the other, and their requests side by side.
    pub async fn pair(
        &mut self,
        spec: &str,
        route: &str,
        headers: &[&str],
        ours: impl Future<Output = Result<(), String>>,
        theirs: impl Future<Output = Result<(), String>>,
    ) {
        let (own, own_said) = self.one(ours).await;
        let (other, other_said) = self.one(theirs).await;
        let Some(other) = other else {
            return self.not_judged(spec, route, &format!("progenitor sends nothing: {other_said}"));
        };
        let Some(own) = own else {
            println!("DIFFERENT   {spec} {route}: ours sends nothing: {own_said}");
            return self.count(spec, 2);
        };
        let differences = differences(&own, &other, headers);
        if differences.is_empty() {
            println!("same        {spec} {route}");
            return self.count(spec, 0);
        }
        let call = format!("{spec} {route}");
        let why = |difference: &String| {
            let known = EXPLAINED.iter().find(|(at, start, _)| *at == call && difference.starts_with(start));
            known.map(|(_, _, why)| *why)
        };
        if differences.iter().all(|difference| why(difference).is_some()) {
            for difference in &differences {
                println!(
                    "explained   {spec} {route}: {difference} ({})",
                    why(difference).unwrap_or_default()
                );
            }
            return self.count(spec, 1);
        }
        println!("DIFFERENT   {spec} {route}: {}", differences.join("; "));
        self.count(spec, 2);
    }

    async fn one(&self, call: impl Future<Output = Result<(), String>>) -> (Option<Request>, String) {
        self.server.take();
        let said = match AssertUnwindSafe(call).catch_unwind().await {
            Ok(said) => said.err().unwrap_or_default(),
            Err(panic) => panic.downcast_ref::<String>().cloned().unwrap_or_default(),
        };
        (self.server.take().into_iter().next(), said)
    }

    /// The sums; a failure where something differs.
    pub fn end(self) -> ExitCode {
        let mut different = 0;
        for (spec, [same, explained, differ, skipped]) in &self.counts {
            println!(
                "total {spec}: {same} same, {explained} explained, {differ} different, {skipped} not judged"
            );
            different += differ;
        }
        ExitCode::from(u8::from(different > 0))
    }
}

/// What differs between two requests, as far as the document decides it.
///
/// `Accept` is not compared: progenitor asks for JSON alone, ours for every documented media type.
fn differences(own: &Request, other: &Request, headers: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, own: String, other: String| {
        if own != other {
            found.push(format!("{what}: ours {own}, progenitor's {other}"));
        }
    };
    compare("method", own.method.clone(), other.method.clone());
    compare("path", segments(own), segments(other));
    compare("query", format!("{:?}", pairs(own.query())), format!("{:?}", pairs(other.query())));
    compare("content-type", media(own), media(other));
    for name in headers {
        compare(name, format!("{:?}", own.header(name)), format!("{:?}", other.header(name)));
    }
    compare("body", body(own), body(other));
    found
}

/// The path, decoded segment by segment: which safe letters are escaped is a matter of taste.
fn segments(request: &Request) -> String {
    let decoded = request
        .path()
        .split('/')
        .map(|segment| percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned());
    format!("{:?}", decoded.collect::<Vec<_>>())
}

fn pairs(text: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = serde_urlencoded::from_str(text).unwrap_or_default();
    // The order of different names means nothing, that of one name's values does.
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    pairs
}

fn media(request: &Request) -> String {
    let whole = request.header("content-type").unwrap_or_default();
    whole.split(';').next().unwrap_or_default().trim().to_owned()
}

fn body(request: &Request) -> String {
    if let Ok(json) = serde_json::from_slice::<Value>(&request.body) {
        return json.to_string();
    }
    if media(request) == "application/x-www-form-urlencoded" {
        return format!("{:?}", pairs(&request.text()));
    }
    request.text()
}
