//! The status page over a real socket.

use super::state::Past;
use super::*;
use crate::Hub;
use crate::testing::{ENTRIES, Fake, env_of};
use serde_json::Value;
use std::sync::atomic::Ordering;
use switchboard_client::door::HealthStatus;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

struct Page {
    address: SocketAddr,
    task: JoinHandle<io::Result<()>>,
    end: oneshot::Sender<()>,
    folder: tempfile::TempDir,
}

async fn start(hub: Hub) -> Page {
    let folder = tempfile::tempdir().unwrap();
    let (files, _) = DotEnv::read(folder.path());
    start_with(hub, files, folder).await
}

async fn start_with(hub: Hub, files: DotEnv, folder: tempfile::TempDir) -> Page {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let state = State::new(hub, Duration::from_secs(3600), Duration::from_secs(5));
    let (end, ended) = oneshot::channel::<()>();
    let task =
        tokio::spawn(async move { serve(listener, state, &files, |_| {}, async { _ = ended.await }).await });
    Page { address, task, end, folder }
}

impl Page {
    async fn ask(&self, path: &str, host: &str) -> (String, String) {
        let mut socket = TcpStream::connect(self.address).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        socket.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_lowercase(), body.to_owned())
    }

    async fn json(&self, path: &str) -> Value {
        let (head, body) = self.ask(path, "localhost").await;
        assert!(head.starts_with("http/1.1 200") && head.contains("application/json"), "{head}");
        serde_json::from_str(&body).unwrap()
    }
}

/// Two fakes and no entry that would need a network.
fn fakes() -> (Hub, Arc<Fake>) {
    let well = Arc::new(Fake::new("well", HealthStatus::Healthy));
    let sick = Arc::new(Fake::new("sick", HealthStatus::Unhealthy));
    (Hub::builder(&[]).service(well.clone()).service(sick).build(), well)
}

