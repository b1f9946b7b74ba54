//! Paths and types, in the boxes that `prettyplease` puts them in. What is not known here gives `None`, and its item is
//! printed the long way.

use std::borrow::Cow;

use super::lines::{INDENT, Lines};
use super::source::{Kind, Source, Token};

/// Goes through the tokens of one item.
pub(super) struct Writer<'t> {
    pub source: &'t Source,
    pub at: usize,
    pub lines: Lines<'t>,
    /// Braces behind a path are a block here.
    pub condition: bool,
    /// Structs may be as wide as the line.
    pub wide: bool,
}

/// How a path says what it is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Path {
    /// `a::B<T>`
    Type,
    /// `a::B::<T>`
    Value,
}

impl<'t> Writer<'t> {
    pub fn text(&self, at: usize) -> &'t str {
        self.source.text(at)
    }

    pub fn is(&self, mark: &str) -> bool {
        self.source.is(self.at, mark)
    }

    pub fn kind(&self) -> Option<Kind> {
        self.source.token(self.at).map(|token| token.kind)
    }

    pub fn token(&self, at: usize) -> Option<Token> {
        self.source.token(at).copied()
    }

    /// Prints this token as it is.
    pub fn copy(&mut self) {
        self.lines.word(self.text(self.at));
        self.at += 1;
    }

    pub fn say(&mut self, text: &'static str) {
        self.lines.word(Cow::Borrowed(text));
    }

    /// Goes past a mark that must stand here.
    pub fn pass(&mut self, mark: &str) -> Option<()> {
        self.is(mark).then(|| self.at += 1)
    }

    pub fn pass_word(&mut self, word: &str) -> bool {
        let is = self.source.is_word(self.at, word);
        self.at += usize::from(is);
        is
    }

    /// Prints a name.
    pub fn name(&mut self) -> Option<()> {
        (self.kind()? == Kind::Word).then(|| self.copy())
    }

    /// Goes into a group, and gives where it ends.
    pub fn enter(&mut self, open: &str) -> Option<usize> {
        let end = self.is(open).then(|| self.token(self.at)).flatten()?.mate();
        self.at += 1;
        Some(end)
    }

    /// Goes out of a group that has been printed to its end.
    pub fn leave(&mut self, end: usize) -> Option<()> {
        (self.at == end).then(|| self.at = end + 1)
    }

    /// How many parts commas make of what stands from here up to there, and whether one stands at the end.
    pub fn parts(&self, start: usize, end: usize) -> (usize, bool) {
        let (mut at, mut commas, mut depth, mut open) = (start, 0usize, 0usize, false);
        while at < end {
            open = true;
            match self.text(at) {
                "<" if self.source.is(at, "<") => depth += 1,
                ">" if self.source.is(at, ">") => depth = depth.saturating_sub(1),
                "," if depth == 0 && self.source.is(at, ",") => {
                    commas += 1;
                    open = false;
                }
                _ => {}
            }
            at = self.token(at).filter(|token| token.kind == Kind::Open).map_or(at, |token| token.mate()) + 1;
        }
        (commas + usize::from(open), commas > 0 && !open)
    }

    /// Parts with commas behind them, up to there.
    pub fn list(&mut self, end: usize, part: impl Fn(&mut Self) -> Option<()>) -> Option<()> {
        while self.at < end {
            part(self)?;
            if self.at < end {
                self.pass(",")?;
            }
            self.lines.comma(self.at >= end);
        }
        Some(())
    }

    /// Brackets, with parts between them that stand on lines of their own where not all fit on one. A tuple of one part
    /// keeps its comma.
    pub fn bracketed(
        &mut self,
        end: usize,
        tuple: bool,
        part: impl Fn(&mut Self) -> Option<()>,
    ) -> Option<()> {
        let single = tuple && self.parts(self.at, end) == (1, true);
        self.lines.all(INDENT);
        self.lines.nothing();
        if single {
            part(self)?;
            self.pass(",")?;
            self.say(",");
            self.lines.nothing();
        } else {
            self.list(end, part)?;
        }
        self.lines.offset(-INDENT);
        self.lines.end();
        self.leave(end)
    }

    pub fn lifetime(&mut self) -> Option<()> {
        self.pass("'")?;
        self.say("'");
        self.name()
    }

    /// A path, with what it is of.
    pub fn path(&mut self, style: Path) -> Option<()> {
        if self.is("<") {
            self.at += 1;
            self.say("<");
            self.ty()?;
            if !self.pass_word("as") {
                return None;
            }
            self.say(" as ");
            self.path(Path::Type)?;
            self.pass(">")?;
            self.say(">");
            if !self.source.is_path(self.at) {
                return None;
            }
        }
        let mut first = true;
        loop {
            if self.source.is_path(self.at) {
                self.at += 2;
                self.say("::");
            } else if !first {
                return Some(());
            }
            first = false;
            self.name()?;
            match style {
                Path::Type if self.is("<") => self.arguments()?,
                Path::Value if self.source.is_path(self.at) && self.source.is(self.at + 2, "<") => {
                    self.at += 2;
                    self.say("::");
                    self.arguments()?;
                }
                // A function as a type, a macro.
                Path::Type if self.is("(") || self.is("!") => return None,
                _ => {}
            }
        }
    }

    /// `<A, B>`
    pub fn arguments(&mut self) -> Option<()> {
        self.pass("<")?;
        self.say("<");
        self.lines.all(INDENT);
        self.lines.nothing();
        let mut types = false;
        loop {
            let lifetime = self.is("'");
            if lifetime {
                // Those that stand behind types are printed before them.
                (!types).then(|| self.lifetime())??;
            } else if self.kind()? == Kind::Word && self.source.is(self.at + 1, "=") {
                self.copy();
                self.at += 1;
                self.say(" = ");
                self.ty()?;
            } else {
                self.ty()?;
            }
            types |= !lifetime;
            if self.is(",") {
                self.at += 1;
            }
            let last = self.is(">");
            self.lines.comma(last);
            if last {
                break;
            }
        }
        self.at += 1;
        self.lines.offset(-INDENT);
        self.lines.end();
        self.say(">");
        Some(())
    }

    /// `&'a mut `, up to what it leads to.
    pub fn reference(&mut self) -> Option<()> {
        self.copy();
        if self.is("'") {
            self.lifetime()?;
            self.say(" ");
        }
        if self.pass_word("mut") {
            self.say("mut ");
        }
        Some(())
    }

    /// A type.
    pub fn ty(&mut self) -> Option<()> {
        match self.text(self.at) {
            "&" => {
                self.reference()?;
                self.ty()
            }
            "[" => {
                let end = self.enter("[")?;
                self.say("[");
                self.ty()?;
                self.say("]");
                self.leave(end)
            }
            "(" => {
                let end = self.enter("(")?;
                // In brackets alone it is no tuple.
                if self.parts(self.at, end) == (1, false) {
                    return None;
                }
                self.say("(");
                self.bracketed(end, true, Self::ty)?;
                self.say(")");
                Some(())
            }
            "impl" | "dyn" => {
                self.copy();
                self.say(" ");
                loop {
                    if self.is("'") {
                        self.lifetime()?
                    } else {
                        self.path(Path::Type)?
                    }
                    if !self.is("+") {
                        return Some(());
                    }
                    self.at += 1;
                    self.say(" + ");
                }
            }
            // Other words with a grammar of their own.
            "fn" | "for" | "unsafe" | "extern" | "_" => None,
            _ => self.path(Path::Type),
        }
    }
}
