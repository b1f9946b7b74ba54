//! One run at a time in an output folder.

use std::fs::{self, File, TryLockError};
use std::path::Path;

use super::{WriteError, io_at};

/// Keeps other runs out of an output folder until it is dropped, or the process ends in whatever way. Where the system
/// locks no folders, it keeps nobody out.
pub struct Alone(Option<File>);

impl Alone {
    /// Waits until no other run writes to the folder, and says so before it has to. Runs that only `check` keep out those
    /// that write, not each other.
    pub fn wait(out: &Path, check: bool, waits: impl FnOnce()) -> Result<Self, WriteError> {
        if !check {
            fs::create_dir_all(out).map_err(io_at(out))?;
        }
        let Ok(folder) = File::open(out) else { return Ok(Self(None)) };
        let begun = if check { folder.try_lock_shared() } else { folder.try_lock() };
        let held = match begun {
            Ok(()) => true,
            Err(TryLockError::Error(_)) => false,
            Err(TryLockError::WouldBlock) => {
                waits();
                let end = if check { folder.lock_shared() } else { folder.lock() };
                end.is_ok()
            }
        };
        Ok(Self(held.then_some(folder)))
    }

    /// Whether others are kept out.
    pub fn is_alone(&self) -> bool {
        self.0.is_some()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::Alone;

    #[test]
    fn a_second_run_waits_for_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let first = Alone::wait(folder.path(), false, || panic!("nobody is there")).unwrap();
        let (said, heard) = mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let second = Alone::wait(folder.path(), false, || said.send("waits").unwrap()).unwrap();
                said.send("alone").unwrap();
                drop(second);
            });
            assert_eq!(heard.recv().unwrap(), "waits");
            assert!(heard.recv_timeout(Duration::from_millis(100)).is_err());
            drop(first);
            assert_eq!(heard.recv().unwrap(), "alone");
        });
    }

    #[test]
    fn checks_wait_for_a_run_and_not_for_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let check = || Alone::wait(folder.path(), true, || panic!("nobody writes")).unwrap();
        let both = (check(), check());
        let (said, heard) = mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(|| drop(Alone::wait(folder.path(), false, || said.send(()).unwrap()).unwrap()));
            heard.recv().unwrap();
            drop(both);
        });
    }
}
