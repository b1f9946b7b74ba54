//! The part of JSONPath that overlays are written with.

use super::Moves;
use crate::read::{Json, Number};

/// The way to a value: the position in each list or object on the way.
pub(super) type Way = Vec<usize>;

/// A JSONPath: `$`, `.name`, `['name']`, `[0]`, `[*]`, `.*`, `..`, `['a','b']` and `[?(…)]`.
#[derive(Debug)]
pub(super) struct Query(Vec<Segment>);

#[derive(Debug)]
struct Segment {
    /// `..`: this value and all below it.
    deep: bool,
    pick: Vec<Pick>,
}

#[derive(Debug)]
enum Pick {
    Name(String),
    Index(i64),
    All,
    Filter(Filter),
}

/// `@.a.b == 'x'`, its opposite, or that there is such a value.
#[derive(Debug)]
struct Filter {
    steps: Vec<String>,
    test: Test,
}

#[derive(Debug)]
enum Test {
    Present,
    Absent,
    Equal(Json),
    Different(Json),
}

impl Query {
    /// Reads a path.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut reader = Reader { rest: text.trim() };
        if !reader.take("$") {
            return Err("a target begins with `$`".to_owned());
        }
        let mut segments = Vec::new();
        while !reader.rest.is_empty() {
            let deep = reader.take("..");
            let dot = !deep && reader.take(".");
            let pick = if reader.take("[") {
                if dot {
                    return Err(reader.wrong("a name"));
                }
                reader.brackets()?
            } else if deep || dot {
                vec![if reader.take("*") { Pick::All } else { Pick::Name(reader.name()?) }]
            } else {
                return Err(reader.wrong("`.` or `[`"));
            };
            segments.push(Segment { deep, pick });
        }
        Ok(Self(segments))
    }

    /// The values that the path selects, each once.
    pub fn select(&self, root: &Json) -> Vec<Way> {
        let mut selected: Vec<(Way, &Json)> = vec![(Vec::new(), root)];
        for segment in &self.0 {
            let mut next = Vec::new();
            for (way, json) in &selected {
                if segment.deep {
                    let mut way = way.clone();
                    descend(json, &mut way, segment, &mut next);
                } else {
                    segment.pick(way, json, &mut next);
                }
            }
            next.sort_by(|(a, _), (b, _)| a.cmp(b));
            next.dedup_by(|(a, _), (b, _)| a == b);
            selected = next;
        }
        selected.into_iter().map(|(way, _)| way).collect()
    }
}

fn descend<'a>(json: &'a Json, way: &mut Way, segment: &Segment, out: &mut Vec<(Way, &'a Json)>) {
    segment.pick(way, json, out);
    for position in 0..children(json) {
        if let Some(child) = child(json, position) {
            way.push(position);
            descend(child, way, segment, out);
            way.pop();
        }
    }
}

fn children(json: &Json) -> usize {
    match json {
        Json::Array(items) => items.len(),
        Json::Object(entries) => entries.len(),
        _ => 0,
    }
}

fn child(json: &Json, position: usize) -> Option<&Json> {
    match json {
        Json::Array(items) => items.get(position),
        Json::Object(entries) => entries.get(position).map(|(_, value)| value),
        _ => None,
    }
}

