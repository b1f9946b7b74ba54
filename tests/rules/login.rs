//! The cases of rule 17: a login, its redirects and its one request for a token. The redirects come over a real
//! socket in both runs; the token endpoint is a mock or a socket, as the run has it.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use switchboard_client::Transport;
use switchboard_client::oauth::{Login, LoginError, Tokens};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A login, and what must come of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub issuer: Option<String>,
    pub patience_ms: Option<u64>,
    pub redirects: Vec<Redirect>,
    pub token: Answer,
    pub sees: Sees,
}

/// What a browser brings, and what it is shown.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redirect {
    method: Option<String>,
    path: Option<String>,
    query: String,
    status: u16,
}

/// What the token endpoint answers.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub status: u16,
    pub body: String,
}

/// What must be seen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sees {
    /// Requests to the token endpoint.
    pub tokens: usize,
    pub access: Option<String>,
    pub refresh: Option<String>,
    pub expires_s: Option<u64>,
    pub error: Option<String>,
    /// What the request for the token contains.
    #[serde(default)]
    pub sent: Vec<String>,
}

/// The cases of a file.
pub fn cases(text: &str) -> Vec<Case> {
    serde_yaml::from_str(text).expect("cases")
}

/// What came of a login.
pub struct End {
    url: String,
    shown: Vec<u16>,
    listens: bool,
    result: Result<Tokens, LoginError>,
}

/// Logs in as the case has it.
pub async fn run(case: &Case, token_url: &str, transport: Option<Arc<dyn Transport>>) -> End {
    let mut login = Login::new("https://login.example.com/authorize?tenant=1", token_url, "me");
    if let Some(issuer) = &case.issuer {
        login = login.issuer(issuer);
    }
    if let Some(patience) = case.patience_ms {
        login = login.patience(Duration::from_millis(patience));
    }
    if let Some(transport) = transport {
        login = login.transport(transport);
    }
    let started = login.start().await.expect("a port on loopback");
    let url = started.url().to_owned();
    let (port, state) = (port(&url), value(&url, "state"));
    let finish = tokio::spawn(started.finish());
    let mut shown = Vec::new();
    for redirect in &case.redirects {
        shown.push(visit(port, redirect, &state).await.unwrap_or(0));
    }
    let result = finish.await.expect("no panic");
    let listens = TcpStream::connect(("127.0.0.1", port)).await.is_ok();
    End { url, shown, listens, result }
}

async fn visit(port: u16, redirect: &Redirect, state: &str) -> Option<u16> {
    let mut socket = TcpStream::connect(("127.0.0.1", port)).await.ok()?;
    let method = redirect.method.as_deref().unwrap_or("GET");
    let path = redirect.path.as_deref().unwrap_or("/callback");
    let query = redirect.query.replace("STATE", state);
    let request = format!("{method} {path}?{query} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n\r\n");
    socket.write_all(request.as_bytes()).await.ok()?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await.ok()?;
    answer.split(' ').nth(1)?.parse().ok()
}

fn value(url: &str, name: &str) -> String {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).next().unwrap_or_default()
}

fn port(url: &str) -> u16 {
    let redirect = value(url, "redirect_uri").replace("%3A", ":").replace("%2F", "/");
    let port = redirect.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix("/callback"));
    port.and_then(|port| port.parse().ok()).expect("a redirect on loopback")
}

/// What is not as the case wants it. `sent`: the bodies that the token endpoint got.
pub fn check(case: &Case, end: &End, sent: &[String]) -> Vec<String> {
    let mut off = Vec::new();
    let mut want = |good: bool, what: String| {
        if !good {
            off.push(format!("{}: {what}", case.name));
        }
    };
    let sees = &case.sees;
    let statuses: Vec<u16> = case.redirects.iter().map(|redirect| redirect.status).collect();
    want(statuses == end.shown, format!("browsers were shown {:?}", end.shown));
    want(sent.len() == sees.tokens, format!("{} requests for a token", sent.len()));
    want(!end.listens, "somebody still listens".to_owned());
    let (challenge, state) = (value(&end.url, "code_challenge"), value(&end.url, "state"));
    want(value(&end.url, "code_challenge_method") == "S256", "the method is not S256".to_owned());
    want(value(&end.url, "tenant") == "1", "the URL's own query is lost".to_owned());
    // 256 bits in base64.
    want(challenge.len() == 43 && state.len() == 43, format!("a short challenge or state: {}", end.url));
    for body in sent {
        for wanted in &sees.sent {
            want(body.contains(wanted.as_str()), format!("`{wanted}` was not sent: {body}"));
        }
        let verifier = value(&format!("?{body}"), "code_verifier");
        want(verifier.len() == 43 && verifier != challenge, format!("the verifier: {body}"));
        want(!body.contains(&state), "the state went to the token endpoint".to_owned());
    }
    match (&end.result, &sees.error) {
        (Ok(tokens), None) => {
            let given = tokens.access.secret.expose();
            want(sees.access.as_deref() == Some(given), format!("the token is {given}"));
            let refresh = tokens.refresh.as_ref().map(|token| token.expose());
            want(sees.refresh.as_deref() == refresh, format!("the refresh token is {refresh:?}"));
            let expires = tokens.access.expires_in.map(|time| time.as_secs());
            want(sees.expires_s == expires, format!("it expires in {expires:?}"));
            want(!format!("{tokens:?}").contains("s3cr3t"), "the tokens print".to_owned());
        }
        (Err(error), Some(wanted)) => {
            let mut shown = format!("{error} {error:?}");
            let mut source = error.source();
            while let Some(next) = source {
                shown += &format!(" {next} {next:?}");
                source = next.source();
            }
            want(shown.contains(wanted.as_str()), format!("ended with {shown}"));
            let leaks = ["s3cr3t", "c0de", "\u{1b}"].iter().any(|word| shown.contains(word));
            want(!leaks, format!("shows too much: {shown}"));
        }
        (Ok(_), Some(_)) => want(false, "it worked".to_owned()),
        (Err(error), None) => want(false, format!("ended with {error}")),
    }
    off
}
