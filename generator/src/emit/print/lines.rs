//! Text in boxes that either fit on their line or are broken, as `prettyplease` breaks them: the algorithm of Oppen,
//! for one item at a time.

use std::borrow::Cow;

/// The width of a line, of a step inwards, and what a line has at least, however far in it begins.
const MARGIN: i64 = 89;
pub(super) const INDENT: i32 = 4;
const LEAST: i64 = 60;
/// Wider than any line: what holds it is broken. Each line of an item adds it to the width of the item, which takes
/// more than 32 bits from 32,768 lines on.
const ENDLESS: u16 = u16::MAX;

/// What is to be printed.
#[derive(Default)]
pub(super) struct Lines<'t> {
    pieces: Vec<Piece<'t>>,
    /// The boxes and breaks of which it is not known yet how much comes up to the next break.
    waiting: Vec<usize>,
    /// The width of all pieces on one line.
    width: i64,
}

enum Piece<'t> {
    Text(Cow<'t, str>),
    Begin(Begin),
    Break(Break),
    End,
}

struct Begin {
    offset: i32,
    /// Once broken, all its breaks are; else those behind which the next part does not fit.
    consistent: bool,
    size: i64,
}

#[derive(Clone, Copy, Default)]
struct Break {
    blank: u16,
    offset: i32,
    size: i64,
    kind: Kind,
}

/// One byte, so that a piece stays as small as its text.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Plain,
    /// A comma in front where it breaks.
    Comma,
    /// Nothing where the box holds nothing else.
    IfAny,
    /// Never broken.
    Seam,
}

impl<'t> Lines<'t> {
    /// An empty page, with room.
    pub fn with_room(pieces: usize) -> Self {
        Self { pieces: Vec::with_capacity(pieces), ..Self::default() }
    }

    pub fn word(&mut self, text: impl Into<Cow<'t, str>>) {
        let text = text.into();
        self.width += width(&text);
        self.pieces.push(Piece::Text(text));
    }

    /// A box whose breaks are broken all or none.
    pub fn all(&mut self, offset: i32) {
        self.begin(offset, true);
    }

    /// A box whose breaks are broken where they must.
    pub fn some(&mut self, offset: i32) {
        self.begin(offset, false);
    }

    fn begin(&mut self, offset: i32, consistent: bool) {
        self.waiting.push(self.pieces.len());
        self.pieces.push(Piece::Begin(Begin { offset, consistent, size: -self.width }));
    }

    pub fn end(&mut self) {
        if let [.., before, Piece::Break(last)] = self.pieces.as_slice() {
            let (blank, alone, if_any) =
                (last.blank, matches!(before, Piece::Begin(_)), last.kind == Kind::IfAny);
            if alone || if_any {
                self.width -= i64::from(blank);
                self.pieces.pop();
                self.waiting.pop();
            }
            if alone {
                self.pieces.pop();
                self.waiting.pop();
                return;
            }
        }
        self.waiting.push(self.pieces.len());
        self.pieces.push(Piece::End);
    }

    /// Ends a box that is broken where it is wider than that.
    pub fn end_within(&mut self, most: i64) {
        let mut depth = 1;
        for at in self.waiting.iter().rev() {
            match &self.pieces[*at] {
                Piece::Begin(begin) => {
                    depth -= 1;
                    if depth == 0 {
                        if begin.size + self.width > most {
                            self.width += i64::from(ENDLESS);
                            self.pieces.push(Piece::Text(Cow::Borrowed("")));
                        }
                        break;
                    }
                }
                Piece::End => depth += 1,
                Piece::Break(_) | Piece::Text(_) => {}
            }
        }
        self.end();
    }

    fn cut(&mut self, one: Break) {
        self.settle();
        self.waiting.push(self.pieces.len());
        self.pieces.push(Piece::Break(Break { size: -self.width, ..one }));
        self.width += i64::from(one.blank);
    }

    pub fn nothing(&mut self) {
        self.cut(Break::default());
    }

