//! `switchboard call --batch`: JSON lines in, JSON lines out, in order.

use super::{Context, Ended, Stop, call};
use futures_util::StreamExt;
use serde::Deserialize;
use switchboard_client::door::{Args, Failed, Outcome};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

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
    let lines = BufReader::new(tokio::io::stdin()).split(b'\n');
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
        .map(|(index, line)| async move {
            let line = line.map_err(|error| Stop::input(format!("stdin: {error}")))?;
            Ok((index, answer(context, &line).await))
        })
        .buffered(parallel.max(1));
    let mut answers = std::pin::pin!(answers);
    let mut stdout = tokio::io::stdout();
    while let Some(next) = answers.next().await {
        let (index, outcome): (usize, Outcome) = next?;
        let mut text = print(index, &outcome);
        text.push('\n');
        // Flushed by line, so that a program may write a call and wait for its answer.
        let written = async {
            stdout.write_all(text.as_bytes()).await?;
            stdout.flush().await
        };
        if let Err(error) = written.await {
            return Err(Stop::input(format!("stdout: {error}")));
        }
    }
    Ok(0)
}

async fn answer(context: &Context, line: &[u8]) -> Outcome {
    let request = |message: String| Outcome::failed(Failed::new("request", message));
    let line: Line = match serde_json::from_slice(line) {
        Ok(line) => line,
        Err(error) => return request(format!("the line: {error}")),
    };
    let info = match call::lookup(context, &line.service, &line.operation) {
        Ok(info) => info,
        Err(stop) => return request(stop.message),
    };
    match context.hub.service(&line.service) {
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

/// A line and its answer, as text.
#[cfg(test)]
pub(crate) async fn answer_for_tests(context: &Context, line: &[u8]) -> String {
    print(0, &answer(context, line).await)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::value::RawValue;

    #[test]
    fn a_line_has_its_index_and_the_exact_body() {
        let body = RawValue::from_string("{\"n\":1.10}".to_owned()).unwrap();
        let outcome = Outcome::ok(200, vec![("a".into(), "b".into())], body);
        assert_eq!(
            print(3, &outcome),
            r#"{"index":3,"status":200,"headers":{"a":"b"},"body":{"n":1.10}}"#
        );
        let outcome = Outcome::failed(Failed::new("connect", "no"));
        assert_eq!(
            print(0, &outcome),
            r#"{"index":0,"status":null,"headers":{},"error":{"kind":"connect","message":"no","body":null}}"#
        );
    }
}
