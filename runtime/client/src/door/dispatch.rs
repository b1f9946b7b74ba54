//! From a name to the function that calls the operation.

use super::{Args, ArgsError, BoxFuture, OperationInfo, Outcome};

/// What an arm gives back: the call on its way, or what is wrong with its arguments.
pub type Started = Result<BoxFuture<'static, Outcome>, ArgsError>;

/// Calls one operation of the client `C` with arguments. Generated code has one for each operation:
/// small functions, so that the compiler never sees one huge `match`.
pub type Arm<C> = fn(&C, &Args) -> Started;

/// The index of an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn find(operations: &[OperationInfo], name: &str) -> Option<usize> {
    let by_id = operations.iter().position(|o| o.id == name);
    by_id.or_else(|| {
        let (method, path) = name.trim().split_once(char::is_whitespace)?;
        let path = path.trim_start();
        operations.iter().position(|o| o.method.eq_ignore_ascii_case(method) && o.path == path)
    })
}

/// Finds the operation and calls it; a name or an argument that is wrong comes out as the
/// [`Outcome`] of kind `request`. `arms` stand in the order of `operations`.
pub fn dispatch<C>(
    client: &C,
    operations: &'static [OperationInfo],
    arms: &[Arm<C>],
    operation: &str,
    args: &Args,
) -> BoxFuture<'static, Outcome> {
    let found = find(operations, operation);
    let pair = found.and_then(|index| Some((operations.get(index)?, arms.get(index)?)));
    let started = match pair {
        Some((info, arm)) => {
            let args = args.as_sent(info);
            args.check_names(info).and_then(|()| arm(client, &args))
        }
        None => Err(ArgsError::new(format!("there is no operation `{operation}`"))),
    };
    match started {
        Ok(future) => future,
        Err(error) => Box::pin(std::future::ready(Outcome::from(error))),
    }
}
