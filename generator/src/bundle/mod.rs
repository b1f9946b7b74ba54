//! One plain OpenAPI 3.0 document of a service, for tools that know nothing newer.
//!
//! What 3.0 cannot say is said as closely as it can be, or left out, with a remark either way.

mod auth;
mod names;
mod operation;
mod print;
mod schema;
mod value;

#[cfg(test)]
mod tests;

pub use print::{Printed, print};

use std::collections::HashMap;

use indexmap::IndexMap;
use openapiv3::{Components, Info, OpenAPI, ReferenceOr, Schema, Server, ServerVariable, Tag};

use crate::normalise::document::{self, Document, SchemaId};
use crate::remark::{Action, Place, Remarks};

/// The document as OpenAPI 3.0.3.
#[must_use]
pub fn bundle(document: &Document) -> OpenAPI {
    bundle_with(document, &mut Remarks::default())
}

/// The same, and what was lost on the way.
#[must_use]
pub fn bundle_with(document: &Document, remarks: &mut Remarks) -> OpenAPI {
    let names = names::names(document);
    let mut down = Down { document, names, remarks, schemes: Vec::new() };
    let security_schemes = down.schemes();
    let paths = down.paths();
    let schemas = down.components();
    let security = document.security.as_ref().map(|all| down.requirements(all, Place::default()));
    let empty = schemas.is_empty() && security_schemes.is_empty();
    let components = (!empty).then(|| Components { schemas, security_schemes, ..Components::default() });
    OpenAPI {
        openapi: "3.0.3".to_owned(),
        info: Info {
            title: document.title.clone(),
            description: document.description.clone(),
            version: document.version.clone(),
            ..Info::default()
        },
        servers: document.servers.iter().map(server).collect(),
        paths,
        components,
        security,
        tags: document
            .tags
            .iter()
            .map(|tag| Tag { name: tag.name.clone(), description: tag.description.clone(), ..Tag::default() })
            .collect(),
        ..OpenAPI::default()
    }
}

/// What is carried on the way down.
struct Down<'d> {
    document: &'d Document,
    /// The schemas that are components, by their names there.
    names: HashMap<SchemaId, String>,
    remarks: &'d mut Remarks,
    /// The security schemes that 3.0 knows.
    schemes: Vec<String>,
}

impl<'d> Down<'d> {
    /// The schemas that have a name, in the order of the document; then those that need one to stay finite.
    fn components(&mut self) -> IndexMap<String, ReferenceOr<Schema>> {
        let mut out = IndexMap::new();
        let mut order: Vec<(SchemaId, String)> =
            self.names.iter().map(|(id, name)| (*id, name.clone())).collect();
        let places: HashMap<SchemaId, usize> =
            self.document.named.iter().enumerate().rev().map(|(at, (_, id))| (*id, at)).collect();
        order.sort_by_key(|(id, _)| (places.get(id).copied().unwrap_or(usize::MAX), *id));
        for (id, name) in order {
            let made = self.definition(id);
            out.insert(name, made);
        }
        // A second name for a schema that has one.
        for (name, id) in &self.document.named {
            let name = names::clean(name);
            if !out.contains_key(&name)
                && let Some(own) = self.names.get(id)
            {
                out.insert(name, reference(own));
            }
        }
        out
    }

    fn lost(&mut self, code: &'static str, message: &str, place: Place) {
        self.remarks.warn(Action::Dropped, code, message, place);
    }

    fn weaker(&mut self, code: &'static str, message: &str, place: Place) {
        self.remarks.note(Action::Degraded, code, message, place);
    }
}

/// A reference to a component.
fn reference<T>(name: &str) -> ReferenceOr<T> {
    ReferenceOr::Reference { reference: format!("#/components/schemas/{name}") }
}

fn server(server: &document::Server) -> Server {
    let variables: IndexMap<String, ServerVariable> = server
        .variables
        .iter()
        .map(|(name, variable)| {
            let made = ServerVariable {
                enumeration: variable.values.clone(),
                default: variable.default.clone(),
                // The crate writes a missing description as null, which is not valid.
                description: Some(variable.description.clone().unwrap_or_default()),
                ..ServerVariable::default()
            };
            (name.clone(), made)
        })
        .collect();
    Server {
        url: server.url.clone(),
        description: server.description.clone(),
        variables: (!variables.is_empty()).then_some(variables),
        ..Server::default()
    }
}
