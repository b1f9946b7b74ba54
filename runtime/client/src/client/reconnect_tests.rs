//! Streams of events that are asked for again.

use super::*;
use crate::fault::Kind;
use crate::mock::{Mock, Reply};
use std::time::Duration;

static SERVICE: Service =
    Service { name: "t", env: "T", base_url: "https://api.example.com", ..Service::DEFAULT };

/// Two events and a break, over and over; 204 behind the sixth.
fn feed(mock: &Arc<Mock>, method: &str) {
    let event = |id: u32| format!("id: {id}\nretry: 2000\ndata: {id}\n\n");
    let part = |id: u32| {
        let reply = Reply::status(200).header("content-type", "text/event-stream");
        reply.body(event(id)).body(event(id + 1)).body("data: ha").cut()
    };
    mock.on(method, "/feed").answers([part(1), part(3), part(5), Reply::status(204)]);
}

async fn follow(client: &Client, method: &str, most: Option<u32>) -> (Vec<String>, Option<Fault>) {
    let call = client.request(method, "/feed");
    let call = if let Some(most) = most { call.reconnect(most) } else { call };
    let mut items = call.send::<crate::answer::Events<crate::answer::Text>>().await.unwrap().into_body();
    let mut got = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => got.push(item),
            Err(fault) => return (got, Some(fault)),
        }
    }
    (got, None)
}

#[tokio::test(start_paused = true)]
async fn rule_33_connects_again_where_asked_and_never_for_post() {
    let fresh = |method: &str| {
        let mock = Mock::new();
        feed(&mock, method);
        let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
        (mock, client)
    };
    let (mock, client) = fresh("GET");
    let (got, fault) = follow(&client, "GET", Some(1)).await;
    assert_eq!((got.join(""), fault.is_none()), ("123456".to_owned(), true));
    let seen = mock.seen();
    let ids: Vec<_> = seen.iter().map(|seen| seen.headers.get("last-event-id").cloned()).collect();
    assert_eq!(ids.iter().flatten().collect::<Vec<_>>(), ["2", "4", "6"]);
    // As long as the server asked, each time.
    assert!(seen.windows(2).all(|two| two[1].at - two[0].at >= Duration::from_secs(2)));
    assert_eq!(client.in_flight(), 0);
    for (method, most) in [("GET", None), ("GET", Some(0)), ("POST", Some(5))] {
        let (mock, client) = fresh(method);
        let (got, fault) = follow(&client, method, most).await;
        assert_eq!((got.join(""), fault.map(|fault| fault.kind())), ("12".to_owned(), Some(Kind::Body)));
        assert_eq!(mock.seen().len(), 1, "{method} {most:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn rule_33_connecting_again_in_vain_ends() {
    let mock = Mock::new();
    let good =
        Reply::status(200).header("content-type", "text/event-stream").body("id: 1\ndata: 1\n\n").cut();
    let empty = Reply::status(200).header("content-type", "text/event-stream").cut();
    mock.on("GET", "/feed").answers([good, empty]);
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let (got, fault) = follow(&client, "GET", Some(4)).await;
    assert_eq!((got.len(), fault.unwrap().kind()), (1, Kind::Body));
    assert_eq!(mock.seen().len(), 5);
}

/// What is got of a feed that answers so in turn, how it ended, and when each request came.
async fn followed(replies: Vec<Reply>, most: u32) -> (Vec<String>, Option<Fault>, Vec<Duration>) {
    let mock = Mock::new();
    mock.on("GET", "/feed").answers(replies);
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).attempts(1).build().unwrap();
    let (got, fault) = follow(&client, "GET", Some(most)).await;
    let seen = mock.seen();
    let since = |seen: &crate::mock::Seen| seen.at.duration_since(mock.seen()[0].at);
    (got, fault, seen.iter().map(since).collect())
}

fn events(text: &str) -> Reply {
    Reply::status(200).header("content-type", "text/event-stream").body(text.to_owned())
}

#[tokio::test(start_paused = true)]
async fn rule_33_what_has_ended_without_an_id_is_not_begun_anew() {
    let (got, fault, seen) = followed(vec![events("data: 1\n\ndata: 2\n\n")], 5).await;
    assert_eq!((got.join(""), fault.is_none(), seen.len()), ("12".to_owned(), true, 1));
    // With one the server knows where we are.
    let replies = vec![events("id: 1\ndata: 1\n\n"), events("id: 2\ndata: 2\n\n"), Reply::status(204)];
    let (got, fault, seen) = followed(replies, 5).await;
    assert_eq!((got.join(""), fault.is_none(), seen.len()), ("12".to_owned(), true, 3));
}

#[tokio::test(start_paused = true)]
async fn rule_33_connecting_again_takes_its_time() {
    // What keeps the connection awake is no event, and without a word of the server some seconds pass.
    let awake = || events("id: 1\ndata\n\n").cut();
    let (got, fault, seen) = followed(vec![events("id: 1\ndata: 1\n\n").cut(), awake()], 3).await;
    assert_eq!((got.join(""), fault.is_some(), seen.len()), ("1".to_owned(), true, 4));
    assert!(seen.windows(2).all(|two| two[1] - two[0] >= Duration::from_secs(3)), "{seen:?}");
}

#[tokio::test(start_paused = true)]
async fn rule_06_a_stream_is_not_asked_for_again_before_the_server_wants_it() {
    let broken = || events("id: 1\nretry: 1000\ndata: 1\n\n").cut();
    let busy = |after: &str| Reply::status(503).header("retry-after", after);
    let (got, fault, seen) = followed(vec![broken(), busy("60"), Reply::status(204)], 5).await;
    assert_eq!((got.join(""), fault.is_none(), seen.len()), ("1".to_owned(), true, 3));
    assert!(seen[2] - seen[1] >= Duration::from_secs(60), "{seen:?}");
    // Neither shortened nor slept.
    let (_, fault, seen) = followed(vec![broken(), busy("600"), Reply::status(204)], 5).await;
    let fault = fault.unwrap();
    assert_eq!((fault.retry_after(), seen.len()), (Some(Duration::from_secs(600)), 2));
}
