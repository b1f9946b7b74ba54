//! `oneOf`, `anyOf` and discriminators.

use foldhash::{HashSet, HashSetExt};
use std::borrow::Cow;

use super::choice::{text_values, whole_values};
use super::docs;
use super::flatten::{Alternatives, Flat};
use super::names::Hint;
use super::shape::Shapes;
use crate::model::{Docs, Kind, Shape, TypeId, Union, Variant};
use crate::normalise::document::{Discriminator, SchemaId, Types};
use crate::read::Json;

impl<'d> Shapes<'d> {
    /// The shape of a schema that offers alternatives, if it does.
    pub(super) fn alternatives(
        &mut self,
        flat: &Flat<'d>,
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Option<Shape> {
        if flat.alternatives.is_empty() {
            return self.subtypes(flat, hint, id, own);
        }
        let mut telling: Vec<Alternatives<'d>> = Vec::new();
        let mut null = false;
        for group in &flat.alternatives {
            let members: Vec<Flat<'d>> =
                group.members.iter().map(|member| Flat::of(self.document, &[*member])).collect();
            null |= members.iter().any(|member| is_null(member) || member.null && member.typed);
            // `anyOf: [{required: [a]}, {required: [b]}]` limits the object beside it and is no choice of shapes.
            let constraints = members.iter().all(only_constrains);
            if constraints && (!flat.properties.is_empty() || flat.typed) {
                continue;
            }
            // Nor is `anyOf: [{pattern: a}, {minLength: 3}]` beside a type.
            if flat.typed && !flat.types.is_empty() && members.iter().all(is_silent) {
                continue;
            }
            telling.push(group.clone());
        }
        let beside = !flat.properties.is_empty();
        match telling.as_slice() {
            [] => None,
            [group] => Some(self.choice_of(flat, group, hint, id, own).or_null(null)),
            _ if beside || telling.len() > 1 => {
                self.degrade_flat(
                    flat,
                    "alternatives-flattened",
                    "several sets of alternatives at once: all their fields are optional fields of one type",
                );
                Some(self.flattened(flat, &telling, hint, id, own).or_null(null))
            }
            _ => None,
        }
    }

    fn choice_of(
        &mut self,
        flat: &Flat<'d>,
        group: &Alternatives<'d>,
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Shape {
        let stated = group.discriminator.or(flat.discriminator);
        let ids = self.choices(group.members, stated);
        let discriminator = stated.or_else(|| self.inherited(&ids));
        let (base, takes) = self.base_of(flat, &ids);
        let alone = !takes.contains(&true);
        let mut flats = self.flats(&ids);
        for ((member, flat), _) in ids.iter().zip(&mut flats).zip(&takes).filter(|(_, takes)| **takes) {
            *flat = self.with_base(*member, &base);
        }
        if let Some(values) = text_values(&flats) {
            let type_id = self.own_type(own, hint, flat, id);
            self.types[type_id.index()].kind = Kind::Choice(values);
            return Shape::Named(type_id);
        }
        if let Some(values) = whole_values(&flats) {
            let type_id = self.own_type(own, hint, flat, id);
            self.types[type_id.index()].kind = Kind::Numbers(values);
            return Shape::Named(type_id);
        }
        if let ([only], true) = (ids.as_slice(), alone) {
            return self.shape(*only, hint);
        }
        if let [only] = flats.as_slice() {
            let only = only.clone();
            return self.merged(&only, hint, id, own);
        }
        if flats.is_empty() {
            return Shape::Unit;
        }
        let type_id = self.own_type(own, hint, flat, id);
        let mut union = Union {
            variants: Vec::new(),
            tag: discriminator.map(|discriminator| discriminator.property.clone()),
        };
        let members = if alone {
            self.members(group.owner, &ids, &flats, stated)
        } else {
            self.members(group.owner, &ids, &self.flats(&ids), stated)
        };
        for (((id, flat), takes), member) in ids.iter().zip(&flats).zip(takes).zip(members) {
            let hint = hint.child(&member.step);
            let shape = if takes { self.merged(flat, &hint, None, None) } else { self.shape(*id, &hint) };
            let tags = discriminator.map_or_else(Vec::new, |discriminator| self.tags_of(*id, discriminator));
            let docs = member.docs(docs::of_schema(self.document, flat));
            push_variant(&mut union, Variant { name: member.name, given: member.given, shape, tags, docs });
        }
        self.finish_union(type_id, union)
    }

    /// The members of a choice, without those that only say that it may be null.
    pub(super) fn choices(
        &self,
        members: &[SchemaId],
        discriminator: Option<&Discriminator>,
    ) -> Vec<SchemaId> {
        let mut seen: HashSet<SchemaId> = HashSet::new();
        let mapped = discriminator
            .into_iter()
            .flat_map(|discriminator| discriminator.mapping.iter().map(|(_, id)| *id));
        let all = members.iter().copied().chain(mapped);
        all.filter(|member| seen.insert(*member) && !is_null(&Flat::of(self.document, &[*member]))).collect()
    }

    /// What stands beside the alternatives, and the members that it adds something to: fields to all of them, free
    /// fields to the objects that do not speak of any.
    fn base_of(&self, flat: &Flat<'d>, ids: &[SchemaId]) -> (Vec<SchemaId>, Vec<bool>) {
        let fields = !flat.properties.is_empty();
        let free = flat.additional.is_some() || flat.additional_any || !flat.patterns.is_empty();
        let silent = |member: &SchemaId| {
            let member = Flat::of(self.document, &[*member]);
            let speaks = member.additional.is_some() || member.additional_any || member.additional_closed;
            !speaks
                && member.patterns.is_empty()
                && member.alternatives.is_empty()
                && !member.properties.is_empty()
        };
        // One that builds on what stands here has all of it.
        let has_all = |member: &SchemaId| {
            let parts = Flat::of(self.document, &[*member]).parts;
            flat.parts.iter().all(|part| parts.contains(part))
        };
        let takes = |member: &SchemaId| (fields || free && silent(member)) && !has_all(member);
        (flat.parts.clone(), ids.iter().map(takes).collect())
    }

    /// A member together with the properties that stand beside the alternatives.
    fn with_base(&self, member: SchemaId, base: &[SchemaId]) -> Flat<'d> {
        let mut flat = Flat::of(self.document, &[member]);
        let beside = Flat::of(self.document, base);
        for (name, ids) in beside.properties {
            match flat.properties.iter_mut().find(|(known, _)| *known == name) {
                Some((_, own)) => {
                    let new: Vec<SchemaId> = ids.iter().filter(|id| !own.contains(id)).copied().collect();
                    own.to_mut().extend(new);
                }
                None => flat.properties.push((name, ids)),
            }
        }
        flat.required.extend(beside.required);
        flat.additional = flat.additional.or(beside.additional);
        flat.additional_any |= beside.additional_any;
        flat.patterns.extend(beside.patterns);
        if !flat.typed {
            flat.types = Types::OBJECT;
            flat.typed = true;
        }
        // The base's own alternatives are being resolved right now.
        flat.alternatives.retain(|group| !base.contains(&group.owner));
        flat
    }

    fn merged(&mut self, flat: &Flat<'d>, hint: &Hint, id: Option<SchemaId>, own: Option<TypeId>) -> Shape {
        if flat.types.contains(Types::OBJECT) || !flat.properties.is_empty() {
            return self.object(flat, hint, id, own);
        }
        self.flat(flat, hint, id)
    }

    /// Alternatives that cannot be told as a union: one object with every field optional.
    fn flattened(
        &mut self,
        flat: &Flat<'d>,
        groups: &[Alternatives<'d>],
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Shape {
        let mut all = flat.clone();
        // What each member says of the fields that only members have.
        let mut said: Vec<(&str, Vec<Cow<'d, [SchemaId]>>)> = Vec::new();
        for member in groups.iter().flat_map(|group| group.members) {
            let member = Flat::of(self.document, &[*member]);
            // A value that is no object has no fields.
            if member.typed && !member.types.contains(Types::OBJECT) && !is_null(&member) {
                return Shape::Any;
            }
            for (name, ids) in member.properties {
                match said.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, lists)) if lists.contains(&ids) => {}
                    Some((_, lists)) => lists.push(ids),
                    None if all.properties.iter().any(|(known, _)| *known == name) => {}
                    None => {
                        all.properties.push((name, ids.clone()));
                        said.push((name, vec![ids]));
                    }
                }
            }
        }
        if all.properties.is_empty() {
            return Shape::Any;
        }
        all.additional_any = !all.additional_closed;
        let object = self.object(&all, hint, id, own);
        let Shape::Named(type_id) = object else { return object };
        for (name, lists) in said.into_iter().filter(|(_, lists)| lists.len() > 1) {
            let hint = hint.child(name);
            let mut shapes: Vec<Shape> = Vec::new();
            for ids in &lists {
                let shape = self.shape_of_all(ids, &hint, None);
                if !shapes.contains(&shape) {
                    shapes.push(shape);
                }
            }
            let several = match shapes.as_slice() {
                [_] => None,
                _ => Some(self.any_of_shapes(
                    &Flat::of(self.document, lists.first().map_or(&[], AsRef::as_ref)),
                    &hint,
                    shapes,
                )),
            };
            let kind = &mut self.types[type_id.index()].kind;
            let Kind::Object(object) = kind else { continue };
            if let Some(field) = object.fields.iter_mut().find(|field| field.wire == name) {
                field.shape = several.unwrap_or_else(|| field.shape.clone());
                // What one member fixes is not fixed in the others.
                (field.constant, field.only) = (None, None);
                field.start = None;
                field.docs.facts.clear();
            }
        }
        object
    }

    /// A discriminator without `oneOf`: the schemas that build on this one are its variants.
    fn subtypes(
        &mut self,
        flat: &Flat<'d>,
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Option<Shape> {
        let discriminator = flat.discriminator?;
        let id = id?;
        let mut children: Vec<SchemaId> = discriminator.mapping.iter().map(|(_, id)| *id).collect();
        children.extend(self.descendants(id));
        let mut seen = Vec::new();
        children.retain(|child| {
            let fresh = *child != id && !seen.contains(child);
            seen.push(*child);
            fresh
        });
        if children.is_empty() {
            return None;
        }
        let type_id = self.own_type(own, hint, flat, Some(id));
        let mut union = Union { variants: Vec::new(), tag: Some(discriminator.property.clone()) };
        let flats = self.flats(&children);
        let members = self.members(id, &children, &flats, Some(discriminator));
        for ((child, flat), member) in children.into_iter().zip(flats).zip(members) {
            let shape = self.shape(child, &hint.child(&member.step));
            let mut tags = self.tags_of(child, discriminator);
            // Besides what a mapping says, the name of a schema stands for it.
            let mapped = discriminator.mapping.iter().any(|(_, id)| *id == child);
            let free = |name: &&str| discriminator.mapping.iter().all(|(value, _)| value != name);
            if let Some(name) = self.name_of(child).filter(|_| mapped).filter(free) {
                let name = name.to_owned();
                tags.push(name);
            }
            let docs = member.docs(docs::of_schema(self.document, &flat));
            push_variant(&mut union, Variant { name: member.name, given: member.given, shape, tags, docs });
        }
        // The base itself, for tags that no child has: its common fields stay typed.
        let base =
            self.object(&Flat { discriminator: None, ..flat.clone() }, &hint.child("base"), None, None);
        let name = vec!["base".to_owned()];
        push_variant(
            &mut union,
            Variant { name, given: true, shape: base, tags: Vec::new(), docs: Docs::default() },
        );
        Some(self.finish_union(type_id, union))
    }

    fn descendants(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut out = Vec::new();
        let mut todo = vec![id];
        while let Some(next) = todo.pop() {
            for child in self.children_of(next) {
                if *child != id && !out.contains(child) {
                    out.push(*child);
                    todo.push(*child);
                }
            }
        }
        out.sort_by_key(|id| id.0);
        out
    }

    /// A union of shapes that have no more to say than what they are.
    pub(super) fn union_of(&mut self, type_id: TypeId, members: Vec<(Vec<String>, Shape)>) -> Shape {
        let mut union = Union::default();
        for (name, shape) in members {
            push_variant(
                &mut union,
                Variant { name, given: true, shape, tags: Vec::new(), docs: Docs::default() },
            );
        }
        self.finish_union(type_id, union)
    }

    /// A value that has a shape, or else is kept as it is.
    pub(super) fn or_anything(&mut self, flat: &Flat<'d>, hint: &Hint, shape: &Shape) -> Shape {
        let (inner, null) = shape.split_null();
        if matches!(inner, Shape::Any | Shape::Unit) {
            return Shape::Any;
        }
        let at = flat.parts.first().copied().unwrap_or(SchemaId(0));
        let type_id = self.reserve(hint, at, Docs::default());
        let only = Variant {
            name: Vec::new(),
            given: true,
            shape: inner.clone(),
            tags: Vec::new(),
            docs: Docs::default(),
        };
        self.types[type_id.index()].kind = Kind::Union(Union { variants: vec![only], tag: None });
        Shape::Named(type_id).or_null(null)
    }

    fn finish_union(&mut self, type_id: TypeId, union: Union) -> Shape {
        let null =
            union.variants.iter().any(|variant| matches!(variant.shape, Shape::Nullable(_) | Shape::Unit));
        let mut union = union;
        union.variants.retain(|variant| variant.shape != Shape::Unit);
        for variant in &mut union.variants {
            variant.shape = variant.shape.split_null().0.clone();
        }
        if union.variants.iter().any(|variant| variant.shape == Shape::Any) && union.tag.is_none() {
            return Shape::Any;
        }
        match union.variants.as_slice() {
            [] => Shape::Unit,
            [one] if one.shape != Shape::Named(type_id) => one.shape.clone().or_null(null),
            _ => {
                self.types[type_id.index()].kind = Kind::Union(union);
                Shape::Named(type_id).or_null(null)
            }
        }
    }
}

fn push_variant(union: &mut Union, variant: Variant) {
    let same = |known: &&mut Variant| known.shape == variant.shape;
    if let Some(known) = union.variants.iter_mut().find(same) {
        known.tags.extend(variant.tags);
        return;
    }
    union.variants.push(variant);
}

pub(super) fn is_null(flat: &Flat<'_>) -> bool {
    flat.typed && flat.types.is_empty() && flat.null
        || !flat.typed && flat.values().is_some_and(|values| !values.is_empty() && values.iter().all(|value| *value == Json::Null))
        || flat.constant == Some(&Json::Null)
        // `anyOf: [{$ref: …}, {nullable: true}]` says «this or null».
        || flat.null && !flat.typed && flat.values().is_none() && flat.properties.is_empty() && flat.alternatives.is_empty() && flat.required.is_empty()
}

/// Limits what stands beside it, without a shape of its own.
fn only_constrains(flat: &Flat<'_>) -> bool {
    (!flat.typed || flat.types == Types::OBJECT)
        && flat.properties.is_empty()
        && flat.values().is_none()
        && flat.constant.is_none()
        && flat.items.is_empty()
        && flat.alternatives.is_empty()
        && flat.additional.is_none()
        && (!flat.required.is_empty() || flat.conditions)
}

/// Says nothing of the shape of what stands beside it.
fn is_silent(flat: &Flat<'_>) -> bool {
    !flat.typed
        && !flat.null
        && !flat.never
        && flat.format.is_none()
        && flat.properties.is_empty()
        && flat.patterns.is_empty()
        && flat.additional.is_none()
        && !flat.additional_any
        && flat.items.is_empty()
        && flat.prefix_items.is_empty()
        && flat.values().is_none()
        && flat.constant.is_none()
        && flat.alternatives.is_empty()
        && flat.required.is_empty()
}
