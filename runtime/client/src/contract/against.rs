//! The same tests against a server.

use super::{Broken, Case, Contract, Verdict, said};
use crate::door::Options;

/// Where to, and what may be called.
pub(super) struct Server {
    url: String,
    writes: bool,
    args: Option<String>,
}

/// The server that the environment names.
pub(super) fn server(prefix: &str) -> Option<Server> {
    let read = |name: &str| std::env::var(format!("{prefix}_{name}")).ok().filter(|text| !text.is_empty());
    Some(Server {
        url: read("CONTRACT_URL")?,
        writes: read("CONTRACT_WRITES").is_some_and(|text| text == "1"),
        args: read("CONTRACT_ARGS"),
    })
}

/// Calls it once. What comes back must be documented and fit its type.
pub(super) async fn check(contract: &Contract, case: &Case, server: &Server) -> Verdict {
    if !server.writes && !matches!(case.method, "GET" | "HEAD" | "OPTIONS" | "QUERY") {
        // Nobody wants a staging server emptied by made-up arguments.
        return Ok(());
    }
    let given = match &server.args {
        Some(file) => arguments(file, case.operation).map_err(|says| Broken::new(case, says))?,
        None => None,
    };
    let mut options = Options::from_env();
    options.base_url = Some(server.url.clone());
    let outcome = contract.call(case, given.as_deref().unwrap_or(case.args), &options).await?;
    match &outcome.result {
        Ok(_) => Ok(()),
        Err(failed) if failed.kind == "api" => Ok(()),
        Err(_) => Err(Broken::new(case, said(&outcome))),
    }
}

/// The arguments of an operation out of a file of `{"OPERATION":{"path":{},…}}`, where it has some.
fn arguments(file: &str, operation: &str) -> Result<Option<String>, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let all: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    Ok(all.get(operation).map(ToString::to_string))
}
