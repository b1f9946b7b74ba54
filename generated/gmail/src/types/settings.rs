// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `VacationSettings`, as the API calls it.
pub struct VacationSettings {
    pub enable_auto_reply: Option<bool>,
    pub response_subject: Option<String>,
    pub response_body_plain_text: Option<String>,
    pub response_body_html: Option<String>,
    pub restrict_to_contacts: Option<bool>,
    pub restrict_to_domain: Option<bool>,
    /// Unix milliseconds.
    pub start_time: Option<String>,
    /// Unix milliseconds.
    pub end_time: Option<String>,
}

impl rt::Object for VacationSettings {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VacationSettings",
        0,
        &[
            "enableAutoReply",
            "responseSubject",
            "responseBodyPlainText",
            "responseBodyHtml",
            "restrictToContacts",
            "restrictToDomain",
            "startTime",
            "endTime",
        ],
    );
    type Fields = (
        Option<bool>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<bool>,
        Option<bool>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.enable_auto_reply,
            &self.response_subject,
            &self.response_body_plain_text,
            &self.response_body_html,
            &self.restrict_to_contacts,
            &self.restrict_to_domain,
            &self.start_time,
            &self.end_time,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            enable_auto_reply: group_0.0,
            response_subject: group_0.1,
            response_body_plain_text: group_0.2,
            response_body_html: group_0.3,
            restrict_to_contacts: group_0.4,
            restrict_to_domain: group_0.5,
            start_time: group_0.6,
            end_time: group_0.7,
        }
    }
}

/// `ListFiltersResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListFiltersResponse {
    pub filter: Option<Vec<Filter>>,
}

impl rt::Object for ListFiltersResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ListFiltersResponse", 0, &["filter"]);
    type Fields = (Option<Vec<Filter>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.filter,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { filter: group_0.0 }
    }
}

/// `Filter`, as the API calls it.
#[non_exhaustive]
pub struct Filter {
    pub id: Option<String>,
    pub criteria: Option<FilterCriteria>,
    pub action: Option<FilterAction>,
}

impl rt::Object for Filter {
    const SHAPE: rt::Shape = rt::Shape::new("Filter", 0, &["id", "criteria", "action"]);
    type Fields = (Option<String>, Option<FilterCriteria>, Option<FilterAction>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.criteria, &self.action)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            criteria: group_0.1,
            action: group_0.2,
        }
    }
}

/// `FilterCriteria`, as the API calls it.
#[non_exhaustive]
pub struct FilterCriteria {
    pub from: Option<String>,
    pub to: Option<String>,
    pub subject: Option<String>,
    pub query: Option<String>,
    pub negated_query: Option<String>,
    pub has_attachment: Option<bool>,
    pub exclude_chats: Option<bool>,
    pub size: Option<i32>,
    pub size_comparison: Option<FilterCriteriaSizeComparison>,
}

impl rt::Object for FilterCriteria {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilterCriteria",
        0,
        &[
            "from",
            "to",
            "subject",
            "query",
            "negatedQuery",
            "hasAttachment",
            "excludeChats",
            "size",
            "sizeComparison",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<bool>,
            Option<i32>,
        ),
        (Option<FilterCriteriaSizeComparison>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.from,
                &self.to,
                &self.subject,
                &self.query,
                &self.negated_query,
                &self.has_attachment,
                &self.exclude_chats,
                &self.size,
            ),
            (&self.size_comparison,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            from: group_0.0,
            to: group_0.1,
            subject: group_0.2,
            query: group_0.3,
            negated_query: group_0.4,
            has_attachment: group_0.5,
            exclude_chats: group_0.6,
            size: group_0.7,
            size_comparison: group_1.0,
        }
    }
}

/// `sizeComparison` of `FilterCriteria`.
#[non_exhaustive]
pub enum FilterCriteriaSizeComparison {
    /// `unspecified`
    Unspecified,
    /// `smaller`
    Smaller,
    /// `larger`
    Larger,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `FilterAction`, as the API calls it.
#[non_exhaustive]
pub struct FilterAction {
    pub add_label_ids: Option<Vec<String>>,
    pub remove_label_ids: Option<Vec<String>>,
    pub forward: Option<String>,
}

impl rt::Object for FilterAction {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FilterAction",
        0,
        &["addLabelIds", "removeLabelIds", "forward"],
    );
    type Fields = (Option<Vec<String>>, Option<Vec<String>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.add_label_ids, &self.remove_label_ids, &self.forward)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            add_label_ids: group_0.0,
            remove_label_ids: group_0.1,
            forward: group_0.2,
        }
    }
}

rt::objects! {
    VacationSettings
    ListFiltersResponse
    Filter
    FilterCriteria
    FilterAction
}

rt::defaults! {
    VacationSettings
}

rt::choices! {
    FilterCriteriaSizeComparison {
        Unspecified = "unspecified",
        Smaller = "smaller",
        Larger = "larger",
    }
}
