//! The hub: every service, each built once, when it is first asked for.

use crate::builder::{One, Settings};
use crate::{Builder, Entry, ServiceRow};
use futures_util::future::join_all;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};
use switchboard_client::door::{Breaker, Health, HealthStatus, OperationInfo, Options, Service};
use switchboard_client::{BuildError, DateTime};

/// Every service of a table. Cloning it is cheap; clones share everything.
#[derive(Clone)]
pub struct Hub(Arc<Inner>);

struct Inner {
    settings: Settings,
    slots: BTreeMap<String, Slot>,
    /// A name that the builder was told something about and that no service has.
    strange: Option<String>,
    /// What was built for an address that a service no longer has: there may be calls in flight on it.
    former: Mutex<Vec<Arc<dyn Service>>>,
}

struct Slot {
    source: Source,
    /// Filled by the first who asks.
    built: RwLock<Option<Arc<Built>>>,
    /// Others who ask meanwhile wait for that one.
    building: Mutex<()>,
    verdict: Mutex<Verdict>,
}

impl Slot {
    fn built(&self) -> Option<Arc<Built>> {
        self.built.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts it into its place, and says what was there.
    fn set(&self, built: Built) -> Option<Arc<Built>> {
        self.built.write().unwrap_or_else(PoisonError::into_inner).replace(Arc::new(built))
    }
}

struct Built {
    service: Arc<dyn Service>,
    /// What the variables said of its address.
    address: u64,
}

enum Source {
    Entry(&'static Entry, One),
    Given(Arc<dyn Service>),
}

impl Hub {
    /// So long a check of all services takes at most, unless the builder says otherwise.
    pub const HEALTH_DEADLINE: Duration = Duration::from_secs(10);

    /// A hub over a table of services, with keys and base URLs from the environment.
    #[must_use]
    pub fn from_env(entries: &'static [Entry]) -> Self {
        Self::builder(entries).build()
    }

    /// To replace services, base URLs or where keys come from.
    pub fn builder(entries: &'static [Entry]) -> Builder {
        Builder::new(entries, |hub| hub)
    }

    pub(crate) fn new(settings: Settings) -> Self {
        let mut slots = BTreeMap::new();
        let mut put = |name: &str, source| {
            slots.insert(
                name.to_owned(),
                Slot {
                    source,
                    built: RwLock::new(None),
                    building: Mutex::default(),
                    verdict: Mutex::default(),
                },
            );
        };
        for entry in settings.entries {
            let given = settings.each.get(entry.service.name).cloned().unwrap_or_default();
            put(entry.service.name, Source::Entry(entry, given));
        }
        for (name, given) in &settings.each {
            if let Some(service) = &given.service {
                put(name, Source::Given(Arc::clone(service)));
            }
        }
        let strange = settings.each.keys().find(|name| !slots.contains_key(*name)).cloned();
        Self(Arc::new(Inner { settings, slots, strange, former: Mutex::default() }))
    }

    /// The names of all services, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.slots.keys().map(String::as_str)
    }

    /// The rows of `switchboard services`; no client is built for them.
    #[must_use]
    pub fn services(&self) -> Vec<ServiceRow> {
        let env = &self.0.settings.env;
        let rows = self.0.slots.iter().map(|(name, slot)| match &slot.source {
            Source::Entry(entry, given) => entry.row(env, self.base_url_of(given)),
            Source::Given(service) => ServiceRow {
                name: name.clone(),
                base_url: service.base_url(),
                auth: Vec::new(),
                operations: service.operations().len(),
            },
        });
        rows.collect()
    }

    /// What can be called of a service; no client is built for it.
    ///
    /// # Errors
    /// When there is no such service.
    pub fn operations(&self, name: &str) -> Result<&'static [OperationInfo], HubError> {
        let slot = self.slot(name)?;
        Ok(match &slot.source {
            Source::Entry(entry, _) => entry.operations,
            Source::Given(service) => service.operations(),
        })
    }

