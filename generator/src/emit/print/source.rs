//! Tokens in one row, to look forward and back in without a copy of any.

use std::ops::Range;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Tokens and their text.
#[derive(Default)]
pub(in crate::emit) struct Source {
    text: String,
    tokens: Vec<Token>,
}

#[derive(Clone, Copy)]
pub(in crate::emit) struct Token {
    pub kind: Kind,
    /// Where its text is. Half the width of a place in memory: there are many tokens.
    start: u32,
    end: u32,
    /// Where the other end of a group is.
    mate: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::emit) enum Kind {
    Word,
    Literal,
    /// A mark, and whether the next is part of it.
    Mark(bool),
    Open,
    Close,
}

/// No item has four billion bytes.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Token {
    /// Where the other end of a group is.
    pub fn mate(&self) -> usize {
        self.mate as usize
    }
}

impl Source {
    /// Holds the tokens of a stream in place of others. The stream is used up on the way: nothing of it is copied.
    pub fn hold(&mut self, tokens: TokenStream) {
        self.clear();
        self.add(tokens);
    }

    /// Holds nothing; the room stays.
    pub fn clear(&mut self) {
        self.text.clear();
        self.tokens.clear();
    }

    /// Begins a group, and says where.
    pub fn open(&mut self, mark: char) -> usize {
        self.push(Kind::Open, |text| text.push(mark));
        self.tokens.len() - 1
    }

    /// Ends the group that was begun there.
    pub fn close(&mut self, begin: usize, mark: char) {
        let end = self.tokens.len();
        self.push(Kind::Close, |text| text.push(mark));
        self.tokens[begin].mate = place(end);
        self.tokens[end].mate = place(begin);
    }

    /// Adds one token that is no bracket: a word, a literal, a mark of several characters, a lifetime.
    pub fn one(&mut self, token: &str) {
        match token.as_bytes() {
            [b'"' | b'0'..=b'9', ..] => self.push(Kind::Literal, |text| text.push_str(token)),
            [b'_' | b'a'..=b'z' | b'A'..=b'Z', ..] => self.push(Kind::Word, |text| text.push_str(token)),
            [b'\'', name @ ..] => {
                self.push(Kind::Mark(true), |text| text.push('\''));
                self.push(Kind::Word, |text| {
                    text.push_str(token.get(token.len() - name.len()..).unwrap_or_default())
                });
            }
            marks => {
                for (nth, mark) in (1..).zip(marks) {
                    self.push(Kind::Mark(nth < marks.len()), |text| text.push(char::from(*mark)));
                }
            }
        }
    }

