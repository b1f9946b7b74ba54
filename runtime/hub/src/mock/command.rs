//! The command line of the mock.

use super::{Faults, Mock, Running};
use crate::Entry;
use crate::cli::{Cell, Context, Ended, MockArgs, Paint, Stop, print_table};
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::Path;

/// Starts the mock, prints where its services are, and stays until it is asked to end.
pub(crate) async fn command(context: &Context, options: MockArgs) -> Ended {
    let faults = Faults {
        share: options.fail,
        first: options.fail_first,
        latency: options.latency,
        status: options.status,
        seed: options.seed,
    };
    let mock = Mock::load(&options.catalog).map_err(Stop::input)?.with_faults(faults);
    for remark in mock.left_out() {
        context.out.complain(&format!("left out: {remark}"));
    }
    if let Some(file) = &options.env_file {
        replaceable(file)?;
    }
    let mut running = mock.start(options.port).await.map_err(Stop::input)?;
    let text = env_file(context.entries, &running);
    if let Some(file) = &options.env_file {
        std::fs::write(file, &text).map_err(|error| Stop::input(format!("{}: {error}", file.display())))?;
    }
    announce(context, &running);
    tokio::select! {
        () = running.wait() => {}
        () = crate::signals::asked_to_end() => {}
    }
    running.stop().await;
    if let Some(file) = &options.env_file {
        forget(file, &text);
    }
    Ok(0)
}

/// Takes the file away that leads to a mock that is gone, unless somebody else wrote to it.
fn forget(file: &Path, written: &str) {
    if std::fs::read(file).is_ok_and(|found| found == written.as_bytes()) {
        // One that cannot be taken away stays, as it would after a kill.
        let _ = std::fs::remove_file(file);
    }
}

fn announce(context: &Context, running: &Running) {
    let out = &context.out;
    let address = format!("http://{}", running.address());
    let addresses = |name: &str| {
        let entry = context.entries.iter().find(|e| e.service.name == name);
        entry.map(|entry| running.addresses(entry)).unwrap_or_default()
    };
    if out.is_json() {
        let services: Vec<_> = running
            .base_urls()
            .map(|(name, url)| {
                let environment: BTreeMap<String, String> = addresses(&name).into_iter().collect();
                json!({
                    "name": name, "base_url": url, "operations": running.mock().operations(&name),
                    "environment": environment,
                })
            })
            .collect();
        out.json(&json!({ "address": address, "services": services }));
        return;
    }
    out.line(&format!("listening on {}", out.paint(Paint::Bold, &address)));
    let rows: Vec<Vec<Cell>> = running
        .base_urls()
        .map(|(name, url)| {
            let operations = running.mock().operations(&name).to_string();
            vec![(name, Paint::Bold), (url, Paint::Blue), (operations, Paint::Plain)]
        })
        .collect();
    print_table(out, &["SERVICE", "BASE URL", "OPERATIONS"], rows);
    for (name, _) in running.base_urls() {
        if let Some(line) = export(&addresses(&name)) {
            out.line(&line);
        }
    }
}

/// The line for a shell that sends a service's calls to the mock.
fn export(variables: &[(String, String)]) -> Option<String> {
    let pairs: Vec<String> =
        variables.iter().map(|(name, value)| format!("{name}={}", word(value))).collect();
    (!pairs.is_empty()).then(|| format!("export {}", pairs.join(" ")))
}

/// A word for a shell: a path comes from a document, and a shell would run what stands in it.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/".contains(c);
    if text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

/// The first line of the files that this program may write over.
const WRITTEN: &str = "# Written by `switchboard mock`";

/// A file with somebody's own keys is never written over.
fn replaceable(file: &Path) -> Result<(), Stop> {
    match std::fs::read(file) {
        Ok(found) if found.is_empty() || found.starts_with(WRITTEN.as_bytes()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Ok(_) => Err(Stop::input(format!(
            "{}: a file is there that `switchboard mock` did not write; name another or move it away",
            file.display()
        ))),
        Err(error) => Err(Stop::input(format!("{}: {error}", file.display()))),
    }
}

/// What [`Running::environment`] says, as a file.
fn env_file(entries: &'static [Entry], running: &Running) -> String {
    let mut text = format!("{WRITTEN}: every service on loopback, with keys that open nothing.\n");
    for (variable, value) in running.environment(entries) {
        let _ = writeln!(text, "{variable}={value}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_for_a_shell_runs_nothing() {
        let pairs = |value: &str| {
            [("A_BASE_URL".to_owned(), value.to_owned()), ("A_TOKEN_URL".to_owned(), "x".to_owned())]
        };
        assert_eq!(
            export(&pairs("http://127.0.0.1:1/a/v1")).as_deref(),
            Some("export A_BASE_URL=http://127.0.0.1:1/a/v1 A_TOKEN_URL=x")
        );
        assert_eq!(
            export(&pairs("http://a/$(rm x)'y")).as_deref(),
            Some("export A_BASE_URL='http://a/$(rm x)'\\''y' A_TOKEN_URL=x")
        );
        assert_eq!(export(&[]), None);
    }

    #[test]
    fn a_file_of_somebody_s_own_keys_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".env.local");
        assert!(replaceable(&file).is_ok());
        std::fs::write(&file, "GITHUB_TOKEN=mine\n").unwrap();
        let stop = replaceable(&file).unwrap_err();
        assert_eq!(stop.code, 1);
        assert!(stop.message.contains("did not write"), "{}", stop.message);
        let ours = format!("{WRITTEN}: …\nGITHUB_TOKEN=mock-key\n");
        std::fs::write(&file, &ours).unwrap();
        assert!(replaceable(&file).is_ok());
        std::fs::write(&file, format!("{ours}MINE=1\n")).unwrap();
        forget(&file, &ours);
        assert!(file.exists(), "somebody wrote to it");
        std::fs::write(&file, &ours).unwrap();
        forget(&file, &ours);
        assert!(!file.exists(), "it leads nowhere");
    }
}
