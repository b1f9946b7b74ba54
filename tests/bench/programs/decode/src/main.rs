//! JSON into values: ours as a call reads them, the same by serde_json alone, serde's derived, a tree, and ours by
//! way of a tree. Prints milliseconds of the processor and megabytes at the peak, the text itself included.

use std::fmt::Write as _;

use bench_api::runtime::generated::{Body as _, Bytes, Content, Json, Meta};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;

type Said<T> = Result<T, Box<dyn std::error::Error>>;

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

fn main() -> Said<()> {
    let mut arguments = std::env::args().skip(1);
    let way = arguments.next().unwrap_or_default();
    let size: usize = arguments.next().unwrap_or_default().parse()?;
    let text = Bytes::from(text(size * 1_000_000));
    let meta = Meta::new(StatusCode::OK, HeaderMap::new());
    let turns = if size > 10 { 4 } else { 400 };
    let begun = cpu()?;
    for _ in 0..turns {
        let count = match way.as_str() {
            "ours" => Json::<Vec<bench_api::types::Issue>>::decode(&meta, Content::Bytes(text.clone()))?.len(),
            "ours by serde_json" => decoded::<Vec<bench_api::types::Issue>>(&text)?.len(),
            "derived" => decoded::<Vec<Issue>>(&text)?.len(),
            "value" => decoded::<Vec<serde_json::Value>>(&text)?.len(),
            _ => {
                let tree: serde_json::Value = serde_json::from_slice(&text)?;
                serde_json::from_value::<Vec<bench_api::types::Issue>>(tree)?.len()
            }
        };
        assert!(count > 100);
    }
    let each = (cpu()? - begun) as f64 / f64::from(turns) / 1e6;
    println!("{each:.2} {:.0}", peak()?);
    Ok(())
}

fn decoded<T: DeserializeOwned>(text: &[u8]) -> Said<T> {
    Ok(serde_json::from_slice(text)?)
}

fn text(size: usize) -> String {
    let mut out = String::with_capacity(size + 1000);
    out.push('[');
    let mut number = 0;
    while out.len() < size {
        if number > 0 {
            out.push(',');
        }
        number += 1;
        let state = if number % 3 == 0 { "closed" } else { "open" };
        let _ = write!(
            out,
            r#"{{"id":{number},"number":{number},"title":"Issue number {number}","body":"It breaks \"when\" it is used, {number} times.","user":{{"id":{number},"login":"user-{number}","avatar_url":"https://example.com/a.png","site_admin":false}},"labels":[{{"name":"bug","color":"ff0000","description":null}},{{"name":"good first issue","color":"00ff00","description":"For newcomers"}}],"state":"{state}","locked":false,"comments":{number},"score":1.5,"created_at":"2026-01-01T00:00:00Z","closed_at":null}}"#
        );
    }
    out.push(']');
    out
}

/// What this thread has used of the processor, in nanoseconds. Some systems count by ticks of
/// milliseconds, so that only sums of many turns mean something.
fn cpu() -> Said<u64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    Ok(text.split_whitespace().next().ok_or("an empty schedstat")?.parse()?)
}

/// The most memory that this process held, in megabytes.
fn peak() -> Said<f64> {
    let text = std::fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse::<f64>()? / 1024.0)
}
