//! Items that want the same name.
//!
//! One keeps it; each of the others gets a name made of its own spelling. So a third that comes later moves none of
//! them, and what stands around an item says nothing about its name but whether it is the one that keeps it.

use foldhash::HashSet;
use std::borrow::Cow;

use super::words::{camel, fits, snake, symbol};
use crate::mark::digits;

/// An item that wants a name.
pub(super) struct Wish<'n, K> {
    /// The name.
    pub name: String,
    /// The smallest keeps the name: an order that does not depend on where the items stand in an object of the
    /// document.
    pub rank: K,
    /// What it is called otherwise.
    pub other: Other<'n>,
}

/// What an item is called that does not get the name it wants.
pub(super) enum Other<'n> {
    /// Its spelling in the document, with all that the name left out: `date<` beside `date` is `date_less`.
    Spelled(Cow<'n, str>),
    /// These words.
    Words(Cow<'n, str>),
    /// The way to it, as the document does not name it.
    Way(&'n [String]),
    /// Digits made of this text.
    Digits(&'n str),
    /// It has no spelling of its own, and is counted.
    Counted,
}

/// Who keeps a name: one that is written as the name is, but for the underscore that Rust may need, then one with the
/// fewest marks. What is new beside an old name has mostly more of them.
pub(super) fn plain<'a>(name: &str, own: &'a str) -> Plain<'a> {
    let exact = name == own && !own.ends_with('_') || name.strip_suffix('_') == Some(own);
    (!exact, own.chars().filter(|c| symbol(*c).is_some()).count(), own)
}

/// The order of [`plain`].
pub(super) type Plain<'a> = (bool, usize, &'a str);

/// The way to something that the document does not name, from its end: `status` of `Node` beside a `NodeStatus`.
fn way(steps: &[String]) -> String {
    let spoken = |step: &String| if is_plain(step) { step.clone() } else { marked(step).0 };
    let mut words: Vec<String> = steps.iter().rev().map(spoken).collect();
    if words.len() < 2 {
        words.insert(0, "inline".to_owned());
    }
    words.join(" of ")
}

/// Whether the marks of a step do nothing but part its words.
fn is_plain(step: &str) -> bool {
    step.split(['_', '-', '.', '/', ' '])
        .all(|word| !word.is_empty() && word.chars().all(char::is_alphanumeric))
}

/// How a name is written.
#[derive(Clone, Copy)]
pub(super) enum Case {
    /// `issue_comment`, and with an underscore at its end where Rust or we need the name.
    Snake,
    /// `IssueComment`, and likewise.
    Camel,
    /// `IssueComment`, and a word where the name is needed: others are made from it.
    Stem(&'static str),
}

/// Gives each item a name of its own, none of them `taken`.
pub(super) fn unique<K: Ord>(wishes: Vec<Wish<'_, K>>, taken: &[&str], case: Case) -> Vec<String> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| {
        let (a, b) = (&wishes[*a], &wishes[*b]);
        a.name.cmp(&b.name).then_with(|| a.rank.cmp(&b.rank))
    });
    let is_taken = |at: usize| taken.contains(&wishes[at].name.as_str());
    let mut groups = order.chunk_by(|a, b| wishes[*a].name == wishes[*b].name);
    if groups.all(|group| group.len() == 1 && !is_taken(group[0])) {
        return wishes.into_iter().map(|wish| wish.name).collect();
    }
    let mut used: HashSet<String> = wishes.iter().map(|wish| wish.name.clone()).collect();
    used.extend(taken.iter().map(|name| (*name).to_owned()));
    let mut out: Vec<String> = wishes.iter().map(|wish| wish.name.clone()).collect();
    for group in order.chunk_by(|a, b| wishes[*a].name == wishes[*b].name) {
        let Some((first, others)) = group.split_first() else { continue };
        let name = wishes[*first].name.as_str();
        if is_taken(*first) {
            let end = if let Case::Stem(word) = case { word } else { "_" };
            out[*first] = free(format!("{name}{end}"), name, name, &mut used);
        }
        let mut number = 2;
        for at in others {
            let words;
            let (next, own) = match &wishes[*at].other {
                Other::Spelled(own) => (cased(&spelled(own), name, case), own.as_ref()),
                Other::Words(own) => (cased(own, name, case), own.as_ref()),
                Other::Way(steps) => {
                    words = way(steps);
                    (cased(&words, name, case), words.as_str())
                }
                Other::Digits(own) => (name.to_owned(), *own),
                Other::Counted => (String::new(), ""),
            };
            out[*at] = if own.is_empty() {
                counted(name, &mut number, &mut used)
            } else {
                free(next, name, own, &mut used)
            };
        }
    }
    out
}

