//! What `cargo xtask demo` shows of the clients: the mock, all of them checked at once, and calls
//! that turn pages, survive a fault, fail with a type, and stream.

mod show;

use hub::automationhub;
use hub::automationhub::types::LogEvent;
use hub::github;
use hub::github::issues::GetError;
use show::Show;
use std::process::ExitCode;
use std::time::Instant;
use switchboard_client::Error;
use switchboard_client::door::HealthStatus;
use switchboard_demo::{again, hub, mock};
use switchboard_hub::mock::{Faults, Running};

/// What went wrong, in a sentence.
type Step = Result<(), String>;

#[tokio::main]
async fn main() -> ExitCode {
    let first = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(1);
    let mut show = Show::new(first);
    match run(&mut show).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            show.failed(&reason);
            ExitCode::FAILURE
        }
    }
}

async fn run(show: &mut Show) -> Step {
    let started = Instant::now();
    let running = mock(Faults::default()).await?;
    show.step("mock", "switchboard mock");
    let services = running.base_urls().count();
    show.line(&format!(
        "{services} services on http://{}, answering from their specs in {} ms",
        running.address(),
        started.elapsed().as_millis()
    ));
    let hub = hub(&running);

    let started = Instant::now();
    show.step("health", "hub.health().await");
    let health = hub.health().await;
    let count = |status| health.iter().filter(|h| h.status == status).count();
    let well = count(HealthStatus::Healthy);
    show.line(&format!(
        "{well} of {} healthy, asked at once, in {} ms",
        health.len(),
        started.elapsed().as_millis()
    ));

    let github = hub.github().map_err(|error| error.to_string())?;
    pages(show, &github).await?;
    retry(show, &running).await?;
    typed_error(show, &github).await?;
    stream(show, &hub.automationhub().map_err(|error| error.to_string())?).await?;

    show.table(&health);
    let sick: Vec<&str> =
        health.iter().filter(|h| h.status != HealthStatus::Healthy).map(|h| h.service.as_str()).collect();
    hub.close().await;
    running.stop().await;
    if sick.is_empty() { Ok(()) } else { Err(format!("not healthy: {}", sick.join(", "))) }
}

/// Every page of a list, one by one.
async fn pages(show: &mut Show, github: &github::Client) -> Step {
    show.step("pages", r#"github.issues().list_for_repo("rust-lang", "rust").pages()"#);
    let mut pages = github.issues().list_for_repo("rust-lang", "rust").pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        seen.push(page.map_err(|error| error.to_string())?.into_body().len());
    }
    let told: Vec<String> =
        seen.iter().enumerate().map(|(index, n)| format!("page {}: {n} issues", index + 1)).collect();
    show.line(&format!("{}, end", told.join(", ")));
    if seen.len() > 1 { Ok(()) } else { Err("there was no second page".to_owned()) }
}

/// A call whose first attempt meets a fault.
async fn retry(show: &mut Show, running: &Running) -> Step {
    show.step("retry", r#"github.repos().get("rust-lang", "rust").send()"#);
    // A mock that answers the first request of each operation with a 503.
    let running = again(running, Faults { first: 1, ..Faults::default() }).await?;
    let github = hub(&running).github().map_err(|error| error.to_string())?;
    let started = Instant::now();
    let reply = github.repos().get("rust-lang", "rust").send().await.map_err(|error| error.to_string())?;
    show.line(&format!(
        "503, then {} on attempt {} after {} ms: {}",
        reply.status().as_u16(),
        reply.attempts(),
        started.elapsed().as_millis(),
        reply.full_name
    ));
    running.stop().await;
    if reply.attempts() == 2 { Ok(()) } else { Err("it was not tried twice".to_owned()) }
}

/// An answer that the document describes as a failure.
async fn typed_error(show: &mut Show, github: &github::Client) -> Step {
    show.step("error", r#"github.issues().get("rust-lang", "rust", 1), to which the mock answers 404"#);
    match github.issues().get("rust-lang", "rust", 1).with_header("Prefer", "code=404").await {
        Err(Error::Api(GetError::NotFound(problem))) => {
            show.line(&format!(
                "Err(Error::Api(GetError::NotFound(problem))), problem.message: {:?}",
                problem.message
            ));
            Ok(())
        }
        other => Err(format!("a typed 404 was expected: {other:?}")),
    }
}

/// Server-sent events as they come, each of them typed.
async fn stream(show: &mut Show, automationhub: &automationhub::Client) -> Step {
    show.step("stream", r#"automationhub.logs().stream_run_logs("run_4bT8mNc1Yv5E").await"#);
    let mut events =
        automationhub.logs().stream_run_logs("run_4bT8mNc1Yv5E").await.map_err(|error| error.to_string())?;
    let mut seen = 0;
    while let Some(event) = events.next().await {
        seen += 1;
        match event.map_err(|error| error.to_string())? {
            LogEvent::LogLineEvent(event) => {
                show.line(&format!("LogLineEvent: {} {:?}", event.line.seq, event.line.message))
            }
            other => show.line(&format!("{other:?}")),
        }
    }
    if seen > 0 { Ok(()) } else { Err("no event came".to_owned()) }
}
