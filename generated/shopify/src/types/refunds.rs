// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `createRefund`.
#[non_exhaustive]
pub struct CreateRefundResponse {
    pub refund: Refund,
}

impl rt::Object for CreateRefundResponse {
    const SHAPE: rt::Shape = rt::Shape::new("CreateRefundResponse", 0b1, &["refund"]);
    type Fields = (Refund,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.refund,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { refund: group_0.0 }
    }
}

/// `body` of `createRefund`.
pub struct CreateRefundBody {
    pub refund: CreateRefundBodyRefund,
}

impl CreateRefundBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(refund: CreateRefundBodyRefund) -> Self {
        Self { refund }
    }
}

impl rt::Object for CreateRefundBody {
    const SHAPE: rt::Shape = rt::Shape::new("CreateRefundBody", 0b1, &["refund"]);
    type Fields = (CreateRefundBodyRefund,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.refund,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { refund: group_0.0 }
    }
}

/// `body.refund` of `createRefund`.
pub struct CreateRefundBodyRefund {
    pub currency: Option<String>,
    pub notify: Option<bool>,
    pub note: Option<String>,
    pub shipping: Option<rt::Map<rt::Any>>,
    pub refund_line_items: Option<Vec<CreateRefundBodyRefundLineItemsItem>>,
    pub transactions: Option<Vec<Transaction>>,
}

impl rt::Object for CreateRefundBodyRefund {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateRefundBodyRefund",
        0,
        &["currency", "notify", "note", "shipping", "refund_line_items", "transactions"],
    );
    type Fields = (
        Option<String>,
        Option<bool>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<Vec<CreateRefundBodyRefundLineItemsItem>>,
        Option<Vec<Transaction>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.currency,
            &self.notify,
            &self.note,
            &self.shipping,
            &self.refund_line_items,
            &self.transactions,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            currency: group_0.0,
            notify: group_0.1,
            note: group_0.2,
            shipping: group_0.3,
            refund_line_items: group_0.4,
            transactions: group_0.5,
        }
    }
}

/// `body.refund.refund_line_items.item` of `createRefund`.
pub struct CreateRefundBodyRefundLineItemsItem {
    pub line_item_id: i64,
    pub quantity: i64,
    pub restock_type: Option<CreateRefundBodyRefundLineItemsItemRestockType>,
    pub location_id: Option<i64>,
}

impl CreateRefundBodyRefundLineItemsItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(line_item_id: i64, quantity: i64) -> Self {
        Self {
            line_item_id,
            quantity,
            restock_type: None,
            location_id: None,
        }
    }
}

impl rt::Object for CreateRefundBodyRefundLineItemsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateRefundBodyRefundLineItemsItem",
        0b11,
        &["line_item_id", "quantity", "restock_type", "location_id"],
    );
    type Fields = (
        i64,
        i64,
        Option<CreateRefundBodyRefundLineItemsItemRestockType>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.line_item_id, &self.quantity, &self.restock_type, &self.location_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            line_item_id: group_0.0,
            quantity: group_0.1,
            restock_type: group_0.2,
            location_id: group_0.3,
        }
    }
}

/// `body.refund.refund_line_items.item.restock_type` of `createRefund`.
#[non_exhaustive]
pub enum CreateRefundBodyRefundLineItemsItemRestockType {
    /// `no_restock`
    NoRestock,
    /// `cancel`
    Cancel,
    /// `return`
    Return,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    CreateRefundResponse
    CreateRefundBody
    CreateRefundBodyRefund
    CreateRefundBodyRefundLineItemsItem
}

rt::defaults! {
    CreateRefundBodyRefund
}

rt::choices! {
    CreateRefundBodyRefundLineItemsItemRestockType {
        NoRestock = "no_restock",
        Cancel = "cancel",
        Return = "return",
    }
}
