//! What the tests of this crate share: a service made by hand, and a table with it.

use crate::Entry;
use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use switchboard_client::door::{
    self, Args, BoxFuture, Breaker, Env, Health, HealthStatus, OperationInfo, Options, Outcome,
    ParameterInfo, ParameterPlace, Rate, quote,
};
use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Client, Service};

/// A lookup over a list.
pub(crate) fn env_of(pairs: &[(&str, &str)]) -> Env {
    let pairs: Vec<(String, String)> =
        pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    Arc::new(move |name| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()))
}

static SERVICE: Service = Service {
    name: "pets",
    title: "Pets",
    env: "PETS",
    base_url: "https://{region}.pets.test/v1",
    server_variables: &[("region", "eu")],
    schemes: &[
        rt::Scheme {
            name: "key",
            kind: rt::SchemeKind::ApiKey { place: rt::KeyPlace::Header, name: "x-key" },
            source: &[rt::Credential::env(rt::Part::Key, "PETS_KEY")],
        },
        rt::Scheme {
            name: "user",
            kind: rt::SchemeKind::Basic,
            source: &[
                rt::Credential::env(rt::Part::Username, "PETS_USERNAME"),
                rt::Credential::env(rt::Part::Password, "PETS_PASSWORD"),
            ],
        },
    ],
    ..Service::DEFAULT
};

pub(crate) static OPERATIONS: &[OperationInfo] = &[
    OperationInfo {
        id: "pets/get",
        path: "/pets/{id}",
        tag: "pets",
        summary: "One pet",
        parameters: &[
            ParameterInfo::new("id", ParameterPlace::Path, true),
            ParameterInfo::new("view", ParameterPlace::Query, false),
            ParameterInfo::new("X-Trace", ParameterPlace::Header, false),
        ],
        ..OperationInfo::DEFAULT
    },
    OperationInfo {
        id: "pets/create",
        method: "POST",
        path: "/pets",
        body: Some("application/json"),
        ..OperationInfo::DEFAULT
    },
    OperationInfo { id: "pets/fail", path: "/fail", deprecated: true, ..OperationInfo::DEFAULT },
];

fn connect(options: &Options) -> Result<Arc<dyn door::Service>, BuildError> {
    rt::connect(Client::builder(&SERVICE), options, |client| client, OPERATIONS, &[])
}

pub(crate) const PETS: Entry = Entry { service: &SERVICE, operations: OPERATIONS, connect };
pub(crate) static ENTRIES: &[Entry] = &[PETS];

/// A service that answers what it was asked.
pub(crate) struct Fake {
    pub(crate) name: &'static str,
    pub(crate) status: HealthStatus,
    pub(crate) takes: Duration,
    pub(crate) reloads: AtomicUsize,
}

impl Fake {
    pub(crate) fn new(name: &'static str, status: HealthStatus) -> Self {
        Self { name, status, takes: Duration::ZERO, reloads: AtomicUsize::new(0) }
    }
}

impl door::Service for Fake {
    fn name(&self) -> &str {
        self.name
    }

    fn operations(&self) -> &'static [OperationInfo] {
        OPERATIONS
    }

    fn call(&self, operation: &str, args: Args) -> BoxFuture<'static, Outcome> {
        fn get(_: &(), args: &Args) -> door::Started {
            let id: i64 = args.path("id")?;
            let view: Option<String> = args.query("view")?;
            let trace: Option<String> = args.header("X-Trace")?;
            let shown = serde_json::json!({ "id": id, "view": view, "trace": trace });
            let body = serde_json::value::to_raw_value(&shown).unwrap();
            let headers = vec![("x-a".to_owned(), "1".to_owned())];
            Ok(Box::pin(async move { Outcome::ok(200, headers, body) }))
        }
        fn create(_: &(), args: &Args) -> door::Started {
            let body = args.required_body()?;
            Ok(Box::pin(async move { Outcome::ok(201, Vec::new(), body) }))
        }
        fn fail(_: &(), _: &Args) -> door::Started {
            let mut failed = door::Failed::new("api", "status 404: NotFound");
            failed.body = serde_json::value::RawValue::from_string(quote("gone")).unwrap();
            let outcome = Outcome { status: Some(404), headers: Vec::new(), result: Err(failed) };
            Ok(Box::pin(async move { outcome }))
        }
        let arms: &[door::Arm<()>] = &[get, create, fail];
        door::dispatch(&(), OPERATIONS, arms, operation, &args)
    }

    fn health(&self) -> BoxFuture<'static, Health> {
        let (name, status, takes) = (self.name, self.status, self.takes);
        Box::pin(async move {
            tokio::time::sleep(takes).await;
            let well = status == HealthStatus::Healthy;
            Health {
                service: name.to_owned(),
                status,
                latency_ms: Some(12),
                since: Some("2026-01-02T03:04:05Z".to_owned()),
                error: (!well).then(|| "status 503".to_owned()),
                breaker: Breaker::Closed,
                rate: Some(Rate { limit: Some(60), remaining: Some(59), reset_s: Some(7) }),
            }
        })
    }

    fn reload(&self) -> Result<(), String> {
        self.reloads.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    fn close(&self) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn base_url(&self) -> String {
        "http://fake".to_owned()
    }

    fn client(&self) -> &dyn Any {
        &()
    }
}
