// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `order` of `listCommits`.
#[non_exhaustive]
pub enum ListCommitsOrder {
    /// `default`
    Default,
    /// `topo`
    Topo,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::choices! {
    ListCommitsOrder { Default = "default", Topo = "topo" }
}
