// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "alerts")]
mod alerts;
#[cfg(feature = "alerts")]
pub use self::alerts::*;

#[cfg(feature = "geomagnetism")]
mod geomagnetism;
#[cfg(feature = "geomagnetism")]
pub use self::geomagnetism::*;

#[cfg(feature = "solar_wind")]
mod solar_wind;
#[cfg(feature = "solar_wind")]
pub use self::solar_wind::*;

#[cfg(feature = "goes")]
mod goes;
#[cfg(feature = "goes")]
pub use self::goes::*;

#[cfg(feature = "aurora")]
mod aurora;
#[cfg(feature = "aurora")]
pub use self::aurora::*;

#[cfg(feature = "sun")]
mod sun;
#[cfg(feature = "sun")]
pub use self::sun::*;

#[cfg(feature = "solar_cycle")]
mod solar_cycle;
#[cfg(feature = "solar_cycle")]
pub use self::solar_cycle::*;
