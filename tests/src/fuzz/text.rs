//! A document as text.

use switchboard_generator::read::Json;

/// As JSON on one line. A number stands as it is: one that is no number stays none.
#[must_use]
pub fn json(value: &Json) -> String {
    let mut out = String::new();
    flow(value, &mut out);
    out
}

/// As YAML, in blocks.
#[must_use]
pub fn yaml(value: &Json) -> String {
    let mut out = String::new();
    block(value, 0, &mut out);
    out.push('\n');
    out
}

fn flow(value: &Json, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Json::Number(number) => out.push_str(number.as_str()),
        Json::String(text) => quoted(text, out),
        Json::Array(items) => {
            out.push('[');
            for (nth, item) in items.iter().enumerate() {
                out.push_str(if nth > 0 { "," } else { "" });
                flow(item, out);
            }
            out.push(']');
        }
        Json::Object(entries) => {
            out.push('{');
            for (nth, (key, item)) in entries.iter().enumerate() {
                out.push_str(if nth > 0 { "," } else { "" });
                quoted(key, out);
                out.push(':');
                flow(item, out);
            }
            out.push('}');
        }
    }
}

fn block(value: &Json, depth: usize, out: &mut String) {
    let line = |out: &mut String| {
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', depth * 2));
    };
    match value {
        Json::Array(items) if !items.is_empty() => {
            for item in items {
                line(out);
                out.push_str("- ");
                nested(item, depth, out);
            }
        }
        Json::Object(entries) if !entries.is_empty() => {
            for (key, item) in entries {
                line(out);
                quoted(key, out);
                out.push_str(": ");
                nested(item, depth, out);
            }
        }
        other => flow(other, out),
    }
}

/// Deep nesting goes on in one line: indentation alone would grow with the square of the depth.
fn nested(value: &Json, depth: usize, out: &mut String) {
    if depth > 40 { flow(value, out) } else { block(value, depth + 1, out) }
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c < ' ' || ('\u{7f}'..='\u{9f}').contains(&c) || ('\u{2028}'..='\u{2029}').contains(&c) => {
                out.push_str(&format!("\\u{:04x}", c as u32));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use switchboard_generator::read::{FileId, Library};
    use switchboard_generator::remark::Remarks;

    #[test]
    fn a_text_reads_as_what_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let value = Json::Object(
            super::super::hostile::TEXTS
                .iter()
                .map(|text| {
                    ((*text).into(), Json::Array(vec![Json::String((*text).to_owned()), Json::Array(vec![])]))
                })
                .collect(),
        );
        for (name, text) in [("a.json", json(&value)), ("a.yaml", yaml(&value))] {
            let file = folder.path().join(name);
            std::fs::write(&file, &text).expect("a file");
            let library = Library::open(&file, &[], &mut Remarks::default()).expect("reads");
            // The reader takes NUL and a byte-order mark out; all else has to come back.
            let plain = |text: String| text.replace("\\u0000", "").replace(['\0', '\u{fffd}'], "");
            assert_eq!(plain(json(library.json(FileId::default()))), plain(json(&value)), "{name}");
        }
    }
}
