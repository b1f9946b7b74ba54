//! Where in a JSON text an error is.
//!
//! `serde_json` says line and column. The path is found by walking the text up to there, so that
//! decoding itself needs no second copy of the code for every type.

/// One step of a path.
enum Step {
    /// Inside an object: the key read last.
    Key(String),
    /// Inside a list: the index of the element at hand.
    Index(usize),
}

/// The path of the value that the error is about, for example `items[3].user.id`. Line and column
/// count from 1; the column is that of the last byte that was read.
pub(crate) fn path(bytes: &[u8], line: usize, column: usize) -> String {
    walk(bytes, offset(bytes, line, column))
}

pub(crate) fn offset(bytes: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match bytes.get(start..).and_then(|rest| rest.iter().position(|b| *b == b'\n')) {
            Some(at) => start += at + 1,
            None => return bytes.len(),
        }
    }
    start.saturating_add(column).min(bytes.len())
}

/// No path is longer: what is nested deeper is there to cost memory, and tells nobody anything.
const DEEPEST: usize = 200;

/// Walks the tokens before `end`.
fn walk(bytes: &[u8], end: usize) -> String {
    let bytes = bytes.get(..end).unwrap_or(bytes);
    let mut steps: Vec<Step> = Vec::new();
    let mut at = 0;
    // How many containers are open beyond the deepest step.
    let mut deeper = 0usize;
    // Whether the next text in an object is a key.
    let mut key_next = false;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' if deeper > 0 || steps.len() >= DEEPEST => {
                deeper += 1;
                key_next = false;
                at += 1;
            }
            b'}' | b']' if deeper > 0 => {
                deeper -= 1;
                at += 1;
            }
            b',' if deeper > 0 => at += 1,
            b'{' => {
                steps.push(Step::Key(String::new()));
                key_next = true;
                at += 1;
            }
            b'[' => {
                steps.push(Step::Index(0));
                key_next = false;
                at += 1;
            }
            b'}' | b']' => {
                // An error about the whole container is told at its end: its own step goes.
                steps.pop();
                key_next = false;
                at += 1;
            }
            b',' => {
                match steps.last_mut() {
                    Some(Step::Index(index)) => *index += 1,
                    Some(Step::Key(_)) => key_next = true,
                    None => {}
                }
                at += 1;
            }
            b'"' => {
                let (text, next) = string(bytes, at);
                if key_next {
                    if let Some(Step::Key(key)) = steps.last_mut() {
                        *key = text;
                    }
                    key_next = false;
                }
                at = next;
            }
            _ => at += 1,
        }
    }
    let mut path = show(&steps);
    if deeper > 0 {
        path.push('…');
    }
    path
}

fn string(bytes: &[u8], start: usize) -> (String, usize) {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => {
                at += 1;
                break;
            }
            _ => at += 1,
        }
    }
    let at = at.min(bytes.len());
    let whole = bytes.get(start..at).unwrap_or_default();
    let text = serde_json::from_slice(whole)
        .unwrap_or_else(|_| String::from_utf8_lossy(whole.get(1..).unwrap_or_default()).into_owned());
    (text, at)
}

fn show(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Key(key) if key.is_empty() => {}
            Step::Key(key) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(key);
            }
            Step::Index(index) => {
                out.push('[');
                out.push_str(&index.to_string());
                out.push(']');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::path;
    use crate::values::objects_for_tests::User;

    fn fails<T: serde::de::DeserializeOwned>(text: &str) -> String {
        let error = serde_json::from_str::<T>(text).err().expect("it must fail");
        path(text.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn the_path_of_the_value_that_is_wrong_is_found() {
        assert_eq!(fails::<Vec<User>>(r#"[{"id":1,"name":"a"},{"id":"x","name":"b"}]"#), "[1].id");
        assert_eq!(fails::<Vec<User>>("[\n {\"id\":1,\n  \"name\": true}]"), "[0].name");
        type Deep = std::collections::BTreeMap<String, Vec<User>>;
        assert_eq!(fails::<Deep>(r#"{"items":[{"id":1,"name":"a"},{"id":2,"name":[]}]}"#), "items[1].name");
        assert_eq!(fails::<Deep>(r#"{"a":[],"b":[7]}"#), "b[0]");
    }

    #[test]
    fn a_path_without_end_is_cut() {
        let deep = path("[".repeat(1_000_000).as_bytes(), 1, 1_000_000);
        assert_eq!(deep, format!("{}…", "[0]".repeat(super::DEEPEST)));
        let text = format!("[{}{},7]", "[{\"a\":[1,2],\"b\":".repeat(300) + "1", "}]".repeat(300));
        assert_eq!(path(text.as_bytes(), 1, text.len() - 1), "[1]");
    }

    #[test]
    fn a_missing_field_is_told_at_its_object() {
        assert_eq!(fails::<Vec<User>>(r#"[{"id":1,"name":"a"},{"id":2}]"#), "[1]");
        assert_eq!(fails::<User>(r#"{"id":2}"#), "");
    }
}
