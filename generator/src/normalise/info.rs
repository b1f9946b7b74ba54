//! What a document says about itself: title, version, tags.

use super::document::{Link, Tag};
use super::lift::Lift;
use super::node::Node;
use crate::hidden::hidden;
use crate::read::Json;
use crate::remark::Action;

/// Longer addresses are no page that a person is sent to.
const ADDRESS: usize = 500;

/// The page that `externalDocs` names, where anybody can open it.
pub(super) fn link(node: Node<'_>) -> Option<Box<Link>> {
    let docs = node.get("externalDocs")?;
    let url = docs.get("url").and_then(Json::as_str)?.trim();
    let scheme = url.split_once("://").map_or("", |(scheme, _)| scheme);
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let odd = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || hidden(c)
            || matches!(c, '<' | '>' | '"' | '`' | '\\' | '[' | ']' | '{' | '}')
    };
    if !web || url.len() > ADDRESS || url.contains(odd) || url.len() < scheme.len() + 4 {
        return None;
    }
    let text = docs.get("description").and_then(Json::as_str).map(str::to_owned);
    Some(Box::new(Link { url: url.to_owned(), text }))
}

impl Lift<'_> {
    pub(super) fn info(&mut self) {
        let root = self.root;
        self.document.link = link(root);
        match self.map(root, "info") {
            Some(info) => {
                self.document.title = self.text(info, "title").unwrap_or_default();
                self.document.version = self.text(info, "version").unwrap_or_default();
                self.document.description = self.text(info, "description");
            }
            None => self.note(
                Action::Kept,
                "info-missing",
                "the document has no `info`: no title and no version",
                root,
            ),
        }
        for tag in self.list(root, "tags") {
            let tag = self.follow(tag).unwrap_or(tag);
            let made = match tag.json {
                Json::String(name) => Some(Tag { name: name.clone(), ..Tag::default() }),
                Json::Object(_) => self.text(tag, "name").map(|name| Tag {
                    name,
                    description: self.text(tag, "description"),
                    link: link(tag),
                }),
                _ => None,
            };
            match made {
                Some(made) if self.document.tags.iter().any(|known| known.name == made.name) => {
                    self.note(
                        Action::Dropped,
                        "tag-duplicate",
                        &format!("the tag `{}` is declared twice; the first holds", made.name),
                        tag,
                    );
                }
                Some(made) => self.document.tags.push(made),
                None => {
                    self.warn(Action::Dropped, "tag-without-name", "a tag has no name; it is left out", tag)
                }
            }
        }
    }
}
