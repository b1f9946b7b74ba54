//! `switchboard call --batch`: JSON lines in, JSON lines out, in order.

use super::{Context, Ended, Stop, call};
use crate::Hub;
use futures_util::StreamExt;
use serde::Deserialize;
use switchboard_client::door::{Args, Failed, Outcome};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncWrite, AsyncWriteExt, BufReader};

/// One line of the input.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    service: String,
    operation: String,
    #[serde(default)]
    args: Option<Args>,
}

/// Answers every line. Exit 0 when each was answered, whatever the answers were.
pub(crate) async fn run(context: &Context, parallel: usize) -> Ended {
    let input = BufReader::new(tokio::io::stdin());
    answer_all(&context.hub, input, tokio::io::stdout(), parallel).await?;
    Ok(0)
}

/// Reads at most `parallel` lines ahead; writes each answer as soon as those before it are written.
async fn answer_all(
    hub: &Hub,
    input: impl AsyncBufRead + Unpin,
    mut output: impl AsyncWrite + Unpin,
    parallel: usize,
) -> Result<(), Stop> {
    let lines = input.split(b'\n');
    let lines = futures_util::stream::unfold(lines, |mut lines| async move {
        match lines.next_segment().await {
            Ok(Some(line)) => Some((Ok(line), lines)),
            Ok(None) => None,
            Err(error) => Some((Err(error), lines)),
        }
    });
    // Empty lines are no calls: they have no index and no answer.
    let lines = lines.filter(|line| {
        let blank = line.as_ref().is_ok_and(|l| l.iter().all(u8::is_ascii_whitespace));
        std::future::ready(!blank)
    });
    let answers = lines
        .enumerate()
        .map(|(index, line)| {
            // On a task of its own: building a client blocks for a moment, and whatever breaks in a
            // call must not take the other answers with it.
            let hub = hub.clone();
            let task = line.map(|line| tokio::spawn(async move { answer(&hub, &line).await }));
            async move {
                let task = task.map_err(|error| Stop::input(format!("stdin: {error}")))?;
                let broke = |_| Outcome::failed(Failed::new("internal", "the call broke off"));
                Ok((index, task.await.unwrap_or_else(broke)))
            }
        })
        .buffered(parallel.max(1));
    let mut answers = std::pin::pin!(answers);
    while let Some(next) = answers.next().await {
        let (index, outcome): (usize, Outcome) = next?;
        let mut text = print(index, &outcome);
        text.push('\n');
        // Flushed by line, so that a program may write a call and wait for its answer.
        let written = async {
            output.write_all(text.as_bytes()).await?;
            output.flush().await
        };
        if let Err(error) = written.await {
            return Err(Stop::input(format!("stdout: {error}")));
        }
    }
    Ok(())
}

async fn answer(hub: &Hub, line: &[u8]) -> Outcome {
    let request = |message: String| Outcome::failed(Failed::new("request", message));
    let line: Line = match serde_json::from_slice(line) {
        Ok(line) => line,
        Err(error) => return request(format!("the line: {error}")),
    };
    let info = match call::lookup(hub, &line.service, &line.operation) {
        Ok(info) => info,
        Err(stop) => return request(stop.message),
    };
    match hub.service(&line.service) {
        Ok(service) => service.call(info.id, line.args.unwrap_or_default()).await,
        Err(error) => request(error.to_string()),
    }
}

/// One line of the output: the outcome with its index first.
fn print(index: usize, outcome: &Outcome) -> String {
    let text = serde_json::to_string(outcome).unwrap_or_default();
    match text.strip_prefix('{') {
        Some(rest) => format!("{{\"index\":{index},{rest}"),
        None => format!("{{\"index\":{index}}}"),
    }
}

/// The answers to an input, as text.
#[cfg(test)]
pub(crate) async fn answers_for_tests(hub: &Hub, input: &[u8], parallel: usize) -> String {
    let mut output = Vec::new();
    answer_all(hub, input, &mut output, parallel).await.unwrap();
    String::from_utf8(output).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Fake;
    use serde_json::value::RawValue;
    use std::sync::Arc;
    use switchboard_client::door::HealthStatus;

    #[test]
    fn a_line_has_its_index_and_the_exact_body() {
        let body = RawValue::from_string("{\"n\":1.10}".to_owned()).unwrap();
        let outcome = Outcome::ok(200, vec![("a".into(), "b".into())], body);
        assert_eq!(print(3, &outcome), r#"{"index":3,"status":200,"headers":{"a":"b"},"body":{"n":1.10}}"#);
        let outcome = Outcome::failed(Failed::new("connect", "no"));
        assert_eq!(
            print(0, &outcome),
            r#"{"index":0,"status":null,"headers":{},"error":{"kind":"connect","message":"no","body":null}}"#
        );
    }

    #[tokio::test]
    async fn an_answer_comes_before_the_next_line_is_written() {
        let fake = Arc::new(Fake::new("fake", HealthStatus::Healthy));
        let hub = Hub::builder(&[]).service(fake).build();
        let (input, mut ours) = tokio::io::duplex(1024);
        let (output, theirs) = tokio::io::duplex(1024);
        let work = tokio::spawn(async move { answer_all(&hub, BufReader::new(input), output, 16).await });
        let mut answers = BufReader::new(theirs).lines();
        for index in 0..3 {
            ours.write_all(b"{\"service\":\"fake\",\"operation\":\"pets/fail\"}\n").await.unwrap();
            let line = answers.next_line().await.unwrap().unwrap();
            assert!(line.starts_with(&format!("{{\"index\":{index},")), "{line}");
        }
        drop(ours);
        assert!(work.await.unwrap().is_ok());
    }
}
