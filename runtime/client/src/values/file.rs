//! Files to be sent.

use super::Base64;
use crate::answer::ByteStream;
use crate::fault::{Fault, Kind};
use bytes::Bytes;
use futures_core::Stream;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::{Cell, RefCell};
use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use tokio::io::AsyncReadExt;

/// A file, or any bytes, to be sent: as a part of a form or as a body of its own.
///
/// ```
/// use switchboard_client::File;
/// let note = File::from("hello").named("note.txt").typed("text/plain");
/// let photo = File::open("photo.jpg"); // read when it is sent
/// assert_eq!(photo.filename(), Some("photo.jpg"));
/// ```
#[derive(Clone)]
pub struct File {
    source: Source,
    filename: Option<Arc<str>>,
    content_type: Option<Arc<str>>,
    headers: Vec<(Arc<str>, Arc<str>)>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(Arc<Path>),
    Stream(Once),
}

/// A stream that can be taken one time, and its length where that is known.
#[derive(Clone)]
struct Once {
    stream: Arc<Mutex<Option<ByteStream>>>,
    length: Option<u64>,
}

impl File {
    fn of(source: Source) -> Self {
        Self { source, filename: None, content_type: None, headers: Vec::new() }
    }

    /// A file on disk. It is opened each time it is sent, so a call with it can be tried again.
    #[must_use]
    pub fn open(path: impl Into<PathBuf>) -> Self {
        let path: PathBuf = path.into();
        let filename = path.file_name().map(|name| name.to_string_lossy().into());
        Self { filename, ..Self::of(Source::Path(path.into())) }
    }

    /// Bytes that arrive while they are sent. They can be sent one time only, so a call with them
    /// has one attempt.
    #[must_use]
    pub fn stream<E>(stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Self
    where
        E: std::error::Error + Send + Sync + 'static,
    {
        let stream = ByteStream::new(Foreign(Box::pin(stream)));
        let once = Once { stream: Arc::new(Mutex::new(Some(stream))), length: None };
        Self::of(Source::Stream(once))
    }

    /// With the length of the stream, for servers that must know it. A call whose stream turns out to be longer or
    /// shorter is an error; the last bytes are sent when the stream has ended.
    #[must_use]
    pub fn sized(mut self, length: u64) -> Self {
        if let Source::Stream(once) = &mut self.source {
            once.length = Some(length);
        }
        self
    }

    /// With this name for the file.
    #[must_use]
    pub fn named(mut self, filename: impl Into<Arc<str>>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// With this media type.
    #[must_use]
    pub fn typed(mut self, content_type: impl Into<Arc<str>>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// With another header of its own, where it is a part of a form. A body of its own has the headers of the call.
    ///
    /// ```
    /// # use switchboard_client::File;
    /// let photo = File::open("photo.jpg").header("X-Caption", "The harbour");
    /// ```
    #[must_use]
    pub fn header(mut self, name: impl Into<Arc<str>>, value: impl Into<Arc<str>>) -> Self {
        let name = name.into();
        if name.eq_ignore_ascii_case("content-type") {
            return self.typed(value);
        }
        self.headers.push((name, value.into()));
        self
    }

    /// The name of the file.
    #[must_use]
    pub fn filename(&self) -> Option<&str> {
        self.filename.as_deref()
    }

    /// The media type.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The headers of its own, as a part of a form.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The bytes, where they are in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            Source::Path(_) | Source::Stream(_) => None,
        }
    }

    /// Whether it can be sent a second time.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Stream(_))
    }

    /// The content and its length, as far as that is known.
    pub(crate) async fn content(&self) -> Result<(ByteStream, Option<u64>), Fault> {
        match &self.source {
            Source::Bytes(bytes) => Ok((bytes.clone().into(), Some(bytes.len() as u64))),
            Source::Path(path) => {
                let failed = |error: std::io::Error| {
                    Fault::request("the file to be sent cannot be read").with_source(error)
                };
                // A pipe says that it has no bytes, and would be sent without any; opening one may wait for ever.
                if !tokio::fs::metadata(path).await.map_err(failed)?.is_file() {
                    return Err(Fault::request("what is to be sent is no file; a pipe is sent as a stream"));
                }
                let file = tokio::fs::File::open(path).await.map_err(failed)?;
                let length = file.metadata().await.map_err(failed)?.len();
                // What is written to it meanwhile would be too much.
                let pieces = tokio_util::io::ReaderStream::with_capacity(file.take(length), 64 << 10);
                Ok((ByteStream::new(Foreign(Box::pin(pieces))), Some(length)))
            }
            Source::Stream(once) => {
                let taken = once.stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                match taken {
                    Some(stream) => Ok((stream, once.length)),
                    None => Err(Fault::request("a stream can be sent one time only, and was")),
                }
            }
        }
    }
}

