//! A stream is printed as it comes, for it need not end: its body is a list, and each item ends a line of it.

use super::call::{head, indent};
use super::output::Output;
use std::io::{Error, ErrorKind, Write};
use switchboard_client::door::Piece;

/// What was printed of a stream so far.
pub(crate) struct Stream<W> {
    to: W,
    out: Output,
    include: bool,
    /// How many items were printed; `None` before the answer began.
    items: Option<usize>,
    broken: Option<Error>,
}

impl<W: Write> Stream<W> {
    pub(crate) fn new(to: W, out: Output, include: bool) -> Self {
        Self { to, out, include, items: None, broken: None }
    }

    /// Prints a piece. Says whether anybody reads on.
    pub(crate) fn print(&mut self, piece: Piece<'_>) -> bool {
        let text = match piece {
            Piece::Head { status, headers } => {
                self.items = Some(0);
                let head = if self.include { head(self.out, status, headers) } else { String::new() };
                format!("{head}[")
            }
            Piece::Item(item) => {
                let nth = self.items.get_or_insert(0);
                let comma = if *nth > 0 { "," } else { "" };
                *nth += 1;
                match self.out.is_terminal() {
                    true => format!("{comma}{}\n", indent(item.get())),
                    false => format!("{comma}{}\n", item.get()),
                }
            }
        };
        self.write(&text)
    }

    /// Closes the list. The exit code so far; `None` when the answer was no stream.
    pub(crate) fn end(&mut self) -> Option<u8> {
        self.items?;
        self.write("]\n");
        let code = match self.broken.take() {
            // A reader that has seen enough (`| head`) is no error.
            Some(error) if error.kind() != ErrorKind::BrokenPipe => {
                self.out.complain(&format!("stdout: {error}"));
                1
            }
            _ => 0,
        };
        Some(code)
    }

    fn write(&mut self, text: &str) -> bool {
        if self.broken.is_none() {
            self.broken = self.to.write_all(text.as_bytes()).and_then(|()| self.to.flush()).err();
        }
        self.broken.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::value::RawValue;

    fn item(text: &str) -> Box<RawValue> {
        RawValue::from_string(text.to_owned()).unwrap()
    }

    #[test]
    fn each_item_is_a_line_of_one_list() {
        let mut stream = Stream::new(Vec::new(), Output::plain(false), true);
        assert_eq!(stream.end(), None, "nothing began");
        let headers = [("x-a".to_owned(), "1".to_owned())];
        assert!(stream.print(Piece::Head { status: 200, headers: &headers }));
        assert!(stream.print(Piece::Item(&item("{\"n\":1.10}"))));
        // Complete before the next one comes.
        assert_eq!(String::from_utf8_lossy(&stream.to), "HTTP 200\nx-a: 1\n\n[{\"n\":1.10}\n");
        assert!(stream.print(Piece::Item(&item("2"))));
        assert_eq!(stream.end(), Some(0));
        let text = String::from_utf8(stream.to).unwrap();
        assert_eq!(text.split_once("\n\n").unwrap().1, "[{\"n\":1.10}\n,2\n]\n");
        let mut empty = Stream::new(Vec::new(), Output::plain(false), false);
        empty.print(Piece::Head { status: 200, headers: &[] });
        empty.end();
        assert_eq!(empty.to, b"[]\n");
    }

    #[test]
    fn a_reader_that_is_gone_ends_the_stream_and_a_full_disk_is_told() {
        struct Broken(ErrorKind);
        impl Write for Broken {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(self.0.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        for (kind, code) in [(ErrorKind::BrokenPipe, 0), (ErrorKind::StorageFull, 1)] {
            let mut stream = Stream::new(Broken(kind), Output::plain(false), false);
            assert!(!stream.print(Piece::Head { status: 200, headers: &[] }));
            assert!(!stream.print(Piece::Item(&item("1"))));
            assert_eq!(stream.end(), Some(code));
        }
    }
}
