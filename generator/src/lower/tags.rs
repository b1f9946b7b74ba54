//! Which values of a discriminator mean which member of a choice.

use std::collections::HashSet;

use super::choice::text_values;
use super::docs;
use super::flatten::Flat;
use super::shape::Shapes;
use crate::normalise::document::{Discriminator, SchemaId};
use crate::read::Json;

impl<'d> Shapes<'d> {
    /// The discriminator of a base that all members build on, where it has a value for each of them.
    pub(super) fn inherited(&self, members: &[SchemaId]) -> Option<&'d Discriminator> {
        let of = |id: &SchemaId| {
            let parts = Flat::of(self.document, &[*id]).parts;
            parts.iter().find_map(|part| self.schema(*part)?.discriminator.as_deref())
        };
        let first = of(members.first()?)?;
        let mapped = |id: &SchemaId| first.mapping.iter().any(|(_, to)| to == id);
        let all =
            members.iter().all(|id| mapped(id) && of(id).is_some_and(|other| std::ptr::eq(first, other)));
        (all && members.len() > 1).then_some(first)
    }

    /// The values of the discriminator that mean a member: of one that is a choice by the same property, those of its
    /// members too.
    pub(super) fn tags_of(&self, member: SchemaId, discriminator: &Discriminator) -> Vec<String> {
        let mut tags = self.own_tags(member, discriminator);
        let mut seen = HashSet::from([member]);
        let mut met = vec![member];
        while let Some(id) = met.pop() {
            let flat = Flat::of(self.document, &[id]);
            for group in &flat.alternatives {
                let inner = group.discriminator.or(flat.discriminator);
                let Some(inner) = inner.filter(|inner| inner.property == discriminator.property) else {
                    continue;
                };
                for choice in self.choices(group.members, Some(inner)) {
                    if seen.insert(choice) {
                        met.push(choice);
                        // What the outer mapping says goes before.
                        let free = |tag: &String| discriminator.mapping.iter().all(|(value, _)| value != tag);
                        tags.extend(self.own_tags(choice, inner).into_iter().filter(free));
                    }
                }
            }
        }
        let mut once = HashSet::new();
        tags.retain(|tag| once.insert(tag.clone()));
        tags
    }

    /// The values of the discriminator that mean a member itself.
    fn own_tags(&self, member: SchemaId, discriminator: &Discriminator) -> Vec<String> {
        let mapped: Vec<String> = discriminator
            .mapping
            .iter()
            .filter(|(_, id)| *id == member)
            .map(|(value, _)| value.clone())
            .collect();
        if !mapped.is_empty() {
            return mapped;
        }
        // Without a mapping the value is what the member itself fixes, else its name.
        let flat = Flat::of(self.document, &[member]);
        let property = flat.properties.iter().find(|(name, _)| *name == discriminator.property);
        let property = property.map(|(_, ids)| Flat::of(self.document, ids));
        let fixed = property.as_ref().and_then(|flat| match text_values(std::slice::from_ref(flat)) {
            Some(values) => Some(values.into_iter().map(|value| value.wire).collect()),
            None => plain_values(flat),
        });
        fixed.unwrap_or_else(|| self.name_of(member).map(str::to_owned).into_iter().collect())
    }
}

/// The truth values and numbers that a schema lists, as JSON.
fn plain_values(flat: &Flat<'_>) -> Option<Vec<String>> {
    let plain = |value: &Json| matches!(value, Json::Bool(_) | Json::Number(_)).then(|| docs::plain(value));
    flat.allowed()?.iter().map(plain).collect()
}
