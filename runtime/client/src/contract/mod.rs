//! What generated contract tests call: one operation against answers that the document allows, or
//! against a server.
//!
//! Without a variable set, a mock transport stands in for the service: the request must be what the
//! document says, and each documented answer must come out whole. With `<SERVICE>_CONTRACT_URL` the
//! same operation is sent to that server, with the credentials of the environment, and what it
//! answers must be documented.

mod against;
mod request;

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::client::BuildError;
use crate::door::{Args, Options, Outcome, Service};
use crate::mock::{Mock, Reply};

/// The service under test: its name and how a client is built.
#[derive(Clone, Copy)]
pub struct Contract {
    /// The name in the catalog.
    pub service: &'static str,
    /// What the names of its variables begin with, such as `GITHUB`.
    pub prefix: &'static str,
    /// The generated `door::connect`.
    pub connect: fn(&Options) -> Result<Arc<dyn Service>, BuildError>,
}

/// One operation.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Its id.
    pub operation: &'static str,
    /// The document's method.
    pub method: &'static str,
    /// The document's path.
    pub path: &'static str,
    /// Arguments, as JSON by place and name.
    pub args: &'static str,
    /// The media type in which the body goes.
    pub sends: Option<&'static str>,
    /// Documented answers.
    pub answers: &'static [Answer],
}

/// One documented answer.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The media type; `None` without a body.
    pub media: Option<&'static str>,
    /// The body on the wire.
    pub body: &'static str,
    /// The body as the client has it, as JSON, where that is not the body itself.
    pub printed: Option<&'static str>,
}

/// What a test ends with.
pub type Verdict = Result<(), Broken>;

/// Where client, document and server part. `Debug` is what the test runner shows.
pub struct Broken(String);

impl Broken {
    fn new(case: &Case, says: impl fmt::Display) -> Self {
        Self(format!("{} {} ({}): {says}", case.method, case.path, case.operation))
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Broken {}

impl Contract {
    /// Tests one operation.
    ///
    /// # Errors
    /// With what differs, where the contract is broken.
    pub fn check(&self, case: &Case) -> Verdict {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Broken::new(case, error))?;
        runtime.block_on(async {
            match against::server(self.prefix) {
                Some(server) => against::check(self, case, &server).await,
                None => self.mocked(case).await,
            }
        })
    }

    async fn mocked(&self, case: &Case) -> Verdict {
        for answer in case.answers {
            let mock = Mock::new();
            let mut reply = Reply::status(answer.status);
            if let Some(media) = answer.media {
                reply = reply.header("content-type", media).body(answer.body);
            }
            mock.on("*", "*").answer(reply);
            let transport: Arc<dyn crate::Transport> = mock.clone();
            let mut options = Options::from_env();
            options.base_url = Some("https://contract.invalid".to_owned());
            options.env = Arc::new(credential);
            options.transport = Some(transport);
            options.attempts = Some(1);
            let outcome = self.call(case, case.args, &options).await?;
            let mut seen = mock.seen();
            let (Some(seen), true) = (seen.pop(), seen.is_empty()) else {
                return Err(Broken::new(case, format_args!("not one request was sent: {}", said(&outcome))));
            };
            request::check(case, &seen).map_err(|says| Broken::new(case, format_args!("request: {says}")))?;
            whole(answer, &outcome)
                .map_err(|says| Broken::new(case, format_args!("answer {}: {says}", answer.status)))?;
        }
        Ok(())
    }

    async fn call(&self, case: &Case, args: &str, options: &Options) -> Result<Outcome, Broken> {
        let args = Args::parse(args).map_err(|error| Broken::new(case, error))?;
        let service = (self.connect)(options).map_err(|error| Broken::new(case, error))?;
        Ok(service.call(case.operation, args).await)
    }
}

/// A credential for every variable that may hold one. What would have a token fetched first is left
/// unset.
fn credential(name: &str) -> Option<String> {
    let other = ["_BASE_URL", "_CLIENT_ID", "_CLIENT_SECRET"].iter().any(|end| name.ends_with(end));
    (!other).then(|| "contract".to_owned())
}

fn whole(answer: &Answer, outcome: &Outcome) -> Result<(), String> {
    if outcome.status != Some(answer.status) {
        return Err(format!("came out as {}", said(outcome)));
    }
    let got = match &outcome.result {
        Ok(_) if answer.status >= 400 => return Err("was taken for a success".to_owned()),
        Ok(body) => body,
        Err(failed) if answer.status < 400 => return Err(format!("failed: {}", failed.message)),
        Err(failed) => &failed.body,
    };
    let wanted: Value =
        serde_json::from_str(answer.printed.unwrap_or(answer.body)).map_err(|error| error.to_string())?;
    let got: Value = serde_json::from_str(got.get()).map_err(|error| error.to_string())?;
    // Of an error without a body its status is all there is.
    let nothing = wanted.is_null() && got.as_str().is_some_and(str::is_empty);
    if nothing || equal(&wanted, &got) { Ok(()) } else { Err(format!("{wanted} came out as {got}")) }
}

/// Equal as values: `1.0` is `1`.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|found| equal(value, found)))
        }
        (one, other) => one == other,
    }
}

fn said(outcome: &Outcome) -> String {
    match &outcome.result {
        Ok(body) => format!("{:?} {}", outcome.status, body.get()),
        Err(failed) => format!("{:?} {}: {}", outcome.status, failed.kind, failed.message),
    }
}

#[cfg(test)]
mod tests;
