// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A service account.
#[non_exhaustive]
pub struct ServiceAccount {
    /// Default: `storage#serviceAccount`.
    pub kind: Option<String>,
    pub email_address: Option<String>,
}

impl rt::Object for ServiceAccount {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ServiceAccount",
        0,
        &["kind", "email_address"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.email_address)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            email_address: group_0.1,
        }
    }
}

rt::objects! {
    ServiceAccount
}
