//! The hub as a library.

use hub::Hub;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use switchboard_client::mock::{Mock, Reply};
use switchboard_client::{Any, Operation, Pages};
use switchboard_demo::mock;
use switchboard_hub::mock::Faults;

/// A hub, and how often it looked where the base URL of one service is: once or more for each time it builds it.
fn counted() -> (Hub, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let env = move |name: &str| {
        if name == "GITHUB_BASE_URL" {
            count.fetch_add(1, Ordering::SeqCst);
            // Long enough for all others to come.
            std::thread::sleep(Duration::from_millis(20));
        }
        None
    };
    (Hub::builder().env(env).build(), asked)
}

#[test]
fn a_service_is_built_once_however_many_ask() {
    let (hub, asked) = counted();
    let _first = hub.notion().unwrap();
    let told = format!("{:?}", *hub);
    assert!(told.contains("[\"notion\"]"), "{told}");
    assert_eq!(asked.load(Ordering::SeqCst), 0, "nobody asked for it");
    hub.github().unwrap();
    let once = asked.load(Ordering::SeqCst);
    assert!(once > 0);
    let (hub, asked) = counted();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| hub.github().unwrap());
        }
    });
    assert_eq!(asked.load(Ordering::SeqCst), once);
}

#[tokio::test]
async fn any_service_is_replaced_by_a_mock_without_a_socket() {
    let transport = Mock::new();
    transport.on("GET", "/v1/users/me").answer(Reply::json(200, r#"{"object":"user","id":"u1"}"#));
    let hub = Hub::builder()
        .env(|name| (name == "NOTION_API_KEY").then(|| "key".to_owned()))
        .transport("notion", transport.clone())
        .build();
    let notion = hub.notion().unwrap();
    let me = notion.users().get_self().await.unwrap();
    assert_eq!(me.id, "u1");
    assert_eq!(transport.seen().len(), 1);
}

/// A hub with a key for everything, and the service that gives these pages.
fn paged(service: &str, pages: [&'static str; 3]) -> (Hub, Arc<Mock>) {
    let transport = Mock::new();
    transport.on("*", "*").answers(pages.map(|page| Reply::json(200, page)));
    let key = |name: &str| name.ends_with("_KEY").then(|| "key".to_owned());
    (Hub::builder().env(key).transport(service, transport.clone()).build(), transport)
}

/// How many items all pages have, and what was asked for each page: the query and the body.
async fn walked<O: Operation>(pages: Pages<O>, mock: &Mock) -> (usize, Vec<(String, String)>) {
    let mut items = pages.items::<Any>();
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.unwrap();
        count += 1;
    }
    let body = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
    (count, mock.seen().into_iter().map(|seen| (seen.query, body(&seen.body))).collect())
}

/// The document says where the count begins, and whether the next page is asked for in the query or in the body.
#[tokio::test]
async fn pages_are_asked_for_as_each_document_counts_them() {
    let queries = |all: [&str; 3]| all.map(|query| (query.to_owned(), String::new())).to_vec();

    let pages = [r#"{"results":[1,2]}"#, r#"{"results":[3]}"#, r#"{"results":[]}"#];
    let (hub, mock) = paged("openaq", pages);
    let walk = hub.openaq().unwrap().locations().get_v3_locations_get().pages();
    assert_eq!(walked(walk, &mock).await, (3, queries(["", "page=2", "page=3"])));

    let pages = [r#"{"features":[1,2]}"#, r#"{"features":[3]}"#, r#"{"features":[]}"#];
    let (hub, mock) = paged("usgs", pages);
    let walk = hub.usgs().unwrap().events().query().pages();
    assert_eq!(walked(walk, &mock).await, (3, queries(["", "offset=3", "offset=4"])));

    let pages = [
        r#"{"results":[1],"next_cursor":"a"}"#,
        r#"{"results":[2],"next_cursor":"b"}"#,
        r#"{"results":[3],"next_cursor":null}"#,
    ];
    let (hub, mock) = paged("notion", pages);
    let walk = hub.notion().unwrap().search().post_search().pages();
    let bodies = ["", r#"{"start_cursor":"a"}"#, r#"{"start_cursor":"b"}"#];
    assert_eq!(walked(walk, &mock).await, (3, bodies.map(|body| (String::new(), body.to_owned())).to_vec()));
}

#[tokio::test]
async fn new_keys_are_used_after_a_reload_without_a_restart() {
    use std::sync::Mutex;
    let running = mock(Faults::default()).await.unwrap();
    let variables = running.environment(hub::ENTRIES);
    let key = Arc::new(Mutex::new(None::<String>));
    let told = Arc::clone(&key);
    let hub = Hub::builder()
        .env(move |name| match name {
            "NOTION_API_KEY" => told.lock().unwrap().clone(),
            name => variables.get(name).cloned(),
        })
        .build();
    let notion = hub.notion().unwrap();
    let missing = notion.users().get_self().await.unwrap_err();
    assert!(missing.to_string().contains("NOTION_API_KEY"), "{missing}");
    *key.lock().unwrap() = Some("fresh".to_owned());
    assert!(hub.reload().is_empty());
    assert!(notion.users().get_self().await.is_ok());
    hub.close().await;
}
