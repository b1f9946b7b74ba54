//! The rules as data, with a generated client over a real socket.
//!
//! The sockets are real and the clock is not: it is paused, and a tick moves it on by a millisecond
//! whenever all tasks wait. So a case that waits a minute takes no minute, and the time that is seen
//! is nearly that of the case.

#[path = "../../rules/case.rs"]
mod case;
#[path = "../../rules/login.rs"]
mod login;

use std::error::Error as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use case::{Case, End, Seen, Step};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use switchboard_client::generated as rt;
use switchboard_client::{Error, Failure, Fault};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

use crate::row::Row;
use crate::server::{text, thing};

/// What sockets add to a time that is seen, in virtual milliseconds.
const SLACK: u64 = 60;

/// The files of rules, each with the name of its row.
fn files() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("the rules")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    files.sort();
    let named = |file: PathBuf| {
        (format!("rule {} over a socket", file.file_stem().unwrap_or_default().to_string_lossy()), file)
    };
    files.into_iter().map(named).collect()
}

/// What the rows are called.
pub fn names() -> Vec<String> {
    files().into_iter().map(|(name, _)| name).collect()
}

/// A row for each file of rules.
pub fn rows(wanted: &dyn Fn(&str) -> bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for (name, file) in files().into_iter().filter(|(name, _)| wanted(name)) {
        let before = Row::begin(&name);
        let (mut off, mut requests, mut calls) = (Vec::new(), 0, 0);
        if file.file_name().is_some_and(|name| name == "17-login.yaml") {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let (count, complaints) = runtime.expect("a runtime").block_on(logins(&text));
            let mut row = before.by_case(count);
            row.calls = count;
            row.off.0.extend(complaints);
            rows.push(row);
            continue;
        }
        for case in case::cases(&std::fs::read_to_string(&file).unwrap_or_default()) {
            calls += case.calls;
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
            let (count, complaints) = runtime.expect("a runtime").block_on(run(case));
            requests += count;
            off.extend(complaints);
        }
        let mut row = before.by_case(requests);
        row.calls = calls;
        row.off.0.extend(off);
        rows.push(row);
    }
    rows
}

/// The servers' books and their next answers.
#[derive(Default)]
struct Books {
    steps: Vec<Step>,
    next: usize,
    seen: Vec<Seen>,
    tokens: Vec<Step>,
    next_token: usize,
    seen_tokens: Vec<Seen>,
}

impl Books {
    fn step(&mut self) -> Step {
        let step = self.steps.get(self.next.min(self.steps.len().saturating_sub(1)));
        let step = step.cloned().unwrap_or_default();
        self.next += 1;
        step
    }

    /// What the next connection to the API meets before any server is asked.
    fn fails_to_connect(&self) -> Option<&str> {
        let step = self.steps.get(self.next.min(self.steps.len().saturating_sub(1)))?;
        step.fail.as_deref().filter(|kind| *kind != "broken")
    }
}

type Shared = Arc<Mutex<Books>>;

fn lock(books: &Shared) -> MutexGuard<'_, Books> {
    books.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Names of hosts, where a connection that must not come about fails.
struct Names(Shared);

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        let mut books = lock(&self.0);
        let fails =
            (name.as_str() == "api.localhost").then(|| books.fails_to_connect().map(str::to_owned)).flatten();
        if fails.is_some() {
            books.step();
            books.seen.push(Seen { at: Instant::now(), headers: Vec::new(), body: Vec::new() });
        }
        Box::pin(async move {
            let address = match fails.as_deref() {
                None => [127, 0, 0, 1],
                // Nobody listens there.
                Some("connect") => [127, 0, 0, 2],
                Some(_) => return Err("there is no such name".into()),
            };
            Ok(Box::new(std::iter::once(SocketAddr::from((address, 0)))) as Addrs)
        })
    }
}

async fn serve(listener: TcpListener, books: Shared) {
    while let Ok((socket, _)) = listener.accept().await {
        tokio::spawn(talk(socket, Arc::clone(&books)));
    }
}

