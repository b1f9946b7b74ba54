//! Queries that paths have written into them.

use super::document::{In, Parameter, Style};
use super::lift::Lift;
use super::node::Node;
use super::template::{self, Written};
use crate::braces::{self, bare};
use crate::remark::Action;

/// So many pairs of a query in a path are looked at. Each remark holds the path, and no real one has as many.
const MOST: usize = 100;

impl<'l> Lift<'l> {
    /// Makes parameters of the query of what a path says of its query.
    pub(super) fn match_query(&mut self, path: &str, node: Node<'l>, parameters: &mut Vec<Parameter>) {
        for name in template::of_query(path).take(MOST) {
            let in_query = |known: &Parameter| known.place_in == In::Query && known.name == name;
            if parameters.iter().any(in_query) {
                continue;
            }
            let declared =
                parameters.iter_mut().find(|known| known.place_in == In::Path && known.name == name);
            let message =
                format!("`{name}` is in a part of the path that is its query; it is a query parameter");
            if let Some(known) = declared {
                self.remarks.warn(Action::Repaired, "path-with-query", &message, known.place);
                to_query(known, name);
                known.required = false;
            } else {
                self.warn(Action::Repaired, "path-with-query", &message, node);
                parameters.push(self.text_of_query(name, false, node));
            }
        }
        let (before, query) = braces::split_query(path);
        let in_path = template::spellings(before);
        // The names that have a key already: a second one is a parameter of its own.
        let mut moved: Vec<(&str, usize)> = Vec::new();
        for Written { key, inner, is_longer } in template::written(query).take(MOST) {
            let of_key = |known: &Parameter| known.place_in == In::Query && known.name == key;
            let Some(inner) = inner else {
                if let Some(known) = parameters.iter().find(|known| of_key(known)) {
                    let message = format!(
                        "the path has `{key}` written into its query; it is sent so where the parameter is not given"
                    );
                    self.remarks.warn(Action::Repaired, "path-with-query", &message, known.place);
                }
                continue;
            };
            let is_named = |known: &Parameter| known.name == inner || known.name == bare(inner);
            // Beside a parameter of that key, one of the query that is called as the braces is another one.
            let has_key = parameters.iter().any(of_key);
            let is_free = |known: &Parameter| match known.place_in {
                In::Path => !in_path.contains(known.name.as_str()),
                In::Query => !has_key,
                _ => false,
            };
            let again = moved.iter().find(|(name, _)| *name == inner).map(|(_, at)| *at);
            if let Some(known) = again.and_then(|at| parameters.get(at)) {
                let mut other = known.clone();
                key.clone_into(&mut other.name);
                parameters.push(other);
            } else if let Some(at) = parameters.iter().position(|known| is_named(known) && is_free(known)) {
                let Some(known) = parameters.get_mut(at) else { continue };
                let mut message = format!(
                    "`{}` is in a query that the path has written into it; it is a query parameter",
                    known.name
                );
                if is_longer {
                    message.push_str(&format!(", the whole value of `{key}` with what stands around it"));
                }
                self.remarks.warn(Action::Repaired, "path-with-query", &message, known.place);
                to_query(known, key);
                moved.push((inner, at));
            } else if !has_key {
                let message = format!(
                    "`{{{inner}}}` is in the path but not declared; `{key}` is a required parameter of text"
                );
                self.warn(Action::Repaired, "path-parameter-undeclared", &message, node);
                parameters.push(self.text_of_query(key, true, node));
            }
        }
    }

    fn text_of_query(&mut self, name: &str, required: bool, node: Node<'l>) -> Parameter {
        Parameter {
            name: name.to_owned(),
            place_in: In::Query,
            required,
            schema: Some(self.plain_text()),
            style: Style::Form,
            explode: true,
            place: node.place,
            ..Parameter::default()
        }
    }
}

fn to_query(parameter: &mut Parameter, key: &str) {
    key.clone_into(&mut parameter.name);
    if parameter.place_in != In::Query {
        parameter.place_in = In::Query;
        parameter.style = Style::Form;
    }
}
