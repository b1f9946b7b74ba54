//! Second half of understanding: a [`Document`] becomes the [model](crate::model).

mod answer;
mod body;
mod choice;
mod docs;
mod fixed;
mod flatten;
mod home;
mod knot;
mod media;
mod member;
mod names;
mod number;
mod object;
mod operation;
mod path;
mod security;
mod shape;
mod tags;
mod text;
mod union;

use crate::model::{Docs, Service};
use crate::normalise::document::{Document, Server};
use crate::remark::Remarks;

/// Makes the model of a document.
///
/// Whatever cannot be said in the model is degraded at the smallest place possible, with a remark.
pub fn lower(document: &Document, remarks: &mut Remarks) -> Service {
    let mut shapes = shape::Shapes::new(document, remarks);
    let schemes = security::schemes(document);
    let operations = document
        .operations
        .iter()
        .enumerate()
        .map(|(at, operation)| operation::lower(&mut shapes, at, operation))
        .collect();
    let groups = document.tags.iter().map(|tag| {
        let link = docs::link(tag.link.as_deref());
        (tag.name.clone(), Docs { text: tag.description.clone(), link, ..Docs::default() })
    });
    let groups = groups.collect();
    Service {
        title: document.title.clone(),
        version: document.version.clone(),
        docs: document.description.clone(),
        link: docs::link(document.link.as_deref()),
        base_url: document.servers.first().map(|server| server.url.clone()),
        server_variables: document.servers.first().map(defaults).unwrap_or_default(),
        other_servers: document.servers.iter().skip(1).map(|server| server.url.clone()).collect(),
        operations,
        untyped: shapes.untyped,
        places: shapes.places,
        types: shapes.types,
        type_names: document.named.iter().map(|(name, _)| name.clone()).collect(),
        schemes,
        groups,
    }
}

/// The variables of a server with their defaults.
fn defaults(server: &Server) -> Vec<(String, String)> {
    server.variables.iter().map(|(name, variable)| (name.clone(), variable.default.clone())).collect()
}

#[cfg(test)]
mod tests;
