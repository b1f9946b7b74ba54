//! What is sent as JSON, text, bytes.

use crate::check::{checks, client, only};
use crate::recorder::{Answer, Server};
use bodies::bodies::ThreeBodyForm;
use bodies::types::{Thing, ThingPatch};
use switchboard_client::{File, Nullable};

checks! {
    "JSON under its own media type": json,
    "merge-patch is not sent as plain JSON": merge,
    "absent against null, when sent": absent_or_null,
    "an optional body is really optional": optional,
    "text, XML and bytes as they are": text,
    "three request media types": three,
    "lists and scalars as JSON bodies": lists,
}

fn thing() -> Thing {
    Thing { size: Some(2), ..Thing::new("a \"b\"") }
}

async fn json(server: Server) {
    let client = client!(bodies, server);
    server.answer(Answer::json(200, r#"{"name":"back","tags":["x"],"new":1}"#));
    let back = client.bodies().json(&thing()).await.unwrap();
    assert_eq!(back.name, "back");
    assert_eq!(back.tags, Some(vec!["x".to_owned()]));
    let request = only(&server);
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/json"));
    assert_eq!(request.header("content-type").as_deref(), Some("application/json"));
    assert_eq!(request.header("accept").as_deref(), Some("application/json"));
    assert_eq!(request.text(), r#"{"name":"a \"b\"","size":2}"#);
}

async fn merge(server: Server) {
    let client = client!(bodies, server);
    client
        .bodies()
        .merge("1", &ThingPatch { name: Some("n".into()), ..ThingPatch::default() })
        .await
        .unwrap();
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("application/merge-patch+json"));
    assert_eq!(request.text(), r#"{"name":"n"}"#);
}

async fn absent_or_null(server: Server) {
    let client = client!(bodies, server);
    for (note, sent) in [
        (Nullable::Absent, "{}"),
        (Nullable::Null, r#"{"note":null}"#),
        ("n".to_owned().into(), r#"{"note":"n"}"#),
    ] {
        client.bodies().merge("1", &ThingPatch { note, ..ThingPatch::default() }).await.unwrap();
        assert_eq!(only(&server).text(), sent);
    }
}

async fn optional(server: Server) {
    let client = client!(bodies, server);
    client.bodies().optional().await.unwrap();
    let request = only(&server);
    assert_eq!((request.text().as_str(), request.header("content-type")), ("", None));
    client.bodies().optional().body(&Thing::new("n")).await.unwrap();
    assert_eq!(only(&server).text(), r#"{"name":"n"}"#);
}

async fn text(server: Server) {
    let client = client!(bodies, server);
    client.bodies().text("hä").await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("text/plain; charset=utf-8"));
    assert_eq!(request.text(), "hä");
    server.answer(Answer::of(200, "application/xml", b"<thing/>"));
    let back = client.bodies().xml("<a/>").await.unwrap();
    assert_eq!(back, "<thing/>");
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("application/xml"));
    assert_eq!(request.text(), "<a/>");
    client.bodies().bytes(File::from(vec![0_u8, 255])).await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("application/octet-stream"));
    assert_eq!(request.body, [0, 255]);
}

async fn three(server: Server) {
    let client = client!(bodies, server);
    for (body, media, text) in [
        (ThreeBodyForm::Json(&thing()), "application/json", r#"{"name":"a \"b\"","size":2}"#),
        (ThreeBodyForm::Form(&thing()), "application/x-www-form-urlencoded", "name=a+%22b%22&size=2"),
        (ThreeBodyForm::Csv("a,b\n"), "text/csv; charset=utf-8", "a,b\n"),
    ] {
        client.bodies().three(body).await.unwrap();
        let request = only(&server);
        assert_eq!(request.header("content-type").as_deref(), Some(media));
        assert_eq!(request.text(), text);
    }
}

async fn lists(server: Server) {
    let client = client!(bodies, server);
    client.bodies().list(&[Thing::new("a"), Thing::new("b")]).await.unwrap();
    assert_eq!(only(&server).text(), r#"[{"name":"a"},{"name":"b"}]"#);
    client.bodies().scalar("x").await.unwrap();
    assert_eq!(only(&server).text(), r#""x""#);
    client.bodies().any(&serde_json::json!({"a": [1]}).into()).await.unwrap();
    assert_eq!(only(&server).text(), r#"{"a":[1]}"#);
}