    /// A service, built now if it was not before.
    ///
    /// # Errors
    /// When there is no such service or its client cannot be built. The next who asks tries again:
    /// a file or a variable may be mended meanwhile. No service is built while the builder was told something about
    /// one that is not there: a test that names a transport so would call the network.
    pub fn service(&self, name: &str) -> Result<Arc<dyn Service>, HubError> {
        if let Some(strange) = &self.0.strange {
            return Err(HubError::Unknown(strange.clone()));
        }
        let slot = self.slot(name)?;
        if let Some(built) = slot.built() {
            return Ok(Arc::clone(&built.service));
        }
        let _turn = slot.building.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(built) = slot.built() {
            return Ok(Arc::clone(&built.service));
        }
        let address = self.address(slot);
        let fails = |source| HubError::Build { service: name.to_owned(), source: Arc::new(source) };
        let service = self.connect(slot).map_err(fails)?;
        slot.set(Built { service: Arc::clone(&service), address });
        Ok(service)
    }

    /// The typed client of a service; what the generated accessors call.
    ///
    /// # Errors
    /// As [`Hub::service`], and when a test replaced the service by one of another type.
    pub fn typed<C: Clone + 'static>(&self, name: &str) -> Result<C, HubError> {
        let service = self.service(name)?;
        let client = service.client().downcast_ref::<C>().cloned();
        client.ok_or_else(|| HubError::Replaced(name.to_owned()))
    }

    /// The health of all services, asked at once and within one deadline, in the order of names.
    pub async fn health(&self) -> Vec<Health> {
        let names: Vec<&str> = self.names().collect();
        self.health_within(&names, self.0.settings.deadline).await
    }

    /// The health of some services within a deadline. A sick one is an answer; so is one that is
    /// not there or cannot be built.
    pub async fn health_within(&self, names: &[&str], deadline: Duration) -> Vec<Health> {
        let started = Instant::now();
        let checks = names.iter().map(|name| {
            let (hub, name) = (self.clone(), (*name).to_owned());
            // A task each: building a client blocks for a moment, and a check that panics or hangs
            // takes no other with it.
            let task = tokio::spawn(async move {
                match hub.service(&name) {
                    // It ends before we stop to wait, and tells what it knows without an answer too.
                    Ok(service) => {
                        let left = deadline.saturating_sub(started.elapsed());
                        Ok(service.health_within(left.saturating_sub(MARGIN.min(left / 5))).await)
                    }
                    // The row names the service.
                    Err(HubError::Build { source, .. }) => Err(source.to_string()),
                    Err(error) => Err(error.to_string()),
                }
            });
            Abort(task)
        });
        let checks: Vec<Abort> = checks.collect();
        let waits = checks.into_iter().zip(names).map(|(mut check, name)| async move {
            let left = deadline.saturating_sub(started.elapsed());
            let (health, asked) = match tokio::time::timeout(left, &mut check.0).await {
                Ok(Ok(Ok(health))) => (health, true),
                Ok(Ok(Err(error))) => (unhealthy(name, error, None), false),
                Ok(Err(_)) => (unhealthy(name, "the check broke off".to_owned(), None), false),
                Err(_) => {
                    let millis = u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX);
                    (unhealthy(name, format!("no answer within {millis} ms"), Some(millis)), false)
                }
            };
            match self.0.slots.get(*name) {
                Some(slot) => slot.verdict.lock().unwrap_or_else(PoisonError::into_inner).over(health, asked),
                None => health,
            }
        });
        join_all(waits).await
    }

    /// Reads the keys of all services again that were built, and builds those anew whose address has changed; the
    /// others will read theirs when they are built. Says for which it failed; those stay as they were.
    pub fn reload(&self) -> Vec<(String, String)> {
        let mut failed = Vec::new();
        for (name, slot) in &self.0.slots {
            // One that is being built has read the old keys perhaps.
            let _turn = slot.building.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(built) = slot.built() else { continue };
            let address = self.address(slot);
            let done = if built.address == address {
                built.service.reload()
            } else {
                self.move_to(address, slot).map_err(|error| error.to_string())
            };
            failed.extend(done.err().map(|error| (name.to_owned(), error)));
        }
        failed
    }

    /// A new client in place of the one that is there, for whom has the turn to build it. Whoever holds the old one may
    /// use it to its end.
    fn move_to(&self, address: u64, slot: &Slot) -> Result<(), BuildError> {
        let service = self.connect(slot)?;
        if let Some(old) = slot.set(Built { service, address }) {
            self.former().push(Arc::clone(&old.service));
        }
        Ok(())
    }

    /// Ends what is idle and waits for what is in flight, in all services that were built.
    pub async fn close(&self) {
        let mut services = std::mem::take(&mut *self.former());
        services
            .extend(self.0.slots.values().filter_map(Slot::built).map(|built| Arc::clone(&built.service)));
        join_all(services.iter().map(|service| service.close())).await;
    }

    fn former(&self) -> MutexGuard<'_, Vec<Arc<dyn Service>>> {
        self.0.former.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the variables say of the address of a service.
    fn address(&self, slot: &Slot) -> u64 {
        match &slot.source {
            Source::Entry(entry, given) => entry.address(&self.0.settings.env, self.base_url_of(given)),
            Source::Given(_) => 0,
        }
    }

    fn slot(&self, name: &str) -> Result<&Slot, HubError> {
        self.0.slots.get(name).ok_or_else(|| HubError::Unknown(name.to_owned()))
    }

    fn base_url_of<'a>(&'a self, given: &'a One) -> Option<&'a str> {
        given.base_url.as_deref().or(self.0.settings.base_url.as_deref())
    }

    fn connect(&self, slot: &Slot) -> Result<Arc<dyn Service>, BuildError> {
        let (entry, given) = match &slot.source {
            Source::Given(service) => return Ok(Arc::clone(service)),
            Source::Entry(entry, given) => (entry, given),
        };
        let mut options = Options::from_env();
        options.env = Arc::clone(&self.0.settings.env);
        options.base_url = self.base_url_of(given).map(str::to_owned);
        options.transport = given.transport.clone();
        (entry.connect)(&options)
    }
}

