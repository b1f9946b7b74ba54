//! One of several.

use crate::check::{checks, client, only};
use crate::recorder::{Answer, Server};
use unions::types::{Animal, Bank, Card, Command, Created, Event, Loose, Model, Payment, Told};

checks! {
    "oneOf with a discriminator": tagged,
    "oneOf whose members differ in a truth value": told,
    "an unknown union tag from a newer server": unknown_tag,
    "oneOf whose members differ only in a discriminator": same_fields,
    "oneOf whose members differ in one field": untagged,
    "anyOf of overlapping scalars": scalars,
    "a discriminator without oneOf": base,
    "free text beside an enumeration": words,
    "a union or null": nullable,
}

async fn tagged(server: Server) {
    let client = client!(unions, server);
    server.answer(Answer::json(200, r#"{"type":"event.deleted","id":"1","by":"me"}"#));
    let sent = Event::Created(Created { by: Some("me".into()), ..Created::new("event.created", "1") });
    let back = client.unions().tagged(&sent).await.unwrap();
    assert!(matches!(back, Event::Deleted(it) if it.id == "1"), "the tag decides, not the fields");
    assert_eq!(only(&server).text(), r#"{"type":"event.created","id":"1","by":"me"}"#);
}

async fn told(server: Server) {
    let client = client!(unions, server);
    for (text, nth) in [(r#"{"ok":false}"#, 1), (r#"{"ok":true,"value":"v"}"#, 0), (r#"{"ok":2}"#, 2)] {
        server.answer(Answer::json(200, text));
        let back = client.unions().told_by_truth().await.unwrap();
        let found = [
            matches!(&back, Told::OkTrue(it) if it.ok),
            matches!(&back, Told::OkFalse(it) if !it.ok),
            matches!(&back, Told::Ok2(it) if it.ok == 2),
        ];
        assert_eq!(found.iter().position(|found| *found), Some(nth), "{text}: {back:?}");
    }
}

async fn unknown_tag(server: Server) {
    let client = client!(unions, server);
    server.answer(Answer::json(200, r#"{"type":"event.renamed","id":"1","to":[1.50]}"#));
    let sent = Event::Created(Created::new("event.created", "1"));
    match client.unions().tagged(&sent).await.unwrap() {
        Event::Unknown(any) => assert_eq!(any.as_str(), r#"{"type":"event.renamed","id":"1","to":[1.50]}"#),
        other => panic!("{other:?}"),
    }
}

async fn same_fields(server: Server) {
    let client = client!(unions, server);
    for (text, stop) in
        [(r#"{"action":"start","target":"t"}"#, false), (r#"{"action":"stop","target":"t"}"#, true)]
    {
        server.answer(Answer::json(200, text));
        let back = client.unions().same_fields().await.unwrap();
        assert_eq!(matches!(back, Command::Stop(_)), stop, "{back:?}");
        assert_eq!(matches!(back, Command::Start(_)), !stop, "{back:?}");
    }
}

async fn untagged(server: Server) {
    let client = client!(unions, server);
    for (sent, text) in [
        (Payment::Card(Card::new("4")), r#"{"number":"4"}"#),
        (Payment::Bank(Bank::new("DE")), r#"{"iban":"DE"}"#),
        (Payment::String("cash".into()), r#""cash""#),
    ] {
        server.answer(Answer::json(200, text));
        assert_eq!(client.unions().untagged(&sent).await.unwrap(), sent);
        assert_eq!(only(&server).text(), text);
    }
}

async fn scalars(server: Server) {
    let client = client!(unions, server);
    for (answer, looks) in [
        ("7", "Integer"),
        ("7.5", "Number"),
        (r#""2024-01-02T03:04:05Z""#, "DateTime"),
        (r#""words""#, "String"),
        (r#"["a"]"#, "StringList"),
    ] {
        server.answer(Answer::json(200, answer));
        let back = client.unions().scalars(&Loose::String("s".into())).await.unwrap();
        assert!(format!("{back:?}").starts_with(looks), "{answer}: {back:?}");
        assert_eq!(only(&server).text(), r#""s""#);
    }
}

async fn base(server: Server) {
    let client = client!(unions, server);
    // What the mapping says, and the name of the schema.
    for kind in ["feline", "Cat"] {
        server.answer(Answer::json(200, &format!(r#"{{"kind":"{kind}","name":"Tom","lives":9}}"#)));
        match client.unions().base().await.unwrap() {
            Animal::Cat(cat) => assert_eq!((cat.name.as_str(), cat.lives), ("Tom", Some(9))),
            other => panic!("{other:?}"),
        }
    }
    server.answer(Answer::json(200, r#"{"kind":"Bird","name":"Tweety"}"#));
    let bird = client.unions().base().await.unwrap();
    assert!(format!("{bird:?}").contains("Tweety"), "{bird:?}");
}

async fn words(server: Server) {
    let client = client!(unions, server);
    server.answer(Answer::json(200, r#""huge""#));
    let back = client.unions().words().model(Model::Small).await.unwrap();
    assert_eq!(back.as_str(), "huge");
    assert_eq!(only(&server).target, "/words?model=small");
}

async fn nullable(server: Server) {
    let client = client!(unions, server);
    server.answer(Answer::json(200, r#"{"payment":null}"#));
    assert!(client.unions().nullable().await.unwrap().payment.is_null());
    server.answer(Answer::json(200, r#"{"payment":{"iban":"DE"}}"#));
    let payment = client.unions().nullable().await.unwrap().payment.value().expect("a payment");
    assert!(format!("{payment:?}").starts_with("Bank"), "{payment:?}");
}
