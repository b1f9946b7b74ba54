// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `charges`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `charges`.
#[derive(Debug, Clone, Copy)]
pub struct Charges<'a>(pub(crate) &'a Client);

impl Charges<'_> {
    /// List charges
    ///
    /// Returns [`ChargeList`](crate::types::ChargeList).
    #[inline]
    pub fn get_charges(&self) -> Call<GetCharges> {
        Call::__new(self.0)
    }
}

/// `GET /v1/charges`
pub enum GetCharges {}
impl rt::Operation for GetCharges {
    const SPEC: rt::Spec = rt::Spec::new("GetCharges", "GET", "/v1/charges")
        .params(
            &[
                rt::deep_object("created"),
                rt::query("ending_before"),
                rt::deep_object("expand"),
                rt::query("limit"),
                rt::query("starting_after"),
                rt::query("customer"),
                rt::query("payment_intent"),
                rt::query("transfer_group"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ChargeList>;
    type Failure = GetChargesError;
}

impl Call<GetCharges> {
    /// Time of creation: a range or a Unix time
    #[inline]
    pub fn created(self, created: &types::Created) -> Self {
        self.__arg(0, created)
    }

    /// Id of the entry to stop before
    #[inline]
    pub fn ending_before(self, ending_before: &str) -> Self {
        self.__arg(1, ending_before)
    }

    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(2, expand)
    }

    /// Most entries to return
    ///
    /// Default: `10`. At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(3, &limit)
    }

    /// Id of the entry to go on behind
    #[inline]
    pub fn starting_after(self, starting_after: &str) -> Self {
        self.__arg(4, starting_after)
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: &str) -> Self {
        self.__arg(5, customer)
    }

    /// Sets `payment_intent`.
    #[inline]
    pub fn payment_intent(self, payment_intent: &str) -> Self {
        self.__arg(6, payment_intent)
    }

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(self, transfer_group: &str) -> Self {
        self.__arg(7, transfer_group)
    }
}

/// How [`get_charges`](Charges::get_charges) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetChargesError = crate::errors::Error429Default;