async fn talk(mut socket: TcpStream, books: Shared) -> Option<()> {
    let (target, seen) = request(&mut socket).await?;
    let token = target == "/token";
    let step = {
        let mut books = lock(&books);
        if token {
            books.seen_tokens.push(seen);
            let last = books.tokens.len().saturating_sub(1);
            let step = books.tokens.get(books.next_token.min(last)).cloned().unwrap_or_default();
            books.next_token += 1;
            step
        } else {
            books.seen.push(seen);
            books.step()
        }
    };
    let id = target.rsplit('/').next().unwrap_or_default().to_owned();
    tokio::time::sleep(Duration::from_millis(step.delay_ms)).await;
    if step.hang {
        std::future::pending::<()>().await;
    }
    if step.fail.is_some() {
        socket.set_zero_linger().ok()?;
        return None;
    }
    answer(&mut socket, &step, &id, token).await.ok()?;
    socket.shutdown().await.ok()
}

async fn request(socket: &mut TcpStream) -> Option<(String, Seen)> {
    let (mut buffer, mut piece) = (Vec::new(), [0; 4096]);
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        let read = socket.read(&mut piece).await.ok().filter(|read| *read > 0)?;
        buffer.extend_from_slice(piece.get(..read)?);
    };
    let text = String::from_utf8_lossy(buffer.get(..head)?).into_owned();
    let target = text.split(' ').nth(1)?.split('?').next()?.to_owned();
    let pairs = text.lines().skip(1).filter_map(|line| line.split_once(": "));
    let headers: Vec<_> = pairs.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.and_then(|(_, value)| value.parse::<usize>().ok()).unwrap_or(0);
    while buffer.len() < head + length {
        let read = socket.read(&mut piece).await.ok().filter(|read| *read > 0)?;
        buffer.extend_from_slice(piece.get(..read)?);
    }
    let body = buffer.get(head..head + length)?.to_vec();
    Some((target, Seen { at: Instant::now(), headers, body }))
}

async fn answer(socket: &mut TcpStream, step: &Step, id: &str, token: bool) -> std::io::Result<()> {
    // A typed client gets a typed answer: where the case has none, or one that is only a mark.
    let status = match step.status.unwrap_or(200) {
        204 => 200,
        status => status,
    };
    let typed = !token && status < 300 && step.pieces.is_empty() && !step.cut;
    let whole = if typed { thing(id) } else { step.body.clone().unwrap_or_default() };
    let length =
        whole.len() + step.pieces.iter().map(|(_, piece)| piece.len()).sum::<usize>() + usize::from(step.cut);
    let mut head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {length}\r\n");
    if !step.headers.contains_key("content-type") {
        head.push_str("content-type: application/json\r\n");
    }
    for (name, value) in &step.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    socket.write_all(head.as_bytes()).await?;
    tokio::time::sleep(Duration::from_millis(step.body_delay_ms)).await;
    socket.write_all(whole.as_bytes()).await?;
    for (pause, piece) in &step.pieces {
        tokio::time::sleep(Duration::from_millis(*pause)).await;
        socket.write_all(piece.as_bytes()).await?;
    }
    Ok(())
}

/// Moves the clock on while somebody may wait for a socket.
async fn tick(on: Arc<AtomicBool>) {
    let mut ticks = 0u32;
    while on.load(Ordering::Relaxed) {
        tokio::time::sleep(Duration::from_millis(1)).await;
        ticks = ticks.wrapping_add(1);
        // The kernel needs a moment that the paused clock would not give it; but on a busy machine each costs its turn.
        if ticks.is_multiple_of(16) {
            std::thread::yield_now();
        }
    }
}

