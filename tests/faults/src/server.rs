//! A server on loopback that does to each request what it was told to, and counts.
//!
//! It keeps its own books: how often each call arrived, when, and with what. The suite judges by
//! these and not by what the client says of itself.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;

/// No endless answer is longer: a client that reads on for ever is found out by this.
const ENDLESS: usize = 256 << 20;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The last segment of the path: each call has one of its own.
    pub id: String,
    /// How often this call had arrived with this one, from 1.
    pub nth: usize,
    /// GET, POST …
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Head and body.
    pub raw: String,
    /// When it was there.
    pub at: Instant,
    /// The number of its connection, from 1.
    pub connection: usize,
}

impl Seen {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let head = self.raw.split("\r\n\r\n").next().unwrap_or_default();
        head.lines().skip(1).find_map(|line| {
            let (known, value) = line.split_once(':')?;
            known.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// The body.
    pub fn body(&self) -> &str {
        self.raw.split_once("\r\n\r\n").map_or("", |(_, body)| body)
    }
}

/// What is done to a request, step by step. A connection whose steps are over takes the next request.
#[derive(Clone, Debug)]
pub enum Step {
    /// Sends bytes.
    Say(Vec<u8>),
    /// Sends bytes one by one, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Sends the same bytes again and again, with a pause between, until the client goes away.
    Endless(Vec<u8>, Duration),
    /// Waits.
    Wait(Duration),
    /// Says nothing more, and keeps the connection.
    Hang,
    /// Ends the connection in order.
    Close,
    /// Resets the connection.
    Reset,
}

/// What is done to a connection before anything is read from it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Door {
    /// It is let in.
    Open,
    /// It is reset at once.
    Reset,
    /// It is kept, and nothing is read from it.
    Ignore,
}

type Act = dyn Fn(&Seen) -> Vec<Step> + Send + Sync;

/// The books.
#[derive(Default)]
struct Books {
    seen: Vec<Seen>,
    counts: HashMap<String, usize>,
}

struct Shared {
    act: Box<Act>,
    door: Box<dyn Fn(usize) -> Door + Send + Sync>,
    tls: Option<TlsAcceptor>,
    books: Mutex<Books>,
    connections: AtomicUsize,
    open: AtomicUsize,
}

/// A running server.
#[derive(Clone)]
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    _accept: Arc<Abort>,
}

/// Ends a task when its last owner goes.
struct Abort(tokio::task::JoinHandle<()>);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Server {
    /// A server that does that.
    pub async fn new(act: impl Fn(&Seen) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::with(act, |_| Door::Open, None).await
    }

