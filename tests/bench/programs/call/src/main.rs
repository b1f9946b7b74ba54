//! The same call through our client, with every policy on, and by hand on reqwest: processor time and
//! allocations of each, in turn. And ten thousand calls in flight at once.
//!
//! Where a process has its code and its stack makes a few hundredths of difference from one to the next, whatever the
//! code: so there are several processes, each with a few turns.

use std::alloc::System;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bench_api::Client;
use bench_api::runtime::generated as rt;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

type Said<T> = Result<T, Box<dyn std::error::Error>>;

/// Processes, turns of each way in one of them, calls of a turn, and calls at once.
const PROCESSES: usize = 9;
const TURNS: usize = 3;
const CALLS: u32 = 4_000;
const AT_ONCE: usize = 10_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Said<()> {
    match std::env::args().nth(1).as_deref() {
        Some("serve") => serve().await,
        Some("many") => many().await,
        Some("turns") => turns().await,
        Some(way @ ("ours" | "by hand")) => {
            only(way, std::env::args().nth(2).ok_or("how many?")?.parse()?).await
        }
        _ => compare(),
    }
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is what is measured")]
struct User {
    id: i64,
    login: String,
    avatar_url: Option<String>,
    site_admin: bool,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is what is measured")]
struct Label {
    name: String,
    color: Option<String>,
    description: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Open,
    Closed,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is what is measured")]
struct Issue {
    id: i64,
    number: i64,
    title: String,
    body: Option<String>,
    user: User,
    labels: Vec<Label>,
    state: State,
    locked: bool,
    comments: i64,
    score: Option<f64>,
    created_at: Option<String>,
    closed_at: Option<String>,
}

async fn ours(client: &Client) -> Said<usize> {
    let issues = client.issues().list("rust-lang", "rust").page(2).labels("bug").await?;
    Ok(issues.len())
}

async fn by_hand(client: &reqwest::Client, base: &str) -> Said<usize> {
    let answer = client
        .get(format!("{base}/repos/{}/{}/issues", "rust-lang", "rust"))
        .query(&[("page", "2"), ("labels", "bug")])
        .bearer_auth("secret")
        .header("accept", "application/json")
        .timeout(Duration::from_secs(30))
        .send()
        .await?
        .error_for_status()?;
    let bytes = answer.bytes().await?;
    let issues: Vec<Issue> = serde_json::from_slice(&bytes)?;
    Ok(issues.len())
}

/// What one turn of a way took: nanoseconds of the processor, and allocations.
#[derive(Clone, Copy)]
struct Cost {
    nanos: u64,
    allocations: usize,
}

/// A turn of ours, and one by hand.
type Turn = (Cost, Cost);

/// The turns of all processes, one process after the other.
fn compare() -> Said<()> {
    let mut all: Vec<Turn> = Vec::new();
    for _ in 0..PROCESSES {
        let output = Command::new(std::env::current_exe()?).arg("turns").stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            return Err("a process of turns failed".into());
        }
        for line in String::from_utf8(output.stdout)?.lines() {
            let numbers: Vec<u64> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
            let [ours, of_ours, hand, of_hand] = numbers[..] else {
                return Err(format!("no turn: {line}").into());
            };
            let cost = |nanos, allocations| Cost { nanos, allocations: allocations as usize };
            all.push((cost(ours, of_ours), cost(hand, of_hand)));
        }
    }
    let micros = |of: fn(&Turn) -> Cost| {
        median(all.iter().map(|turn| of(turn).nanos as f64 / f64::from(CALLS) / 1000.0))
    };
    let each =
        |of: fn(&Turn) -> Cost| median(all.iter().map(|turn| (of(turn).allocations / CALLS as usize) as f64));
    let (ours, hand): (fn(&Turn) -> Cost, fn(&Turn) -> Cost) = (|turn| turn.0, |turn| turn.1);
    let ratios: Vec<f64> = all.iter().map(|turn| turn.0.nanos as f64 / turn.1.nanos as f64).collect();
    println!("| call | CPU a call | allocations a call |");
    println!("|---|---|---|");
    println!("| ours, every policy on | {:.1} µs | {} |", micros(ours), each(ours));
    println!("| by hand on reqwest | {:.1} µs | {} |", micros(hand), each(hand));
    println!("| ratio | {:.3} | {:.2} |", median(ratios.iter().copied()), each(ours) / each(hand));
    println!(
        "\nmedians of {} turns in {PROCESSES} processes; the ratios of the turns go from {:.3} to {:.3}",
        all.len(),
        ratios.iter().copied().fold(f64::INFINITY, f64::min),
        ratios.iter().copied().fold(0.0, f64::max)
    );
    Ok(())
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The turns of this process, a line each; on stderr what is not as it should be.
async fn turns() -> Said<()> {
    let server = Server::start()?;
    let base = format!("http://127.0.0.1:{}", server.port);
    let (client, hand) = (client(&base)?, hand()?);
    for turn in 0..=TURNS {
        let (region, begun) = (Region::new(ALLOCATOR), cpu()?);
        for _ in 0..CALLS {
            assert_eq!(ours(&client).await?, 3);
        }
        let (one, of_ours) = (cpu()? - begun, region.change().allocations);
        let (region, begun) = (Region::new(ALLOCATOR), cpu()?);
        for _ in 0..CALLS {
            assert_eq!(by_hand(&hand, &base).await?, 3);
        }
        let (other, of_hand) = (cpu()? - begun, region.change().allocations);
        // The first turn warms up.
        if turn > 0 {
            println!("{one} {of_ours} {other} {of_hand}");
        }
    }
    let seen = server.stats(&base).await?;
    let fair = seen.starts_with("2 connections, 1 kind of request");
    if fair {
        Ok(())
    } else {
        Err(format!("the two do not do the same over one connection each: {seen}").into())
    }
}

/// So many calls of one way alone, for whoever counts instructions around it.
async fn only(way: &str, calls: u32) -> Said<()> {
    let server = Server::start()?;
    let base = format!("http://127.0.0.1:{}", server.port);
    let (client, hand) = (client(&base)?, hand()?);
    for _ in 0..calls {
        let count = if way == "ours" { ours(&client).await? } else { by_hand(&hand, &base).await? };
        assert_eq!(count, 3);
    }
    Ok(())
}

fn client(base: &str) -> Said<Client> {
    let limit = rt::RateLimit { requests: 1_000_000, per: Duration::from_secs(1), ..rt::RateLimit::DEFAULT };
    let builder = Client::builder().no_env().base_url(base).credential("token", "secret");
    let builder = builder.rate_limit(Some(limit)).concurrency(Some(1_000));
    // As by hand: neither looks for a proxy first.
    Ok(builder.http(reqwest::ClientBuilder::no_proxy).build()?)
}

/// What sends the same request as ours, to the header.
fn hand() -> Said<reqwest::Client> {
    let headers = [("user-agent", "switchboard/0.1.0"), ("accept-encoding", "gzip, br, zstd, deflate")];
    let headers =
        headers.map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
    let builder = reqwest::Client::builder().no_proxy().connect_timeout(Duration::from_secs(5));
    Ok(builder.default_headers(HeaderMap::from_iter(headers)).build()?)
}

/// Ten thousand calls at once, and then as many one after the other.
async fn many() -> Said<()> {
    let server = Server::start()?;
    let base = format!("http://127.0.0.1:{}", server.port);
    let client =
        Client::builder().no_env().base_url(format!("{base}/slow")).credential("token", "secret").build()?;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..AT_ONCE {
        let client = client.clone();
        tasks
            .spawn(async move { client.issues().list("rust-lang", "rust").await.map(|issues| issues.len()) });
    }
    let (mut done, mut failed) = (0, 0);
    let mut why = String::new();
    while let Some(one) = tasks.join_next().await {
        match one? {
            Ok(_) => done += 1,
            Err(error) => {
                failed += 1;
                why = error.to_string();
            }
        }
    }
    println!(
        "{AT_ONCE} calls in flight: {done} answered, {failed} failed {why}; {}",
        server.stats(&base).await?
    );
    if failed > 0 { Err(format!("{failed} of {AT_ONCE} calls failed: {why}").into()) } else { Ok(()) }
}

/// What this thread has used of the processor, in nanoseconds; the runtime has no other thread. Some
/// systems count by ticks of milliseconds, so that only sums of many calls mean something.
fn cpu() -> Said<u64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    Ok(text.split_whitespace().next().ok_or("an empty schedstat")?.parse()?)
}

/// The server, a process of its own, so that its time is not counted.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start() -> Said<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("serve")
            .stdout(Stdio::piped())
            .stdin(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        Ok(Self { child, port: line.trim().parse()? })
    }

    async fn stats(&self, base: &str) -> Said<String> {
        Ok(reqwest::Client::builder()
            .no_proxy()
            .build()?
            .get(format!("{base}/stats"))
            .send()
            .await?
            .text()
            .await?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const ISSUE: &str = r#"{"id":1,"number":2,"title":"It breaks","body":"When it is used.","user":{"id":3,"login":"octocat","avatar_url":"https://example.com/a.png","site_admin":false},"labels":[{"name":"bug","color":"ff0000","description":null}],"state":"open","locked":false,"comments":4,"score":1.5,"created_at":"2026-01-01T00:00:00Z","closed_at":null}"#;

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    inside: AtomicUsize,
    most: AtomicUsize,
    /// The lines of the requests, sorted: in which order headers come is no difference.
    kinds: Mutex<BTreeSet<Vec<String>>>,
}

impl Seen {
    fn note(&self, request: &[u8]) {
        let mut lines: Vec<String> =
            String::from_utf8_lossy(request).lines().map(str::to_lowercase).collect();
        lines.sort_unstable();
        if let Ok(mut kinds) = self.kinds.lock() {
            kinds.insert(lines);
        }
    }
}

async fn serve() -> Said<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    let seen = Arc::new(Seen::default());
    loop {
        let (stream, _) = listener.accept().await?;
        seen.connections.fetch_add(1, Ordering::Relaxed);
        tokio::spawn(one(stream, seen.clone()));
    }
}

async fn one(mut stream: TcpStream, seen: Arc<Seen>) -> std::io::Result<()> {
    let json = format!("[{ISSUE},{ISSUE},{ISSUE}]");
    let mut got: Vec<u8> = Vec::new();
    let mut buffer = [0; 4096];
    stream.set_nodelay(true)?;
    loop {
        let read = stream.read(&mut buffer).await?;
        if read == 0 {
            return Ok(());
        }
        got.extend_from_slice(buffer.get(..read).unwrap_or_default());
        if !got.ends_with(b"\r\n\r\n") {
            continue;
        }
        let body = if got.starts_with(b"GET /stats") {
            let at_once = seen.most.load(Ordering::Relaxed);
            let connections = seen.connections.load(Ordering::Relaxed) - 1;
            let kinds = seen.kinds.lock().map_or(0, |kinds| kinds.len());
            format!(
                "{connections} connections, {kinds} kind of request, at most {at_once} calls inside the server at once"
            )
        } else {
            seen.note(&got);
            json.clone()
        };
        let inside = seen.inside.fetch_add(1, Ordering::Relaxed) + 1;
        seen.most.fetch_max(inside, Ordering::Relaxed);
        if got.starts_with(b"GET /slow") {
            tokio::time::sleep(Duration::from_secs(8)).await;
        }
        seen.inside.fetch_sub(1, Ordering::Relaxed);
        got.clear();
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(format!("{head}{body}").as_bytes()).await?;
    }
}
