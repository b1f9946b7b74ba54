//! One of the two sides: a service up to its plan, and where its parts are in its files.

use std::collections::HashMap;

use super::change::{Change, In, Misfit, Verdict};
use crate::catalog::Service;
use crate::generate::misfit;
use crate::model::{Operation, TypeId};
use crate::pipeline::{Understood, understood};
use crate::plan::{GroupPlan, OperationPlan, Plan};
use crate::read::{Json, Library, Target};
use crate::remark::{self, Action, Place, Remarks, push_step};

/// A service as it was or as it is.
pub(super) struct Side {
    pub entry: Service,
    pub plan: Plan,
    /// What the catalog says of the service and the document does not have.
    pub misfit: Option<Misfit>,
    library: Library,
    remarks: Remarks,
    planned: HashMap<usize, (usize, usize)>,
}

/// The files of a service, before anything is made of them.
pub(super) struct Opened {
    library: Library,
    remarks: Remarks,
}

pub(super) fn open(entry: &Service) -> Result<Opened, String> {
    let mut remarks = Remarks::default();
    let library = Library::open(&entry.spec, &entry.overlays, &mut remarks).map_err(|why| why.to_string())?;
    Ok(Opened { library, remarks })
}

/// Whether two sides are the same to the letter, so that nothing can differ.
pub(super) fn same(old: (&Opened, &Service), new: (&Opened, &Service)) -> bool {
    let texts =
        |opened: &Opened| opened.library.files().map(|(_, _, text)| text.to_owned()).collect::<Vec<_>>();
    let plain = |entry: &Service| Service {
        spec: std::path::PathBuf::new(),
        package_version: String::new(),
        origin: None,
        ..entry.clone()
    };
    old.1.overlays.is_empty() && plain(old.1) == plain(new.1) && texts(old.0) == texts(new.0)
}

impl Side {
    pub fn of(entry: &Service, opened: Opened) -> Result<Self, String> {
        let Opened { library, mut remarks } = opened;
        let Understood { plan, idle, .. } =
            understood(entry, &library, &mut remarks).map_err(|why| why.to_string())?;
        let misfit = misfit(entry, &plan.service, idle);
        let mut planned = HashMap::new();
        for (group, of_group) in plan.groups.iter().enumerate() {
            for (nth, operation) in of_group.operations.iter().enumerate() {
                planned.insert(operation.index, (group, nth));
            }
        }
        Ok(Side { entry: entry.clone(), plan, misfit, library, remarks, planned })
    }

    pub fn operations(&self) -> &[Operation] {
        &self.plan.service.operations
    }

    /// The plan of an operation, by its index.
    pub fn planned(&self, index: usize) -> Option<(&GroupPlan, &OperationPlan)> {
        let (group, nth) = self.planned.get(&index)?;
        let group = self.plan.groups.get(*group)?;
        Some((group, group.operations.get(*nth)?))
    }

    /// The types that are part of the crate.
    pub fn used_types(&self) -> impl Iterator<Item = TypeId> + '_ {
        (0u32..)
            .map(TypeId)
            .zip(&self.plan.types)
            .filter(|(_, of_type)| of_type.home.is_some())
            .map(|(id, _)| id)
    }

    /// The way below a place, as far as the document has it.
    fn below(&mut self, place: Place, steps: &[String]) -> Place {
        let mut target = Target {
            file: self.remarks.places.file(place),
            steps: self.remarks.places.steps(place).into_iter().map(str::to_owned).collect(),
        };
        let start = target.steps.len();
        for step in steps {
            let Some(at) = self.library.at(&target) else { break };
            // A list of named things (parameters) is searched by name.
            let next = match at {
                Json::Array(items) => items
                    .iter()
                    .position(|item| item.get("name").and_then(Json::as_str) == Some(step))
                    .map(|at| at.to_string()),
                other => other.step(step).map(|_| step.clone()),
            };
            match next {
                Some(next) => target.steps.push(next),
                None => break,
            }
        }
        let added: Vec<String> = target.steps.split_off(start.min(target.steps.len()));
        self.remarks.places.follow(place, &added)
    }
}

/// A change whose place is not looked up yet.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub code: &'static str,
    pub api: Verdict,
    pub rust: Verdict,
    pub subject: String,
    pub what: String,
    pub side: In,
    pub place: Place,
    /// Steps below the place, followed as far as they exist.
    pub steps: Vec<String>,
}

/// Looks up all places, each file once.
pub(super) fn located(findings: Vec<Finding>, old: &mut Side, new: &mut Side) -> Vec<Change> {
    let mut rows: Vec<Option<remark::Row>> = vec![None; findings.len()];
    for (tag, side) in [(In::Old, old), (In::New, &mut *new)] {
        let mut numbers = Vec::new();
        let mut marks = Remarks::default();
        for (number, finding) in findings.iter().enumerate().filter(|(_, finding)| finding.side == tag) {
            let place = side.below(finding.place, &finding.steps);
            numbers.push(number);
            marks.list.push(remark::Remark {
                severity: remark::Severity::Note,
                action: Action::Kept,
                code: finding.code,
                message: String::new(),
                place,
            });
        }
        marks.places = std::mem::take(&mut side.remarks.places);
        for (number, row) in numbers.into_iter().zip(remark::rows(&marks, &side.library)) {
            if let Some(slot) = rows.get_mut(number) {
                *slot = Some(row);
            }
        }
        side.remarks.places = marks.places;
    }
    let key = new.entry.key.clone();
    let changes = findings.into_iter().zip(rows).map(|(finding, row)| {
        let Finding { code, api, rust, subject, what, side, steps, .. } = finding;
        let in_catalog = || {
            let mut pointer = "#".to_owned();
            let steps = ["services", &key].into_iter().chain(steps.iter().map(String::as_str));
            steps.for_each(|step| push_step(&mut pointer, step));
            pointer
        };
        let (pointer, file, line, column) = row.map_or_else(
            || (if side == In::Catalog { in_catalog() } else { "#".to_owned() }, String::new(), 1, 1),
            |row| (row.pointer, row.file, row.line, row.column),
        );
        Change { code, api, rust, subject, what, side, pointer, file, line, column }
    });
    changes.collect()
}
