//! Names that are no names: what they look like is said, and the stages that follow make harmless ones of them.

use super::lift::Lift;
use super::node::Node;
use crate::catalog::is_device;
use crate::hidden::hidden;
use crate::remark::Action;

/// Longer than this is no name that anybody reads.
const LONG: usize = 500;

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// A field or a parameter: a part of something that has a file.
    Part,
    /// A schema, an operation or a tag, which may have a file of its own.
    Whole,
    /// A path, whose slashes and braces mean what they say.
    Path,
    /// A value of an enumeration, which may be any text.
    Value,
}

impl<'l> Lift<'l> {
    /// Says what is odd about a name.
    pub(super) fn odd_name(&mut self, what: &str, name: &str, of: Of, node: Node<'l>) {
        if let Some(why) = odd(name, of) {
            let shown: String = name.escape_debug().take(80).collect();
            if of == Of::Path {
                self.note(Action::Kept, "name-odd", &format!("{what} `{shown}` {why}"), node);
                return;
            }
            let message = format!("{what} `{shown}` {why}; in Rust it has a harmless name");
            self.note(Action::Repaired, "name-odd", &message, node);
        }
    }
}

fn odd(name: &str, of: Of) -> Option<&'static str> {
    if name.len() > LONG {
        return Some("is longer than a name");
    }
    if name.contains(|c: char| c.is_control() || hidden(c)) {
        return Some("has characters that steer how text is shown");
    }
    if of == Of::Value {
        return None;
    }
    let marks: &[char] = if of == Of::Path { &['"', '`'] } else { &['"', '`', ';'] };
    if name.contains("*/") || name.contains("/*") || name.contains(marks) {
        return Some("has marks that mean something in a program");
    }
    if name.split(['/', '\\']).any(|step| step == "..") || name.contains(":\\") {
        return Some("is a way through folders");
    }
    if of == Of::Path {
        return None;
    }
    if !name.contains(char::is_alphanumeric) {
        return Some("has neither a letter nor a digit");
    }
    if name.starts_with(['/', '\\']) {
        return Some("is a way through folders");
    }
    let stem = name.split('.').next().unwrap_or_default().trim();
    (of == Of::Whole && is_device(stem)).then_some("is a device on Windows")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_name_is_seen_and_what_is_one_is_not() {
        for name in [
            "",
            "..",
            "../../x",
            "/etc/passwd",
            "C:\\x",
            "con",
            "NUL.txt",
            "lpt1",
            "+-",
            "a\u{202e}b",
            "a*/b",
            "a\"b",
        ] {
            assert!(odd(name, Of::Whole).is_some(), "{name:?}");
        }
        assert!(odd(&"a".repeat(100_000), Of::Part).is_some());
        for name in
            ["type", "issues/list", "filter[status]", "$ref", "@id", "a.b", "console", "com", "größe", "x-y"]
        {
            assert!(odd(name, Of::Whole).is_none(), "{name:?}");
        }
        assert!(
            odd("con", Of::Part).is_none()
                && odd("/a/{b}", Of::Path).is_none()
                && odd(">=", Of::Value).is_none()
        );
    }
}