    pub fn space(&mut self) {
        self.cut(Break { blank: 1, ..Break::default() });
    }

    pub fn space_if_any(&mut self) {
        self.cut(Break { blank: 1, kind: Kind::IfAny, ..Break::default() });
    }

    pub fn line(&mut self) {
        self.cut(Break { blank: ENDLESS, ..Break::default() });
    }

    pub fn line_if_any(&mut self) {
        self.cut(Break { blank: ENDLESS, kind: Kind::IfAny, ..Break::default() });
    }

    /// A place behind which all is measured anew.
    pub fn seam(&mut self) {
        self.cut(Break { kind: Kind::Seam, ..Break::default() });
    }

    /// A comma behind an entry; behind the last only where the box is broken.
    pub fn comma(&mut self, last: bool) {
        self.comma_or(last, 0);
    }

    /// The same, for entries that stand apart from their brackets.
    pub fn comma_or_space(&mut self, last: bool) {
        self.comma_or(last, 1);
    }

    fn comma_or(&mut self, last: bool, blank: u16) {
        if last {
            self.cut(Break { blank, kind: Kind::Comma, ..Break::default() });
        } else {
            self.word(",");
            self.space();
        }
    }

    /// Moves what follows the last break.
    pub fn offset(&mut self, by: i32) {
        if let Some(Piece::Break(last)) = self.pieces.last_mut() {
            last.offset += by;
        }
    }

    /// A break is here: so wide is what was waiting for one.
    fn settle(&mut self) {
        let mut depth = 0usize;
        while let Some(at) = self.waiting.last() {
            match &mut self.pieces[*at] {
                Piece::Begin(_) if depth == 0 => return,
                Piece::Begin(begin) => {
                    begin.size += self.width;
                    depth -= 1;
                }
                Piece::Break(one) => {
                    one.size += self.width;
                    if depth == 0 {
                        self.waiting.pop();
                        return;
                    }
                }
                Piece::End => depth += 1,
                Piece::Text(_) => {}
            }
            self.waiting.pop();
        }
    }

    /// Adds the text.
    pub fn print(mut self, out: &mut String) {
        self.settle();
        let mut frames: Vec<(bool, bool, i64)> = Vec::new();
        let (mut space, mut indent, mut pending) = (MARGIN, 0, 0);
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => {
                    blanks(out, &mut pending);
                    out.push_str(text);
                    space -= width(text);
                }
                Piece::Begin(begin) => {
                    let fits = begin.size <= space;
                    frames.push((fits, begin.consistent, indent));
                    if !fits {
                        indent += i64::from(begin.offset);
                    }
                }
                Piece::End => indent = frames.pop().map_or(0, |(_, _, before)| before),
                Piece::Break(one) => {
                    let (fits, consistent, _) = frames.last().copied().unwrap_or((false, false, 0));
                    if one.kind == Kind::Seam || fits || !consistent && one.size <= space {
                        pending += i64::from(one.blank);
                        space -= i64::from(one.blank);
                        continue;
                    }
                    if one.kind == Kind::Comma {
                        blanks(out, &mut pending);
                        out.push(',');
                    }
                    out.push('\n');
                    pending = indent + i64::from(one.offset);
                    space = (MARGIN - pending).max(LEAST);
                }
            }
        }
    }
}

fn blanks(out: &mut String, pending: &mut i64) {
    const SOME: &str = "                                ";
    let mut left = usize::try_from(*pending).unwrap_or(0);
    while let Some(last) = SOME.get(..left.min(SOME.len())).filter(|last| !last.is_empty()) {
        out.push_str(last);
        left -= last.len();
    }
    *pending = 0;
}

fn width(text: &str) -> i64 {
    i64::from(u16::try_from(text.len()).unwrap_or(ENDLESS))
}

#[cfg(test)]
#[test]
fn a_piece_is_no_larger_than_its_text() {
    assert_eq!(size_of::<Piece<'_>>(), size_of::<Cow<'_, str>>());
}
