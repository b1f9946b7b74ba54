// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `balance`, as the API calls it.
#[non_exhaustive]
pub struct Balance {
    /// Always `balance`.
    pub object: String,
    pub livemode: bool,
    pub available: Vec<BalanceAmount>,
    pub pending: Vec<BalanceAmount>,
    pub connect_reserved: Option<Vec<BalanceAmount>>,
    pub instant_available: Option<Vec<BalanceAmount>>,
}

impl rt::Object for Balance {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Balance",
        0b1111,
        &[
            "object",
            "livemode",
            "available",
            "pending",
            "connect_reserved",
            "instant_available",
        ],
    );
    type Fields = (
        String,
        bool,
        Vec<BalanceAmount>,
        Vec<BalanceAmount>,
        Option<Vec<BalanceAmount>>,
        Option<Vec<BalanceAmount>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object,
            &self.livemode,
            &self.available,
            &self.pending,
            &self.connect_reserved,
            &self.instant_available,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            livemode: group_0.1,
            available: group_0.2,
            pending: group_0.3,
            connect_reserved: group_0.4,
            instant_available: group_0.5,
        }
    }
}

/// `balance_amount`, as the API calls it.
#[non_exhaustive]
pub struct BalanceAmount {
    pub amount: i64,
    pub currency: String,
    pub source_types: Option<rt::Map<i64>>,
}

impl rt::Object for BalanceAmount {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BalanceAmount",
        0b11,
        &["amount", "currency", "source_types"],
    );
    type Fields = (i64, String, Option<rt::Map<i64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.amount, &self.currency, &self.source_types)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            amount: group_0.0,
            currency: group_0.1,
            source_types: group_0.2,
        }
    }
}

rt::objects! {
    Balance
    BalanceAmount
}
