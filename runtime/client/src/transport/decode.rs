//! Content codings, undone piece by piece so that a bomb costs no memory.

use std::pin::Pin;

use async_compression::tokio::bufread::{
    BrotliDecoder, DeflateDecoder, GzipDecoder, ZlibDecoder, ZstdDecoder,
};
use async_compression::zstd::DParameter;
use futures_util::{TryStreamExt, stream};
use http::HeaderMap;
use http::header::CONTENT_ENCODING;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncReadExt, BufReader};
use tokio_util::io::{ReaderStream, StreamReader};

use super::{Incoming, Pieces, SendError, SendKind};

/// The value of our `Accept-Encoding`.
pub(crate) const ACCEPTED: &str = "gzip, br, zstd, deflate";

/// So much is decompressed at a time.
const PIECE: usize = 16 << 10;

type Reader = Pin<Box<dyn AsyncBufRead + Send>>;

/// Undoes the content codings that the headers name, as the body is read: its head is not kept waiting for it.
pub(crate) fn decoded(body: Incoming, headers: &HeaderMap) -> Result<Incoming, SendError> {
    let codings = codings(headers)?;
    if codings.is_empty() {
        return Ok(body);
    }
    let pieces: Pieces = match body {
        Incoming::Bytes(bytes) => Box::pin(stream::once(async move { Ok(bytes) })),
        Incoming::Pieces(pieces) => pieces,
    };
    Ok(Incoming::Pieces(Box::pin(stream::once(undone(pieces, codings)).try_flatten())))
}

async fn undone(pieces: Pieces, codings: Vec<Coding>) -> Result<Pieces, SendError> {
    let mut reader: Reader = Box::pin(StreamReader::new(pieces.map_err(std::io::Error::other)));
    for (depth, coding) in codings.into_iter().rev().enumerate() {
        let (start, whole) = peeked(reader).await.map_err(restore)?;
        // None at all is an empty body, whatever the header says (HEAD, 204).
        if start.is_empty() && depth == 0 {
            return Ok(Box::pin(stream::empty()));
        }
        reader = whole;
        let next: Pin<Box<dyn AsyncRead + Send>> = match coding {
            Coding::Gzip => {
                let mut decoder = GzipDecoder::new(reader);
                decoder.multiple_members(true);
                Box::pin(decoder)
            }
            Coding::Brotli => {
                let first = start.first().copied();
                if first.is_some_and(is_large_window) {
                    return Err(
                        SendError::new(SendKind::Body).with_source("a brotli window beyond the standard's")
                    );
                }
                Box::pin(BrotliDecoder::new(reader))
            }
            Coding::Zstd => {
                // 8 MiB, as RFC 9659 has it: a larger window is memory that the peer makes us spend.
                let mut decoder = ZstdDecoder::with_params(reader, &[DParameter::window_log_max(23)]);
                // A body is one frame or more: some servers end one with each flush.
                decoder.multiple_members(true);
                Box::pin(decoder)
            }
            Coding::Deflate if is_zlib(&start) => Box::pin(ZlibDecoder::new(reader)),
            Coding::Deflate => Box::pin(DeflateDecoder::new(reader)),
        };
        reader = Box::pin(BufReader::with_capacity(PIECE, next));
    }
    Ok(Box::pin(ReaderStream::with_capacity(reader, PIECE).map_err(restore)))
}

/// The first two bytes, by which the forms of a coding are told apart, and the whole that begins with them.
async fn peeked(mut reader: Reader) -> std::io::Result<(Vec<u8>, Reader)> {
    let mut start = Vec::with_capacity(2);
    (&mut reader).take(2).read_to_end(&mut start).await?;
    let whole = std::io::Cursor::new(start.clone()).chain(reader);
    Ok((start, Box::pin(whole)))
}

/// An error that went through the decoder is itself again; one of the decoder's own means that the
/// body is not what it should be.
fn restore(error: std::io::Error) -> SendError {
    match error.downcast::<SendError>() {
        Ok(error) => error,
        Err(error) => SendError::new(SendKind::Body).with_source(error),
    }
}

#[derive(Clone, Copy)]
enum Coding {
    Gzip,
    Brotli,
    Zstd,
    Deflate,
}

fn codings(headers: &HeaderMap) -> Result<Vec<Coding>, SendError> {
    let mut found = Vec::new();
    for value in headers.get_all(CONTENT_ENCODING) {
        for name in value.to_str().unwrap_or("?").split(',') {
            match name.trim().to_ascii_lowercase().as_str() {
                // The other two are no codings, but servers that name one of them mean that there is none.
                "" | "identity" | "none" | "utf-8" => {}
                "gzip" | "x-gzip" => found.push(Coding::Gzip),
                "br" => found.push(Coding::Brotli),
                "zstd" => found.push(Coding::Zstd),
                "deflate" => found.push(Coding::Deflate),
                _ => {
                    return Err(
                        SendError::new(SendKind::Body).with_source("a content coding that was not asked for")
                    );
                }
            }
        }
    }
    // Each layer may swell a thousandfold; nobody honest has more than two.
    if found.len() > 2 {
        return Err(SendError::new(SendKind::Body).with_source("too many content codings"));
    }
    Ok(found)
}

/// Whether a brotli stream that begins so has a window of up to a gigabyte, which `br` in HTTP (RFC 7932) has not
/// and which the decoder would make room for.
fn is_large_window(first: u8) -> bool {
    first & 0x7f == 0x11
}

fn is_zlib(start: &[u8]) -> bool {
    match start {
        [first, second, ..] => first & 0x0f == 8 && (u16::from(*first) << 8 | u16::from(*second)) % 31 == 0,
        _ => false,
    }
}
