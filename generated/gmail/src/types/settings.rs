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
    const SHAPE: rt::Shape = rt::Shape {
        name: "VacationSettings",
        fields: &[
            "enableAutoReply",
            "responseSubject",
            "responseBodyPlainText",
            "responseBodyHtml",
            "restrictToContacts",
            "restrictToDomain",
            "startTime",
            "endTime",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            enable_auto_reply,
            response_subject,
            response_body_plain_text,
            response_body_html,
            restrict_to_contacts,
            restrict_to_domain,
            start_time,
            end_time,
        ): Self::Fields,
    ) -> Self {
        Self {
            enable_auto_reply,
            response_subject,
            response_body_plain_text,
            response_body_html,
            restrict_to_contacts,
            restrict_to_domain,
            start_time,
            end_time,
        }
    }
}

/// `ListFiltersResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListFiltersResponse {
    pub filter: Option<Vec<Filter>>,
}

impl rt::Object for ListFiltersResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListFiltersResponse",
        fields: &["filter"],
        required: &[0],
    };
    type Fields = (Option<Vec<Filter>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.filter,)
    }

    #[inline]
    fn from_fields((filter,): Self::Fields) -> Self {
        Self { filter }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Filter",
        fields: &["id", "criteria", "action"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<FilterCriteria>, Option<FilterAction>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.criteria, &self.action)
    }

    #[inline]
    fn from_fields((id, criteria, action): Self::Fields) -> Self {
        Self { id, criteria, action }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FilterCriteria",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                from,
                to,
                subject,
                query,
                negated_query,
                has_attachment,
                exclude_chats,
                size,
            ),
            (size_comparison,),
        ): Self::Fields,
    ) -> Self {
        Self {
            from,
            to,
            subject,
            query,
            negated_query,
            has_attachment,
            exclude_chats,
            size,
            size_comparison,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FilterAction",
        fields: &["addLabelIds", "removeLabelIds", "forward"],
        required: &[0],
    };
    type Fields = (Option<Vec<String>>, Option<Vec<String>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.add_label_ids, &self.remove_label_ids, &self.forward)
    }

    #[inline]
    fn from_fields((add_label_ids, remove_label_ids, forward): Self::Fields) -> Self {
        Self {
            add_label_ids,
            remove_label_ids,
            forward,
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
