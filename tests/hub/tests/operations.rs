//! Every operation of every service of the catalog: the generated client calls it with what the
//! document says is right, and what the mock answers from the document arrives typed.

use futures_util::{StreamExt, stream};
use std::collections::BTreeSet;
use switchboard_client::door::{Args, Outcome};
use switchboard_demo::{again, hub, mock};
use switchboard_hub::mock::{Example, Faults, Running};

/// Calls in flight at once.
const PARALLEL: usize = 16;

/// Makes the calls that are asked for, and lists those that went wrong.
async fn call_all(
    running: &Running,
    pick: impl Fn(&Example) -> bool,
    wrong: impl Fn(&Example, &Outcome) -> Option<String>,
) -> (usize, Vec<String>) {
    let hub = hub(running);
    let mut calls = Vec::new();
    for service in hub.names() {
        for example in running.mock().examples(service).into_iter().filter(&pick) {
            calls.push((service.to_owned(), example));
        }
    }
    let count = calls.len();
    let answers = stream::iter(calls).map(|(service, example)| {
        let hub = &hub;
        async move {
            let args = Args::parse(&example.args.to_string()).unwrap();
            let client = hub.service(&service).unwrap();
            let outcome = client.call(&example.route, args).await;
            (service, example, outcome)
        }
    });
    let answers: Vec<_> = answers.buffer_unordered(PARALLEL).collect().await;
    let mut all: Vec<String> = answers
        .iter()
        .filter_map(|(service, example, outcome)| {
            let what = wrong(example, outcome)?;
            Some(format!("{service} {}: {what}\n    with {}", example.route, example.args))
        })
        .collect();
    all.sort();
    hub.close().await;
    (count, all)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_succeeds_with_what_its_document_calls_right() {
    let running = mock(Faults::default()).await.unwrap();
    let (count, wrong) = call_all(
        &running,
        |_| true,
        |example, outcome| match &outcome.result {
            Ok(_) if outcome.status.is_some_and(|status| fits(example, status)) => None,
            Ok(_) => Some(format!("an undocumented {:?}", outcome.status)),
            Err(failed) => Some(format!("{:?} {}: {}", outcome.status, failed.kind, failed.message)),
        },
    )
    .await;
    let hub = hub(&running);
    let operations: usize = hub.services().iter().map(|row| row.operations).sum();
    println!("{count} operations called, {} wrong", wrong.len());
    assert_eq!(count, operations, "the mock and the clients know the same operations");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// A documented status, or one that a range or the default may stand for.
fn fits(example: &Example, status: u16) -> bool {
    example.statuses.contains(&status) || !example.statuses.iter().any(|status| (200..300).contains(status))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_documented_failure_arrives_typed() {
    // What is tried again, and what opens a breaker, has suites of its own.
    let retried = [401, 408, 425, 429];
    let mut statuses = BTreeSet::new();
    let quiet = mock(Faults::default()).await.unwrap();
    for name in hub(&quiet).names() {
        statuses.extend(quiet.mock().examples(name).into_iter().flat_map(|example| example.statuses));
    }
    statuses.retain(|status| (400..500).contains(status) && !retried.contains(status));
    assert!(statuses.len() > 5, "{statuses:?}");
    let (mut count, mut wrong) = (0, Vec::new());
    for status in statuses {
        let faults = Faults { status: Some(status), ..Faults::default() };
        let running = again(&quiet, faults).await.unwrap();
        let (called, failed) = call_all(
            &running,
            |example| example.statuses.contains(&status),
            |_, outcome| match &outcome.result {
                Err(failed) if failed.kind == "api" && outcome.status == Some(status) => None,
                Err(failed) => Some(format!("{:?} {}: {}", outcome.status, failed.kind, failed.message)),
                Ok(_) => Some(format!("{:?} is no failure", outcome.status)),
            },
        )
        .await;
        count += called;
        wrong.extend(failed);
    }
    println!("{count} documented failures, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_service_is_healthy_and_one_that_is_gone_is_not() {
    let running = mock(Faults::default()).await.unwrap();
    let hub = hub(&running);
    let health = hub.health().await;
    let sick: Vec<_> = health.iter().filter(|h| h.status.as_str() != "healthy").collect();
    assert!(sick.is_empty() && health.len() == hub.names().count(), "{sick:?}");
    running.stop().await;
    let health = hub.health().await;
    assert!(health.iter().all(|h| h.status.as_str() == "unhealthy" && h.error.is_some()), "{health:?}");
}
