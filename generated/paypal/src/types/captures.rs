// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `refund_request`, as the API calls it.
pub struct RefundRequest {
    pub amount: Option<Money>,
    pub custom_id: Option<String>,
    pub invoice_id: Option<String>,
    pub note_to_payer: Option<String>,
}

impl rt::Object for RefundRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RefundRequest",
        0,
        &["amount", "custom_id", "invoice_id", "note_to_payer"],
    );
    type Fields = (Option<Money>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.amount, &self.custom_id, &self.invoice_id, &self.note_to_payer)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            amount: group_0.0,
            custom_id: group_0.1,
            invoice_id: group_0.2,
            note_to_payer: group_0.3,
        }
    }
}

rt::objects! {
    RefundRequest
}

rt::defaults! {
    RefundRequest
}
