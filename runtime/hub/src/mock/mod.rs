//! x
pub(crate) async fn command(_: &crate::cli::Context, _: crate::cli::MockArgs) -> crate::cli::Ended { Ok(0) }
