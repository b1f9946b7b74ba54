//! The hub as a library.

use hub::Hub;
use switchboard_client::mock::{Mock, Reply};
use switchboard_demo::mock;
use switchboard_hub::mock::Faults;

#[test]
fn a_service_is_built_once_however_many_ask() {
    let hub = Hub::builder().env(|_| None).build();
    let first = hub.notion().unwrap();
    let told = format!("{:?}", *hub);
    assert!(told.contains("[\"notion\"]"), "{told}");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| hub.github().unwrap());
        }
    });
    drop(first);
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

#[tokio::test]
async fn new_keys_are_used_after_a_reload_without_a_restart() {
    use std::sync::{Arc, Mutex};
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
