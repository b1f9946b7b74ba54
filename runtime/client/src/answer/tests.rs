//! What must hold for answers.

use super::*;
use crate::clock::Deadline;
use crate::door::{BoxFuture, Outcome, Piece, follow};
use crate::fault::{Fault, Kind, TimeoutKind};
use crate::generated as rt;
use crate::values::Any;
use crate::values::objects_for_tests::User;
use bytes::Bytes;
use futures_util::StreamExt;
use http::{HeaderMap, HeaderValue, StatusCode};
use std::sync::{Arc, Mutex};
use std::time::Duration;

fn meta(status: u16, media: &'static str) -> Meta {
    let mut headers = HeaderMap::new();
    if !media.is_empty() {
        headers.insert("content-type", HeaderValue::from_static(media));
    }
    headers.insert("x-request-id", HeaderValue::from_static("r1"));
    Meta::new(StatusCode::from_u16(status).unwrap(), headers)
}

fn bytes(text: &'static str) -> Content {
    Content::Bytes(Bytes::from_static(text.as_bytes()))
}

fn json<T: crate::values::Field + Send + 'static>(
    media: &'static str,
    text: &'static str,
) -> Result<T, Fault> {
    Json::<T>::decode(&meta(200, media), bytes(text))
}

#[test]
fn json_is_decoded_whatever_the_media_type_says() {
    assert_eq!(json::<i64>("text/plain", "\u{feff} 5 ").unwrap(), 5);
}

