//! Bodies that are as long as was said of them.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

pub(super) type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// Pieces of which it was said how long they are together; more than that, or less, is an error. The connection would
/// leave out what is too much without a word, and does not even ask for it: so the last piece is held back until
/// nothing came behind it.
pub(super) struct Exact {
    pieces: Pieces,
    left: u64,
    last: Option<Bytes>,
    ended: bool,
}

impl Exact {
    pub(super) fn new(pieces: Pieces, length: u64) -> Self {
        Self { pieces, left: length, last: None, ended: false }
    }

    fn end(&mut self, piece: Option<io::Result<Bytes>>) -> Poll<Option<io::Result<Bytes>>> {
        self.ended = true;
        Poll::Ready(piece)
    }
}

impl Stream for Exact {
    type Item = io::Result<Bytes>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        loop {
            match ready!(self.pieces.as_mut().poll_next(cx)) {
                Some(Ok(piece)) if piece.is_empty() => {}
                Some(Ok(piece)) => match self.left.checked_sub(piece.len() as u64) {
                    Some(0) => {
                        self.left = 0;
                        self.last = Some(piece);
                    }
                    Some(left) => {
                        self.left = left;
                        return Poll::Ready(Some(Ok(piece)));
                    }
                    None => {
                        let more =
                            io::Error::new(io::ErrorKind::InvalidData, "it is longer than was said of it");
                        return self.end(Some(Err(more)));
                    }
                },
                Some(Err(error)) => return self.end(Some(Err(error))),
                None if self.left > 0 => {
                    let less =
                        io::Error::new(io::ErrorKind::UnexpectedEof, "it is shorter than was said of it");
                    return self.end(Some(Err(less)));
                }
                None => {
                    let last = self.last.take().map(Ok);
                    return self.end(last);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::Service;
    use crate::{Client, File, Kind};
    use futures_util::stream;
    use std::sync::{Arc, Mutex};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    static SERVICE: Service = Service { name: "t", env: "T", ..Service::DEFAULT };

    /// A server that answers when the request is whole, and what it saw of the bodies.
    async fn server() -> (String, Arc<Mutex<Vec<String>>>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let shared = seen.clone();
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let mut all = Vec::new();
                loop {
                    let text = String::from_utf8_lossy(&all).to_lowercase();
                    let length = text.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
                    if let Some((_, body)) = text.split_once("\r\n\r\n")
                        && length.is_some_and(|length| body.len() >= length.parse::<usize>().unwrap())
                    {
                        shared.lock().unwrap().push(body.to_owned());
                        let answer = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
                        socket.write_all(answer.as_bytes()).await.unwrap();
                        break;
                    }
                    match socket.read_buf(&mut all).await {
                        Ok(0) | Err(_) => break,
                        Ok(_) => {}
                    }
                }
            }
        });
        (url, seen)
    }

    fn pieces(parts: &[&'static str]) -> File {
        let parts: Vec<io::Result<Bytes>> = parts.iter().map(|part| Ok(Bytes::from(*part))).collect();
        File::stream(stream::iter(parts))
    }

    #[tokio::test]
    async fn a_stream_that_is_not_as_long_as_was_said_is_an_error() {
        let (url, seen) = server().await;
        let client = Client::builder(&SERVICE).no_env().base_url(&url).build().unwrap();
        let put = |file: File| client.request("PUT", "/x").upload(file).text();
        let cases: [(&[&str], u64); 8] = [
            (&["abc"], 3),
            (&["a", "", "bc", ""], 3),
            (&[], 0),
            (&["abcdef"], 3),
            (&["abc", "def"], 3),
            (&["abc", "", "d"], 3),
            (&["a"], 0),
            (&["ab"], 3),
        ];
        for (at, (parts, length)) in cases.into_iter().enumerate() {
            match (put(pieces(parts).sized(length)).await, at) {
                (Ok(_), 0..3) => assert_eq!(seen.lock().unwrap().pop(), Some(parts.concat())),
                (Err(error), 3..) => {
                    assert_eq!(error.kind(), Kind::Request, "{parts:?}");
                    let word = if at == 7 { "shorter" } else { "longer" };
                    let wanted = format!("it is {word} than was said of it");
                    assert!(error.to_string().contains(&wanted), "{error}");
                    assert!(!error.is_retryable());
                }
                (outcome, _) => panic!("{parts:?}: {outcome:?}"),
            }
        }
        // Nor by a length that is given by hand.
        let by_hand = |length: &str| {
            client.request("PUT", "/x").header("content-length", length).upload(pieces(&["abc", "d"])).text()
        };
        assert_eq!(by_hand("3").await.unwrap_err().kind(), Kind::Request);
        by_hand("4").await.unwrap();
        assert_eq!(*seen.lock().unwrap(), ["abcd"]);
    }

    #[tokio::test]
    async fn a_file_that_grows_is_sent_as_it_was_when_it_was_opened() {
        let path = std::env::temp_dir().join(format!("switchboard-grows-{}", std::process::id()));
        std::fs::write(&path, "abc").unwrap();
        let (content, length) = File::open(&path).content().await.unwrap();
        std::fs::write(&path, "abcdef").unwrap();
        let sent = content.collect(99).await.unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!((&*sent, length), (&b"abc"[..], Some(3)));
    }
}
