//! What is kept per host: its breaker and its retry budget.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::breaker::Breaker;
use crate::budget::Budget;
use crate::service;

/// The breaker and the budget of one host.
pub(crate) struct Host {
    pub(crate) breaker: Arc<Breaker>,
    pub(crate) budget: Budget,
}

/// All hosts that a client talks to; mostly one.
pub(crate) struct Hosts {
    breaker: service::Breaker,
    budget: f64,
    first: OnceLock<(String, Arc<Host>)>,
    others: Mutex<HashMap<String, Arc<Host>>>,
}

/// No more hosts than this are told apart; a caller who goes through many per-call base URLs does
/// not fill the memory.
const MOST: usize = 1024;

impl Hosts {
    pub(crate) fn new(breaker: service::Breaker, budget: f64) -> Self {
        Self { breaker, budget, first: OnceLock::new(), others: Mutex::default() }
    }

    /// The host of that authority.
    pub(crate) fn get(&self, authority: &str) -> Arc<Host> {
        let (name, first) = self.first.get_or_init(|| (authority.to_owned(), self.make()));
        if name == authority {
            return Arc::clone(first);
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(host) = others.get(authority) {
            return Arc::clone(host);
        }
        if others.len() >= MOST {
            others.clear();
        }
        let host = self.make();
        others.insert(authority.to_owned(), Arc::clone(&host));
        host
    }

    /// The host that was asked for first.
    pub(crate) fn first(&self) -> Option<Arc<Host>> {
        self.first.get().map(|(_, host)| Arc::clone(host))
    }

    fn make(&self) -> Arc<Host> {
        Arc::new(Host { breaker: Arc::new(Breaker::new(self.breaker)), budget: Budget::new(self.budget) })
    }
}
