use super::*;
use crate::answer::ByteStream;
use crate::fault::Kind;
use crate::mock::{Mock, Reply};
use crate::request::{Payload, Spec};
use crate::transport::SendKind;
use crate::values::File;
use bytes::Bytes;
use std::time::Duration;

static SERVICE: Service =
    Service { name: "t", env: "T", base_url: "https://api.example.com", ..Service::DEFAULT };
static PUT: Spec = Spec { id: "put", method: "PUT", path: "/file", ..Spec::DEFAULT };

fn upload(client: &Client) -> Draft {
    let mut draft = Draft::new(client, &PUT);
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"abc"))]);
    draft.set_upload("text/plain", File::stream(pieces));
    assert!(matches!(draft.payload, Payload::Stream(_)));
    draft
}

#[tokio::test(start_paused = true)]
async fn rule_04_a_stream_has_one_attempt_and_the_error_says_why() {
    let mock = Mock::new();
    mock.on("PUT", "/file").answer(Reply::fail(SendKind::Broken));
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let fault = client.execute(upload(&client)).await.unwrap_err();
    assert_eq!((fault.kind(), fault.attempts()), (Kind::Body, 1));
    assert!(fault.note().unwrap().contains("cannot be sent twice"));
    let mock = Mock::new();
    mock.on("PUT", "/file").answer(Reply::status(503));
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let answer = client.execute(upload(&client)).await.unwrap();
    assert!(answer.meta.note.unwrap().contains("cannot be sent twice"));
    assert_eq!(mock.seen().len(), 1);
    assert_eq!(mock.seen()[0].body, "abc");
}

#[tokio::test(start_paused = true)]
async fn rule_31_the_cap_on_calls_in_flight_holds_and_leaks_nothing() {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::status(200).after(Duration::from_secs(1)));
    let builder = Client::builder(&SERVICE).no_env().transport(mock.clone());
    let client = builder.concurrency(Some(2)).build().unwrap();
    let send = |timeout: u64| {
        let call = client.request("GET", "/x").timeout(Duration::from_millis(timeout));
        tokio::spawn(call.answer())
    };
    let first = [send(5000), send(5000)];
    tokio::task::yield_now().await;
    let late = send(500).await.unwrap().unwrap_err();
    assert_eq!(late.kind(), Kind::Concurrency);
    let gone = send(5000);
    tokio::task::yield_now().await;
    gone.abort();
    for call in first {
        call.await.unwrap().unwrap();
    }
    send(5000).await.unwrap().unwrap();
    assert_eq!(client.in_flight(), 0);
    assert_eq!(mock.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn rule_11_idle_counts_only_while_we_wait() {
    let mock = Mock::new();
    let reply = Reply::status(200)
        .piece(Duration::from_secs(50), "a")
        .piece(Duration::from_secs(50), "b")
        .piece(Duration::from_secs(70), "c");
    mock.on("*", "*").answer(reply);
    let client = Client::builder(&SERVICE).no_env().transport(mock).build().unwrap();
    let mut draft = Draft::new(&client, &PUT);
    draft.options.streams = Some(|_, _| true);
    let answer = client.execute(draft).await.unwrap();
    let mut stream = ByteStream::from(answer.content);
    assert_eq!(stream.next().await.unwrap().unwrap(), "a");
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(stream.next().await.unwrap().unwrap(), "b");
    let fault = stream.next().await.unwrap().unwrap_err();
    assert_eq!(fault.timeout_kind(), Some(crate::fault::TimeoutKind::Idle));
}

#[tokio::test]
async fn base_urls_come_from_the_builder_then_the_variable_then_the_catalog() {
    let url = |builder: Builder| builder.transport(Mock::new()).build().unwrap().base_url().to_owned();
    let env = |name: &str| (name == "T_BASE_URL").then(|| "https://env.example".to_owned());
    assert_eq!(url(Client::builder(&SERVICE).env(env)), "https://env.example");
    let both = Client::builder(&SERVICE).env(env).base_url("https://b.example");
    assert_eq!(url(both), "https://b.example");
    assert_eq!(url(Client::builder(&SERVICE).no_env()), "https://api.example.com");
}

#[test]
fn variables_of_the_address_come_from_the_builder_then_the_environment_then_the_catalog() {
    static SHOP: Service = Service {
        name: "t",
        env: "T",
        base_url: "https://{shop}.example.com/{version}",
        server_variables: &[("shop", "demo"), ("version", "v1")],
        server_env: &[("shop", "SHOP_NAME")],
        ..Service::DEFAULT
    };
    let url = |builder: Builder| builder.transport(Mock::new()).build().unwrap().base_url().to_owned();
    let env = |name: &str| (name == "SHOP_NAME").then(|| " mine ".to_owned());
    assert_eq!(url(Client::builder(&SHOP).no_env()), "https://demo.example.com/v1");
    assert_eq!(url(Client::builder(&SHOP).env(env)), "https://mine.example.com/v1");
    assert_eq!(url(Client::builder(&SHOP).env(|_| Some(" ".to_owned()))), "https://demo.example.com/v1");
    let given = Client::builder(&SHOP).env(env).server_variable("shop", "yours");
    assert_eq!(url(given), "https://yours.example.com/v1");
}
