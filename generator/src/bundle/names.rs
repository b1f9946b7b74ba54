//! Which schemas are components, and what they are called there.

use std::collections::{HashMap, HashSet};

use crate::normalise::document::{Additional, Document, Schema, SchemaId};

/// The names of all schemas that are components: those that the document names, those that a mapping
/// names, and those that more than one schema holds. What is left is a tree, so it can stand inline.
pub(super) fn names(document: &Document) -> HashMap<SchemaId, String> {
    let mut used: HashSet<String> = HashSet::new();
    let mut names: HashMap<SchemaId, String> = HashMap::new();
    for (name, id) in &document.named {
        if !names.contains_key(id) {
            names.insert(*id, free(&clean(name), &mut used));
        }
    }
    let second = document.named.iter().map(|(name, _)| clean(name));
    used.extend(second);
    let mut held: HashMap<SchemaId, usize> = HashMap::new();
    let mut mapped: HashSet<SchemaId> = HashSet::new();
    for schema in document.schemas.iter() {
        each_child(schema, &mut |id| *held.entry(id).or_default() += 1);
        let mapping = schema.discriminator.iter().flat_map(|one| one.mapping.iter().map(|(_, id)| *id));
        mapped.extend(mapping);
    }
    let mut from_operations: HashMap<SchemaId, usize> = HashMap::new();
    each_root(document, &mut |id| *from_operations.entry(id).or_default() += 1);
    for (at, schema) in document.schemas.iter().enumerate() {
        let id = SchemaId(u32::try_from(at).unwrap_or(u32::MAX));
        let schemas = held.get(&id).copied().unwrap_or(0);
        let operations = from_operations.get(&id).copied().unwrap_or(0);
        let many = schemas > 1 || (schemas > 0 && operations > 0) || (operations > 1 && has_children(schema));
        if (many || mapped.contains(&id)) && !names.contains_key(&id) {
            let name = schema
                .name
                .as_deref()
                .or(schema.title.as_deref())
                .map(clean)
                .filter(|name| !name.is_empty() && name.len() < 60);
            names.insert(id, free(&name.unwrap_or_else(|| "Inline".to_owned()), &mut used));
        }
    }
    names
}

/// A name that 3.0 allows for a component.
pub(super) fn clean(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' })
        .collect();
    if kept.is_empty() { "Schema".to_owned() } else { kept }
}

fn free(name: &str, used: &mut HashSet<String>) -> String {
    let mut made = name.to_owned();
    let mut number = 2usize;
    while !used.insert(made.clone()) {
        made = format!("{name}_{number}");
        number += 1;
    }
    made
}

fn has_children(schema: &Schema) -> bool {
    let mut any = false;
    each_child(schema, &mut |_| any = true);
    any
}

/// Every schema that a schema holds and that the bundle writes.
fn each_child(schema: &Schema, visit: &mut impl FnMut(SchemaId)) {
    let lists = [&schema.prefix_items, &schema.all_of, &schema.one_of, &schema.any_of];
    lists.into_iter().flatten().for_each(|id| visit(*id));
    schema.properties.iter().chain(&schema.pattern_properties).for_each(|(_, id)| visit(*id));
    schema.reference.iter().chain(&schema.items).chain(&schema.conditions.not).for_each(|id| visit(*id));
    if let Additional::Schema(id) = schema.additional {
        visit(id);
    }
}

/// Every schema that an operation holds.
fn each_root(document: &Document, visit: &mut impl FnMut(SchemaId)) {
    for operation in &document.operations {
        operation.parameters.iter().filter_map(|one| one.schema).for_each(&mut *visit);
        let answers = operation.answers.iter().flat_map(|answer| &answer.content);
        for media in operation.body.iter().flat_map(|body| &body.content).chain(answers) {
            media.schema.or(media.item_schema).into_iter().for_each(&mut *visit);
        }
        let headers = operation.answers.iter().flat_map(|answer| &answer.headers);
        headers.filter_map(|header| header.schema).for_each(&mut *visit);
    }
}
