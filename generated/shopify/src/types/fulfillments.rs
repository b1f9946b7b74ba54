// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `createFulfillment`.
#[non_exhaustive]
pub struct CreateFulfillmentResponse {
    pub fulfillment: Fulfillment,
}

impl rt::Object for CreateFulfillmentResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateFulfillmentResponse",
        0b1,
        &["fulfillment"],
    );
    type Fields = (Fulfillment,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.fulfillment,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { fulfillment: group_0.0 }
    }
}

/// `body` of `createFulfillment`.
pub struct CreateFulfillmentBody {
    pub fulfillment: CreateFulfillmentBodyFulfillment,
}

impl CreateFulfillmentBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(fulfillment: CreateFulfillmentBodyFulfillment) -> Self {
        Self { fulfillment }
    }
}

impl rt::Object for CreateFulfillmentBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateFulfillmentBody",
        0b1,
        &["fulfillment"],
    );
    type Fields = (CreateFulfillmentBodyFulfillment,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.fulfillment,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { fulfillment: group_0.0 }
    }
}

/// `body.fulfillment` of `createFulfillment`.
pub struct CreateFulfillmentBodyFulfillment {
    pub line_items_by_fulfillment_order: Vec<
        CreateFulfillmentBodyFulfillmentLineItemsByFulfillmentOrderItem,
    >,
    pub message: Option<String>,
    pub notify_customer: Option<bool>,
    pub tracking_info: Option<CreateFulfillmentBodyFulfillmentTrackingInfo>,
}

impl CreateFulfillmentBodyFulfillment {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        line_items_by_fulfillment_order: Vec<
            CreateFulfillmentBodyFulfillmentLineItemsByFulfillmentOrderItem,
        >,
    ) -> Self {
        Self {
            line_items_by_fulfillment_order,
            message: None,
            notify_customer: None,
            tracking_info: None,
        }
    }
}

impl rt::Object for CreateFulfillmentBodyFulfillment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateFulfillmentBodyFulfillment",
        0b1,
        &[
            "line_items_by_fulfillment_order",
            "message",
            "notify_customer",
            "tracking_info",
        ],
    );
    type Fields = (
        Vec<CreateFulfillmentBodyFulfillmentLineItemsByFulfillmentOrderItem>,
        Option<String>,
        Option<bool>,
        Option<CreateFulfillmentBodyFulfillmentTrackingInfo>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.line_items_by_fulfillment_order,
            &self.message,
            &self.notify_customer,
            &self.tracking_info,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            line_items_by_fulfillment_order: group_0.0,
            message: group_0.1,
            notify_customer: group_0.2,
            tracking_info: group_0.3,
        }
    }
}

/// `body.fulfillment.line_items_by_fulfillment_order.item` of `createFulfillment`.
pub struct CreateFulfillmentBodyFulfillmentLineItemsByFulfillmentOrderItem {
    pub fulfillment_order_id: i64,
    pub fulfillment_order_line_items: Option<
        Vec<CreateFulfillmentBodyLineItemsByOrderItemFulfillmentOrderLineItemsItem>,
    >,
}

impl CreateFulfillmentBodyFulfillmentLineItemsByFulfillmentOrderItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(fulfillment_order_id: i64) -> Self {
        Self {
            fulfillment_order_id,
            fulfillment_order_line_items: None,
        }
    }
}

impl rt::Object for CreateFulfillmentBodyFulfillmentLineItemsByFulfillmentOrderItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateFulfillmentBodyFulfillmentLineItemsByFulfillmentOrderItem",
        0b1,
        &["fulfillment_order_id", "fulfillment_order_line_items"],
    );
    type Fields = (
        i64,
        Option<
            Vec<CreateFulfillmentBodyLineItemsByOrderItemFulfillmentOrderLineItemsItem>,
        >,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.fulfillment_order_id, &self.fulfillment_order_line_items)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            fulfillment_order_id: group_0.0,
            fulfillment_order_line_items: group_0.1,
        }
    }
}

/// `body.fulfillment.line_items_by_fulfillment_order.item.fulfillment_order_line_items.item` of `createFulfillment`.
pub struct CreateFulfillmentBodyLineItemsByOrderItemFulfillmentOrderLineItemsItem {
    pub id: i64,
    pub quantity: i64,
}

impl CreateFulfillmentBodyLineItemsByOrderItemFulfillmentOrderLineItemsItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(id: i64, quantity: i64) -> Self {
        Self { id, quantity }
    }
}

impl rt::Object
for CreateFulfillmentBodyLineItemsByOrderItemFulfillmentOrderLineItemsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateFulfillmentBodyLineItemsByOrderItemFulfillmentOrderLineItemsItem",
        0b11,
        &["id", "quantity"],
    );
    type Fields = (i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.quantity)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            quantity: group_0.1,
        }
    }
}

/// `body.fulfillment.tracking_info` of `createFulfillment`.
pub struct CreateFulfillmentBodyFulfillmentTrackingInfo {
    pub number: Option<String>,
    pub url: Option<String>,
    pub company: Option<String>,
}

impl rt::Object for CreateFulfillmentBodyFulfillmentTrackingInfo {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateFulfillmentBodyFulfillmentTrackingInfo",
        0,
        &["number", "url", "company"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.number, &self.url, &self.company)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            number: group_0.0,
            url: group_0.1,
            company: group_0.2,
        }
    }
}

rt::objects! {
    CreateFulfillmentResponse
    CreateFulfillmentBody
    CreateFulfillmentBodyFulfillment
    CreateFulfillmentBodyFulfillmentLineItemsByFulfillmentOrderItem
    CreateFulfillmentBodyLineItemsByOrderItemFulfillmentOrderLineItemsItem
    CreateFulfillmentBodyFulfillmentTrackingInfo
}

rt::defaults! {
    CreateFulfillmentBodyFulfillmentTrackingInfo
}
