//! Reading a body into memory, within a bound.

use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, stream};

use super::{Incoming, SendError, SendKind};
use crate::clock::Deadline;

/// Reads the whole body. Beyond `max` it is an error, or with `cut` the rest is left unread.
pub(crate) async fn read(body: Incoming, max: u64, cut: bool) -> Result<Bytes, SendError> {
    let mut pieces = match body {
        Incoming::Bytes(bytes) if bytes.len() as u64 <= max => return Ok(bytes),
        Incoming::Bytes(bytes) if cut => return Ok(bytes.slice(..max as usize)),
        Incoming::Bytes(_) => return Err(SendError::new(SendKind::TooLarge)),
        Incoming::Pieces(pieces) => pieces,
    };
    let Some(first) = pieces.next().await.transpose()? else {
        return Ok(Bytes::new());
    };
    // Most bodies come in one piece, which then needs no copy.
    let mut second = None;
    if first.len() as u64 <= max {
        second = pieces.next().await.transpose()?;
        if second.is_none() {
            return Ok(first);
        }
    }
    let mut whole = BytesMut::with_capacity(first.len().min(max as usize) * 2);
    let mut next = Some(first);
    while let Some(piece) = next {
        let room = max.saturating_sub(whole.len() as u64) as usize;
        if piece.len() > room {
            if !cut {
                return Err(SendError::new(SendKind::TooLarge));
            }
            whole.extend_from_slice(piece.get(..room).unwrap_or_default());
            break;
        }
        whole.extend_from_slice(&piece);
        next = match second.take() {
            Some(piece) => Some(piece),
            None => pieces.next().await.transpose()?,
        };
    }
    Ok(whole.freeze())
}

