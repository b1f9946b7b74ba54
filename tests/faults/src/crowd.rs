//! Ten thousand calls at once through a server that fails a third of them.
//!
//! The server is a process of its own: neither its sockets nor its time are the client's, and what
//! it counted comes back as JSON when it is asked.

use std::collections::HashMap;
use std::process::{ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use switchboard_client::{Retry, Timeout};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

use crate::calls::{Kind, all, plain};
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, answer, good};
use crate::watch;

faults! {
    "ten thousand at once, a third of them failed": crowd,
}

/// Attempts of each call.
const ATTEMPTS: i32 = 5;
const LIMIT: Duration = Duration::from_secs(120);

/// What the server counted.
#[derive(Serialize, Deserialize)]
struct Books {
    requests: usize,
    failed: usize,
    counts: HashMap<String, usize>,
}

/// The server: prints where it is, and on a line of input what it counted.
pub fn serve() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let failed = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&failed);
        let server = Server::new(move |seen| {
            if fastrand::u32(0..3) > 0 {
                return vec![Step::Say(good(seen))];
            }
            count.fetch_add(1, Ordering::Relaxed);
            match fastrand::u32(0..5) {
                0 => vec![Step::Reset],
                1 => vec![Step::Close],
                2 => vec![Step::Say(answer(500, "", "{}"))],
                3 => vec![Step::Say(answer(503, "", "{}"))],
                _ => {
                    let mut half = good(seen);
                    half.truncate(half.len() - 20);
                    vec![Step::Say(half), Step::Close]
                }
            }
        })
        .await;
        println!("{}", server.url());
        let mut lines = BufReader::new(tokio::io::stdin()).lines();
        if let Ok(Some(_)) = lines.next_line().await {
            let mut counts = HashMap::new();
            for seen in server.seen() {
                *counts.entry(seen.id).or_default() += 1;
            }
            let books = Books { requests: server.requests(), failed: failed.load(Ordering::Relaxed), counts };
            println!("{}", serde_json::to_string(&books).unwrap_or_default());
        }
    });
    ExitCode::SUCCESS
}

async fn crowd(name: &str, quick: bool) -> Row {
    let count = if quick { 2_000 } else { 10_000 };
    let mut server = tokio::process::Command::new(std::env::current_exe().expect("this program"))
        .arg("--crowd-server")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("a server");
    let mut lines = BufReader::new(server.stdout.take().expect("its output")).lines();
    let url = lines.next_line().await.ok().flatten().expect("its address");
    // Budget, breaker and backoff are those that every client has.
    let retry = Retry { attempts: ATTEMPTS as u32, ..Retry::DEFAULT };
    let timeout =
        Timeout { connect: Duration::from_secs(30), attempt: Duration::from_secs(60), ..Timeout::DEFAULT };
    let client = plain(&url).retry(retry).timeouts(timeout).build().expect("a client");
    let kinds = [
        Kind::Get,
        Kind::Keyed,
        Kind::Put,
        Kind::Header,
        Kind::SafePost,
        Kind::Query,
        Kind::Delete,
        Kind::Bearer,
    ];
    let safe = (0..count).map(|number| (kinds[number % kinds.len()], format!("crowd-{number}")));
    let once = (0..count / 10).map(|number| (Kind::Post, format!("once-{number}")));
    let calls: Vec<_> = safe.chain(once).collect();
    let before = Row::begin(name);
    // What ten thousand calls write at the finest level would be most of the work; errors are read.
    watch::listen(false);
    let at_once = calls.len();
    let done = all(&client, calls, LIMIT, at_once).await;
    watch::listen(true);
    let mut stdin = server.stdin.take().expect("its input");
    let _ = stdin.write_all(b"tell\n").await;
    let told = lines.next_line().await.ok().flatten().unwrap_or_default();
    let books: Books = serde_json::from_str(&told).expect("what the server counted");
    let _ = server.wait().await;

    let counted = |id: &str| books.counts.get(id).copied().unwrap_or(0);
    let duplicates =
        done.iter().filter(|one| one.kind.is_unsafe()).map(|one| counted(&one.id).saturating_sub(1)).sum();
    let mut row = before.counted(books.requests, duplicates, &done);
    // Ten thousand calls in flight need their memory; it is bounded by their number.
    let memory = row.memory_kib / at_once.max(1);
    row.off.0.retain(|what| !what.ends_with("MiB of memory"));
    row.off.want(memory < 100, || format!("{memory} KiB a call in flight"));

    let safe: Vec<_> = done.iter().filter(|one| !one.kind.is_unsafe()).collect();
    let answered = safe.iter().filter(|one| one.right()).count();
    row.off.want(answered * 100 >= safe.len() * 99, || format!("{answered} of {} answered", safe.len()));
    let odds = books.failed as f64 / books.requests.max(1) as f64;
    row.off.want((0.30..0.37).contains(&odds), || format!("the server failed {odds:.3} of the requests"));
    // With odds p of failing, an attempt k follows with p^(k-1).
    let chance = |k: i32| odds.powi(k - 1);
    let mean: f64 = (1..=ATTEMPTS).map(chance).sum();
    let square: f64 = (1..=ATTEMPTS).map(|k| f64::from(2 * k - 1) * chance(k)).sum();
    let spread = ((square - mean * mean) * safe.len() as f64).sqrt();
    let requests = safe.iter().map(|one| counted(&one.id)).sum::<usize>() as f64;
    let wanted = mean * safe.len() as f64;
    row.off.want((requests - wanted).abs() < 5.0 * spread, || {
        format!("{requests} attempts where the odds say {wanted:.0} ± {spread:.0}")
    });
    row
}
