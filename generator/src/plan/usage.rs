//! Who uses which type: the direction it travels in, and the groups that need it.

use crate::model::{BodyKind, Content, Kind, Service, Shape, Type, TypeId};

/// How a type is used.
#[derive(Clone, Debug, Default)]
pub(super) struct Usage {
    pub sent: bool,
    pub received: bool,
    /// Part of a multipart body: bytes in it are files.
    pub multipart: bool,
    /// The groups whose operations reach it, in their order. Most types are in one, and few in many.
    pub groups: Vec<usize>,
}

#[derive(Clone, Copy)]
enum Way {
    Sent,
    Multipart,
    Received,
}

/// The usage of every type, by its index. `group_of` gives the group of an operation.
pub(super) fn usages(service: &Service, group_of: &[usize]) -> Vec<Usage> {
    let mut usages = vec![Usage::default(); service.types.len()];
    for (operation, group) in service.operations.iter().zip(group_of) {
        for param in &operation.params {
            follow(&service.types, &param.shape, Way::Sent, *group, &mut usages);
        }
        for form in operation.body.iter().flat_map(|body| &body.forms) {
            let way = if form.kind == BodyKind::Multipart { Way::Multipart } else { Way::Sent };
            follow(&service.types, &form.shape, way, *group, &mut usages);
        }
        for answer in operation.success.iter().chain(&operation.failures) {
            if let Content::Json(shape) | Content::Events(Some(shape)) | Content::Lines(shape) =
                &answer.content
            {
                follow(&service.types, shape, Way::Received, *group, &mut usages);
            }
        }
    }
    usages
}

fn follow(types: &[Type], shape: &Shape, way: Way, group: usize, usages: &mut [Usage]) {
    let mut todo: Vec<TypeId> = Vec::new();
    shape.each_named(&mut |id| todo.push(id));
    while let Some(id) = todo.pop() {
        let Some(usage) = usages.get_mut(id.index()) else { continue };
        let place = usage.groups.binary_search(&group);
        let known = place.is_ok()
            && match way {
                Way::Sent => usage.sent,
                Way::Multipart => usage.sent && usage.multipart,
                Way::Received => usage.received,
            };
        if known {
            continue;
        }
        if let Err(at) = place {
            usage.groups.insert(at, group);
        }
        match way {
            Way::Sent => usage.sent = true,
            Way::Multipart => (usage.sent, usage.multipart) = (true, true),
            Way::Received => usage.received = true,
        }
        each_child(&types[id.index()].kind, &mut |child| todo.push(child));
    }
}

/// Calls `visit` with every type that a type names.
pub(crate) fn each_child(kind: &Kind, visit: &mut impl FnMut(TypeId)) {
    each_shape(kind, &mut |shape| shape.each_named(visit));
}

/// Calls `visit` with every shape that a type holds.
pub(super) fn each_shape(kind: &Kind, visit: &mut impl FnMut(&Shape)) {
    match kind {
        Kind::Alias(shape) => visit(shape),
        Kind::Object(object) => {
            object.fields.iter().for_each(|field| visit(&field.shape));
            object.extra.iter().for_each(&mut *visit);
        }
        Kind::Union(union) => union.variants.iter().for_each(|variant| visit(&variant.shape)),
        Kind::Choice(_) | Kind::Numbers(_) => {}
    }
}
