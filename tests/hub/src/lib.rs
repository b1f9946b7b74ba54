//! Every client of the catalog against the mock, as the demo and the tests of this crate use them.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use switchboard_hub::mock::{Faults, Mock, Running};

/// The catalog of this checkout.
#[must_use]
pub fn catalog() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../specs/catalog.yaml")
}

/// A mock of the whole catalog on a free port.
///
/// # Errors
/// When a spec of the catalog cannot be answered for, or there is no port.
pub async fn mock(faults: Faults) -> Result<Running, String> {
    let mock = Mock::load(&catalog())?;
    match mock.left_out() {
        [] => mock.with_faults(faults).start(0).await,
        left_out => Err(left_out.join("; ")),
    }
}

/// The same mock once more, with other faults.
///
/// # Errors
/// When there is no port.
pub async fn again(running: &Running, faults: Faults) -> Result<Running, String> {
    running.mock().clone().with_faults(faults).start(0).await
}

/// A hub whose services are the mock's.
#[must_use]
pub fn hub(mock: &Running) -> hub::Hub {
    let variables = mock.environment(hub::ENTRIES);
    let builder = hub::Hub::builder().env(move |name| variables.get(name).cloned());
    // The mock's first answers are slow where it was built without optimisation.
    builder.health_deadline(std::time::Duration::from_secs(60)).build()
}

/// A folder of its own that is gone when this is. By hand, since a crate for it would change the
/// features of what is below the clients, and all of them would be built a second time.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// An empty folder.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new() -> std::io::Result<Self> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("switchboard-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to whoever tidies the temporary folder.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The Rust of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
