// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Any JSON value; it depends on the function.
pub type FunctionResult = rt::Any;

/// Arguments by name.
pub type FunctionArguments = rt::Map<rt::Any>;
