//! Values: objects, maps, numbers, scalars, what is absent and what is null.

use crate::check::{checks, client, only};
use crate::recorder::{Answer, Server};
use switchboard_client::{Integer, Nullable};
use types::types::{Account, Circle, Dog, Figure, Link, Node, Numbers, NumbersCode, State};

checks! {
    "nullable through allOf": nullable_all_of,
    "readOnly and writeOnly; regexes that Rust does not know": read_write,
    "an unknown enum value from a newer server": unknown_value,
    "integers beyond i64": big,
    "integer enums; numbers where the standard wants booleans": codes,
    "absent against null, when received": absent_or_null,
    "maps, and additionalProperties beside properties": maps,
    "recursion": tree,
    "allOf merged": all,
    "cyclic allOf": cycle,
    "a base whose oneOf lists what builds on it": listed_base,
    "scalars keep their text": scalars,
}

async fn nullable_all_of(server: Server) {
    let client = client!(types, server);
    let account = Account { password: Some("secret".into()), parent: Nullable::Null, ..Account::new("n") };
    for (answer, parent) in [
        (r#"{"id":"1","name":"n","parent":null}"#, Some(None)),
        (r#"{"id":"1","name":"n"}"#, None),
        (r#"{"id":"1","name":"n","parent":{"id":"p"}}"#, Some(Some("p"))),
    ] {
        server.answer(Answer::json(200, answer));
        let back = client.values().objects(&account).await.unwrap();
        match (back.parent, parent) {
            (Nullable::Absent, None) | (Nullable::Null, Some(None)) => {}
            (Nullable::Value(owner), Some(Some(id))) => assert_eq!(owner.id, id),
            other => panic!("{other:?}"),
        }
        assert_eq!(only(&server).text(), r#"{"name":"n","password":"secret","parent":null}"#);
    }
}

async fn read_write(server: Server) {
    let client = client!(types, server);
    server.answer(Answer::json(200, r#"{"id":"1","name":"n"}"#));
    let account = Account { password: Some("secret".into()), ..Account::new("n") };
    let back = client.values().objects(&account).await.unwrap();
    assert_eq!((back.id.as_deref(), back.password), (Some("1"), None));
    assert_eq!(only(&server).text(), r#"{"name":"n","password":"secret"}"#, "`id` is the server's alone");
}

async fn unknown_value(server: Server) {
    let client = client!(types, server);
    server.answer(Answer::json(200, r#"{"id":"1","name":"n","state":"frozen"}"#));
    let account = Account { state: Some(State::Active), ..Account::new("n") };
    let back = client.values().objects(&account).await.unwrap();
    assert_eq!(back.state, Some(State::Unknown("frozen".into())));
    assert_eq!(only(&server).text(), r#"{"name":"n","state":"active"}"#);
}

async fn big(server: Server) {
    let client = client!(types, server);
    let text = r#"{"small":1,"plain":-9223372036854775808,"unsigned":18446744073709551615,"big":340282366920938463463374607431768211455,"double":0.1}"#;
    server.answer(Answer::json(200, text));
    let big: Integer = "340282366920938463463374607431768211455".parse().unwrap();
    let sent = Numbers { unsigned: Some(u64::MAX), big: Some(big.clone()), ..Numbers::new(1, i64::MIN, 0.1) };
    let back = client.values().numbers(&sent).await.unwrap();
    assert_eq!((back.plain, back.unsigned, back.big), (i64::MIN, Some(u64::MAX), Some(big)));
    assert_eq!(only(&server).text(), text);
}

async fn codes(server: Server) {
    let client = client!(types, server);
    server.answer(Answer::json(200, r#"{"small":1,"plain":2,"double":3,"code":9,"truthy":true}"#));
    let sent = Numbers { code: Some(NumbersCode::Minus1), truthy: Some(false), ..Numbers::new(1, 2, 3.5) };
    let back = client.values().numbers(&sent).await.unwrap();
    assert_eq!((back.code, back.truthy, back.double), (Some(NumbersCode::Unknown(9)), Some(true), 3.0));
    assert_eq!(only(&server).text(), r#"{"small":1,"plain":2,"double":3.5,"code":-1,"truthy":false}"#);
}

async fn absent_or_null(server: Server) {
    let client = client!(types, server);
    server.answer(Answer::json(200, r#"{"note":null,"list":["a"]}"#));
    let back = client.values().patch(&types::types::Patch::default()).await.unwrap();
    assert_eq!((back.title, back.note, back.due.is_absent()), (None, Nullable::Null, true));
    assert_eq!(back.list, Nullable::Value(vec!["a".to_owned()]));
    assert_eq!(only(&server).text(), "{}");
}

async fn maps(server: Server) {
    let client = client!(types, server);
    let text = r#"{"plain":{"a":1},"any":{"b":[null]},"lists":{"c":["d"]},"beside":{"known":"k","more":2},"closed":{"a":"x","b":1}}"#;
    server.answer(Answer::json(200, text));
    let back = client.values().maps().await.unwrap();
    assert_eq!(back.plain["a"], 1);
    assert_eq!(back.any.unwrap()["b"].as_str(), "[null]");
    assert_eq!(back.lists.unwrap()["c"], ["d"]);
    let beside = back.beside.unwrap();
    assert_eq!((beside.known.as_str(), beside.extra["more"]), ("k", 2));
    assert_eq!(back.closed.unwrap().a.as_deref(), Some("x"));
}

async fn tree(server: Server) {
    let client = client!(types, server);
    let text = r#"{"value":"a","left":{"value":"b"},"children":[{"value":"c"}]}"#;
    server.answer(Answer::json(200, text));
    let sent =
        Node { left: Some(Box::new(Node::new("b"))), children: Some(vec![Node::new("c")]), ..Node::new("a") };
    assert_eq!(client.values().tree(&sent).await.unwrap(), sent);
    assert_eq!(only(&server).text(), text);
    server.answer(Answer::json(200, "[[],[[]]]"));
    let nest = client.values().nest().await.unwrap();
    assert_eq!((nest.len(), nest[1].len()), (2, 1));
    // What may be null may be so inside of itself, too.
    let text = r#"{"next":{"next":null,"others":[null]}}"#;
    server.answer(Answer::json(200, text));
    let inner = Link { others: Some(vec![None]), ..Link::new(None) };
    let sent = Some(Link::new(Some(Box::new(inner))));
    assert_eq!(client.values().links(&sent).await.unwrap(), sent);
}

async fn all(server: Server) {
    let client = client!(types, server);
    server.answer(Answer::json(200, r#"{"name":"Rex","age":3,"breed":"collie"}"#));
    let back = client.values().all(&Dog::new("Rex", 3, "collie")).await.unwrap();
    assert_eq!((back.name.as_str(), back.age, back.breed.as_str()), ("Rex", 3, "collie"));
    assert_eq!(only(&server).text(), r#"{"name":"Rex","age":3,"breed":"collie"}"#);
}

async fn cycle(server: Server) {
    let client = client!(types, server);
    server.answer(Answer::json(200, r#"{"a":"x","b":"y"}"#));
    let back = client.values().cycle().await.unwrap();
    assert_eq!((back.a.as_deref(), back.b.as_deref()), (Some("x"), Some("y")));
}

async fn listed_base(server: Server) {
    let client = client!(types, server);
    server.answer(Answer::json(200, r#"{"form":"square","colour":"red","side":2}"#));
    match client.values().figure().await.unwrap() {
        Figure::Square(square) => assert_eq!((square.colour.as_deref(), square.side), (Some("red"), Some(2))),
        other => panic!("{other:?}"),
    }
    server.take();
    server.answer(Answer::of(204, "text/plain", b""));
    let circle = Circle { radius: Some(3), ..Circle::new("circle") };
    client.values().draw(&circle).await.unwrap();
    assert_eq!(only(&server).text(), r#"{"form":"circle","radius":3}"#);
}

async fn scalars(server: Server) {
    let client = client!(types, server);
    server.answer(Answer::json(
        200,
        r#"{"at":"2024-02-30T25:00:00Z","day":"2024-01-02","time":"10:00:00Z","span":"P1DT2H","id":"no uuid","data":"aGk=","odd":"x"}"#,
    ));
    let back = client.values().scalars().await.unwrap();
    assert_eq!(back.at.unwrap().as_str(), "2024-02-30T25:00:00Z", "what is received is kept");
    assert_eq!(back.day.unwrap().parts(), Some((2024, 1, 2)));
    assert_eq!(back.id.unwrap().as_str(), "no uuid");
    assert_eq!(back.data.unwrap().decode().unwrap(), b"hi");
    assert_eq!(back.odd.as_deref(), Some("x"));
}
