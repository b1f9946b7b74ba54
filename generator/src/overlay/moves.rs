//! Where the items of lists stood before some were removed.

use std::collections::HashMap;

/// The lists that overlays took items from, by their steps in the document as it was read; and of each item that is
/// there now, which one it was.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    lists: HashMap<Vec<String>, Vec<Option<usize>>>,
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
                    Some(Some(was)) => way.push(was.to_string()),
                    _ => break,
                },
            }
        }
        way
    }

    /// Notes that items of a list of this length go, by their positions.
    pub(super) fn removed(&mut self, list: &[String], length: usize, gone: &[usize]) {
        let steps: Vec<&str> = list.iter().map(String::as_str).collect();
        let way = self.original(&steps);
        let items = self.lists.entry(way).or_insert_with(|| (0..length).map(Some).collect());
        // What was added since has no place of its own.
        items.resize(length, None);
        let mut position = 0;
        items.retain(|_| {
            position += 1;
            !gone.contains(&(position - 1))
        });
    }
}
