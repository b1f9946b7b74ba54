//! What comes back: statuses, media types, errors, streams.

use crate::check::{checks, client, only};
use crate::recorder::{Answer, Server};
use futures_util::StreamExt;
use responses::answers::{BytesError, MediaOutput, SeveralError, SeveralOutput, SpelledOutError};
use switchboard_client::Error;

checks! {
    "several success types": several,
    "success and error bodies of different shapes, by status": errors,
    "errors are told by status, not by the shape of the body": same_shape,
    "an undocumented error keeps its text": undocumented,
    "a value or nothing": maybe,
    "one status in several media types": media,
    "text, bytes, ranges, default": plain,
    "status and headers are reachable": headers,
    "an answer to HEAD has no body": head,
    "a failure spelled out under two media types is one": spelled_out,
    "server-sent events as a stream of typed items": events,
    "JSON lines as a stream of typed items": lines,
    "a body or a stream, as the server chooses": chat,
}

async fn several(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::json(200, r#"{"id":"old"}"#));
    assert!(matches!(client.answers().several().await.unwrap(), SeveralOutput::Ok(it) if it.id == "old"));
    server.answer(Answer::json(201, r#"{"id":7}"#));
    assert!(matches!(client.answers().several().await.unwrap(), SeveralOutput::Created(it) if it.id == 7));
    server.answer(Answer::empty(202));
    assert!(matches!(client.answers().several().await.unwrap(), SeveralOutput::Accepted));
}

async fn errors(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::json(404, r#"{"what":"it"}"#).header("x-request-id", "r1"));
    match client.answers().several().await {
        Err(Error::Api(SeveralError::NotFound(reply))) => {
            assert_eq!(reply.what, "it");
            assert_eq!(reply.request_id(), Some("r1"));
        }
        other => panic!("{other:?}"),
    }
    server.answer(Answer::json(422, r#"["a","b"]"#));
    match client.answers().several().await {
        Err(Error::Api(SeveralError::UnprocessableEntity(reply))) => assert_eq!(reply.body, ["a", "b"]),
        other => panic!("{other:?}"),
    }
    server.answer(Answer::of(418, "text/plain", b"short and stout"));
    match client.answers().several().await {
        Err(Error::Api(SeveralError::ClientError(reply))) => assert_eq!(reply.body, "short and stout"),
        other => panic!("{other:?}"),
    }
    server.answer(Answer::json(501, r#"{"code":3}"#));
    match client.answers().several().await {
        Err(Error::Api(SeveralError::Default(reply))) => {
            assert_eq!((reply.code, reply.status().as_u16()), (3, 501))
        }
        other => panic!("{other:?}"),
    }
}

async fn same_shape(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::json(200, r#"{"message":"good"}"#));
    assert_eq!(client.answers().same_shape().await.unwrap().message, "good");
    server.answer(Answer::json(400, r#"{"message":"bad"}"#));
    match client.answers().same_shape().await {
        Err(Error::Api(error)) => assert!(format!("{error:?}").contains("BadRequest"), "{error:?}"),
        other => panic!("{other:?}"),
    }
}

async fn undocumented(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::of(403, "text/html", b"<h1>No</h1>"));
    match client.answers().same_shape().await {
        Err(Error::Status(reply)) => {
            assert_eq!((reply.status().as_u16(), reply.text.as_str()), (403, "<h1>No</h1>"));
        }
        other => panic!("{other:?}"),
    }
}

async fn maybe(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::json(200, r#"{"id":1}"#));
    assert_eq!(client.answers().maybe().await.unwrap().map(|it| it.id), Some(1));
    server.answer(Answer::empty(204));
    assert_eq!(client.answers().maybe().await.unwrap().map(|it| it.id), None);
}

async fn media(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::json(200, r#"{"id":1}"#));
    assert!(matches!(client.answers().media().await.unwrap(), MediaOutput::Json(it) if it.id == 1));
    assert_eq!(
        only(&server).header("accept").as_deref(),
        Some("application/json, text/csv, application/pdf")
    );
    server.answer(Answer::of(200, "text/csv; charset=utf-8", b"a,b"));
    assert!(matches!(client.answers().media().await.unwrap(), MediaOutput::Csv(it) if it == "a,b"));
    server.answer(Answer::of(200, "application/pdf", b"%PDF"));
    match client.answers().media().await.unwrap() {
        MediaOutput::Pdf(file) => assert_eq!(&file.bytes().await.unwrap()[..], b"%PDF"),
        other => panic!("{other:?}"),
    }
}

async fn plain(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::of(200, "text/plain", "hä".as_bytes()));
    assert_eq!(client.answers().text().await.unwrap(), "hä");
    server.answer(Answer::of(200, "application/octet-stream", &[0, 255]));
    let file = client.answers().bytes().await.unwrap();
    assert_eq!(&file.bytes().await.unwrap()[..], [0, 255]);
    server.answer(Answer::json(404, r#"{"id":9}"#));
    match client.answers().bytes().await {
        Err(Error::Api(BytesError::NotFound(reply))) => assert_eq!(reply.id, 9),
        other => panic!("the failure of a stream is typed: {:?}", other.err()),
    }
    server.answer(Answer::json(206, r#"{"id":2}"#));
    assert_eq!(client.answers().range().await.unwrap().id, 2);
    server.answer(Answer::json(200, r#"{"id":3}"#));
    assert_eq!(client.answers().only_default().await.unwrap().id, 3);
    server.answer(Answer::json(404, r#"{"id":4}"#));
    match client.answers().only_default().await {
        Err(Error::Api(error)) => assert!(format!("{error:?}").contains("Default"), "{error:?}"),
        other => panic!("{other:?}"),
    }
}

async fn headers(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::json(200, r#"[{"id":1}]"#).header("x-total", "12"));
    let reply = client.answers().headers().send().await.unwrap();
    assert_eq!(reply.status().as_u16(), 200);
    assert_eq!(reply.headers()["x-total"], "12");
    assert_eq!(reply[0].id, 1);
}

async fn head(server: Server) {
    let client = client!(responses, server);
    server.answer(Answer::empty(200).header("x-total", "3"));
    let reply = client.answers().headers_alone().send().await.unwrap();
    assert_eq!(reply.headers()["x-total"], "3");
    assert_eq!(only(&server).method, "HEAD");
}

async fn spelled_out(server: Server) {
    let client = client!(responses, server);
    for media in ["application/json", "application/problem+json"] {
        server.answer(Answer::of(409, media, br#"{"by":"me"}"#));
        match client.answers().spelled_out().await {
            Err(Error::Api(SpelledOutError::Conflict(reply))) => assert_eq!(reply.by, "me", "{media}"),
            other => panic!("{other:?}"),
        }
    }
}

const EVENTS: &[u8] = b": hello\n\ndata: {\"text\":\"a\"}\n\nevent: x\r\ndata: {\"text\":\r\ndata: \"b\"}\r\n\r\ndata: [DONE]\n\n";

async fn events(server: Server) {
    let client = client!(streams, server);
    server.answer(Answer::of(200, "text/event-stream", EVENTS));
    let mut items = client.streams().events().await.unwrap();
    let mut texts = Vec::new();
    while let Some(item) = items.next().await {
        texts.push(item.unwrap().text);
    }
    assert_eq!(texts, ["a", "b"]);
    server.answer(Answer::of(200, "text/event-stream", b"data: one\n\ndata: two\ndata: more\n\n"));
    let items = client.streams().text_events().await.unwrap();
    let texts: Vec<_> = items.map(|item| item.unwrap()).collect().await;
    assert_eq!(texts, ["one", "two\nmore"]);
}

async fn lines(server: Server) {
    let client = client!(streams, server);
    server.answer(Answer::of(200, "application/x-ndjson", b"{\"text\":\"a\"}\n\n{\"text\":\"b\"}"));
    let items = client.streams().lines().await.unwrap();
    let texts: Vec<_> = items.map(|item| item.unwrap().text).collect().await;
    assert_eq!(texts, ["a", "b"]);
}

async fn chat(server: Server) {
    use streams::streams::ChatOutput;
    use streams::types::ChatBody;
    let client = client!(streams, server);
    server.answer(Answer::json(200, r#"{"text":"whole"}"#));
    let answer = client.streams().chat(&ChatBody::new("p")).await.unwrap();
    assert!(matches!(answer, ChatOutput::Json(whole) if whole.text == "whole"));
    server.answer(Answer::of(200, "text/event-stream", EVENTS));
    match client.streams().chat(&ChatBody { stream: Some(true), ..ChatBody::new("p") }).await.unwrap() {
        ChatOutput::Events(items) => {
            let texts: Vec<_> = items.map(|item| item.unwrap().text).collect().await;
            assert_eq!(texts, ["a", "b"]);
        }
        other => panic!("{other:?}"),
    }
}
