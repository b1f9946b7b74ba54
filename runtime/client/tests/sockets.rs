//! What only a real socket shows: resets, cut bodies, bombs, redirects, streams that fall silent.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use switchboard_client::generated as rt;
use switchboard_client::{Client, Error, Kind, Retry, Timeout, TimeoutKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A server of a few lines: each request goes to `answer`, which writes what it likes.
struct Server {
    url: String,
    seen: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
}

type Act = fn(usize, &str) -> Do;

enum Do {
    /// These bytes, then the connection goes on.
    Say(Vec<u8>),
    /// These bytes, then it ends.
    SayAndClose(Vec<u8>),
    /// These bytes after a while, then the connection goes on.
    Late(Duration, Vec<u8>),
    /// A reset without an answer.
    Reset,
    /// These bytes, then silence.
    SayAndHang(Vec<u8>),
    /// This head, then zeros without end.
    Endless(Vec<u8>),
}

impl Server {
    async fn start(act: Act) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let shared = seen.clone();
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(socket, act, shared.clone()));
            }
        });
        Self { url, seen, connections }
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

async fn serve(mut socket: TcpStream, act: Act, seen: Arc<Mutex<Vec<String>>>) {
    let mut buffer = Vec::new();
    loop {
        let head = loop {
            if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            let mut piece = [0; 4096];
            match socket.read(&mut piece).await {
                Ok(0) | Err(_) => return,
                Ok(n) => buffer.extend_from_slice(&piece[..n]),
            }
        };
        let text = String::from_utf8_lossy(&buffer[..head]).to_lowercase();
        let length: usize = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .map_or(0, |n| n.trim().parse().unwrap());
        while buffer.len() < head + length {
            let mut piece = [0; 4096];
            match socket.read(&mut piece).await {
                Ok(0) | Err(_) => return,
                Ok(n) => buffer.extend_from_slice(&piece[..n]),
            }
        }
        let request = String::from_utf8_lossy(&buffer[..head + length]).into_owned();
        buffer.drain(..head + length);
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.clone());
            seen.len()
        };
        match act(number, &request) {
            Do::Say(bytes) => socket.write_all(&bytes).await.unwrap_or(()),
            Do::Late(wait, bytes) => {
                tokio::time::sleep(wait).await;
                socket.write_all(&bytes).await.unwrap_or(());
            }
            Do::SayAndClose(bytes) => {
                let _ = socket.write_all(&bytes).await;
                return;
            }
            Do::Reset => {
                socket.set_zero_linger().unwrap();
                return;
            }
            Do::SayAndHang(bytes) => {
                let _ = socket.write_all(&bytes).await;
                std::future::pending::<()>().await;
            }
            Do::Endless(bytes) => {
                let _ = socket.write_all(&bytes).await;
                while socket.write_all(&[0; 65536]).await.is_ok() {}
                return;
            }
        }
    }
}

fn ok(body: &str) -> Do {
    Do::Say(
        format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes(),
    )
}

static SERVICE: rt::Service = rt::Service {
    name: "test",
    env: "TEST",
    base_url: "https://unset.example",
    schemes: &[rt::Scheme {
        name: "key",
        kind: rt::SchemeKind::ApiKey { place: rt::KeyPlace::Header, name: "x-api-key" },
        source: &[rt::Credential::env(rt::Part::Key, "TEST_API_KEY")],
    }],
    security: &[&["key"]],
    retry: Retry { base: Duration::from_millis(5), ..Retry::DEFAULT },
    ..rt::Service::DEFAULT
};

