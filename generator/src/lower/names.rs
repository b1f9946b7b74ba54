//! The way to an inline type, as the words of its name.

/// Longer ways lose their middle: a name must stay readable.
const WORDS: usize = 8;

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
        if words.len() >= WORDS {
            words.remove(2);
        }
        words.push(step.to_owned());
        Hint(words)
    }

    /// An item of a list that is named like this.
    pub fn item(&self) -> Hint {
        self.child("item")
    }

    pub fn words(&self) -> Vec<String> {
        self.0.clone()
    }
}
