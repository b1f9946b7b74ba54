//! Idempotency keys that a caller gives.

use super::*;
use crate::fault::Kind;
use crate::mock::{Mock, Reply};

static SERVICE: Service =
    Service { name: "t", env: "T", base_url: "https://api.example.com", ..Service::DEFAULT };

#[tokio::test(start_paused = true)]
async fn rule_03_a_key_that_is_empty_vouches_for_nothing() {
    for header in [None, Some("Idempotency-Key")] {
        for (key, requests) in [("", 1), (" ", 1), ("mine", 3)] {
            let mock = Mock::new();
            mock.on("*", "*").answer(Reply::status(500));
            let mut builder = Client::builder(&SERVICE).no_env().transport(mock.clone());
            if let Some(name) = header {
                builder = builder.idempotency_header(name);
            }
            let client = builder.build().unwrap();
            let call = client.request("POST", "/x");
            call.clone().header("idempotency-key", key).answer().await.unwrap();
            // Where the API honours one, a made one takes its place.
            let requests = if header.is_some() { 3 } else { requests };
            assert_eq!(mock.seen().len(), requests, "{key:?}");
            let sent = mock.seen()[0].headers["idempotency-key"].len();
            assert_eq!(sent > 4, header.is_some() && key != "mine", "{key:?}");
            // Given as the key itself, it is a mistake.
            let named = call.idempotency_key(key).answer().await;
            assert_eq!(named.err().map(|fault| fault.kind()), (key != "mine").then_some(Kind::Request));
        }
    }
}
