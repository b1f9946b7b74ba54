// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `shortIdLookup` of `listOrganizationIssues`.
#[non_exhaustive]
pub enum ListOrganizationIssuesShortIdLookup {
    /// `0`
    V0,
    /// `1`
    V1,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sort` of `listOrganizationIssues`.
///
/// Default: `date`.
#[non_exhaustive]
pub enum ListOrganizationIssuesSort {
    /// `date`
    Date,
    /// `freq`
    Freq,
    /// `inbox`
    Inbox,
    /// `new`
    New,
    /// `recommended`
    Recommended,
    /// `trends`
    Trends,
    /// `user`
    User,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `expand.item` of `listOrganizationIssues`.
#[non_exhaustive]
pub enum ListOrganizationIssuesExpandItem {
    /// `inbox`
    Inbox,
    /// `integrationIssues`
    IntegrationIssues,
    /// `latestEventHasAttachments`
    LatestEventHasAttachments,
    /// `owners`
    Owners,
    /// `sentryAppIssues`
    SentryAppIssues,
    /// `sessions`
    Sessions,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `collapse.item` of `listOrganizationIssues`.
#[non_exhaustive]
pub enum ListOrganizationIssuesCollapseItem {
    /// `base`
    Base,
    /// `filtered`
    Filtered,
    /// `lifetime`
    Lifetime,
    /// `stats`
    Stats,
    /// `unhandled`
    Unhandled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Issue`, as the API calls it.
#[non_exhaustive]
pub struct Issue {
    pub id: String,
    pub share_id: Option<String>,
    pub short_id: String,
    pub title: String,
    pub culprit: Option<String>,
    pub permalink: String,
    pub logger: Option<String>,
    pub level: Level,
    pub status: IssueStatus,
    pub status_details: rt::Map<rt::Any>,
    pub substatus: Option<IssueSubstatus>,
    pub is_public: bool,
    pub platform: Option<String>,
    pub priority: Option<IssuePriority>,
    pub project: IssueProject,
    pub r#type: EventType,
    pub issue_type: String,
    pub issue_category: String,
    pub metadata: rt::Map<rt::Any>,
    pub num_comments: i64,
    pub assigned_to: Option<Actor>,
    pub is_bookmarked: bool,
    pub is_subscribed: bool,
    pub has_seen: bool,
    pub is_unhandled: Option<bool>,
    pub count: Option<String>,
    pub user_count: Option<i64>,
    pub first_seen: rt::Nullable<rt::DateTime>,
    pub last_seen: rt::Nullable<rt::DateTime>,
    pub stats: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Issue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Issue",
        0b111111111111111111111111,
        &[
            "id",
            "shareId",
            "shortId",
            "title",
            "culprit",
            "permalink",
            "logger",
            "level",
            "status",
            "statusDetails",
            "substatus",
            "isPublic",
            "platform",
            "priority",
            "project",
            "type",
            "issueType",
            "issueCategory",
            "metadata",
            "numComments",
            "assignedTo",
            "isBookmarked",
            "isSubscribed",
            "hasSeen",
            "isUnhandled",
            "count",
            "userCount",
            "firstSeen",
            "lastSeen",
            "stats",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                String,
                String,
                Option<String>,
                String,
                Option<String>,
                Level,
            ),
            (
                IssueStatus,
                rt::Map<rt::Any>,
                Option<IssueSubstatus>,
                bool,
                Option<String>,
                Option<IssuePriority>,
                IssueProject,
                EventType,
            ),
        >,
        rt::Both<
            (String, String, rt::Map<rt::Any>, i64, Option<Actor>, bool, bool, bool),
            (
                Option<bool>,
                Option<String>,
                Option<i64>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                Option<rt::Map<rt::Any>>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.share_id,
                    &self.short_id,
                    &self.title,
                    &self.culprit,
                    &self.permalink,
                    &self.logger,
                    &self.level,
                ),
                (
                    &self.status,
                    &self.status_details,
                    &self.substatus,
                    &self.is_public,
                    &self.platform,
                    &self.priority,
                    &self.project,
                    &self.r#type,
                ),
            ),
            rt::Both(
                (
                    &self.issue_type,
                    &self.issue_category,
                    &self.metadata,
                    &self.num_comments,
                    &self.assigned_to,
                    &self.is_bookmarked,
                    &self.is_subscribed,
                    &self.has_seen,
                ),
                (
                    &self.is_unhandled,
                    &self.count,
                    &self.user_count,
                    &self.first_seen,
                    &self.last_seen,
                    &self.stats,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            share_id: group_0.1,
            short_id: group_0.2,
            title: group_0.3,
            culprit: group_0.4,
            permalink: group_0.5,
            logger: group_0.6,
            level: group_0.7,
            status: group_1.0,
            status_details: group_1.1,
            substatus: group_1.2,
            is_public: group_1.3,
            platform: group_1.4,
            priority: group_1.5,
            project: group_1.6,
            r#type: group_1.7,
            issue_type: group_2.0,
            issue_category: group_2.1,
            metadata: group_2.2,
            num_comments: group_2.3,
            assigned_to: group_2.4,
            is_bookmarked: group_2.5,
            is_subscribed: group_2.6,
            has_seen: group_2.7,
            is_unhandled: group_3.0,
            count: group_3.1,
            user_count: group_3.2,
            first_seen: group_3.3,
            last_seen: group_3.4,
            stats: group_3.5,
        }
    }
}

