//! An untyped call while it is put together.

use super::{Args, ArgsError, ParameterPlace, Started};
use crate::answer::{Collect, outcome};
use crate::client::Client;
use crate::request::{Draft, Operation, Pending, Place, parts};
use crate::values::{File, plain_files};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A call that is put together from untyped arguments, each read as the type that the typed method takes. The first that
/// is wrong is kept, and given back by [`start`](Self::start).
///
/// It knows no operation until it starts: the compiler would have to go through all of it for each of thousands.
pub struct Prepared<'a> {
    args: &'a Args,
    draft: Box<Draft>,
    wrong: Option<ArgsError>,
}

impl<'a> Prepared<'a> {
    /// A call of the operation `O`.
    pub fn new<O: Operation>(client: &Client, args: &'a Args) -> Self {
        Self { args, draft: Box::new(Draft::new(client, &O::SPEC)), wrong: None }
    }

    /// The parameter of that index, without which there is no call.
    pub fn needs<T: DeserializeOwned + Serialize>(&mut self, index: usize) {
        self.parameter::<T>(index, |args, place, name| args.required(place, name).map(Some));
    }

    /// The parameter of that index, if it is given.
    pub fn takes<T: DeserializeOwned + Serialize>(&mut self, index: usize) {
        self.parameter::<T>(index, Args::optional);
    }

    fn parameter<T: Serialize>(
        &mut self,
        index: usize,
        read: impl FnOnce(&Args, ParameterPlace, &str) -> Result<Option<T>, ArgsError>,
    ) {
        let Some(param) = self.draft.spec.params.get(index) else { return };
        let place = match param.place {
            Place::Path => ParameterPlace::Path,
            Place::Query | Place::QueryString => ParameterPlace::Query,
            Place::Header => ParameterPlace::Header,
            Place::Cookie => ParameterPlace::Cookie,
        };
        if let Some(value) = self.read(|args| read(args, place, param.name)) {
            self.draft.arg(index, &value);
        }
    }

    /// A body of JSON.
    pub fn json<T: DeserializeOwned + Serialize>(&mut self, media_type: &str, required: bool) {
        if let Some(value) = self.body::<T>(required) {
            self.draft.json(media_type, plain_files(|| serde_json::to_vec(&value)));
        }
    }

    /// A body that is a form.
    pub fn form<T: DeserializeOwned + Serialize>(&mut self, media_type: &str, required: bool) {
        if let Some(value) = self.body::<T>(required) {
            self.draft.form(media_type, parts(&value));
        }
    }

    /// A body of several parts.
    pub fn multipart<T: DeserializeOwned + Serialize>(&mut self, media_type: &str, required: bool) {
        if let Some(value) = self.body::<T>(required) {
            self.draft.multipart(media_type, parts(&value));
        }
    }

    /// A body of bytes.
    pub fn upload(&mut self, media_type: &str, required: bool) {
        if let Some(file) = self.body::<File>(required) {
            self.draft.set_upload(media_type, file);
        }
    }

    /// A body of text.
    pub fn text(&mut self, media_type: &str, required: bool) {
        if let Some(text) = self.content(required, Args::required_text) {
            self.draft.text(media_type, text);
        }
    }

    /// A body of bytes that are lines of JSON where they are given as a list, as `lines` has them.
    pub fn lines(&mut self, media_type: &str, lines: &str, required: bool) {
        if let Some(file) = self.content(required, |args| args.required_lines(lines)) {
            self.draft.set_upload(media_type, file);
        }
    }

    fn body<T: DeserializeOwned>(&mut self, required: bool) -> Option<T> {
        self.read(|args| if required { args.required_body().map(Some) } else { args.optional_body() })
    }

    /// A body that null is none of.
    fn content<T>(&mut self, required: bool, read: impl FnOnce(&Args) -> Result<T, ArgsError>) -> Option<T> {
        self.read(|args| (required || args.has_content()).then(|| read(args)).transpose())
    }

    /// Which form the body has, of those that the operation takes; `None` where there need not be one and is none.
    pub fn form_of(&self, forms: &[&[&str]], required: bool, null_is_one: bool) -> Option<usize> {
        let given = if null_is_one { self.args.has_body() } else { self.args.has_content() };
        (required || given).then(|| self.args.form(forms))
    }

    /// The media type of the body that was asked for.
    pub fn content_type(&mut self) {
        if let Some(media) = self.args.content_type() {
            self.draft.ask_content_type(media);
        }
    }

    /// Sends it, unless something is wrong with the arguments.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn start<O: Operation>(self) -> Started
    where
        O::Success: Collect,
    {
        match self.wrong {
            Some(error) => Err(error),
            None => Ok(outcome(Pending::<O>::from_draft(self.draft).send())),
        }
    }

    /// Reads of the arguments, unless something is wrong with them already: what comes after is not looked at.
    fn read<T>(&mut self, read: impl FnOnce(&Args) -> Result<Option<T>, ArgsError>) -> Option<T> {
        if self.wrong.is_some() {
            return None;
        }
        read(self.args).unwrap_or_else(|error| {
            self.wrong = Some(error);
            None
        })
    }
}
