//! `switchboard serve`: a status page for people, and the same for machines.
//!
//! Health is checked when it starts, then every so often, and at once after a SIGHUP, which reads
//! `.env`, `.env.local` and all keys again. Requests only ever read what the last check found, so
//! that many readers cost the services nothing.

mod metrics;
mod routes;
mod state;

#[cfg(test)]
mod tests;

use crate::cli::{Context, Ended, ServeArgs, Stop};
use crate::dotenv::DotEnv;
use crate::signals::{Hangups, asked_to_end};
use state::State;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// More often would be a load, not a check.
const AT_LEAST: Duration = Duration::from_secs(1);
/// So long requests in flight may take once the program is asked to end.
const FAREWELL: Duration = Duration::from_secs(2);

/// The command `switchboard serve`.
pub(crate) async fn command(context: &Context, options: ServeArgs) -> Ended {
    let address = SocketAddr::new(options.host, options.port);
    let fails = |error: io::Error| Stop::input(format!("cannot listen on {address}: {error}"));
    let listener = TcpListener::bind(address).await.map_err(fails)?;
    let address = listener.local_addr().map_err(fails)?;
    let url = format!("http://{address}");
    if context.out.is_json() {
        context.out.json(&serde_json::json!({ "url": url, "pid": std::process::id() }));
    } else {
        context.out.line(&format!("The status page is at {url} (process {})", std::process::id()));
    }
    if !address.ip().is_loopback() {
        eprintln!("note: {address} is not loopback; whoever reaches it can read the page");
    }
    let state = State::new(context.hub.clone(), options.every.max(AT_LEAST), options.timeout);
    let complain = |message: &str| context.out.complain(message);
    serve(listener, state, &context.files, complain, asked_to_end()).await.map_err(fails)?;
    context.hub.close().await;
    Ok(0)
}

/// Serves and checks until `end`.
async fn serve(
    listener: TcpListener,
    state: State,
    files: &DotEnv,
    complain: impl Fn(&str),
    end: impl Future<Output = ()>,
) -> io::Result<()> {
    let only_local = listener.local_addr()?.ip().is_loopback();
    // Before the first answer: until it is there, a SIGHUP would end the process.
    let mut hangups = Hangups::new()?;
    let state = Arc::new(state);
    let (stop, stopped) = oneshot::channel::<()>();
    let server = axum::serve(listener, routes::routes(Arc::clone(&state), only_local))
        .with_graceful_shutdown(async { _ = stopped.await });
    let mut server = tokio::spawn(server.into_future());
    let checks = check_forever(&state, &mut hangups, files, &complain);
    tokio::select! {
        () = checks => {}
        () = end => {}
        ended = &mut server => return ended?,
    }
    _ = stop.send(());
    if tokio::time::timeout(FAREWELL, &mut server).await.is_err() {
        server.abort();
    }
    Ok(())
}

async fn check_forever(state: &State, hangups: &mut Hangups, files: &DotEnv, complain: &impl Fn(&str)) {
    let mut ticks = tokio::time::interval(state.every);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        let reload = tokio::select! {
            _ = ticks.tick() => false,
            () = hangups.next() => true,
        };
        if reload {
            files.reload().iter().for_each(|remark| complain(remark));
            for (service, error) in state.hub.reload() {
                complain(&format!("{service} keeps its old keys: {error}"));
            }
            ticks.reset();
        }
        state.check().await;
    }
}
