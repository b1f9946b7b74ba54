//! Recording from a real socket, and replaying it, from outside of the crate.

use switchboard_client::generated as rt;
use switchboard_client::mock::{Cassette, Recorder};
use switchboard_client::{Any, Client};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

static SERVICE: rt::Service = rt::Service {
    name: "t",
    env: "T",
    schemes: &[rt::Scheme { name: "auth", kind: rt::SchemeKind::Bearer, source: &[] }],
    security: &[&["auth"]],
    ..rt::Service::DEFAULT
};

async fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut head = [0; 4096];
            let _ = socket.read(&mut head).await;
            let body = r#"{"name":"a","token":"t0ken-from-the-server"}"#;
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
            let _ = socket
                .write_all(format!("{head}content-length: {}\r\n\r\n{body}", body.len()).as_bytes())
                .await;
        }
    });
    url
}

#[tokio::test]
async fn what_comes_over_a_socket_is_recorded_and_replayed() {
    let builder =
        Client::builder(&SERVICE).no_env().base_url(server().await).credential("auth", "s3cr3t-key");
    let recorder = Recorder::new(builder.http_transport().unwrap());
    let client = builder.transport(recorder.clone()).build().unwrap();
    let reply = client.request("GET", "/thing").json::<Any>().await.unwrap();
    assert_eq!(reply.body.as_str(), r#"{"name":"a","token":"t0ken-from-the-server"}"#);

    let file = std::env::temp_dir().join(format!("switchboard-cassette-{}.json", std::process::id()));
    recorder.cassette().save(&file).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(!text.contains("s3cr3t") && !text.contains("t0ken"), "{text}");
    let replayed = Cassette::load(&file).unwrap().replay();
    std::fs::remove_file(&file).unwrap();
    let client = Client::builder(&SERVICE).no_env().base_url("https://api.example.com");
    let client = client.credential("auth", "another").transport(replayed).build().unwrap();
    let reply = client.request("GET", "/thing").json::<Any>().await.unwrap();
    assert!(reply.body.as_str().starts_with(r#"{"name":"a","token":"#));
}
