use super::*;
use crate::client::Client;
use crate::mock::{Mock, Reply};
use crate::request::Spec;
use crate::service::{Scheme, SchemeKind, Service};
use std::sync::Arc;
use std::time::Duration;

static SERVICE: Service =
    Service { name: "t", env: "T", base_url: "https://api.example.com/v1", ..Service::DEFAULT };
static LIST: Spec = Spec { id: "list", path: "/items", ..Spec::DEFAULT };

/// A walk that was not begun yet.
fn begun(rule: Pagination, replies: Vec<Reply>) -> (Arc<Mock>, Client, Walk) {
    let mock = Mock::new();
    mock.on("*", "*").answers(replies);
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let mut walk = Walk::new(Box::new(Draft::new(&client, &LIST)));
    walk.rule = Some(rule);
    (mock, client, walk)
}

async fn walk(rule: Pagination, query: &str, replies: Vec<Reply>) -> (Arc<Mock>, Result<usize, Fault>) {
    let mock = Mock::new();
    mock.on("*", "*").answers(replies);
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let mut draft = Draft::new(&client, &LIST);
    draft.query = query.to_owned();
    let mut walk = Walk::new(Box::new(draft));
    walk.rule = Some(rule);
    let mut pages = 0;
    while let Some(page) = walk.next().await {
        if let Err(fault) = page {
            return (mock, Err(fault));
        }
        pages += 1;
        assert!(pages < 50, "no end");
    }
    (mock, Ok(pages))
}

fn queries(mock: &Mock) -> Vec<String> {
    mock.seen().iter().map(|seen| seen.query.clone()).collect()
}

fn json(body: &str) -> Reply {
    Reply::json(200, body.to_owned())
}

#[tokio::test]
async fn by_link_header() {
    let next = |link: &str| json("[]").header("link", link);
    let replies = vec![
        next("<https://api.example.com/v1/items?page=2>; rel=\"next\""),
        next("</v1/items?page=3>; rel=next"),
        next("<?page=4>; rel=next"),
        json("[]"),
    ];
    let (mock, pages) = walk(Pagination::DEFAULT, "a=1", replies).await;
    assert_eq!(pages.unwrap(), 4);
    assert_eq!(queries(&mock), ["a=1", "page=2", "page=3", "page=4"]);
    assert!(mock.seen().iter().all(|seen| seen.path == "/v1/items"));
}

#[tokio::test]
async fn what_comes_behind_another_page_is_not_followed() {
    let linked = |anchor: &str| json("[]").header("link", &format!("<?p=2>; rel=next; anchor=\"{anchor}\""));
    let own = ["", "/v1/items", "items?a=1", "https://api.example.com/v1/items?key=k&a=1", "#"];
    for anchor in own {
        let (mock, pages) = walk(Pagination::DEFAULT, "a=1", vec![linked(anchor), json("[]")]).await;
        assert_eq!(
            (pages.unwrap(), queries(&mock)),
            (2, vec!["a=1".to_owned(), "p=2".to_owned()]),
            "{anchor}"
        );
    }
    let others = ["/v1/other", "/", "https://b.example/v1/items", "?a=2", "#list", "https://:x"];
    for anchor in others {
        let (mock, pages) = walk(Pagination::DEFAULT, "a=1", vec![linked(anchor)]).await;
        assert_eq!((pages.unwrap(), mock.seen().len()), (1, 1), "{anchor}");
    }
}

#[tokio::test]
async fn rule_27_a_next_page_of_another_origin_is_refused() {
    for link in [
        "https://evil.example/x",
        "//evil.example/x",
        "http://api.example.com/x",
        "https://u@api.example.com/x",
    ] {
        let reply = json("[]").header("link", &format!("<{link}>; rel=next"));
        let (mock, pages) = walk(Pagination::DEFAULT, "", vec![reply]).await;
        assert_eq!(pages.unwrap_err().kind(), Kind::Redirect, "{link}");
        assert_eq!(mock.seen().len(), 1);
    }
}

