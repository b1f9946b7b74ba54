//! What a document says about itself: title, version, tags.

use super::document::Tag;
use super::lift::Lift;
use crate::read::Json;
use crate::remark::Action;

impl Lift<'_> {
    pub(super) fn info(&mut self) {
        let root = self.root;
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
                Json::String(name) => Some(Tag { name: name.clone(), description: None }),
                Json::Object(_) => self
                    .text(tag, "name")
                    .map(|name| Tag { name, description: self.text(tag, "description") }),
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
