//! Makes the document of a finding small.

use std::path::Path;
use std::time::{Duration, Instant};

use switchboard_generator::read::{FileId, Json, Library};
use switchboard_generator::remark::Remarks;

use super::{judge, text, tree};

/// Takes out of a document what the finding does not need, for a minute at most.
#[must_use]
pub fn reduce(folder: &Path, name: &str, bytes: Vec<u8>, why: &str) -> Vec<u8> {
    let spec = folder.join(name);
    let mut remarks = Remarks::default();
    let parsed =
        std::fs::write(&spec, &bytes).ok().and_then(|()| Library::open(&spec, &[], &mut remarks).ok());
    let Some(library) = parsed else { return bytes };
    let mut tree = library.json(FileId::default()).clone();
    let print =
        |tree: &Json| if name.ends_with("json") { text::json(tree) } else { text::yaml(tree) }.into_bytes();
    let kind = judge::kind(why);
    let fails =
        |tree: &Json| judge::whole(folder, name, &print(tree)).is_err_and(|why| judge::kind(&why) == kind);
    // What the reader mended may have been the cause.
    if !fails(&tree) {
        return bytes;
    }
    let begun = Instant::now();
    let mut again = true;
    while again && begun.elapsed() < Duration::from_secs(60) {
        again = false;
        let mut number = 1;
        while number < tree::size(&tree) && begun.elapsed() < Duration::from_secs(60) {
            let mut less = tree.clone();
            if without(&mut less, number) && fails(&less) {
                tree = less;
                again = true;
            } else {
                number += 1;
            }
        }
    }
    print(&tree)
}

/// Removes the value of a number from what holds it.
fn without(value: &mut Json, mut number: usize) -> bool {
    number -= 1;
    let sizes: Vec<usize> = match value {
        Json::Array(items) => items.iter().map(tree::size).collect(),
        Json::Object(entries) => entries.iter().map(|(_, item)| tree::size(item)).collect(),
        _ => return false,
    };
    for (nth, size) in sizes.into_iter().enumerate() {
        if number == 0 {
            match value {
                Json::Array(items) => drop(items.remove(nth)),
                Json::Object(entries) => drop(entries.remove(nth)),
                _ => {}
            }
            return true;
        }
        if number < size {
            let child = match value {
                Json::Array(items) => items.get_mut(nth),
                Json::Object(entries) => entries.get_mut(nth).map(|(_, item)| item),
                _ => None,
            };
            return child.is_some_and(|child| without(child, number));
        }
        number -= size;
    }
    false
}