/// A stream with an error of its own.
struct Foreign<S>(Pin<Box<S>>);

impl<S, E> Stream for Foreign<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: std::error::Error + Send + Sync + 'static,
{
    type Item = Result<Bytes, Fault>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx).map(|piece| {
            piece.map(|piece| {
                piece.map_err(|e| Fault::new(Kind::Request, "what was to be sent broke off").with_source(e))
            })
        })
    }
}

impl<T: Into<Bytes>> From<T> for File {
    fn from(bytes: T) -> Self {
        Self::of(Source::Bytes(bytes.into()))
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("File");
        match &self.source {
            Source::Bytes(bytes) => out.field("length", &bytes.len()),
            Source::Path(path) => out.field("path", path),
            Source::Stream(once) => out.field("length", &once.length),
        };
        out.field("filename", &self.filename).field("content_type", &self.content_type).finish()
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.source, &other.source) {
            (Source::Bytes(a), Source::Bytes(b)) => a == b,
            (Source::Path(a), Source::Path(b)) => a == b,
            (Source::Stream(a), Source::Stream(b)) => Arc::ptr_eq(&a.stream, &b.stream),
            _ => false,
        };
        same && self.filename == other.filename
            && self.content_type == other.content_type
            && self.headers == other.headers
    }
}

/// The name under which a file is handed to our own serializer while it collects files.
pub(crate) const MARK: &str = "$switchboard::File";

thread_local!(static FILES: RefCell<Option<Vec<File>>> = const { RefCell::new(None) });

/// Runs `work` with files handed over as they are: a file serializes as the newtype [`MARK`] of
/// its index in the list that is given back.
pub(crate) fn collecting<R>(work: impl FnOnce() -> R) -> (R, Vec<File>) {
    struct Restore(Option<Vec<File>>);
    impl Drop for Restore {
        fn drop(&mut self) {
            FILES.set(self.0.take());
        }
    }
    let _restore = Restore(FILES.replace(Some(Vec::new())));
    let result = work();
    (result, FILES.take().unwrap_or_default())
}

thread_local!(static PLAIN: Cell<bool> = const { Cell::new(false) });

/// Runs `work` with files written as the texts that a JSON body has for them.
pub(crate) fn plain_files<R>(work: impl FnOnce() -> R) -> R {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            PLAIN.set(self.0);
        }
    }
    let _restore = Restore(PLAIN.replace(true));
    work()
}

/// `{"$base64":…,"filename":…,"content_type":…}` in JSON; in a JSON body its text, or base64 where it
/// is none.
impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let index = FILES.with_borrow_mut(|files| {
            files.as_mut().map(|files| {
                files.push(self.clone());
                files.len() as u64 - 1
            })
        });
        if let Some(index) = index {
            return serializer.serialize_newtype_struct(MARK, &index);
        }
        let bytes = match &self.source {
            Source::Bytes(bytes) => bytes.clone(),
            // Files inside JSON are small by nature; there is no asynchronous way here.
            Source::Path(path) => std::fs::read(path).map_err(S::Error::custom)?.into(),
            Source::Stream(_) => return Err(S::Error::custom("a stream cannot stand in JSON")),
        };
        if PLAIN.get()
            && let Ok(text) = std::str::from_utf8(&bytes)
        {
            return serializer.serialize_str(text);
        }
        let base64 = Base64::encode(&bytes);
        if PLAIN.get() {
            return base64.serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("$base64", &base64)?;
        if let Some(filename) = self.filename() {
            map.serialize_entry("filename", filename)?;
        }
        if let Some(content_type) = self.content_type() {
            map.serialize_entry("content_type", content_type)?;
        }
        map.end()
    }
}

/// The form that it serializes to; a plain text is a file of that text.
impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Read)
    }
}

struct Read;

impl<'de> Visitor<'de> for Read {
    type Value = File;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a file as {\"$base64\": …} or a text")
    }
    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<File, E> {
        Ok(File::from(text.to_owned()))
    }
    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<File, M::Error> {
        let (mut base64, mut filename, mut content_type) = (None::<Base64>, None::<String>, None::<String>);
        while let Some(key) = map.next_key::<String>()? {
            match &*key {
                "$base64" => base64 = Some(map.next_value()?),
                "filename" => filename = map.next_value()?,
                "content_type" => content_type = map.next_value()?,
                _ => drop(map.next_value::<serde::de::IgnoredAny>()?),
            }
        }
        let base64 = base64.ok_or_else(|| M::Error::missing_field("$base64"))?;
        let mut file = File::from(base64.decode().map_err(M::Error::custom)?);
        file.filename = filename.map(Into::into);
        file.content_type = content_type.map(Into::into);
        Ok(file)
    }
}
