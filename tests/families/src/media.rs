//! One value in several media types, sent and received.

use crate::check::{checks, client, only};
use crate::recorder::{Answer, Server};
use media::pets::{AddBodyForm, AddError, ImportBodyForm};
use media::types::{Pet, Upload};
use serde_json::{Value, json};
use switchboard_client::door::{Args, Outcome};
use switchboard_client::{Error, File};

checks! {
    "one value in three request media types, JSON without saying so": spelled,
    "one JSON under several names": named,
    "bodies of two types, told apart by what is given": typed,
    "ranges of media types are never sent": ranges,
    "an answer in another documented media type is a value": other,
    "a failure in another documented media type keeps its text": failed,
    "a text is the same as JSON and as it is": text,
    "JSON under any name is typed": json_by_any_name,
    "an answer as it comes, when asked for": raw,
    "the untyped door sends every documented media type": door,
}

fn pet() -> Pet {
    Pet { age: Some(3), ..Pet::new("Rex") }
}

const JSON: &str = r#"{"name":"Rex","age":3}"#;
const XML: &str = "<Pet><name>Rex</name></Pet>";

async fn spelled(server: Server) {
    let client = client!(media, server);
    for (body, media, text) in [
        (AddBodyForm::from(&pet()), "application/json", JSON),
        (AddBodyForm::Json(&pet()), "application/json", JSON),
        (AddBodyForm::Form(&pet()), "application/x-www-form-urlencoded", "name=Rex&age=3"),
        (AddBodyForm::Xml(XML), "application/xml", XML),
    ] {
        server.answer(Answer::json(200, JSON));
        assert_eq!(client.pets().add(body).await.unwrap().name, "Rex");
        let request = only(&server);
        assert_eq!(request.header("content-type").as_deref(), Some(media));
        assert_eq!(request.header("accept").as_deref(), Some("application/json"));
        assert_eq!(request.text(), text);
    }
    server.answer(Answer::json(200, JSON));
    client.pets().add(&pet()).await.unwrap();
    assert_eq!(only(&server).text(), JSON);
}

async fn named(server: Server) {
    let client = client!(media, server);
    server.answer(Answer::json(200, JSON));
    client.pets().mend().body(&pet()).await.unwrap();
    assert_eq!(only(&server).header("content-type").as_deref(), Some("application/json"));
    server.answer(Answer::of(200, "text/json", JSON.as_bytes()));
    let back = client.pets().mend().with_content_type("text/json").body(&pet()).await.unwrap();
    assert_eq!(back.age, Some(3));
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("text/json"));
    assert_eq!(request.text(), JSON);
    server.answer(Answer::json(200, JSON));
    client.pets().mend().await.unwrap();
    assert_eq!(only(&server).header("content-type"), None);
}

async fn typed(server: Server) {
    let client = client!(media, server);
    let pets = vec![pet()];
    server.answer(Answer::json(200, "[]"));
    client.pets().import().body(&pets).await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("application/json"));
    assert_eq!(request.text(), format!("[{JSON}]"));
    server.answer(Answer::json(200, "[]"));
    client.pets().import().body(&Upload::new(File::from("x"))).await.unwrap();
    let media = only(&server).header("content-type").unwrap_or_default();
    assert!(media.starts_with("multipart/form-data; boundary="), "{media}");
    server.answer(Answer::json(200, "[]"));
    client.pets().import().body(ImportBodyForm::Protobuf(File::from(vec![8_u8, 1]))).await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("application/x-protobuf"));
    assert_eq!(request.body, [8, 1]);
}

async fn ranges(server: Server) {
    let client = client!(media, server);
    server.answer(Answer::of(200, "application/vnd.pets.v1+json", JSON.as_bytes()));
    assert_eq!(client.pets().send_anything(&pet()).await.unwrap().name, "Rex");
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("application/json"));
    assert_eq!(request.text(), JSON);
    client.pets().image(File::from(vec![1_u8])).await.unwrap();
    assert_eq!(only(&server).header("content-type").as_deref(), Some("image/png"));
    client.pets().image(File::from(vec![1_u8])).with_content_type("image/gif").await.unwrap();
    assert_eq!(only(&server).header("content-type").as_deref(), Some("image/gif"));
}

