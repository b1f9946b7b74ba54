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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ServiceAccount",
        fields: &["kind", "email_address"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.email_address)
    }

    #[inline]
    fn from_fields((kind, email_address): Self::Fields) -> Self {
        Self { kind, email_address }
    }
}

rt::objects! {
    ServiceAccount
}
