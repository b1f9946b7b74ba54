// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
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
    let body = args.required_body::<types::MailSendRequest>()?;
    let mut call = client.mail().send_mail(&body);
    if let Some(value) = args
        .optional::<
            types::SendMailContentEncoding,
        >(rt::ParameterPlace::Header, "Content-Encoding")?
    {
        call = call.content_encoding(value);
    }
    Ok(rt::outcome::<crate::mail::SendMail>(call.send()))
}

#[cfg(feature = "templates")]
fn templates_list_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .templates()
        .list_template(args.required::<f64>(rt::ParameterPlace::Query, "page_size")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "generations")?
    {
        call = call.generations(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "page_token")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::templates::ListTemplate>(call.send()))
}

#[cfg(feature = "templates")]
fn templates_create_template(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateTemplateBody>()?;
    let mut call = client.templates().create_template(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::templates::CreateTemplate>(call.send()))
}

#[cfg(feature = "templates")]
fn templates_get_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .templates()
        .get_template(
            &args.required::<String>(rt::ParameterPlace::Path, "template_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::templates::GetTemplate>(call.send()))
}

#[cfg(feature = "templates")]
fn templates_delete_template(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .templates()
        .delete_template(
            &args.required::<String>(rt::ParameterPlace::Path, "template_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::templates::DeleteTemplate>(call.send()))
}

#[cfg(feature = "templates")]
fn templates_create_template_version(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TransactionalTemplateVersionCreate>()?;
    let mut call = client
        .templates()
        .create_template_version(
            &args.required::<rt::Uuid>(rt::ParameterPlace::Path, "template_id")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::templates::CreateTemplateVersion>(call.send()))
}

#[cfg(feature = "bounces")]
fn bounces_list_suppression_bounces(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.bounces().list_suppression_bounces();
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "start_time")? {
        call = call.start_time(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "end_time")? {
        call = call.end_time(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::bounces::ListSuppressionBounces>(call.send()))
}

#[cfg(feature = "bounces")]
fn bounces_delete_suppression_bounce(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .bounces()
        .delete_suppression_bounce(
            &args.required::<String>(rt::ParameterPlace::Path, "email")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::bounces::DeleteSuppressionBounce>(call.send()))
}

#[cfg(feature = "blocks")]
fn blocks_list_suppression_block(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.blocks().list_suppression_block();
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "start_time")? {
        call = call.start_time(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "end_time")? {
        call = call.end_time(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::blocks::ListSuppressionBlock>(call.send()))
}

#[cfg(feature = "unsubscribe_groups")]
fn unsubscribe_groups_list_asm_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.unsubscribe_groups().list_asm_group();
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "id")? {
        call = call.id(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::unsubscribe_groups::ListAsmGroup>(call.send()))
}

#[cfg(feature = "suppressions")]
fn suppressions_list_suppression_from_asm_group(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .suppressions()
        .list_suppression_from_asm_group(
            &args.required::<String>(rt::ParameterPlace::Path, "group_id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::suppressions::ListSuppressionFromAsmGroup>(call.send()))
}

#[cfg(feature = "suppressions")]
fn suppressions_add_suppression_to_asm_group(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::SuppressionsRequest>()?;
    let mut call = client
        .suppressions()
        .add_suppression_to_asm_group(
            &args.required::<String>(rt::ParameterPlace::Path, "group_id")?,
            &body,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::suppressions::AddSuppressionToAsmGroup>(call.send()))
}

#[cfg(feature = "suppressions")]
fn suppressions_create_global_suppression(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::SuppressionsRequest>()?;
    let mut call = client.suppressions().create_global_suppression(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::suppressions::CreateGlobalSuppression>(call.send()))
}

#[cfg(feature = "suppressions")]
fn suppressions_delete_global_suppression(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .suppressions()
        .delete_global_suppression(
            &args.required::<String>(rt::ParameterPlace::Path, "email")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::suppressions::DeleteGlobalSuppression>(call.send()))
}

#[cfg(feature = "contacts")]
fn contacts_update_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateContactBody>()?;
    let call = client.contacts().update_contact(&body);
    Ok(rt::outcome::<crate::contacts::UpdateContact>(call.send()))
}

#[cfg(feature = "contacts")]
fn contacts_delete_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.contacts().delete_contact();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "delete_all_contacts")?
    {
        call = call.delete_all_contacts(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "ids")? {
        call = call.ids(&value);
    }
    Ok(rt::outcome::<crate::contacts::DeleteContact>(call.send()))
}

#[cfg(feature = "contacts")]
fn contacts_get_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .contacts()
        .get_contact(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::contacts::GetContact>(call.send()))
}

#[cfg(feature = "contacts")]
fn contacts_search_contact(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SearchContactBody>()?;
    let call = client.contacts().search_contact(&body);
    Ok(rt::outcome::<crate::contacts::SearchContact>(call.send()))
}

#[cfg(feature = "contacts")]
fn contacts_list_contact_by_email(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ListContactByEmailBody>()?;
    let call = client.contacts().list_contact_by_email(&body);
    Ok(rt::outcome::<crate::contacts::ListContactByEmail>(call.send()))
}

#[cfg(feature = "lists")]
fn lists_list_marketing_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.lists().list_marketing_list();
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "page_token")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::lists::ListMarketingList>(call.send()))
}

#[cfg(feature = "lists")]
fn lists_create_marketing_list(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateMarketingListBody>()?;
    let call = client.lists().create_marketing_list(&body);
    Ok(rt::outcome::<crate::lists::CreateMarketingList>(call.send()))
}

#[cfg(feature = "stats")]
fn stats_list_stat(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .stats()
        .list_stat(&args.required::<String>(rt::ParameterPlace::Query, "start_date")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListStatAggregatedBy,
        >(rt::ParameterPlace::Query, "aggregated_by")?
    {
        call = call.aggregated_by(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "end_date")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::stats::ListStat>(call.send()))
}

#[cfg(feature = "scopes")]
fn scopes_list_scope(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.scopes().list_scope();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "on-behalf-of")?
    {
        call = call.on_behalf_of(&value);
    }
    Ok(rt::outcome::<crate::scopes::ListScope>(call.send()))
}
