//! The redirect's end: one small HTTP exchange on loopback.

use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

use super::LoginError;
use crate::secret::Secret;

/// A browser that says nothing for this long is left.
const SILENCE: Duration = Duration::from_secs(5);
/// The head of a request is never longer.
const MOST: usize = 16 << 10;
/// So many connections are listened to at a time; a browser has six for a host.
const MOST_OPEN: usize = 64;

/// Waits for the code. A request with a wrong state is answered and forgotten: it may come from any
/// page that the person has open. Browsers open connections that they may never use: none of them holds another up.
pub(super) async fn code(
    listener: &TcpListener,
    path: &str,
    state: &Secret,
    issuer: Option<&str>,
) -> Result<Secret, LoginError> {
    let mut open = FuturesUnordered::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if open.len() < MOST_OPEN => {
                let (socket, _) =
                    accepted.map_err(|error| LoginError::new("the redirect broke off").with_source(error))?;
                open.push(answered(socket, path, state, issuer));
            }
            Some(verdict) = open.next() => match verdict {
                Verdict::Code(code) => return Ok(code),
                Verdict::Refused(why) => return Err(LoginError::new(why)),
                Verdict::Other => {}
            },
        }
    }
}

/// What came over one connection, once it is answered.
async fn answered(mut socket: TcpStream, path: &str, state: &Secret, issuer: Option<&str>) -> Verdict {
    let target = tokio::time::timeout(SILENCE, target(&mut socket)).await.ok().flatten();
    let verdict = match &target {
        Some(target) => judge(target, path, state, issuer),
        None => Verdict::Other,
    };
    let (status, text) = match &verdict {
        Verdict::Code(_) => ("200 OK", "You are logged in. You may close this window."),
        Verdict::Refused(_) => ("400 Bad Request", "The login failed. You may close this window."),
        Verdict::Other => ("404 Not Found", "There is nothing here."),
    };
    let answer = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/plain\r\ncache-control: no-store\r\n\
         referrer-policy: no-referrer\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{text}",
        text.len()
    );
    let _ = tokio::time::timeout(SILENCE, socket.write_all(answer.as_bytes())).await;
    let _ = tokio::time::timeout(SILENCE, socket.shutdown()).await;
    verdict
}

enum Verdict {
    Code(Secret),
    Refused(String),
    Other,
}

fn judge(target: &str, path: &str, state: &Secret, issuer: Option<&str>) -> Verdict {
    let Ok(url) = Url::parse(&format!("http://127.0.0.1{target}")) else { return Verdict::Other };
    if url.path() != path {
        return Verdict::Other;
    }
    let get =
        |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    if !get("state").is_some_and(|given| state.same(&given)) {
        return Verdict::Other;
    }
    let named = get("iss");
    if issuer.is_some_and(|issuer| named.as_deref() != Some(issuer)) {
        return Verdict::Refused("the answer is of another server than was asked".to_owned());
    }
    if let Some(error) = get("error") {
        let known = error.len() < 40 && error.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let word = if known { error.as_str() } else { "an error" };
        return Verdict::Refused(format!("the server did not grant it: {word}"));
    }
    match get("code").filter(|code| !code.is_empty()) {
        Some(code) => Verdict::Code(Secret::new(code)),
        None => Verdict::Refused("the answer holds no code".to_owned()),
    }
}

/// The target of a GET.
async fn target(socket: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut piece = [0; 2048];
    while !head.windows(4).any(|four| four == b"\r\n\r\n") {
        let read = socket.read(&mut piece).await.ok().filter(|read| *read > 0)?;
        head.extend_from_slice(piece.get(..read)?);
        if head.len() > MOST {
            return None;
        }
    }
    let text = std::str::from_utf8(&head).ok()?;
    let mut words = text.lines().next()?.split(' ');
    (words.next() == Some("GET")).then(|| words.next().map(str::to_owned))?
}
