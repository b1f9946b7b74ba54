//! Where an inline schema is at home, and so what it is called wherever it is reached from first.

use super::names::{Hint, Step};
use super::shape::Shapes;
use crate::normalise::document::SchemaId;

impl Shapes<'_> {
    /// The hint for a schema without a name.
    ///
    /// One that stands in a named schema, or in a response, parameter or body that operations share, is named
    /// after that: who comes by first depends on the order of the document and on all its other parts.
    pub(super) fn at_home(&self, id: SchemaId, hint: &Hint) -> Hint {
        let places = &self.remarks.places;
        let mut at = self.place(id);
        let mut steps: Vec<Step<'_>> = Vec::new();
        while let Some((parent, step)) = places.parent(at) {
            steps.push((step, at));
            if let Some(name) = self.homes.get(&parent) {
                steps.reverse();
                return self.from(hint, name, &steps);
            }
            at = parent;
        }
        steps.reverse();
        let (kind, name, rest) = match steps.as_slice() {
            [("components", _), kind, name, rest @ ..] => (kind.0, name.0, rest),
            [kind @ ("responses" | "parameters", _), name, rest @ ..] => (kind.0, name.0, rest),
            [("paths", _), (path, _), ("parameters", _), _, rest @ ..] => {
                let owner = Hint::named(path).child(hint.last());
                return if hint.first() == *path {
                    hint.clone()
                } else {
                    owner.along(inside(rest), hint.last(), &|place| self.member_at(place))
                };
            }
            _ => return hint.clone(),
        };
        let suffix = match kind {
            "responses" => " response",
            "parameters" => " parameter",
            "requestBodies" => " body",
            "headers" => " header",
            _ => return hint.clone(),
        };
        let taken = self.home_names.contains(&plain(name));
        let name = if taken { format!("{name}{suffix}") } else { name.to_owned() };
        self.from(hint, &name, inside(rest))
    }

    /// The hint as it is, if it comes from there; else the way from there.
    fn from(&self, hint: &Hint, name: &str, steps: &[Step<'_>]) -> Hint {
        if hint.first() == name {
            return hint.clone();
        }
        Hint::named(name).along(steps, hint.last(), &|place| self.member_at(place))
    }
}

/// The steps inside the schema of a response, parameter or body.
fn inside<'a, 'b>(steps: &'a [Step<'b>]) -> &'a [Step<'b>] {
    match steps {
        [("content", _), _, ("schema" | "itemSchema", _), rest @ ..] | [("schema", _), rest @ ..] => rest,
        other => other,
    }
}

/// A name without what Rust would not tell apart: two that are the same here would meet there.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