#[tokio::test]
async fn by_link_in_the_body() {
    let rule = Pagination { kind: PageKind::Next, next: "links.next", ..Pagination::DEFAULT };
    let replies = vec![json(r#"{"links":{"next":"/v1/items?c=2"}}"#), json(r#"{"links":{"next":null}}"#)];
    let (mock, pages) = walk(rule, "", replies).await;
    assert_eq!(pages.unwrap(), 2);
    assert_eq!(queries(&mock), ["", "c=2"]);
}

#[tokio::test]
async fn what_the_body_does_not_tell_the_header_may() {
    let cursor = Pagination { kind: PageKind::Cursor, param: "cursor", next: "next", ..Pagination::DEFAULT };
    let cursor = Pagination { items: "items", ..cursor };
    let link = Pagination { kind: PageKind::Next, next: "links.next", ..cursor };
    let last = Pagination { next: "last.key", ..cursor };
    let more = Pagination { next: "", more: "more", ..cursor };
    let linked = |body: &str| json(body).header("link", "</v1/items?p=2>; rel=next");
    for rule in [cursor, link, last, more] {
        let (mock, pages) = walk(rule, "a=1", vec![linked("[{}]"), json("[]")]).await;
        assert_eq!(pages.unwrap(), 2, "{rule:?}");
        assert_eq!(queries(&mock), ["a=1", "p=2"]);
        let again = walk(rule, "", vec![linked("[{}]")]).await.1.unwrap_err();
        assert_eq!(again.kind(), Kind::Decode, "{rule:?}");
        let elsewhere = json("[]").header("link", "<https://evil.example/x>; rel=next");
        assert_eq!(walk(rule, "", vec![elsewhere]).await.1.unwrap_err().kind(), Kind::Redirect);
    }
    // What the body does tell goes before it, also where that is the end.
    for (rule, body) in [
        (cursor, r#"{"next":null}"#),
        (cursor, r#"{"next":""}"#),
        (link, r#"{"links":{"next":null}}"#),
        (last, r#"{"items":[]}"#),
        (more, r#"{"items":[]}"#),
        (more, r#"{"more":false}"#),
    ] {
        assert_eq!(walk(rule, "", vec![linked(body)]).await.1.unwrap(), 1, "{rule:?} {body}");
    }
    let (mock, _) = walk(cursor, "", vec![linked(r#"{"next":"b"}"#), json("{}")]).await;
    assert_eq!(queries(&mock), ["", "cursor=b"]);
}

#[tokio::test]
async fn a_name_with_dots_is_a_name_before_it_is_a_path() {
    let rule = Pagination { kind: PageKind::Next, next: "@odata.nextLink", ..Pagination::DEFAULT };
    let replies = vec![json(r#"{"@odata.nextLink":"https://api.example.com/v1/items?p=2"}"#), json("{}")];
    let (mock, pages) = walk(rule, "", replies).await;
    assert_eq!(pages.unwrap(), 2);
    assert_eq!(queries(&mock), ["", "p=2"]);
}

#[tokio::test]
async fn by_cursor() {
    let rule = Pagination { kind: PageKind::Cursor, param: "cursor", next: "next", ..Pagination::DEFAULT };
    let replies = vec![json(r#"{"next":"a b"}"#), json(r#"{"next":"c"}"#), json(r#"{"next":""}"#)];
    let (mock, pages) = walk(rule, "limit=2", replies).await;
    assert_eq!(pages.unwrap(), 3);
    assert_eq!(queries(&mock), ["limit=2", "limit=2&cursor=a%20b", "limit=2&cursor=c"]);
}

#[tokio::test]
async fn a_cursor_that_is_an_address_is_followed() {
    let rule = Pagination { kind: PageKind::Cursor, param: "cursor", next: "next", ..Pagination::DEFAULT };
    let page = |next: &str| json(&format!(r#"{{"next":"{next}"}}"#));
    let here = "https://api.example.com/v1/items?cursor=abc&size=2";
    let (mock, pages) = walk(rule, "size=2", vec![page(here), json(r#"{"next":null}"#)]).await;
    assert_eq!(pages.unwrap(), 2);
    assert_eq!(queries(&mock), ["size=2", "cursor=abc&size=2"]);
    let (mock, pages) = walk(rule, "", vec![page("https://other.example/v1/items"), json("{}")]).await;
    assert_eq!(pages.unwrap_err().kind(), Kind::Redirect, "elsewhere nothing is asked");
    assert_eq!(mock.seen().len(), 1);
}

#[tokio::test]
async fn a_cursor_that_repeats_ends_with_an_error() {
    let rule = Pagination { kind: PageKind::Cursor, param: "cursor", next: "next", ..Pagination::DEFAULT };
    let (mock, pages) = walk(rule, "", vec![json(r#"{"next":"a"}"#)]).await;
    assert_eq!(pages.unwrap_err().kind(), Kind::Decode);
    assert_eq!(mock.seen().len(), 2);
}

#[tokio::test]
async fn rule_03_a_page_is_a_call_of_its_own_and_a_cursor_goes_back_as_it_came() {
    static SEARCH: Spec = Spec { id: "search", method: "POST", path: "/search", ..Spec::DEFAULT };
    let mock = Mock::new();
    mock.on("*", "*").answers([json(r#"{"next":42}"#), json(r#"{"next":"43"}"#), json(r#"{"next":null}"#)]);
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let mut draft = Draft::new(&client, &SEARCH);
    draft.headers.insert("idempotency-key", "mine".parse().unwrap());
    draft.set_json_property("q", &Value::from("a")).unwrap();
    let mut walk = Walk::new(Box::new(draft));
    let rule = Pagination { kind: PageKind::Cursor, param: "cursor", next: "next", ..Pagination::DEFAULT };
    walk.rule = Some(Pagination { in_body: true, ..rule });
    while let Some(page) = walk.next().await {
        page.unwrap();
    }
    let seen = mock.seen();
    let bodies: Vec<_> = seen.iter().map(|seen| String::from_utf8_lossy(&seen.body).into_owned()).collect();
    assert_eq!(bodies, [r#"{"q":"a"}"#, r#"{"cursor":42,"q":"a"}"#, r#"{"cursor":"43","q":"a"}"#]);
    // Its caller vouched for the header: each page has a key, and each one of its own.
    let keys: Vec<_> = seen.iter().map(|seen| seen.headers["idempotency-key"].to_str().unwrap()).collect();
    assert_eq!((keys[0], keys[1].len(), keys[2].len()), ("mine", 36, 36));
    assert_ne!(keys[1], keys[2]);
}

#[tokio::test]
async fn by_the_last_item() {
    let rule = Pagination {
        kind: PageKind::Cursor,
        param: "starting_after",
        items: "data",
        more: "has_more",
        ..Pagination::DEFAULT
    };
    let replies = vec![
        json(r#"{"data":[{"id":"x"},{"id":"y"}],"has_more":true}"#),
        json(r#"{"data":[{"id":"z"}],"has_more":false}"#),
    ];
    let (mock, pages) = walk(rule, "", replies).await;
    assert_eq!(pages.unwrap(), 2);
    assert_eq!(queries(&mock), ["", "starting_after=y"]);
}

#[tokio::test]
async fn by_page_and_by_offset() {
    let rule =
        Pagination { kind: PageKind::Page, param: "page", limit: "per", first: 1, ..Pagination::DEFAULT };
    let replies = vec![json("[1,2]"), json("[3,4]"), json("[5]"), json("[]")];
    let (mock, pages) = walk(rule, "per=2", replies).await;
    assert_eq!(pages.unwrap(), 3);
    assert_eq!(queries(&mock), ["per=2", "per=2&page=2", "per=2&page=3", "per=2&page=4"]);
    let rule = Pagination { kind: PageKind::Offset, param: "offset", items: "d", ..Pagination::DEFAULT };
    let replies = vec![json(r#"{"d":[1,2,3]}"#), json(r#"{"d":[4]}"#), json(r#"{"d":[]}"#)];
    let (mock, pages) = walk(rule, "", replies).await;
    assert_eq!(pages.unwrap(), 2);
    assert_eq!(queries(&mock), ["", "offset=3", "offset=4"]);
}

#[tokio::test]
async fn only_where_no_items_come_it_is_surely_over() {
    let rule =
        Pagination { kind: PageKind::Page, param: "page", limit: "per", first: 1, ..Pagination::DEFAULT };
    // What the server gives in turn, the last over and over: letters are items, a number is a status.
    let cases: [(&str, &[&str], usize, bool); 12] = [
        ("cut at the server's own most", &["ab", "cd", "ef", ""], 3, true),
        ("thinned out in the middle", &["abcd", "ef", "ghij", ""], 3, true),
        ("the only page is the first", &["ab", ""], 1, true),
        ("it is empty from the first", &[""], 1, true),
        ("behind a short page there is nothing", &["abcd", "ef", "404"], 2, true),
        ("behind a short page the number is wrong", &["abcd", "ef", "400"], 2, true),
        ("behind a short page the range is wrong", &["abcd", "ef", "416"], 2, true),
        ("behind a short page something else is wrong", &["abcd", "ef", "403"], 3, true),
        ("behind a short page it comes again", &["abcd", "ef", "ef"], 2, true),
        ("what was there before the page before", &["ab", "cd", "ab", ""], 3, true),
        ("behind a full page it comes again", &["abcd", "efgh", "efgh"], 2, false),
        ("behind a full page there is an error", &["abcd", "404"], 2, true),
    ];
    for (name, given, wanted, good) in cases {
        let reply = |page: &&str| match page.parse() {
            Ok(status) => Reply::status(status),
            Err(_) => json(&serde_json::to_string(&page.chars().collect::<Vec<_>>()).unwrap()),
        };
        let (mock, pages) = walk(rule, "per=4", given.iter().map(reply).collect()).await;
        assert_eq!((pages.is_ok(), mock.seen().len()), (good, given.len()), "{name}");
        assert_eq!(pages.unwrap_or(wanted), wanted, "{name}");
    }
}

#[tokio::test]
async fn the_last_page_once_more_is_the_end_behind_a_short_one() {
    let rule =
        Pagination { kind: PageKind::Page, param: "page", limit: "per", first: 1, ..Pagination::DEFAULT };
    let aged = |ids: [u32; 2], age: u32| {
        let items = ids.map(|id| serde_json::json!({"id": id, "age": age}));
        json(&serde_json::to_string(&items).unwrap())
    };
    let cases = [
        ("numbers", "per=2", vec![json("[5]")], 1),
        ("a full page of numbers", "per=2", vec![json("[0,0]"), json("[0,0]"), json("[]")], 2),
        ("ids", "per=3", vec![aged([1, 2], 1), aged([1, 2], 2)], 1),
        ("ids that are all one", "per=3", vec![aged([7, 7], 1), aged([7, 7], 2), json("[]")], 2),
        ("other ids", "per=3", vec![aged([1, 2], 1), aged([3, 4], 1), json("[]")], 2),
    ];
    for (name, query, replies, wanted) in cases {
        let (_, pages) = walk(rule, query, replies).await;
        assert_eq!(pages.unwrap(), wanted, "{name}");
    }
}

#[tokio::test]
async fn what_is_wrong_with_the_way_on_comes_behind_the_page() {
    let cursor = Pagination { kind: PageKind::Cursor, param: "cursor", next: "next", ..Pagination::DEFAULT };
    let page = Pagination { kind: PageKind::Page, param: "p", items: "d", first: 1, ..Pagination::DEFAULT };
    let elsewhere = json("[]").header("link", "<https://evil.example/x>; rel=next");
    let cases = [
        (cursor, vec![json(r#"{"next":"a"}"#), json(r#"{"next":"a"}"#)], Kind::Decode),
        (cursor, vec![Reply::status(200).body("id;name\n1;a")], Kind::Decode),
        (page, vec![json(r#"{"other":[]}"#)], Kind::Decode),
        (Pagination::DEFAULT, vec![elsewhere], Kind::Redirect),
    ];
    for (rule, replies, kind) in cases {
        let pages = replies.len();
        let (_, client, mut walk) = begun(rule, replies);
        for number in 0..pages {
            assert_eq!(walk.next().await.unwrap().unwrap().meta.status, 200, "{kind} {number}");
        }
        let fault = walk.next().await.unwrap().unwrap_err();
        assert_eq!((fault.kind(), fault.status().map(|status| status.as_u16())), (kind, Some(200)));
        assert!(walk.next().await.is_none() && client.in_flight() == 0);
    }
}

#[tokio::test]
async fn a_mark_before_the_json_and_a_word_that_is_missing_end_nothing() {
    let cursor = Pagination { kind: PageKind::Cursor, param: "cursor", next: "next", ..Pagination::DEFAULT };
    let (_, pages) = walk(cursor, "", vec![json("\u{feff}{\"next\":\"a\"}"), json("{}")]).await;
    assert_eq!(pages.unwrap(), 2);
    // Some leave the word out where they mean no: whether there is more is seen in the pages.
    let rule = Pagination { items: "d", more: "more", next: "", ..cursor };
    let replies = vec![json(r#"{"d":[{"id":"x"}]}"#), json(r#"{"d":[{"id":"y"}]}"#), json(r#"{"d":[]}"#)];
    let (mock, pages) = walk(rule, "", replies).await;
    assert_eq!(pages.unwrap(), 3);
    assert_eq!(queries(&mock), ["", "cursor=x", "cursor=y"]);
    let page = Pagination { kind: PageKind::Page, param: "p", items: "d", more: "more", ..cursor };
    let (mock, pages) =
        walk(page, "", vec![json(r#"{"d":["x"]}"#), json(r#"{"d":["y"],"more":false}"#)]).await;
    assert_eq!((pages.unwrap(), mock.seen().len()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn rule_31_a_page_that_was_given_up_is_asked_for_again() {
    let rule = Pagination { kind: PageKind::Cursor, param: "cursor", next: "next", ..Pagination::DEFAULT };
    let slow = |body: &str| {
        let reply = Reply::status(200).header("content-type", "application/json");
        reply.after(Duration::from_millis(20)).piece(Duration::from_millis(20), body.to_owned())
    };
    for after in 0..40 {
        let replies = vec![json(r#"{"next":"a"}"#), slow(r#"{"next":"b"}"#), json("{}")];
        let (mock, client, mut walk) = begun(rule, replies);
        walk.next().await.unwrap().unwrap();
        let given_up = tokio::time::timeout(Duration::from_millis(after), walk.next()).await;
        assert!(given_up.is_err() && client.in_flight() == 0, "{after}");
        walk.next().await.unwrap().unwrap();
        assert!(walk.next().await.is_none(), "{after}");
        assert_eq!(queries(&mock), ["", "cursor=a", "cursor=a"], "{after}");
    }
}

#[tokio::test]
async fn a_page_without_its_items_is_no_last_page() {
    for kind in [PageKind::Page, PageKind::Offset] {
        let rule = Pagination { kind, param: "p", items: "d", first: 1, ..Pagination::DEFAULT };
        for body in [r#"{"other":[1]}"#, r#"{"d":{"a":1}}"#] {
            let (_, pages) = walk(rule, "", vec![json(r#"{"d":[1]}"#), json(body)]).await;
            let fault = pages.unwrap_err();
            assert_eq!((fault.kind(), fault.path()), (Kind::Decode, Some("d")), "{body}");
        }
        for last in [json(r#"{"d":null}"#), json(r#"{"d":[]}"#), Reply::status(204)] {
            let (_, pages) = walk(rule, "", vec![json(r#"{"d":[1]}"#), last]).await;
            assert_eq!(pages.unwrap(), 1);
        }
    }
}

#[tokio::test]
async fn a_number_in_the_body_is_read_and_set_there() {
    static SEARCH: Spec = Spec { id: "search", method: "POST", path: "/search", ..Spec::DEFAULT };
    let rule = Pagination {
        kind: PageKind::Offset,
        param: "from",
        limit: "size",
        items: "d",
        ..Pagination::DEFAULT
    };
    let mock = Mock::new();
    mock.on("*", "*").answers([json(r#"{"d":[1,2]}"#), json(r#"{"d":[3]}"#), json(r#"{"d":[]}"#)]);
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let mut draft = Draft::new(&client, &SEARCH);
    draft.set_json_property("from", &Value::from(4)).unwrap();
    draft.set_json_property("size", &Value::from(2)).unwrap();
    let mut walk = Walk::new(Box::new(draft));
    walk.rule = Some(Pagination { in_body: true, ..rule });
    while let Some(page) = walk.next().await {
        page.unwrap();
    }
    let bodies = mock.seen().into_iter().map(|seen| String::from_utf8(seen.body.to_vec()).unwrap());
    let wanted = [r#"{"from":4,"size":2}"#, r#"{"from":6,"size":2}"#, r#"{"from":7,"size":2}"#];
    assert_eq!(bodies.collect::<Vec<_>>(), wanted);
}

#[tokio::test]
async fn an_error_ends_it() {
    let (mock, pages) = walk(Pagination::DEFAULT, "", vec![Reply::status(404)]).await;
    assert_eq!(pages.unwrap(), 1);
    assert_eq!(mock.seen().len(), 1);
}

static GUARDED: Service = Service {
    schemes: &[
        Scheme { name: "first", kind: SchemeKind::Bearer, source: &[] },
        Scheme { name: "second", kind: SchemeKind::Bearer, source: &[] },
    ],
    security: &[&["first"]],
    name: "t",
    env: "T",
    base_url: "https://api.example.com",
    ..Service::DEFAULT
};

#[tokio::test(start_paused = true)]
async fn rule_27_a_next_page_is_still_a_call_of_its_operation() {
    static OPEN: Spec =
        Spec { id: "open", path: "/open", idempotent: Some(false), literal_query: "v=1", ..Spec::DEFAULT };
    static CLOSED: Spec = Spec { id: "closed", path: "/open", security: &[&["second"]], ..Spec::DEFAULT };
    for (spec, shown, requests) in [(&OPEN, None, 2), (&CLOSED, Some("Bearer s3cr3t-2"), 4)] {
        let mock = Mock::new();
        let next = json("[]").header("link", "</open?v=1&page=2>; rel=next");
        mock.on("*", "*").answers([next, Reply::status(502)]);
        let client = Client::builder(&GUARDED)
            .no_env()
            .transport(mock.clone())
            .credential("first", "s3cr3t-1")
            .credential("second", "s3cr3t-2")
            .build()
            .unwrap();
        let mut walk = Walk::new(Box::new(Draft::new(&client, spec)));
        walk.next().await.unwrap().unwrap();
        assert_eq!(walk.next().await.unwrap().unwrap().meta.status, 502);
        // One that may not be sent twice is not, and what it shows is what its own security says.
        assert_eq!(mock.seen().len(), requests);
        for seen in mock.seen() {
            let given = seen.headers.get("authorization").map(|value| value.to_str().unwrap());
            assert_eq!(given, shown, "{seen:?}");
        }
        assert_eq!(queries(&mock)[1], "v=1&page=2");
    }
}