fn client(server: &Server) -> Client {
    let url = server.url.clone();
    Client::builder(&SERVICE)
        .env(move |name| match name {
            "TEST_BASE_URL" => Some(url.clone()),
            "TEST_API_KEY" => Some(" hunter2\n".to_owned()),
            _ => None,
        })
        .http(|builder| builder.no_proxy())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_call_goes_out_with_its_key_and_comes_back() {
    let server = Server::start(|_, _| ok(r#"{"a":1}"#)).await;
    let reply = client(&server).request("GET", "/x").query("q", "1 2").text().await.unwrap();
    assert_eq!(reply.body, r#"{"a":1}"#);
    let seen = &server.seen()[0];
    assert!(seen.starts_with("GET /x?q=1%202 HTTP/1.1"), "{seen}");
    assert!(seen.contains("x-api-key: hunter2\r\n"));
    assert!(seen.contains("accept-encoding: gzip, br, zstd, deflate"));
    assert!(seen.contains(concat!("user-agent: switchboard/", env!("CARGO_PKG_VERSION"), "\r\n")));
}

#[tokio::test]
async fn a_length_given_by_hand_cuts_no_body() {
    let server = Server::start(|_, _| ok("{}")).await;
    let call = client(&server).request("POST", "/x").header("content-length", "3");
    call.header("transfer-encoding", "chunked").json_body("0123456789").text().await.unwrap();
    let seen = &server.seen()[0];
    assert!(seen.contains("content-length: 12\r\n") && !seen.contains("transfer-encoding"), "{seen}");
    assert!(seen.ends_with("\"0123456789\""), "{seen}");
}

#[tokio::test]
async fn rule_01_a_reset_get_is_sent_again_and_a_post_is_not() {
    let server = Server::start(|n, _| if n == 1 { Do::Reset } else { ok("{}") }).await;
    let reply = client(&server).request("GET", "/x").text().await.unwrap();
    assert_eq!(reply.attempts(), 2);
    let server = Server::start(|n, _| if n == 1 { Do::Reset } else { ok("{}") }).await;
    let error = client(&server).request("POST", "/x").json_body("x").text().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Body);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn rule_01_a_refused_connection_is_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = Server { url, seen: Arc::default(), connections: Arc::default() };
    let error = client(&server).request("POST", "/x").text().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Connect);
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn rule_24_no_error_shows_a_url_or_a_key() {
    let server = Server::start(|_, _| Do::Reset).await;
    let error = client(&server).request("GET", "/secret-path").query("k", "hunter2").text().await;
    let error = error.unwrap_err();
    let mut shown = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(next) = source {
        shown += &format!(" {next} {next:?}");
        source = next.source();
    }
    assert!(!shown.contains("hunter2") && !shown.contains("127.0.0.1"), "{shown}");
}

#[tokio::test]
async fn rule_28_a_body_cut_short_is_an_error() {
    let server =
        Server::start(|_, _| Do::SayAndClose(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345".to_vec()))
            .await;
    let error = client(&server).request("GET", "/x").text().await;
    assert_eq!(error.unwrap_err().kind(), Kind::Body);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn rule_28_an_endless_body_is_cut_off() {
    let server =
        Server::start(|_, _| Do::Endless(b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n".to_vec()))
            .await;
    let client = Client::builder(&SERVICE)
        .base_url(&server.url)
        .no_env()
        .body_limit(rt::BodyLimit { max: 1 << 20, max_error: 1 << 16 })
        .build()
        .unwrap();
    let error = client.request("GET", "/x").text().await.unwrap_err();
    assert_eq!(error.kind(), Kind::TooLarge);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn rule_28_an_endless_body_of_an_error_keeps_its_status() {
    let server = Server::start(|_, _| Do::Endless(b"HTTP/1.1 404 Not Found\r\n\r\n".to_vec())).await;
    let error = client(&server).request("GET", "/x").text().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
}

#[tokio::test]
async fn rule_23_a_redirect_to_another_origin_carries_nothing_along() {
    static OTHER: Mutex<String> = Mutex::new(String::new());
    let other = Server::start(|_, _| ok(r#""there""#)).await;
    *OTHER.lock().unwrap() = other.url.clone();
    let act: Act = |_, _| {
        let to = OTHER.lock().unwrap().clone();
        Do::Say(format!("HTTP/1.1 302 Found\r\nlocation: {to}/y\r\ncontent-length: 0\r\n\r\n").into_bytes())
    };
    let server = Server::start(act).await;
    let reply = client(&server).request("GET", "/x").header("x-mine", "hunter2").text().await.unwrap();
    assert_eq!(reply.body, "there");
    let seen = &other.seen()[0];
    assert!(!seen.contains("hunter2") && !seen.to_lowercase().contains("referer"), "{seen}");
    // A request that writes does not go there at all.
    let error = client(&server).request("PUT", "/x").json_body("hunter2").text().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Redirect);
    assert_eq!(other.seen().len(), 1);
}

#[tokio::test]
async fn rule_23_a_loop_ends() {
    let server = Server::start(|_, _| {
        Do::Say(b"HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 0\r\n\r\n".to_vec())
    })
    .await;
    let error = client(&server).request("GET", "/x").text().await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (Kind::Redirect, 302));
    assert_eq!(server.seen().len(), 11);
}

#[tokio::test]
async fn rule_11_a_stream_that_falls_silent_ends_and_a_slow_consumer_does_not() {
    let server =
        Server::start(|_, _| Do::SayAndHang(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345".to_vec()))
            .await;
    let client = Client::builder(&SERVICE)
        .base_url(&server.url)
        .no_env()
        .timeouts(Timeout {
            idle: Duration::from_millis(100),
            total: Duration::from_millis(300),
            ..Timeout::DEFAULT
        })
        .build()
        .unwrap();
    let mut download = client.request("GET", "/x").download().await.unwrap().into_body();
    // Slower than the idle limit and than the total one: neither counts here.
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(download.next().await.unwrap().unwrap(), "12345");
    assert_eq!(client.in_flight(), 1);
    let fault = download.next().await.unwrap().unwrap_err();
    assert_eq!(fault.timeout_kind(), Some(TimeoutKind::Idle));
    assert!(download.next().await.is_none());
    assert_eq!(client.in_flight(), 0);
}

#[tokio::test]
async fn rule_10_the_total_deadline_holds_over_a_server_that_hangs() {
    let server = Server::start(|_, _| Do::SayAndHang(Vec::new())).await;
    let start = std::time::Instant::now();
    let call = client(&server).request("GET", "/x").timeout(Duration::from_millis(200));
    let error = call.text().await.unwrap_err();
    assert!(matches!(error, Error::Timeout(fault) if fault.timeout_kind() == Some(TimeoutKind::Total)));
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn rule_18_reload_swaps_keys_and_a_call_in_flight_keeps_its_own() {
    let server = Server::start(|_, _| ok("{}")).await;
    let key = Arc::new(Mutex::new("first".to_owned()));
    let shared = key.clone();
    let client = Client::builder(&SERVICE)
        .base_url(&server.url)
        .env(move |name| (name == "TEST_API_KEY").then(|| shared.lock().unwrap().clone()))
        .build()
        .unwrap();
    client.request("GET", "/x").text().await.unwrap();
    *key.lock().unwrap() = "second".to_owned();
    client.request("GET", "/x").text().await.unwrap();
    client.reload().unwrap();
    client.request("GET", "/x").text().await.unwrap();
    let seen = server.seen();
    assert!(seen[1].contains("x-api-key: first"));
    assert!(seen[2].contains("x-api-key: second"));
}

#[tokio::test]
async fn close_waits_for_what_is_in_flight_and_lets_nothing_in() {
    let server = Server::start(|_, _| ok("{}")).await;
    let client = client(&server);
    client.request("GET", "/x").text().await.unwrap();
    client.close().await;
    let error = client.request("GET", "/x").text().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Closed);
}

#[tokio::test]
async fn rule_31_a_dropped_call_leaves_nothing_behind() {
    let server = Server::start(|_, _| Do::SayAndHang(Vec::new())).await;
    let client = client(&server);
    let call = tokio::spawn(client.request("GET", "/x").text());
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(client.in_flight(), 1);
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(client.in_flight(), 0);
    client.close().await;
}

#[tokio::test]
async fn health_is_an_answer_whatever_happens() {
    use switchboard_client::HealthStatus;
    let server = Server::start(|_, _| ok("{}")).await;
    assert_eq!(client(&server).health().await.status, HealthStatus::Healthy);
    let server =
        Server::start(|_, _| Do::Say(b"HTTP/1.1 401 No\r\ncontent-length: 0\r\n\r\n".to_vec())).await;
    assert_eq!(client(&server).health().await.status, HealthStatus::Degraded);
    let server =
        Server::start(|_, _| Do::Say(b"HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n".to_vec())).await;
    assert_eq!(client(&server).health().await.status, HealthStatus::Unhealthy);
    // A service that is well now tells the last error of its calls, until one of them is good.
    let server = Server::start(|_, request| match request.contains("/bad") {
        true => Do::Say(b"HTTP/1.1 500 No\r\ncontent-length: 0\r\n\r\n".to_vec()),
        false => ok("{}"),
    })
    .await;
    let one = client(&server);
    one.request("GET", "/bad").retry(false).text().await.unwrap_err();
    for _ in 0..2 {
        let health = one.health().await;
        assert_eq!((health.status, health.error.as_deref()), (HealthStatus::Healthy, Some("status 500")));
    }
    one.request("GET", "/good").text().await.unwrap();
    assert_eq!(one.health().await.error, None);
    let server = Server::start(|_, _| Do::Reset).await;
    let health = client(&server).health().await;
    assert_eq!(health.status, HealthStatus::Unhealthy);
    assert!(health.error.is_some());
}

#[tokio::test]
async fn rule_05_a_small_error_body_is_drained_to_keep_the_connection() {
    let server = Server::start(|n, _| {
        if n > 2 {
            return ok("{}");
        }
        let body = "x".repeat(60_000);
        Do::Say(format!("HTTP/1.1 503 No\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes())
    })
    .await;
    let reply = client(&server).request("GET", "/x").text().await.unwrap();
    assert_eq!((reply.attempts(), server.connections()), (3, 1));
}

#[tokio::test]
async fn rule_09_the_library_below_repeats_nothing() {
    // A connection that was used before and is reset at the second request: a pool would like to
    // ask again by itself.
    let server = Server::start(|n, _| if n % 2 == 1 { ok("{}") } else { Do::Reset }).await;
    let client = client(&server);
    client.request("GET", "/x").text().await.unwrap();
    let error = client.request("GET", "/x").retry(false).text().await.unwrap_err();
    assert_eq!((error.attempts(), server.seen().len()), (1, 2));
}

#[tokio::test]
async fn rule_29_a_proxy_is_used_and_its_password_never_shown() {
    let proxy = Server::start(|_, _| ok("\"by the proxy\"")).await;
    let with = |url: String| {
        Client::builder(&SERVICE)
            .base_url("http://127.0.0.1:9")
            .no_env()
            .http(move |builder| builder.proxy(reqwest::Proxy::all(&url).unwrap()))
            .build()
            .unwrap()
    };
    let good = with(proxy.url.replace("http://", "http://user:hunter2@"));
    let reply = good.request("GET", "/x").text().await.unwrap();
    assert_eq!(reply.body, "by the proxy");
    assert!(proxy.seen()[0].contains("proxy-authorization: Basic dXNlcjpodW50ZXIy"), "{:?}", proxy.seen());
    let dead = with("http://user:hunter2@127.0.0.1:9".to_owned());
    let error = dead.request("GET", "/x").retry(false).text().await.unwrap_err();
    let mut shown = format!("{error} {error:?} {dead:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(next) = source {
        shown += &format!(" {next} {next:?}");
        source = next.source();
    }
    assert!(!shown.contains("hunter2") && !shown.contains("dXNlcjpodW50ZXIy"), "{shown}");
}

#[tokio::test]
async fn rule_30_an_old_connection_is_not_used_and_some_are_always_kept() {
    let pooled = |server: &Server, idle: u64, idle_per_host: usize| {
        let pool = rt::Pool { idle: Duration::from_millis(idle), idle_per_host };
        Client::builder(&SERVICE).base_url(&server.url).no_env().pool(pool).build().unwrap()
    };
    let server = Server::start(|_, _| ok("{}")).await;
    // None kept is no setting: each call would pay for a connection of its own.
    let client = pooled(&server, 60_000, 0);
    for _ in 0..5 {
        client.request("GET", "/x").text().await.unwrap();
    }
    assert_eq!(server.connections(), 1);
    let server = Server::start(|_, _| ok("{}")).await;
    let client = pooled(&server, 50, 10);
    client.request("GET", "/x").text().await.unwrap();
    tokio::time::sleep(Duration::from_millis(150)).await;
    client.request("GET", "/x").text().await.unwrap();
    assert_eq!(server.connections(), 2);
    const { assert!(rt::Pool::DEFAULT.idle.as_secs() <= 60 && rt::Pool::DEFAULT.idle_per_host > 0) };
}

#[tokio::test]
async fn our_policy_is_applied_behind_the_callers_closure() {
    let server = Server::start(|_, _| {
        Do::Say(b"HTTP/1.1 302 Found\r\nlocation: ftp://x/\r\ncontent-length: 0\r\n\r\n".to_vec())
    })
    .await;
    let client = Client::builder(&SERVICE)
        .base_url(&server.url)
        .no_env()
        .http(|builder| {
            builder.redirect(reqwest::redirect::Policy::limited(50)).user_agent("mine/1").referer(true)
        })
        .build()
        .unwrap();
    let error = client.request("GET", "/x").text().await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (Kind::Redirect, 1));
    // What it may say is said.
    assert!(server.seen()[0].contains("user-agent: mine/1\r\n"));
}

#[tokio::test]
async fn our_limits_in_time_go_before_those_of_the_callers_closure() {
    let server = Server::start(|_, _| match ok("{}") {
        Do::Say(bytes) => Do::Late(Duration::from_millis(300), bytes),
        other => other,
    })
    .await;
    let client = Client::builder(&SERVICE)
        .base_url(&server.url)
        .no_env()
        .http(|builder| {
            let soon = Duration::from_millis(50);
            builder.timeout(soon).read_timeout(soon).connect_timeout(Duration::from_nanos(1))
        })
        .build()
        .unwrap();
    let reply = client.request("GET", "/x").retry(false).text().await.unwrap();
    assert_eq!(reply.body, "{}");
}
