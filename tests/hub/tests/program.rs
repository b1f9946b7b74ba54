//! The program `switchboard` as its users type it: every command, with good and with bad words.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use switchboard_demo::{Folder, again, catalog, mock};
use switchboard_hub::mock::{Faults, Running};

/// The program in a folder, with nothing of ours in its environment.
fn program(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_switchboard"));
    command.args(words).current_dir(folder).env_clear().stdin(Stdio::null());
    command
}

fn run(folder: &Path, words: &[&str], input: &str) -> Output {
    let mut command = program(folder, words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that wants no input may be gone before it is written.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// A folder whose `.env` leads to a mock.
async fn folder() -> (Folder, Running) {
    let running = mock(Faults::default()).await.unwrap();
    let folder = Folder::new().unwrap();
    let lines: Vec<String> =
        running.environment(hub::ENTRIES).iter().map(|(name, value)| format!("{name}={value}\n")).collect();
    std::fs::write(folder.path().join(".env"), lines.concat()).unwrap();
    (folder, running)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{error}: {}", text(bytes)))
}

const ISSUES: &str = "GET /repos/{owner}/{repo}/issues";
const OWNER: [&str; 4] = ["--owner", "rust-lang", "--repo", "rust"];

#[tokio::test(flavor = "multi_thread")]
async fn every_command_does_what_it_says() {
    let (folder, running) = folder().await;
    let at = folder.path();
    let out = run(at, &["services", "--format", "json"], "");
    let services = json(&out.stdout);
    assert_eq!(services.as_array().unwrap().len(), hub::ENTRIES.len());
    for row in services.as_array().unwrap() {
        assert_eq!(row.as_object().unwrap().keys().count(), 4, "{row}");
        assert!(row["auth"].as_array().unwrap().iter().all(|auth| auth["set"] == true), "{row}");
    }
    let out = run(at, &["health", "--format", "json"], "");
    assert_eq!(
        (out.status.code(), json(&out.stdout).as_array().unwrap().len()),
        (Some(0), hub::ENTRIES.len())
    );
    let out = run(at, &["operations", "github", "--format", "json"], "");
    let keys = "body deprecated id idempotent method parameters path summary tag";
    let first = json(&out.stdout)[0].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let mut first: Vec<&str> = first.iter().map(String::as_str).collect();
    first.sort_unstable();
    assert_eq!(first.join(" "), keys);

    let call = |more: &[&str]| run(at, &[&["call", "github", ISSUES], &OWNER[..], more].concat(), "");
    assert!(json(&call(&[]).stdout).is_array());
    let shown = text(&call(&["-i"]).stdout);
    assert!(shown.starts_with("HTTP 200\n") && shown.contains("content-type: application/json"), "{shown}");
    let all = json(&call(&["-i", "--format", "json"]).stdout);
    assert!(all["status"] == 200 && all["headers"].is_object() && all["body"].is_array());
    let args = r#"{"path":{"owner":"a","repo":"b"},"query":{"per_page":5}}"#;
    let out = run(at, &["call", "github", "issues/list-for-repo", "--json", "-"], args);
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stderr));

    let lines = format!(
        "{}\nnonsense\n{}\n",
        r#"{"service":"github","operation":"issues/list-for-repo","args":{"path":{"owner":"a","repo":"b"}}}"#,
        r#"{"service":"nope","operation":"x"}"#
    );
    let out = run(at, &["call", "--batch"], &lines);
    let answers: Vec<Value> = text(&out.stdout).lines().map(|line| json(line.as_bytes())).collect();
    assert_eq!((out.status.code(), answers.len()), (Some(0), 3));
    assert!(answers.iter().enumerate().all(|(index, answer)| answer["index"] == index));
    assert_eq!(answers[1]["error"]["kind"], "request");
    let elsewhere = format!("http://{}/github", running.address());
    let out = run(at, &["call", "--batch", "--base-url", &elsewhere], lines.lines().next().unwrap());
    assert_eq!(json(&out.stdout)["status"], 200);
    // An item a line, in one list.
    let out = run(at, &["call", "automationhub", "streamRunLogs", "--run_id", "run_4bT8mNc1Yv5E"], "");
    assert!(json(&out.stdout).as_array().is_some_and(|items| !items.is_empty()), "{}", text(&out.stderr));
    assert!(text(&out.stdout).starts_with("[{") && text(&out.stdout).ends_with("\n]\n"), "{}", text(&out.stdout));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(run(at, &["completions", shell], "").stdout.len() > 500);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_with_the_right_code() {
    let (folder, running) = folder().await;
    let at = folder.path();
    std::fs::write(at.join("bad.json"), "{\"path\":{\"owner\":\n\"a\",}}").unwrap();
    let github = |words: &[&'static str]| [&["call", "github"], words].concat();
    let listing = |words: &[&'static str]| github(&[&[ISSUES], &OWNER[..], words].concat());
    let cases: &[(Vec<&str>, i32, &str)] = &[
        (vec!["servces"], 2, "'services'"),
        (vec!["services", "--fromat", "json"], 2, "'--format'"),
        (vec!["services", "--format", "yaml"], 2, "text, json"),
        (vec!["health", "githb"], 1, "did you mean `github`"),
        (vec!["operations", "githb"], 1, "did you mean `github`"),
        (vec!["call"], 2, "SERVICE"),
        (github(&[]), 2, "OPERATION"),
        (vec!["call", "githb", "x"], 1, "did you mean `github`"),
        (github(&["issues/lst-for-repo"]), 1, "did you mean `issues/list-for-repo`"),
        (
            github(&["GET /repos/rust-lang/rust"]),
            1,
            "write it as 'GET /repos/{owner}/{repo}' --owner … --repo …",
        ),
        (github(&[ISSUES, "--owner", "a"]), 1, "the path parameter `repo` is missing"),
        (listing(&["--per_page", "five"]), 1, "`per_page`: invalid type: string \"five\", expected i"),
        (listing(&["--per-pagee", "5"]), 1, "did you mean `per_page`"),
        (listing(&["--page"]), 2, "--page needs a value"),
        (github(&[ISSUES, "--version", "1.0"]), 1, "has no parameter `version`"),
        (listing(&["--base-url", ""]), 2, "--base-url: it is empty"),
        (vec!["call", "usgs", "query", "--format", "text"], 2, "say --query.format for the parameter"),
        (listing(&["stray"]), 2, "write --NAME VALUE"),
        (github(&[ISSUES, "--json", "gone.json"]), 1, "gone.json: No such file"),
        (
            github(&[ISSUES, "--json", "bad.json"]),
            1,
            "bad.json: the arguments: trailing comma at line 2 column 5",
        ),
        (github(&["issues/create", "--owner", "a", "--repo", "b"]), 1, "the body is missing"),
        (
            github(&["issues/create", "--owner", "a", "--repo", "b", "--body", "{\"title\":"]),
            1,
            "the body is no JSON: EOF while parsing a value at line 1 column 9",
        ),
        (
            github(&["issues/create", "--owner", "a", "--repo", "b", "--body", "{}"]),
            1,
            "missing field `title`",
        ),
        (
            github(&["issues/create", "--owner", "", "--repo", "b", "--body", "{\"title\":\"x\"}"]),
            1,
            "`owner` is empty",
        ),
        (listing(&["--base-url", "nowhere"]), 1, "no whole URL"),
        (listing(&["--base-url", "http://127.0.0.1:9"]), 1, "no connection to the server: Connection refused"),
        (vec!["mock", "--fail", "2"], 2, "from 0 to 1"),
        (vec!["mock", "--latency", "soon"], 2, "200ms"),
        (vec!["mock", "--catalog", "gone.yaml", "--port", "0"], 1, "gone.yaml"),
        (vec!["serve", "--host", "nowhere"], 2, "--host"),
        (vec!["call", "--batch", "--parallel", "x"], 2, "--parallel"),
    ];
    for (words, code, part) in cases {
        let out = run(at, words, "");
        let mut said = text(&out.stderr);
        assert_eq!(out.status.code(), Some(*code), "{words:?}: {said}");
        if words[0] == "call" && *code == 1 {
            let error = json(&out.stderr);
            assert!(error["error"]["kind"].is_string() && error["error"].get("body").is_some(), "{said}");
            said = error["error"]["message"].as_str().unwrap_or_default().to_owned();
        }
        assert!(said.contains(part) && out.stdout.is_empty(), "{words:?}: {said}");
    }
    // A documented failure has its typed body.
    let failing = again(&running, Faults { status: Some(404), ..Faults::default() }).await.unwrap();
    let url = failing.base_url("github").unwrap();
    let out = run(at, &[&["call", "github", ISSUES], &OWNER[..], &["--base-url", &url]].concat(), "");
    let error = json(&out.stderr);
    assert_eq!(
        (out.status.code(), &error["status"], &error["error"]["kind"]),
        (Some(1), &404.into(), &"api".into())
    );
    assert!(error["error"]["body"]["message"].is_string(), "{error}");
    running.stop().await;
    let out = run(at, &["health", "usgs", "nws"], "");
    assert_eq!(out.status.code(), Some(1));
    assert_eq!(text(&out.stdout).lines().next(), Some("SERVICE\tSTATUS\tLATENCY\tBREAKER\tRATE\tERROR"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_has_seen_enough_is_no_error() {
    let (folder, _running) = folder().await;
    for words in [&["services"][..], &["operations", "github", "--format", "json"], &["completions", "bash"]]
    {
        let mut child =
            program(folder.path(), words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let out = child.wait_with_output().unwrap();
        assert_eq!((out.status.code(), text(&out.stderr)), (Some(0), String::new()), "{words:?}");
    }
}

/// A child that is gone with the test.
struct Kept(Child);

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a command that stays, and gives what its first line of JSON says.
fn start(folder: &Path, words: &[&str]) -> (Kept, Value) {
    let mut child = Kept(program(folder, words).stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(child.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, json(line.as_bytes()))
}

fn get(address: &str, path: &str) -> String {
    let mut socket = TcpStream::connect(address).unwrap();
    write!(socket, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).unwrap();
    answer.split_once("\r\n\r\n").unwrap().1.to_owned()
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_hangup_reads_the_keys_again_and_the_next_check_shows_that_they_work() {
    let (folder, _running) = folder().await;
    let (env, local) = (folder.path().join(".env"), folder.path().join(".env.local"));
    let lines = std::fs::read_to_string(&env).unwrap();
    let without: Vec<&str> = lines.lines().filter(|line| !line.starts_with("NOTION_API_KEY=")).collect();
    std::fs::write(&env, without.join("\n")).unwrap();
    // So seldom that only the SIGHUP can be the reason of a second check.
    let (child, told) = start(folder.path(), &["serve", "--port", "0", "--every", "1h", "--format", "json"]);
    let address = told["url"].as_str().unwrap().strip_prefix("http://").unwrap().to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{address}");
    let notion = |path: &str, key: &str| {
        let rows = json(get(&address, path).as_bytes());
        rows.as_array().unwrap().iter().find(|row| row[key] == "notion").cloned().unwrap()
    };
    assert_ne!(notion("/health", "service")["status"], "healthy");
    assert_eq!(notion("/services", "name")["auth"][0]["set"], false);
    std::fs::write(local, "NOTION_API_KEY=fresh-secret\n").unwrap();
    let id = child.0.id().to_string();
    assert!(Command::new("sh").args(["-c", &format!("kill -HUP {id}")]).status().unwrap().success());
    for _ in 0..100 {
        if notion("/health", "service")["status"] == "healthy" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(notion("/health", "service")["status"], "healthy");
    assert_eq!(notion("/services", "name")["auth"][0]["set"], true);
    for path in ["/", "/health", "/services", "/history", "/metrics"] {
        assert!(!get(&address, path).contains("fresh-secret"), "{path}");
    }
    assert!(get(&address, "/metrics").contains("switchboard_up{service=\"notion\"} 1"));
}

#[test]
fn the_mock_of_the_program_answers_with_a_catalog() {
    let folder = Folder::new().unwrap();
    let catalog = catalog();
    let words = ["mock", "--catalog", catalog.to_str().unwrap(), "--port", "0", "--format", "json"];
    let (_child, told) = start(folder.path(), &words);
    let rows = told["services"].as_array().unwrap();
    assert_eq!(rows.len(), hub::ENTRIES.len());
    let address = told["address"].as_str().unwrap().strip_prefix("http://").unwrap();
    assert!(get(address, "/").contains("\"github\""));
    // A client that is sent here fetches its tokens here.
    let opensky = rows.iter().find(|row| row["name"] == "opensky").unwrap();
    for variable in ["OPENSKY_BASE_URL", "OPENSKY_TOKEN_URL"] {
        let url = opensky["environment"][variable].as_str().unwrap();
        assert!(url.starts_with(&format!("http://{address}/opensky/")), "{url}");
    }
}