/// So much before our own deadline a check is to end.
const MARGIN: Duration = Duration::from_millis(250);

/// The verdict of the last check, whoever made it: a client knows nothing of those that we made for it.
#[derive(Default)]
struct Verdict(Option<Last>);

struct Last {
    status: HealthStatus,
    since: Option<String>,
    /// Whether the service itself was asked.
    asked: bool,
}

impl Verdict {
    /// Puts the time since when over a check, and remembers it.
    fn over(&mut self, mut health: Health, asked: bool) -> Health {
        match &self.0 {
            Some(last) if last.status == health.status => health.since.clone_from(&last.since),
            // What the service remembers is from before our own verdict.
            Some(last) if !last.asked => health.since = Some(DateTime::now().to_string()),
            _ => {}
        }
        self.0 = Some(Last { status: health.status, since: health.since.clone(), asked });
        health
    }
}

/// Ends a check that nobody waits for any more.
struct Abort(tokio::task::JoinHandle<Result<Health, String>>);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn unhealthy(name: &str, error: String, latency_ms: Option<u64>) -> Health {
    Health {
        service: name.to_owned(),
        status: HealthStatus::Unhealthy,
        latency_ms,
        since: Some(DateTime::now().to_string()),
        error: Some(error),
        breaker: Breaker::Closed,
        rate: None,
    }
}

/// Why there is no client.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HubError {
    /// The table has no service of this name.
    Unknown(String),
    /// The client cannot be built.
    Build {
        /// The service.
        service: String,
        /// Why; names variables and files, never their values.
        source: Arc<BuildError>,
    },
    /// The service was replaced by one of another type.
    Replaced(String),
}

impl fmt::Display for HubError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => write!(f, "there is no service `{name}`"),
            Self::Build { service, source } => write!(f, "{service}: {source}"),
            Self::Replaced(name) => write!(f, "the service `{name}` was replaced by another type"),
        }
    }
}

impl std::error::Error for HubError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Build { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}

impl fmt::Debug for Hub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let built = self.0.slots.iter().filter(|(_, slot)| slot.built().is_some());
        let built: Vec<&str> = built.map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Hub").field("services", &self.0.slots.len()).field("built", &built).finish()
    }
}

#[cfg(test)]
mod tests;
