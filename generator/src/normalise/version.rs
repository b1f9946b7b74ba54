//! Which standard a document follows.

use super::lift::Lift;
use super::node::Node;
use crate::read::{Json, Unreadable};
use crate::remark::Action;

/// The versions that differ in what words mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    /// Swagger 2.0.
    V2,
    /// OpenAPI 3.0.
    V30,
    /// OpenAPI 3.1.
    V31,
    /// OpenAPI 3.2.
    #[default]
    V32,
}

impl Version {
    /// Schemas are those of JSON Schema: all that stands beside a `$ref` holds.
    pub fn has_json_schema(self) -> bool {
        self >= Version::V31
    }
}

impl<'l> Lift<'l> {
    /// The version that the root names, or why this is no document at all.
    pub(super) fn version_of(&mut self, root: Node<'l>) -> Result<Version, Unreadable> {
        let Json::Object(entries) = root.json else {
            // An encoding that was guessed wrong makes a text of everything.
            let slip = self.remarks.list.iter().find(|remark| remark.code == "not-utf8");
            let slip = slip.map(|remark| format!(" ({})", remark.message)).unwrap_or_default();
            return Err(self.unreadable(&format!(
                "an object with `openapi` or `swagger` is expected, this is {}{slip}",
                root.json.kind()
            )));
        };
        let Some(key) = ["openapi", "swagger"].into_iter().find(|key| root.json.get(key).is_some()) else {
            let keys: Vec<&str> = entries.iter().take(5).map(|(key, _)| &**key).collect();
            let found =
                if keys.is_empty() { "nothing".to_owned() } else { format!("`{}`", keys.join("`, `")) };
            return Err(self.unreadable(&format!("neither `openapi` nor `swagger` is given; found {found}")));
        };
        let text = match root.json.get(key) {
            Some(Json::String(text)) => text.trim().to_owned(),
            Some(Json::Number(number)) => number.as_str().to_owned(),
            _ => String::new(),
        };
        let mut parts =
            text.trim_start_matches(['v', 'V']).split('.').map(|part| part.trim().parse::<u32>().ok());
        let (major, minor) = (parts.next().flatten(), parts.next().flatten());
        let (version, known) = match (major, minor) {
            (Some(2), Some(0) | None) => (Version::V2, key == "swagger"),
            (Some(1), _) => (Version::V2, false),
            (Some(3), Some(0)) => (Version::V30, key == "openapi"),
            (Some(3), Some(1)) => (Version::V31, key == "openapi"),
            (Some(3), Some(2)) => (Version::V32, key == "openapi"),
            (Some(3), None) => (Version::V30, false),
            (Some(_), _) => (Version::V32, false),
            (None, _) if key == "swagger" => (Version::V2, false),
            (None, _) => (Version::V31, false),
        };
        if !known {
            let place = self.place(root, key);
            let read_as = match version {
                Version::V2 => "Swagger 2.0",
                Version::V30 => "OpenAPI 3.0",
                Version::V31 => "OpenAPI 3.1",
                Version::V32 => "OpenAPI 3.2",
            };
            self.remarks.warn(
                Action::Repaired,
                "version-unknown",
                &format!("`{key}: {text}` is no version that is known; read as {read_as}"),
                place,
            );
        }
        Ok(version)
    }
}
