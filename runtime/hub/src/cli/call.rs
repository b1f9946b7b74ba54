//! `switchboard call`: one operation.

use super::args::Call;
use super::output::{Output, Paint};
use super::{Context, Ended, Stop, unknown_service, words};
use crate::{Hub, near};
use serde::Serialize;
use serde_json::value::RawValue;
use std::io::{IsTerminal, Read, Write};
use switchboard_client::door::{Args, Failed, OperationInfo, Outcome, ParameterPlace, find};

/// Calls it and prints what came of it.
pub(crate) async fn run(context: &Context, call: Call) -> Ended {
    let said = words::read(&call.words)?;
    let out = match said.format {
        Some(format) => Output::new(format),
        None => context.out,
    };
    let include = call.include || said.include;
    match prepare(context, call, said) {
        Ok((service, info, args)) => {
            let service = match context.hub.service(&service) {
                Ok(service) => service,
                Err(error) => return Ok(fail(&Failed::new("request", error.to_string()))),
            };
            let outcome = service.call(info.id, args).await;
            Ok(show(out, include, &outcome))
        }
        // A wrong name is an error of the call and looks like one.
        Err(stop) if stop.code == 1 => Ok(fail(&Failed::new("request", stop.message))),
        Err(stop) => Err(stop),
    }
}

type Prepared = (String, &'static OperationInfo, Args);

fn prepare(context: &Context, call: Call, said: words::Said) -> Result<Prepared, Stop> {
    let service = call.service.unwrap_or_default();
    let operation = call.operation.unwrap_or_default();
    let info = lookup(&context.hub, &service, &operation)?;
    let mut args = match call.json.or(said.json) {
        Some(file) => {
            let text = read_text(&file)?;
            let named = if file == "-" { "stdin" } else { file.as_str() };
            Args::parse(&text).map_err(|error| Stop::input(format!("{named}: {error}")))?
        }
        None => Args::default(),
    };
    words::place(&mut args, info, said.named)?;
    if let Some(body) = call.body.or(said.body) {
        args.set_body(json_body(&body, info)?);
    }
    if let Some(media_type) = call.content_type.or(said.content_type) {
        args.set_content_type(media_type);
    }
    Ok((service, info, args))
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

fn read_text(file: &str) -> Result<String, Stop> {
    if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|error| Stop::input(format!("stdin: {error}")))?;
        return Ok(text);
    }
    std::fs::read_to_string(file).map_err(|error| Stop::input(format!("{file}: {error}")))
}

/// A body from the command line: JSON, `@FILE`, `-` for stdin, or text where the operation does not take JSON.
pub(crate) fn json_body(body: &str, info: &OperationInfo) -> Result<Box<RawValue>, Stop> {
    let text = match body.strip_prefix('@') {
        Some(file) => read_text(file)?,
        None if body == "-" => read_text("-")?,
        None => body.to_owned(),
    };
    match RawValue::from_string(text.trim().to_owned()) {
        Ok(raw) => Ok(raw),
        Err(_) if info.body.is_some_and(|media| !media.contains("json")) => {
            RawValue::from_string(switchboard_client::door::quote(&text))
                .map_err(|error| Stop::input(format!("the body: {error}")))
        }
        Err(error) => Err(Stop::input(format!("the body is no JSON: {error}"))),
    }
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
        let mut head = format!("HTTP {}\n", outcome.status.unwrap_or_default());
        for (name, value) in &outcome.headers {
            let name = out.paint(Paint::Blue, name);
            head.push_str(&format!("{name}: {}\n", value.replace(char::is_control, " ")));
        }
        head.push('\n');
        let code = out.raw(head.as_bytes());
        if code != 0 {
            return code;
        }
    }
    // In a pipe the exact text of the body, on a terminal indented. Reading numbers into floats to
    // indent them would change them, so the text is laid out as it is.
    if out.is_terminal() { out.line(&indent(body.get())) } else { out.line(body.get()) }
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
