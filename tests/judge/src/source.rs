//! Methods and their arguments, read from generated Rust: what both sides ask for is taken from what
//! they printed, not from what one of them thinks.

use quote::ToTokens;
use syn::visit::Visit;

/// A method of a client.
pub struct Method {
    /// Its name as it is written.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// Names and types of its arguments, `self` left out.
    pub arguments: Vec<(String, syn::Type)>,
    /// The type that it belongs to.
    pub owner: String,
}

/// The public methods of all types in a file.
pub fn methods(file: &syn::File) -> Vec<Method> {
    let mut found = Found(Vec::new());
    found.visit_file(file);
    found.0
}

struct Found(Vec<Method>);

impl<'f> Visit<'f> for Found {
    fn visit_item_impl(&mut self, item: &'f syn::ItemImpl) {
        if item.trait_.is_some() {
            return;
        }
        let owner = text(&item.self_ty);
        for member in &item.items {
            let syn::ImplItem::Fn(function) = member else { continue };
            if !matches!(function.vis, syn::Visibility::Public(_)) {
                continue;
            }
            let arguments = function.sig.inputs.iter().filter_map(|input| match input {
                syn::FnArg::Typed(typed) => Some((text(&typed.pat), (*typed.ty).clone())),
                syn::FnArg::Receiver(_) => None,
            });
            self.0.push(Method {
                name: text(&function.sig.ident),
                docs: docs(&function.attrs),
                arguments: arguments.collect(),
                owner: owner.clone(),
            });
        }
    }
}

fn docs(attributes: &[syn::Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Tokens as text without spaces.
pub fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}

/// The Rust of a value for an argument of that type. `v` reads JSON as whatever is asked for.
pub fn value(ty: &syn::Type, json: &serde_json::Value) -> String {
    let spelt = text(ty);
    let raw = format!("r####\"{json}\"####");
    if let Some(inner) = inner(ty, "Option") {
        return format!("Some({})", value(inner, json));
    }
    if let syn::Type::Reference(reference) = ty {
        return match &*reference.elem {
            inner if text(inner) == "str" => format!("{:?}", plain(json)),
            syn::Type::Slice(_) => format!("&v::<Vec<_>>({raw})"),
            _ => format!("&v({raw})"),
        };
    }
    match spelt.as_str() {
        // A generic body, and ours that takes files.
        "B" | "implInto<rt::File>" => format!("{:?}.as_bytes().to_vec()", plain(json)),
        "implInto<String>" => format!("{:?}", plain(json)),
        _ => format!("v({raw})"),
    }
}

/// What an `Option` holds.
fn inner<'t>(ty: &'t syn::Type, name: &str) -> Option<&'t syn::Type> {
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// A value as it stands in a path or a text body.
fn plain(json: &serde_json::Value) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}
