//! How a client that the generator could have written says what went wrong.

use switchboard_client::Error;
use switchboard_client::generated as rt;
use switchboard_client::mock::Reply as Answer;

use super::{ListIssues, ListIssuesError, client};

#[tokio::test]
async fn a_documented_failure_is_a_variant() {
    let (client, mock) = client();
    mock.on("GET", "*").answer(Answer::json(404, r#"{"message":"no"}"#).header("x-github-request-id", "r1"));
    match client.issues().list("a", "b").await {
        Err(Error::Api(ListIssuesError::NotFound(body))) => {
            assert_eq!(body.message.as_deref(), Some("no"));
            assert_eq!(body.request_id(), Some("r1"));
        }
        other => panic!("{:?}", other.err()),
    }
}

#[tokio::test]
async fn what_is_not_documented_keeps_its_start() {
    let (client, mock) = client();
    mock.on("GET", "*").answer(Answer::status(404).body("<html>no</html>"));
    let error = client.issues().list("a", "b").await.expect_err("an error");
    match &error {
        Error::Status(reply) => assert_eq!(reply.text, "<html>no</html>"),
        other => panic!("{other:?}"),
    }
    assert_eq!(error.status().map(|s| s.as_u16()), Some(404));
    assert!(!error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn an_error_says_when_to_ask_again_and_why_that_was_not_done() {
    let (client, mock) = client();
    let busy = |body: &'static str| Answer::json(503, body).header("retry-after", "300");
    let gone = Answer::json(404, r#"{"message":"no"}"#).header("retry-after", "5");
    mock.on("GET", "*").answers([busy("{}"), gone, busy("{}")]);
    let list = || client.issues().list("a", "b");
    let error = list().await.expect_err("an error");
    let note = "not tried again: the server asks for a longer wait than is allowed";
    assert_eq!(error.to_string(), format!("status 503: {{}}; may be tried again after 300 s; {note}"));
    assert_eq!(error.note(), Some(note));
    let error = list().await.expect_err("an error");
    assert_eq!(error.to_string(), "status 404: NotFound; may be tried again after 5 s");
    assert_eq!(error.note(), None);
    let outcome = rt::outcome::<ListIssues>(list().send()).await;
    let message = outcome.result.expect_err("an error").message;
    assert!(message.ends_with(&format!("after 300 s; {note}")), "{message}");
}

#[tokio::test]
async fn a_decoding_error_says_where() {
    let (client, mock) = client();
    mock.on("GET", "*").answer(Answer::json(200, r#"[{"id":1,"title":"a"},{"id":"x"}]"#));
    match client.issues().list("a", "b").await {
        Err(Error::Decode(fault)) => {
            assert_eq!(fault.path(), Some("[1].id"));
            assert_eq!(fault.attempts(), 1);
            assert_eq!(fault.operation(), Some("issues/list"));
        }
        other => panic!("{:?}", other.err()),
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_told_by_send() {
    let (client, mock) = client();
    let error = client.issues().list("..", "b").await.expect_err("an error");
    assert!(matches!(error, Error::Request(_)));
    assert!(mock.seen().is_empty());
}
