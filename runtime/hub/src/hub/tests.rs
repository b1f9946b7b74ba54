//! The rules of the hub.

use super::*;
use crate::testing::{ENTRIES, Fake, PETS, env_of};
use std::sync::atomic::{AtomicUsize, Ordering};
use switchboard_client::Client;
use switchboard_client::door::{self, BoxFuture};
use switchboard_client::mock::{Mock, Reply};

#[test]
fn a_client_is_built_once_also_when_many_ask_at_once() {
    static BUILT: AtomicUsize = AtomicUsize::new(0);
    fn connect(options: &Options) -> Result<Arc<dyn Service>, BuildError> {
        BUILT.fetch_add(1, Ordering::SeqCst);
        // Long enough that all threads meet here.
        std::thread::sleep(Duration::from_millis(50));
        (PETS.connect)(options)
    }
    static COUNTED: &[Entry] = &[Entry { service: PETS.service, operations: PETS.operations, connect }];
    let hub = Hub::builder(COUNTED).env(|_| None).build();
    assert_eq!(hub.services().len(), 1);
    assert_eq!(BUILT.load(Ordering::SeqCst), 0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| hub.typed::<Client>("pets").unwrap());
        }
    });
    assert_eq!(BUILT.load(Ordering::SeqCst), 1);
}

#[test]
fn what_could_not_be_built_is_built_when_it_is_mended() {
    static MENDED: AtomicUsize = AtomicUsize::new(0);
    fn connect(options: &Options) -> Result<Arc<dyn Service>, BuildError> {
        if MENDED.load(Ordering::SeqCst) > 0 {
            return (PETS.connect)(options);
        }
        let broken = Client::builder(PETS.service).header("no name", "x");
        switchboard_client::generated::connect(broken, options, |client| client, PETS.operations, &[])
    }
    static BROKEN: &[Entry] = &[Entry { service: PETS.service, operations: PETS.operations, connect }];
    let hub = Hub::builder(BROKEN).env(|_| None).build();
    assert!(matches!(hub.service("pets"), Err(HubError::Build { .. })));
    MENDED.store(1, Ordering::SeqCst);
    assert!(hub.service("pets").is_ok());
}

#[test]
fn an_unknown_service_and_another_type_are_errors() {
    let hub = Hub::builder(ENTRIES).service(Arc::new(Fake::new("pets", HealthStatus::Healthy))).build();
    assert!(matches!(hub.service("dogs"), Err(HubError::Unknown(_))));
    assert!(matches!(hub.typed::<Client>("pets"), Err(HubError::Replaced(_))));
    assert_eq!(hub.services()[0].base_url, "http://fake");
}

#[tokio::test(start_paused = true)]
async fn health_asks_all_at_once_within_one_deadline() {
    let mut slow = Fake::new("slow", HealthStatus::Healthy);
    slow.takes = Duration::from_secs(4);
    let mut stuck = Fake::new("stuck", HealthStatus::Healthy);
    stuck.takes = Duration::from_secs(3600);
    let hub = Hub::builder(&[])
        .service(Arc::new(slow))
        .service(Arc::new(stuck))
        .service(Arc::new(Fake::new("quick", HealthStatus::Degraded)))
        .health_deadline(Duration::from_secs(5))
        .build();
    let started = tokio::time::Instant::now();
    let health = hub.health().await;
    // A paused clock: slow and stuck waited side by side.
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
    let seen: Vec<_> = health.iter().map(|h| (h.service.as_str(), h.status)).collect();
    assert_eq!(
        seen,
        [
            ("quick", HealthStatus::Degraded),
            ("slow", HealthStatus::Healthy),
            ("stuck", HealthStatus::Unhealthy)
        ]
    );
    assert_eq!(health[2].error.as_deref(), Some("no answer within 5000 ms"));
}

#[tokio::test]
async fn a_mock_transport_stands_for_the_network() {
    let env = env_of(&[("PETS_KEY", "k")]);
    let mock = Mock::new();
    mock.on("GET", "/v1").answer(Reply::json(200, "{}"));
    mock.on("GET", "/v1/").answer(Reply::json(200, "{}"));
    let hub = Hub::builder(ENTRIES).env(move |name| env(name)).transport("pets", mock.clone()).build();
    let health = hub.health().await;
    assert_eq!(health[0].status, HealthStatus::Healthy, "{health:?}");
    assert_eq!(mock.seen().len(), 1);
    assert!(hub.typed::<Client>("pets").is_ok());
}

#[tokio::test]
async fn reload_and_close_reach_what_was_built() {
    let fake = Arc::new(Fake::new("fake", HealthStatus::Healthy));
    let hub = Hub::builder(ENTRIES).service(fake.clone()).build();
    assert!(hub.reload().is_empty());
    assert_eq!(fake.reloads.load(Ordering::SeqCst), 0);
    hub.service("fake").unwrap();
    assert!(hub.reload().is_empty());
    assert_eq!(fake.reloads.load(Ordering::SeqCst), 1);
    hub.close().await;
}

