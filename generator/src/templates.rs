//! Every generated file that is not Rust. The templates are part of the program.

use std::fmt::Write;
use std::sync::LazyLock;

use handlebars::{
    Context, Handlebars, Helper, HelperResult, Output, RenderContext, RenderErrorReason, no_escape,
};

use crate::hidden::hidden;

/// A template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Template {
    /// The workspace's `Cargo.toml`.
    Workspace,
    /// A crate's `Cargo.toml`.
    Crate,
    /// The hub's `Cargo.toml`.
    Hub,
    /// A crate's README.
    Readme,
    /// `.env.example`.
    Environment,
    /// `docs/catalog.md`.
    Catalog,
    /// `.gitignore`.
    Ignore,
}

impl Template {
    const ALL: [(Self, &'static str, &'static str); 7] = [
        (Self::Workspace, "workspace.toml", include_str!("../../templates/workspace.toml.hbs")),
        (Self::Crate, "crate.toml", include_str!("../../templates/crate.toml.hbs")),
        (Self::Hub, "hub.toml", include_str!("../../templates/hub.toml.hbs")),
        (Self::Readme, "readme.md", include_str!("../../templates/readme.md.hbs")),
        (Self::Environment, "env", include_str!("../../templates/env.hbs")),
        (Self::Catalog, "catalog.md", include_str!("../../templates/catalog.md.hbs")),
        (Self::Ignore, "gitignore", include_str!("../../templates/gitignore.hbs")),
    ];

    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(template, ..)| *template == self).map_or("", |(_, name, _)| name)
    }
}

static TEMPLATES: LazyLock<Result<Handlebars<'static>, String>> = LazyLock::new(|| {
    let mut made = Handlebars::new();
    made.set_strict_mode(true);
    made.register_escape_fn(no_escape);
    made.register_helper("toml", Box::new(Escape(toml)));
    made.register_helper("md", Box::new(Escape(markdown)));
    made.register_helper("code", Box::new(Escape(code)));
    made.register_helper("line", Box::new(Escape(line)));
    made.register_helper("concat", Box::new(Concat));
    for (_, name, text) in Template::ALL {
        made.register_template_string(name, text).map_err(|error| error.to_string())?;
    }
    Ok(made)
});

/// Reads the templates, which the first to be filled would wait for.
pub(crate) fn read() {
    LazyLock::force(&TEMPLATES);
}

/// What templates are filled with; many may be filled with the same.
pub(crate) fn data(value: serde_json::Value) -> Context {
    Context::from(value)
}

/// Fills a template.
pub(crate) fn render(template: Template, data: &Context) -> Result<String, String> {
    let templates = TEMPLATES.as_ref().map_err(Clone::clone)?;
    templates.render_with_context(template.name(), data).map_err(|error| error.to_string())
}

/// A helper that escapes its one parameter.
struct Escape(fn(&str) -> String);

impl handlebars::HelperDef for Escape {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let value = helper.param(0).ok_or(RenderErrorReason::ParamNotFoundForIndex("escape", 0))?.value();
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        out.write(&(self.0)(&text))?;
        Ok(())
    }
}

/// A helper that joins its parameters.
struct Concat;

impl handlebars::HelperDef for Concat {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<handlebars::ScopedJson<'rc>, handlebars::RenderError> {
        let text: String = helper.params().iter().filter_map(|param| param.value().as_str()).collect();
        Ok(handlebars::ScopedJson::Derived(text.into()))
    }
}

/// A TOML string, with its quotes.
pub(crate) fn toml(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            c if c.is_control() || hidden(c) => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Text on one line, without anything hidden.
fn line(text: &str) -> String {
    let plain = |byte: u8| matches!(byte, b' '..=b'~');
    if text.bytes().all(plain) && !text.contains("  ") {
        return text.trim().to_owned();
    }
    let clean: String =
        text.chars().filter(|c| !hidden(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text for Markdown, on one line, also inside a table.
fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in line(text).chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '>' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A Markdown code span, with its backticks, also inside a table.
fn code(text: &str) -> String {
    let mut text = line(text);
    if !text.contains(['|', '`']) {
        return format!("`{text}`");
    }
    text = text.replace('|', "\\|");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_closes_what_it_stands_in() {
        assert_eq!(toml("a\"b\\c\nd\u{202e}"), r#""a\"b\\c\u000Ad\u202E""#);
        assert_eq!(markdown("a | b\n# <script> [x](y)"), r"a \| b \# &lt;script\> \[x\](y)");
        assert_eq!(code("a`b|c"), "``a`b\\|c``");
        assert_eq!(line("FOO\nBAR=1\u{202e}"), "FOO BAR=1");
    }

    #[test]
    fn every_template_can_be_read() {
        assert!(TEMPLATES.as_ref().is_ok(), "{:?}", TEMPLATES.as_ref().err());
    }
}
