//! What is sent as a form or as multipart.

use crate::check::{checks, client, only};
use crate::recorder::Server;
use forms::types::{Charge, ChargeCard, ChargeCardExp, ChargeLinesItem, OptionalFormBody, UploadBody};
use switchboard_client::{File, Map};

checks! {
    "forms are sent as forms; arrays are not comma-joined": arrays,
    "form bodies with nested objects": nested,
    "form bodies by their encoding": encoding,
    "an optional form is really optional": optional,
    "multipart: fields, files, media types": multipart,
    "multipart: a file is streamed": streamed,
}

fn pairs(text: &str) -> Vec<String> {
    text.replace("%5B", "[").replace("%5D", "]").split('&').map(str::to_owned).collect()
}

async fn arrays(server: Server) {
    let client = client!(forms, server);
    let charge = Charge { plain: Some(vec![1, 2]), paid: Some(true), ..Charge::new(5) };
    client.forms().charge(&charge).await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("content-type").as_deref(), Some("application/x-www-form-urlencoded"));
    assert_eq!(pairs(&request.text()), ["amount=5", "paid=true", "plain=1", "plain=2"]);
}

async fn nested(server: Server) {
    let client = client!(forms, server);
    let card = ChargeCard { number: Some("4 2".into()), exp: Some(ChargeCardExp { month: Some(7) }) };
    let line = |sku: &str| ChargeLinesItem { sku: Some(sku.into()), qty: Some(1) };
    let charge = Charge { card: Some(card), lines: Some(vec![line("a"), line("b&c")]), ..Charge::new(5) };
    client.forms().charge(&charge).await.unwrap();
    assert_eq!(
        pairs(&only(&server).text()),
        [
            "amount=5",
            // Without an encoding it is JSON in one field.
            "card=%7B%22number%22%3A%224+2%22%2C%22exp%22%3A%7B%22month%22%3A7%7D%7D",
            "lines[0][sku]=a",
            "lines[0][qty]=1",
            "lines[1][sku]=b%26c",
            "lines[1][qty]=1"
        ]
    );
}

async fn encoding(server: Server) {
    let client = client!(forms, server);
    let list = || Some(vec!["a".to_owned(), "b".to_owned()]);
    let meta: Map<String> = [("k".to_owned(), "v".to_owned())].into();
    let charge = Charge { expand: list(), joined: list(), meta: Some(meta), ..Charge::new(5) };
    client.forms().charge(&charge).await.unwrap();
    let sent = pairs(&only(&server).text());
    assert_eq!(sent[0], "amount=5");
    assert!(sent.contains(&"joined=a,b".to_owned()) || sent.contains(&"joined=a%2Cb".to_owned()), "{sent:?}");
    assert!(sent.contains(&"meta=%7B%22k%22%3A%22v%22%7D".to_owned()), "{sent:?}");
    assert!(sent.iter().filter(|pair| pair.starts_with("expand[")).count() == 2, "{sent:?}");
}

async fn optional(server: Server) {
    let client = client!(forms, server);
    client.forms().optional_form().await.unwrap();
    assert_eq!(only(&server).header("content-type"), None);
    client.forms().optional_form().body(&OptionalFormBody { note: Some("ä".into()) }).await.unwrap();
    assert_eq!(only(&server).text(), "note=%C3%A4");
}

/// The parts of a multipart body: their headers in small letters, their bodies.
fn parts(request: &crate::recorder::Request) -> Vec<(String, String)> {
    let media = request.header("content-type").expect("a content type");
    let (essence, boundary) = media.split_once("; boundary=").expect("a boundary");
    assert_eq!(essence, "multipart/form-data");
    let text = request.text();
    let mut parts: Vec<&str> = text.split(&format!("--{}", boundary.trim_matches('"'))).collect();
    assert_eq!(parts.pop().map(str::trim), Some("--"));
    let parts = parts.into_iter().skip(1).filter_map(|part| part.split_once("\r\n\r\n"));
    parts
        .map(|(head, body)| (head.trim().to_ascii_lowercase(), body.trim_end_matches("\r\n").to_owned()))
        .collect()
}

async fn multipart(server: Server) {
    let client = client!(forms, server);
    let body = UploadBody {
        count: Some(3),
        more: Some(vec![File::from(&b"m1"[..]), File::from(&b"m2"[..])]),
        about: Some(forms::types::UploadBodyAbout { author: Some("me".into()) }),
        icon: Some(File::from(&b"png"[..]).header("X-Caption", "a c")),
        labels: Some(vec!["x".into(), "y".into()]),
        ..UploadBody::new("T", File::from(&b"bytes"[..]).named("a \"b\".txt").typed("text/plain"))
    };
    client.multipart().upload(&body).await.unwrap();
    let parts = parts(&only(&server));
    let of = |name: &str| -> Vec<&(String, String)> {
        parts.iter().filter(|(head, _)| head.contains(&format!("name=\"{name}\""))).collect()
    };
    assert_eq!(of("title")[0].1, "T");
    assert_eq!(of("count")[0].1, "3");
    assert!(of("file")[0].0.contains("filename=\"a %22b%22.txt\""), "{parts:?}");
    assert!(of("file")[0].0.contains("content-type: text/plain"), "{parts:?}");
    assert_eq!(of("file")[0].1, "bytes");
    assert_eq!(of("more").iter().map(|part| part.1.as_str()).collect::<Vec<_>>(), ["m1", "m2"]);
    assert!(of("about")[0].0.contains("content-type: application/json"), "{parts:?}");
    assert_eq!(of("about")[0].1, r#"{"author":"me"}"#);
    for line in ["content-type: image/png", "x-kind: icon", "x-size: small", "x-caption: a c"] {
        assert!(of("icon")[0].0.contains(line), "{line}: {parts:?}");
    }
    assert_eq!(of("labels").iter().map(|part| part.1.as_str()).collect::<Vec<_>>(), ["x", "y"]);
}

async fn streamed(server: Server) {
    let client = client!(forms, server);
    let pieces = (0..100).map(|_| Ok::<_, std::io::Error>(vec![b'x'; 1000].into()));
    let file = File::stream(futures_util::stream::iter(pieces)).named("big");
    client.multipart().upload(&UploadBody::new("T", file)).await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("content-length"), None, "the length is not known before");
    let parts = parts(&request);
    assert!(parts.iter().any(|(_, body)| body.len() == 100_000), "the file is whole");
}
