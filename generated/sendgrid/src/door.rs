// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "SendMail",
        method: "POST",
        path: "/v3/mail/send",
        tag: "mail",
        summary: "Send a message, with or without a template",
        parameters: &[
            rt::ParameterInfo::new("Content-Encoding", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "templates")]
    rt::OperationInfo {
        id: "ListTemplate",
        method: "GET",
        path: "/v3/templates",
        tag: "templates",
        summary: "List templates",
        parameters: &[
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("generations", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_token", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "templates")]
    rt::OperationInfo {
        id: "CreateTemplate",
        method: "POST",
        path: "/v3/templates",
        tag: "templates",
        summary: "Create a template",
        parameters: &[
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "templates")]
    rt::OperationInfo {
        id: "GetTemplate",
        method: "GET",
        path: "/v3/templates/{template_id}",
        tag: "templates",
        summary: "Get a template",
        parameters: &[
            rt::ParameterInfo::new("template_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "templates")]
    rt::OperationInfo {
        id: "DeleteTemplate",
        method: "DELETE",
        path: "/v3/templates/{template_id}",
        tag: "templates",
        summary: "Delete a template",
        parameters: &[
            rt::ParameterInfo::new("template_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "templates")]
    rt::OperationInfo {
        id: "CreateTemplateVersion",
        method: "POST",
        path: "/v3/templates/{template_id}/versions",
        tag: "templates",
        summary: "Add a version to a template",
        parameters: &[
            rt::ParameterInfo::new("template_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "bounces")]
    rt::OperationInfo {
        id: "ListSuppressionBounces",
        method: "GET",
        path: "/v3/suppression/bounces",
        tag: "bounces",
        summary: "List addresses that bounced",
        parameters: &[
            rt::ParameterInfo::new("start_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "bounces")]
    rt::OperationInfo {
        id: "DeleteSuppressionBounce",
        method: "DELETE",
        path: "/v3/suppression/bounces/{email}",
        tag: "bounces",
        summary: "Forget a bounce",
        parameters: &[
            rt::ParameterInfo::new("email", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "blocks")]
    rt::OperationInfo {
        id: "ListSuppressionBlock",
        method: "GET",
        path: "/v3/suppression/blocks",
        tag: "blocks",
        summary: "List addresses whose server refused a message",
        parameters: &[
            rt::ParameterInfo::new("start_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "unsubscribe_groups")]
    rt::OperationInfo {
        id: "ListAsmGroup",
        method: "GET",
        path: "/v3/asm/groups",
        tag: "unsubscribe_groups",
        summary: "List unsubscribe groups",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "suppressions")]
    rt::OperationInfo {
        id: "ListSuppressionFromAsmGroup",
        method: "GET",
        path: "/v3/asm/groups/{group_id}/suppressions",
        tag: "suppressions",
        summary: "List the addresses that left a group",
        parameters: &[
            rt::ParameterInfo::new("group_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "suppressions")]
    rt::OperationInfo {
        id: "AddSuppressionToAsmGroup",
        method: "POST",
        path: "/v3/asm/groups/{group_id}/suppressions",
        tag: "suppressions",
        summary: "Take addresses out of a group",
        parameters: &[
            rt::ParameterInfo::new("group_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "suppressions")]
    rt::OperationInfo {
        id: "CreateGlobalSuppression",
        method: "POST",
        path: "/v3/asm/suppressions/global",
        tag: "suppressions",
        summary: "Never mail these addresses again",
        parameters: &[
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "suppressions")]
    rt::OperationInfo {
        id: "DeleteGlobalSuppression",
        method: "DELETE",
        path: "/v3/asm/suppressions/global/{email}",
        tag: "suppressions",
        summary: "Allow mail to an address again",
        parameters: &[
            rt::ParameterInfo::new("email", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "contacts")]
    rt::OperationInfo {
        id: "UpdateContact",
        method: "PUT",
        path: "/v3/marketing/contacts",
        tag: "contacts",
        summary: "Add or change contacts, in the background",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "contacts")]
    rt::OperationInfo {
        id: "DeleteContact",
        method: "DELETE",
        path: "/v3/marketing/contacts",
        tag: "contacts",
        summary: "Delete contacts, in the background",
        parameters: &[
            rt::ParameterInfo::new(
                "delete_all_contacts",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("ids", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "contacts")]
    rt::OperationInfo {
        id: "GetContact",
        method: "GET",
        path: "/v3/marketing/contacts/{id}",
        tag: "contacts",
        summary: "Get a contact",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "contacts")]
    rt::OperationInfo {
        id: "SearchContact",
        method: "POST",
        path: "/v3/marketing/contacts/search",
        tag: "contacts",
        summary: "Search contacts with a query",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "contacts")]
    rt::OperationInfo {
        id: "ListContactByEmail",
        method: "POST",
        path: "/v3/marketing/contacts/search/emails",
        tag: "contacts",
        summary: "Find contacts by address",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lists")]
    rt::OperationInfo {
        id: "ListMarketingList",
        method: "GET",
        path: "/v3/marketing/lists",
        tag: "lists",
        summary: "List contact lists",
        parameters: &[
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_token", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "lists")]
    rt::OperationInfo {
        id: "CreateMarketingList",
        method: "POST",
        path: "/v3/marketing/lists",
        tag: "lists",
        summary: "Create a contact list",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "stats")]
    rt::OperationInfo {
        id: "ListStat",
        method: "GET",
        path: "/v3/stats",
        tag: "stats",
        summary: "Get statistics of messages by day, week or month",
        parameters: &[
            rt::ParameterInfo::new("start_date", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("aggregated_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end_date", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "scopes")]
    rt::OperationInfo {
        id: "ListScope",
        method: "GET",
        path: "/v3/scopes",
        tag: "scopes",
        summary: "List what the key may do",
        parameters: &[
            rt::ParameterInfo::new("on-behalf-of", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "mail")]
    mail_send_mail,
    #[cfg(feature = "templates")]
    templates_list_template,
    #[cfg(feature = "templates")]
    templates_create_template,
    #[cfg(feature = "templates")]
    templates_get_template,
    #[cfg(feature = "templates")]
    templates_delete_template,
    #[cfg(feature = "templates")]
    templates_create_template_version,
    #[cfg(feature = "bounces")]
    bounces_list_suppression_bounces,
    #[cfg(feature = "bounces")]
    bounces_delete_suppression_bounce,
    #[cfg(feature = "blocks")]
    blocks_list_suppression_block,
    #[cfg(feature = "unsubscribe_groups")]
    unsubscribe_groups_list_asm_group,
    #[cfg(feature = "suppressions")]
    suppressions_list_suppression_from_asm_group,
    #[cfg(feature = "suppressions")]
    suppressions_add_suppression_to_asm_group,
    #[cfg(feature = "suppressions")]
    suppressions_create_global_suppression,
    #[cfg(feature = "suppressions")]
    suppressions_delete_global_suppression,
    #[cfg(feature = "contacts")]
    contacts_update_contact,
    #[cfg(feature = "contacts")]
    contacts_delete_contact,
    #[cfg(feature = "contacts")]
    contacts_get_contact,
    #[cfg(feature = "contacts")]
    contacts_search_contact,
    #[cfg(feature = "contacts")]
    contacts_list_contact_by_email,
    #[cfg(feature = "lists")]
    lists_list_marketing_list,
    #[cfg(feature = "lists")]
    lists_create_marketing_list,
    #[cfg(feature = "stats")]
    stats_list_stat,
    #[cfg(feature = "scopes")]
    scopes_list_scope,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "mail")]
fn mail_send_mail(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::mail::SendMail>(client.core(), args);
    call.json::<types::MailSendRequest>("application/json", true);
    call.takes::<types::SendMailContentEncoding>(0);
    call.start::<crate::mail::SendMail>()
}

#[cfg(feature = "templates")]
fn templates_list_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::templates::ListTemplate,
    >(client.core(), args);
    call.needs::<f64>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::templates::ListTemplate>()
}

#[cfg(feature = "templates")]
fn templates_create_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::templates::CreateTemplate,
    >(client.core(), args);
    call.json::<types::CreateTemplateBody>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::templates::CreateTemplate>()
}

#[cfg(feature = "templates")]
fn templates_get_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::templates::GetTemplate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::templates::GetTemplate>()
}

#[cfg(feature = "templates")]
fn templates_delete_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::templates::DeleteTemplate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::templates::DeleteTemplate>()
}

#[cfg(feature = "templates")]
fn templates_create_template_version(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::templates::CreateTemplateVersion,
    >(client.core(), args);
    call.needs::<rt::Uuid>(0);
    call.json::<types::TransactionalTemplateVersionCreate>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::templates::CreateTemplateVersion>()
}

#[cfg(feature = "bounces")]
fn bounces_list_suppression_bounces(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::bounces::ListSuppressionBounces,
    >(client.core(), args);
    call.takes::<i64>(0);
    call.takes::<i64>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.start::<crate::bounces::ListSuppressionBounces>()
}

#[cfg(feature = "bounces")]
fn bounces_delete_suppression_bounce(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::bounces::DeleteSuppressionBounce,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::bounces::DeleteSuppressionBounce>()
}

#[cfg(feature = "blocks")]
fn blocks_list_suppression_block(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::blocks::ListSuppressionBlock,
    >(client.core(), args);
    call.takes::<i64>(0);
    call.takes::<i64>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.start::<crate::blocks::ListSuppressionBlock>()
}

#[cfg(feature = "unsubscribe_groups")]
fn unsubscribe_groups_list_asm_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::unsubscribe_groups::ListAsmGroup,
    >(client.core(), args);
    call.takes::<i64>(0);
    call.takes::<String>(1);
    call.start::<crate::unsubscribe_groups::ListAsmGroup>()
}

#[cfg(feature = "suppressions")]
fn suppressions_list_suppression_from_asm_group(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::suppressions::ListSuppressionFromAsmGroup,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::suppressions::ListSuppressionFromAsmGroup>()
}

#[cfg(feature = "suppressions")]
fn suppressions_add_suppression_to_asm_group(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::suppressions::AddSuppressionToAsmGroup,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::SuppressionsRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::suppressions::AddSuppressionToAsmGroup>()
}

#[cfg(feature = "suppressions")]
fn suppressions_create_global_suppression(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::suppressions::CreateGlobalSuppression,
    >(client.core(), args);
    call.json::<types::SuppressionsRequest>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::suppressions::CreateGlobalSuppression>()
}

#[cfg(feature = "suppressions")]
fn suppressions_delete_global_suppression(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::suppressions::DeleteGlobalSuppression,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::suppressions::DeleteGlobalSuppression>()
}

#[cfg(feature = "contacts")]
fn contacts_update_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::contacts::UpdateContact,
    >(client.core(), args);
    call.json::<types::UpdateContactBody>("application/json", true);
    call.start::<crate::contacts::UpdateContact>()
}

#[cfg(feature = "contacts")]
fn contacts_delete_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::contacts::DeleteContact,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::contacts::DeleteContact>()
}

#[cfg(feature = "contacts")]
fn contacts_get_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::contacts::GetContact>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::contacts::GetContact>()
}

#[cfg(feature = "contacts")]
fn contacts_search_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::contacts::SearchContact,
    >(client.core(), args);
    call.json::<types::SearchContactBody>("application/json", true);
    call.start::<crate::contacts::SearchContact>()
}

#[cfg(feature = "contacts")]
fn contacts_list_contact_by_email(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::contacts::ListContactByEmail,
    >(client.core(), args);
    call.json::<types::ListContactByEmailBody>("application/json", true);
    call.start::<crate::contacts::ListContactByEmail>()
}

#[cfg(feature = "lists")]
fn lists_list_marketing_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::lists::ListMarketingList,
    >(client.core(), args);
    call.takes::<f64>(0);
    call.takes::<String>(1);
    call.start::<crate::lists::ListMarketingList>()
}

#[cfg(feature = "lists")]
fn lists_create_marketing_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::lists::CreateMarketingList,
    >(client.core(), args);
    call.json::<types::CreateMarketingListBody>("application/json", true);
    call.start::<crate::lists::CreateMarketingList>()
}

#[cfg(feature = "stats")]
fn stats_list_stat(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::stats::ListStat>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<types::ListStatAggregatedBy>(4);
    call.takes::<String>(5);
    call.start::<crate::stats::ListStat>()
}

#[cfg(feature = "scopes")]
fn scopes_list_scope(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::scopes::ListScope>(client.core(), args);
    call.takes::<String>(0);
    call.start::<crate::scopes::ListScope>()
}
