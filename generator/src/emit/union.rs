//! Types that are one of several.

use proc_macro2::TokenStream;
use quote::quote;

use super::print::{Source, Text, Texts, code};
use super::shape::{Scope, scalar_type};
use super::{docs, large};
use crate::model::{Docs, Scalar, Type, TypeId, Union};
use crate::plan::looks::{Look, kinds};
use crate::plan::{Plan, TypePlan};

pub(super) fn union(plan: &Plan, id: TypeId, ty: &Type, union: &Union, to: &mut Source) {
    let of_type = plan.of(id);
    let name = &of_type.ident;
    let scope = Scope::holding(plan, id);
    let shapes = union.variants.iter().map(|variant| &variant.shape);
    let allowed = large::allowed(plan, Some(id), shapes);
    docs::write(&ty.docs, &docs::of_type(ty), to);
    code!(to, #[non_exhaustive] #allowed pub enum #name {
        #{
            for (variant, name) in union.variants.iter().zip(&of_type.members) {
                let docs = Docs { facts: Vec::new(), deprecated: false, ..variant.docs.clone() };
                docs::write(&docs, "", to);
                let ty = scope.ty(&variant.shape);
                code!(to, #name(#ty),);
            }
        }
        #[doc = " Something that this version of the client does not know."]
        Unknown(rt::Any),
    });
}

/// The line of a union for the runtime's macro.
pub(super) fn line(of_type: &TypePlan, union: &Union, to: &mut Source) {
    let name = &of_type.ident;
    code!(to, #name);
    if let Some(tag) = &union.tag {
        let tag = Text(tag);
        code!(to, tag #tag);
    }
    code!(to, { #{
        to.list(of_type.members.iter().zip(&of_type.looks).enumerate(), |(at, (variant, one)), to| {
            code!(to, #variant #{ to.one(&at.to_string()); }: #{ look(one, to); });
        });
    } });
}

fn look(look: &Look, to: &mut Source) {
    let kinds = kind_names(look.kinds);
    let list = |name: &str, items: &[String], to: &mut Source| {
        if !items.is_empty() {
            let items = Texts(items);
            code!(to, .#name(&[#items]));
        }
    };
    code!(to, rt::look(#kinds));
    list("tag", &look.tags, to);
    list("required", &look.required, to);
    list("known", &look.known, to);
    if !look.fixed.is_empty() {
        code!(to, .fixed(&[#{
            to.list(&look.fixed, |(field, values), to| {
                let (field, values) = (Text(field), Texts(values));
                code!(to, (#field, &[#values]));
            });
        }]));
    }
    list("values", &look.texts, to);
    // Nearly any word could be base64.
    if let Some(form) = look.form.filter(|form| *form != Scalar::Base64) {
        let ty = scalar_type(form);
        code!(to, .form(rt::has_form::<#ty>));
    }
    if !look.inner.is_empty() {
        code!(to, .inner(&[#{
            to.list(&look.inner, |(field, inner), to| {
                let field = Text(field);
                code!(to, (#field, #{ self::look(inner, to); }));
            });
        }]));
    }
}

fn kind_names(bits: u8) -> TokenStream {
    let all = [
        (kinds::NULL, quote!(rt::NULL)),
        (kinds::BOOLEAN, quote!(rt::BOOLEAN)),
        (kinds::STRING, quote!(rt::STRING)),
        (kinds::ARRAY, quote!(rt::ARRAY)),
        (kinds::OBJECT, quote!(rt::OBJECT)),
    ];
    let mut names: Vec<TokenStream> =
        all.iter().filter(|(bit, _)| bits & bit != 0).map(|(_, name)| name.clone()).collect();
    if bits & kinds::NUMBER != 0 {
        names.push(quote!(rt::NUMBER));
    } else if bits & kinds::INTEGER != 0 {
        names.push(quote!(rt::INTEGER));
    }
    if bits & 0x7f == 0x7f {
        return quote!(rt::ANY);
    }
    if bits & (kinds::KEEPS | kinds::OBJECT) == kinds::KEEPS | kinds::OBJECT {
        names.push(quote!(rt::KEEPS));
    }
    match names.as_slice() {
        [] => quote!(rt::ANY),
        names => quote!(#(#names)|*),
    }
}
