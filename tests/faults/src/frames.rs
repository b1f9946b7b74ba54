//! HTTP/2: streams that are refused or broken, connections that say good-bye. The frames are made by
//! hand, since only so can a server lie with them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::calls::{Done, Kind, call, client};
use crate::faults;
use crate::row::Row;
use crate::server::{listen, thing};

faults! {
    "HTTP/2: well": well,
    "HTTP/2: REFUSED_STREAM": refused,
    "HTTP/2: GOAWAY, the request not looked at": away_above,
    "HTTP/2: GOAWAY, then the end without an answer": away_at,
    "HTTP/2: GOAWAY of a graceful end, then the end": away_open,
    "HTTP/2: streams reset within the work": reset,
    "HTTP/2: the connection ends": ended,
    "HTTP/2: an answer cut short": cut,
}

const LIMIT: Duration = Duration::from_secs(20);

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 1;
const ACK: u8 = 1;

/// What is done to the first request of a call; the second one is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Answer,
    /// RST_STREAM with that code.
    Reset(u32),
    /// GOAWAY whose last stream is below, at or far above this one; then the connection ends.
    Away(Last),
    /// The connection ends.
    End,
    /// Half of an answer, then RST_STREAM.
    Half,
    /// An answer whose length is not that of its data.
    Short,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Last {
    Below,
    Here,
    Far,
}

struct Books {
    /// The call that is made now; calls are made one after the other.
    now: Mutex<String>,
    /// Requests of this call.
    count: AtomicUsize,
    requests: AtomicUsize,
}

async fn serve(mut socket: TcpStream, act: Act, books: &Books) -> std::io::Result<()> {
    let mut preface = [0; 24];
    socket.read_exact(&mut preface).await?;
    frame(&mut socket, SETTINGS, 0, 0, &[]).await?;
    loop {
        let mut head = [0; 9];
        socket.read_exact(&mut head).await?;
        let [a, b, c, kind, flags, w, x, y, z] = head;
        let length = u32::from_be_bytes([0, a, b, c]) as usize;
        let stream = u32::from_be_bytes([w, x, y, z]) & 0x7fff_ffff;
        let mut payload = vec![0; length];
        socket.read_exact(&mut payload).await?;
        match kind {
            SETTINGS if flags & ACK == 0 => frame(&mut socket, SETTINGS, ACK, 0, &[]).await?,
            PING if flags & ACK == 0 => frame(&mut socket, PING, ACK, 0, &payload).await?,
            HEADERS | DATA if flags & END_STREAM != 0 => {
                books.requests.fetch_add(1, Ordering::SeqCst);
                let nth = books.count.fetch_add(1, Ordering::SeqCst) + 1;
                let act = if nth == 1 { act } else { Act::Answer };
                if !answer(&mut socket, stream, act, books).await? {
                    socket.shutdown().await?;
                    return Ok(());
                }
            }
            _ => {}
        }
    }
}

/// Whether the connection goes on.
async fn answer(socket: &mut TcpStream, stream: u32, act: Act, books: &Books) -> std::io::Result<bool> {
    let id = books.now.lock().map(|now| now.clone()).unwrap_or_default();
    let body = thing(&id);
    match act {
        Act::Answer => {
            frame(socket, HEADERS, 4, stream, &fields(None)).await?;
            frame(socket, DATA, END_STREAM, stream, body.as_bytes()).await?;
        }
        Act::Reset(code) => frame(socket, RST_STREAM, 0, stream, &code.to_be_bytes()).await?,
        Act::Away(last) => {
            let last = match last {
                Last::Below => stream.saturating_sub(2),
                Last::Here => stream,
                Last::Far => 0x7fff_ffff,
            };
            let payload = [last.to_be_bytes(), 0u32.to_be_bytes()].concat();
            frame(socket, GOAWAY, 0, 0, &payload).await?;
            tokio::time::sleep(Duration::from_millis(50)).await;
            return Ok(false);
        }
        Act::End => return Ok(false),
        Act::Half => {
            frame(socket, HEADERS, 4, stream, &fields(None)).await?;
            frame(socket, DATA, 0, stream, body.get(..10).unwrap_or_default().as_bytes()).await?;
            frame(socket, RST_STREAM, 0, stream, &2u32.to_be_bytes()).await?;
        }
        Act::Short => {
            frame(socket, HEADERS, 4, stream, &fields(Some(999))).await?;
            frame(socket, DATA, END_STREAM, stream, body.as_bytes()).await?;
        }
    }
    Ok(true)
}

