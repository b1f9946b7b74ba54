//! `switchboard call --batch`: JSON lines in, JSON lines out, in order.

use super::{Context, Ended, Stop, call};
use crate::Hub;
use futures_util::{FutureExt, StreamExt};
use serde::Deserialize;
use std::io::{ErrorKind, Write};
use std::panic::AssertUnwindSafe;
use switchboard_client::door::{Args, Failed, Object, Outcome};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, BufReader};
use tokio::sync::mpsc;

/// One line of the input.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    service: String,
    operation: String,
    #[serde(default)]
    args: Option<Object<Args>>,
}

/// So many answers wait for a reader that is slow before no more calls are made.
const WAITING: usize = 64;
/// A longer line is none: the largest body as base64, and room beside it.
const LONGEST: usize = 128 << 20;

/// Answers every line. Exit 0 when each was answered, whatever the answers were.
pub(crate) async fn run(context: &Context, parallel: usize) -> Ended {
    let (answers, waiting) = mpsc::channel(WAITING);
    let writer = std::thread::spawn(move || write_all(waiting, std::io::stdout().lock()));
    // On a worker, where the connections are too: from the thread of `main` each call would be two
    // hops between threads more.
    let hub = context.hub.clone();
    let input = BufReader::with_capacity(64 << 10, tokio::io::stdin());
    let work = tokio::spawn(async move { answer_all(&hub, input, answers, parallel).await });
    let answered = work.await.unwrap_or_else(|_| Err(Stop::input("the batch broke off")));
    let written = tokio::task::spawn_blocking(|| writer.join()).await;
    answered?;
    match written {
        // A reader that has seen enough (`| head`) is no error.
        Ok(Ok(Err(error))) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Stop::input(format!("stdout: {error}")))
        }
        _ => Ok(0),
    }
}

/// Writes answers until there are no more. Flushed as soon as none waits, so that a program may
/// write a call and wait for its answer.
fn write_all(mut answers: mpsc::Receiver<String>, mut output: impl Write) -> std::io::Result<()> {
    while let Some(mut answer) = answers.blocking_recv() {
        loop {
            output.write_all(answer.as_bytes())?;
            match answers.try_recv() {
                Ok(next) => answer = next,
                Err(_) => break,
            }
        }
        output.flush()?;
    }
    Ok(())
}

/// Reads at most `parallel` lines ahead; gives each answer as soon as those before it are given. Ends
/// early when nobody takes them any more.
async fn answer_all(
    hub: &Hub,
    input: impl AsyncBufRead + Unpin,
    output: mpsc::Sender<String>,
    parallel: usize,
) -> Result<(), Stop> {
    let lines = futures_util::stream::unfold(input, |mut input| async move {
        next_line(&mut input, LONGEST).await.transpose().map(|line| (line, input))
    });
    // Empty lines are no calls: they have no index and no answer.
    let lines = lines.filter(|line| {
        let blank = matches!(line, Ok(Some(line)) if line.iter().all(u8::is_ascii_whitespace));
        std::future::ready(!blank)
    });
    let answers = lines
        .enumerate()
        .map(|(index, line)| async move {
            let line = line.map_err(|error| Stop::input(format!("stdin: {error}")))?;
            let Some(line) = line else {
                let message = format!("the line: it is longer than {} MiB", LONGEST >> 20);
                return Ok((index, Outcome::failed(Failed::new("request", message))));
            };
            let outcome = if parallel > 1 {
                // On a task of its own: calls side by side use all workers.
                let hub = hub.clone();
                tokio::spawn(async move { answer(&hub, &line).await }).await.ok()
            } else {
                AssertUnwindSafe(answer(hub, &line)).catch_unwind().await.ok()
            };
            // Whatever breaks in a call must not take the other answers with it.
            Ok((
                index,
                outcome.unwrap_or_else(|| Outcome::failed(Failed::new("internal", "the call broke off"))),
            ))
        })
        .buffered(parallel.max(1));
    let mut answers = std::pin::pin!(answers);
    loop {
        // Who wrote them is gone as soon as a reader is: the next line is not waited for.
        let next = tokio::select! {
            next = answers.next() => next,
            () = output.closed() => None,
        };
        let Some(next) = next else { break };
        let (index, outcome): (usize, Outcome) = next?;
        let mut text = print(index, &outcome);
        text.push('\n');
        if output.send(text).await.is_err() {
            break;
        }
    }
    Ok(())
}

/// The next line without its end; `None` in it for one that is too long, which is read to its end and not kept.
async fn next_line(
    input: &mut (impl AsyncBufRead + Unpin),
    longest: usize,
) -> std::io::Result<Option<Option<Vec<u8>>>> {
    let (mut line, mut begun) = (Some(Vec::new()), false);
    loop {
        let read = input.fill_buf().await?;
        if read.is_empty() {
            return Ok(begun.then_some(line));
        }
        begun = true;
        let end = read.iter().position(|byte| *byte == b'\n');
        let part = read.get(..end.unwrap_or(read.len())).unwrap_or_default();
        line = line.filter(|line| line.len() + part.len() <= longest);
        if let Some(line) = &mut line {
            line.extend_from_slice(part);
        }
        let taken = part.len() + usize::from(end.is_some());
        input.consume(taken);
        if end.is_some() {
            return Ok(Some(line));
        }
    }
}

