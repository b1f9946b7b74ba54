//! Types that are one of several.

use proc_macro2::TokenStream;
use quote::quote;

use super::moved::moved;
use super::shape::{Scope, scalar_type};
use super::{docs, large};
use crate::model::{Scalar, Type, TypeId, Union};
use crate::plan::Plan;
use crate::plan::looks::{Look, kinds};
use crate::plan::words::ident;

/// The type, and its line for the runtime's macro.
pub(super) fn union(plan: &Plan, id: TypeId, ty: &Type, union: &Union) -> (TokenStream, TokenStream) {
    let of_type = plan.of(id);
    let name = ident(&of_type.ident);
    let scope = Scope::holding(plan, id);
    let variants: Vec<_> = of_type.members.iter().map(|name| ident(name)).collect();
    let lines = union.variants.iter().zip(&variants).map(|(variant, name)| {
        let docs = docs::attributes(
            &crate::model::Docs { facts: Vec::new(), deprecated: false, ..variant.docs.clone() },
            "",
        );
        let (docs, ty) = (moved(docs), moved(scope.ty(&variant.shape)));
        quote!(#docs #name(#ty),)
    });
    let lines = moved(lines.collect());
    let docs = moved(docs::attributes(&ty.docs, &docs::of_type(ty)));
    let shapes = union.variants.iter().map(|variant| &variant.shape);
    let allowed = large::allowed(plan, Some(id), shapes);
    let item = quote! {
        #docs
        #[non_exhaustive]
        #allowed
        pub enum #name {
            #lines
            #[doc = " Something that this version of the client does not know."]
            Unknown(rt::Any),
        }
    };
    let looks = variants.iter().zip(&of_type.looks).enumerate().map(|(at, (variant, one))| {
        let (at, look) = (proc_macro2::Literal::usize_unsuffixed(at), moved(look(one)));
        moved(quote!(#variant #at: #look))
    });
    let tag = union.tag.as_ref().map(|tag| quote!(tag #tag));
    (item, quote!(#name #tag { #(#looks),* }))
}

fn look(look: &Look) -> TokenStream {
    let kinds = kind_names(look.kinds);
    let list = |name: &str, items: &[String]| {
        let name = ident(name);
        (!items.is_empty()).then(|| quote!(#name: &[#(#items),*],))
    };
    let tags = list("tag", &look.tags);
    let required = list("required", &look.required);
    let known = list("known", &look.known);
    let values = list("values", &look.texts);
    let fixed = (!look.fixed.is_empty()).then(|| {
        let fixed = look.fixed.iter().map(|(field, values)| quote!((#field, &[#(#values),*])));
        quote!(fixed: &[#(#fixed),*],)
    });
    // Nearly any word could be base64.
    let form = look.form.filter(|form| *form != Scalar::Base64).map(|form| {
        let ty = scalar_type(form);
        quote!(form: Some(rt::has_form::<#ty>),)
    });
    let inner = (!look.inner.is_empty()).then(|| {
        let inner = look.inner.iter().map(|(field, inner)| {
            let inner = self::look(inner);
            quote!((#field, #inner))
        });
        quote!(inner: &[#(#inner),*],)
    });
    quote!(rt::Look { kinds: #kinds, #tags #required #known #fixed #values #form #inner ..rt::Look::DEFAULT })
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
