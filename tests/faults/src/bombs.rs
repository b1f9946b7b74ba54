//! Answers that are meant to cost memory or time.

use std::sync::Arc;
use std::time::Duration;

use async_compression::tokio::write as encode;
use switchboard_client::Timeout;
use switchboard_client::generated::BodyLimit;
use tokio::io::AsyncWriteExt;

use crate::calls::{Done, Kind, all, client};
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, good};

faults! {
    "bombs of each coding": compressed,
    "JSON a million levels deep": deep,
    "a body without end": body,
    "a body without end, of an error": error_body,
    "a head without end": head,
    "interim answers without end": interim,
    "events without end": events,
}

/// Bodies of the client under test.
const MOST: u64 = 4 << 20;
const LIMIT: Duration = Duration::from_secs(20);

fn limited(url: &str) -> stand::Client {
    let limit = BodyLimit { max: MOST, max_error: 64 << 10 };
    let timeout = Timeout { attempt: Duration::from_secs(2), ..Timeout::DEFAULT };
    client(url).body_limit(limit).timeouts(timeout).build().expect("a client")
}

/// What a quarter of a gigabyte of zeros becomes.
async fn pressed(coding: &str) -> Vec<u8> {
    let zeros = vec![b'0'; 1 << 20];
    macro_rules! with {
        ($encoder:expr) => {{
            let mut encoder = $encoder;
            for _ in 0..256 {
                encoder.write_all(&zeros).await.expect("memory");
            }
            encoder.shutdown().await.expect("memory");
            encoder.into_inner()
        }};
    }
    match coding {
        "gzip" => with!(encode::GzipEncoder::new(Vec::new())),
        "br" => with!(encode::BrotliEncoder::with_quality(Vec::new(), async_compression::Level::Fastest)),
        "zstd" => with!(encode::ZstdEncoder::new(Vec::new())),
        "deflate" => with!(encode::ZlibEncoder::new(Vec::new())),
        "raw-deflate" => with!(encode::DeflateEncoder::new(Vec::new())),
        _ => {
            let once = with!(encode::GzipEncoder::new(Vec::new()));
            let mut twice = encode::GzipEncoder::new(Vec::new());
            twice.write_all(&once).await.expect("memory");
            twice.shutdown().await.expect("memory");
            twice.into_inner()
        }
    }
}

async fn compressed(name: &str, quick: bool) -> Row {
    let codings: &[&str] =
        if quick { &["gzip", "zstd"] } else { &["gzip", "br", "zstd", "deflate", "raw-deflate", "twice"] };
    let mut made = Vec::new();
    for coding in codings {
        let header = match *coding {
            "raw-deflate" => "deflate",
            "twice" => "gzip, gzip",
            other => other,
        };
        made.push((*coding, header, pressed(coding).await));
    }
    let made = Arc::new(made);
    let bombs = Arc::clone(&made);
    let server = Server::new(move |seen| {
        let Some((_, coding, bytes)) = bombs.iter().find(|(name, ..)| seen.id.ends_with(*name)) else {
            return vec![Step::Say(good(seen))];
        };
        let status = seen.id.split('-').next().unwrap_or("200");
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-encoding: {coding}\r\ncontent-length: {}\r\n\r\n",
            bytes.len()
        );
        vec![Step::Say(head.into_bytes()), Step::Say(bytes.clone())]
    })
    .await;
    let client = limited(&server.url());
    let before = Row::begin(name);
    let mut done: Vec<Done> = Vec::new();
    for (coding, ..) in made.iter() {
        for status in ["200", "404"] {
            done.extend(all(&client, [(Kind::Get, format!("{status}-{coding}"))], LIMIT, 1).await);
        }
    }
    let mut row = before.end(&server, &done);
    for one in &done {
        let wanted = if one.id.starts_with("200") { "too_large" } else { "status 404" };
        row.off.want(one.failure() == wanted, || format!("{}: {:?} {}", one.id, one.result, one.shown));
    }
    row.off.want(row.requests == done.len(), || {
        format!("{} requests: a bomb was asked for again", row.requests)
    });
    row.off.want(row.memory_kib < 24 << 10, || format!("{} KiB for bodies of 4 MiB at most", row.memory_kib));
    row
}

