// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of entries.
#[non_exhaustive]
pub struct PaginatedNetworkAccess {
    pub results: Vec<NetworkPermissionEntry>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedNetworkAccess {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedNetworkAccess",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<NetworkPermissionEntry>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.total_count, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            results: group_0.0,
            total_count: group_0.1,
            links: group_0.2,
        }
    }
}

/// Who may connect; one of address, block or security group.
pub struct NetworkPermissionEntry {
    pub ip_address: Option<String>,
    pub cidr_block: Option<String>,
    pub aws_security_group: Option<String>,
    /// Has at most 80 characters.
    pub comment: Option<String>,
    pub delete_after_date: Option<rt::DateTime>,
    pub group_id: Option<String>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for NetworkPermissionEntry {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NetworkPermissionEntry",
        0,
        &[
            "ipAddress",
            "cidrBlock",
            "awsSecurityGroup",
            "comment",
            "deleteAfterDate",
            "groupId",
            "links",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::DateTime>,
        Option<String>,
        Option<Vec<Link>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ip_address,
            &self.cidr_block,
            &self.aws_security_group,
            &self.comment,
            &self.delete_after_date,
            &self.group_id,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ip_address: group_0.0,
            cidr_block: group_0.1,
            aws_security_group: group_0.2,
            comment: group_0.3,
            delete_after_date: group_0.4,
            group_id: group_0.5,
            links: group_0.6,
        }
    }
}

rt::objects! {
    PaginatedNetworkAccess
    NetworkPermissionEntry
}

rt::defaults! {
    NetworkPermissionEntry
}
