//! The bytes of one file to its value, whatever its name says it is.

use super::decode::decode;
use super::json::Json;
use super::slip::{Broken, Budget, Slips};
use super::{parse_json, yaml};
use crate::remark::Action;

/// How a text was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Syntax {
    #[default]
    Json,
    Yaml,
    /// Not a document: all of it is one value.
    Text,
}

/// A file, read.
#[derive(Debug)]
pub(crate) struct Parsed {
    pub text: String,
    pub syntax: Syntax,
    pub json: Json,
    pub slips: Slips,
}

/// Reads a file.
pub(crate) fn parse(bytes: Vec<u8>, budget: &mut Budget) -> Result<Parsed, Broken> {
    let mut slips = Slips::default();
    let text = decode(bytes, &mut slips);
    let known = slips.list.len();
    let first = first(&text);
    let mut error = None;
    if matches!(first, Some('{' | '[')) {
        match parse_json::parse(&text, budget, &mut slips) {
            Ok(json) => return Ok(Parsed { text, syntax: Syntax::Json, json, slips }),
            Err(broken) if broken.limit => return Err(broken),
            Err(broken) => error = Some(broken),
        }
        slips.back_to(known);
    }
    match yaml::parse(&text, budget, &mut slips) {
        Ok(json) => {
            if error.is_some() {
                let message = "begins like JSON and is not; read as YAML".to_owned();
                slips.add(Action::Repaired, "json-as-yaml", message, Vec::new());
            }
            return Ok(Parsed { text, syntax: Syntax::Yaml, json, slips });
        }
        Err(broken) if broken.limit => return Err(error.unwrap_or(broken)),
        Err(broken) => error = Some(error.unwrap_or(broken)),
    }
    slips.back_to(known);
    let (untabbed, paired) = (untab(&text), pair(untab(&text).as_deref().unwrap_or(&text)));
    let (tabs, pairs) = (untabbed.is_some(), paired.is_some());
    if let Some(mended) = paired.or(untabbed)
        && let Ok(json) = yaml::parse(&mended, budget, &mut slips)
    {
        if tabs {
            let message = "YAML is not indented with tabs; each read as two spaces";
            slips.once(Action::Repaired, "yaml-tab", message, Vec::new());
        }
        if pairs {
            let message = "YAML has no escapes in two halves; read as JSON reads them";
            slips.once(Action::Repaired, "yaml-escape", message, Vec::new());
        }
        return Ok(Parsed { text: mended, syntax: Syntax::Yaml, json, slips });
    }
    slips.back_to(known);
    if let Some((text, json)) = indented(&text, budget, &mut slips) {
        let message =
            "YAML wants what goes on in brackets or quotes further in than its key; read as if it did";
        slips.once(Action::Repaired, "yaml-indent", message, Vec::new());
        return Ok(Parsed { text, syntax: Syntax::Yaml, json, slips });
    }
    Err(error.unwrap_or_else(|| Broken { message: "empty".to_owned(), position: (1, 1), limit: false }))
}

/// The first letter that is neither white space nor part of a comment of JSON.
fn first(text: &str) -> Option<char> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        let start = rest.len() - rest.trim_start().len();
        let end = parse_json::comment_end(bytes, at + start);
        if end == at + start {
            return rest.trim_start().chars().next();
        }
        at = end;
    }
}

/// The text with its indentation made of spaces, if it has tabs there.
fn untab(text: &str) -> Option<String> {
    let mut changed = false;
    let mut out = String::with_capacity(text.len() + 64);
    for line in text.split_inclusive('\n') {
        let body = line.trim_start_matches([' ', '\t']);
        for letter in line.chars().take(line.len() - body.len()) {
            changed |= letter == '\t';
            out.push_str(if letter == '\t' { "  " } else { " " });
        }
        out.push_str(body);
    }
    changed.then_some(out)
}

/// The text with the lines inside of brackets and quotes that stand too far left (the closing bracket under its key,
/// most often) moved in, and its value. The parser names one such line at a time.
fn indented(text: &str, budget: &mut Budget, slips: &mut Slips) -> Option<(String, Json)> {
    const MOST: usize = 100;
    /// Each try reads from the beginning: a large text has fewer of them.
    const READ: usize = 64 << 20;
    let known = slips.list.len();
    let mut text = text.to_owned();
    for _ in 0..MOST.min(READ / text.len().max(1)) {
        slips.back_to(known);
        let mut left = budget.clone();
        match yaml::parse(&text, &mut left, slips) {
            Ok(json) => {
                *budget = left;
                return Some((text, json));
            }
            Err(broken) => text = moved(&text, &broken)?,
        }
    }
    None
}

/// The text with the line that is broken moved in: as far as the one before it, or in quotes behind the key.
fn moved(text: &str, broken: &Broken) -> Option<String> {
    let depth = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let named = broken.position.0.checked_sub(1)?;
    let (at, wanted) = match &*broken.message {
        "invalid indentation" | "invalid indentation in flow construct" => {
            let before = lines.get(..named)?.iter().rev().find(|line| !line.trim().is_empty())?;
            (named, depth(before).max(depth(lines.get(named)?) + 1))
        }
        // What is named is where the quotes begin.
        "invalid indentation in quoted scalar" => {
            let key = lines.get(named)?;
            let wanted = key.len() - key.trim_start_matches([' ', '-']).len();
            let left = |line: &&str| !line.trim().is_empty() && depth(line) <= wanted;
            (named + 1 + lines.get(named + 1..)?.iter().position(left)?, wanted + 1)
        }
        _ => return None,
    };
    let line = lines.get(at)?;
    let moved = format!("{}{line}", " ".repeat(wanted - depth(line)));
    *lines.get_mut(at)? = &moved;
    Some(lines.concat())
}

/// The text with each `\uD83D\uDE00` made one escape of YAML, if it has any.
fn pair(text: &str) -> Option<String> {
    let mut changed = false;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\u") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let half = |start: usize| {
            let digits = from
                .get(start..start + 2)
                .filter(|&mark| mark == "\\u")
                .and(from.get(start + 2..start + 6))?;
            u32::from_str_radix(digits, 16).ok()
        };
        match (half(0), half(6)) {
            (Some(high @ 0xd800..0xdc00), Some(low @ 0xdc00..0xe000)) => {
                let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                out.push_str(&format!("\\U{code:08X}"));
                rest = from.get(12..).unwrap_or_default();
                changed = true;
            }
            _ => {
                out.push_str("\\u");
                rest = from.get(2..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    changed.then_some(out)
}
