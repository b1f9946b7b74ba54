//! The module of types: one file for those that groups share, one for those of each group.

use proc_macro2::TokenStream;
use quote::quote;

use super::group::mentions;
use super::object::{self, Listed};
use super::shape::Scope;
use super::{docs, union, values};
use crate::model::{Kind, TypeId};
use crate::plan::words::ident;
use crate::plan::{Home, Plan};

/// The files of the module.
pub(super) fn files(plan: &Plan) -> Vec<(String, TokenStream)> {
    let mut out = Vec::new();
    let common = file(plan, Home::Common);
    let mut modules = TokenStream::new();
    for (at, group) in plan.groups.iter().enumerate() {
        let Some(tokens) = file(plan, Home::Group(at)) else { continue };
        let path = group.path("types/").map(|path| quote!(#[path = #path]));
        // A script without capitals would give a module and a type of it one name.
        let module = if path.is_some() { format!("of_{}", group.module) } else { group.module.clone() };
        let (module, feature) = (ident(&module), &group.feature);
        modules.extend(quote! {
            #[cfg(feature = #feature)]
            #path
            mod #module;
            #[cfg(feature = #feature)]
            pub use self::#module::*;
        });
        out.push((format!("src/types/{}.rs", group.file()), tokens));
    }
    let common = common.unwrap_or_default();
    out.insert(
        0,
        (
            "src/types.rs".to_owned(),
            quote! {
                #![doc = " The types of requests and answers."]
                #modules
                #common
            },
        ),
    );
    out
}

/// The types of one home, or nothing.
fn file(plan: &Plan, home: Home) -> Option<TokenStream> {
    let mut items = TokenStream::new();
    let mut listed = Listed::default();
    let (mut choices, mut numbers, mut unions, mut wrappers) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut used = Vec::new();
    for (at, ty) in plan.service.types.iter().enumerate() {
        let id = TypeId(u32::try_from(at).unwrap_or(u32::MAX));
        let of_type = plan.of(id);
        if of_type.home != Some(home) {
            continue;
        }
        used.push(id);
        let name = ident(&of_type.ident);
        if of_type.defined_by != id {
            let twin = ident(&plan.of(of_type.defined_by).ident);
            let docs = docs::own(&format!("The same as [`{twin}`]."));
            items.extend(quote!(#docs pub type #name = #twin;));
            continue;
        }
        items.extend(match &ty.kind {
            Kind::Object(object) => object::object(plan, id, ty, object, &mut listed),
            Kind::Choice(list) => {
                let (item, line) = values::choice(of_type, ty, list);
                choices.push(line);
                item
            }
            Kind::Numbers(list) => {
                let (item, line) = values::numbers(of_type, ty, list);
                numbers.push(line);
                item
            }
            Kind::Union(one) => {
                let (item, line) = union::union(plan, id, ty, one);
                unions.push(line);
                item
            }
            Kind::Alias(shape) => {
                let docs = docs::attributes(&ty.docs, &docs::of_type(ty));
                let inner = Scope::holding(plan, id).ty(shape);
                if of_type.wrapper {
                    wrappers.push(quote!(#name(#inner)));
                    quote!(#docs pub struct #name(pub #inner);)
                } else {
                    quote!(#docs pub type #name = #inner;)
                }
            }
        });
    }
    if used.is_empty() {
        return None;
    }
    let Listed { objects, defaults } = listed;
    let macros = [
        (!objects.is_empty()).then(|| quote!(rt::objects! { #(#objects)* })),
        (!defaults.is_empty()).then(|| quote!(rt::defaults! { #(#defaults)* })),
        (!choices.is_empty()).then(|| quote!(rt::choices! { #(#choices)* })),
        (!numbers.is_empty()).then(|| quote!(rt::numbers! { #(#numbers)* })),
        (!unions.is_empty()).then(|| quote!(rt::unions! { #(#unions)* })),
        (!wrappers.is_empty()).then(|| quote!(rt::wrappers! { #(#wrappers)* })),
    ];
    let macros = macros.into_iter().flatten();
    let text = quote!(#items #(#macros)*);
    let runtime = mentions(&text, "rt").then(|| {
        quote!(
            use switchboard_client::generated as rt;
        )
    });
    let others = (home != Home::Common && leaves(plan, home, &used)).then(|| {
        quote!(
            use super::*;
        )
    });
    Some(quote!(#others #runtime #text))
}

/// Whether types of this home name types of another.
fn leaves(plan: &Plan, home: Home, used: &[TypeId]) -> bool {
    used.iter().any(|id| {
        let twin = plan.of(*id).defined_by;
        let mut out = plan.of(twin).home != Some(home);
        if twin == *id {
            crate::plan::each_child(&plan.service.types[id.index()].kind, &mut |child| {
                out |= plan.of(child).home != Some(home)
            });
        }
        out
    })
}
