//! Streams that end with their connection.

use super::Client;
use crate::answer::{Events, Text};
use crate::service::Service;
use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

static SERVICE: Service = Service { name: "t", env: "T", ..Service::DEFAULT };

const CUT: &str = "data: a\n\ndata: b\n";

/// The events of a server that answers one request so.
async fn events(client: &Client) -> Vec<String> {
    let call = client.request("GET", "/x").retry(false).send::<Events<Text>>();
    call.await.unwrap().into_body().all().await.unwrap()
}

fn client(listener: &TcpListener, h2: bool) -> Client {
    let url = format!("http://{}", listener.local_addr().unwrap());
    let shape = move |builder: reqwest::ClientBuilder| match h2 {
        true => builder.no_proxy().http2_prior_knowledge(),
        false => builder.no_proxy(),
    };
    Client::builder(&SERVICE).no_env().base_url(&url).http(shape).build().unwrap()
}

#[tokio::test]
async fn rule_33_an_event_without_its_empty_line_is_given_only_where_the_stream_is_known_to_be_whole() {
    let mut gzip = async_compression::tokio::write::GzipEncoder::new(Vec::new());
    gzip.write_all(CUT.as_bytes()).await.unwrap();
    gzip.shutdown().await.unwrap();
    let chunked = format!("{:x}\r\n{CUT}\r\n0\r\n\r\n", CUT.len());
    let length = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n", CUT.len());
    let cases: [(&str, &[u8], &[&str]); 5] = [
        ("HTTP/1.1 200 OK\r\n", CUT.as_bytes(), &["a"]),
        ("HTTP/1.0 200 OK\r\n", CUT.as_bytes(), &["a"]),
        (&length, CUT.as_bytes(), &["a", "b"]),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n", chunked.as_bytes(), &["a", "b"]),
        ("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n", gzip.get_ref(), &["a", "b"]),
    ];
    for (head, body, wanted) in cases {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = client(&listener, false);
        let server = async {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                socket.read_buf(&mut request).await.unwrap();
            }
            let head = format!("{head}content-type: text/event-stream\r\n\r\n");
            socket.write_all(head.as_bytes()).await.unwrap();
            socket.write_all(body).await.unwrap();
            socket.shutdown().await.unwrap();
        };
        let (found, ()) = tokio::join!(events(&client), server);
        assert_eq!(found, wanted, "{head}");
    }
}

#[tokio::test]
async fn rule_33_a_stream_of_http_2_says_that_it_is_at_its_end() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(&listener, true);
    let server = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        let mut connection = h2::server::handshake(socket).await.unwrap();
        while let Some(Ok((_, mut respond))) = connection.accept().await {
            let head =
                http::Response::builder().header("content-type", "text/event-stream").body(()).unwrap();
            respond.send_response(head, false).unwrap().send_data(Bytes::from(CUT), true).unwrap();
        }
    });
    assert_eq!(events(&client).await, ["a", "b"]);
    server.abort();
}
