// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of ElevenLabs API.
//!
//! Speech from text, text from speech, sound effects and voices. Each plan allows its own number of calls at a time.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = elevenlabs::Client::from_env()?;
//! match client.voices().get_voices().show_legacy(false).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         elevenlabs::Error::Api(
//!             elevenlabs::voices::GetVoicesError::Unauthorized(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
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
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
pub use call::Call;
pub use client::{Builder, Client, SERVICE};

/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};
