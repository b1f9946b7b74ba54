//! The module of types: one file for those that groups share, one for those of each group.

use proc_macro2::TokenStream;
use quote::quote;

use super::moved::moved;
use super::object::{self, Listed};
use super::page::Page;
use super::shape::Scope;
use super::{File, docs, union, values};
use crate::model::{Kind, TypeId};
use crate::plan::words::ident;
use crate::plan::{GroupPlan, Home, Plan};

/// The types that groups share, and the modules of the others.
pub(super) fn common(plan: &Plan) -> Result<File, String> {
    let mut modules = TokenStream::new();
    for (_, group) in plan.groups.iter().enumerate().filter(|(at, _)| has_own(plan, *at)) {
        let path = group.path("types/").map(|path| quote!(#[path = #path]));
        // A script without capitals would give a module and a type of it one name.
        // What stands before a digit would make two underscores of one.
        let bare = group.module.strip_prefix('_').unwrap_or(&group.module);
        let module = if path.is_some() { format!("of_{bare}") } else { group.module.clone() };
        let (module, feature) = (ident(&module), &group.feature);
        modules.extend(quote! {
            #[cfg(feature = #feature)]
            #path
            mod #module;
            #[cfg(feature = #feature)]
            pub use self::#module::*;
        });
    }
    let head = quote! {
        #![doc = " The types of requests and answers."]
        #modules
    };
    file(plan, Home::Common, head, "src/types.rs")
}

/// Whether types are at home in that group.
pub(super) fn has_own(plan: &Plan, at: usize) -> bool {
    plan.types.iter().any(|of_type| of_type.home == Some(Home::Group(at)))
}

/// The types that one group alone uses.
pub(super) fn of_group(plan: &Plan, at: usize, group: &GroupPlan) -> Result<File, String> {
    file(plan, Home::Group(at), TokenStream::new(), &format!("src/types/{}.rs", group.file()))
}

/// The file of the types of one home.
fn file(plan: &Plan, home: Home, head: TokenStream, path: &str) -> Result<File, String> {
    let mut page = Page::naming("rt");
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
            let docs = moved(docs::own(&format!("The same as [`{twin}`].")));
            page.add(quote!(#docs pub type #name = #twin;));
            continue;
        }
        page.add(match &ty.kind {
            Kind::Object(object) => {
                page.write(|to| object::object(plan, id, ty, object, &mut listed, to));
                continue;
            }
            Kind::Choice(list) => {
                let (item, line) = values::choice(of_type, ty, list);
                choices.push(moved(line));
                item
            }
            Kind::Numbers(list) => {
                let (item, line) = values::numbers(of_type, ty, list);
                numbers.push(line);
                item
            }
            Kind::Union(one) => {
                let (item, line) = union::union(plan, id, ty, one);
                unions.push(moved(line));
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
    let Listed { objects, defaults } = listed;
    let macros = [
        (!objects.is_empty()).then(|| quote!(rt::objects! { #(#objects)* })),
        (!defaults.is_empty()).then(|| quote!(rt::defaults! { #(#defaults)* })),
        (!choices.is_empty()).then(|| quote!(rt::choices! { #(#choices)* })),
        (!numbers.is_empty()).then(|| quote!(rt::numbers! { #(#numbers)* })),
        (!unions.is_empty()).then(|| quote!(rt::unions! { #(#unions)* })),
        (!wrappers.is_empty()).then(|| quote!(rt::wrappers! { #(#wrappers)* })),
    ];
    macros.into_iter().flatten().for_each(|one| page.add(one));
    let runtime = page.named.then(|| {
        quote!(
            use switchboard_client::generated as rt;
        )
    });
    let others = (home != Home::Common && leaves(plan, home, &used)).then(|| {
        quote!(
            use super::*;
        )
    });
    page.below(quote!(#head #others #runtime), path)
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

#[cfg(test)]
mod tests {
    use crate::remark::Remarks;
    use crate::{catalog, pipeline};

    #[test]
    fn the_module_of_a_tag_that_begins_with_a_digit_is_in_snake_case() {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("a.yaml");
        let operation = |path: &str, tag: &str| {
            format!(
                "  /{path}: {{ get: {{ tags: [{tag}], responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ type: object, properties: {{ {path}: {{ type: string }} }} }} }} }} }} }} }} }}\n"
            )
        };
        let operations = operation("a", "1. Größe") + &operation("b", "Größe") + &operation("c", "1. Size");
        let text = format!("openapi: 3.1.0\ninfo: {{ title: a, version: '1' }}\npaths:\n{operations}");
        std::fs::write(&spec, text).unwrap();
        let entry = catalog::Service::new("a", spec);
        let plan = pipeline::planned(&entry, &mut Remarks::default()).unwrap().plan;
        let printed = super::common(&plan).unwrap().text;
        let modules: Vec<&str> = printed.lines().filter(|line| line.starts_with("mod ")).collect();
        assert_eq!(modules, ["mod of_1_größe;", "mod of_größe;", "mod _1_size;"]);
    }
}
