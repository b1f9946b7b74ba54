//! The items that generated files are made of.

use std::borrow::Cow;
use std::ops::Range;

use super::lines::{INDENT, Lines};
use super::source::{Kind, Source};
use super::text;
use super::writer::{Path, Writer};

/// An item as `prettyplease` prints it; `None` where it is of no form that is known here.
pub(super) fn item(source: &Source, range: Range<usize>) -> Option<Lines<'_>> {
    let lines = Lines::with_room(range.len() * 2);
    let mut writer = Writer { source, at: range.start, lines, condition: false, wide: false };
    // The file around it.
    writer.lines.all(0);
    while writer.is("#") {
        writer.attribute()?;
    }
    if writer.at < range.end {
        writer.item()?;
    }
    writer.lines.end();
    (writer.at == range.end).then_some(writer.lines)
}

impl Writer<'_> {
    /// `#[…]`, and a line of documentation in it.
    pub fn attribute(&mut self) -> Option<()> {
        self.pass("#")?;
        let inner = self.pass("!").is_some();
        let end = self.enter("[")?;
        if self.source.is_word(self.at, "doc") && self.at + 3 == end && self.source.is(self.at + 1, "=") {
            let said = text::said(self.text(self.at + 2))?;
            let line = !said.contains('\n') && (inner || !said.starts_with('/'));
            line.then_some(())?;
            self.say(if inner { "//!" } else { "///" });
            self.lines.word(match said {
                Cow::Borrowed(said) => Cow::Borrowed(said.trim_end_matches(' ')),
                Cow::Owned(said) => Cow::Owned(said.trim_end_matches(' ').to_owned()),
            });
            self.lines.line();
            self.at = end + 1;
            return Some(());
        }
        if inner {
            return None;
        }
        self.say("#[");
        self.path(Path::Value)?;
        if self.is("=") {
            self.at += 1;
            self.say(" = ");
            self.value(false)?;
        } else if self.at < end {
            self.words()?;
        }
        self.say("]");
        self.lines.space();
        self.leave(end)
    }

    /// `(a::b, c = "d")`
    fn words(&mut self) -> Option<()> {
        let end = self.enter("(")?;
        self.say("(");
        self.lines.all(INDENT);
        self.lines.nothing();
        let mut word = false;
        while self.at < end {
            match self.kind()? {
                Kind::Word | Kind::Literal => {
                    if word {
                        self.lines.space();
                    }
                    self.copy();
                    word = true;
                }
                Kind::Mark(_) => {
                    let (equals, comma) = (self.is("="), self.is(","));
                    // One at the end has rules of its own.
                    (!comma || self.at + 1 < end).then_some(())?;
                    if equals && word {
                        self.say(" ");
                    }
                    self.copy();
                    if equals {
                        self.say(" ");
                    } else if comma {
                        self.lines.space();
                    }
                    word = false;
                }
                Kind::Open | Kind::Close => return None,
            }
        }
        self.lines.nothing();
        self.lines.offset(-INDENT);
        self.lines.end();
        self.say(")");
        self.leave(end)
    }

    /// An item behind its attributes.
    fn item(&mut self) -> Option<()> {
        if self.source.is_path(self.at + 1) {
            return self.invocation();
        }
        if self.pass_word("impl") {
            return self.implementation();
        }
        let fixed = self.begins("static");
        self.lines.all(if fixed { 0 } else { INDENT });
        self.visibility()?;
        let word = self.text(self.at);
        self.at += 1;
        match word {
            "struct" => self.structure()?,
            "enum" => self.enumeration()?,
            "type" => self.alias(true)?,
            "use" => self.import()?,
            "static" if fixed => {
                self.say("static ");
                self.constant()?;
            }
            "fn" => self.function()?,
            _ => return None,
        }
        self.lines.line();
        Some(())
    }

    /// Whether that word is what the visibility is of.
    fn begins(&self, word: &str) -> bool {
        let at = self.at + usize::from(self.source.is_word(self.at, "pub"));
        self.source.is_word(at, word)
    }

    fn visibility(&mut self) -> Option<()> {
        if self.pass_word("pub") {
            if self.is("(") {
                let end = self.enter("(")?;
                self.say("pub(");
                (self.at + 1 == end && matches!(self.text(self.at), "crate" | "super" | "self"))
                    .then_some(())?;
                self.copy();
                self.leave(end)?;
                self.say(") ");
            } else {
                self.say("pub ");
            }
        }
        Some(())
    }

    /// `<'a>`
    fn lifetimes(&mut self) -> Option<()> {
        if !self.is("<") {
            return Some(());
        }
        self.at += 1;
        self.say("<");
        self.lines.all(0);
        self.lines.nothing();
        self.lifetime()?;
        self.lines.comma(true);
        self.lines.offset(-INDENT);
        self.lines.end();
        self.say(">");
        self.pass(">")
    }

    /// The end of a block of lines.
    fn close(&mut self, end: usize) -> Option<()> {
        self.lines.offset(-INDENT);
        self.lines.end();
        self.say("}");
        self.leave(end)
    }

    fn structure(&mut self) -> Option<()> {
        self.say("struct ");
        self.name()?;
        self.lifetimes()?;
        if self.is("(") {
            self.unnamed()?;
            self.pass(";")?;
            self.say(";");
            self.lines.end();
            return Some(());
        }
        self.members(|one| one.field(true))
    }

    /// What stands in braces, each with a comma on a line of its own.
    fn members(&mut self, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        let end = self.enter("{")?;
        self.say(" {");
        self.lines.line_if_any();
        while self.at < end {
            one(self)?;
            if self.at < end {
                self.pass(",")?;
            }
            self.say(",");
            self.lines.line();
        }
        self.close(end)
    }

    fn field(&mut self, named: bool) -> Option<()> {
        while self.is("#") {
            self.attribute()?;
        }
        self.visibility()?;
        if named {
            self.name()?;
            self.pass(":")?;
            self.say(": ");
        }
        self.ty()
    }

    /// `(A, B)` of a struct or variant
    fn unnamed(&mut self) -> Option<()> {
        let end = self.enter("(")?;
        self.say("(");
        self.lines.nothing();
        self.list(end, |one| one.field(false))?;
        self.lines.offset(-INDENT);
        self.say(")");
        self.leave(end)
    }

    fn enumeration(&mut self) -> Option<()> {
        self.say("enum ");
        self.name()?;
        self.lifetimes()?;
        self.members(Self::variant)
    }

    fn variant(&mut self) -> Option<()> {
        while self.is("#") {
            self.attribute()?;
        }
        self.name()?;
        if self.is("(") {
            self.lines.all(INDENT);
            self.unnamed()?;
            self.lines.end();
        }
        Some(())
    }

    /// `type A = B;`
    fn alias(&mut self, plain: bool) -> Option<()> {
        self.say("type ");
        self.name()?;
        if plain {
            self.lifetimes()?;
        }
        self.pass("=")?;
        self.say(" = ");
        self.lines.seam();
        self.lines.some(-INDENT);
        self.ty()?;
        self.lines.end();
        self.pass(";")?;
        self.say(";");
        self.lines.end();
        Some(())
    }

    /// `use a::b as c;`, `use a::*;`, `use a::{B, C};` on one line
    fn import(&mut self) -> Option<()> {
        self.say("use ");
        let begin = self.at;
        while !self.is(";") {
            if self.source.is_path(self.at) {
                self.say("::");
                self.at += 2;
            } else if self.is(",") {
                self.say(", ");
                self.at += 1;
            } else if self.pass_word("as") {
                self.say(" as ");
            } else {
                // Of one name in braces these go.
                (!self.is("{") || self.source.is(self.at + 2, ",")).then_some(())?;
                self.copy();
            }
        }
        let length: usize = (begin..self.at).map(|at| self.text(at).len() + 1).sum();
        (length <= 80).then_some(())?;
        self.pass(";")?;
        self.say(";");
        self.lines.end();
        Some(())
    }

    /// `A: B = c;`
    fn constant(&mut self) -> Option<()> {
        self.name()?;
        self.pass(":")?;
        self.say(": ");
        self.ty()?;
        self.pass("=")?;
        self.say(" = ");
        self.lines.seam();
        self.value(false)?;
        self.pass(";")?;
        self.say(";");
        self.lines.end();
        Some(())
    }

    fn implementation(&mut self) -> Option<()> {
        self.lines.all(INDENT);
        self.lines.some(-INDENT);
        self.lines.all(INDENT);
        self.say("impl");
        self.lifetimes()?;
        self.lines.end();
        self.say(" ");
        self.path(Path::Type)?;
        if self.pass_word("for") {
            self.lines.space();
            self.say("for ");
            self.ty()?;
        }
        self.lines.end();
        let end = self.enter("{")?;
        self.say(" {");
        self.lines.line_if_any();
        while self.at < end {
            while self.is("#") {
                self.attribute()?;
            }
            let fixed = self.begins("const");
            self.lines.all(if fixed { 0 } else { INDENT });
            self.visibility()?;
            let word = self.text(self.at);
            self.at += 1;
            match word {
                "const" if fixed => {
                    self.say("const ");
                    self.constant()?;
                }
                "type" => self.alias(false)?,
                "fn" => self.function()?,
                _ => return None,
            }
            self.lines.line();
        }
        self.close(end)?;
        self.lines.line();
        Some(())
    }

    fn function(&mut self) -> Option<()> {
        self.say("fn ");
        self.name()?;
        self.lifetimes()?;
        let end = self.enter("(")?;
        self.say("(");
        self.lines.seam();
        self.lines.all(0);
        self.lines.nothing();
        self.list(end, Self::argument)?;
        self.lines.offset(-INDENT);
        self.lines.end();
        self.say(")");
        self.leave(end)?;
        self.lines.all(-INDENT);
        if self.is("-") {
            self.at += 1;
            self.pass(">")?;
            self.say(" -> ");
            self.ty()?;
        }
        self.lines.end();
        let end = self.enter("{")?;
        self.say(" {");
        self.lines.line_if_any();
        self.statements(end)?;
        self.close(end)
    }

    fn argument(&mut self) -> Option<()> {
        if self.is("&") {
            self.reference()?;
            return self.source.is_word(self.at, "self").then(|| self.copy());
        }
        self.pattern()?;
        if self.is(":") {
            self.at += 1;
            self.say(": ");
            self.ty()?;
        }
        Some(())
    }

    /// `a`, `mut a`, `(a, b)`, `A(b, c)`
    pub fn pattern(&mut self) -> Option<()> {
        if self.pass_word("mut") {
            self.say("mut ");
            return self.name();
        }
        let tuple = self.is("(");
        if !tuple {
            self.path(Path::Value)?;
        }
        if self.is("(") {
            let end = self.enter("(")?;
            (!tuple || self.parts(self.at, end) != (1, false)).then_some(())?;
            self.say("(");
            self.bracketed(end, tuple, Self::pattern)?;
            self.say(")");
        }
        Some(())
    }
}
