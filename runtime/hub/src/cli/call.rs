//! `switchboard call`: one operation.

use super::args::Call;
use super::output::{Output, Paint};
use super::stream::Stream;
use super::words::{self, Said};
use super::{Context, Ended, Stop, body, unknown_service};
use crate::{Hub, near};
use serde::Serialize;
use std::io::{IsTerminal, Stdout, Write};
use std::sync::{Arc, Mutex, PoisonError};
use switchboard_client::door::{
    Args, BoxFuture, Failed, OperationInfo, Outcome, ParameterPlace, Piece, find, follow,
};

/// Calls it and prints what came of it.
pub(crate) async fn run(context: &Context, call: Call) -> Ended {
    match start(context, &call) {
        // One object of JSON has its status first and its end last: it waits for the whole.
        Ok((calling, out, true)) if out.is_json() => Ok(show(out, true, &calling.await)),
        Ok((calling, out, include)) => Ok(follow_and_show(calling, out, include).await),
        // A wrong name is an error of the call and looks like one.
        Err(stop) if stop.code == 1 => Ok(fail(&Failed::new("request", stop.message))),
        Err(stop) => Err(stop),
    }
}

/// Prints a stream as it comes, and any other answer when it is there.
async fn follow_and_show(calling: BoxFuture<'static, Outcome>, out: Output, include: bool) -> u8 {
    let stream = Arc::new(Mutex::new(Stream::new(std::io::stdout(), out, include)));
    let lock = |stream: &Mutex<Stream<Stdout>>, piece: Piece<'_>| {
        stream.lock().unwrap_or_else(PoisonError::into_inner).print(piece)
    };
    let told = Arc::clone(&stream);
    let outcome = follow(calling, Box::new(move |piece| lock(&told, piece))).await;
    let ended = stream.lock().unwrap_or_else(PoisonError::into_inner).end();
    match ended {
        None => show(out, include, &outcome),
        Some(code) if outcome.is_ok() => code,
        Some(_) => fail_with(&outcome),
    }
}

/// The call on its way, and how its answer is to be shown.
fn start(context: &Context, call: &Call) -> Result<(BoxFuture<'static, Outcome>, Output, bool), Stop> {
    let service = call.service.as_deref().unwrap_or_default();
    let info = lookup(&context.hub, service, call.operation.as_deref().unwrap_or_default())?;
    let said = Said::before(call).read(&call.words, info.parameters)?;
    let out = said.format.map_or(context.out, Output::new);
    let include = said.include;
    let args = arguments(said, info)?;
    let service = context.hub.service(service).map_err(|error| Stop::input(error.to_string()))?;
    Ok((service.call(info.id, args), out, include))
}

fn arguments(said: Said, info: &OperationInfo) -> Result<Args, Stop> {
    let mut args = match said.json {
        Some(file) => {
            let named = if file == "-" { "stdin" } else { file.as_str() };
            let text =
                body::text(body::read(&file)?).map_err(|why| Stop::input(format!("{named}: {why}")))?;
            Args::parse(&text).map_err(|error| Stop::input(format!("{named}: {error}")))?
        }
        None => Args::default(),
    };
    words::place(&mut args, info, said.named)?;
    if let Some(media_type) = said.content_type {
        args.set_content_type(media_type);
    }
    if let Some(body) = said.body {
        body::put(&mut args, info, &body)?;
    }
    Ok(args)
}