    /// A server with a door of its own, and perhaps TLS.
    pub async fn with(
        act: impl Fn(&Seen) -> Vec<Step> + Send + Sync + 'static,
        door: impl Fn(usize) -> Door + Send + Sync + 'static,
        tls: Option<TlsAcceptor>,
    ) -> Self {
        let listener = listen();
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            act: Box::new(act),
            door: Box::new(door),
            tls,
            books: Mutex::default(),
            connections: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
        });
        let accept = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Self { shared, address, _accept: Arc::new(Abort(accept)) }
    }

    /// Where it is.
    pub fn url(&self) -> String {
        let scheme = if self.shared.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.books().seen.clone()
    }

    /// All requests of one call.
    pub fn of(&self, id: &str) -> Vec<Seen> {
        self.books().seen.iter().filter(|seen| seen.id == id).cloned().collect()
    }

    /// How often a call arrived.
    pub fn count(&self, id: &str) -> usize {
        self.books().counts.get(id).copied().unwrap_or(0)
    }

    /// How many requests arrived.
    pub fn requests(&self) -> usize {
        self.books().seen.len()
    }

    /// How many connections came.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// How many connections are open now.
    pub fn open(&self) -> usize {
        self.shared.open.load(Ordering::SeqCst)
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.shared.books.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A listener with room for a crowd.
pub fn listen() -> TcpListener {
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a port");
    socket.listen(16_384).expect("a listener")
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let Ok((socket, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        let number = shared.connections.fetch_add(1, Ordering::SeqCst) + 1;
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            shared.open.fetch_add(1, Ordering::SeqCst);
            match (shared.door)(number) {
                Door::Reset => {
                    let _ = socket.set_zero_linger();
                    drop(socket);
                }
                Door::Ignore => {
                    tokio::time::sleep(Duration::from_secs(120)).await;
                    drop(socket);
                }
                Door::Open => serve(socket, number, &shared).await,
            }
            shared.open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

async fn serve(socket: TcpStream, number: usize, shared: &Shared) {
    let _ = socket.set_nodelay(true);
    match &shared.tls {
        None => {
            let mut socket = socket;
            if talk(&mut socket, number, shared).await == End::Reset {
                let _ = socket.set_zero_linger();
            }
        }
        Some(tls) => {
            if let Ok(mut stream) = tls.accept(socket).await {
                talk(&mut stream, number, shared).await;
                let _ = stream.shutdown().await;
            }
        }
    }
}

#[derive(PartialEq, Eq)]
enum End {
    Close,
    Reset,
}

async fn talk<S: AsyncRead + AsyncWrite + Unpin>(socket: &mut S, number: usize, shared: &Shared) -> End {
    let mut buffer = Vec::new();
    while let Some(raw) = read(socket, &mut buffer).await {
        let seen = enter(shared, &raw, number);
        for step in (shared.act)(&seen) {
            let good = match step {
                Step::Say(bytes) => say(socket, &bytes).await,
                Step::Drip(bytes, pause) => drip(socket, &bytes, pause).await,
                Step::Endless(bytes, pause) => endless(socket, &bytes, pause).await,
                Step::Wait(time) => {
                    tokio::time::sleep(time).await;
                    true
                }
                Step::Hang => {
                    // Until the client goes away.
                    let mut rest = [0; 1024];
                    while matches!(socket.read(&mut rest).await, Ok(read) if read > 0) {}
                    false
                }
                Step::Close => false,
                Step::Reset => return End::Reset,
            };
            if !good {
                return End::Close;
            }
        }
    }
    End::Close
}

fn enter(shared: &Shared, raw: &[u8], connection: usize) -> Seen {
    let raw = String::from_utf8_lossy(raw).into_owned();
    let mut words = raw.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default().to_owned();
    let path = target.split('?').next().unwrap_or_default();
    let id = path.rsplit('/').next().unwrap_or_default().to_owned();
    let mut books = shared.books.lock().unwrap_or_else(PoisonError::into_inner);
    let count = books.counts.entry(id.clone()).or_default();
    *count += 1;
    let seen = Seen { id, nth: *count, method, target, raw, at: Instant::now(), connection };
    books.seen.push(seen.clone());
    seen
}

/// One request, head and body.
async fn read<S: AsyncRead + Unpin>(socket: &mut S, buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut piece = [0; 16 << 10];
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        let read = socket.read(&mut piece).await.ok().filter(|read| *read > 0)?;
        buffer.extend_from_slice(piece.get(..read)?);
    };
    let text = String::from_utf8_lossy(buffer.get(..head)?).to_lowercase();
    let length: usize = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .map_or(Some(0), |value| value.trim().parse().ok())?;
    let chunked = text.contains("transfer-encoding: chunked");
    loop {
        let body = buffer.get(head..)?;
        let end = if chunked {
            body.windows(5).position(|five| five == b"0\r\n\r\n").map(|at| at + 5)
        } else {
            (body.len() >= length).then_some(length)
        };
        if let Some(end) = end {
            return Some(buffer.drain(..head + end).collect());
        }
        let read = socket.read(&mut piece).await.ok().filter(|read| *read > 0)?;
        buffer.extend_from_slice(piece.get(..read)?);
    }
}

async fn say<S: AsyncWrite + Unpin>(socket: &mut S, bytes: &[u8]) -> bool {
    socket.write_all(bytes).await.is_ok() && socket.flush().await.is_ok()
}

async fn drip<S: AsyncWrite + Unpin>(socket: &mut S, bytes: &[u8], pause: Duration) -> bool {
    for byte in bytes {
        tokio::time::sleep(pause).await;
        if !say(socket, &[*byte]).await {
            return false;
        }
    }
    true
}

async fn endless<S: AsyncWrite + Unpin>(socket: &mut S, bytes: &[u8], pause: Duration) -> bool {
    let mut sent = 0;
    while sent < ENDLESS && say(socket, bytes).await {
        sent += bytes.len();
        if !pause.is_zero() {
            tokio::time::sleep(pause).await;
        }
    }
    false
}

/// The text that every thing of that id has.
pub fn text(id: &str) -> String {
    format!("the text of {id}")
}

/// The thing of that id, as JSON.
pub fn thing(id: &str) -> String {
    format!(r#"{{"id":"{id}","text":"{}","number":7}}"#, text(id))
}

/// An answer with a length.
pub fn answer(status: u16, headers: &str, body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// The answer that a call is after, whatever it asks for.
pub fn good(seen: &Seen) -> Vec<u8> {
    if seen.id == "token" {
        return answer(200, "", r#"{"access_token":"leak-fetched-7f","expires_in":3600}"#);
    }
    answer(200, "", &thing(&seen.id))
}

/// The same in chunks of that size.
pub fn chunked(id: &str, size: usize) -> Vec<u8> {
    let mut out =
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for piece in thing(id).as_bytes().chunks(size) {
        out.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
        out.extend_from_slice(piece);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b"0\r\n\r\n");
    out
}