impl Segment {
    fn pick<'a>(&self, way: &Way, json: &'a Json, out: &mut Vec<(Way, &'a Json)>) {
        let mut add = |position: usize, child: &'a Json| {
            let mut below = Vec::with_capacity(way.len() + 1);
            below.extend_from_slice(way);
            below.push(position);
            out.push((below, child));
        };
        for pick in &self.pick {
            match (pick, json) {
                (Pick::Name(name), Json::Object(entries)) => {
                    let found = entries.iter().enumerate().find(|(_, (key, _))| **key == **name);
                    if let Some((position, (_, child))) = found {
                        add(position, child);
                    }
                }
                (Pick::Index(index), Json::Array(items)) => {
                    let back = usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX);
                    let position = if *index < 0 { items.len().checked_sub(back) } else { Some(back) };
                    if let Some((position, item)) =
                        position.and_then(|at| items.get(at).map(|item| (at, item)))
                    {
                        add(position, item);
                    }
                }
                (Pick::All | Pick::Filter(_), _) => {
                    for position in 0..children(json) {
                        if let Some(child) = child(json, position)
                            && !matches!(pick, Pick::Filter(filter) if !filter.holds(child))
                        {
                            add(position, child);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

impl Filter {
    fn holds(&self, json: &Json) -> bool {
        let value = self.steps.iter().try_fold(json, |at, step| at.step(step));
        match &self.test {
            Test::Present => value.is_some(),
            Test::Absent => value.is_none(),
            Test::Equal(due) => value.is_some_and(|value| same(value, due)),
            Test::Different(due) => !value.is_some_and(|value| same(value, due)),
        }
    }
}

/// Numbers are the same when their values are.
fn same(value: &Json, due: &Json) -> bool {
    match (value, due) {
        (Json::Number(a), Json::Number(b)) => {
            a == b || matches!((a.0.parse::<f64>(), b.0.parse::<f64>()), (Ok(a), Ok(b)) if a == b)
        }
        _ => value == due,
    }
}

/// What is left of a path.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn take(&mut self, start: &str) -> bool {
        let rest = self.rest.strip_prefix(start);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn blank(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn wrong(&self, due: &str) -> String {
        match self.rest.chars().next() {
            Some(letter) => format!("{letter:?} where {due} is due in the target"),
            None => format!("the target ends where {due} is due"),
        }
    }

    fn name(&mut self) -> Result<String, String> {
        let plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '$');
        let end = self.rest.find(|letter| !plain(letter)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if name.is_empty() {
            return Err(self.wrong("a name"));
        }
        self.rest = rest;
        Ok(name.to_owned())
    }

    fn quoted(&mut self) -> Result<String, String> {
        let Some(quote) = self.rest.chars().next().filter(|letter| matches!(letter, '\'' | '"')) else {
            return Err(self.wrong("a quote"));
        };
        let mut name = String::new();
        let mut letters = self.rest.char_indices().skip(1);
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\\' => name.extend(letters.next().map(|(_, letter)| letter)),
                letter if letter == quote => {
                    self.rest = self.rest.get(at + 1..).unwrap_or_default();
                    return Ok(name);
                }
                letter => name.push(letter),
            }
        }
        Err("a quote in the target does not end".to_owned())
    }

    fn brackets(&mut self) -> Result<Vec<Pick>, String> {
        let mut picks = Vec::new();
        loop {
            self.blank();
            picks.push(if self.take("*") {
                Pick::All
            } else if self.take("?") {
                Pick::Filter(self.filter()?)
            } else if self.rest.starts_with(['\'', '"']) {
                Pick::Name(self.quoted()?)
            } else {
                let end = self.rest.find([',', ']', ' ']).unwrap_or(self.rest.len());
                let (number, rest) = self.rest.split_at(end);
                let index = number.parse().map_err(|_| self.wrong("a quoted name, an index, `*` or `?`"))?;
                self.rest = rest;
                Pick::Index(index)
            });
            self.blank();
            if self.take("]") {
                return Ok(picks);
            }
            if !self.take(",") {
                return Err(self.wrong("`]`"));
            }
        }
    }

    fn filter(&mut self) -> Result<Filter, String> {
        self.blank();
        let round = self.take("(");
        self.blank();
        let not = self.take("!");
        if !self.take("@") {
            return Err(self.wrong("`@`"));
        }
        let mut steps = Vec::new();
        loop {
            if self.take(".") {
                steps.push(self.name()?);
            } else if self.take("[") {
                self.blank();
                steps.push(if self.rest.starts_with(['\'', '"']) { self.quoted()? } else { self.name()? });
                self.blank();
                if !self.take("]") {
                    return Err(self.wrong("`]`"));
                }
            } else {
                break;
            }
        }
        self.blank();
        let test = if !not && self.take("==") {
            Test::Equal(self.literal()?)
        } else if !not && self.take("!=") {
            Test::Different(self.literal()?)
        } else if not {
            Test::Absent
        } else {
            Test::Present
        };
        self.blank();
        if round && !self.take(")") {
            return Err(self.wrong("`)`"));
        }
        Ok(Filter { steps, test })
    }

    fn literal(&mut self) -> Result<Json, String> {
        self.blank();
        if self.rest.starts_with(['\'', '"']) {
            return self.quoted().map(Json::String);
        }
        let end = self.rest.find([')', ']', ' ']).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        let literal = match word {
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            "null" => Json::Null,
            number if number.parse::<f64>().is_ok_and(f64::is_finite) => Json::Number(Number(number.into())),
            _ => return Err(self.wrong("a value")),
        };
        self.rest = rest;
        Ok(literal)
    }
}

/// The value at a way, to change.
pub(super) fn at_mut<'a>(root: &'a mut Json, way: &[usize]) -> Option<&'a mut Json> {
    way.iter().try_fold(root, |at, &position| match at {
        Json::Array(items) => items.get_mut(position),
        Json::Object(entries) => entries.get_mut(position).map(|(_, value)| value),
        _ => None,
    })
}

/// The steps of a way by their names.
fn names(root: &Json, way: &[usize]) -> Vec<String> {
    let mut at = Some(root);
    let mut names = Vec::with_capacity(way.len());
    for &position in way {
        at = match at {
            Some(Json::Array(items)) => {
                names.push(position.to_string());
                items.get(position)
            }
            Some(Json::Object(entries)) => entries.get(position).map(|(name, value)| {
                names.push(name.to_string());
                value
            }),
            _ => None,
        };
    }
    names
}

/// Removes the values at some ways, and notes what that moves.
pub(super) fn remove(root: &mut Json, mut ways: Vec<Way>, moves: &mut Moves) -> Result<(), String> {
    if ways.iter().any(Vec::is_empty) {
        return Err("the whole document cannot be removed".to_owned());
    }
    // From the end, so that no way is changed by what was removed before; brothers and sisters at once.
    ways.sort_by(|a, b| b.cmp(a));
    let mut ways = ways.into_iter().peekable();
    while let Some(way) = ways.next() {
        let Some((last, parent)) = way.split_last() else { continue };
        let mut gone = vec![*last];
        while let Some(next) =
            ways.next_if(|next| next.split_last().is_some_and(|(_, above)| above == parent))
        {
            gone.extend(next.last());
        }
        if let Some(Json::Array(items)) = at_mut(root, parent) {
            let length = items.len();
            moves.removed(&names(root, parent), length, &gone);
        }
        let mut position = 0;
        let mut keep = || {
            position += 1;
            let goes = gone.last().is_some_and(|&next| next + 1 == position);
            if goes {
                gone.pop();
            }
            !goes
        };
        match at_mut(root, parent) {
            Some(Json::Array(items)) => items.retain(|_| keep()),
            Some(Json::Object(entries)) => entries.retain(|_| keep()),
            _ => {}
        }
    }
    Ok(())
}