async fn deep(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        let open = if seen.id.contains("list") { "[" } else { r#"{"branches":["# };
        let body = open.repeat(1_000_000 / open.len());
        let head = format!(
            "HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        vec![Step::Say(head.into_bytes()), Step::Say(body.into_bytes())]
    })
    .await;
    let client = limited(&server.url());
    let before = Row::begin(name);
    let mut kinds = Vec::new();
    for id in ["list", "object"] {
        let typed = client.bodies().tree(id).timeout(LIMIT).await;
        kinds.push(typed.err().map(|error| error.kind().as_str()));
        let any = client.request("GET", &format!("/x/{id}")).json::<switchboard_client::Any>().await;
        kinds.push(any.err().map(|error| error.kind().as_str()));
    }
    let mut row = before.end(&server, &[]);
    row.off.want(kinds.iter().all(|kind| *kind == Some("decode")), || format!("{kinds:?}"));
    row
}

/// Calls that all end like this.
async fn all_end(name: &str, steps: fn() -> Vec<Step>, wanted: &'static [&'static str], most: usize) -> Row {
    let server = Server::new(move |_| steps()).await;
    let client = limited(&server.url());
    let before = Row::begin(name);
    let calls = [Kind::Get, Kind::Post, Kind::Header].map(|kind| (kind, format!("endless-{kind:?}")));
    let done = all(&client, calls, LIMIT, 1).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let open = server.open();
    let mut row = before.end(&server, &done);
    for one in &done {
        row.off
            .want(wanted.contains(&one.failure()), || format!("{}: {:?} {}", one.id, one.result, one.shown));
        let count = server.count(&one.id);
        row.off.want(count <= most, || format!("{}: arrived {count} times", one.id));
    }
    row.off.want(open == 0, || format!("{open} connections go on"));
    row
}

async fn body(name: &str, _: bool) -> Row {
    let steps = || {
        vec![
            Step::Say(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n\"".to_vec()),
            Step::Endless(vec![b'x'; 64 << 10], Duration::ZERO),
        ]
    };
    all_end(name, steps, &["too_large"], 1).await
}

async fn error_body(name: &str, _: bool) -> Row {
    let steps = || {
        vec![
            Step::Say(b"HTTP/1.1 403 No\r\n\r\n".to_vec()),
            Step::Endless(vec![b'x'; 64 << 10], Duration::ZERO),
        ]
    };
    all_end(name, steps, &["status 403"], 1).await
}

async fn head(name: &str, _: bool) -> Row {
    let steps = || {
        vec![
            Step::Say(b"HTTP/1.1 200 OK\r\n".to_vec()),
            Step::Endless(b"x-more: and more and more\r\n".repeat(2000), Duration::ZERO),
        ]
    };
    all_end(name, steps, &["body"], 3).await
}

async fn interim(name: &str, _: bool) -> Row {
    let steps =
        || vec![Step::Endless(b"HTTP/1.1 100 Continue\r\n\r\n".repeat(100), Duration::from_millis(2))];
    all_end(name, steps, &["body", "timeout"], 3).await
}

async fn events(name: &str, _: bool) -> Row {
    let server = Server::new(|_| {
        vec![
            Step::Say(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: ".to_vec()),
            Step::Endless(vec![b'x'; 64 << 10], Duration::ZERO),
        ]
    })
    .await;
    let client = limited(&server.url());
    let before = Row::begin(name);
    let ended = match client.bodies().events("one").await {
        Ok(mut events) => match events.next().await {
            Some(Err(fault)) => fault.kind().as_str().to_owned(),
            other => format!("{:?}", other.map(|event| event.is_ok())),
        },
        Err(error) => error.to_string(),
    };
    let mut row = before.end(&server, &[]);
    row.off.want(ended == "too_large", || ended);
    row
}
