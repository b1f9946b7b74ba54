// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "states")]
mod states;
#[cfg(feature = "states")]
pub use self::states::*;

#[cfg(feature = "flights")]
mod flights;
#[cfg(feature = "flights")]
pub use self::flights::*;

#[cfg(feature = "tracks")]
mod tracks;
#[cfg(feature = "tracks")]
pub use self::tracks::*;

#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "auth")]
pub use self::auth::*;
