//! What the status page knows: the last check, and an hour of checks before it.

use crate::{Hub, ServiceRow};
use serde::Serialize;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use switchboard_client::door::{Health, HealthStatus};
use tokio::sync::{Mutex as AsyncMutex, watch};

/// An hour, in bars of a minute. What is kept does not grow with how often is checked.
pub(super) const MINUTES: u64 = 60;

/// A check of all services, done.
#[derive(Clone, Debug)]
pub(super) struct Check {
    pub(super) health: Vec<Health>,
    /// Seconds since 1970.
    pub(super) at: u64,
}

/// Shared by the checks and the requests.
pub(super) struct State {
    pub(super) hub: Hub,
    pub(super) every: Duration,
    deadline: Duration,
    last: watch::Sender<Option<Check>>,
    past: Mutex<Past>,
    /// One check at a time; a second one would only ask the services twice.
    turn: AsyncMutex<()>,
}

impl State {
    pub(super) fn new(hub: Hub, every: Duration, deadline: Duration) -> Self {
        Self {
            hub,
            every,
            deadline,
            last: watch::Sender::new(None),
            past: Mutex::default(),
            turn: AsyncMutex::new(()),
        }
    }

    /// Asks all services at once, and keeps what they answer.
    pub(super) async fn check(&self) {
        let _turn = self.turn.lock().await;
        let names: Vec<&str> = self.hub.names().collect();
        let health = self.hub.health_within(&names, self.deadline).await;
        let at = now();
        self.past.lock().unwrap_or_else(PoisonError::into_inner).add(at / 60, &health);
        self.last.send_replace(Some(Check { health, at }));
    }

    /// The last check; waits for the first one, which ends with its deadline.
    pub(super) async fn last(&self) -> Check {
        let mut seen = self.last.subscribe();
        let check = match seen.wait_for(Option::is_some).await {
            Ok(check) => check.clone(),
            Err(_) => None,
        };
        check.unwrap_or(Check { health: Vec::new(), at: 0 })
    }

    pub(super) fn services(&self) -> Vec<ServiceRow> {
        self.hub.services()
    }

    pub(super) fn history(&self) -> History {
        let at = now();
        let checked_at = self.last.borrow().as_ref().map(|check| check.at);
        let past = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        History {
            now: at,
            checked_at,
            every_s: self.every.as_secs_f64(),
            step_s: 60,
            services: past.rows(at / 60),
        }
    }
}

/// What `/history` answers. Times are seconds since 1970.
#[derive(Debug, Serialize)]
pub(super) struct History {
    now: u64,
    checked_at: Option<u64>,
    every_s: f64,
    step_s: u64,
    services: Vec<Row>,
}

/// The hour of one service, oldest minute first; `None` where nothing was checked.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Row {
    pub(super) service: String,
    /// The worst of each minute.
    pub(super) status: Vec<Option<HealthStatus>>,
    /// The slowest of each minute.
    pub(super) latency_ms: Vec<Option<u64>>,
    /// The checks of the hour, and those that found the service up.
    pub(super) checks: u64,
    pub(super) up: u64,
}

/// The minutes of each service that had a check.
#[derive(Debug, Default)]
pub(super) struct Past(BTreeMap<String, VecDeque<Minute>>);

#[derive(Debug)]
struct Minute {
    minute: u64,
    status: HealthStatus,
    latency_ms: Option<u64>,
    checks: u64,
    up: u64,
}

impl Past {
    pub(super) fn add(&mut self, minute: u64, health: &[Health]) {
        for one in health {
            let minutes = self.0.entry(one.service.clone()).or_default();
            // A clock that was set back leaves no minutes of the future.
            minutes.retain(|m| m.minute <= minute && m.minute + MINUTES > minute);
            let up = u64::from(one.status != HealthStatus::Unhealthy);
            match minutes.back_mut() {
                Some(last) if last.minute == minute => {
                    if rank(one.status) > rank(last.status) {
                        last.status = one.status;
                    }
                    last.latency_ms = last.latency_ms.max(one.latency_ms);
                    last.checks += 1;
                    last.up += up;
                }
                _ => {
                    let (status, latency_ms) = (one.status, one.latency_ms);
                    minutes.push_back(Minute { minute, status, latency_ms, checks: 1, up });
                }
            }
        }
    }

    pub(super) fn rows(&self, now: u64) -> Vec<Row> {
        let rows = self.0.iter().map(|(service, minutes)| {
            let at = |minute: u64| minutes.iter().find(|m| m.minute == minute);
            let hour = (now + 1).saturating_sub(MINUTES)..=now;
            let within = || minutes.iter().filter(|m| hour.contains(&m.minute));
            Row {
                checks: within().map(|m| m.checks).sum(),
                up: within().map(|m| m.up).sum(),
                service: service.clone(),
                status: hour.clone().map(|minute| at(minute).map(|m| m.status)).collect(),
                latency_ms: hour.map(|minute| at(minute).and_then(|m| m.latency_ms)).collect(),
            }
        });
        rows.collect()
    }
}

fn rank(status: HealthStatus) -> u8 {
    match status {
        HealthStatus::Healthy => 0,
        HealthStatus::Degraded => 1,
        HealthStatus::Unhealthy => 2,
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