async fn other(server: Server) {
    let client = client!(media, server);
    server.answer(Answer::of(200, "application/xml; charset=utf-8", XML.as_bytes()));
    match client.pets().add(&pet()).await {
        Err(Error::Media(reply)) => {
            assert_eq!((reply.status().as_u16(), reply.text()), (200, Some(XML)));
            assert_eq!(reply.bytes(), XML);
        }
        other => panic!("{other:?}"),
    }
    server.answer(Answer::of(200, "application/x-protobuf", &[255, 0]));
    match client.pets().import().await {
        Err(Error::Media(reply)) => assert_eq!((reply.text(), &reply.bytes()[..]), (None, &[255, 0][..])),
        other => panic!("{other:?}"),
    }
    // What the document does not name is still a mistake of the server.
    server.answer(Answer::of(200, "text/html", b"<h1>Maintenance</h1>"));
    assert!(matches!(client.pets().add(&pet()).await, Err(Error::Decode(_))));
    // Text that says it is text and is JSON all the same.
    server.answer(Answer::of(200, "text/plain", JSON.as_bytes()));
    assert_eq!(client.pets().mend().await.unwrap().name, "Rex");
}

async fn failed(server: Server) {
    let client = client!(media, server);
    server.answer(Answer::json(422, r#"{"what":"legs"}"#));
    match client.pets().add(&pet()).await {
        Err(Error::Api(AddError::UnprocessableEntity(reply))) => assert_eq!(reply.what, "legs"),
        other => panic!("{other:?}"),
    }
    server.answer(Answer::of(422, "application/xml", b"<what>legs</what>"));
    match client.pets().add(&pet()).await {
        Err(Error::Status(reply)) => {
            assert_eq!((reply.text.as_str(), reply.reason.as_deref()), ("<what>legs</what>", None));
        }
        other => panic!("{other:?}"),
    }
}

async fn text(server: Server) {
    let client = client!(media, server);
    for (media, body) in [("application/json", r#""Rex""#), ("text/plain", "Rex"), ("text/plain", "3")] {
        server.answer(Answer::of(200, media, body.as_bytes()));
        assert_eq!(client.pets().name().await.unwrap(), body.trim_matches('"'));
    }
}

async fn json_by_any_name(server: Server) {
    let client = client!(media, server);
    for media in
        ["application/json; charset=utf-8", "text/json", "application/vnd.pets+json", "application/problem+json"]
    {
        server.answer(Answer::of(200, media, JSON.as_bytes()));
        assert_eq!(client.pets().anything().await.unwrap().name, "Rex", "{media}");
        server.answer(Answer::of(200, media, JSON.as_bytes()));
        assert_eq!(client.pets().add(&pet()).await.unwrap().name, "Rex", "{media}");
    }
}

async fn raw(server: Server) {
    let client = client!(media, server);
    server.answer(Answer::of(200, "application/xml", XML.as_bytes()));
    let call = client.pets().add(&pet()).with_accept("application/xml");
    let reply = call.send_raw().await.unwrap();
    assert_eq!(only(&server).header("accept").as_deref(), Some("application/xml"));
    assert_eq!(reply.status().as_u16(), 200);
    assert_eq!(reply.into_body().bytes().await.unwrap(), XML);
    server.answer(Answer::json(422, r#"{"what":"legs"}"#));
    let failed = client.pets().add(&pet()).send_raw().await;
    assert!(matches!(failed, Err(Error::Api(AddError::UnprocessableEntity(_)))));
}

async fn call(client: &media::Client, operation: &str, args: Value) -> Outcome {
    media::door::call(client, operation, Args::parse(&args.to_string()).unwrap()).await
}

async fn door(server: Server) {
    let client = client!(media, server);
    let pet = json!({"name": "Rex", "age": 3});
    for (media, body, sent) in [
        (None, &pet, JSON),
        (Some("application/json"), &pet, JSON),
        (Some("application/xml"), &json!(XML), XML),
        (Some("application/x-www-form-urlencoded"), &pet, "name=Rex&age=3"),
    ] {
        server.answer(Answer::of(200, "application/xml", XML.as_bytes()));
        let outcome = call(&client, "add", json!({"body": body, "content_type": media})).await;
        assert_eq!((outcome.status, outcome.result.unwrap().get()), (Some(200), json!(XML).to_string().as_str()));
        let request = only(&server);
        assert_eq!(request.header("content-type").as_deref(), media.or(Some("application/json")));
        assert_eq!(request.text(), sent);
    }
    server.answer(Answer::json(200, JSON));
    call(&client, "mend", json!({"body": pet, "content_type": "text/json"})).await.result.unwrap();
    assert_eq!(only(&server).header("content-type").as_deref(), Some("text/json"));
    server.answer(Answer::of(200, "application/x-protobuf", &[255]));
    let outcome = call(&client, "import", json!({"content_type": "application/x-protobuf"})).await;
    let shown: Value = serde_json::from_str(outcome.result.unwrap().get()).unwrap();
    assert_eq!(shown, json!({"$base64": "/w==", "content_type": "application/x-protobuf"}));
    server.take();
    let refused = call(&client, "add", json!({"body": pet, "content_type": "text/csv"})).await;
    let said = refused.result.unwrap_err().message;
    assert!(said.contains("it takes: application/json, application/xml"), "{said}");
    assert!(server.take().is_empty());
}