async fn answer(hub: &Hub, line: &[u8]) -> Outcome {
    let request = |message: String| Outcome::failed(Failed::new("request", message));
    // Some shells write a mark before the first line.
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let Object(line): Object<Line> = match serde_json::from_slice(line) {
        Ok(line) => line,
        Err(error) => return request(format!("the line: {error}")),
    };
    let info = match call::lookup(hub, &line.service, &line.operation) {
        Ok(info) => info,
        Err(stop) => return request(stop.message),
    };
    match hub.service(&line.service) {
        Ok(service) => service.call(info.id, line.args.unwrap_or_default().0).await,
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
    let (answers, mut given) = mpsc::channel(1);
    let work = async {
        answer_all(hub, input, answers, parallel).await.unwrap();
    };
    let read = async {
        let mut text = String::new();
        while let Some(answer) = given.recv().await {
            text.push_str(&answer);
        }
        text
    };
    tokio::join!(work, read).1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Fake;
    use serde_json::value::RawValue;
    use std::sync::Arc;
    use switchboard_client::door::HealthStatus;
    use tokio::io::AsyncWriteExt;

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
        let (answers, mut given) = mpsc::channel(1);
        let work = tokio::spawn(async move { answer_all(&hub, BufReader::new(input), answers, 16).await });
        for index in 0..3 {
            ours.write_all(b"{\"service\":\"fake\",\"operation\":\"pets/fail\"}\n").await.unwrap();
            let line = given.recv().await.unwrap();
            assert!(line.starts_with(&format!("{{\"index\":{index},")), "{line}");
        }
        // Nobody takes the next one: the rest of the input is not called for.
        drop(given);
        ours.write_all(b"{\"service\":\"fake\",\"operation\":\"pets/fail\"}\n").await.unwrap();
        assert!(work.await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn a_line_is_an_object_and_so_are_its_arguments() {
        let fake = Arc::new(Fake::new("fake", HealthStatus::Healthy));
        let hub = Hub::builder(&[]).service(fake).build();
        for line in [
            r#"["fake","pets/fail",{}]"#,
            "[]",
            r#"{"service":"fake","operation":"pets/fail","args":[]}"#,
            r#"{"service":"fake","operation":"pets/fail","args":[{"a":1}]}"#,
        ] {
            let said = answers_for_tests(&hub, line.as_bytes(), 1).await;
            assert!(said.contains("invalid type: sequence, expected an object"), "{line}: {said}");
        }
    }

    #[tokio::test]
    async fn a_line_is_read_whole_or_not_kept() {
        let mut input = BufReader::with_capacity(4, &b"12345678\n123456789\n\n1234"[..]);
        let mut lines = Vec::new();
        while let Some(line) = next_line(&mut input, 8).await.unwrap() {
            lines.push(line.map(|line| String::from_utf8(line).unwrap()));
        }
        assert_eq!(lines, [Some("12345678".into()), None, Some(String::new()), Some("1234".into())]);
    }

    #[tokio::test]
    async fn no_line_is_waited_for_when_nobody_takes_answers() {
        let hub = Hub::builder(&[]).build();
        let (input, _open) = tokio::io::duplex(64);
        let (answers, given) = mpsc::channel(1);
        drop(given);
        let work = answer_all(&hub, BufReader::new(input), answers, 1);
        assert!(tokio::time::timeout(std::time::Duration::from_secs(5), work).await.unwrap().is_ok());
    }

    #[test]
    fn a_lone_answer_is_flushed_and_a_broken_pipe_is_told() {
        struct Seen(Arc<std::sync::Mutex<Vec<&'static str>>>, usize);
        impl Write for Seen {
            fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
                self.1 = self.1.checked_sub(1).ok_or(ErrorKind::BrokenPipe)?;
                self.0.lock().unwrap().push("write");
                Ok(bytes.len())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                self.0.lock().unwrap().push("flush");
                Ok(())
            }
        }
        let seen = Arc::default();
        let (answers, given) = mpsc::channel(8);
        for _ in 0..3 {
            answers.try_send("answer\n".to_owned()).unwrap();
        }
        drop(answers);
        write_all(given, Seen(Arc::clone(&seen), 3)).unwrap();
        assert_eq!(*seen.lock().unwrap(), ["write", "write", "write", "flush"]);
        let (answers, given) = mpsc::channel(8);
        answers.try_send("answer\n".to_owned()).unwrap();
        let error = write_all(given, Seen(Arc::default(), 0)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    }
}
