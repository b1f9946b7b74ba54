//! Where an inline schema is at home, and so what it is called wherever it is reached from first.

use std::collections::HashMap;

use super::names::{Hint, Step};
use super::shape::Shapes;
use crate::normalise::document::{Document, SchemaId};
use crate::remark::{Place, Places};

impl Shapes<'_> {
    /// The hint for a schema without a name.
    ///
    /// One that stands in a named schema, or in a response, parameter or body that operations share, is named
    /// after that: who comes by first depends on the order of the document and on all its other parts. What stands in
    /// an operation is the operation's, in whichever file that is.
    pub(super) fn at_home(&self, id: SchemaId, hint: &Hint) -> Hint {
        let places = &self.remarks.places;
        let mut at = self.place(id);
        let mut steps: Vec<Step<'_>> = Vec::new();
        loop {
            match self.users.get(&at) {
                Some(User::Operation) => return hint.clone(),
                Some(User::Path(path)) => {
                    steps.reverse();
                    return self.of_path(path, hint, &steps);
                }
                None => {}
            }
            let Some((parent, step)) = places.parent(at) else { break };
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
            [("paths", _), (path, _), rest @ ..] => return self.of_path(path, hint, rest),
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

    /// The hint for what is in a path: in a parameter of its operations.
    fn of_path(&self, path: &str, hint: &Hint, steps: &[Step<'_>]) -> Hint {
        match steps {
            [("parameters", _), _, rest @ ..] if hint.first() != path => {
                let owner = Hint::named(path).child(hint.last());
                owner.along(inside(rest), hint.last(), &|place| self.member_at(place))
            }
            _ => hint.clone(),
        }
    }

    /// The hint as it is, if it comes from there; else the way from there.
    fn from(&self, hint: &Hint, name: &str, steps: &[Step<'_>]) -> Hint {
        if hint.first() == name {
            return hint.clone();
        }
        Hint::named(name).along(steps, hint.last(), &|place| self.member_at(place))
    }
}

/// What holds schemas that nobody else has.
#[derive(Clone, Copy, Debug)]
pub(super) enum User<'d> {
    /// An operation.
    Operation,
    /// A path.
    Path(&'d str),
}

/// The operations and their paths by where they are.
pub(super) fn users<'d>(document: &'d Document, places: &Places) -> HashMap<Place, User<'d>> {
    let mut users = HashMap::new();
    for operation in &document.operations {
        users.insert(operation.place, User::Operation);
        // An operation that has a file to itself is in no path there.
        let Some((place, _)) = places.parent(operation.place) else { continue };
        let path = match users.get(&place) {
            // Several may share what stands there: the order of the document is nothing to its names.
            Some(User::Path(known)) => (*known).min(&operation.path),
            _ => operation.path.as_str(),
        };
        users.insert(place, User::Path(path));
    }
    users
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
