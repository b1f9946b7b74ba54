//! The body that a call sends: the argument that takes it, and one type where it has several media types.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs;
use super::shape::Scope;
use crate::model::{BodyForm, BodyKind, Shape};
use crate::plan::Plan;
use crate::plan::words::ident;

/// The type of a body's argument and the call that takes it.
pub(super) fn body_argument(
    scope: Scope<'_>,
    form: Option<&BodyForm>,
    name: &Ident,
) -> (TokenStream, Option<TokenStream>) {
    let Some(form) = form else { return (quote!(()), None) };
    match form.kind {
        BodyKind::Text => (quote!(impl Into<String>), Some(quote!(.text(#name)))),
        BodyKind::Bytes => (quote!(impl Into<rt::File>), Some(quote!(.upload(#name)))),
        kind => {
            let scope = Scope { files: kind == BodyKind::Multipart, ..scope };
            let shape = form.shape.split_null();
            let ty = match shape {
                (Shape::List(inner), false) => {
                    let inner = scope.ty(inner);
                    quote!(&[#inner])
                }
                (Shape::Text, false) => quote!(&str),
                _ => {
                    let ty = scope.ty(&form.shape);
                    quote!(&#ty)
                }
            };
            let call = match kind {
                BodyKind::Form => quote!(.form(#name)),
                BodyKind::Multipart => quote!(.multipart(#name)),
                _ => quote!(.json(#name)),
            };
            (ty, Some(call))
        }
    }
}

/// One type for the forms that a body may have, with what callers may give in its place.
pub(super) fn body_choice(
    plan: &Plan,
    scope: Scope<'_>,
    forms: &[BodyForm],
    name: &Ident,
    variants: &[String],
    marker: &Ident,
) -> TokenStream {
    let variants: Vec<_> = variants.iter().map(|name| ident(name)).collect();
    let lines = forms.iter().zip(&variants).map(|(form, variant)| {
        let docs = docs::own(&format!("As {}.", names(form)));
        let ty = borrowed(scope, form);
        quote!(#docs #variant(#ty),)
    });
    let arms = forms.iter().zip(&variants).map(|(form, variant)| {
        let media = &form.media;
        let put = match form.kind {
            BodyKind::Json => quote!(json_as(#media, body)),
            BodyKind::Form => quote!(form_as(#media, body)),
            BodyKind::Multipart => quote!(multipart_as(#media, body)),
            BodyKind::Text => quote!(text_as(#media, body)),
            BodyKind::Bytes => quote!(upload_as(#media, body)),
        };
        quote!(Self::#variant(body) => call.#put,)
    });
    let given = plan.given_as_they_are(forms).into_iter().filter_map(|at| {
        let (form, variant) = (forms.get(at)?, variants.get(at)?);
        Some(conversions(scope, form, name, variant))
    });
    let docs =
        docs::own("The body, in one of its media types; what it is made of can be given in its place.");
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Debug, Clone)]
        pub enum #name<'a> {
            #(#lines)*
        }
        impl #name<'_> {
            #[inline]
            fn put(self, call: rt::Pending<#marker>) -> rt::Pending<#marker> {
                match self {
                    #(#arms)*
                }
            }
        }
        #(#given)*
    }
}

/// The media types of a form, for a reader.
pub(super) fn names(form: &BodyForm) -> String {
    let names: Vec<String> = form.names().map(|name| format!("`{}`", name.replace('`', "'"))).collect();
    names.join(" or ")
}

/// What a variant of a body holds.
fn borrowed(scope: Scope<'_>, form: &BodyForm) -> TokenStream {
    match form.kind {
        BodyKind::Text => quote!(&'a str),
        BodyKind::Bytes => quote!(rt::File),
        kind => {
            let scope = Scope { files: kind == BodyKind::Multipart, ..scope };
            match form.shape.split_null() {
                (Shape::List(inner), false) => {
                    let inner = scope.ty(inner);
                    quote!(&'a [#inner])
                }
                (Shape::Text, false) => quote!(&'a str),
                _ => {
                    let ty = scope.ty(&form.shape);
                    quote!(&'a #ty)
                }
            }
        }
    }
}

/// `From`, so that callers give the value as if there were no choice.
fn conversions(scope: Scope<'_>, form: &BodyForm, name: &Ident, variant: &Ident) -> TokenStream {
    let from = |ty: TokenStream| {
        let (lifetime, of) = match form.kind {
            BodyKind::Bytes => (TokenStream::new(), quote!('_)),
            _ => (quote!(<'a>), quote!('a)),
        };
        quote! {
            impl #lifetime From<#ty> for #name<#of> {
                #[inline]
                fn from(body: #ty) -> Self {
                    Self::#variant(body)
                }
            }
        }
    };
    given(scope, form).into_iter().map(from).collect()
}

/// The types of which a body in this form can be made.
pub(super) fn given(scope: Scope<'_>, form: &BodyForm) -> Vec<TokenStream> {
    let owner = match (form.kind, form.shape.split_null()) {
        (BodyKind::Bytes, _) => None,
        (BodyKind::Text, _) | (_, (Shape::Text, false)) => Some(quote!(&'a String)),
        (kind, (Shape::List(inner), false)) => {
            let inner = Scope { files: kind == BodyKind::Multipart, ..scope }.ty(inner);
            Some(quote!(&'a Vec<#inner>))
        }
        _ => None,
    };
    std::iter::once(borrowed(scope, form)).chain(owner).collect()
}

/// The owned type of a body in one media type.
pub(super) fn form_type(scope: Scope<'_>, form: &BodyForm) -> TokenStream {
    match form.kind {
        BodyKind::Text => quote!(String),
        BodyKind::Bytes => quote!(rt::File),
        kind => Scope { files: kind == BodyKind::Multipart, ..scope }.ty(&form.shape),
    }
}
