// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of ElevenLabs API.
//!
//! Speech from text, text from speech, sound effects and voices. Each plan allows its own number of calls at a time.
//!
//! ```no_run
//! let client = elevenlabs::Client::from_env()?;
//! # Ok::<(), elevenlabs::BuildError>(())
//! ```
#[cfg(feature = "text_to_speech")]
pub mod text_to_speech;
#[cfg(feature = "speech_to_speech")]
pub mod speech_to_speech;
#[cfg(feature = "speech_to_text")]
pub mod speech_to_text;
#[cfg(feature = "sound_generation")]
pub mod sound_generation;
#[cfg(feature = "audio_isolation")]
pub mod audio_isolation;
#[cfg(feature = "voices")]
pub mod voices;
#[cfg(feature = "history")]
pub mod history;
#[cfg(feature = "models")]
pub mod models;
#[cfg(feature = "user")]
pub mod user;
pub mod types;
pub mod errors;
#[cfg(feature = "call")]
pub mod door;
mod call;
mod client;
pub use call::Call;
pub use client::{Builder, Client, SERVICE};
/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};
