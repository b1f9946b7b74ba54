//! Answers in a content coding.

use super::*;
use crate::answer::{Events, Text};
use crate::fault::Kind;
use crate::mock::{Mock, Reply};
use async_compression::tokio::write as enc;
use std::time::Duration;
use tokio::io::AsyncWriteExt;

static SERVICE: Service =
    Service { name: "t", env: "T", base_url: "https://api.example.com", ..Service::DEFAULT };

async fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = enc::GzipEncoder::new(Vec::new());
    encoder.write_all(bytes).await.unwrap();
    encoder.shutdown().await.unwrap();
    encoder.into_inner()
}

async fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = enc::ZlibEncoder::new(Vec::new());
    encoder.write_all(bytes).await.unwrap();
    encoder.shutdown().await.unwrap();
    encoder.into_inner()
}

/// What comes of a 200 in that coding, and how often it was asked for.
async fn asked(coding: &str, body: Vec<u8>) -> (Result<String, Kind>, usize) {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::status(200).header("content-encoding", coding).body(body));
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let text = client.request("GET", "/x").text().await;
    (text.map(|reply| reply.body).map_err(|error| error.kind()), mock.seen().len())
}

#[tokio::test(start_paused = true)]
async fn rule_28_codings_one_in_the_other_are_undone_in_their_order() {
    let text = || (Ok("hello".to_owned()), 1);
    assert_eq!(asked("deflate, gzip", gzip(&zlib(b"hello").await).await).await, text());
    assert_eq!(asked("gzip, deflate", zlib(&gzip(b"hello").await).await).await, text());
    // Cut short in the inner one: an error, never a short value.
    let inner = zlib(b"hello").await;
    for end in 0..inner.len() {
        let (cut, _) = asked("deflate, gzip", gzip(&inner[..end]).await).await;
        assert_eq!(cut, Err(Kind::Body), "{end}");
    }
}

#[tokio::test(start_paused = true)]
async fn rule_28_a_coding_that_is_none_is_none_and_one_that_nobody_knows_is_tried_again() {
    for coding in ["identity", "none", "UTF-8"] {
        assert_eq!(asked(coding, b"hello".to_vec()).await, (Ok("hello".to_owned()), 1), "{coding}");
    }
    for coding in ["compress", "gzip, gzip, gzip"] {
        assert_eq!(asked(coding, b"hello".to_vec()).await, (Err(Kind::Body), 3), "{coding}");
    }
}

#[tokio::test(start_paused = true)]
async fn rule_11_the_head_of_a_stream_is_there_before_its_first_event_in_a_coding_too() {
    let plain = || Reply::status(200).header("content-type", "text/event-stream");
    let late = Duration::from_secs(2);
    let coded = plain().header("content-encoding", "gzip").piece(late, gzip(b"data: 1\n\n").await);
    for reply in [plain().piece(late, "data: 1\n\n"), coded.clone()] {
        let mock = Mock::new();
        mock.on("*", "*").answer(reply);
        let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
        let call = client.request("GET", "/x").attempt_timeout(Duration::from_secs(1));
        let events = call.send::<Events<Text>>().await.unwrap().into_body();
        assert_eq!((events.all().await.unwrap(), mock.seen().len()), (vec!["1".to_owned()], 1));
    }
    // What is no stream is to be there as a whole within the attempt.
    let mock = Mock::new();
    mock.on("*", "*").answer(coded);
    let client = Client::builder(&SERVICE).no_env().transport(mock).build().unwrap();
    let call = client.request("GET", "/x").attempt_timeout(Duration::from_secs(1)).text();
    assert!(matches!(call.await.unwrap_err().kind(), Kind::Timeout(_)));
}
