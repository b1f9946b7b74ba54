//! The styles of the standard: how lists and objects become text in paths, queries, headers and
//! cookies.

use super::parts::Parts;
use super::spec::Style;
use super::text::{Set, encode_into};

/// How one parameter is written.
#[derive(Clone, Copy)]
pub(crate) struct How<'a> {
    pub name: &'a str,
    pub style: Style,
    pub explode: bool,
    /// For values.
    pub set: Set,
    /// For names.
    pub names: Set,
}

impl How<'_> {
    fn value(&self, out: &mut String, part: &Parts) {
        match part.scalar() {
            Some(text) => encode_into(out, text, self.set),
            None => match part {
                // As 2.0 has it for the lists of a list.
                Parts::List(all) if self.between() != "," && all.iter().all(|p| p.scalar().is_some()) => {
                    How { style: Style::Simple, ..*self }.joined(out, part, ",", ",");
                }
                // The standard has no form for what else is nested here; JSON loses nothing.
                _ => encode_into(out, &part.to_json(), self.set),
            },
        }
    }

    fn name(&self, out: &mut String, name: &str) {
        encode_into(out, name, self.names);
    }

    /// What stands between the elements of a list that is not spread.
    fn between(&self) -> &'static str {
        match (self.style, self.set) {
            (Style::SpaceDelimited, Set::Form) => "+",
            (Style::SpaceDelimited, Set::Header) => " ",
            (Style::SpaceDelimited, _) => "%20",
            (Style::TabDelimited, Set::Header) => "\t",
            (Style::TabDelimited, _) => "%09",
            (Style::PipeDelimited, Set::Header) => "|",
            (Style::PipeDelimited, _) => "%7C",
            _ => ",",
        }
    }

    /// All values, and for objects the keys before them, with something between them.
    fn joined(&self, out: &mut String, value: &Parts, between: &str, pair: &str) {
        let mut first = true;
        let mut gap = |out: &mut String| {
            if !std::mem::take(&mut first) {
                out.push_str(between);
            }
        };
        match value {
            Parts::List(all) => {
                for part in all.iter().filter(|p| **p != Parts::Null) {
                    gap(out);
                    self.value(out, part);
                }
            }
            Parts::Object(all) => {
                for (key, part) in all.iter().filter(|(_, p)| *p != Parts::Null) {
                    gap(out);
                    encode_into(out, key, self.set);
                    out.push_str(pair);
                    self.value(out, part);
                }
            }
            other => self.value(out, other),
        }
    }

    /// One text: in a path or a header. `None` where nothing is to be written.
    pub(crate) fn text(&self, value: &Parts) -> Option<String> {
        if *value == Parts::Null {
            return None;
        }
        let mut out = String::new();
        let is_object = matches!(value, Parts::Object(_));
        let pair = if self.explode { "=" } else { "," };
        match self.style {
            Style::Label => {
                out.push('.');
                self.joined(&mut out, value, if self.explode { "." } else { "," }, pair);
            }
            Style::Matrix if self.explode && is_object => {
                out.push(';');
                self.joined(&mut out, value, ";", "=");
            }
            Style::Matrix => {
                let mut one = |value: &Parts| {
                    out.push(';');
                    self.name(&mut out, self.name);
                    let before = out.len();
                    out.push('=');
                    self.joined(&mut out, value, ",", ",");
                    // An empty value has no equals sign, by RFC 6570.
                    if out.len() == before + 1 {
                        out.truncate(before);
                    }
                };
                match value {
                    Parts::List(all) if self.explode => {
                        all.iter().filter(|p| **p != Parts::Null).for_each(one);
                    }
                    other => one(other),
                }
            }
            Style::SpaceDelimited | Style::TabDelimited | Style::PipeDelimited => {
                self.joined(&mut out, value, self.between(), self.between());
            }
            _ => self.joined(&mut out, value, ",", pair),
        }
        Some(out)
    }

    /// The pairs of a query, a cookie or a form.
    pub(crate) fn pairs(&self, value: &Parts, out: &mut impl FnMut(&str)) {
        let mut line = String::new();
        match (self.style, value) {
            (_, Parts::Null) => {}
            (Style::DeepObject, Parts::List(_) | Parts::Object(_)) => {
                self.name(&mut line, self.name);
                self.deep(&mut line, value, out);
            }
            (_, Parts::List(all)) if self.explode => {
                for part in all.iter().filter(|p| **p != Parts::Null) {
                    line.clear();
                    self.name(&mut line, self.name);
                    line.push('=');
                    self.value(&mut line, part);
                    out(&line);
                }
            }
            (_, Parts::Object(all)) if self.explode => {
                for (key, part) in all.iter().filter(|(_, p)| *p != Parts::Null) {
                    match part {
                        // A list among the properties is repeated as a parameter would be.
                        Parts::List(_) => How { name: key, ..*self }.pairs(part, out),
                        _ => {
                            line.clear();
                            self.name(&mut line, key);
                            line.push('=');
                            self.value(&mut line, part);
                            out(&line);
                        }
                    }
                }
            }
            _ => {
                let is_empty = match value {
                    Parts::List(all) => all.iter().all(|p| *p == Parts::Null),
                    Parts::Object(all) => all.iter().all(|(_, p)| *p == Parts::Null),
                    _ => false,
                };
                if is_empty {
                    return;
                }
                self.name(&mut line, self.name);
                line.push('=');
                self.joined(&mut line, value, self.between(), self.between());
                out(&line);
            }
        }
    }

    /// `name[key][key]=value`, and `name[key][0]=value` for lists. The standard says nothing of lists in deep objects.
    /// By a number every reader of brackets knows one; of a name that comes again many keep only the last.
    fn deep(&self, line: &mut String, value: &Parts, out: &mut impl FnMut(&str)) {
        let length = line.len();
        let mut inner = |key: &str, part: &Parts| {
            self.bracket(line, key);
            self.deep(line, part, out);
            line.truncate(length);
        };
        match value {
            Parts::Null => {}
            Parts::Object(all) => all.iter().for_each(|(key, part)| inner(key, part)),
            Parts::List(all) => {
                for (index, part) in all.iter().filter(|p| **p != Parts::Null).enumerate() {
                    inner(&index.to_string(), part);
                }
            }
            scalar => {
                line.push('=');
                self.value(line, scalar);
                out(line);
                line.truncate(length);
            }
        }
    }

    fn bracket(&self, line: &mut String, key: &str) {
        line.push_str("%5B");
        self.name(line, key);
        line.push_str("%5D");
    }
}

/// Whether there is a file in it: only multipart bodies can hold one.
pub(crate) fn has_file(value: &Parts) -> bool {
    match value {
        Parts::File(_) => true,
        Parts::List(all) => all.iter().any(has_file),
        Parts::Object(all) => all.iter().any(|(_, p)| has_file(p)),
        Parts::Null | Parts::Text(_) | Parts::Literal(_) => false,
    }
}
