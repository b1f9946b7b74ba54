//! The way to an inline type, as the words of its name.

use crate::remark::Place;

/// A step inside a document, and where it comes to.
pub(super) type Step<'a> = (&'a str, Place);

/// Names what the document does not.
#[derive(Clone, Debug, Default)]
pub(super) struct Hint(Vec<String>);

impl Hint {
    pub fn named(name: &str) -> Hint {
        Hint(vec![name.to_owned()])
    }

    /// The same with one more step.
    pub fn child(&self, step: &str) -> Hint {
        let mut words = self.0.clone();
        words.push(step.to_owned());
        Hint(words)
    }

    /// An item of a list that is named like this.
    pub fn item(&self) -> Hint {
        self.child("item")
    }

    /// Where the way begins.
    pub fn first(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// Where the way ends.
    pub fn last(&self) -> &str {
        self.0.last().map_or("", String::as_str)
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
        self.0.clone()
    }
}

/// An index as people count.
fn counted(index: &str) -> usize {
    index.parse::<usize>().map_or(1, |index| index.saturating_add(1))
}
