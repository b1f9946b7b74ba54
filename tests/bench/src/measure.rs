//! What a command costs: seconds, processor time and peak memory of it and all that it starts.
//!
//! The system tells the peak only for all children that a process ever had. So each command runs below
//! a process of its own: this program, started once more.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use serde_json::{Value, json};

use crate::Said;
use crate::family::Family;

/// The command line's first word that makes the program measure what follows.
pub const MEASURED: &str = "measured";

/// The exit code of a command that was stopped.
const STOPPED: u8 = 124;

/// What stops a command, with all that it has started.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// So long it may run.
    pub minutes: u16,
    /// So much, in gigabytes, it and all that it starts may hold together.
    pub gigabytes: u16,
}

impl Default for Bounds {
    /// Enough for what is known: the dearest peer takes nine minutes and 13 GB for the largest document.
    fn default() -> Self {
        Self { minutes: 15, gigabytes: 16 }
    }
}

/// What a command cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cost {
    /// On the clock.
    pub seconds: f64,
    /// Of the processor, by the command and all that it starts.
    pub cpu: f64,
    /// The most that one of its processes held, in megabytes.
    pub memory: f64,
}

impl Cost {
    /// The lesser of both, each by itself: what disturbs a measurement only adds.
    pub(crate) fn least(self, other: Self) -> Self {
        Self {
            seconds: self.seconds.min(other.seconds),
            cpu: self.cpu.min(other.cpu),
            memory: self.memory.min(other.memory),
        }
    }
}

/// A command to measure: a program, its arguments, where it runs, and what its environment adds.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    program: String,
    arguments: Vec<String>,
    folder: std::path::PathBuf,
    environment: Vec<(String, String)>,
    bounds: Bounds,
}

impl Job {
    pub(crate) fn new(program: impl Into<String>, folder: &Path) -> Self {
        Self {
            program: program.into(),
            arguments: Vec::new(),
            folder: folder.to_path_buf(),
            environment: Vec::new(),
            bounds: Bounds::default(),
        }
    }

    pub(crate) fn bounds(mut self, bounds: Bounds) -> Self {
        self.bounds = bounds;
        self
    }

    pub(crate) fn args<I: IntoIterator<Item = S>, S: Into<String>>(mut self, arguments: I) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl Into<String>) -> Self {
        self.environment.push((name.to_owned(), value.into()));
        self
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder).envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").stdin(Stdio::null());
        command
    }

    /// Runs it; its output when it fails.
    pub(crate) fn run(&self) -> Said<String> {
        let output = self
            .command(&self.program)
            .args(&self.arguments)
            .output()
            .map_err(|error| format!("{} cannot be run: {error}", self.program))?;
        said(&self.program, output)
    }

    /// Runs it within its bounds and says what it cost.
    pub(crate) fn cost(&self) -> Said<Cost> {
        let own = std::env::current_exe().map_err(|error| format!("this program has no path: {error}"))?;
        // Some take minutes, and there are many of them. The tables alone go to stdout.
        eprintln!("{}: {} {}", self.folder.display(), self.program, self.arguments.join(" "));
        let output = self
            .command(&own.display().to_string())
            .args([MEASURED, &self.bounds.minutes.to_string(), &self.bounds.gigabytes.to_string()])
            .arg(&self.program)
            .args(&self.arguments)
            .output()
            .map_err(|error| format!("{} cannot be run: {error}", own.display()))?;
        let text = said(&self.program, output)?;
        let last = text.lines().last().unwrap_or_default();
        let value: Value =
            serde_json::from_str(last).map_err(|_| format!("{}: no measurement came back", self.program))?;
        let number = |name: &str| value.get(name).and_then(Value::as_f64).unwrap_or(f64::NAN);
        Ok(Cost { seconds: number("seconds"), cpu: number("cpu"), memory: number("memory") })
    }
}

fn said(program: &str, output: std::process::Output) -> Said<String> {
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    // A program that has nothing on stderr has said why on stdout, above the measurement.
    let errors = String::from_utf8_lossy(&output.stderr);
    let lines = String::from_utf8_lossy(&output.stdout);
    let lines = lines
        .trim_end()
        .rsplit_once('\n')
        .map_or(&*lines, |(above, last)| if last.starts_with('{') { above } else { &lines });
    let errors = if errors.trim().is_empty() { lines.trim() } else { errors.trim() };
    let start = errors.len().saturating_sub(4000);
    let start = (start..=errors.len()).find(|at| errors.is_char_boundary(*at)).unwrap_or(0);
    let (_, end) = errors.split_at(start);
    Err(format!("{program} failed ({}): {end}", output.status))
}

/// The program started once more: runs what its arguments say (minutes, gigabytes, the command) and prints
/// what that cost as the last line. The exit code is that of the command.
#[must_use]
pub fn measured(arguments: &[String]) -> u8 {
    let [minutes, gigabytes, program, rest @ ..] = arguments else { return 2 };
    let (Ok(minutes), Ok(gigabytes)) = (minutes.parse(), gigabytes.parse()) else { return 2 };
    let bounds = Bounds { minutes, gigabytes };
    let begun = Instant::now();
    let mut child = match Command::new(program).args(rest).stdin(Stdio::null()).spawn() {
        Ok(child) => child,
        Err(error) => {
            eprintln!("{program} cannot be run: {error}");
            return 2;
        }
    };
    let mut looked = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) => {}
            Err(error) => {
                eprintln!("{program}: {error}");
                return 2;
            }
        }
        // The shortest takes some ten milliseconds: what ends within a second is looked at more often.
        let short = begun.elapsed() < Duration::from_secs(1);
        std::thread::sleep(Duration::from_micros(if short { 200 } else { 5000 }));
        if looked.elapsed() < Duration::from_millis(500) {
            continue;
        }
        looked = Instant::now();
        if let Some(why) = exceeded(bounds, begun.elapsed(), child.id()) {
            Family::of(child.id()).kill();
            let _ = child.kill();
            let _ = child.wait();
            eprintln!("stopped: {why}");
            return STOPPED;
        }
    };
    let seconds = begun.elapsed().as_secs_f64();
    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else { return 2 };
    let time = |value: nix::sys::time::TimeVal| value.tv_sec() as f64 + value.tv_usec() as f64 / 1e6;
    let cpu = time(usage.user_time()) + time(usage.system_time());
    // Linux counts in kilobytes.
    let memory = usage.max_rss() as f64 / 1024.0;
    println!("\n{}", json!({ "seconds": seconds, "cpu": cpu, "memory": memory }));
    status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)
}

/// Why a command is stopped, if it is.
fn exceeded(bounds: Bounds, ran: Duration, process: u32) -> Option<String> {
    if ran > Duration::from_secs(60 * u64::from(bounds.minutes)) {
        return Some(format!("it ran for more than {} minutes (--minutes)", bounds.minutes));
    }
    let bytes = Family::of(process).bytes();
    (bytes > u64::from(bounds.gigabytes) * 1_000_000_000)
        .then(|| format!("it held more than {} GB of memory (--memory)", bounds.gigabytes))
}