/// The body as far as it comes until then: where it stalls or breaks, there it ends.
pub(crate) fn as_far_as(body: Incoming, end: Deadline) -> Incoming {
    let pieces = match body {
        Incoming::Bytes(_) => return body,
        Incoming::Pieces(pieces) => pieces,
    };
    Incoming::Pieces(Box::pin(stream::unfold(pieces, move |mut pieces| async move {
        let piece = end.limit(pieces.next()).await??.ok()?;
        Some((Ok(piece), pieces))
    })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::decoded;
    use http::HeaderMap;
    use tokio::io::AsyncWriteExt;

    fn pieces(parts: Vec<Vec<u8>>) -> Incoming {
        Incoming::Pieces(Box::pin(stream::iter(parts.into_iter().map(|p| Ok(Bytes::from(p))))))
    }

    #[tokio::test]
    async fn rule_28_reading_is_bounded() {
        let body = || pieces(vec![b"abc".to_vec(), b"def".to_vec(), b"g".to_vec()]);
        assert_eq!(read(body(), 7, false).await.unwrap(), "abcdefg");
        assert_eq!(read(body(), 6, false).await.unwrap_err().kind(), SendKind::TooLarge);
        assert_eq!(read(body(), 4, true).await.unwrap(), "abcd");
        assert_eq!(read(body(), 2, true).await.unwrap(), "ab");
        assert_eq!(read(body(), 2, false).await.unwrap_err().kind(), SendKind::TooLarge);
        assert_eq!(read(pieces(vec![]), 0, false).await.unwrap(), "");
    }

    #[tokio::test]
    async fn rule_28_bombs_of_each_coding_cost_no_memory() {
        use async_compression::tokio::write as enc;
        let plain = vec![0u8; 4 << 20];
        let mut bombs = Vec::new();
        let mut e = enc::GzipEncoder::new(Vec::new());
        e.write_all(&plain).await.unwrap();
        e.shutdown().await.unwrap();
        bombs.push(("gzip", e.into_inner()));
        let mut e = enc::BrotliEncoder::new(Vec::new());
        e.write_all(&plain).await.unwrap();
        e.shutdown().await.unwrap();
        bombs.push(("br", e.into_inner()));
        let mut e = enc::ZstdEncoder::new(Vec::new());
        e.write_all(&plain).await.unwrap();
        e.shutdown().await.unwrap();
        bombs.push(("zstd", e.into_inner()));
        let mut e = enc::ZlibEncoder::new(Vec::new());
        e.write_all(&plain).await.unwrap();
        e.shutdown().await.unwrap();
        bombs.push(("deflate", e.into_inner()));
        let mut e = enc::DeflateEncoder::new(Vec::new());
        e.write_all(&plain).await.unwrap();
        e.shutdown().await.unwrap();
        bombs.push(("deflate", e.into_inner()));
        for (coding, bytes) in bombs {
            let mut headers = HeaderMap::new();
            headers.insert("content-encoding", coding.parse().unwrap());
            let open = |bytes: Vec<u8>| decoded(pieces(vec![bytes]), &headers);
            let body = open(bytes.clone()).unwrap();
            assert_eq!(read(body, 8 << 20, false).await.unwrap().len(), plain.len(), "{coding}");
            let body = open(bytes.clone()).unwrap();
            let error = read(body, 1 << 20, false).await.unwrap_err();
            assert_eq!(error.kind(), SendKind::TooLarge, "{coding}");
            // Cut short: an error, never a short value.
            let cut = bytes[..bytes.len() - 3].to_vec();
            let body = open(cut).unwrap();
            let error = read(body, 8 << 20, false).await.unwrap_err();
            assert_eq!(error.kind(), SendKind::Body, "{coding}");
        }
    }

    #[tokio::test]
    async fn rule_28_a_body_of_several_members_is_read_to_its_end() {
        use async_compression::tokio::write as enc;
        async fn member(coding: &str, text: &[u8]) -> Vec<u8> {
            if coding == "gzip" {
                let mut e = enc::GzipEncoder::new(Vec::new());
                e.write_all(text).await.unwrap();
                e.shutdown().await.unwrap();
                return e.into_inner();
            }
            let mut e = enc::ZstdEncoder::new(Vec::new());
            e.write_all(text).await.unwrap();
            e.shutdown().await.unwrap();
            e.into_inner()
        }
        for coding in ["gzip", "zstd"] {
            let mut headers = HeaderMap::new();
            headers.insert("content-encoding", coding.parse().unwrap());
            let whole = [member(coding, b"one ").await, member(coding, b"two").await].concat();
            for at in 0..=whole.len() {
                let (a, b) = whole.split_at(at);
                let body = decoded(pieces(vec![a.to_vec(), b.to_vec()]), &headers).unwrap();
                assert_eq!(read(body, 99, false).await.unwrap(), "one two", "{coding} {at}");
            }
            let body = decoded(pieces(vec![whole[..whole.len() - 1].to_vec()]), &headers).unwrap();
            assert_eq!(read(body, 99, false).await.unwrap_err().kind(), SendKind::Body, "{coding}");
        }
    }

    #[tokio::test]
    async fn rule_28_a_brotli_window_beyond_the_standards_is_refused() {
        use async_compression::brotli::EncoderParams;
        use async_compression::tokio::write as enc;
        let mut headers = HeaderMap::new();
        headers.insert("content-encoding", "br".parse().unwrap());
        for window in [10, 16, 24] {
            let params = EncoderParams::default().window_size(window);
            let mut e = enc::BrotliEncoder::with_params(Vec::new(), params);
            e.write_all(b"hello").await.unwrap();
            e.shutdown().await.unwrap();
            let body = decoded(pieces(vec![e.into_inner()]), &headers);
            assert_eq!(read(body.unwrap(), 99, false).await.unwrap(), "hello", "{window}");
        }
        // The first byte says so, whatever comes behind it.
        let body = decoded(pieces(vec![vec![0x11], vec![0x1e, 0x0b]]), &headers).unwrap();
        assert_eq!(read(body, 99, false).await.unwrap_err().kind(), SendKind::Body);
    }
}
