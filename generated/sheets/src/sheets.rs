// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Sheets`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Sheets`.
#[derive(Debug, Clone, Copy)]
pub struct Sheets<'a>(pub(crate) &'a Client);

impl Sheets<'_> {
    /// Copy a sheet to another spreadsheet.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    /// - `sheet_id`: Sheet identifier.
    ///
    /// Returns [`SheetProperties`](crate::types::SheetProperties).
    #[inline]
    pub fn spreadsheets_sheets_copy_to(
        &self,
        spreadsheet_id: &str,
        sheet_id: i32,
        body: &types::CopySheetToAnotherSpreadsheetRequest,
    ) -> Call<SpreadsheetsSheetsCopyTo> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, spreadsheet_id)
                .arg(1, &sheet_id)
                .json(body),
        )
    }
}

/// `POST /v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo`
pub enum SpreadsheetsSheetsCopyTo {}
impl rt::Operation for SpreadsheetsSheetsCopyTo {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.sheets.copyTo",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo",
        )
        .params(&[rt::path("spreadsheetId"), rt::path("sheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::SheetProperties>;
    type Failure = SpreadsheetsSheetsCopyToError;
}

impl Call<SpreadsheetsSheetsCopyTo> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }
}

/// How [`spreadsheets_sheets_copy_to`](Sheets::spreadsheets_sheets_copy_to) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SpreadsheetsSheetsCopyToError = crate::errors::ErrorResponse400_401_403_404_429;
