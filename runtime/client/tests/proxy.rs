//! The system's proxy, as the variables of the environment name it. They are read when a client is built, by the
//! process as a whole; so each case is a process of its own, this program again.

use std::process::Command;
use std::sync::{Arc, Mutex};

use switchboard_client::Client;
use switchboard_client::generated as rt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

static SERVICE: rt::Service =
    rt::Service { name: "test", env: "TEST", base_url: "https://unset.example", ..rt::Service::DEFAULT };

/// Answers everything and keeps the heads of the requests.
async fn server() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let heads = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut head = vec![0; 4096];
            let read = socket.read(&mut head).await.unwrap_or(0);
            head.truncate(read);
            heads.lock().unwrap().push(String::from_utf8_lossy(&head).into_owned());
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi";
            let _ = socket.write_all(answer).await;
            let _ = socket.shutdown().await;
        }
    });
    (address, seen)
}

/// Calls that URL in a process with these variables; what it prints.
async fn called(url: String, variables: Vec<(&'static str, String)>) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "one_call", "--ignored", "--nocapture"]).env("PROXY_TEST_URL", url);
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command.envs(variables).env_remove("REQUEST_METHOD");
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[tokio::test]
#[ignore = "the other process of the tests below"]
async fn one_call() {
    let url = std::env::var("PROXY_TEST_URL").unwrap();
    let client = Client::builder(&SERVICE).no_env().base_url(url).danger_allow_plain_http().build().unwrap();
    match client.request("GET", "/x").retry(false).text().await {
        Ok(reply) => println!("answered {}", reply.body),
        Err(error) => println!("failed {error} {error:?} {client:?}"),
    }
}

#[tokio::test]
async fn rule_29_the_systems_proxy_is_used_and_no_proxy_honoured() {
    let (proxy, through) = server().await;
    let (host, direct) = server().await;
    let with = |name, value: &str| vec![(name, value.to_owned())];
    let proxy_url = format!("http://user:hunter2@{proxy}");

    let said = called("http://api.test".into(), with("http_proxy", &proxy_url)).await;
    assert!(said.contains("answered hi"), "{said}");
    let head = through.lock().unwrap().pop().unwrap().to_lowercase();
    assert!(head.starts_with("get http://api.test/x http/1.1"), "{head}");
    assert!(head.contains("proxy-authorization: basic dxnlcjpodw50zxiy"), "{head}");

    // An https address goes through by CONNECT, and what is sent by it is not for the proxy.
    let said = called("https://api.test".into(), with("HTTPS_PROXY", &proxy_url)).await;
    assert!(said.contains("failed") && !said.contains("hunter2") && !said.contains(&proxy), "{said}");
    let head = through.lock().unwrap().pop().unwrap();
    assert!(head.starts_with("CONNECT api.test:443 HTTP/1.1"), "{head}");

    let named = host.replace("127.0.0.1", "localhost");
    for (no_proxy, host) in
        [("127.0.0.1", &host), ("example.com, 127.0.0.0/8", &host), ("*", &named), ("localhost", &named)]
    {
        let mut variables = with("ALL_PROXY", &proxy_url);
        variables.push(("NO_PROXY", no_proxy.to_owned()));
        let said = called(format!("http://{host}"), variables).await;
        assert!(said.contains("answered hi"), "{no_proxy}: {said}");
        assert!(direct.lock().unwrap().pop().is_some_and(|head| head.starts_with("GET /x ")), "{no_proxy}");
        assert!(through.lock().unwrap().is_empty(), "{no_proxy}");
    }
}

#[tokio::test]
async fn rule_29_a_dead_proxy_is_named_without_its_password() {
    let dead = "http://user:hunter2@127.0.0.1:9".to_owned();
    let said = called("http://api.test".into(), vec![("http_proxy", dead)]).await;
    assert!(said.contains("failed request: no connection to the server"), "{said}");
    assert!(!said.contains("hunter2") && !said.contains("dXNlcjpodW50ZXIy"), "{said}");
}