/// The operation of a service, or the nearest names.
pub(crate) fn lookup(hub: &Hub, service: &str, operation: &str) -> Result<&'static OperationInfo, Stop> {
    let operations = hub.operations(service).map_err(|_| Stop::input(unknown_service(hub, service)))?;
    if let Some(info) = find(operations, operation).and_then(|index| operations.get(index)) {
        return Ok(info);
    }
    let routes: Vec<String> = operations.iter().map(OperationInfo::route).collect();
    let filled = operations.iter().find(|info| is_filled(info, operation));
    let hint = if let Some(info) = filled {
        let names = info.parameters.iter().filter(|p| p.place == ParameterPlace::Path);
        let names: Vec<String> = names.map(|p| format!("--{} …", p.name)).collect();
        format!("; write it as '{}' {}", info.route(), names.join(" "))
    } else if operation.contains(' ') {
        near::hint(operation, routes.iter().map(String::as_str))
    } else {
        near::hint(operation, operations.iter().map(|o| o.id))
    };
    let rest = match hint.is_empty() {
        true => format!("; `switchboard operations {service}` lists them"),
        false => String::new(),
    };
    Err(Stop::input(format!("`{service}` has no operation `{operation}`{hint}{rest}")))
}

/// Whether a route is an operation's with values in place of the template's names.
fn is_filled(info: &OperationInfo, route: &str) -> bool {
    let Some((method, path)) = route.split_once(' ') else { return false };
    let (template, path) = (info.path.split('/'), path.trim().trim_end_matches('/').split('/'));
    method.eq_ignore_ascii_case(info.method)
        && template.clone().count() == path.clone().count()
        && template.zip(path).all(|(own, given)| own == given || own.starts_with('{') && own.ends_with('}'))
}

/// Prints an outcome. Returns the exit code.
fn show(out: Output, include: bool, outcome: &Outcome) -> u8 {
    let body = match &outcome.result {
        Ok(body) => body,
        Err(_) => return fail_with(outcome),
    };
    if include && out.is_json() {
        return out.json(outcome);
    }
    if include {
        let head = head(out, outcome.status.unwrap_or_default(), &outcome.headers);
        let code = out.raw(head.as_bytes());
        if code != 0 {
            return code;
        }
    }
    // In a pipe the exact text of the body, on a terminal indented. Reading numbers into floats to
    // indent them would change them, so the text is laid out as it is.
    if out.is_terminal() { out.line(&indent(body.get())) } else { out.line(body.get()) }
}

/// The status and the headers, and an empty line behind them.
pub(crate) fn head(out: Output, status: u16, headers: &[(String, String)]) -> String {
    let mut head = format!("HTTP {status}\n");
    for (name, value) in headers {
        let name = out.paint(Paint::Blue, name);
        head.push_str(&format!("{name}: {}\n", value.replace(char::is_control, " ")));
    }
    head.push('\n');
    head
}

fn fail_with(outcome: &Outcome) -> u8 {
    say(outcome);
    1
}

/// Prints a failure that came before any answer.
fn fail(failed: &Failed) -> u8 {
    say(&Outcome::failed(failed.clone()));
    1
}

fn say<T: Serialize>(value: &T) {
    let mut text = serde_json::to_string(value).unwrap_or_default();
    let mut stderr = std::io::stderr().lock();
    if stderr.is_terminal() {
        text = indent(&text);
    }
    let _ = writeln!(stderr, "{text}");
}

/// Lays out JSON text over lines without touching its tokens.
pub(crate) fn indent(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    let mut chars = json.chars().peekable();
    let newline = |out: &mut String, depth: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    };
    while let Some(c) = chars.next() {
        if quoted {
            out.push(c);
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => quoted = false,
                _ => {}
            }
            continue;
        }
        match c {
            '"' => {
                quoted = true;
                out.push(c);
            }
            '{' | '[' => {
                while chars.next_if(|next| next.is_ascii_whitespace()).is_some() {}
                out.push(c);
                match chars.next_if(|next| matches!(next, '}' | ']')) {
                    Some(close) => out.push(close),
                    None => {
                        depth += 1;
                        newline(&mut out, depth);
                    }
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                newline(&mut out, depth);
                out.push(c);
            }
            ',' => {
                out.push(c);
                newline(&mut out, depth);
            }
            ':' => out.push_str(": "),
            c if c.is_ascii_whitespace() => {}
            c => out.push(c),
        }
    }
    out
}
