//! The statements of generated functions.

use super::lines::INDENT;
use super::source::Kind;
use super::writer::Writer;

impl Writer<'_> {
    /// Statements up to the end of their block.
    pub fn statements(&mut self, end: usize) -> Option<()> {
        while self.at < end {
            self.statement(end)?;
            self.lines.line();
        }
        Some(())
    }

    fn statement(&mut self, end: usize) -> Option<()> {
        self.lines.some(0);
        if self.pass_word("let") {
            self.say("let ");
            self.pattern()?;
            if self.is("=") {
                self.assigned()?;
            }
            self.lines.end();
            self.pass(";")?;
            self.say(";");
            return Some(());
        }
        if self.pass_word("if") {
            self.choice()?;
            self.lines.end();
            return Some(());
        }
        if self.kind()? == Kind::Word && self.source.is(self.at + 1, "=") && !self.source.is(self.at + 2, "=")
        {
            self.lines.some(0);
            self.copy();
            self.assigned()?;
            self.lines.end();
            self.pass(";")?;
            self.say(";");
        } else {
            self.value(true)?;
            // Only the last has no semicolon.
            (self.at == end).then_some(())?;
        }
        self.lines.end();
        Some(())
    }

    /// ` = value`
    fn assigned(&mut self) -> Option<()> {
        self.pass("=")?;
        self.say(" = ");
        self.lines.seam();
        self.value(false)
    }

    /// `if a.b() { … }`, `if let A(b) = c.d() { … }`
    fn choice(&mut self) -> Option<()> {
        self.lines.all(INDENT);
        self.say("if ");
        self.lines.all(-INDENT);
        self.lines.all(0);
        self.condition = true;
        if self.pass_word("let") {
            self.lines.some(0);
            self.say("let ");
            self.lines.some(0);
            self.pattern()?;
            self.lines.end();
            self.pass("=")?;
            self.say(" = ");
            self.lines.seam();
            self.lines.some(0);
            self.condition_of_methods()?;
            self.lines.end();
            self.lines.end();
        } else {
            self.condition_of_methods()?;
        }
        self.condition = false;
        self.lines.space();
        self.lines.end();
        self.lines.end();
        let end = self.enter("{")?;
        (self.at < end).then_some(())?;
        self.say("{");
        self.lines.line();
        self.statements(end)?;
        self.lines.offset(-INDENT);
        self.say("}");
        self.leave(end)?;
        (!self.source.is_word(self.at, "else")).then_some(())?;
        self.lines.end();
        Some(())
    }

    /// `a.b()`, `a.b()?`: behind others the block has other rules.
    fn condition_of_methods(&mut self) -> Option<()> {
        (self.kind()? == Kind::Word && self.source.is(self.at + 1, ".")).then_some(())?;
        self.value(false)
    }
}
