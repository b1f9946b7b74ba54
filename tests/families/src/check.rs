//! What a check is.

use std::pin::Pin;

use crate::recorder::{Request, Server};

/// A check: its name, and what it does with a server of its own.
pub type Check = (&'static str, fn(Server) -> Pin<Box<dyn Future<Output = ()> + Send>>);

/// The table of a module's checks.
macro_rules! checks {
    ($($name:literal: $check:ident,)*) => {
        pub const CHECKS: &[$crate::check::Check] = &[$(($name, |server| Box::pin($check(server)))),*];
    };
}
pub(crate) use checks;

/// A client of a family that talks to the server and takes nothing from the environment.
macro_rules! client {
    ($family:ident, $server:expr $(, $scheme:literal => $secret:literal)?) => {
        $family::Client::builder()
            .no_env()
            .base_url($server.base.clone())
            $(.credential($scheme, $secret))?
            .build()
            .expect("a client")
    };
}
pub(crate) use client;

/// Runs a check; what went wrong is told on stderr by its panic.
pub async fn holds(name: &str, check: fn(Server) -> Pin<Box<dyn Future<Output = ()> + Send>>) -> bool {
    let server = match Server::start() {
        Ok(server) => server,
        Err(error) => {
            eprintln!("{name}: no server: {error}");
            return false;
        }
    };
    tokio::spawn(check(server)).await.is_ok()
}

/// The one request that was made.
#[track_caller]
pub fn only(server: &Server) -> Request {
    let mut requests = server.take();
    assert_eq!(requests.len(), 1, "one request: {requests:?}");
    requests.remove(0)
}