    /// Adds items with a comma between each two.
    pub fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut add: impl FnMut(T, &mut Self)) {
        for (nth, item) in items.into_iter().enumerate() {
            if nth > 0 {
                self.one(",");
            }
            add(item, self);
        }
    }

    /// Adds tokens that are held already once more; of the groups in them, both ends.
    pub fn again(&mut self, range: Range<usize>) {
        let further = place(self.tokens.len() - range.start);
        for at in range {
            let Some(token) = self.tokens.get(at).copied() else { return };
            let mate = if matches!(token.kind, Kind::Open | Kind::Close) { token.mate + further } else { 0 };
            self.tokens.push(Token { mate, ..token });
        }
    }

    /// Forgets what was added from there on.
    pub fn cut(&mut self, begin: usize) {
        self.tokens.truncate(begin);
    }

    /// How many tokens are held: where the next will be.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    pub fn add(&mut self, tokens: TokenStream) {
        for tree in tokens {
            match tree {
                TokenTree::Ident(word) => self.push_shown(Kind::Word, &word),
                TokenTree::Literal(literal) => self.literal(&literal),
                TokenTree::Punct(mark) => {
                    let joint = mark.spacing() == Spacing::Joint;
                    self.push(Kind::Mark(joint), |text| text.push(mark.as_char()));
                }
                TokenTree::Group(group) => {
                    let (inner, delimiter) = (group.stream(), group.delimiter());
                    // With the group gone the stream is ours alone.
                    drop(group);
                    let (open, close) = match delimiter {
                        Delimiter::Parenthesis => ('(', ')'),
                        Delimiter::Brace => ('{', '}'),
                        Delimiter::Bracket => ('[', ']'),
                        Delimiter::None => {
                            self.add(inner);
                            continue;
                        }
                    };
                    let begin = self.open(open);
                    self.add(inner);
                    self.close(begin, close);
                }
            }
        }
    }

    fn push_shown(&mut self, kind: Kind, token: &dyn std::fmt::Display) {
        use std::fmt::Write;
        // A string takes all that is written.
        self.push(kind, |text| write!(text, "{token}").unwrap_or_default());
    }

    pub fn push(&mut self, kind: Kind, write: impl FnOnce(&mut String)) {
        let start = place(self.text.len());
        write(&mut self.text);
        self.tokens.push(Token { kind, start, end: place(self.text.len()), mate: 0 });
    }

    /// `.0.1` are two fields, and the second and third token of it one number.
    fn literal(&mut self, literal: &proc_macro2::Literal) {
        let field = self.tokens.last().is_some_and(|last| self.text_of(last) == ".");
        self.push_shown(Kind::Literal, literal);
        let Some(last) = self.tokens.last().copied().filter(|_| field) else { return };
        if let Some(point) = self.text_of(&last).find('.') {
            let point = last.start + place(point);
            self.tokens.pop();
            for (kind, start, end) in [
                (Kind::Literal, last.start, point),
                (Kind::Mark(false), point, point + 1),
                (Kind::Literal, point + 1, last.end),
            ] {
                self.tokens.push(Token { kind, start, end, mate: 0 });
            }
        }
    }

    pub fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The text of a token; nothing where there is none.
    pub fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| self.text_of(token))
    }

    fn text_of(&self, token: &Token) -> &str {
        self.text.get(token.start as usize..token.end as usize).unwrap_or("")
    }

    /// Whether a token is that mark or bracket.
    pub fn is(&self, at: usize, mark: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            // A mark is one byte.
            !matches!(token.kind, Kind::Literal | Kind::Word)
                && self.text.as_bytes().get(token.start as usize) == mark.as_bytes().first()
        })
    }

    /// Whether a token is that word.
    pub fn is_word(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word && self.text_of(token) == word)
    }

    /// Whether tokens are `::`.
    pub fn is_path(&self, at: usize) -> bool {
        self.is(at, ":") && self.is(at + 1, ":") && self.tokens[at].kind == Kind::Mark(true)
    }

    /// Whether a path begins with a module of that name; a method or field of the name is none.
    pub fn mentions(&self, name: &str) -> bool {
        (0..self.tokens.len()).any(|at| self.is_word(at, name) && self.is_path(at + 1))
    }

    /// The tokens as a compiler reads them.
    pub fn plain(&self, range: Range<usize>) -> String {
        let mut out = String::new();
        for token in self.tokens.get(range).unwrap_or_default() {
            out.push_str(self.text_of(token));
            if token.kind != Kind::Mark(true) {
                out.push(' ');
            }
        }
        out
    }

    /// The items, each with its attributes.
    pub fn items(&self) -> Vec<Range<usize>> {
        let (mut items, mut begin, mut at) = (Vec::new(), 0, 0);
        // Whether a semicolon ends it, and no braces do.
        let mut one = None;
        while let Some(token) = self.tokens.get(at) {
            match token.kind {
                Kind::Word if one.is_none() => match self.text(at) {
                    "pub" => {}
                    "use" | "static" => one = Some(true),
                    "const" => one = Some(!self.is_word(at + 1, "fn")),
                    _ => one = Some(false),
                },
                Kind::Open => {
                    let ends = one == Some(false) && self.is(at, "{");
                    at = token.mate();
                    if ends {
                        items.push(begin..at + 1);
                        (begin, one) = (at + 1, None);
                    }
                }
                Kind::Mark(_) if self.is(at, ";") => {
                    items.push(begin..at + 1);
                    (begin, one) = (at + 1, None);
                }
                _ => {}
            }
            at += 1;
        }
        if begin < self.tokens.len() {
            items.push(begin..self.tokens.len());
        }
        items
    }
}
