//! Types with fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::moved::moved;
use super::shape::Scope;
use crate::model::{Field, Object, Shape, Type, TypeId};
use crate::plan::words::ident;
use crate::plan::{Plan, TypePlan};

/// More arguments than this are worth a remark to clippy.
const ARGUMENTS: usize = 7;

/// What a file says once for all its objects.
#[derive(Default)]
pub(super) struct Listed {
    pub objects: Vec<proc_macro2::Ident>,
    pub defaults: Vec<proc_macro2::Ident>,
}

pub(super) fn object(
    plan: &Plan,
    id: TypeId,
    ty: &Type,
    object: &Object,
    listed: &mut Listed,
) -> TokenStream {
    let of_type = plan.of(id);
    let name = ident(&of_type.ident);
    let scope = Scope::holding(plan, id);
    let idents: Vec<_> = of_type.members.iter().map(|name| ident(name)).collect();
    let extra = object.extra.as_ref().map(|shape| {
        let ty = Scope { holder: None, ..scope }.ty(shape);
        quote!(rt::Extra<#ty>)
    });
    let types: Vec<TokenStream> = object
        .fields
        .iter()
        .map(|field| scope.field(field, required(of_type, field)))
        .chain(extra.clone())
        .collect();
    let fields = object.fields.iter().zip(&idents).zip(&types).map(|((field, name), ty)| {
        let docs = moved(docs::attributes(&field.docs, ""));
        quote!(#docs pub #name: #ty,)
    });
    let fields = moved(fields.collect());
    let extra_field = extra
        .as_ref()
        .zip(idents.get(object.fields.len()))
        .map(|(ty, name)| quote!(#[doc = " Fields that the API does not list."] pub #name: #ty,));
    let docs = moved(docs::attributes(&ty.docs, &docs::of_type(ty)));
    let received_only = (of_type.received && !of_type.made).then(|| quote!(#[non_exhaustive]));
    listed.objects.push(name.clone());
    let made = moved(maker(scope, of_type, object, &name, &idents, listed));
    let description = moved(description(of_type, object, &name, &idents, types));
    quote! {
        #docs
        #received_only
        pub struct #name {
            #fields
            #extra_field
        }
        #made
        #description
    }
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
fn description(
    of_type: &TypePlan,
    object: &Object,
    name: &proc_macro2::Ident,
    idents: &[proc_macro2::Ident],
    types: Vec<TokenStream>,
) -> TokenStream {
    let wires = object.fields.iter().map(|field| &field.wire);
    let words = object.fields.chunks(64).map(|chunk| {
        let mask = chunk
            .iter()
            .enumerate()
            .filter(|(_, field)| required(of_type, field))
            .fold(0u64, |mask, (bit, _)| mask | 1 << bit);
        let literal: proc_macro2::Literal = if mask == 0 {
            proc_macro2::Literal::u64_unsuffixed(0)
        } else {
            format!("0b{mask:b}").parse().unwrap_or_else(|_| proc_macro2::Literal::u64_unsuffixed(mask))
        };
        quote!(#literal)
    });
    let label = name.to_string();
    let label = label.trim_start_matches("r#");
    let borrowed = idents.iter().map(|name| quote!(&self.#name)).collect();
    let plain = idents.iter().map(|name| quote!(#name)).collect();
    let field_types = moved(joined(types, true));
    let field_refs = moved(joined(borrowed, false));
    let pattern = moved(joined(plain, false));
    quote! {
        impl rt::Object for #name {
            const SHAPE: rt::Shape =
                rt::Shape { name: #label, fields: &[#(#wires),*], required: &[#(#words),*] };
            type Fields = #field_types;
            #[inline]
            fn fields(&self) -> rt::Refs<'_, Self> {
                #field_refs
            }
            #[inline]
            fn from_fields(#pattern: Self::Fields) -> Self {
                Self { #(#idents),* }
            }
        }
    }
}

/// A tuple of up to eight; more are a balanced tree of such tuples.
fn joined(mut items: Vec<TokenStream>, types: bool) -> TokenStream {
    if items.len() <= 8 {
        let items = items.into_iter().map(moved);
        return quote!((#(#items,)*));
    }
    let chunks = items.len().div_ceil(8);
    let right = items.split_off(chunks.div_ceil(2) * 8);
    let (left, right) = (moved(joined(items, types)), moved(joined(right, types)));
    if types { quote!(rt::Both<#left, #right>) } else { quote!(rt::Both(#left, #right)) }
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

/// `new` with what must be given, or `Default` where nothing must.
fn maker(
    scope: Scope<'_>,
    of_type: &TypePlan,
    object: &Object,
    name: &proc_macro2::Ident,
    idents: &[proc_macro2::Ident],
    listed: &mut Listed,
) -> TokenStream {
    if !of_type.made {
        return TokenStream::new();
    }
    let needed: Vec<_> =
        object.fields.iter().zip(idents).filter(|(field, _)| given(of_type, field)).collect();
    if needed.is_empty() {
        listed.defaults.push(name.clone());
        return TokenStream::new();
    }
    let arguments: Vec<TokenStream> = needed
        .iter()
        .filter(|(field, _)| !field.is_fixed())
        .map(|(field, name)| {
            if field.shape == Shape::Text {
                return quote!(#name: impl Into<String>);
            }
            let ty = scope.field(field, true);
            quote!(#name: #ty)
        })
        .collect();
    let values = object.fields.iter().zip(idents).map(|(field, name)| {
        match (given(of_type, field), &field.constant) {
            (true, _) if !required(of_type, field) => quote!(#name: rt::Nullable::Value(#name),),
            (true, Some(constant)) if field.shape == Shape::Text => quote!(#name: #constant.to_owned(),),
            (true, Some(constant)) => {
                let ty = scope.ty(&field.shape);
                quote!(#name: #ty::from(#constant),)
            }
            (true, None) if field.shape == Shape::Text => quote!(#name: #name.into(),),
            (true, None) if field.is_fixed() => {
                let only = field.only.as_deref().and_then(|only| literal(only, &field.shape));
                quote!(#name: #only,)
            }
            (true, None) => quote!(#name,),
            (false, _) => {
                let (shape, null) = field.shape.split_null();
                if null || matches!(shape, Shape::Any | Shape::Unit) {
                    quote!(#name: rt::Nullable::Absent,)
                } else {
                    quote!(#name: None,)
                }
            }
        }
    });
    let extra = object
        .extra
        .as_ref()
        .and_then(|_| idents.get(object.fields.len()))
        .map(|name| quote!(#name: rt::Extra::default(),));
    let has_fraction = |only: &String| only.contains('.');
    let fractions = needed.iter().any(|(field, _)| field.only.as_ref().is_some_and(has_fraction));
    let fractions = fractions.then(
        || quote!(#[allow(clippy::approx_constant, reason = "what looks like pi is the API's number")]),
    );
    if arguments.is_empty() {
        return quote! {
            impl Default for #name {
                #fractions
                fn default() -> Self {
                    Self { #(#values)* #extra }
                }
            }
        };
    }
    let many = (arguments.len() > ARGUMENTS)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the API requires them all")]));
    quote! {
        impl #name {
            #[doc = " With all that is required; set the rest by `..`."]
            #many
            #fractions
            #[must_use]
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* #extra }
            }
        }
    }
}
