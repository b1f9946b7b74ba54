//! Every name of a generated crate that a caller may write, with what stands behind it.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use switchboard_generator::generate::ServiceOutput;
use syn::{Fields, ImplItem, Item, Visibility};

/// Names by their path, such as `types::Pet.name` or `pets::Call<ListPets>::limit`, each with its type or signature.
pub type Names = BTreeMap<String, String>;

/// The names of a crate. A second name of a type has the members of the first.
#[must_use]
pub fn names(output: &ServiceOutput) -> Names {
    let (mut names, mut aliases) = told_apart(output);
    while let Some(at) = aliases.iter().position(|(_, of)| aliases.iter().all(|(alias, _)| alias != of)) {
        let (alias, of) = aliases.swap_remove(at);
        let members: Vec<(String, String)> = names
            .range(of.clone()..)
            .take_while(|(name, _)| name.starts_with(&of))
            .filter_map(|(name, what)| {
                let rest = name.strip_prefix(&of)?;
                rest.starts_with(['.', ':']).then(|| (format!("{alias}{rest}"), what.clone()))
            })
            .collect();
        names.extend(members);
    }
    names
}

/// What stands behind each name that is a second one. Two names are one type where that is the same: a program may
/// count on it, and just as well on that it is not.
#[must_use]
pub fn second_names(output: &ServiceOutput) -> Names {
    told_apart(output).1.into_iter().collect()
}

/// The names of a crate as its files have them, and the second names of types.
fn told_apart(output: &ServiceOutput) -> (Names, Vec<(String, String)>) {
    let mut names = Names::new();
    let mut aliases: Vec<(String, String)> = Vec::new();
    for (path, text) in &output.files {
        let stem = path.trim_start_matches("src/").trim_end_matches(".rs");
        // The door and the call are the same in every crate.
        let module = match stem.split_once('/').map_or(stem, |(folder, _)| folder) {
            "door" | "call" | "lib" => continue,
            module => module,
        };
        let Ok(file) = syn::parse_file(text) else { continue };
        for item in &file.items {
            add(module, item, &mut names, &mut aliases);
        }
    }
    (names, aliases)
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn add(module: &str, item: &Item, names: &mut Names, aliases: &mut Vec<(String, String)>) {
    match item {
        Item::Struct(one) if public(&one.vis) => {
            let name = format!("{module}::{}", one.ident);
            fields(&name, &one.fields, names);
            names.insert(name, String::new());
        }
        Item::Enum(one) if public(&one.vis) => {
            let name = format!("{module}::{}", one.ident);
            for variant in &one.variants {
                let path = format!("{name}::{}", variant.ident);
                names.insert(path, variant.fields.to_token_stream().to_string());
            }
            names.insert(name, String::new());
        }
        Item::Type(one) if public(&one.vis) => {
            let name = format!("{module}::{}", one.ident);
            let of = one.ty.to_token_stream().to_string().replace(' ', "");
            let of = of.trim_start_matches("crate::").to_owned();
            aliases.push((name.clone(), if of.contains("::") { of } else { format!("{module}::{of}") }));
            names.insert(name, String::new());
        }
        Item::Impl(one) if one.trait_.is_none() => {
            let mut of = one.self_ty.to_token_stream().to_string().replace(' ', "");
            of.truncate(of.find("<'").unwrap_or(of.len()));
            for item in &one.items {
                match item {
                    ImplItem::Fn(function) if public(&function.vis) => {
                        let name = format!("{module}::{of}::{}", function.sig.ident);
                        names.insert(name, function.sig.to_token_stream().to_string());
                    }
                    ImplItem::Const(constant) if public(&constant.vis) => {
                        names.insert(format!("{module}::{of}::{}", constant.ident), String::new());
                    }
                    _ => {}
                }
            }
        }
        Item::Macro(one) => told(module, one.mac.tokens.clone(), names),
        _ => {}
    }
}

fn fields(name: &str, fields: &Fields, names: &mut Names) {
    for field in fields.iter().filter(|field| public(&field.vis)) {
        if let Some(ident) = &field.ident {
            names.insert(format!("{name}.{ident}"), field.ty.to_token_stream().to_string());
        }
    }
}

/// What a macro of the runtime makes is told by its words: a name, and in braces its members. A list of names alone
/// makes nothing that has a name.
fn told(module: &str, tokens: TokenStream, names: &mut Names) {
    let mut name = String::new();
    let mut fresh = true;
    for token in tokens {
        match token {
            TokenTree::Ident(ident)
                if fresh && !matches!(ident.to_string().as_str(), "pub" | "enum" | "struct") =>
            {
                name = format!("{module}::{ident}");
                fresh = false;
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                names.insert(name.clone(), String::new());
                members(&name, group.stream(), names);
                fresh = true;
            }
            _ => {}
        }
    }
}

/// `Name = "wire"`, `Name : look` and `404 "media" => Name (type)`.
fn members(of: &str, tokens: TokenStream, names: &mut Names) {
    let mut name = None;
    let mut what = String::new();
    let mut arrow = false;
    for token in tokens {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == ',' => {
                if let Some(name) = name.take() {
                    names.insert(format!("{of}::{name}"), std::mem::take(&mut what));
                }
                arrow = false;
            }
            TokenTree::Punct(mark) if mark.as_char() == '>' => arrow = true,
            TokenTree::Ident(ident) if name.is_none() || arrow => {
                name = Some(ident.to_string());
                arrow = false;
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                what = group.to_string()
            }
            _ => {}
        }
    }
    if let Some(name) = name {
        names.insert(format!("{of}::{name}"), what);
    }
}
