//! Operations that read something of which the document does not say what it is.

use crate::model::Service;
use crate::remark::{Action, Remarks};

/// One note for all of them: where a document describes no answers, every operation is one.
pub(super) fn remark(service: &Service, remarks: &mut Remarks) {
    let mut silent = service.operations.iter().filter(|operation| operation.answer_undescribed());
    let Some(first) = silent.next() else { return };
    let others = match silent.count() {
        0 => String::new(),
        1 => "; so does one other operation".to_owned(),
        others => format!("; so do {others} other operations"),
    };
    let message = format!(
        "`{} {}` succeeds with an answer without content: its method answers nothing, `send_raw` gives the bytes{others}",
        first.method, first.path
    );
    remarks.note(Action::Kept, "answer-undescribed", &message, first.place);
}