fn client(case: &Case, books: &Shared, port: u16, second: Arc<AtomicBool>) -> stand::Client {
    let auth = case.auth.clone();
    let url = format!("http://api.localhost:{port}");
    let token = format!("http://login.localhost:{port}/token");
    let names = Arc::new(Names(Arc::clone(books)));
    let mut builder = stand::Client::builder()
        .env(move |name| match (name, auth.as_deref()) {
            ("STAND_BEARER_TOKEN", Some("bearer")) => {
                let key = if second.load(Ordering::SeqCst) { case::BEARER_AFTER } else { case::BEARER };
                Some(key.to_owned())
            }
            ("STAND_OAUTH_CLIENT_ID", Some(_)) => Some("id".to_owned()),
            ("STAND_OAUTH_CLIENT_SECRET", Some(_)) => Some(case::BEARER.to_owned()),
            ("STAND_TOKEN_URL", Some(_)) => Some(token.clone()),
            _ => None,
        })
        .base_url(url)
        .retry(case.policy.retry())
        .breaker(case.policy.breaker())
        .timeouts(case.policy.timeout())
        .rate_limit(case.policy.rate())
        .http(move |builder| builder.no_proxy().dns_resolver(Arc::clone(&names)));
    if case.auth.as_deref() == Some("refresh") {
        builder = builder.credential_part("oauth", rt::Part::RefreshToken, "refresh-1");
    }
    if let Some(name) = &case.policy.idempotency_header {
        builder = builder.idempotency_header(name);
    }
    builder.build().expect("a client")
}

type Ended = Pin<Box<dyn Future<Output = End> + Send>>;

/// Makes the call that the case describes.
fn begin(client: &stand::Client, case: &Case) -> Ended {
    let (things, keys, bodies) = (client.things(), client.keys(), client.bodies());
    let body = case.call.body.clone().unwrap_or_default();
    let method = case.call.method.as_deref().unwrap_or("GET");
    macro_rules! made {
        ($call:expr) => {{
            let mut call = $call;
            if let Some(limit) = case.call.timeout_ms {
                call = call.timeout(Duration::from_millis(limit));
            }
            if let Some(limit) = case.call.attempt_ms {
                call = call.with_attempt_timeout(Duration::from_millis(limit));
            }
            if let Some(key) = &case.call.key {
                call = call.with_idempotency_key(key);
            }
            if let Some(retry) = case.call.retry {
                call = call.with_retry(retry);
            }
            call.send()
        }};
    }
    macro_rules! typed {
        ($call:expr) => {{
            let sent = made!($call);
            Box::pin(async move {
                match sent.await {
                    Ok(reply) if reply.body.text == text("op") => End {
                        status: Some(reply.status().as_u16()),
                        attempts: reply.attempts(),
                        ..End::default()
                    },
                    Ok(reply) => {
                        End { error: Some(format!("another answer: {}", reply.body.text)), ..End::default() }
                    }
                    Err(error) => failed(&error),
                }
            })
        }};
    }
    if let Some(slow) = case.call.stream {
        let sent = made!(bodies.download("op"));
        return Box::pin(async move {
            match sent.await {
                Ok(reply) => {
                    let end = End {
                        status: Some(reply.status().as_u16()),
                        attempts: reply.attempts(),
                        ..End::default()
                    };
                    read(reply.into_body(), slow, end).await
                }
                Err(error) => failed(&error),
            }
        });
    }
    match (case.auth.as_deref(), method, case.call.idempotent) {
        (Some("bearer"), ..) => typed!(keys.by_bearer("op")),
        (Some(_), "GET", _) => typed!(keys.by_oauth("op")),
        (Some(_), ..) => typed!(keys.post_by_oauth("op", body)),
        (None, "GET", Some(false)) => typed!(things.unsafe_get("op")),
        (None, "GET", _) => typed!(things.get("op")),
        (None, "PUT", _) => typed!(things.put("op", body)),
        (None, "DELETE", _) => typed!(things.delete("op")),
        (None, "PATCH", _) => typed!(things.patch("op", body)),
        (None, _, Some(true)) => typed!(things.safe_post("op", body)),
        (None, ..) => typed!(things.post("op", body)),
    }
}

async fn read(mut download: switchboard_client::Download, slow: u64, mut end: End) -> End {
    while let Some(piece) = download.next().await {
        match piece {
            Ok(_) => end.pieces += 1,
            Err(fault) => return End { pieces: end.pieces, attempts: end.attempts, ..broken(&fault) },
        }
        tokio::time::sleep(Duration::from_millis(slow)).await;
    }
    end
}

