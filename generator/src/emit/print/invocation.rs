//! The bodies of the runtime's macros, which no printer of Rust knows: one entry a line, and an entry that is longer
//! than that broken as a struct is, so that one change is one line in a diff.

use super::lines::INDENT;
use super::source::Kind;
use super::writer::{Path, Writer};

impl Writer<'_> {
    /// `rt::name! { … }`
    pub fn invocation(&mut self) -> Option<()> {
        self.path(Path::Value)?;
        self.pass("!")?;
        let end = self.enter("{")?;
        self.say("! {");
        self.wide = true;
        self.lines.all(INDENT);
        self.lines.line_if_any();
        while self.at < end {
            self.entry()?;
            self.lines.line();
        }
        self.wide = false;
        self.lines.offset(-INDENT);
        self.lines.end();
        self.say("}");
        self.lines.line();
        self.leave(end)
    }

    /// `Name`, `Name(Type)`, `Name { … }`, `Name tag "…" { … }`
    fn entry(&mut self) -> Option<()> {
        self.name()?;
        if self.is("(") {
            return self.of_type();
        }
        if self.pass_word("tag") {
            self.say(" tag ");
            self.literal()?;
        }
        if !self.is("{") {
            return Some(());
        }
        let end = self.enter("{")?;
        self.lines.all(INDENT);
        self.say(" {");
        self.lines.space_if_any();
        while self.at < end {
            self.row()?;
            if self.at < end {
                self.pass(",")?;
            }
            self.lines.comma_or_space(self.at >= end);
        }
        self.lines.offset(-INDENT);
        self.lines.end();
        self.say("}");
        self.leave(end)
    }

    /// `Name = "text"`, `Name 0: value`, `200 "media" => Name(Type)`
    fn row(&mut self) -> Option<()> {
        if self.kind()? == Kind::Literal {
            self.copy();
            if self.kind()? == Kind::Literal {
                self.say(" ");
                self.copy();
            }
            self.pass("=")?;
            self.pass(">")?;
            self.say(" => ");
            self.name()?;
            return if self.is("(") { self.of_type() } else { Some(()) };
        }
        self.name()?;
        if self.is("=") {
            self.at += 1;
            self.say(" = ");
            if self.is("-") {
                self.copy();
            }
            return self.literal();
        }
        self.say(" ");
        self.literal()?;
        self.pass(":")?;
        self.say(": ");
        self.value(false)
    }

    fn literal(&mut self) -> Option<()> {
        (self.kind()? == Kind::Literal).then(|| self.copy())
    }

    /// `(Type)`
    fn of_type(&mut self) -> Option<()> {
        let end = self.enter("(")?;
        self.say("(");
        self.bracketed(end, false, Self::ty)?;
        self.say(")");
        Some(())
    }
}
