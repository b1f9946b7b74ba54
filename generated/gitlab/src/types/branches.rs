// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `Branch`, as the API calls it.
#[non_exhaustive]
pub struct Branch {
    pub name: String,
    pub merged: Option<bool>,
    pub protected: Option<bool>,
    pub default: Option<bool>,
    pub developers_can_push: Option<bool>,
    pub developers_can_merge: Option<bool>,
    pub can_push: Option<bool>,
    pub web_url: Option<String>,
    pub commit: Commit,
}

impl rt::Object for Branch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Branch",
        0b100000001,
        &[
            "name",
            "merged",
            "protected",
            "default",
            "developers_can_push",
            "developers_can_merge",
            "can_push",
            "web_url",
            "commit",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<String>,
        ),
        (Commit,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.merged,
                &self.protected,
                &self.default,
                &self.developers_can_push,
                &self.developers_can_merge,
                &self.can_push,
                &self.web_url,
            ),
            (&self.commit,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            merged: group_0.1,
            protected: group_0.2,
            default: group_0.3,
            developers_can_push: group_0.4,
            developers_can_merge: group_0.5,
            can_push: group_0.6,
            web_url: group_0.7,
            commit: group_1.0,
        }
    }
}

rt::objects! {
    Branch
}
