//! Where the items of lists stood before some were removed.

use std::collections::HashMap;

/// The lists that overlays took items from, by their steps in the document as it was read; and of each item that is
/// there now, which one it was.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    lists: HashMap<Vec<String>, Vec<usize>>,
}

impl Moves {
    /// The steps that led to a place before anything was removed; of what an overlay made, those to what is around it.
    #[must_use]
    pub fn original(&self, steps: &[&str]) -> Vec<String> {
        let mut way: Vec<String> = Vec::with_capacity(steps.len());
        for step in steps {
            match self.lists.get(&way) {
                None => way.push((*step).to_owned()),
                Some(items) => match step.parse().ok().and_then(|at: usize| items.get(at)) {
                    Some(was) => way.push(was.to_string()),
                    None => break,
                },
            }
        }
        way
    }

    /// Notes that items of a list of this length go, by their positions.
    pub(super) fn removed(&mut self, list: &[String], length: usize, gone: &[usize]) {
        let steps: Vec<&str> = list.iter().map(String::as_str).collect();
        let items = self.lists.entry(self.original(&steps)).or_default();
        // What was added since has no place of its own: positions behind the end are found nowhere.
        items.extend(items.len()..length);
        let mut position = 0;
        items.retain(|_| {
            position += 1;
            !gone.contains(&(position - 1))
        });
    }
}