#[tokio::test]
async fn health_services_and_history_have_the_formats_of_the_design() {
    let page = start(fakes().0).await;
    let (_, health) = page.ask("/health", "localhost").await;
    assert_eq!(
        health,
        r#"[{"service":"sick","status":"unhealthy","latency_ms":12,"since":"2026-01-02T03:04:05Z","error":"status 503","breaker":"closed","rate":{"limit":60,"remaining":59,"reset_s":7}},{"service":"well","status":"healthy","latency_ms":12,"since":"2026-01-02T03:04:05Z","error":null,"breaker":"closed","rate":{"limit":60,"remaining":59,"reset_s":7}}]"#
    );
    let (_, services) = page.ask("/services", "localhost").await;
    let row = |name| format!(r#"{{"name":"{name}","base_url":"http://fake","auth":[],"operations":3}}"#);
    assert_eq!(services, format!("[{},{}]", row("sick"), row("well")));
    let history = page.json("/history").await;
    let bars = history["services"][0]["status"].as_array().unwrap();
    assert_eq!(bars.len(), 60);
    assert!(bars.iter().any(|bar| bar == "unhealthy") && bars[..50].iter().all(Value::is_null));
    page.end.send(()).unwrap();
    page.task.await.unwrap().unwrap();
}

#[tokio::test]
async fn metrics_are_prometheus_text() {
    let page = start(fakes().0).await;
    let (head, text) = page.ask("/metrics", "127.0.0.1:7400").await;
    assert!(head.contains("content-type: text/plain; version=0.0.4"), "{head}");
    for line in [
        "# TYPE switchboard_up gauge",
        "switchboard_up{service=\"sick\"} 0",
        "switchboard_up{service=\"well\"} 1",
        "switchboard_health{service=\"sick\",status=\"unhealthy\"} 1",
        "switchboard_latency_seconds{service=\"well\"} 0.012",
        "switchboard_breaker_state{service=\"well\"} 0",
        "switchboard_rate_remaining{service=\"well\"} 59",
    ] {
        assert!(text.lines().any(|seen| seen == line), "{line} is not in\n{text}");
    }
}

#[tokio::test]
async fn the_page_stands_alone_and_every_answer_has_the_headers() {
    let page = start(fakes().0).await;
    let (head, html) = page.ask("/", "[::1]:1").await;
    assert!(!html.contains("__NONCE__") && !html.contains("src=\"http"));
    let nonce = head.split("script-src 'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap();
    assert_eq!((nonce.len(), html.matches(&format!("nonce=\"{nonce}\"")).count()), (32, 2));
    assert!(!page.ask("/", "localhost").await.1.contains(nonce));
    for path in ["/", "/health", "/metrics", "/nowhere"] {
        let (head, _) = page.ask(path, "localhost").await;
        for header in
            ["content-security-policy: default-src 'none'", "nosniff", "no-store", "x-frame-options"]
        {
            assert!(head.contains(header), "{path} has no {header}:\n{head}");
        }
    }
    assert!(page.ask("/nowhere", "localhost").await.0.starts_with("http/1.1 404"));
}

#[tokio::test]
async fn a_foreign_name_is_refused_on_loopback() {
    let page = start(fakes().0).await;
    for host in ["evil.test", "evil.test:7400", "localhost.evil.test"] {
        let (head, body) = page.ask("/health", host).await;
        assert!(head.starts_with("http/1.1 421") && !body.contains("sick"), "{head}");
    }
}

#[tokio::test]
async fn no_secret_is_shown() {
    let env = env_of(&[("PETS_KEY", "s3cret"), ("PETS_BASE_URL", "http://me:s3cret@127.0.0.1:9/v1")]);
    let page = start(Hub::builder(ENTRIES).env(move |name| env(name)).build()).await;
    let services = page.json("/services").await;
    assert_eq!(services[0]["auth"][0]["set"], true);
    for path in ["/", "/health", "/services", "/history", "/metrics"] {
        let (_, body) = page.ask(path, "localhost").await;
        assert!(!body.contains("s3cret"), "{path}: {body}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_hangup_reads_files_and_keys_again_and_checks_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (files, _) = DotEnv::read(folder.path());
    let (hub, well) = fakes();
    let page = start_with(hub, files.clone(), folder).await;
    page.json("/health").await;
    std::fs::write(page.folder.path().join(".env"), "SB_SERVE_TEST=new\n").unwrap();
    let id = std::process::id().to_string();
    assert!(
        std::process::Command::new("sh").args(["-c", &format!("kill -HUP {id}")]).status().unwrap().success()
    );
    for _ in 0..100 {
        if well.reloads.load(Ordering::SeqCst) > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(well.reloads.load(Ordering::SeqCst), 1);
    assert_eq!(files.lookup()("SB_SERVE_TEST").as_deref(), Some("new"));
}

#[test]
fn an_hour_is_kept_with_the_worst_of_each_minute() {
    let at = |status, latency_ms| {
        vec![switchboard_client::door::Health {
            service: "a".to_owned(),
            status,
            latency_ms,
            since: None,
            error: None,
            breaker: switchboard_client::door::Breaker::Closed,
            rate: None,
        }]
    };
    let mut past = Past::default();
    past.add(1000, &at(HealthStatus::Healthy, Some(1)));
    past.add(1030, &at(HealthStatus::Unhealthy, None));
    past.add(1030, &at(HealthStatus::Healthy, Some(7)));
    let rows = past.rows(1059);
    assert_eq!((rows[0].status.len(), rows[0].status[0]), (60, Some(HealthStatus::Healthy)));
    assert_eq!((rows[0].status[30], rows[0].latency_ms[30]), (Some(HealthStatus::Unhealthy), Some(7)));
    assert_eq!((rows[0].checks, rows[0].up), (3, 2), "each check counts, not the worst of its minute");
    let later = past.rows(1060);
    assert_eq!((later[0].status[0], later[0].checks, later[0].up), (None, 2, 1));
}

#[tokio::test]
async fn before_the_first_check_the_history_waits_for_it() {
    let mut slow = Fake::new("slow", HealthStatus::Healthy);
    slow.takes = Duration::from_millis(300);
    let page = start(Hub::builder(&[]).service(Arc::new(slow)).build()).await;
    let history = page.json("/history").await;
    assert!(history["checked_at"].is_u64(), "{history}");
}

/// The colours of the page by their names, in the light (0) and in the dark (1).
fn colours(html: &str) -> Vec<std::collections::HashMap<&str, f64>> {
    let luminance = |hex: &str| {
        // `#fff` is `#ffffff`.
        let wide: String = match hex.len() {
            3 => hex.chars().flat_map(|c| [c, c]).collect(),
            _ => hex.to_owned(),
        };
        let part = |at: usize| {
            let c = f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
    };
    let roots = html.split(":root{").skip(1).map(|rest| rest.split('}').next().unwrap());
    roots
        .map(|root| {
            let pairs = root.split(';').filter_map(|pair| pair.strip_prefix("--")?.split_once(":#"));
            pairs.map(|(name, hex)| (name, luminance(hex))).collect()
        })
        .collect()
}

#[test]
fn every_word_of_the_page_stands_out_enough() {
    let html = include_str!("page.html");
    let both = colours(html);
    assert_eq!(both.len(), 2);
    for colours in both {
        for ground in ["bg", "card", "tint"] {
            for word in ["ink", "soft", "okw", "midw", "badw"] {
                let (a, b) = (colours[ground], colours[word]);
                let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                assert!(contrast >= 4.5, "{word} on {ground}: {contrast:.2}");
            }
        }
    }
    // The colours of dots and bars are for nothing that is read.
    for line in html.lines().filter(|line| !line.contains("--ok:")) {
        for rule in line.split('}') {
            let thin = ["{color:var(--ok)", "{color:var(--mid)", "{color:var(--bad)"];
            assert!(!thin.iter().any(|thin| rule.contains(thin)), "{rule}");
        }
    }
    // What changes every few seconds is not read aloud.
    assert!(html.contains("<span id=\"note\">") && html.matches("role=\"status\"").count() == 1);
}
