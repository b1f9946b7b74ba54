//! Answers that end too early, at every byte.

use std::sync::Arc;
use std::time::Duration;

use crate::calls::{Done, Kind, all, client};
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, answer, chunked, good, thing};

faults! {
    "cut at every byte, with a length": with_length,
    "cut at every byte, in chunks": in_chunks,
    "reset at every byte, with a length": reset,
    "cut at every byte, neither length nor chunks": bare,
    "cut at every byte, compressed": compressed,
}

const LIMIT: Duration = Duration::from_secs(30);

/// The number in an id like `cut-get-17`: where the first answer of that call ends.
fn place(id: &str) -> usize {
    id.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

type Whole = Arc<dyn Fn(&str) -> Vec<u8> + Send + Sync>;

async fn cut(name: &str, quick: bool, whole: Whole, end: Step) -> (Row, Vec<Done>) {
    let length = whole("cut-get-000").len();
    let make = Arc::clone(&whole);
    let server = Server::new(move |seen| {
        if seen.nth > 1 {
            return vec![Step::Say(good(seen))];
        }
        let mut bytes = make(&seen.id);
        bytes.truncate(place(&seen.id));
        match end {
            // A reset takes along what has not been read yet.
            Step::Reset => vec![Step::Say(bytes), Step::Wait(Duration::from_millis(15)), Step::Reset],
            _ => vec![Step::Say(bytes), end.clone()],
        }
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let places = (0..length).step_by(if quick { 3 } else { 1 });
    let calls = places
        .flat_map(|at| [(Kind::Get, format!("cut-get-{at:03}")), (Kind::Post, format!("cut-pst-{at:03}"))]);
    let before = Row::begin(name);
    let done = all(&client, calls, LIMIT, 16).await;
    let row = before.end(&server, &done);
    (row, done)
}

/// Every cut is seen: a GET is asked again, a POST is not and errs.
fn seen_as_such(row: &mut Row, done: &[Done]) {
    let gets = done.iter().filter(|one| one.kind == Kind::Get).count();
    for one in done {
        row.off.want(one.right() == (one.kind == Kind::Get), || format!("{}: {:?}", one.id, one.result));
        row.off.want(one.kind == Kind::Get || one.failure() == "body", || {
            format!("{}: {}", one.id, one.failure())
        });
    }
    let wanted = gets * 2 + (done.len() - gets);
    row.off.want(row.requests == wanted, || format!("{} requests, not {wanted}", row.requests));
}

async fn with_length(name: &str, quick: bool) -> Row {
    let (mut row, done) = cut(name, quick, Arc::new(|id| answer(200, "", &thing(id))), Step::Close).await;
    seen_as_such(&mut row, &done);
    row
}

async fn in_chunks(name: &str, quick: bool) -> Row {
    let (mut row, done) = cut(name, quick, Arc::new(|id| chunked(id, 9)), Step::Close).await;
    seen_as_such(&mut row, &done);
    row
}

async fn reset(name: &str, quick: bool) -> Row {
    let (mut row, done) = cut(name, quick, Arc::new(|id| answer(200, "", &thing(id))), Step::Reset).await;
    seen_as_such(&mut row, &done);
    row
}

/// Without a length only the body itself can show that it is not whole.
async fn bare(name: &str, quick: bool) -> Row {
    let whole = |id: &str| {
        format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{}", thing(id))
            .into_bytes()
    };
    let (mut row, done) = cut(name, quick, Arc::new(whole), Step::Close).await;
    for one in &done {
        row.off.want(one.right() || matches!(one.failure(), "decode" | "body"), || {
            format!("{}: {:?}", one.id, one.result)
        });
    }
    row
}

async fn compressed(name: &str, quick: bool) -> Row {
    let whole = |id: &str| {
        let body = squeeze(thing(id).as_bytes());
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n";
        [head.as_bytes(), &body].concat()
    };
    let (mut row, done) = cut(name, quick, Arc::new(whole), Step::Close).await;
    for one in &done {
        let good = match one.kind {
            Kind::Get => one.right() || one.failure() == "decode",
            _ => matches!(one.failure(), "body" | "decode"),
        };
        row.off.want(good, || format!("{}: {:?}", one.id, one.result));
    }
    row
}

/// gzip, for small bodies.
pub fn squeeze(bytes: &[u8]) -> Vec<u8> {
    use tokio::io::AsyncWriteExt;
    futures_util::FutureExt::now_or_never(async {
        let mut encoder = async_compression::tokio::write::GzipEncoder::new(Vec::new());
        encoder.write_all(bytes).await.expect("memory");
        encoder.shutdown().await.expect("memory");
        encoder.into_inner()
    })
    .expect("memory does not wait")
}
