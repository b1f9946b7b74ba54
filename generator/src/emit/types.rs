//! The module of types: one file for those that groups share, one for those of each group.

use proc_macro2::TokenStream;
use quote::quote;

use super::page::Page;
use super::print::{Source, code};
use super::shape::Scope;
use super::{File, docs, object, union, values};
use crate::model::{Kind, Type, TypeId};
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
    let mut used = Vec::new();
    for (at, ty) in plan.service.types.iter().enumerate() {
        let id = TypeId(u32::try_from(at).unwrap_or(u32::MAX));
        let of_type = plan.of(id);
        if of_type.home != Some(home) {
            continue;
        }
        used.push(id);
        page.write(|to| {
            if of_type.defined_by == id {
                definition(plan, id, ty, to);
            } else {
                let (name, twin) = (&of_type.ident, &plan.of(of_type.defined_by).ident);
                docs::write_own(&format!("The same as [`{twin}`]."), to);
                code!(to, pub type #name = #twin;);
            }
        });
    }
    let own: Vec<TypeId> = used.iter().copied().filter(|id| plan.of(*id).defined_by == *id).collect();
    for list in ["objects", "defaults", "choices", "numbers", "unions", "wrappers"] {
        page.write(|to| {
            code!(to, rt::#list! { #{ own.iter().for_each(|id| line(list, plan, *id, to)); } });
            // `rt::objects! {}`
            if to.len() == 7 {
                to.clear();
            }
        });
    }
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

/// A type where it is defined.
fn definition(plan: &Plan, id: TypeId, ty: &Type, to: &mut Source) {
    let of_type = plan.of(id);
    match &ty.kind {
        Kind::Object(object) => object::object(plan, id, ty, object, to),
        Kind::Choice(list) => values::choice(of_type, ty, list, to),
        Kind::Numbers(list) => values::numbers(of_type, ty, list, to),
        Kind::Union(one) => union::union(plan, id, ty, one, to),
        Kind::Alias(shape) => {
            let name = &of_type.ident;
            docs::write(&ty.docs, &docs::of_type(ty), to);
            let inner = Scope::holding(plan, id).ty(shape);
            if of_type.wrapper {
                code!(to, pub struct #name(pub #inner););
            } else {
                code!(to, pub type #name = #inner;);
            }
        }
    }
}

/// What that macro of the runtime is told of a type.
fn line(list: &str, plan: &Plan, id: TypeId, to: &mut Source) {
    let of_type = plan.of(id);
    let name = &of_type.ident;
    match (list, &plan.service.types[id.index()].kind) {
        ("objects", Kind::Object(_)) => code!(to, #name),
        ("defaults", Kind::Object(object)) if object::has_default(of_type, object) => code!(to, #name),
        ("choices", Kind::Choice(values)) => values::choice_line(of_type, values, to),
        ("numbers", Kind::Numbers(values)) => values::numbers_line(of_type, values, to),
        ("unions", Kind::Union(one)) => union::line(of_type, one, to),
        ("wrappers", Kind::Alias(shape)) if of_type.wrapper => {
            let inner = Scope::holding(plan, id).ty(shape);
            code!(to, #name(#inner));
        }
        _ => {}
    }
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
