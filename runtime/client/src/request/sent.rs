//! A call on its way: what awaiting it gives. Named types, so that the way from an answer to its value needs no
//! box of its own.

use super::pending::decode;
use super::spec::Operation;
use crate::answer::{Answer, Body, Reply};
use crate::door::BoxFuture;
use crate::error::Error;
use crate::fault::Fault;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

type Value<O> = <<O as Operation>::Success as Body>::Value;
type Failed<O> = Error<<O as Operation>::Failure>;

/// What [`Pending::send`](super::Pending::send) gives.
#[must_use = "a call does nothing until it is awaited"]
pub struct Sent<O> {
    answer: BoxFuture<'static, Result<Answer, Fault>>,
    operation: PhantomData<fn() -> O>,
}

impl<O> Sent<O> {
    pub(super) fn new(answer: BoxFuture<'static, Result<Answer, Fault>>) -> Self {
        Self { answer, operation: PhantomData }
    }
}

impl<O: Operation> Future for Sent<O> {
    type Output = Result<Reply<Value<O>>, Failed<O>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(decode::<O>(ready!(self.answer.as_mut().poll(cx))))
    }
}

impl<O> fmt::Debug for Sent<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sent")
    }
}

/// What [`Pending::body`](super::Pending::body) gives, and so what awaiting a call gives.
#[must_use = "a call does nothing until it is awaited"]
pub struct BodyOf<O>(pub(super) Sent<O>);

impl<O: Operation> Future for BodyOf<O> {
    type Output = Result<Value<O>, Failed<O>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx).map(|reply| reply.map(Reply::into_body))
    }
}

impl<O> fmt::Debug for BodyOf<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyOf")
    }
}
