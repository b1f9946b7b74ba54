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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RefundRequest",
        fields: &["amount", "custom_id", "invoice_id", "note_to_payer"],
        required: &[0],
    };
    type Fields = (Option<Money>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.amount, &self.custom_id, &self.invoice_id, &self.note_to_payer)
    }

    #[inline]
    fn from_fields(
        (amount, custom_id, invoice_id, note_to_payer): Self::Fields,
    ) -> Self {
        Self {
            amount,
            custom_id,
            invoice_id,
            note_to_payer,
        }
    }
}

rt::objects! {
    RefundRequest
}

rt::defaults! {
    RefundRequest
}
