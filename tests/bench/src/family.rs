//! A process and all that it has started: what they hold together, and their end.

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// A process and its descendants.
pub(crate) struct Family {
    members: Vec<Process>,
}

#[derive(Clone, Copy)]
struct Process {
    id: i32,
    parent: i32,
    /// What it holds in memory; a zombie holds nothing.
    bytes: u64,
}

impl Family {
    /// Those that are there now; empty where the system has no `/proc`.
    pub(crate) fn of(process: u32) -> Self {
        let Ok(first) = i32::try_from(process) else { return Self { members: Vec::new() } };
        Self { members: below(first, &all()) }
    }

    /// What all of them hold. Pages that two of them share count twice, which are few beside what is bounded.
    pub(crate) fn bytes(&self) -> u64 {
        self.members.iter().map(|process| process.bytes).sum()
    }

    /// Ends all of them: cargo alone would leave its compilers behind.
    pub(crate) fn kill(&self) {
        for process in &self.members {
            let _ = kill(Pid::from_raw(process.id), Signal::SIGKILL);
        }
    }
}

fn below(first: i32, all: &[Process]) -> Vec<Process> {
    let mut out: Vec<Process> = all.iter().filter(|process| process.id == first).copied().collect();
    let mut at = 0;
    while let Some(parent) = out.get(at).map(|process| process.id) {
        out.extend(all.iter().filter(|process| process.parent == parent && process.id != first));
        at += 1;
    }
    out
}

fn all() -> Vec<Process> {
    let Ok(entries) = std::fs::read_dir("/proc") else { return Vec::new() };
    let ids = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter_map(|id: i32| read(id, &std::fs::read_to_string(format!("/proc/{id}/status")).ok()?)).collect()
}

fn read(id: i32, status: &str) -> Option<Process> {
    let number = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().next()?.parse::<u64>().ok()
    };
    let parent = i32::try_from(number("PPid:")?).ok()?;
    Some(Process { id, parent, bytes: number("VmRSS:").unwrap_or(0) * 1024 })
}

#[cfg(test)]
mod tests {
    use super::{Process, below, read};

    #[test]
    fn a_family_is_all_that_descend() {
        let of = |id, parent| Process { id, parent, bytes: 1 };
        let all = [of(5, 3), of(1, 0), of(3, 2), of(2, 1), of(4, 1)];
        let ids: Vec<i32> = below(2, &all).iter().map(|process| process.id).collect();
        assert_eq!(ids, [2, 3, 5]);
        assert!(below(9, &all).is_empty());
    }

    #[test]
    fn a_status_tells_the_parent_and_the_memory() {
        let process = read(7, "Name:\tx\nPPid:\t3\nVmRSS:\t    2048 kB\n").expect("a process");
        assert_eq!((process.id, process.parent, process.bytes), (7, 3, 2_097_152));
        assert_eq!(read(7, "PPid:\t3\n").map(|process| process.bytes), Some(0));
    }
}
