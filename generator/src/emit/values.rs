//! Enumerations.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::moved::moved;
use crate::model::{Type, Value};
use crate::plan::TypePlan;
use crate::plan::words::ident;

/// An enumeration of texts, and its line for the runtime's macro.
pub(super) fn choice(of_type: &TypePlan, ty: &Type, values: &[Value<String>]) -> (TokenStream, TokenStream) {
    let wires = values.iter().map(|value| Literal::string(&value.wire)).collect::<Vec<_>>();
    let shown = values.iter().map(|value| value.wire.as_str()).collect::<Vec<_>>();
    let docs = values.iter().map(|value| value.docs.as_deref()).collect::<Vec<_>>();
    enumeration(of_type, ty, &wires, &shown, &docs, &quote!(String))
}

/// An enumeration of whole numbers, and its line for the runtime's macro.
pub(super) fn numbers(of_type: &TypePlan, ty: &Type, values: &[Value<i64>]) -> (TokenStream, TokenStream) {
    let wires = values.iter().map(|value| Literal::i64_unsuffixed(value.wire.max(0))).collect::<Vec<_>>();
    let shown = values.iter().map(|value| value.wire.to_string()).collect::<Vec<_>>();
    let shown = shown.iter().map(String::as_str).collect::<Vec<_>>();
    let docs = values.iter().map(|value| value.docs.as_deref()).collect::<Vec<_>>();
    if values.iter().all(|value| value.wire >= 0) {
        return enumeration(of_type, ty, &wires, &shown, &docs, &quote!(i64));
    }
    let (item, _) = enumeration(of_type, ty, &wires, &shown, &docs, &quote!(i64));
    let name = ident(&of_type.ident);
    let lines = of_type.members.iter().zip(values).map(|(variant, value)| {
        let variant = ident(variant);
        let wire = Literal::i64_unsuffixed(value.wire.saturating_abs());
        if value.wire < 0 { quote!(#variant = -#wire) } else { quote!(#variant = #wire) }
    });
    (item, quote!(#name { #(#lines),* }))
}

fn enumeration(
    of_type: &TypePlan,
    ty: &Type,
    wires: &[Literal],
    shown: &[&str],
    docs: &[Option<&str>],
    rest: &TokenStream,
) -> (TokenStream, TokenStream) {
    let name = ident(&of_type.ident);
    let variants: Vec<_> = of_type.members.iter().map(|name| ident(name)).collect();
    let lines = variants.iter().zip(shown).zip(docs).map(|((variant, shown), docs)| {
        let plain = shown.contains('`') || shown.is_empty();
        let spelled = if plain { (*shown).to_owned() } else { format!("`{shown}`") };
        let docs = match docs {
            Some(said) if plain => docs::text(said),
            Some(said) => docs::text(&format!("{spelled}: {said}")),
            None => docs::own(&one_line(&spelled)),
        };
        let docs = moved(docs);
        quote!(#docs #variant,)
    });
    let lines = moved(lines.collect());
    let docs = moved(docs::attributes(&ty.docs, &docs::of_type(ty)));
    let item = quote! {
        #docs
        #[non_exhaustive]
        pub enum #name {
            #lines
            #[doc = " A value that this version of the client does not know."]
            Unknown(#rest),
        }
    };
    (item, quote!(#name { #(#variants = #wires),* }))
}

fn one_line(text: &str) -> String {
    super::docs::clean(text)
        .into_iter()
        .next()
        .filter(|line| !line.is_empty())
        .unwrap_or_else(|| "The empty text.".to_owned())
}
