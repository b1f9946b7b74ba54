//! Shapes as Rust types.

use proc_macro2::TokenStream;
use quote::quote;

use super::moved::moved;
use crate::model::{Field, Int, Scalar, Shape, TypeId};
use crate::plan::Plan;
use crate::plan::words::ident;

/// Where a type is named from.
#[derive(Clone, Copy)]
pub(super) struct Scope<'p> {
    pub plan: &'p Plan,
    /// Inside of the module of types; elsewhere they are `types::…`.
    pub inside: bool,
    /// The type whose field or variant this is.
    pub holder: Option<TypeId>,
    /// What is named may be missing or null here.
    pub optional: bool,
    /// Bytes are files here.
    pub files: bool,
}

impl<'p> Scope<'p> {
    pub fn outside(plan: &'p Plan) -> Self {
        Scope { plan, inside: false, holder: None, optional: false, files: false }
    }

    pub fn holding(plan: &'p Plan, holder: TypeId) -> Self {
        Scope { plan, inside: true, holder: Some(holder), optional: false, files: plan.of(holder).multipart }
    }

    /// The type of a shape.
    pub fn ty(self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Any => quote!(rt::Any),
            Shape::Unit => quote!(()),
            Shape::Bool => quote!(bool),
            Shape::Int(Int::I32) => quote!(i32),
            Shape::Int(Int::I64) => quote!(i64),
            Shape::Int(Int::U32) => quote!(u32),
            Shape::Int(Int::U64) => quote!(u64),
            Shape::Int(Int::Big) => quote!(rt::Integer),
            Shape::Float => quote!(f32),
            Shape::Double => quote!(f64),
            Shape::Text => quote!(String),
            Shape::Binary if self.files => quote!(rt::File),
            Shape::Binary => quote!(String),
            Shape::Scalar(scalar) => scalar_type(*scalar),
            // What is in a list or a map is on the heap already.
            Shape::List(inner) => {
                let inner = moved(Scope { holder: None, ..self }.ty(inner));
                quote!(Vec<#inner>)
            }
            Shape::Map(inner) => {
                let inner = Scope { holder: None, ..self }.ty(inner);
                quote!(rt::Map<#inner>)
            }
            Shape::Tuple(items) => {
                let items = items.iter().map(|item| self.ty(item));
                quote!((#(#items,)*))
            }
            Shape::Nullable(inner) => {
                let inner = moved(Scope { optional: true, ..self }.ty(inner));
                quote!(Option<#inner>)
            }
            Shape::Named(id) => self.named(*id),
        }
    }

    fn named(self, id: TypeId) -> TokenStream {
        let name = ident(&self.plan.of(id).ident);
        let name = if self.inside { quote!(#name) } else { quote!(types::#name) };
        match self.holder {
            Some(holder) if self.plan.is_boxed(holder, id, self.optional) => quote!(Box<#name>),
            _ => name,
        }
    }

    /// The type of a field: whether it may be missing or null shows in it.
    pub fn field(self, field: &Field, required: bool) -> TokenStream {
        let (shape, null) = field.shape.split_null();
        // As the document says it, wherever the type is used: boxes do not come and go with that.
        let ty = Scope { optional: null || !field.required, ..self }.ty(shape);
        let null = null || matches!(shape, Shape::Any | Shape::Unit);
        if required && (!null || matches!(shape, Shape::Any | Shape::Unit)) {
            return ty;
        }
        let ty = moved(ty);
        if !required && null { quote!(rt::Nullable<#ty>) } else { quote!(Option<#ty>) }
    }
}

pub(super) fn scalar_type(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::DateTime => quote!(rt::DateTime),
        Scalar::Date => quote!(rt::Date),
        Scalar::Time => quote!(rt::Time),
        Scalar::Duration => quote!(rt::Duration),
        Scalar::Uuid => quote!(rt::Uuid),
        Scalar::Base64 => quote!(rt::Base64),
    }
}