fn broken(fault: &Fault) -> End {
    End {
        error: Some(fault.kind().as_str().to_owned()),
        retry_after: fault.retry_after(),
        retryable: fault.is_retryable(),
        note: fault.note().map(str::to_owned),
        attempts: fault.attempts(),
        shown: format!("{fault} {fault:?}"),
        ..End::default()
    }
}

fn failed<E: Failure>(error: &Error<E>) -> End {
    let end = match (error.fault(), error.reply()) {
        (Some(fault), _) => broken(fault),
        (None, Some(meta)) => End {
            status: Some(meta.status.as_u16()),
            note: meta.note.map(str::to_owned),
            retry_after: meta.retry_after,
            retryable: meta.retryable,
            attempts: meta.attempts,
            ..End::default()
        },
        (None, None) => End::default(),
    };
    let mut shown = format!("{error} {error:?} {}", end.shown);
    let mut source = error.source();
    while let Some(next) = source {
        shown += &format!(" {next} {next:?}");
        source = next.source();
    }
    End { shown, ..end }
}

/// The logins of rule 17, on a clock that is nobody's: how many requests came, and what is off.
async fn logins(text: &str) -> (usize, Vec<String>) {
    let (mut count, mut off) = (0, Vec::new());
    for case in login::cases(text) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let books: Shared = Arc::default();
        let step = Step { status: Some(case.token.status), body: Some(case.token.body.clone()), ..Step::default() };
        lock(&books).tokens.push(step);
        tokio::spawn(serve(listener, Arc::clone(&books)));
        let end = login::run(&case, &format!("http://127.0.0.1:{port}/token"), None).await;
        let sent = |seen: &Seen| String::from_utf8_lossy(&seen.body).into_owned();
        let sent: Vec<_> = lock(&books).seen_tokens.iter().map(sent).collect();
        count += sent.len();
        off.extend(login::check(&case, &end, &sent));
    }
    (count, off)
}

/// How many requests came, and what is off.
async fn run(case: Case) -> (usize, Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let books: Shared = Arc::default();
    {
        let mut books = lock(&books);
        books.steps.clone_from(&case.server);
        books.tokens.clone_from(&case.token);
    }
    tokio::spawn(serve(listener, Arc::clone(&books)));
    let on = Arc::new(AtomicBool::new(true));
    tokio::spawn(tick(Arc::clone(&on)));
    let second = Arc::new(AtomicBool::new(false));
    let client = client(&case, &books, port, Arc::clone(&second));
    let mut start = Instant::now();
    let mut last = None;
    if case.together {
        let mut tasks: Vec<_> = (0..case.calls).map(|_| tokio::spawn(begin(&client, &case))).collect();
        tokio::time::sleep(Duration::from_millis(if case.dropped > 0 { 30 } else { 0 })).await;
        tasks.drain(..case.dropped).for_each(|task| task.abort());
        for task in tasks {
            last = task.await.ok();
        }
        if case.then_one {
            last = Some(begin(&client, &case).await);
        }
    } else {
        let whole = start;
        for number in 0..case.calls {
            if number > 0 {
                // Nobody waits for a socket in a gap, so the clock may jump over it.
                on.store(false, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(case.gap_ms)).await;
                on.store(true, Ordering::Relaxed);
                tokio::spawn(tick(Arc::clone(&on)));
            }
            start =
                if case.policy.rate.is_some() && case.sees.error.is_none() { whole } else { Instant::now() };
            last = Some(begin(&client, &case).await);
            if case.reload_after == Some(number + 1) {
                second.store(true, Ordering::SeqCst);
                client.reload().expect("credentials");
            }
        }
    }
    let elapsed = start.elapsed();
    on.store(false, Ordering::Relaxed);
    let books = lock(&books);
    let end = last.unwrap_or_default();
    let off = case::check(&of_sockets(case), &books.seen, &books.seen_tokens, &end, elapsed, SLACK);
    (books.seen.len(), off)
}

/// What a typed client over a socket cannot see as the case has it.
fn of_sockets(mut case: Case) -> Case {
    if case.sees.status == Some(204) {
        case.sees.status = Some(200);
    }
    // Pieces are as the network cuts them, and all of one moment may be one.
    case.sees.pieces = case.sees.pieces.filter(|_| case.sees.error.is_some());
    case
}
