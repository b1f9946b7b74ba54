//! The way to an inline type, as the words of its name.

use std::rc::Rc;

use crate::remark::Place;

/// A step inside a document, and where it comes to.
pub(super) type Step<'a> = (&'a str, Place);

/// Names what the document does not: a step, and all before it. They share those.
#[derive(Clone, Debug)]
pub(super) struct Hint(Rc<Link>);

#[derive(Debug)]
struct Link {
    before: Option<Hint>,
    word: Box<str>,
}

impl Hint {
    pub fn named(name: &str) -> Hint {
        Hint(Rc::new(Link { before: None, word: name.into() }))
    }

    /// The same with one more step.
    pub fn child(&self, step: &str) -> Hint {
        Hint(Rc::new(Link { before: Some(self.clone()), word: step.into() }))
    }

    /// An item of a list that is named like this.
    pub fn item(&self) -> Hint {
        self.child("item")
    }

    /// The steps from the last to the first.
    fn back(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self), |hint| hint.0.before.as_ref()).map(|hint| &*hint.0.word)
    }

    /// Where the way begins.
    pub fn first(&self) -> &str {
        self.back().last().unwrap_or_default()
    }

    /// Where the way ends.
    pub fn last(&self) -> &str {
        &self.0.word
    }

    /// The same, some steps of a document further. `last` is what the last step is called where it is an
    /// alternative, and `member` knows what others are called.
    pub fn along(self, steps: &[Step<'_>], last: &str, member: &dyn Fn(Place) -> Option<String>) -> Hint {
        let mut hint = self;
        let mut steps = steps.iter();
        let name = |step: Option<&Step<'_>>| step.map_or("", |step| step.0).to_owned();
        while let Some((keyword, _)) = steps.next() {
            hint = match *keyword {
                "items" => hint.item(),
                "additionalProperties" => hint.child("value"),
                "properties" | "patternProperties" => hint.child(&name(steps.next())),
                "prefixItems" => hint.child(&format!("item {}", counted(&name(steps.next())))),
                "oneOf" | "anyOf" => {
                    let nth = steps.next();
                    if steps.len() == 0 {
                        hint.child(last)
                    } else {
                        let told = nth.and_then(|(_, place)| member(*place));
                        hint.child(&told.unwrap_or_else(|| format!("variant {}", counted(&name(nth)))))
                    }
                }
                "allOf" => {
                    steps.next();
                    hint
                }
                _ => hint,
            };
        }
        hint
    }

    pub fn words(&self) -> Vec<String> {
        let mut words: Vec<String> = self.back().map(str::to_owned).collect();
        words.reverse();
        words
    }
}

/// An index as people count.
fn counted(index: &str) -> usize {
    index.parse::<usize>().map_or(1, |index| index.saturating_add(1))
}
