//! Decides what needs the whole picture: names, boxes, which file holds what, what is left out.
//!
//! After this stage nothing is left to decide: `emit` only prints.

mod answers;
mod boxes;
mod clash;
mod given;
mod groups;
pub mod looks;
mod paging;
mod recognised;
mod same;
mod select;
mod shared;
mod types;
mod undescribed;
mod usage;
pub(crate) mod words;

#[cfg(test)]
mod boxes_tests;
#[cfg(test)]
mod names_tests;
#[cfg(test)]
mod tests;

use foldhash::{HashMap, HashSet};

pub use answers::{Definition, Failure, FailureDefinition, Success, SuccessVariant};
pub use boxes::Edge;
pub use groups::{BodyPlan, GroupPlan, OperationPlan};
pub use paging::Paging;
pub(crate) use recognised::{asks, way};
pub(crate) use select::idle;
pub(crate) use usage::each_child;

use crate::catalog;
use crate::model::{BodyForm, BodyKind, Kind, Service, Shape, TypeId};
use crate::remark::Remarks;
use looks::Look;

/// A service, ready to be printed.
#[derive(Debug)]
pub struct Plan {
    /// The model, without what the catalog does not ask for.
    pub service: Service,
    /// By type: what the plan decided of it.
    pub types: Vec<TypePlan>,
    /// The groups in the order of their first operation.
    pub groups: Vec<GroupPlan>,
    /// Failures that operations of several groups share.
    pub shared_failures: Vec<FailureDefinition>,
    /// What types hold in a box.
    pub boxed: HashSet<Edge>,
    /// The security that most operations have, if two have it: it is said once for all of them.
    pub security: Option<Vec<Vec<String>>>,
}

/// What the plan decided of a type.
#[derive(Clone, Debug)]
pub struct TypePlan {
    /// Its name in Rust.
    pub ident: String,
    /// The type that defines it; another one where this is only a second name.
    pub defined_by: TypeId,
    /// Where it is printed; `None` where no operation uses it.
    pub home: Option<Home>,
    /// Part of a request.
    pub sent: bool,
    /// Part of an answer.
    pub received: bool,
    /// Programs make values of it: under one of its names it is sent.
    pub made: bool,
    /// Part of a multipart body.
    pub multipart: bool,
    /// An alias that names itself and so is a type of its own.
    pub wrapper: bool,
    /// The names of fields, values or variants, in order.
    pub members: Vec<String>,
    /// The names of fields that are in the way of a union's choice.
    pub looks: Vec<Look>,
}

/// The file that a type is printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// Used by several groups: always compiled.
    Common,
    /// Used by one group: compiled with it.
    Group(usize),
}

/// Plans a crate for `service` as the catalog's `entry` asks for it.
pub fn plan(mut service: Service, entry: &catalog::Service, remarks: &mut Remarks) -> Plan {
    select::select(&mut service, entry);
    given::given(&mut service, entry, remarks);
    undescribed::remark(&service, remarks);
    let (mut groups, group_of) = groups::groups(&service, entry);
    let usages = usage::usages(&service, &group_of);
    let names = types::names(&service, &usages, entry);
    let twins = same::twins(&service, &usages, &names);
    let cycles = boxes::cycles(&service, &twins);
    let types = types::plans(&service, &usages, names, &twins, &cycles);
    select::remark_unused(&service, &types, remarks);
    let shared_failures = answers::plan(&service, &types, &mut groups);
    let secured = service.operations.iter().map(|operation| &operation.security);
    let secured = most_frequent_first(secured.filter(|security| !security.is_empty()).map(|one| (one, 1)));
    let security = secured.first().filter(|(_, times)| *times > 1).map(|(security, _)| (*security).clone());
    Plan { boxed: cycles.boxed, service, types, groups, shared_failures, security }
}

/// Each thing once, with the sum of what it weighs; the heaviest first, and of several the one that comes first.
pub(crate) fn most_frequent_first<T: PartialEq>(all: impl Iterator<Item = (T, usize)>) -> Vec<(T, usize)> {
    let mut found: Vec<(T, usize)> = Vec::new();
    for (one, weight) in all {
        match found.iter_mut().find(|(known, _)| *known == one) {
            Some((_, weighs)) => *weighs += weight,
            None => found.push((one, weight)),
        }
    }
    found.sort_by_key(|(_, weighs)| std::cmp::Reverse(*weighs));
    found
}

impl Plan {
    /// The plan of a type.
    #[must_use]
    pub fn of(&self, id: TypeId) -> &TypePlan {
        &self.types[id.index()]
    }

    /// Whether `holder` holds `held` in a box, where that may be missing or null or where it may not.
    #[must_use]
    pub fn is_boxed(&self, holder: TypeId, held: TypeId, optional: bool) -> bool {
        let (holder, held) = (self.of(holder).defined_by, self.of(held).defined_by);
        self.boxed.contains(&Edge { holder, held, optional })
    }

    /// Which forms of a body a caller may give as they are: the first, and each of a type of the document's that no
    /// other form has, so that the type alone tells them apart. A form more then takes no value from another.
    #[must_use]
    pub fn given_as_they_are(&self, forms: &[BodyForm]) -> Vec<usize> {
        let type_of = |form: &BodyForm| match (form.kind, &form.shape) {
            (BodyKind::Text | BodyKind::Bytes, _) => None,
            (_, Shape::Named(id)) => {
                let definition = self.of(*id).defined_by;
                let kind = &self.service.types[definition.index()].kind;
                matches!(kind, Kind::Object(_) | Kind::Union(_)).then_some(definition)
            }
            _ => None,
        };
        let types: Vec<_> = forms.iter().map(type_of).collect();
        let alone = |at: &usize| {
            *at == 0
                || types[*at].is_some() && types.iter().filter(|other| **other == types[*at]).count() == 1
        };
        (0..forms.len()).filter(alone).collect()
    }

    /// The plans of all operations, by their index in the model.
    #[must_use]
    pub fn operations(&self) -> HashMap<usize, (&GroupPlan, &OperationPlan)> {
        self.groups
            .iter()
            .flat_map(|group| {
                group.operations.iter().map(move |operation| (operation.index, (group, operation)))
            })
            .collect()
    }
}
