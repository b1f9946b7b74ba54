//! The last check in the text format of Prometheus.

use super::state::Check;
use crate::ServiceRow;
use std::fmt::{Display, Write};
use switchboard_client::door::{Breaker, Health, HealthStatus};

/// The content type of what [`text`] writes.
pub(super) const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

const STATUSES: [HealthStatus; 3] = [HealthStatus::Healthy, HealthStatus::Degraded, HealthStatus::Unhealthy];

/// All gauges. One without samples is left out.
pub(super) fn text(check: &Check, services: &[ServiceRow]) -> String {
    let mut out = String::new();
    let health = &check.health;
    each(&mut out, health, "switchboard_up", "Whether the last check was answered (1) or not (0).", |h| {
        Some(u8::from(h.status != HealthStatus::Unhealthy))
    });
    gauge(
        &mut out,
        "switchboard_health",
        "1 for the status of the last check, 0 for the others.",
        health.iter().flat_map(|h| {
            STATUSES.iter().map(|status| {
                let labels = [("service", h.service.as_str()), ("status", status.as_str())];
                (labels.to_vec(), u8::from(h.status == *status))
            })
        }),
    );
    each(&mut out, health, "switchboard_latency_seconds", "How long the last check took.", |h| {
        h.latency_ms.map(|ms| format!("{}.{:03}", ms / 1000, ms % 1000))
    });
    let help = "The circuit breaker: 0 closed, 1 half open, 2 open.";
    each(&mut out, health, "switchboard_breaker_state", help, |h| {
        Some(match h.breaker {
            Breaker::Closed => 0,
            Breaker::HalfOpen => 1,
            Breaker::Open => 2,
        })
    });
    each(&mut out, health, "switchboard_rate_limit", "Calls that the window of the rate limit has.", |h| {
        h.rate.as_ref().and_then(|rate| rate.limit)
    });
    each(&mut out, health, "switchboard_rate_remaining", "Calls that are left in the window.", |h| {
        h.rate.as_ref().and_then(|rate| rate.remaining)
    });
    each(&mut out, health, "switchboard_rate_reset_seconds", "Until the window starts anew.", |h| {
        h.rate.as_ref().and_then(|rate| rate.reset_s)
    });
    gauge(
        &mut out,
        "switchboard_credential_set",
        "Whether a credential is there (1) or missing (0).",
        credentials(services),
    );
    let help = "When the last check of all services ended.";
    gauge(&mut out, "switchboard_last_check_timestamp_seconds", help, [(Vec::new(), check.at)]);
    out
}

/// One sample for each scheme and variable: files of one scheme have the same labels, and are there when all are.
fn credentials(services: &[ServiceRow]) -> Vec<(Labels<'_>, u8)> {
    let mut samples: Vec<(Labels<'_>, u8)> = Vec::new();
    for (row, auth) in services.iter().flat_map(|row| row.auth.iter().map(move |auth| (row, auth))) {
        let env = auth.env.unwrap_or_default();
        let labels = vec![("service", row.name.as_str()), ("scheme", auth.scheme), ("env", env)];
        let set = u8::from(auth.set);
        match samples.iter_mut().find(|(known, _)| *known == labels) {
            Some((_, all)) => *all = set.min(*all),
            None => samples.push((labels, set)),
        }
    }
    samples
}

fn each<V: Display>(
    out: &mut String,
    health: &[Health],
    name: &str,
    help: &str,
    value: impl Fn(&Health) -> Option<V>,
) {
    let samples =
        health.iter().filter_map(|h| value(h).map(|value| (vec![("service", h.service.as_str())], value)));
    gauge(out, name, help, samples);
}

type Labels<'a> = Vec<(&'static str, &'a str)>;

fn gauge<'a, V: Display>(
    out: &mut String,
    name: &str,
    help: &str,
    samples: impl IntoIterator<Item = (Labels<'a>, V)>,
) {
    let mut samples = samples.into_iter().peekable();
    if samples.peek().is_none() {
        return;
    }
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} gauge");
    for (labels, value) in samples {
        let labels: Vec<String> =
            labels.iter().map(|(label, value)| format!("{label}=\"{}\"", escaped(value))).collect();
        let braces = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
        let _ = writeln!(out, "{name}{braces} {value}");
    }
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AuthRow;

    #[test]
    fn no_two_samples_have_the_same_labels() {
        let auth = |env, set| AuthRow { scheme: "basic", env, set };
        let row = ServiceRow {
            name: "a".to_owned(),
            base_url: String::new(),
            auth: vec![auth(None, true), auth(None, false), auth(Some("A_KEY"), true)],
            operations: 0,
        };
        let text = text(&Check { health: Vec::new(), at: 0 }, &[row]);
        let samples: Vec<&str> =
            text.lines().filter(|line| line.starts_with("switchboard_credential")).collect();
        assert_eq!(
            samples,
            [
                r#"switchboard_credential_set{service="a",scheme="basic",env=""} 0"#,
                r#"switchboard_credential_set{service="a",scheme="basic",env="A_KEY"} 1"#
            ]
        );
    }
}