/// The words as a name. Cut, they would no longer tell: of those that are too long only the digits do.
fn cased(words: &str, name: &str, case: Case) -> String {
    match case {
        _ if !fits(words) => name.to_owned(),
        Case::Snake => snake(words, "value"),
        Case::Camel | Case::Stem(_) => camel(&[words], "Value"),
    }
}

/// The name, if nobody has it; else the one that was wanted, with digits made of the item's own spelling.
fn free(next: String, name: &str, own: &str, used: &mut HashSet<String>) -> String {
    if used.insert(next.clone()) {
        return next;
    }
    digits(&format!("{name}{}", joint(name)), own, used)
}

fn counted(name: &str, number: &mut usize, used: &mut HashSet<String>) -> String {
    loop {
        let next = format!("{name}{}{number}", joint(name));
        *number += 1;
        if used.insert(next.clone()) {
            return next;
        }
    }
}

/// What keeps a number apart from a name.
pub(super) fn joint(name: &str) -> &'static str {
    if name.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" }
}

/// A spelling in words that tell it from every other one of the same letters and digits: marks by their names, and
/// where there are none, how it is capitalised.
fn spelled(own: &str) -> String {
    let (mut out, marks) = marked(own);
    if !marks {
        let mut letters = own.chars().filter(|c| c.is_uppercase() || c.is_lowercase());
        let (upper, lower) = (own.contains(char::is_uppercase), own.contains(char::is_lowercase));
        out.push(' ');
        out.push_str(match (upper, lower, letters.next().is_some_and(char::is_uppercase)) {
            (true, true, true) => "capital",
            (true, true, false) => "camel",
            (true, false, _) => "upper",
            (false, true, _) => "lower",
            (false, false, _) => "plain",
        });
    }
    out
}

/// A spelling with its marks in words, and whether there are some.
fn marked(own: &str) -> (String, bool) {
    let mut out = String::new();
    let mut marks = false;
    for c in own.chars() {
        match symbol(c).filter(|_| c != ' ') {
            Some(word) => {
                marks = true;
                out.push(' ');
                out.push_str(word);
                out.push(' ');
            }
            None => out.push(c),
        }
    }
    (out, marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What values of an enumeration are called, in its order.
    fn values(wires: &[&str]) -> Vec<String> {
        let wish = |(rank, wire)| Wish {
            name: super::super::words::variant(wire),
            rank,
            other: Other::Spelled(wire.into()),
        };
        unique(wires.iter().copied().enumerate().map(wish).collect(), &["Unknown"], Case::Camel)
    }

    #[test]
    fn those_that_lose_are_called_by_their_own_spelling() {
        assert_eq!(values(&["asc", "ASC", "Asc"]), ["Asc", "AscUpper", "AscCapital"]);
        assert_eq!(
            values(&["Date", "Date<", "Date>", "@Date"]),
            ["Date", "DateLess", "DateGreater", "AtDate"]
        );
        assert_eq!(values(&["a-b", "a_b", "a.b", "aB"]), ["AB", "AUnderscoreB", "ADotB", "ABCamel"]);
        assert_eq!(values(&["v1", "1"]), ["V1", "V1Plain"]);
        assert_eq!(values(&["unknown", "UNKNOWN"]), ["Unknown_", "UnknownUpper"]);
    }

    #[test]
    fn what_comes_later_moves_none() {
        let all =
            ["asc", "ASC", "Asc", "a-b", "a_b", "AB", "aB", "date<", "date", "\u{200b}date", "date\u{200b}"];
        for upto in 1..all.len() {
            assert_eq!(values(&all[..upto]), values(&all)[..upto]);
        }
        // Of three that clash, any two are called as they are among the three, but for which is first.
        let three = values(&["x", "X", "-x"]);
        assert_eq!(values(&["x", "-x"]), [three[0].clone(), three[2].clone()]);
    }

    #[test]
    fn a_made_name_that_somebody_has_gets_digits_of_its_own() {
        let with = values(&["date", "date<", "date_less"]);
        assert_eq!((with[0].as_str(), with[2].as_str()), ("Date", "DateLess"));
        assert_eq!(with[1], values(&["date_less", "date", "date<"])[2]);
        assert!(with[1].starts_with("Date") && with[1].len() == 9, "{}", with[1]);
    }

    #[test]
    fn what_has_no_spelling_is_counted() {
        let wish = |rank: usize| Wish { name: "String".to_owned(), rank, other: Other::Counted };
        assert_eq!(unique((0..3).map(wish).collect(), &[], Case::Camel), ["String", "String2", "String3"]);
    }
}
