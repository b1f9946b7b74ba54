//! Swagger 2.0, OpenAPI 3.1 and 3.2, many files, and documents with mistakes.

use crate::check::{checks, client, only};
use crate::recorder::{Answer, Server};
use futures_util::StreamExt;
use switchboard_client::{Error, File, Nullable};

checks! {
    "swagger: collection formats": collections,
    "swagger: bodies, forms, files": swagger_bodies,
    "swagger: shared answers and keys": swagger_answers,
    "3.1: constants, tuples, null as a type": three_one,
    "3.2: QUERY, other methods, the whole query": three_two,
    "3.2: events by their item schema": feed,
    "multi-file specs": many_files,
    "refs into paths and responses": borrowed,
    "dangling refs": dangling,
    "null where a list should be": null_lists,
    "a document full of mistakes keeps every operation": mistakes,
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

async fn collections(server: Server) {
    let client = client!(swagger, server, "key" => "k");
    server.answer(Answer::json(200, r#"[{"id":1,"name":"n","note":null}]"#));
    let list = words(&["a", "b"]);
    let things =
        client.things().list_things().limit(5).ids(&list).csv(&list).pipes(&list).plain(&list).await.unwrap();
    assert_eq!((things[0].id, things[0].note.is_null()), (1, true));
    let request = only(&server);
    assert_eq!(request.target, "/things?limit=5&ids=a&ids=b&csv=a,b&pipes=a%7Cb&plain=a,b");
    assert_eq!(request.header("x-key").as_deref(), Some("k"));
}

async fn swagger_bodies(server: Server) {
    let client = client!(swagger, server, "key" => "k");
    client
        .things()
        .edit_thing(
            3,
            &swagger::types::EditThingBody {
                colours: Some(words(&["r", "g"])),
                ..swagger::types::EditThingBody::new("a b")
            },
        )
        .await
        .unwrap();
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.text().replace("%2C", ","), "name=a+b&colours=r,g");
    let picture = File::from(&b"png"[..]).named("p.png");
    client.things().set_picture(3, &swagger::types::SetPictureBody::new(picture)).await.unwrap();
    let request = only(&server);
    assert!(request.header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert!(request.text().contains("name=\"picture\"; filename=\"p.png\""), "{}", request.text());
    server.answer(Answer::of(200, "application/octet-stream", b"raw"));
    let raw = client.things().raw_thing(3).await.unwrap();
    assert_eq!(&raw.bytes().await.unwrap()[..], b"raw");
}

async fn swagger_answers(server: Server) {
    let client = client!(swagger, server, "key" => "k");
    server.answer(Answer::json(404, r#"{"message":"gone"}"#));
    match client.things().list_things().await {
        Err(Error::Api(error)) => assert!(format!("{error:?}").contains("NotFound"), "{error:?}"),
        other => panic!("{other:?}"),
    }
    server.answer(Answer::json(201, r#"{"id":1,"name":"n"}"#));
    client.things().add_thing(&swagger::types::Thing::new(1, "n")).await.unwrap();
    assert_eq!(only_last(&server), r#"{"id":1,"name":"n"}"#);
}

fn only_last(server: &Server) -> String {
    server.take().pop().map(|request| request.text()).unwrap_or_default()
}

async fn three_one(server: Server) {
    use three_one::types::Thing;
    let client = client!(three_one, server);
    server.answer(Answer::json(
        200,
        r#"{"kind":"thing","draft":false,"version":2,"ratio":3.14,"least":-1,"gone":null,"pair":["a",1],"note":null,"nothing":null,"either":7,"maybe":null,"anything":[1.50],"patterned":{"x-a":"b"},"twice":{"x-a":"b","y-a":1},"level":2,"place":{"country":"US","state":"s"}}"#,
    ));
    let sent = Thing { note: Nullable::Null, ..Thing::new(("a".to_owned(), 1)) };
    let back = client.things().things(&sent).await.unwrap();
    assert_eq!((back.kind.as_str(), back.pair.0.as_str(), back.pair.1), ("thing", "a", 1));
    assert!(back.note.is_null() && back.maybe.is_null());
    assert!(format!("{:?}", back.either).contains("Integer(7)"), "{:?}", back.either);
    assert!(format!("{:?}", back.anything).contains("[1.50]"), "{:?}", back.anything);
    assert!(format!("{:?}", back.patterned).contains("\"b\""), "{:?}", back.patterned);
    assert!(format!("{:?}", back.twice).contains("Integer(1)"), "{:?}", back.twice);
    assert!(matches!(back.level, Some(three_one::types::ThingLevel::V2)), "{:?}", back.level);
    let place = back.place.unwrap();
    assert_eq!((place.state.as_deref(), place.province), (Some("s"), None), "what only a branch declares");
    assert_eq!(
        only(&server).text(),
        r#"{"kind":"thing","draft":false,"version":2,"ratio":3.14,"least":-1,"gone":null,"note":null,"pair":["a",1]}"#
    );
}

async fn three_two(server: Server) {
    use three_two::types::{QueryBody, WholeAll};
    let client = client!(three_two, server);
    server.answer(Answer::json(200, r#"["hit"]"#));
    assert_eq!(client.search().query(&QueryBody::new("t")).await.unwrap(), ["hit"]);
    client.search().link().await.unwrap();
    client.search().purge().await.unwrap();
    let all = WholeAll { a: Some("x y".into()), b: Some(2) };
    client.search().whole().all(&all).await.unwrap();
    let seen: Vec<String> =
        server.take().into_iter().map(|request| format!("{} {}", request.method, request.target)).collect();
    assert_eq!(seen, ["QUERY /search", "LINK /search", "PURGE /search", "GET /whole?a=x%20y&b=2"]);
}

async fn feed(server: Server) {
    let client = client!(three_two, server);
    server.answer(Answer::of(200, "text/event-stream", b"data: {\"n\":1}\n\ndata: {\"n\":2}\n\n"));
    let items = client.search().feed().await.unwrap();
    let numbers: Vec<String> = items.map(|item| format!("{:?}", item.unwrap())).collect().await;
    assert_eq!(numbers.len(), 2);
    assert!(numbers[0].contains('1') && numbers[1].contains('2'), "{numbers:?}");
}

async fn many_files(server: Server) {
    let client = client!(many, server);
    server
        .answer(Answer::json(200, r#"[{"id":"1","boss":{"id":"2"},"team":{"name":"t","lead":{"id":"3"}}}]"#));
    let users = client.users().list_users().await.unwrap();
    let user = &users[0];
    assert_eq!(user.boss.as_ref().map(|boss| boss.id.as_str()), Some("2"));
    let team = user.team.as_ref().unwrap();
    assert_eq!(team.lead.as_ref().map(|lead| lead.id.as_str()), Some("3"));
    server.answer(Answer::json(404, r#"{"reason":"gone"}"#));
    match client.users().get_user("7").await {
        Err(Error::Api(many::users::GetUserError::NotFound(reply))) => assert_eq!(reply.reason, "gone"),
        other => panic!("{other:?}"),
    }
    assert_eq!(server.take()[1].target, "/users/7");
}

async fn borrowed(server: Server) {
    let client = client!(many, server);
    server.answer(Answer::json(200, r#"[{"id":"1"}]"#));
    let copies = client.users().copies("x").await.unwrap();
    assert_eq!(copies[0].id, "1");
    server.answer(Answer::json(200, r#"{"id":"2"}"#));
    assert_eq!(client.users().borrowed().await.unwrap().id, "2");
}

async fn dangling(server: Server) {
    let client = client!(mistakes, server);
    server.answer(Answer::json(200, r#"{"a":[1]}"#));
    let back = client.mistakes().dangling().await.unwrap();
    assert!(format!("{back:?}").contains("[1]"), "{back:?}");
    assert_eq!(only(&server).target, "/dangling");
}

async fn null_lists(server: Server) {
    let client = client!(mistakes, server);
    server.answer(Answer::json(200, r#"{"name":"n"}"#));
    let back = client.mistakes().null_lists(&Default::default()).await.unwrap();
    assert_eq!(back.name, "n");
    assert_eq!(only(&server).text(), "{}");
}

async fn mistakes(server: Server) {
    let client = client!(mistakes, server);
    client.mistakes().undeclared("1").await.unwrap();
    assert_eq!(only(&server).target, "/undeclared/1");
    client.mistakes().unknown().await.unwrap();
    assert_eq!(only(&server).target, "/unknown");
    let operations = mistakes::door::OPERATIONS.len();
    assert_eq!(operations, 6, "every operation of the document");
}
