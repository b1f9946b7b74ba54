//! Shaping a hub before anything of it is built.

use crate::{Entry, Hub};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use switchboard_client::Transport;
use switchboard_client::door::{Env, Options, Service};

/// Shapes a hub; `H` is what comes out (the generated hub wraps this crate's).
#[must_use]
pub struct Builder<H = Hub> {
    pub(crate) settings: Settings,
    make: fn(Hub) -> H,
}

pub(crate) struct Settings {
    pub(crate) entries: &'static [Entry],
    pub(crate) env: Env,
    pub(crate) base_url: Option<String>,
    pub(crate) each: BTreeMap<String, One>,
    pub(crate) deadline: Duration,
}

#[derive(Default, Clone)]
pub(crate) struct One {
    pub(crate) service: Option<Arc<dyn Service>>,
    pub(crate) base_url: Option<String>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
}

impl<H> Builder<H> {
    /// A builder over a table of services.
    pub fn new(entries: &'static [Entry], make: fn(Hub) -> H) -> Self {
        let settings = Settings {
            entries,
            env: Options::from_env().env,
            base_url: None,
            each: BTreeMap::new(),
            deadline: Hub::HEALTH_DEADLINE,
        };
        Self { settings, make }
    }

    /// Where variables are looked up, now and on each reload.
    pub fn env(mut self, env: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.settings.env = Arc::new(env);
        self
    }

    /// Puts this in place of a service. One that the table does not know is added to it.
    pub fn service(mut self, service: Arc<dyn Service>) -> Self {
        let name = service.name().to_owned();
        self.one(name).service = Some(service);
        self
    }

    /// Where the requests of one service go.
    pub fn base_url(mut self, service: &str, url: impl Into<String>) -> Self {
        self.one(service.to_owned()).base_url = Some(url.into());
        self
    }

    /// Where the requests of every service go that has no URL of its own here.
    pub fn base_url_of_all(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self
    }

    /// The transport of one service, for tests without a socket. The typed client stays.
    pub fn transport(mut self, service: &str, transport: Arc<dyn Transport>) -> Self {
        self.one(service.to_owned()).transport = Some(transport);
        self
    }

    /// The one deadline of [`Hub::health`].
    pub fn health_deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = deadline;
        self
    }

    /// The hub. Nothing of it is built before it is asked for.
    pub fn build(self) -> H {
        (self.make)(Hub::new(self.settings))
    }

    fn one(&mut self, name: String) -> &mut One {
        self.settings.each.entry(name).or_default()
    }
}

impl<H> std::fmt::Debug for Builder<H> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder").field("services", &self.settings.entries.len()).finish_non_exhaustive()
    }
}