#[test]
fn rule_34_what_is_no_json_has_errors_of_its_own() {
    let empty = json::<i64>("application/json", " ").unwrap_err();
    assert_eq!(empty.to_string(), "the body is empty where JSON was due");
    let html = json::<i64>("text/html", "\n<html>\n <b>Bad\u{7}\tgateway</b>").unwrap_err();
    assert_eq!(html.message(), "the body is HTML or XML where JSON was due");
    assert_eq!(html.snippet(), Some("<html> <b>Bad gateway</b>"));
    let called_json = json::<i64>("application/json", "<html>").unwrap_err();
    assert_eq!(called_json.message(), html.message());
    let wrong = json::<Vec<User>>("application/json", r#"[{"id":1,"name":"a"},{"id":"x"}]"#).unwrap_err();
    assert_eq!(wrong.path(), Some("[1].id"));
    assert_eq!(wrong.message(), "invalid type: string \"x\", expected i64");
    assert!(std::error::Error::source(&wrong).is_some());
    let cut = json::<Vec<User>>("application/json", r#"[{"id":1,"name":"a"#).unwrap_err();
    assert_eq!(cut.path(), Some("[0].name"));
}

#[test]
fn rule_34_an_error_of_decoding_shows_little_of_what_came() {
    let long = format!("[{{\"id\":\"{}\"}}]", "x".repeat(1 << 20));
    let long = decode::json::<Vec<User>>(&meta(200, ""), long.as_bytes()).unwrap_err();
    assert_eq!(long.message().chars().count(), 201);
    assert!(long.message().starts_with("invalid type: string \"xxx") && format!("{long:?}").len() < 1000);
    assert!(std::error::Error::source(&long).is_none());
    type Deep = std::collections::BTreeMap<String, User>;
    let key = format!("{{\"\\u001b[2J{}\":7}}", "k".repeat(1 << 20));
    let key = decode::json::<Deep>(&meta(200, ""), key.as_bytes()).unwrap_err();
    let path = key.path().unwrap();
    assert!(path.starts_with("[2Jkkk") && path.chars().count() == 201, "{path:?}");
}

#[test]
fn rule_34_a_page_or_an_error_in_place_of_text_bytes_and_events() {
    let page = "<html><b>Bad gateway</b>";
    let asked = |media: &'static str, accept: &'static str| {
        let mut meta = meta(200, media);
        meta.unasked = is_unasked(media, accept.as_bytes());
        meta
    };
    let text = <Text as Body>::decode(&asked("text/html", "text/plain"), bytes(page)).unwrap_err();
    assert_eq!(
        text.to_string(),
        "the body is `text/html`, which is not what the document has; it starts: <html><b>Bad gateway</b>"
    );
    let raw = Raw::decode(&asked("text/html", "application/zip, application/json"), bytes(page)).unwrap_err();
    assert_eq!((raw.kind(), raw.snippet()), (Kind::Decode, Some("<html><b>Bad gateway</b>")));
    let oops = r#"{"error":"no such model"}"#;
    let image = Raw::decode(&asked("application/problem+json", "image/png"), bytes(oops)).unwrap_err();
    assert_eq!(image.snippet(), Some(oops));
    let lines = Lines::<Text>::decode(&asked("text/html", "application/x-ndjson"), bytes(page)).unwrap_err();
    assert_eq!(lines.kind(), Kind::Decode);
    // Events are never called anything else, whatever else the operation has.
    for media in
        ["application/json", "text/html", "text/plain", "application/xml", "application/octet-stream"]
    {
        assert!(!Events::<Any>::streams(200, media));
        let events = Events::<Any>::decode(&meta(200, media), bytes(oops)).unwrap_err();
        assert_eq!(events.snippet(), Some(oops));
    }
    assert!(
        ["text/event-stream", "Text/Event-Stream", ""].map(|media| Events::<Any>::streams(200, media))
            == [true; 3]
    );
    // What may be anything, or is what was asked for, is as it should be.
    for (media, accept) in [
        ("text/html", "text/html"),
        ("Text/HTML", "TEXT/html"),
        ("text/html", "*/*"),
        ("text/html", "application/octet-stream"),
        ("application/json", "text/plain"),
        ("application/json", "application/zip, application/problem+json"),
        ("application/pdf", "application/zip"),
        ("", "application/zip"),
    ] {
        assert!(!is_unasked(media, accept.as_bytes()), "{media} for {accept}");
    }
}

#[test]
fn rule_34_a_long_snippet_is_cut() {
    let long = "é".repeat(5000);
    let snippet = decode::snippet(long.as_bytes());
    assert_eq!(snippet.chars().count(), 201);
}

#[test]
fn text_knows_latin_1() {
    let meta = meta(200, "text/plain; charset=ISO-8859-1");
    assert_eq!(decode::text(&meta, b"caf\xe9"), "café");
    assert_eq!(decode::text(&meta, "café".as_bytes()), "café");
}

#[test]
fn rule_34_an_empty_answer_is_none_or_an_error() {
    let none = |status, text| OrEmpty::<Json<i64>>::decode(&meta(status, ""), bytes(text)).unwrap();
    assert_eq!(none(204, "5"), None);
    assert_eq!(none(304, ""), None);
    assert_eq!(none(200, "\n"), None);
    assert_eq!(none(200, "5"), Some(5));
    assert!(OrEmpty::<Json<i64>>::accepts(304) && !Json::<i64>::accepts(304));
}

#[test]
fn an_empty_text_or_file_is_one_where_it_has_a_media_type() {
    let text = |status, media, text| OrEmpty::<Text>::decode(&meta(status, media), bytes(text)).unwrap();
    assert_eq!(text(200, "text/plain", "").as_deref(), Some(""));
    assert_eq!(text(200, "text/plain", "\n").as_deref(), Some("\n"));
    assert_eq!(text(200, "", "\n").as_deref(), Some("\n"));
    assert_eq!((text(200, "", ""), text(204, "text/plain", "")), (None, None));
    let file = |media| OrEmpty::<Raw>::decode(&meta(200, media), bytes("")).unwrap();
    assert!(file("application/pdf").is_some() && file("").is_none());
}

#[test]
fn a_redirect_that_is_the_answer_is_decoded_as_one() {
    let read = |status| Onward::<Text>::decode(&meta(status, "text/html"), bytes("moved")).unwrap();
    assert!(Onward::<Text>::accepts(302) && Onward::<Text>::accepts(200) && !Onward::<Text>::accepts(400));
    assert_eq!((read(302), read(200)), ("moved".to_owned(), "moved".to_owned()));
    let streams = |status| (Onward::<Raw>::streams(status, "a/b"), Onward::<Text>::streams(status, "a/b"));
    assert_eq!([200, 302, 400].map(streams), [(true, false), (true, false), (false, false)]);
}

#[derive(Debug, PartialEq)]
enum Output {
    Json(User),
    Diff(String),
    Accepted(Any),
    Nothing,
}

rt::successes! { Output {
    200 "application/json" => Json(rt::Json<User>),
    200 "text/x-diff" => Diff(rt::Text),
    2 => Accepted(rt::Json<Any>),
    304 => Nothing,
} }

#[test]
fn successes_are_chosen_by_status_and_media_type() {
    let get = |status, media, text| Output::decode(&meta(status, media), bytes(text));
    let user = r#"{"id":1,"name":"a"}"#;
    assert!(matches!(get(200, "application/json; charset=utf-8", user), Ok(Output::Json(_))));
    assert!(matches!(get(200, "Text/X-Diff", user), Ok(Output::Diff(_))));
    assert!(matches!(get(200, "application/hal+json", user), Ok(Output::Json(_))));
    assert!(matches!(get(200, "", user), Ok(Output::Json(_))));
    assert!(matches!(get(202, "application/json", "1"), Ok(Output::Accepted(_))));
    assert_eq!(get(304, "", "").unwrap(), Output::Nothing);
    assert_eq!(get(200, "application/json", "{}").unwrap_err().kind(), Kind::Decode);
    assert!(Output::accepts(304) && Output::accepts(206) && !Output::accepts(404));
    const { assert!(!Output::STREAM) };
}

enum Mixed {
    Whole(Any),
    Stream(Items<Any>),
}

rt::successes! { Mixed {
    200 "application/json" => Whole(rt::Json<Any>),
    200 "text/event-stream" => Stream(rt::Events<Any>),
} }

#[test]
fn only_the_stream_among_several_is_streamed() {
    const { assert!(Mixed::STREAM) };
    assert!(!Mixed::streams(200, "application/json"));
    assert!(Mixed::streams(200, "text/event-stream"));
    let get = |media, text| Mixed::decode(&meta(200, media), bytes(text)).unwrap();
    assert!(matches!(get("application/json", "1"), Mixed::Whole(any) if any.as_str() == "1"));
    assert!(matches!(get("text/event-stream", ""), Mixed::Stream(_)));
    let other = Mixed::decode(&meta(299, "text/plain"), bytes("some text")).map(|_| ()).unwrap_err();
    assert!(other.to_string().contains("describes no success of status 299"));
    assert!(other.to_string().contains("some text"), "{other}");
}

#[non_exhaustive]
enum GetError {
    NotFound(Reply<User>),
    Client(Reply<()>),
    Default(Reply<String>),
}

rt::failures! { GetError {
    404 => NotFound(rt::Json<User>),
    4 => Client(rt::Empty),
    0 => Default(rt::Text),
} }

#[test]
fn failures_are_chosen_by_status_range_and_default() {
    let get = |status, text: &'static str| {
        GetError::decode(&meta(status, ""), &Bytes::from_static(text.as_bytes()))
    };
    match get(404, r#"{"id":1,"name":"a"}"#) {
        Ok(Some(GetError::NotFound(reply))) => {
            assert_eq!((reply.name.as_str(), reply.request_id()), ("a", Some("r1")));
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(get(410, "x"), Ok(Some(GetError::Client(_)))));
    let other = get(500, "boom").unwrap().unwrap();
    assert!(matches!(&other, GetError::Default(reply) if reply.body == "boom"));
    assert_eq!(other.to_string(), "status 500: Default (request r1)");
    assert_eq!(serde_json::to_string(&other).unwrap(), "\"boom\"");
    assert!(get(404, "nothing").is_err());
}

fn stream(parts: &[&'static str]) -> ByteStream {
    let parts: Vec<_> = parts.iter().map(|p| Ok(Bytes::from_static(p.as_bytes()))).collect();
    ByteStream::new(futures_util::stream::iter(parts))
}

#[tokio::test]
async fn rule_33_events_are_typed_and_end_at_the_sentinel() {
    let body =
        stream(&["data: {\"a\"", ":1}\n\n: ping\n\ndata: x\n", "\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n"]);
    let mut items = Events::<Any>::decode(&meta(200, ""), Content::Stream(body)).unwrap();
    assert_eq!(items.next().await.unwrap().unwrap().as_str(), "{\"a\":1}");
    // One that cannot be read does not end the others.
    let bad = items.next().await.unwrap().unwrap_err();
    assert_eq!((bad.kind(), bad.request_id()), (Kind::Decode, Some("r1")));
    assert_eq!(items.next().await.unwrap().unwrap().as_str(), "2");
    assert!(items.next().await.is_none() && items.next().await.is_none());
}

#[tokio::test]
async fn a_broken_stream_is_told_once() {
    let pieces = vec![Ok(Bytes::from_static(b"data: 1\n\n")), Err(Fault::new(Kind::Body, "cut"))];
    let body = ByteStream::new(futures_util::stream::iter(pieces));
    let mut items = Events::<Text>::decode(&meta(200, ""), Content::Stream(body)).unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), "1");
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), Kind::Body);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn what_ends_a_stream_comes_behind_the_events_before_it() {
    let mut meta = meta(200, "");
    meta.max_body = 20;
    let body = stream(&["data: 1\n\ndata: 2\n\ndata: 3456789012345678901234567890\n\ndata: 4\n\n"]);
    let mut items = Events::<Text>::decode(&meta, Content::Stream(body)).unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), "1");
    assert_eq!(items.next().await.unwrap().unwrap(), "2");
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), Kind::TooLarge);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn lines_are_typed() {
    let body = stream(&["{\"id\":1,\"na", "me\":\"a\"}\n\n{\"id\":2,\"name\":\"b\"}"]);
    let items = Lines::<User>::decode(&meta(200, ""), Content::Stream(body)).unwrap();
    let all = items.all().await.unwrap();
    assert_eq!(all.iter().map(|u| u.id).collect::<Vec<_>>(), [1, 2]);
}