#[tokio::test]
async fn what_has_another_address_after_a_reload_is_built_anew() {
    let told = Arc::new(Mutex::new("https://one.test"));
    let read = Arc::clone(&told);
    let env = move |name: &str| (name == "PETS_BASE_URL").then(|| (*read.lock().unwrap()).to_owned());
    let hub = Hub::builder(ENTRIES).env(env).build();
    let first = hub.service("pets").unwrap();
    assert!(hub.reload().is_empty());
    assert!(Arc::ptr_eq(&first, &hub.service("pets").unwrap()), "nothing has changed");
    *told.lock().unwrap() = "https://two.test";
    assert!(hub.reload().is_empty());
    let second = hub.service("pets").unwrap();
    assert_eq!((first.base_url(), second.base_url()), ("https://one.test".into(), "https://two.test".into()));
    assert_eq!(hub.services()[0].base_url, second.base_url());
    // One that is none is told, and leaves the service as it was.
    *told.lock().unwrap() = "https://me:hunter2@three.test";
    let failed = hub.reload();
    assert_eq!(failed.len(), 1, "{failed:?}");
    assert!(failed[0].1.contains("holds a password") && !failed[0].1.contains("hunter2"), "{failed:?}");
    assert!(Arc::ptr_eq(&second, &hub.service("pets").unwrap()), "stays");
    // Closing reaches the former one too.
    hub.close().await;
    let first = first.client().downcast_ref::<Client>().unwrap();
    let fault = first.request("GET", "/").answer().await.unwrap_err();
    assert_eq!(fault.kind(), switchboard_client::Kind::Closed);
}

/// A service that takes every connection and says nothing.
fn silent() -> (std::net::TcpListener, String) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

#[tokio::test]
async fn a_service_that_hangs_is_unhealthy_since_the_first_check() {
    let (_listener, url) = silent();
    let hub = Hub::builder(ENTRIES).env(move |name| (name == "PETS_BASE_URL").then(|| url.clone())).build();
    let check = || hub.health_within(&["pets"], Duration::from_millis(400));
    let first = check().await;
    assert_eq!(first[0].status, HealthStatus::Unhealthy);
    // The client's own words: what it knows beside the answer comes with them.
    assert!(!first[0].error.as_deref().unwrap().contains("no answer within"), "{first:?}");
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(check().await[0].since, first[0].since);
}

#[tokio::test(start_paused = true)]
async fn what_we_say_for_a_service_is_remembered_as_what_it_says_itself() {
    struct Moody(Fake, AtomicUsize);
    impl Service for Moody {
        fn name(&self) -> &str {
            self.0.name()
        }
        fn operations(&self) -> &'static [OperationInfo] {
            self.0.operations()
        }
        fn call(&self, operation: &str, args: door::Args) -> BoxFuture<'static, door::Outcome> {
            self.0.call(operation, args)
        }
        /// The second and the third check never end.
        fn health(&self) -> BoxFuture<'static, Health> {
            match self.1.fetch_add(1, Ordering::SeqCst) {
                1 | 2 => Box::pin(std::future::pending()),
                _ => self.0.health(),
            }
        }
        fn reload(&self) -> Result<(), String> {
            self.0.reload()
        }
        fn close(&self) -> BoxFuture<'static, ()> {
            self.0.close()
        }
        fn base_url(&self) -> String {
            self.0.base_url()
        }
        fn client(&self) -> &dyn std::any::Any {
            self.0.client()
        }
    }
    let moody = Moody(Fake::new("moody", HealthStatus::Healthy), AtomicUsize::new(0));
    let hub = Hub::builder(&[]).service(Arc::new(moody)).build();
    let mut seen = Vec::new();
    for _ in 0..4 {
        let health = hub.health().await.remove(0);
        seen.push((health.status, health.since.unwrap()));
        // Not the clock that the test has paused.
        std::thread::sleep(Duration::from_millis(5));
    }
    let statuses: Vec<HealthStatus> = seen.iter().map(|(status, _)| *status).collect();
    use HealthStatus::{Healthy, Unhealthy};
    assert_eq!(statuses, [Healthy, Unhealthy, Unhealthy, Healthy]);
    assert_eq!(seen[1].1, seen[2].1, "one failure, one beginning");
    // The service still says that it has been well for long.
    assert_eq!(seen[0].1, "2026-01-02T03:04:05Z");
    assert_ne!(seen[3].1, seen[0].1);
}

#[tokio::test]
async fn a_name_that_no_service_has_is_not_passed_over() {
    let hub = Hub::builder(ENTRIES).env(|_| None).transport("petz", Mock::new()).build();
    assert!(matches!(hub.service("pets"), Err(HubError::Unknown(name)) if name == "petz"));
    assert_eq!(hub.health().await[0].error.as_deref(), Some("there is no service `petz`"));
}

#[test]
fn what_is_being_built_during_a_reload_reads_its_keys_again() {
    static BUILDING: AtomicUsize = AtomicUsize::new(0);
    static RELOADS: Mutex<Option<Arc<Fake>>> = Mutex::new(None);
    fn connect(_: &Options) -> Result<Arc<dyn Service>, BuildError> {
        BUILDING.store(1, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(100));
        let fake = Arc::new(Fake::new("pets", HealthStatus::Healthy));
        *RELOADS.lock().unwrap() = Some(Arc::clone(&fake));
        Ok(fake)
    }
    static SLOW: &[Entry] = &[Entry { service: PETS.service, operations: PETS.operations, connect }];
    let hub = Hub::builder(SLOW).env(|_| None).build();
    std::thread::scope(|scope| {
        scope.spawn(|| hub.service("pets").unwrap());
        while BUILDING.load(Ordering::SeqCst) == 0 {
            std::thread::yield_now();
        }
        assert!(hub.reload().is_empty());
    });
    let fake = RELOADS.lock().unwrap().take().unwrap();
    assert_eq!(fake.reloads.load(Ordering::SeqCst), 1);
}
