// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Profile`, as the API calls it.
#[non_exhaustive]
pub struct Profile {
    pub email_address: Option<String>,
    pub messages_total: Option<i32>,
    pub threads_total: Option<i32>,
    pub history_id: Option<String>,
}

impl rt::Object for Profile {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Profile",
        0,
        &["emailAddress", "messagesTotal", "threadsTotal", "historyId"],
    );
    type Fields = (Option<String>, Option<i32>, Option<i32>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.email_address,
            &self.messages_total,
            &self.threads_total,
            &self.history_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email_address: group_0.0,
            messages_total: group_0.1,
            threads_total: group_0.2,
            history_id: group_0.3,
        }
    }
}

rt::objects! {
    Profile
}
