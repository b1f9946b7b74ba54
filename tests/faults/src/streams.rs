//! Streams in both directions.

use std::time::Duration;

use bytes::Bytes;
use switchboard_client::{File, Timeout, TimeoutKind};

use crate::calls::client;
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, answer, good, thing};

faults! {
    "uploads: what is sent twice and what is not": uploads,
    "downloads that break off": downloads,
    "events that break off": events,
    "events that fall silent": silent,
    "events: connecting again where asked": again,
}

async fn uploads(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        if seen.nth == 1 { vec![Step::Say(answer(503, "", "{}"))] } else { vec![Step::Say(good(seen))] }
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let path = std::env::temp_dir().join(format!("switchboard-faults-{}", std::process::id()));
    std::fs::write(&path, "the file").expect("a file");
    let before = Row::begin(name);
    let bytes = client.bodies().upload("bytes", File::from(Bytes::from_static(b"the bytes"))).await;
    let file = client.bodies().upload("file", File::open(&path)).await;
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"the stream"))]);
    let stream = client.bodies().upload("stream", File::stream(pieces)).await;
    let broken =
        futures_util::stream::iter([Ok(Bytes::from_static(b"the")), Err(std::io::Error::other("disk gone"))]);
    let broken = client.bodies().upload("broken", File::stream(broken)).await;
    let _ = std::fs::remove_file(&path);
    let mut row = before.end(&server, &[]);
    let bodies = |id: &str| server.of(id).iter().map(|seen| seen.body().to_owned()).collect::<Vec<_>>();
    row.off.want(bytes.is_ok() && bodies("bytes") == ["the bytes", "the bytes"], || {
        format!("{:?}", bodies("bytes"))
    });
    let files = bodies("file");
    row.off
        .want(file.is_ok() && files.len() == 2 && files.iter().all(|body| body.contains("the file")), || {
            format!("{files:?} {:?}", file.err().map(|error| error.to_string()))
        });
    row.off
        .want(server.count("stream") == 1, || format!("a stream was sent {} times", server.count("stream")));
    let status = stream.err().and_then(|error| error.status()).map(|status| status.as_u16());
    row.off.want(status == Some(503), || format!("the stream ended with {status:?}"));
    row.off
        .want(broken.is_err_and(|error| error.kind().as_str() == "request" && error.attempts() == 1), || {
            "a source that breaks is not told as such".into()
        });
    row
}

async fn downloads(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        let head =
            b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: 100\r\n\r\n";
        let mut bytes = head.to_vec();
        bytes.extend_from_slice(&[b'x'; 60]);
        if seen.id == "whole" {
            bytes.extend_from_slice(&[b'x'; 40]);
        }
        vec![Step::Say(bytes), Step::Wait(Duration::from_millis(50)), Step::Close]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let (mut ended, mut sizes) = (Vec::new(), Vec::new());
    for id in ["whole", "cut"] {
        let download = client.bodies().download(id).await.expect("a head");
        match download.bytes().await {
            Ok(bytes) => sizes.push(bytes.len()),
            Err(fault) => ended.push(fault.kind().as_str()),
        }
    }
    let mut row = before.end(&server, &[]);
    row.off.want(sizes == [100] && ended == ["body"], || format!("{sizes:?} {ended:?}"));
    row.off.want(server.requests() == 2, || "a stream that began was asked for again".into());
    row
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

fn chunk(text: &str) -> Vec<u8> {
    format!("{:x}\r\n{text}\r\n", text.len()).into_bytes()
}

fn event(id: &str) -> String {
    format!("id: {id}\nretry: 20\ndata: {}\n\n", thing(id))
}

async fn events(name: &str, _: bool) -> Row {
    let server = Server::new(|_| {
        let mut bytes = HEAD.as_bytes().to_vec();
        bytes.extend(chunk(&event("1")));
        bytes.extend(chunk(&event("2")));
        bytes.extend(chunk("data: {\"id\":\"3\""));
        vec![Step::Say(bytes), Step::Wait(Duration::from_millis(50)), Step::Close]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut events = client.bodies().events("feed").await.expect("a head");
    let mut got = Vec::new();
    while let Some(event) = events.next().await {
        got.push(event.map(|thing| thing.id).map_err(|fault| fault.kind().as_str()));
    }
    let mut row = before.end(&server, &[]);
    let wanted = vec![Ok("1".to_owned()), Ok("2".to_owned()), Err("body")];
    row.off.want(got == wanted, || format!("{got:?}"));
    row.off.want(server.requests() == 1, || "connected again without being asked".into());
    row
}

async fn silent(name: &str, _: bool) -> Row {
    let server = Server::new(|_| {
        let mut bytes = HEAD.as_bytes().to_vec();
        bytes.extend(chunk(&event("1")));
        vec![Step::Say(bytes), Step::Hang]
    })
    .await;
    let timeout = Timeout { idle: Duration::from_millis(300), ..Timeout::DEFAULT };
    let client = client(&server.url()).timeouts(timeout).build().expect("a client");
    let before = Row::begin(name);
    let mut events = client.bodies().events("feed").await.expect("a head");
    let first = events.next().await;
    // Slower than the idle limit: that is the consumer's own affair.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let second = events.next().await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut row = before.end(&server, &[]);
    row.off.want(first.is_some_and(|event| event.is_ok()), || "the first event did not come".into());
    let idle = second.and_then(Result::err).and_then(|fault| fault.timeout_kind());
    row.off.want(idle == Some(TimeoutKind::Idle), || format!("silence ended with {idle:?}"));
    row.off.want(client.core().in_flight() == 0 && server.open() == 0, || "it holds its connection".into());
    row
}

async fn again(name: &str, _: bool) -> Row {
    // Two events, then a break; from where the client says it was, the next two; then the end.
    let server = Server::new(|seen| {
        let last: usize = seen.header("last-event-id").and_then(|id| id.parse().ok()).unwrap_or(0);
        if last >= 6 {
            return vec![Step::Say(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())];
        }
        let mut bytes = HEAD.as_bytes().to_vec();
        bytes.extend(chunk(&event(&(last + 1).to_string())));
        bytes.extend(chunk(&event(&(last + 2).to_string())));
        bytes.extend(chunk("data: {\"id\":"));
        vec![Step::Say(bytes), Step::Wait(Duration::from_millis(20)), Step::Close]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let events = client.bodies().events("feed").with_reconnect(3).await;
    let mut got = Vec::new();
    if let Ok(mut events) = events {
        while let Some(event) = events.next().await {
            got.push(event.map(|thing| thing.id).unwrap_or_else(|fault| fault.to_string()));
            if got.len() > 20 {
                break;
            }
        }
    }
    let mut row = before.end(&server, &[]);
    row.off.want(got == ["1", "2", "3", "4", "5", "6"], || format!("{got:?}"));
    let ids: Vec<_> =
        server.seen().iter().map(|seen| seen.header("last-event-id").map(str::to_owned)).collect();
    let wanted = [None, Some("2".to_owned()), Some("4".to_owned()), Some("6".to_owned())];
    row.off.want(ids == wanted, || format!("Last-Event-ID: {ids:?}"));
    row
}
