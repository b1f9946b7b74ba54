//! Where an inline schema is at home, and so what it is called wherever it is reached from first.

use foldhash::{HashMap, HashMapExt};

use super::answer;
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
        let steps = self.steps(id);
        // What a reference leads into from elsewhere has places of its own, if that came first.
        let known = || steps.iter().map(|(step, place)| (*step, self.known(*place))).collect::<Vec<_>>();
        if let Some(owned) = self.owned(&steps, hint).or_else(|| self.owned(&known(), hint)) {
            return owned;
        }
        let (kind, name, rest) = match steps.get(1..).unwrap_or_default() {
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

    /// The hint for what stands in a named schema, an operation or its path, whichever is nearest.
    fn owned(&self, steps: &[Step<'_>], hint: &Hint) -> Option<Hint> {
        steps.iter().enumerate().rev().find_map(|(at, (_, place))| {
            let rest = steps.get(at + 1..).unwrap_or_default();
            // A schema is in no schema of its own.
            if let Some(name) = self.homes.get(place).filter(|_| !rest.is_empty()) {
                return Some(self.from(hint, name, rest));
            }
            match self.users.get(place)? {
                User::Operation(index) => Some(self.of_operation(*index, hint, rest)),
                User::Path(path) => Some(self.of_path(path, hint, rest)),
            }
        })
    }

    /// The way to a schema: the root of its file, which has no name, and each step from there.
    fn steps(&self, id: SchemaId) -> Vec<Step<'_>> {
        let places = &self.remarks.places;
        let mut at = self.place(id);
        let mut steps: Vec<Step<'_>> = Vec::new();
        while let Some((parent, step)) = places.parent(at) {
            steps.push((step, at));
            at = parent;
        }
        steps.push(("", at));
        steps.reverse();
        steps
    }

    /// The place under which named schemas, members of unions, operations and paths are known: the same way may have
    /// been gone twice.
    fn known(&self, place: Place) -> Place {
        let places = &self.remarks.places;
        let way = |place: Place| (places.file(place), places.pointer(place));
        let ways = self.ways.get_or_init(|| {
            let all = self.homes.keys().chain(self.lists.owners.keys()).chain(self.users.keys());
            all.map(|place| (way(*place), *place)).collect()
        });
        ways.get(&way(place)).copied().unwrap_or(place)
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

    /// The hint for what is in an operation; another one may lead into it.
    fn of_operation(&self, index: usize, hint: &Hint, steps: &[Step<'_>]) -> Hint {
        let (Some(operation), Some(id)) = (self.document.operations.get(index), self.ids.name(index)) else {
            return hint.clone();
        };
        if hint.first() == id {
            return hint.clone();
        }
        let own = Hint::named(id);
        let (own, rest) = match steps {
            [("requestBody", _), rest @ ..] => (own.child("body"), rest),
            [("responses", _), (status, _), rest @ ..] => match answer::hint(operation, status, &own) {
                Some(own) => (own, rest),
                None => return hint.clone(),
            },
            _ => return hint.clone(),
        };
        own.along(inside(rest), hint.last(), &|place| self.member_at(place))
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
    /// An operation, by its index.
    Operation(usize),
    /// A path.
    Path(&'d str),
}

/// The operations and their paths by where they are.
pub(super) fn users<'d>(document: &'d Document, places: &Places) -> HashMap<Place, User<'d>> {
    let mut users = HashMap::new();
    for (index, operation) in document.operations.iter().enumerate() {
        users.insert(operation.place, User::Operation(index));
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
