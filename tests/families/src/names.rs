//! Names that are none in Rust, or mean something else there.

use crate::check::{checks, client, only};
use crate::recorder::{Answer, Server};
use names::types::{OptionType, Order, Reaction, StringType};

checks! {
    "schemas named Option, String, Box, Vec, Result": prelude,
    "the words that edition 2024 reserves": keywords,
    "enum values +1, -1, 1, empty, ASC beside asc": values,
    "parameters named like methods": methods,
    "names in other scripts": unicode,
    "names that differ only in their case": cases,
}

async fn prelude(server: Server) {
    let client = client!(names, server);
    server.answer(Answer::json(200, r#"{"ok":{"value":1},"err":"e","self":{"this":"t"}}"#));
    let sent = OptionType::new(StringType::new("t"), Vec::new());
    let back = client.odd_names().prelude(&sent).await.unwrap();
    assert_eq!(back.ok.unwrap().value, Some(1));
    assert_eq!(only(&server).text(), r#"{"String":{"text":"t"},"Vec":[]}"#);
}

async fn keywords(server: Server) {
    let client = client!(names, server);
    server.answer(Answer::json(
        200,
        r#"{"type":"a","gen":"b","self":"c","crate":"d","userId":"1","user_id":"2","user-id":"3","2fa":true,"":"e","$ref-like":"f","@type":"g","extra":"h","more":"i"}"#,
    ));
    let back = client.odd_names().r#gen("t").r#async(true).r#fn("f").self_("s").await.unwrap();
    assert_eq!((back.r#type.as_str(), back.r#gen.as_str()), ("a", "b"));
    assert_eq!((back.extra.as_deref(), back.extra_fields["more"].as_str()), (Some("h"), "i"));
    let mut ids: Vec<String> = [back.user_id, back.user_id_camel, back.user_minus_id].into_iter().flatten().collect();
    ids.sort();
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(only(&server).target, "/keywords/t?async=true&fn=f&self=s");
}

async fn methods(server: Server) {
    let client = client!(names, server);
    server.answer(Answer::json(200, r#"{"type":"a","gen":"b"}"#));
    let call = client.odd_names().r#gen("t").send_("x").timeout_(5);
    call.timeout(std::time::Duration::from_secs(9)).send().await.unwrap();
    assert_eq!(only(&server).query(), "send=x&timeout=5");
}

async fn values(server: Server) {
    let client = client!(names, server);
    server.answer(Answer::json(200, r#"["+1","-1","1",""," ","Unknown","self","100%","new"]"#));
    let back = client.self_().enum_values_list().order(Order::AscUpper).reaction(Reaction::Plus1).await.unwrap();
    assert_eq!(back[0], Reaction::Plus1);
    assert_eq!(back[1], Reaction::Minus1);
    assert_eq!(back[3], Reaction::Empty);
    assert_eq!(back[8], Reaction::Unknown("new".into()));
    assert!(back[..8].iter().all(|value| !matches!(value, Reaction::Unknown(_))), "{back:?}");
    let texts: Vec<&str> = back.iter().map(Reaction::as_str).collect();
    assert_eq!(texts, ["+1", "-1", "1", "", " ", "Unknown", "self", "100%", "new"]);
    assert_eq!(only(&server).query(), format!("order={}&reaction=%2B1", Order::AscUpper.as_str()));
    assert_ne!(Order::Asc.as_str(), Order::AscUpper.as_str());
}

async fn unicode(server: Server) {
    let client = client!(names, server);
    server.answer(Answer::json(200, r#"{"höhe":1.5,"名前":"n","☃":"s"}"#));
    let back = client.日本().größe().await.unwrap();
    assert_eq!((back.höhe, back.名前.as_deref()), (Some(1.5), Some("n")));
}

async fn cases(server: Server) {
    let client = client!(names, server);
    client.default_().r#match().await.unwrap();
    client.default_().match_capital().await.unwrap();
    let mut targets: Vec<String> = server.take().into_iter().map(|request| request.target).collect();
    targets.sort();
    assert_eq!(targets, ["/Match", "/match"]);
}
