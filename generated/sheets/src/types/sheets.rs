// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `CopySheetToAnotherSpreadsheetRequest`, as the API calls it.
pub struct CopySheetToAnotherSpreadsheetRequest {
    pub destination_spreadsheet_id: Option<String>,
}

impl rt::Object for CopySheetToAnotherSpreadsheetRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CopySheetToAnotherSpreadsheetRequest",
        fields: &["destinationSpreadsheetId"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.destination_spreadsheet_id,)
    }

    #[inline]
    fn from_fields((destination_spreadsheet_id,): Self::Fields) -> Self {
        Self { destination_spreadsheet_id }
    }
}

rt::objects! {
    CopySheetToAnotherSpreadsheetRequest
}

rt::defaults! {
    CopySheetToAnotherSpreadsheetRequest
}