/// `Level`, as the API calls it.
#[non_exhaustive]
pub enum Level {
    /// `sample`
    Sample,
    /// `debug`
    Debug,
    /// `info`
    Info,
    /// `warning`
    Warning,
    /// `error`
    Error,
    /// `fatal`
    Fatal,
    /// `unknown`
    Unknown_,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `status` of `Issue`.
#[non_exhaustive]
pub enum IssueStatus {
    /// `resolved`
    Resolved,
    /// `ignored`
    Ignored,
    /// `pending_deletion`
    PendingDeletion,
    /// `pending_merge`
    PendingMerge,
    /// `reprocessing`
    Reprocessing,
    /// `unresolved`
    Unresolved,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `substatus` of `Issue`.
#[non_exhaustive]
pub enum IssueSubstatus {
    /// `archived_until_escalating`
    ArchivedUntilEscalating,
    /// `archived_until_condition_met`
    ArchivedUntilConditionMet,
    /// `archived_forever`
    ArchivedForever,
    /// `escalating`
    Escalating,
    /// `ongoing`
    Ongoing,
    /// `regressed`
    Regressed,
    /// `new`
    New,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `priority` of `Issue`.
#[non_exhaustive]
pub enum IssuePriority {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `project` of `Issue`.
#[non_exhaustive]
pub struct IssueProject {
    pub id: String,
    pub name: String,
    pub slug: String,
    pub platform: Option<String>,
}

impl rt::Object for IssueProject {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IssueProject",
        0b1111,
        &["id", "name", "slug", "platform"],
    );
    type Fields = (String, String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.slug, &self.platform)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            slug: group_0.2,
            platform: group_0.3,
        }
    }
}

/// `EventType`, as the API calls it.
#[non_exhaustive]
pub enum EventType {
    /// `default`
    Default,
    /// `error`
    Error,
    /// `csp`
    Csp,
    /// `nel`
    Nel,
    /// `hpkp`
    Hpkp,
    /// `expectct`
    Expectct,
    /// `expectstaple`
    Expectstaple,
    /// `transaction`
    Transaction,
    /// `generic`
    Generic,
    /// `feedback`
    Feedback,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Actor`, as the API calls it.
#[non_exhaustive]
pub struct Actor {
    pub r#type: ActorType,
    pub id: String,
    pub name: String,
    pub email: Option<String>,
}

impl rt::Object for Actor {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Actor",
        0b111,
        &["type", "id", "name", "email"],
    );
    type Fields = (ActorType, String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.id, &self.name, &self.email)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            name: group_0.2,
            email: group_0.3,
        }
    }
}

/// `type` of `Actor`.
#[non_exhaustive]
pub enum ActorType {
    /// `user`
    User,
    /// `team`
    Team,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `expand.item` of `getOrganizationIssue`.
#[non_exhaustive]
pub enum GetOrganizationIssueExpandItem {
    /// `forecast`
    Forecast,
    /// `inbox`
    Inbox,
    /// `integrationIssues`
    IntegrationIssues,
    /// `latestEventHasAttachments`
    LatestEventHasAttachments,
    /// `owners`
    Owners,
    /// `sentryAppIssues`
    SentryAppIssues,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `collapse.item` of `getOrganizationIssue`.
#[non_exhaustive]
pub enum GetOrganizationIssueCollapseItem {
    /// `release`
    Release,
    /// `stats`
    Stats,
    /// `tags`
    Tags,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `IssueUpdate`, as the API calls it.
pub struct IssueUpdate {
    pub inbox: Option<bool>,
    pub status: Option<IssueUpdateStatus>,
    pub status_details: Option<rt::Map<rt::Any>>,
    pub substatus: rt::Nullable<IssueUpdateSubstatus>,
    pub has_seen: Option<bool>,
    pub is_bookmarked: Option<bool>,
    pub is_public: Option<bool>,
    pub is_subscribed: Option<bool>,
    pub merge: Option<bool>,
    pub discard: Option<bool>,
    pub assigned_to: Option<String>,
    pub priority: Option<IssueUpdatePriority>,
}

impl rt::Object for IssueUpdate {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IssueUpdate",
        0,
        &[
            "inbox",
            "status",
            "statusDetails",
            "substatus",
            "hasSeen",
            "isBookmarked",
            "isPublic",
            "isSubscribed",
            "merge",
            "discard",
            "assignedTo",
            "priority",
        ],
    );
    type Fields = rt::Both<
        (
            Option<bool>,
            Option<IssueUpdateStatus>,
            Option<rt::Map<rt::Any>>,
            rt::Nullable<IssueUpdateSubstatus>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
        ),
        (Option<bool>, Option<bool>, Option<String>, Option<IssueUpdatePriority>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.inbox,
                &self.status,
                &self.status_details,
                &self.substatus,
                &self.has_seen,
                &self.is_bookmarked,
                &self.is_public,
                &self.is_subscribed,
            ),
            (&self.merge, &self.discard, &self.assigned_to, &self.priority),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            inbox: group_0.0,
            status: group_0.1,
            status_details: group_0.2,
            substatus: group_0.3,
            has_seen: group_0.4,
            is_bookmarked: group_0.5,
            is_public: group_0.6,
            is_subscribed: group_0.7,
            merge: group_1.0,
            discard: group_1.1,
            assigned_to: group_1.2,
            priority: group_1.3,
        }
    }
}

/// `status` of `IssueUpdate`.
#[non_exhaustive]
pub enum IssueUpdateStatus {
    /// `resolved`
    Resolved,
    /// `unresolved`
    Unresolved,
    /// `ignored`
    Ignored,
    /// `resolvedInNextRelease`
    ResolvedInNextRelease,
    /// `muted`
    Muted,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`IssueSubstatus`].
pub type IssueUpdateSubstatus = IssueSubstatus;

/// The same as [`IssuePriority`].
pub type IssueUpdatePriority = IssuePriority;

/// `EventSummary`, as the API calls it.
#[non_exhaustive]
pub struct EventSummary {
    pub id: String,
    pub event_type: String,
    pub group_id: Option<String>,
    pub event_id: String,
    pub project_id: String,
    pub message: String,
    pub title: String,
    pub location: Option<String>,
    pub culprit: Option<String>,
    pub user: Option<EventUser>,
    pub tags: Vec<EventTag>,
    pub platform: Option<String>,
    pub date_created: rt::DateTime,
    pub crash_file: Option<String>,
    pub metadata: Option<rt::Map<rt::Any>>,
}

impl rt::Object for EventSummary {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventSummary",
        0b111111111111111,
        &[
            "id",
            "event.type",
            "groupID",
            "eventID",
            "projectID",
            "message",
            "title",
            "location",
            "culprit",
            "user",
            "tags",
            "platform",
            "dateCreated",
            "crashFile",
            "metadata",
        ],
    );
    type Fields = rt::Both<
        (String, String, Option<String>, String, String, String, String, Option<String>),
        (
            Option<String>,
            Option<EventUser>,
            Vec<EventTag>,
            Option<String>,
            rt::DateTime,
            Option<String>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.event_type,
                &self.group_id,
                &self.event_id,
                &self.project_id,
                &self.message,
                &self.title,
                &self.location,
            ),
            (
                &self.culprit,
                &self.user,
                &self.tags,
                &self.platform,
                &self.date_created,
                &self.crash_file,
                &self.metadata,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            event_type: group_0.1,
            group_id: group_0.2,
            event_id: group_0.3,
            project_id: group_0.4,
            message: group_0.5,
            title: group_0.6,
            location: group_0.7,
            culprit: group_1.0,
            user: group_1.1,
            tags: group_1.2,
            platform: group_1.3,
            date_created: group_1.4,
            crash_file: group_1.5,
            metadata: group_1.6,
        }
    }
}

/// `EventUser`, as the API calls it.
#[non_exhaustive]
pub struct EventUser {
    pub id: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
    pub username: rt::Nullable<String>,
    pub ip_address: rt::Nullable<String>,
    pub name: rt::Nullable<String>,
    pub data: rt::Nullable<rt::Map<rt::Any>>,
}

impl rt::Object for EventUser {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventUser",
        0,
        &["id", "email", "username", "ip_address", "name", "data"],
    );
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.email, &self.username, &self.ip_address, &self.name, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            email: group_0.1,
            username: group_0.2,
            ip_address: group_0.3,
            name: group_0.4,
            data: group_0.5,
        }
    }
}

/// `EventTag`, as the API calls it.
#[non_exhaustive]
pub struct EventTag {
    pub key: String,
    pub value: String,
    pub query: Option<String>,
}

impl rt::Object for EventTag {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventTag",
        0b11,
        &["key", "value", "query"],
    );
    type Fields = (String, String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key, &self.value, &self.query)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            value: group_0.1,
            query: group_0.2,
        }
    }
}

/// `Event`, as the API calls it.
#[non_exhaustive]
pub struct Event {
    pub id: String,
    pub group_id: Option<String>,
    pub event_id: String,
    pub project_id: String,
    pub message: Option<String>,
    pub title: String,
    pub location: Option<String>,
    pub user: Option<EventUser>,
    pub tags: Vec<EventTag>,
    pub platform: String,
    pub date_received: Option<rt::DateTime>,
    pub date_created: Option<rt::DateTime>,
    pub contexts: rt::Map<rt::Any>,
    pub size: Option<i64>,
    pub entries: Vec<rt::Map<rt::Any>>,
    pub dist: Option<String>,
    pub sdk: Option<rt::Map<rt::Any>>,
    pub context: Option<rt::Map<rt::Any>>,
    pub packages: rt::Map<rt::Any>,
    pub r#type: EventType,
    pub metadata: rt::Map<rt::Any>,
    pub errors: Vec<rt::Map<rt::Any>>,
    pub culprit: rt::Nullable<String>,
    pub fingerprints: Option<Vec<String>>,
    pub release: rt::Nullable<rt::Map<rt::Any>>,
    pub next_event_id: rt::Nullable<String>,
    pub previous_event_id: rt::Nullable<String>,
}

impl rt::Object for Event {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Event",
        0b1111111111011111111111,
        &[
            "id",
            "groupID",
            "eventID",
            "projectID",
            "message",
            "title",
            "location",
            "user",
            "tags",
            "platform",
            "dateReceived",
            "dateCreated",
            "contexts",
            "size",
            "entries",
            "dist",
            "sdk",
            "context",
            "packages",
            "type",
            "metadata",
            "errors",
            "culprit",
            "fingerprints",
            "release",
            "nextEventID",
            "previousEventID",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                String,
                String,
                Option<String>,
                String,
                Option<String>,
                Option<EventUser>,
            ),
            (
                Vec<EventTag>,
                String,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                rt::Map<rt::Any>,
                Option<i64>,
                Vec<rt::Map<rt::Any>>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                rt::Map<rt::Any>,
                EventType,
                rt::Map<rt::Any>,
                Vec<rt::Map<rt::Any>>,
                rt::Nullable<String>,
                Option<Vec<String>>,
            ),
            (rt::Nullable<rt::Map<rt::Any>>, rt::Nullable<String>, rt::Nullable<String>),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.group_id,
                    &self.event_id,
                    &self.project_id,
                    &self.message,
                    &self.title,
                    &self.location,
                    &self.user,
                ),
                (
                    &self.tags,
                    &self.platform,
                    &self.date_received,
                    &self.date_created,
                    &self.contexts,
                    &self.size,
                    &self.entries,
                    &self.dist,
                ),
            ),
            rt::Both(
                (
                    &self.sdk,
                    &self.context,
                    &self.packages,
                    &self.r#type,
                    &self.metadata,
                    &self.errors,
                    &self.culprit,
                    &self.fingerprints,
                ),
                (&self.release, &self.next_event_id, &self.previous_event_id),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            group_id: group_0.1,
            event_id: group_0.2,
            project_id: group_0.3,
            message: group_0.4,
            title: group_0.5,
            location: group_0.6,
            user: group_0.7,
            tags: group_1.0,
            platform: group_1.1,
            date_received: group_1.2,
            date_created: group_1.3,
            contexts: group_1.4,
            size: group_1.5,
            entries: group_1.6,
            dist: group_1.7,
            sdk: group_2.0,
            context: group_2.1,
            packages: group_2.2,
            r#type: group_2.3,
            metadata: group_2.4,
            errors: group_2.5,
            culprit: group_2.6,
            fingerprints: group_2.7,
            release: group_3.0,
            next_event_id: group_3.1,
            previous_event_id: group_3.2,
        }
    }
}

rt::objects! {
    Issue
    IssueProject
    Actor
    IssueUpdate
    EventSummary
    EventUser
    EventTag
    Event
}

rt::defaults! {
    IssueUpdate
}

rt::choices! {
    ListOrganizationIssuesShortIdLookup { V0 = "0", V1 = "1" }
    ListOrganizationIssuesSort {
        Date = "date",
        Freq = "freq",
        Inbox = "inbox",
        New = "new",
        Recommended = "recommended",
        Trends = "trends",
        User = "user",
    }
    ListOrganizationIssuesExpandItem {
        Inbox = "inbox",
        IntegrationIssues = "integrationIssues",
        LatestEventHasAttachments = "latestEventHasAttachments",
        Owners = "owners",
        SentryAppIssues = "sentryAppIssues",
        Sessions = "sessions",
    }
    ListOrganizationIssuesCollapseItem {
        Base = "base",
        Filtered = "filtered",
        Lifetime = "lifetime",
        Stats = "stats",
        Unhandled = "unhandled",
    }
    Level {
        Sample = "sample",
        Debug = "debug",
        Info = "info",
        Warning = "warning",
        Error = "error",
        Fatal = "fatal",
        Unknown_ = "unknown",
    }
    IssueStatus {
        Resolved = "resolved",
        Ignored = "ignored",
        PendingDeletion = "pending_deletion",
        PendingMerge = "pending_merge",
        Reprocessing = "reprocessing",
        Unresolved = "unresolved",
    }
    IssueSubstatus {
        ArchivedUntilEscalating = "archived_until_escalating",
        ArchivedUntilConditionMet = "archived_until_condition_met",
        ArchivedForever = "archived_forever",
        Escalating = "escalating",
        Ongoing = "ongoing",
        Regressed = "regressed",
        New = "new",
    }
    IssuePriority { Low = "low", Medium = "medium", High = "high" }
    EventType {
        Default = "default",
        Error = "error",
        Csp = "csp",
        Nel = "nel",
        Hpkp = "hpkp",
        Expectct = "expectct",
        Expectstaple = "expectstaple",
        Transaction = "transaction",
        Generic = "generic",
        Feedback = "feedback",
    }
    ActorType { User = "user", Team = "team" }
    GetOrganizationIssueExpandItem {
        Forecast = "forecast",
        Inbox = "inbox",
        IntegrationIssues = "integrationIssues",
        LatestEventHasAttachments = "latestEventHasAttachments",
        Owners = "owners",
        SentryAppIssues = "sentryAppIssues",
    }
    GetOrganizationIssueCollapseItem {
        Release = "release",
        Stats = "stats",
        Tags = "tags",
    }
    IssueUpdateStatus {
        Resolved = "resolved",
        Unresolved = "unresolved",
        Ignored = "ignored",
        ResolvedInNextRelease = "resolvedInNextRelease",
        Muted = "muted",
    }
}