#[tokio::test]
async fn downloads_are_bounded_and_saved() {
    let download = || Raw::decode(&meta(200, "image/png"), Content::Stream(stream(&["ab", "c"]))).unwrap();
    assert_eq!(download().bytes().await.unwrap(), "abc");
    assert_eq!(download().bytes_up_to(2).await.unwrap_err().kind(), Kind::TooLarge);
    assert_eq!(download().content_type(), "image/png");
    let path = std::env::temp_dir().join(format!("switchboard-save-{}", std::process::id()));
    assert_eq!(download().save(&path).await.unwrap(), 3);
    assert_eq!(std::fs::read(&path).unwrap(), b"abc");
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn every_body_can_be_shown_as_json() {
    let raw = Raw::collect(Raw::decode(&meta(200, "a/b"), Content::Stream(stream(&["hi"]))).unwrap());
    assert_eq!(raw.await.unwrap().as_str(), r#"{"$base64":"aGk=","content_type":"a/b"}"#);
    // Bytes that are said to be JSON are shown as it, with their numbers as they are.
    let raw =
        |media, text| Raw::collect(Raw::decode(&meta(200, media), Content::Stream(stream(text))).unwrap());
    let json = raw("application/problem+json", &["\u{feff}{\"a\":1.10", "}\n"]).await.unwrap();
    assert_eq!(json.as_str(), r#"{"a":1.10}"#);
    let none = raw("application/json", &["hi"]).await.unwrap();
    assert_eq!(none.as_str(), r#"{"$base64":"aGk=","content_type":"application/json"}"#);
    let events =
        Events::<Text>::decode(&meta(200, ""), Content::Stream(stream(&["data: a\n\ndata: b\n\n"]))).unwrap();
    assert_eq!(Events::<Text>::collect(events).await.unwrap().as_str(), r#"["a","b"]"#);
    let output = Output::decode(&meta(200, "text/x-diff"), bytes("x")).unwrap();
    assert_eq!(Output::collect(output).await.unwrap().as_str(), "\"x\"");
    assert_eq!(Output::collect(Output::Nothing).await.unwrap().as_str(), "null");
}

#[test]
fn errors_say_what_they_know_and_no_more() {
    let mut headers = HeaderMap::new();
    headers.insert("set-cookie", HeaderValue::from_static("secret"));
    let meta = Box::new(Meta::new(StatusCode::IM_A_TEAPOT, headers));
    let reply = Reply::new(meta, ErrorBody::of(b"short\nand stout", None));
    let error: crate::Error = crate::Error::Status(Box::new(reply));
    assert_eq!(error.to_string(), "status 418: short and stout");
    assert!(!format!("{error:?}").contains("secret"));
    assert_eq!(error.kind(), Kind::Status);
    assert!(std::mem::size_of::<crate::Error>() <= 16);
    fn send<T: Send + Sync + 'static>() {}
    send::<crate::Error<GetError>>();
}

#[test]
fn a_text_that_is_said_to_be_json_stands_in_quotes() {
    let read = |media: &'static str, body: &'static str| {
        <Text as Body>::decode(&meta(200, media), bytes(body)).unwrap()
    };
    assert_eq!(read("application/json", r#""a\nb""#), "a\nb");
    assert_eq!(read("text/plain", r#""a""#), r#""a""#);
    assert_eq!(read("application/json", "{}"), "{}");
}

#[tokio::test]
async fn what_is_kept_of_a_stream_is_bounded_as_a_body_is() {
    let mut meta = meta(200, "application/x-ndjson");
    meta.max_body = 40;
    let body = || stream(&["[1,2,3,4]\n", "[1,2,3,4]\n", "[1,2,3,4]\n", "[1,2,3,4]\n", "[1,2,3,4]\n"]);
    let items = || Lines::<Any>::decode(&meta, Content::Stream(body())).unwrap();
    let fault = <Lines<Any> as Collect>::collect(items()).await.unwrap_err();
    assert_eq!(fault.kind(), Kind::TooLarge);
    let fault = items().all().await.unwrap_err();
    assert_eq!((fault.kind(), fault.request_id()), (Kind::TooLarge, Some("r1")));
    // What was taken before is the caller's.
    let mut late = items();
    late.next().await.unwrap().unwrap();
    assert_eq!(late.all().await.unwrap().len(), 4);
    meta.max_body = 50;
    let items = Lines::<Any>::decode(&meta, Content::Stream(body())).unwrap();
    assert!(<Lines<Any> as Collect>::collect(items).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_does_not_end_is_collected_until_the_end_of_its_call_and_followed_without() {
    let mut meta = meta(200, "application/x-ndjson");
    meta.deadline = crate::Deadline::within(Duration::from_secs(90));
    let items = || {
        let pieces = (0..200u32).map(|n| Ok(Bytes::from(format!("{n}\n"))));
        let slow = futures_util::stream::iter(pieces).then(|piece| async {
            tokio::time::sleep(Duration::from_secs(40)).await;
            piece
        });
        Lines::<Any>::decode(&meta, Content::Stream(ByteStream::new(slow))).unwrap()
    };
    let fault = <Lines<Any> as Collect>::collect(items()).await.unwrap_err();
    assert_eq!(fault.kind(), Kind::Timeout(TimeoutKind::Total));
    assert!(fault.to_string().contains("the stream had not ended"), "{fault}");

    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let items = items();
    let call: BoxFuture<'static, Outcome> = Box::pin(async move {
        let body = <Lines<Any> as Collect>::collect(items).await.unwrap();
        Outcome::ok(200, Vec::new(), body.into_raw())
    });
    let each = Box::new(move |piece: Piece<'_>| {
        let mut told = told.lock().unwrap();
        match piece {
            Piece::Head { status, .. } => told.push(format!("head {status}")),
            Piece::Item(item) => told.push(item.get().to_owned()),
        }
        told.len() < 5
    });
    let outcome = follow(call, each).await;
    assert_eq!(
        *seen.lock().unwrap(),
        ["head 200", "0", "1", "2", "3"],
        "beyond the end of the call, until enough"
    );
    assert_eq!(outcome.result.unwrap().get(), "[]", "what was told is not kept");
    assert!(!crate::door::is_followed(), "the next call is not");
}

enum OfUsers {
    User(User),
    Unknown(Any),
}

rt::unions! { OfUsers { User 0: rt::look(rt::OBJECT).known(&["id", "name"]) } }

#[tokio::test(start_paused = true)]
async fn rule_10_the_deadline_holds_while_a_body_is_decoded() {
    let one = r#"{"id":1,"name":"x"}"#;
    let many = format!("[{}]", vec![one; 200_000].join(","));
    let meta = |deadline| Meta { deadline, ..meta(200, "application/json") };
    let decode = |deadline| decode::json::<Vec<User>>(&meta(deadline), many.as_bytes());
    assert_eq!(decode(Deadline::NONE).unwrap().len(), 200_000);
    assert_eq!(decode(Deadline::within(Duration::from_secs(60))).unwrap().len(), 200_000);
    let begun = std::time::Instant::now();
    let whole = decode(Deadline::NONE).map(|_| begun.elapsed()).unwrap();
    let begun = std::time::Instant::now();
    let fault = decode(Deadline::at(crate::clock::now())).unwrap_err();
    assert!(matches!(fault.kind(), Kind::Timeout(TimeoutKind::Total)), "{fault}");
    assert!(begun.elapsed() < whole / 4, "{:?} of {whole:?}", begun.elapsed());
    // Nor is it another value where a union takes what it cannot read.
    let union = decode::json::<Vec<OfUsers>>(&meta(Deadline::at(crate::clock::now())), many.as_bytes());
    assert!(matches!(union.unwrap_err().kind(), Kind::Timeout(TimeoutKind::Total)));
    // The next one is not told so.
    assert_eq!(decode(Deadline::NONE).unwrap().len(), 200_000);
    assert!(decode::json::<User>(&meta(Deadline::at(crate::clock::now())), one.as_bytes()).is_ok());
}
