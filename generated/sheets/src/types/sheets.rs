// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `CopySheetToAnotherSpreadsheetRequest`, as the API calls it.
pub struct CopySheetToAnotherSpreadsheetRequest {
    pub destination_spreadsheet_id: Option<String>,
}

impl rt::Object for CopySheetToAnotherSpreadsheetRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CopySheetToAnotherSpreadsheetRequest",
        0,
        &["destinationSpreadsheetId"],
    );
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.destination_spreadsheet_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            destination_spreadsheet_id: group_0.0,
        }
    }
}

rt::objects! {
    CopySheetToAnotherSpreadsheetRequest
}

rt::defaults! {
    CopySheetToAnotherSpreadsheetRequest
}
