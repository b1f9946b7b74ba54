// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listKeyTransactions`.
#[non_exhaustive]
pub struct ListKeyTransactionsResponse {
    pub key_transactions: Option<Vec<KeyTransaction>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListKeyTransactionsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListKeyTransactionsResponse",
        0,
        &["key_transactions", "links"],
    );
    type Fields = (Option<Vec<KeyTransaction>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key_transactions, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key_transactions: group_0.0,
            links: group_0.1,
        }
    }
}

/// `KeyTransaction`, as the API calls it.
#[non_exhaustive]
pub struct KeyTransaction {
    pub id: i64,
    pub name: String,
    pub transaction_name: Option<String>,
    pub health_status: Option<String>,
    pub reporting: Option<bool>,
    pub last_reported_at: Option<String>,
    pub application_summary: Option<ApplicationSummary>,
    pub end_user_summary: Option<ApplicationEndUserSummary>,
    pub links: Option<KeyTransactionLinks>,
}

impl rt::Object for KeyTransaction {
    const SHAPE: rt::Shape = rt::Shape::new(
        "KeyTransaction",
        0b11,
        &[
            "id",
            "name",
            "transaction_name",
            "health_status",
            "reporting",
            "last_reported_at",
            "application_summary",
            "end_user_summary",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            String,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<String>,
            Option<ApplicationSummary>,
            Option<ApplicationEndUserSummary>,
        ),
        (Option<KeyTransactionLinks>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.transaction_name,
                &self.health_status,
                &self.reporting,
                &self.last_reported_at,
                &self.application_summary,
                &self.end_user_summary,
            ),
            (&self.links,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            transaction_name: group_0.2,
            health_status: group_0.3,
            reporting: group_0.4,
            last_reported_at: group_0.5,
            application_summary: group_0.6,
            end_user_summary: group_0.7,
            links: group_1.0,
        }
    }
}

/// The same as [`DeploymentLinks`].
pub type KeyTransactionLinks = DeploymentLinks;

rt::objects! {
    ListKeyTransactionsResponse
    KeyTransaction
}
