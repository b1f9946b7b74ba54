//! What the feature `metrics` counts, in a recorder of the test's own.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use metrics::{Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder};
use metrics::{SharedString, Unit};
use switchboard_client::generated as rt;
use switchboard_client::mock::{Mock, Reply};
use switchboard_client::{Client, SendKind};

type Numbers = Arc<Mutex<BTreeMap<String, Vec<f64>>>>;

#[derive(Default)]
struct Keep(Numbers);

struct One(Numbers, String);

impl One {
    fn add(&self, number: f64) {
        self.0.lock().unwrap().entry(self.1.clone()).or_default().push(number);
    }
}

impl CounterFn for One {
    fn increment(&self, value: u64) {
        self.add(value as f64);
    }
    fn absolute(&self, _: u64) {
        panic!("nothing is set");
    }
}

impl HistogramFn for One {
    fn record(&self, value: f64) {
        self.add(value);
    }
}

impl Keep {
    fn one(&self, key: &Key) -> Arc<One> {
        let labels = key.labels().map(|label| format!("{}={}", label.key(), label.value()));
        let name = format!("{} {}", key.name(), labels.collect::<Vec<_>>().join(" "));
        Arc::new(One(Arc::clone(&self.0), name))
    }
}

impl Recorder for Keep {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.one(key))
    }
    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }
    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.one(key))
    }
}

static SERVICE: rt::Service =
    rt::Service { name: "test", env: "TEST", base_url: "https://api.example.com", ..rt::Service::DEFAULT };

#[tokio::test(start_paused = true)]
async fn calls_are_counted_with_their_attempts_and_ends() {
    let mock = Mock::new();
    let second = std::time::Duration::from_secs(1);
    mock.on("GET", "/x").answers([Reply::status(503).header("retry-after", "1"), Reply::status(200)]);
    mock.on("GET", "/gone").answer(Reply::status(404));
    mock.on("POST", "/x").answer(Reply::fail(SendKind::Broken).after(second));
    let client = Client::builder(&SERVICE).no_env().transport(mock).build().unwrap();
    let keep = Keep::default();
    let guard = metrics::set_default_local_recorder(&keep);
    client.request("GET", "/x").query("key", "hunter2").text().await.unwrap();
    client.request("GET", "/gone").text().await.unwrap_err();
    client.request("POST", "/x").text().await.unwrap_err();
    drop(guard);
    let numbers = keep.0.lock().unwrap();
    let of = |name: &str, labels: &str| {
        numbers[&format!("{name} service=test operation=request {labels}")].clone()
    };
    let (time, count) = ("http.client.request.duration", "switchboard.client.attempts");
    let ok = "http.response.status_code=200";
    let gone = "http.response.status_code=404 error.type=status";
    assert_eq!(of(count, ok), [2.0]);
    assert!((1.0..1.3).contains(&of(time, ok)[0]), "{numbers:?}");
    assert_eq!((of(count, gone), of(time, gone).len()), (vec![1.0], 1));
    assert_eq!(of(count, "error.type=body"), [1.0]);
    assert!((1.0..1.1).contains(&of(time, "error.type=body")[0]), "{numbers:?}");
    assert_eq!(numbers.len(), 6, "{numbers:?}");
    assert!(!format!("{numbers:?}").contains("hunter2"));
}
