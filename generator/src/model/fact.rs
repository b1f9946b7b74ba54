//! What a document says of a value that its Rust type does not hold.

use std::fmt;

/// A fact beside the text of an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// What the server takes where nothing is given.
    Default(String),
    /// A bound of a number, as the document spells it.
    Bound(Bound, String),
    /// How much is in it.
    Size {
        /// Of what.
        of: Counted,
        /// At least so many.
        least: Option<u64>,
        /// At most so many.
        most: Option<u64>,
    },
    /// The regular expression that a text matches.
    Pattern(String),
    /// No item of a list stands twice.
    Unique,
    /// The only value that there is.
    Always(String),
    /// The only values that there are.
    OneOf(Vec<String>),
}

/// The bounds of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// `minimum`
    AtLeast,
    /// `maximum`
    AtMost,
    /// `exclusiveMinimum`
    MoreThan,
    /// `exclusiveMaximum`
    LessThan,
    /// `multipleOf`
    MultipleOf,
}

/// What a size counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counted {
    /// Of a text.
    Characters,
    /// Of a list.
    Items,
    /// Of an object.
    Entries,
}

impl Fact {
    /// Whether both say the same kind of thing: where two do, only one can be said of a value.
    #[must_use]
    pub fn is_about(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bound(one, _), Self::Bound(other, _)) => one == other,
            (Self::Size { of: one, .. }, Self::Size { of: other, .. }) => one == other,
            (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
        }
    }

    /// Whether every value that fits `before` fits this fact.
    #[must_use]
    pub fn allows(&self, before: &Self) -> bool {
        let number = |text: &str| text.parse::<f64>().ok();
        match (before, self) {
            (Self::Bound(was, old), Self::Bound(is, new)) if was == is => {
                // Whole numbers that a double does not hold are told apart as well.
                if let (Ok(old), Ok(new)) = (old.parse::<i128>(), new.parse::<i128>()) {
                    return match is {
                        Bound::AtLeast | Bound::MoreThan => new <= old,
                        Bound::AtMost | Bound::LessThan => new >= old,
                        Bound::MultipleOf => new != 0 && old % new == 0,
                    };
                }
                let (Some(old), Some(new)) = (number(old), number(new)) else { return false };
                match is {
                    Bound::AtLeast | Bound::MoreThan => new <= old,
                    Bound::AtMost | Bound::LessThan => new >= old,
                    Bound::MultipleOf => new != 0.0 && old % new == 0.0,
                }
            }
            (
                Self::Size { of: was, least: old_least, most: old_most },
                Self::Size { of: is, least: new_least, most: new_most },
            ) if was == is => {
                new_least.unwrap_or(0) <= old_least.unwrap_or(0)
                    && new_most.unwrap_or(u64::MAX) >= old_most.unwrap_or(u64::MAX)
            }
            (Self::Always(old), Self::OneOf(new)) => new.contains(old),
            (Self::OneOf(old), Self::OneOf(new)) => old.iter().all(|value| new.contains(value)),
            (before, after) => before == after,
        }
    }
}

impl fmt::Display for Fact {
    /// A sentence.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(value) if value.trim().is_empty() => f.write_str("Default: the empty text."),
            Self::Default(value) => write!(f, "Default: `{value}`."),
            Self::Bound(bound, number) => {
                let words = match bound {
                    Bound::AtLeast => "At least",
                    Bound::AtMost => "At most",
                    Bound::MoreThan => "More than",
                    Bound::LessThan => "Less than",
                    Bound::MultipleOf => "A multiple of",
                };
                write!(f, "{words} {number}.")
            }
            Self::Size { of, least, most } => {
                let (one, many) = match of {
                    Counted::Characters => ("character", "characters"),
                    Counted::Items => ("item", "items"),
                    Counted::Entries => ("entry", "entries"),
                };
                let unit = |size: &u64| if *size == 1 { one } else { many };
                match (least, most) {
                    (Some(least), Some(most)) if least == most => write!(f, "Has {most} {}.", unit(most)),
                    (Some(least), Some(most)) => write!(f, "Has {least} to {most} {}.", unit(most)),
                    (Some(least), None) => write!(f, "Has at least {least} {}.", unit(least)),
                    (None, Some(most)) => write!(f, "Has at most {most} {}.", unit(most)),
                    (None, None) => write!(f, "Has any number of {many}."),
                }
            }
            Self::Pattern(pattern) => write!(f, "Matches `{pattern}`."),
            Self::Unique => f.write_str("No item stands twice."),
            Self::Always(value) => write!(f, "Always `{value}`."),
            Self::OneOf(values) => write!(f, "One of `{}`.", values.join("`, `")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_fact_allows_what_a_narrower_one_did() {
        let size = |least, most| Fact::Size { of: Counted::Items, least, most };
        let bound = |bound, number: &str| Fact::Bound(bound, number.to_owned());
        for (narrow, wide) in [
            (size(Some(1), Some(5)), size(Some(1), Some(9))),
            (size(None, Some(1)), size(None, Some(2))),
            (size(Some(1), Some(5)), size(None, Some(5))),
            (bound(Bound::AtLeast, "3"), bound(Bound::AtLeast, "-1")),
            (bound(Bound::LessThan, "3"), bound(Bound::LessThan, "3.5")),
            (bound(Bound::AtMost, "9007199254740992"), bound(Bound::AtMost, "9007199254740993")),
            (bound(Bound::MultipleOf, "10"), bound(Bound::MultipleOf, "5")),
            (Fact::OneOf(vec!["1".to_owned()]), Fact::OneOf(vec!["2".to_owned(), "1".to_owned()])),
        ] {
            assert!(wide.allows(&narrow) && !narrow.allows(&wide), "{narrow} {wide}");
        }
        let entries = Fact::Size { of: Counted::Entries, least: None, most: Some(9) };
        assert!(!entries.allows(&size(None, Some(5))), "they count other things");
    }
}
