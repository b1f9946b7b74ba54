//! Values for the call that a crate shows: the document's own where it has some.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{docs, object};
use crate::model::{Int, Kind, Param, Scalar, Shape, TypeId};
use crate::plan::Plan;
use crate::plan::words::ident;

/// A value.
pub(super) struct Value {
    pub tokens: TokenStream,
    /// Whether it is a literal or a name alone.
    pub plain: bool,
}

/// How deep aliases are followed.
const DEEPEST: usize = 8;

/// The value of an argument.
pub(super) fn of_param(plan: &Plan, param: &Param, lib: &str) -> Option<Value> {
    // Some documents write their examples as a page shows them.
    let example = param.example.as_deref().map(docs::unescaped);
    let shown = Shown { plan, lib, name: &param.wire, example: example.as_deref() };
    if let Some(tokens) = shown.plain(&param.shape, 0) {
        return Some(Value { tokens, plain: true });
    }
    let tokens = match shown.looked_through(&param.shape) {
        Shape::Scalar(scalar) => {
            let text = shown.scalar(*scalar)?;
            quote!(&#text.parse()?)
        }
        Shape::List(inner) => {
            let item = shown.owned(inner)?;
            quote!(&[#item])
        }
        _ => return None,
    };
    Some(Value { tokens, plain: false })
}

/// An object of which all that must be there is plain.
pub(super) fn object(plan: &Plan, shape: &Shape, lib: &str) -> Option<TokenStream> {
    let (Shape::Named(id), false) = shape.split_null() else { return None };
    let defined = plan.of(*id).defined_by;
    let Kind::Object(object) = &plan.service.types[defined.index()].kind else { return None };
    let of_type = plan.of(defined);
    let needed: Vec<_> = object.fields.iter().filter(|field| object::required(of_type, field)).collect();
    let (lib_name, name) = (ident(lib), ident(&plan.of(*id).ident));
    if !of_type.made || of_type.multipart && object.fields.iter().any(|field| field.shape.has_bytes()) {
        return None;
    }
    if needed.is_empty() {
        return Some(quote!(&#lib_name::types::#name::default()));
    }
    let arguments: Vec<TokenStream> = needed
        .iter()
        .filter(|field| !field.is_fixed())
        .map(|field| {
            let shown = Shown { plan, lib, name: &field.wire, example: None };
            match &field.shape {
                Shape::Text => shown.plain(&Shape::Text, 0),
                Shape::Nullable(_) | Shape::Any | Shape::Unit => None,
                shape => shown.owned(shape),
            }
        })
        .collect::<Option<_>>()?;
    (arguments.len() <= 3).then(|| quote!(&#lib_name::types::#name::new(#(#arguments),*)))
}

/// What a value is made for.
struct Shown<'p> {
    plan: &'p Plan,
    lib: &'p str,
    name: &'p str,
    example: Option<&'p str>,
}

impl<'p> Shown<'p> {
    /// A literal or a name.
    fn plain(&self, shape: &Shape, depth: usize) -> Option<TokenStream> {
        match shape.split_null().0 {
            Shape::Text => {
                let word: String =
                    self.name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                let word = if word.is_empty() { "value".to_owned() } else { word };
                let text = self.example.unwrap_or(&word);
                Some(quote!(#text))
            }
            Shape::Bool => {
                let yes = self.example != Some("false");
                Some(quote!(#yes))
            }
            Shape::Int(size @ (Int::I32 | Int::I64 | Int::U32 | Int::U64)) => {
                let most = match size {
                    Int::I32 => i64::from(i32::MAX),
                    Int::U32 => i64::from(u32::MAX),
                    _ => i64::MAX,
                };
                let number = self.example.and_then(|text| text.parse().ok());
                let number =
                    Literal::i64_unsuffixed(number.filter(|number| (0..=most).contains(number)).unwrap_or(1));
                Some(quote!(#number))
            }
            Shape::Float | Shape::Double => {
                let number = self.example.and_then(|text| text.parse::<f32>().ok());
                let number = number.filter(|number| number.is_finite() && *number >= 0.0).unwrap_or(1.0);
                let number = Literal::f32_unsuffixed(number);
                Some(quote!(#number))
            }
            Shape::Named(id) if depth < DEEPEST => self.named(*id, depth),
            _ => None,
        }
    }

    fn named(&self, id: TypeId, depth: usize) -> Option<TokenStream> {
        let of_type = self.plan.of(id);
        let defined = self.plan.of(of_type.defined_by);
        let member = |wires: Vec<String>| {
            let shown = wires.iter().position(|wire| Some(wire.as_str()) == self.example).unwrap_or(0);
            let (lib, name) = (ident(self.lib), ident(&of_type.ident));
            let variant = ident(defined.members.get(shown)?);
            Some(quote!(#lib::types::#name::#variant))
        };
        match &self.plan.service.types[of_type.defined_by.index()].kind {
            Kind::Choice(values) => member(values.iter().map(|value| value.wire.clone()).collect()),
            Kind::Numbers(values) => member(values.iter().map(|value| value.wire.to_string()).collect()),
            Kind::Alias(inner) if !of_type.wrapper => match inner.split_null().0 {
                Shape::Text | Shape::Bool | Shape::Int(Int::I32 | Int::I64 | Int::U32 | Int::U64) => {
                    self.plain(inner, depth + 1)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// A shape without its `null` and behind its other names.
    fn looked_through<'s>(&self, shape: &'s Shape) -> &'s Shape
    where
        'p: 's,
    {
        let mut shape = shape.split_null().0;
        for _ in 0..DEEPEST {
            let Shape::Named(id) = shape else { break };
            let of_type = self.plan.of(*id);
            match &self.plan.service.types[of_type.defined_by.index()].kind {
                Kind::Alias(inner) if !of_type.wrapper => shape = inner.split_null().0,
                _ => break,
            }
        }
        shape
    }

    /// A value that owns what it holds.
    fn owned(&self, shape: &Shape) -> Option<TokenStream> {
        if shape.split_null().1 {
            return None;
        }
        match self.looked_through(shape) {
            Shape::Text => {
                let text = self.plain(&Shape::Text, 0)?;
                Some(quote!(#text.to_owned()))
            }
            Shape::Scalar(scalar) => {
                let text = self.scalar(*scalar)?;
                Some(quote!(#text.parse()?))
            }
            _ => self.plain(shape, 0),
        }
    }

    /// A text of a form that the client knows.
    fn scalar(&self, scalar: Scalar) -> Option<&'p str> {
        let (usual, length) = match scalar {
            Scalar::Uuid => ("123e4567-e89b-12d3-a456-426614174000", Some(36)),
            Scalar::Date => ("2026-01-31", Some(10)),
            Scalar::DateTime => ("2026-01-31T12:00:00Z", Some(20)),
            Scalar::Time => ("12:00:00Z", None),
            Scalar::Duration => ("PT1H", None),
            Scalar::Base64 => return None,
        };
        let marks = |text: &str| text.chars().filter(|c| !c.is_ascii_hexdigit()).collect::<String>();
        // An example that is none of its form would not be taken.
        Some(
            self.example
                .filter(|text| Some(text.len()) == length && marks(text) == marks(usual))
                .unwrap_or(usual),
        )
    }
}
