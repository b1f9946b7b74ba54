//! Expressions, in the boxes that `prettyplease` puts them in.

use super::lines::INDENT;
use super::source::Kind;
use super::writer::{Path, Writer};

/// A value without its operators in front: what it begins with, and what is asked of that.
struct Chain {
    start: usize,
    steps: Vec<usize>,
    end: usize,
}

impl Writer<'_> {
    /// Where the value that begins here ends: its operators in front, and the chain behind them.
    fn chain(&self, mut at: usize) -> Option<Chain> {
        while matches!(self.text(at), "&" | "-" | "*" | "!") && !matches!(self.token(at)?.kind, Kind::Literal)
        {
            at += 1 + usize::from(self.source.is_word(at + 1, "mut"));
        }
        let start = at;
        at = self.first(at)?;
        let mut steps = Vec::new();
        loop {
            let step = at;
            match self.text(at) {
                "?" => at += 1,
                "(" if self.is_open(at) => at = self.token(at)?.mate() + 1,
                "." if !self.source.is(at + 1, ".") => {
                    at += 2;
                    if self.source.is_path(at) {
                        at = self.past_arguments(at + 2)?;
                    }
                    if self.is_open(at) && self.source.is(at, "(") {
                        at = self.token(at)?.mate() + 1;
                    }
                }
                _ => return Some(Chain { start, steps, end: at }),
            }
            steps.push(step);
        }
    }

    fn is_open(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.kind == Kind::Open)
    }

    /// Where the first part of a value ends.
    fn first(&self, mut at: usize) -> Option<usize> {
        let token = self.token(at)?;
        match token.kind {
            Kind::Literal => return Some(at + 1),
            Kind::Open if self.source.is(at, "{") => return None,
            Kind::Open => return Some(token.mate() + 1),
            Kind::Mark(_) if self.source.is(at, "<") => {
                at = self.past_arguments(at)?;
                self.source.is_path(at).then_some(())?;
            }
            Kind::Word | Kind::Mark(_) => {}
            Kind::Close => return None,
        }
        loop {
            if self.source.is_path(at) {
                at += 2;
            }
            if self.source.is(at, "<") {
                at = self.past_arguments(at)?;
            } else {
                (self.token(at)?.kind == Kind::Word).then_some(())?;
                at += 1;
            }
            if !self.source.is_path(at) {
                break;
            }
        }
        if self.source.is(at, "{") && !self.condition {
            at = self.token(at)?.mate() + 1;
        }
        Some(at)
    }

    /// Where `<A, B>` ends.
    fn past_arguments(&self, mut at: usize) -> Option<usize> {
        let mut depth = 0usize;
        loop {
            let token = self.token(at)?;
            match token.kind {
                Kind::Open => at = token.mate(),
                Kind::Mark(_) if self.source.is(at, "<") => depth += 1,
                Kind::Mark(_) if self.source.is(at, ">") => depth = depth.checked_sub(1)?,
                Kind::Close => return None,
                _ => {}
            }
            at += 1;
            if depth == 0 {
                return Some(at);
            }
        }
    }

    /// A value. A short name that begins a statement keeps its method beside it.
    pub fn value(&mut self, statement: bool) -> Option<()> {
        let first = self.chain(self.at)?;
        let (mut end, mut operators) = (first.end, 0);
        while self.source.is(end, "|") {
            end = self.chain(end + 1)?.end;
            operators += 1;
        }
        for _ in 0..operators {
            self.lines.some(INDENT);
            self.lines.some(-INDENT);
        }
        self.operand(&first, statement && operators == 0)?;
        for _ in 0..operators {
            self.lines.end();
            self.lines.space();
            self.pass("|")?;
            self.say("| ");
            self.operand(&self.chain(self.at)?, false)?;
            self.lines.end();
        }
        Some(())
    }

    fn operand(&mut self, chain: &Chain, statement: bool) -> Option<()> {
        let mut statement = statement;
        while self.is("&") || self.is("-") || self.is("*") || self.is("!") {
            statement = false;
            self.copy();
            if self.pass_word("mut") {
                self.say("mut ");
            }
        }
        // Words with a grammar of their own.
        if matches!(
            self.text(self.at),
            "if" | "match" | "move" | "return" | "let" | "unsafe" | "loop" | "async" | "const"
        ) {
            return None;
        }
        // A number that ends with a point keeps a blank between it and the next.
        (!self.text(chain.start).ends_with('.')).then_some(())?;
        self.asked(chain, &chain.steps, statement)?;
        (self.at == chain.end).then_some(())
    }

    /// What is asked of the beginning of a chain, the last step outermost.
    fn asked(&mut self, chain: &Chain, steps: &[usize], statement: bool) -> Option<()> {
        let Some((last, before)) = steps.split_last() else { return self.beginning(chain.start) };
        match self.text(*last) {
            "?" => {
                self.asked(chain, before, statement)?;
                self.copy();
                Some(())
            }
            "(" => {
                self.asked(chain, before, false)?;
                self.call()
            }
            _ => {
                self.lines.all(INDENT);
                let beside = statement && before.is_empty() && self.is_short(chain.start);
                self.step(chain, before, statement)?;
                self.method(beside, beside)?;
                self.lines.end();
                Some(())
            }
        }
    }

    /// The same within the box of a later step.
    fn step(&mut self, chain: &Chain, steps: &[usize], statement: bool) -> Option<()> {
        let Some((last, before)) = steps.split_last() else {
            self.lines.all(-INDENT);
            self.beginning(chain.start)?;
            self.lines.end();
            return Some(());
        };
        match self.text(*last) {
            "?" => {
                self.step(chain, before, statement)?;
                self.copy();
                Some(())
            }
            "(" => {
                self.step(chain, before, false)?;
                self.call()
            }
            _ => {
                let beside = statement && before.is_empty() && self.is_short(chain.start);
                self.step(chain, before, statement)?;
                self.method(beside, false)
            }
        }
    }

    fn is_short(&self, at: usize) -> bool {
        let width = usize::try_from(INDENT).unwrap_or(0);
        self.token(at).is_some_and(|token| token.kind == Kind::Word)
            && self.text(at).len() <= width
            && self.first(at) == Some(at + 1)
    }

    /// `.name`, `.name(…)`, `.0`, `.await`
    fn method(&mut self, beside: bool, unindented: bool) -> Option<()> {
        if !beside {
            self.lines.nothing();
        }
        self.pass(".")?;
        self.say(".");
        self.copy();
        if self.source.is_path(self.at) {
            self.at += 2;
            self.say("::");
            self.arguments()?;
        }
        if self.is("(") {
            self.lines.all(if unindented { -INDENT } else { 0 });
            self.call()?;
            self.lines.end();
        }
        Some(())
    }

    /// `(a, b)`; one argument in brackets of its own brings the box with it.
    fn call(&mut self) -> Option<()> {
        let end = self.enter("(")?;
        self.say("(");
        if self.parts(self.at, end) == (1, false) && self.is_block(end) {
            self.value(false)?;
            self.leave(end)?;
        } else {
            self.bracketed(end, false, |one| one.value(false))?;
        }
        self.say(")");
        Some(())
    }

    /// Whether what stands up to there is an array, a tuple or a struct.
    fn is_block(&self, end: usize) -> bool {
        let brackets = match self.text(self.at) {
            "[" => self.is_open(self.at),
            "(" => {
                let inside = self.token(self.at).map_or(end, |token| token.mate());
                self.is_open(self.at) && self.parts(self.at + 1, inside) != (1, false)
            }
            _ => false,
        };
        let braces = self.kind() == Some(Kind::Word) && self.source.is(end - 1, "}");
        (brackets || braces) && self.first(self.at) == Some(end)
    }

    /// The first part of a chain.
    fn beginning(&mut self, at: usize) -> Option<()> {
        self.at = at;
        match self.kind()? {
            Kind::Literal => {
                self.copy();
                Some(())
            }
            Kind::Open if self.is("[") => self.array(),
            Kind::Open => {
                let end = self.enter("(")?;
                self.say("(");
                if self.parts(self.at, end) == (1, false) {
                    self.value(false)?;
                    self.leave(end)?;
                } else {
                    self.bracketed(end, true, |one| one.value(false))?;
                }
                self.say(")");
                Some(())
            }
            _ => {
                if self.source.is(self.first(self.at)? - 1, "}") {
                    return self.record();
                }
                self.path(Path::Value)?;
                (!self.is("!")).then_some(())
            }
        }
    }

    fn array(&mut self) -> Option<()> {
        let end = self.enter("[")?;
        if self.at == end {
            self.say("[]");
            return self.leave(end);
        }
        let plain = |at| {
            let text = self.text(at);
            let digit = text.starts_with(|c: char| c.is_ascii_digit()) && !text.contains('.');
            text == "," || digit || text == "true" || text == "false"
        };
        if (self.at..end).all(plain) {
            self.lines.all(INDENT);
            self.say("[");
            self.lines.nothing();
            self.lines.some(0);
            loop {
                self.copy();
                if self.is(",") {
                    self.at += 1;
                }
                if self.at >= end {
                    break;
                }
                self.say(",");
                self.lines.space();
            }
            self.lines.end();
            self.lines.comma(true);
            self.lines.offset(-INDENT);
            self.say("]");
            self.lines.end();
            return self.leave(end);
        }
        self.say("[");
        self.bracketed(end, false, |one| {
            while one.is("#") {
                one.attribute()?;
            }
            one.value(false)
        })?;
        self.say("]");
        Some(())
    }

    /// `Name { field: value, ..rest }`
    fn record(&mut self) -> Option<()> {
        self.lines.all(INDENT);
        self.lines.some(-INDENT);
        self.path(Path::Value)?;
        self.lines.end();
        self.say(" {");
        let end = self.enter("{")?;
        self.lines.space_if_any();
        while self.at < end {
            if self.is(".") {
                self.at += 1;
                self.pass(".")?;
                self.say("..");
                self.value(false)?;
                self.lines.space();
                break;
            }
            self.name()?;
            if self.is(":") {
                self.at += 1;
                self.say(": ");
                self.lines.some(0);
                self.value(false)?;
                self.lines.end();
            }
            if self.at < end {
                self.pass(",")?;
            }
            self.lines.comma_or_space(self.at >= end);
        }
        self.lines.offset(-INDENT);
        if self.wide {
            self.lines.end()
        } else {
            self.lines.end_within(34)
        }
        self.say("}");
        self.leave(end)
    }
}
