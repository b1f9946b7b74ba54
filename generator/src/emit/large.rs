//! Enums whose variants differ much in size.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Content, Kind, Shape, TypeId};
use crate::plan::Plan;

/// So many names are followed.
const DEEPEST: usize = 8;

/// The attribute of an enum in which one variant may be much larger than the others: what the compiler's friend would
/// say of it is known.
pub(super) fn allowed<'s>(
    plan: &Plan,
    holder: Option<TypeId>,
    mut shapes: impl Iterator<Item = &'s Shape>,
) -> TokenStream {
    if !shapes.any(|shape| may_be_large(plan, holder, shape, DEEPEST)) {
        return TokenStream::new();
    }
    quote! {
        #[allow(clippy::large_enum_variant, reason = "boxes would come and go with the fields that the API adds")]
    }
}

/// The shapes in answers.
pub(super) fn shape_of(content: &Content) -> Option<&Shape> {
    match content {
        Content::Json(shape) => Some(shape),
        Content::Empty | Content::Text | Content::Raw | Content::Events(_) | Content::Lines(_) => None,
    }
}

/// Whether a value of the shape takes more than some words itself.
fn may_be_large(plan: &Plan, holder: Option<TypeId>, shape: &Shape, depth: usize) -> bool {
    let (shape, null) = shape.split_null();
    match shape {
        Shape::Tuple(_) => true,
        Shape::Named(id) if holder.is_some_and(|holder| plan.is_boxed(holder, *id, null)) => false,
        Shape::Named(id) => match &plan.service.types[plan.of(*id).defined_by.index()].kind {
            Kind::Object(_) | Kind::Union(_) => true,
            Kind::Alias(inner) => depth == 0 || may_be_large(plan, None, inner, depth - 1),
            Kind::Choice(_) | Kind::Numbers(_) => false,
        },
        _ => false,
    }
}
