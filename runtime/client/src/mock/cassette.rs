//! Exchanges in a file, with the secrets taken out.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Mock, Reply};
use std::sync::Arc;

/// Recorded exchanges, as JSON.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Cassette {
    /// In the order in which they happened.
    pub exchanges: Vec<Exchange>,
}

/// One exchange. Bodies are text; bytes that are none are written as base64 with that prefix.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Exchange {
    /// The request's method.
    pub method: String,
    /// The request's path.
    pub path: String,
    /// The request's query, values that may be keys taken out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub query: String,
    /// The answer's status.
    pub status: u16,
    /// The answer's headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The answer's body.
    #[serde(default)]
    pub body: String,
}

/// Why a cassette could not be read or written.
#[derive(Debug)]
pub struct CassetteError(Box<dyn std::error::Error + Send + Sync>);

impl fmt::Display for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the recorded exchanges: {}", self.0)
    }
}

impl std::error::Error for CassetteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

impl Cassette {
    /// Reads one.
    ///
    /// # Errors
    /// When the file is not there or is none.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, CassetteError> {
        let text = std::fs::read_to_string(path).map_err(|e| CassetteError(e.into()))?;
        serde_json::from_str(&text).map_err(|e| CassetteError(e.into()))
    }

    /// Writes it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), CassetteError> {
        let text = serde_json::to_string_pretty(self).map_err(|e| CassetteError(e.into()))?;
        std::fs::write(path, text + "\n").map_err(|e| CassetteError(e.into()))
    }

    /// A mock that answers as recorded: exchanges with one method and path in their order.
    pub fn replay(&self) -> Arc<Mock> {
        let mock = Mock::new();
        for exchange in &self.exchanges {
            let mut reply = Reply::status(exchange.status);
            for (name, value) in &exchange.headers {
                reply = reply.header(name, value);
            }
            reply = reply.body(decode(&exchange.body));
            mock.on(&exchange.method, &exchange.path).times(1).answer(reply);
        }
        mock
    }
}

const PREFIX: &str = "base64:";

pub(super) fn encode(body: &[u8]) -> String {
    use base64::Engine;
    match std::str::from_utf8(body) {
        Ok(text) if !text.starts_with(PREFIX) => text.to_owned(),
        _ => format!("{PREFIX}{}", base64::engine::general_purpose::STANDARD.encode(body)),
    }
}

fn decode(text: &str) -> Vec<u8> {
    use base64::Engine;
    let bytes = text.strip_prefix(PREFIX);
    bytes
        .and_then(|rest| base64::engine::general_purpose::STANDARD.decode(rest).ok())
        .unwrap_or_else(|| text.as_bytes().to_vec())
}
