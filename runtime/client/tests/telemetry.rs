//! What a call tells: its span, with the names of OpenTelemetry's conventions, and its hooks.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use switchboard_client::generated as rt;
use switchboard_client::mock::{Mock, Reply};
use switchboard_client::request::Draft;
use switchboard_client::{CallEvent, Client, SendKind, What};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

type Fields = Arc<Mutex<BTreeMap<String, String>>>;

/// Keeps the fields of the spans of calls.
struct Keep(Fields);

struct Into<'a>(&'a mut BTreeMap<String, String>);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Keep {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.name() == "http.client"
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Into(&mut self.0.lock().unwrap()));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Into(&mut self.0.lock().unwrap()));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

static SERVICE: rt::Service = rt::Service {
    name: "test",
    env: "TEST",
    base_url: "https://api.example.com:8443",
    ..rt::Service::DEFAULT
};
static SPEC: rt::Spec = rt::Spec {
    id: "things/get",
    method: "GET",
    path: "/things/{id}",
    params: &[rt::path("id"), rt::query("key")],
    ..rt::Spec::DEFAULT
};

async fn told(replies: Vec<Reply>) -> (BTreeMap<String, String>, Vec<String>) {
    let mock = Mock::new();
    mock.on("*", "*").answers(replies);
    let events = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&events);
    let hook = move |event: &CallEvent<'_>| {
        let what = match event.what {
            What::Attempt => "attempt".to_owned(),
            What::Retry { .. } => "retry".to_owned(),
            What::Done { status, error, .. } => format!("done {status:?} {error:?}"),
            _ => "other".to_owned(),
        };
        heard.lock().unwrap().push(format!("{} {} {} {what}", event.service, event.operation, event.attempt));
    };
    let client = Client::builder(&SERVICE).no_env().transport(mock).hooks(Arc::new(hook)).build().unwrap();
    let mut draft = Draft::new(&client, &SPEC);
    draft.path.push(("id", "hunter2".to_owned()));
    draft.push_query("key", "hunter2");
    draft.options.timeout = Some(Duration::from_secs(5));
    let fields = Fields::default();
    let guard = tracing::subscriber::set_default(Keep(Arc::clone(&fields)));
    let _ = client.execute(draft).await;
    drop(guard);
    let fields = fields.lock().unwrap().clone();
    (fields, events.lock().unwrap().clone())
}

#[tokio::test(start_paused = true)]
async fn a_span_has_the_names_of_the_conventions() {
    let (fields, events) = told(vec![Reply::status(503), Reply::status(404)]).await;
    for (name, value) in [
        ("http.request.method", "GET"),
        ("url.template", "/things/{id}"),
        ("server.address", "api.example.com"),
        ("server.port", "8443"),
        ("http.response.status_code", "404"),
        ("http.request.resend_count", "1"),
        ("error.type", "404"),
        ("otel.kind", "client"),
        ("otel.name", "GET /things/{id}"),
        ("service", "test"),
        ("operation", "things/get"),
    ] {
        assert_eq!(fields.get(name).map(String::as_str), Some(value), "{name}: {fields:?}");
    }
    assert!(!format!("{fields:?}").contains("hunter2"), "{fields:?}");
    assert_eq!(
        events,
        [
            "test things/get 1 attempt",
            "test things/get 1 retry",
            "test things/get 2 attempt",
            "test things/get 2 done Some(404) Some(\"status\")",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn rule_31_a_call_that_is_dropped_is_told_of() {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::hang());
    let heard = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&heard);
    let hook = move |event: &CallEvent<'_>| {
        let done = matches!(event.what, What::Done { error: Some("cancelled"), status: None, .. });
        tell.lock().unwrap().push((event.attempt, done));
    };
    let client = Client::builder(&SERVICE).no_env().transport(mock).hooks(Arc::new(hook)).build().unwrap();
    let fields = Fields::default();
    let guard = tracing::subscriber::set_default(Keep(Arc::clone(&fields)));
    let call = client.request("GET", "/x").answer();
    assert!(tokio::time::timeout(Duration::from_secs(1), call).await.is_err());
    drop(guard);
    assert_eq!(*heard.lock().unwrap(), [(1, false), (1, true)]);
    assert_eq!(fields.lock().unwrap().get("error.type").map(String::as_str), Some("cancelled"));
}

#[tokio::test(start_paused = true)]
async fn rule_26_the_path_of_what_is_no_operation_is_in_no_span() {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::status(200));
    let client = Client::builder(&SERVICE).no_env().transport(mock).build().unwrap();
    let fields = Fields::default();
    let guard = tracing::subscriber::set_default(Keep(Arc::clone(&fields)));
    client.request("POST", "/bot-hunter2/send").answer().await.unwrap();
    drop(guard);
    let fields = fields.lock().unwrap();
    assert_eq!(fields.get("otel.name").map(String::as_str), Some("POST"));
    assert!(!fields.contains_key("url.template") && !format!("{fields:?}").contains("hunter2"), "{fields:?}");
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_named_and_a_success_has_no_error() {
    let (fields, events) = told(vec![Reply::fail(SendKind::Connect)]).await;
    assert_eq!(fields.get("error.type").map(String::as_str), Some("connect"));
    assert!(!fields.contains_key("http.response.status_code"));
    assert_eq!(events.last().unwrap(), "test things/get 3 done None Some(\"connect\")");
    let (fields, _) = told(vec![Reply::status(200)]).await;
    assert_eq!(fields.get("http.response.status_code").map(String::as_str), Some("200"));
    assert!(!fields.contains_key("error.type") && !fields.contains_key("http.request.resend_count"));
}
