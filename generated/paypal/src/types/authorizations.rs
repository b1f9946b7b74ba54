// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `capture_request`, as the API calls it.
pub struct CaptureRequest {
    pub amount: Option<Money>,
    /// Has at most 127 characters.
    pub invoice_id: Option<String>,
    pub final_capture: Option<bool>,
    /// Has at most 255 characters.
    pub note_to_payer: Option<String>,
    /// Has at most 22 characters.
    pub soft_descriptor: Option<String>,
}

impl rt::Object for CaptureRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CaptureRequest",
        0,
        &["amount", "invoice_id", "final_capture", "note_to_payer", "soft_descriptor"],
    );
    type Fields = (
        Option<Money>,
        Option<String>,
        Option<bool>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.amount,
            &self.invoice_id,
            &self.final_capture,
            &self.note_to_payer,
            &self.soft_descriptor,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            amount: group_0.0,
            invoice_id: group_0.1,
            final_capture: group_0.2,
            note_to_payer: group_0.3,
            soft_descriptor: group_0.4,
        }
    }
}

rt::objects! {
    CaptureRequest
}

rt::defaults! {
    CaptureRequest
}