async fn frame(
    socket: &mut TcpStream,
    kind: u8,
    flags: u8,
    stream: u32,
    payload: &[u8],
) -> std::io::Result<()> {
    let [_, a, b, c] = (payload.len() as u32).to_be_bytes();
    let mut bytes = vec![a, b, c, kind, flags];
    bytes.extend_from_slice(&stream.to_be_bytes());
    bytes.extend_from_slice(payload);
    socket.write_all(&bytes).await
}

/// `:status: 200`, `content-type: application/json` and perhaps a length, in HPACK: the first from
/// the static table, the others with a name of it and a plain value.
fn fields(length: Option<usize>) -> Vec<u8> {
    let mut out = vec![0x88, 0x0f, 0x10, 16];
    out.extend_from_slice(b"application/json");
    if let Some(length) = length {
        let text = length.to_string();
        out.extend_from_slice(&[0x0f, 0x0d, text.len() as u8]);
        out.extend_from_slice(text.as_bytes());
    }
    out
}

/// Calls of several kinds, one after the other; each with what the server counted.
async fn calls(name: &str, act: Act, wanted: impl Fn(&Done, usize) -> bool) -> Row {
    let listener = listen();
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let books =
        Arc::new(Books { now: Mutex::default(), count: AtomicUsize::new(0), requests: AtomicUsize::new(0) });
    let shared = Arc::clone(&books);
    let server = tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let books = Arc::clone(&shared);
            tokio::spawn(async move { serve(socket, act, &books).await });
        }
    });
    let client = client(&url).http(|builder| builder.http2_prior_knowledge()).build().expect("a client");
    let before = Row::begin(name);
    let mut done = Vec::new();
    for kind in Kind::ALL {
        let id = format!("h2-{kind:?}");
        if let Ok(mut now) = books.now.lock() {
            now.clone_from(&id);
        }
        books.count.store(0, Ordering::SeqCst);
        let one = call(&client, kind, &id, LIMIT).await;
        done.push((one, books.count.load(Ordering::SeqCst)));
        // Whatever says good-bye has gone before the next call comes.
        tokio::time::sleep(Duration::from_millis(80)).await;
    }
    server.abort();
    // The server itself said that it did not look at these.
    let not_looked_at = matches!(act, Act::Reset(7) | Act::Away(Last::Below));
    let twice = |(one, count): &(Done, usize)| {
        if one.kind.is_unsafe() && !not_looked_at { count.saturating_sub(1) } else { 0 }
    };
    let duplicates = done.iter().map(twice).sum();
    let (calls, counts): (Vec<_>, Vec<_>) = done.into_iter().unzip();
    let mut row = before.counted(books.requests.load(Ordering::SeqCst), duplicates, &calls);
    for (one, count) in calls.iter().zip(counts) {
        row.off.want(one.attempts as usize == count, || {
            format!("{}: {} attempts told, {count} counted", one.id, one.attempts)
        });
        row.off.want(wanted(one, count), || {
            format!("{}: {:?} after {count} requests: {}", one.id, one.result, one.shown)
        });
    }
    row
}

/// The work may have been done: what is safe is asked again, the rest errs.
fn ambiguous(one: &Done, count: usize) -> bool {
    if one.kind.is_unsafe() { one.failure() == "body" && count == 1 } else { one.right() && count == 2 }
}

/// Nothing was done: everything is asked again.
fn not_done(one: &Done, count: usize) -> bool {
    one.right() && count == 2
}

async fn well(name: &str, _: bool) -> Row {
    calls(name, Act::Answer, |one, count| one.right() && count == 1).await
}

async fn refused(name: &str, _: bool) -> Row {
    calls(name, Act::Reset(7), not_done).await
}

async fn away_above(name: &str, _: bool) -> Row {
    calls(name, Act::Away(Last::Below), not_done).await
}

async fn away_at(name: &str, _: bool) -> Row {
    calls(name, Act::Away(Last::Here), ambiguous).await
}

async fn away_open(name: &str, _: bool) -> Row {
    calls(name, Act::Away(Last::Far), ambiguous).await
}

async fn reset(name: &str, quick: bool) -> Row {
    let mut row = calls(name, Act::Reset(2), ambiguous).await;
    for code in if quick { &[8u32][..] } else { &[1, 5, 8, 11] } {
        let other = calls(name, Act::Reset(*code), ambiguous).await;
        row.off.extend(&format!("code {code}"), &other);
        row.calls += other.calls;
        row.answered += other.answered;
        row.requests += other.requests;
    }
    row
}

async fn ended(name: &str, _: bool) -> Row {
    calls(name, Act::End, ambiguous).await
}

async fn cut(name: &str, _: bool) -> Row {
    let mut row = calls(name, Act::Half, ambiguous).await;
    let other = calls(name, Act::Short, ambiguous).await;
    row.off.extend("a wrong length", &other);
    row.calls += other.calls;
    row.answered += other.answered;
    row.requests += other.requests;
    row
}
