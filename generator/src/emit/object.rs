//! Types with fields.

use std::ops::Range;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::print::{Source, Text, Texts, code};
use super::shape::Scope;
use crate::model::{Field, Object, Shape, Type, TypeId};
use crate::plan::{Plan, TypePlan};

/// More arguments than this are worth a remark to clippy.
const ARGUMENTS: usize = 7;

pub(super) fn object(plan: &Plan, id: TypeId, ty: &Type, object: &Object, to: &mut Source) {
    let of_type = plan.of(id);
    let name = &of_type.ident;
    let scope = Scope::holding(plan, id);
    let members = of_type.members.as_slice();
    // Where the type of each field stands.
    let mut types = Vec::with_capacity(members.len());
    let ty_here = |ty: TokenStream, types: &mut Vec<Range<usize>>, to: &mut Source| {
        let begin = to.len();
        to.add(ty);
        types.push(begin..to.len());
    };
    docs::write(&ty.docs, &docs::of_type(ty), to);
    if of_type.received && !of_type.made {
        code!(to, #[non_exhaustive]);
    }
    code!(to, pub struct #name {
        #{
            for (field, name) in object.fields.iter().zip(members) {
                docs::write(&field.docs, "", to);
                code!(to, pub #name:);
                ty_here(scope.field(field, required(of_type, field)), &mut types, to);
                code!(to, ,);
            }
            if let (Some(shape), Some(name)) = (&object.extra, members.get(object.fields.len())) {
                let ty = Scope { holder: None, ..scope }.ty(shape);
                code!(to, #[doc = " Fields that the API does not list."] pub #name:);
                ty_here(quote!(rt::Extra<#ty>), &mut types, to);
                code!(to, ,);
            }
        }
    });
    maker(scope, of_type, object, to);
    description(of_type, object, &types, to);
}

/// Whether a value of this type always has the field.
pub(super) fn required(of_type: &TypePlan, field: &Field) -> bool {
    field.is_demanded(of_type.sent, of_type.received)
}

/// Whether `new` asks for the field.
pub(super) fn given(of_type: &TypePlan, field: &Field) -> bool {
    field.is_given(of_type.sent, of_type.received)
}

/// What the runtime needs to know of the object.
fn description(of_type: &TypePlan, object: &Object, types: &[Range<usize>], to: &mut Source) {
    let (name, members) = (&of_type.ident, of_type.members.as_slice());
    let label = Text(name);
    let wires = Texts(object.fields.iter().map(|field| &field.wire));
    let all = || 0..members.len();
    let mut masks = object.fields.chunks(64).map(|chunk| {
        let mask = (0..).zip(chunk).filter(|(_, field)| required(of_type, field));
        let mask = mask.fold(0u64, |mask, (bit, _)| mask | 1 << bit);
        if mask == 0 { "0".to_owned() } else { format!("0b{mask:b}") }
    });
    let first = masks.next().unwrap_or_else(|| "0".to_owned());
    code!(to, impl rt::Object for #name {
        const SHAPE: rt::Shape = rt::Shape::new(#label, #{ to.one(&first); }, &[#wires]) #{
            if object.fields.len() > 64 {
                code!(to, .beyond(&[#{ to.list(masks, |mask, to| to.one(&mask)); }]));
            }
        };
        type Fields = #{
            joined(all(), true, to, &|nth, to| {
                if let Some(ty) = types.get(nth).cloned() {
                    code!(to, #ty);
                }
            });
        };
        #[inline]
        fn fields(&self) -> rt::Refs<'_, Self> {
            #{
                joined(all(), false, to, &|nth, to| {
                    let name = &members[nth];
                    code!(to, &self.#name);
                });
            }
        }
        #[inline]
        fn from_fields(#{ groups(0..members.len().div_ceil(8), to); }: Self::Fields) -> Self {
            Self { #{
                to.list(members.iter().enumerate(), |(nth, name), to| {
                    let group = format!("group_{}", nth / 8);
                    code!(to, #name: #{ to.one(&group); }.#{ to.one(&(nth % 8).to_string()); });
                });
            } }
        }
    });
}

/// The pattern that takes the tuples of [`joined`] apart, a name a tuple: a name a field would cost the compiler more,
/// since it keeps what it knows of each.
fn groups(range: Range<usize>, to: &mut Source) {
    match range.len() {
        0 => code!(to, ()),
        1 => to.one(&format!("group_{}", range.start)),
        several => {
            let middle = range.start + several.div_ceil(2);
            let (left, right) = (range.start..middle, middle..range.end);
            code!(to, rt::Both(#{ groups(left, to); }, #{ groups(right, to); }));
        }
    }
}

/// A tuple of up to eight; more are a balanced tree of such tuples.
fn joined(range: Range<usize>, types: bool, to: &mut Source, item: &dyn Fn(usize, &mut Source)) {
    if range.len() <= 8 {
        code!(to, (#{
            for nth in range {
                item(nth, to);
                code!(to, ,);
            }
        }));
        return;
    }
    let middle = range.start + range.len().div_ceil(8).div_ceil(2) * 8;
    let (left, right) = (range.start..middle, middle..range.end);
    if types {
        code!(to, rt::Both<#{ joined(left, types, to, item); }, #{ joined(right, types, to, item); }>);
    } else {
        code!(to, rt::Both(#{ joined(left, types, to, item); }, #{ joined(right, types, to, item); }));
    }
}

/// The only value of a field that is no text.
fn literal(only: &str, shape: &Shape) -> Option<TokenStream> {
    match shape {
        Shape::Unit => Some(quote!(())),
        // `1` is no number with a fraction in Rust.
        Shape::Double => format!("{:?}", only.parse::<f64>().ok()?).parse().ok(),
        _ => only.parse().ok(),
    }
}

/// Whether nothing must be given, so that the runtime's macro makes its `Default`.
pub(super) fn has_default(of_type: &TypePlan, object: &Object) -> bool {
    of_type.made && !object.fields.iter().any(|field| given(of_type, field))
}

/// `new` with what must be given, or `Default` where nothing must.
fn maker(scope: Scope<'_>, of_type: &TypePlan, object: &Object, to: &mut Source) {
    if !of_type.made || has_default(of_type, object) {
        return;
    }
    let (name, members) = (&of_type.ident, of_type.members.as_slice());
    let with_names = || object.fields.iter().zip(members);
    let needed = || with_names().filter(|(field, _)| given(of_type, field));
    let arguments = || needed().filter(|(field, _)| !field.is_fixed());
    let has_fraction = |only: &String| only.contains('.');
    let fractions = needed().any(|(field, _)| field.only.as_ref().is_some_and(has_fraction));
    let allowed = |to: &mut Source| {
        if fractions {
            code!(to, #[allow(clippy::approx_constant, reason = "what looks like pi is the API's number")]);
        }
    };
    let body = |to: &mut Source| {
        code!(to, Self { #{
            for (field, name) in with_names() {
                code!(to, #name #{ value(scope, of_type, field, name, to); },);
            }
            if let (Some(_), Some(name)) = (&object.extra, members.get(object.fields.len())) {
                code!(to, #name: rt::Extra::default(),);
            }
        } });
    };
    if arguments().next().is_none() {
        code!(to, impl Default for #name {
            #{ allowed(to); }
            fn default() -> Self { #{ body(to); } }
        });
        return;
    }
    code!(to, impl #name {
        #[doc = " With all that is required; set the rest by `..`."]
        #{
            if arguments().count() > ARGUMENTS {
                code!(to, #[expect(clippy::too_many_arguments, reason = "the API requires them all")]);
            }
            allowed(to);
        }
        #[must_use]
        #[inline]
        pub fn new(#{
            to.list(arguments(), |(field, name), to| {
                if field.shape == Shape::Text {
                    code!(to, #name: impl Into<String>);
                } else {
                    let ty = scope.field(field, true);
                    code!(to, #name: #ty);
                }
            });
        }) -> Self { #{ body(to); } }
    });
}

/// What `new` puts into a field behind its name: a colon and a value, or nothing where the argument is it.
fn value(scope: Scope<'_>, of_type: &TypePlan, field: &Field, name: &String, to: &mut Source) {
    match (given(of_type, field), &field.constant) {
        (true, _) if !required(of_type, field) => code!(to, : rt::Nullable::Value(#name)),
        (true, Some(constant)) if field.shape == Shape::Text => {
            let constant = Text(constant);
            code!(to, : #constant.to_owned());
        }
        (true, Some(constant)) => {
            let (ty, constant) = (scope.ty(&field.shape), Text(constant));
            code!(to, : #ty::from(#constant));
        }
        (true, None) if field.shape == Shape::Text => code!(to, : #name.into()),
        (true, None) if field.is_fixed() => {
            let only = field.only.as_deref().and_then(|only| literal(only, &field.shape));
            code!(to, : #{ to.add(only.unwrap_or_default()); });
        }
        (true, None) => {}
        (false, _) => {
            let (shape, null) = field.shape.split_null();
            if null || matches!(shape, Shape::Any | Shape::Unit) {
                code!(to, : rt::Nullable::Absent);
            } else {
                code!(to, : None);
            }
        }
    }
}
