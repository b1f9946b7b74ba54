// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Asks the service what its document says, and answers as its document says. With `NOTION_CONTRACT_URL` set, the same operations are sent to that server.
#![allow(unused_imports, dead_code, reason = "no group that needs them may be compiled")]

use switchboard_client::contract;

const SERVICE: contract::Contract = contract::Contract {
    service: "notion",
    prefix: "NOTION",
    connect: notion::door::connect,
};

#[cfg(feature = "users")]
#[test]
fn users_get_users() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get-users",
                method: "GET",
                path: "/v1/users",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"query\":{\"page_size\":1,\"start_cursor\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"has_more\":true,\"next_cursor\":\"text\",\"object\":\"list\",\"request_id\":\"text\",\"results\":[{\"avatar_url\":\"text\",\"bot\":{},\"id\":\"text\",\"name\":\"text\",\"object\":\"user\",\"person\":{},\"type\":\"person\"}],\"type\":\"text\",\"user\":{\"key\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "users")]
#[test]
fn users_get_self() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get-self",
                method: "GET",
                path: "/v1/users/me",
                args: "{\"header\":{\"Notion-Version\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"avatar_url\":\"text\",\"bot\":{\"owner\":{\"type\":\"workspace\",\"user\":{\"id\":\"text\",\"object\":\"user\"},\"workspace\":true},\"workspace_name\":\"text\"},\"id\":\"text\",\"name\":\"text\",\"object\":\"user\",\"person\":{\"email\":\"text\"},\"type\":\"person\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "users")]
#[test]
fn users_get_user() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get-user",
                method: "GET",
                path: "/v1/users/{user_id}",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"user_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"avatar_url\":\"text\",\"bot\":{\"owner\":{\"type\":\"workspace\",\"user\":{\"id\":\"text\",\"object\":\"user\"},\"workspace\":true},\"workspace_name\":\"text\"},\"id\":\"text\",\"name\":\"text\",\"object\":\"user\",\"person\":{\"email\":\"text\"},\"type\":\"person\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "pages")]
#[test]
fn pages_post_page() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "post-page",
                method: "POST",
                path: "/v1/pages",
                args: "{\"body\":{\"children\":[{\"archived\":true,\"audio\":{\"key\":\"text\"},\"bookmark\":{\"key\":\"text\"},\"bulleted_list_item\":{\"rich_text\":[{}]},\"callout\":{\"rich_text\":[{}]},\"code\":{\"rich_text\":[{}]},\"divider\":{\"key\":\"text\"},\"embed\":{\"key\":\"text\"},\"equation\":{\"key\":\"text\"},\"file\":{\"key\":\"text\"},\"heading_1\":{\"rich_text\":[{}]},\"heading_2\":{\"rich_text\":[{}]},\"heading_3\":{\"rich_text\":[{}]},\"image\":{\"key\":\"text\"},\"in_trash\":true,\"numbered_list_item\":{\"rich_text\":[{}]},\"paragraph\":{\"rich_text\":[{}]},\"pdf\":{\"key\":\"text\"},\"quote\":{\"rich_text\":[{}]},\"synced_block\":{\"key\":\"text\"},\"table\":{\"key\":\"text\"},\"table_row\":{\"key\":\"text\"},\"to_do\":{\"rich_text\":[{}]},\"toggle\":{\"rich_text\":[{}]},\"type\":\"text\",\"video\":{\"key\":\"text\"}}],\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"properties\":{\"key\":{\"checkbox\":true,\"date\":{\"start\":\"text\"},\"email\":\"text\",\"files\":[{\"key\":\"text\"}],\"multi_select\":[{\"name\":\"text\"}],\"number\":1.5,\"people\":[{\"id\":\"text\",\"object\":\"user\"}],\"phone_number\":\"text\",\"relation\":[{\"id\":\"text\"}],\"rich_text\":[{}],\"select\":{\"name\":\"text\"},\"status\":{\"name\":\"text\"},\"title\":[{}],\"url\":\"text\"}}},\"header\":{\"Notion-Version\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"id\":\"text\",\"in_trash\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"page\",\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"properties\":{\"key\":{\"checkbox\":true,\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"date\":{\"start\":\"text\"},\"email\":\"text\",\"files\":[{\"key\":\"text\"}],\"formula\":{\"key\":\"text\"},\"has_more\":true,\"id\":\"text\",\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"multi_select\":[{\"name\":\"text\"}],\"number\":1.5,\"people\":[{\"id\":\"text\",\"object\":\"user\"}],\"phone_number\":\"text\",\"relation\":[{\"id\":\"text\"}],\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"rollup\":{\"key\":\"text\"},\"select\":{\"name\":\"text\"},\"status\":{\"name\":\"text\"},\"title\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"type\":\"title\",\"unique_id\":{},\"url\":\"text\"}},\"public_url\":\"text\",\"url\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "pages")]
#[test]
fn pages_retrieve_a_page() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "retrieve-a-page",
                method: "GET",
                path: "/v1/pages/{page_id}",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"page_id\":\"text\"},\"query\":{\"filter_properties\":[\"text\"]}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"id\":\"text\",\"in_trash\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"page\",\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"properties\":{\"key\":{\"checkbox\":true,\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"date\":{\"start\":\"text\"},\"email\":\"text\",\"files\":[{\"key\":\"text\"}],\"formula\":{\"key\":\"text\"},\"has_more\":true,\"id\":\"text\",\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"multi_select\":[{\"name\":\"text\"}],\"number\":1.5,\"people\":[{\"id\":\"text\",\"object\":\"user\"}],\"phone_number\":\"text\",\"relation\":[{\"id\":\"text\"}],\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"rollup\":{\"key\":\"text\"},\"select\":{\"name\":\"text\"},\"status\":{\"name\":\"text\"},\"title\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"type\":\"title\",\"unique_id\":{},\"url\":\"text\"}},\"public_url\":\"text\",\"url\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "pages")]
#[test]
fn pages_patch_page() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "patch-page",
                method: "PATCH",
                path: "/v1/pages/{page_id}",
                args: "{\"body\":{\"archived\":true,\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"in_trash\":true,\"properties\":{\"key\":{\"checkbox\":true,\"date\":{\"start\":\"text\"},\"email\":\"text\",\"files\":[{\"key\":\"text\"}],\"multi_select\":[{\"name\":\"text\"}],\"number\":1.5,\"people\":[{\"id\":\"text\",\"object\":\"user\"}],\"phone_number\":\"text\",\"relation\":[{\"id\":\"text\"}],\"rich_text\":[{}],\"select\":{\"name\":\"text\"},\"status\":{\"name\":\"text\"},\"title\":[{}],\"url\":\"text\"}}},\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"page_id\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"id\":\"text\",\"in_trash\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"page\",\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"properties\":{\"key\":{\"checkbox\":true,\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"date\":{\"start\":\"text\"},\"email\":\"text\",\"files\":[{\"key\":\"text\"}],\"formula\":{\"key\":\"text\"},\"has_more\":true,\"id\":\"text\",\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"multi_select\":[{\"name\":\"text\"}],\"number\":1.5,\"people\":[{\"id\":\"text\",\"object\":\"user\"}],\"phone_number\":\"text\",\"relation\":[{\"id\":\"text\"}],\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"rollup\":{\"key\":\"text\"},\"select\":{\"name\":\"text\"},\"status\":{\"name\":\"text\"},\"title\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"type\":\"title\",\"unique_id\":{},\"url\":\"text\"}},\"public_url\":\"text\",\"url\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "pages")]
#[test]
fn pages_retrieve_a_page_property() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "retrieve-a-page-property",
                method: "GET",
                path: "/v1/pages/{page_id}/properties/{property_id}",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"page_id\":\"text\",\"property_id\":\"text\"},\"query\":{\"page_size\":1,\"start_cursor\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"checkbox\":true,\"date\":{\"start\":\"text\"},\"email\":\"text\",\"id\":\"text\",\"number\":1.5,\"object\":\"property_item\",\"people\":{\"avatar_url\":\"text\",\"bot\":{},\"id\":\"text\",\"name\":\"text\",\"object\":\"user\",\"person\":{},\"type\":\"person\"},\"phone_number\":\"text\",\"rich_text\":{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"},\"select\":{\"name\":\"text\"},\"status\":{\"name\":\"text\"},\"title\":{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"},\"type\":\"text\",\"url\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "databases")]
#[test]
fn databases_create_a_database() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "create-a-database",
                method: "POST",
                path: "/v1/databases",
                args: "{\"body\":{\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"description\":[{\"annotations\":{},\"equation\":{\"expression\":\"text\"},\"mention\":{\"key\":\"text\"},\"text\":{\"content\":\"text\"},\"type\":\"text\"}],\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"is_inline\":true,\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"properties\":{\"key\":{\"description\":\"text\",\"id\":\"text\",\"name\":\"text\",\"type\":\"text\"}},\"title\":[{\"annotations\":{},\"equation\":{\"expression\":\"text\"},\"mention\":{\"key\":\"text\"},\"text\":{\"content\":\"text\"},\"type\":\"text\"}]},\"header\":{\"Notion-Version\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"description\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"}],\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"id\":\"text\",\"in_trash\":true,\"is_inline\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"database\",\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"properties\":{\"key\":{\"description\":\"text\",\"id\":\"text\",\"name\":\"text\",\"type\":\"text\"}},\"public_url\":\"text\",\"title\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"}],\"url\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "databases")]
#[test]
fn databases_retrieve_a_database() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "retrieve-a-database",
                method: "GET",
                path: "/v1/databases/{database_id}",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"database_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"description\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"}],\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"id\":\"text\",\"in_trash\":true,\"is_inline\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"database\",\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"properties\":{\"key\":{\"description\":\"text\",\"id\":\"text\",\"name\":\"text\",\"type\":\"text\"}},\"public_url\":\"text\",\"title\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"}],\"url\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "databases")]
#[test]
fn databases_update_a_database() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "update-a-database",
                method: "PATCH",
                path: "/v1/databases/{database_id}",
                args: "{\"body\":{\"archived\":true,\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"description\":[{\"annotations\":{},\"equation\":{\"expression\":\"text\"},\"mention\":{\"key\":\"text\"},\"text\":{\"content\":\"text\"},\"type\":\"text\"}],\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"in_trash\":true,\"is_inline\":true,\"properties\":{\"key\":{\"key\":\"text\"}},\"title\":[{\"annotations\":{},\"equation\":{\"expression\":\"text\"},\"mention\":{\"key\":\"text\"},\"text\":{\"content\":\"text\"},\"type\":\"text\"}]},\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"database_id\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"cover\":{\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"external\"},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"description\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"}],\"icon\":{\"custom_emoji\":{\"key\":\"text\"},\"emoji\":\"text\",\"external\":{\"url\":\"text\"},\"file\":{\"url\":\"text\"},\"type\":\"emoji\"},\"id\":\"text\",\"in_trash\":true,\"is_inline\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"database\",\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"properties\":{\"key\":{\"description\":\"text\",\"id\":\"text\",\"name\":\"text\",\"type\":\"text\"}},\"public_url\":\"text\",\"title\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"}],\"url\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "databases")]
#[test]
fn databases_post_database_query() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "post-database-query",
                method: "POST",
                path: "/v1/databases/{database_id}/query",
                args: "{\"body\":{\"filter\":{\"key\":\"text\"},\"page_size\":1,\"sorts\":[{\"direction\":\"ascending\",\"property\":\"text\",\"timestamp\":\"created_time\"}],\"start_cursor\":\"text\"},\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"database_id\":\"text\"},\"query\":{\"filter_properties\":[\"text\"]}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"has_more\":true,\"next_cursor\":\"text\",\"object\":\"list\",\"page_or_database\":{\"key\":\"text\"},\"request_id\":\"text\",\"results\":[{\"archived\":true,\"cover\":{},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"icon\":{},\"id\":\"text\",\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"page\",\"parent\":{},\"properties\":{\"key\":{\"key\":\"text\"}},\"url\":\"text\"}],\"type\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "blocks")]
#[test]
fn blocks_retrieve_a_block() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "retrieve-a-block",
                method: "GET",
                path: "/v1/blocks/{block_id}",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"block_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"audio\":{\"key\":\"text\"},\"bookmark\":{\"key\":\"text\"},\"bulleted_list_item\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"callout\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"child_database\":{\"key\":\"text\"},\"child_page\":{\"key\":\"text\"},\"code\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"divider\":{\"key\":\"text\"},\"embed\":{\"key\":\"text\"},\"equation\":{\"key\":\"text\"},\"file\":{\"key\":\"text\"},\"has_children\":true,\"heading_1\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_2\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_3\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"id\":\"text\",\"image\":{\"key\":\"text\"},\"in_trash\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"numbered_list_item\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"object\":\"block\",\"paragraph\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"pdf\":{\"key\":\"text\"},\"quote\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"synced_block\":{\"key\":\"text\"},\"table\":{\"key\":\"text\"},\"table_row\":{\"key\":\"text\"},\"to_do\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"toggle\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"type\":\"paragraph\",\"video\":{\"key\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "blocks")]
#[test]
fn blocks_update_a_block() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "update-a-block",
                method: "PATCH",
                path: "/v1/blocks/{block_id}",
                args: "{\"body\":{\"archived\":true,\"audio\":{\"key\":\"text\"},\"bookmark\":{\"key\":\"text\"},\"bulleted_list_item\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"callout\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"code\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"divider\":{\"key\":\"text\"},\"embed\":{\"key\":\"text\"},\"equation\":{\"key\":\"text\"},\"file\":{\"key\":\"text\"},\"heading_1\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"heading_2\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"heading_3\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"image\":{\"key\":\"text\"},\"in_trash\":true,\"numbered_list_item\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"paragraph\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"pdf\":{\"key\":\"text\"},\"quote\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"synced_block\":{\"key\":\"text\"},\"table\":{\"key\":\"text\"},\"table_row\":{\"key\":\"text\"},\"to_do\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"toggle\":{\"checked\":true,\"children\":[{\"key\":\"text\"}],\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{}]},\"type\":\"text\",\"video\":{\"key\":\"text\"}},\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"block_id\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"audio\":{\"key\":\"text\"},\"bookmark\":{\"key\":\"text\"},\"bulleted_list_item\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"callout\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"child_database\":{\"key\":\"text\"},\"child_page\":{\"key\":\"text\"},\"code\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"divider\":{\"key\":\"text\"},\"embed\":{\"key\":\"text\"},\"equation\":{\"key\":\"text\"},\"file\":{\"key\":\"text\"},\"has_children\":true,\"heading_1\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_2\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_3\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"id\":\"text\",\"image\":{\"key\":\"text\"},\"in_trash\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"numbered_list_item\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"object\":\"block\",\"paragraph\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"pdf\":{\"key\":\"text\"},\"quote\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"synced_block\":{\"key\":\"text\"},\"table\":{\"key\":\"text\"},\"table_row\":{\"key\":\"text\"},\"to_do\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"toggle\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"type\":\"paragraph\",\"video\":{\"key\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "blocks")]
#[test]
fn blocks_delete_a_block() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "delete-a-block",
                method: "DELETE",
                path: "/v1/blocks/{block_id}",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"block_id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"archived\":true,\"audio\":{\"key\":\"text\"},\"bookmark\":{\"key\":\"text\"},\"bulleted_list_item\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"callout\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"child_database\":{\"key\":\"text\"},\"child_page\":{\"key\":\"text\"},\"code\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"divider\":{\"key\":\"text\"},\"embed\":{\"key\":\"text\"},\"equation\":{\"key\":\"text\"},\"file\":{\"key\":\"text\"},\"has_children\":true,\"heading_1\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_2\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_3\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"id\":\"text\",\"image\":{\"key\":\"text\"},\"in_trash\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"numbered_list_item\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"object\":\"block\",\"paragraph\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"pdf\":{\"key\":\"text\"},\"quote\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"synced_block\":{\"key\":\"text\"},\"table\":{\"key\":\"text\"},\"table_row\":{\"key\":\"text\"},\"to_do\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"toggle\":{\"caption\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}],\"checked\":true,\"color\":\"text\",\"is_toggleable\":true,\"language\":\"text\",\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"type\":\"paragraph\",\"video\":{\"key\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "blocks")]
#[test]
fn blocks_get_block_children() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "get-block-children",
                method: "GET",
                path: "/v1/blocks/{block_id}/children",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"block_id\":\"text\"},\"query\":{\"page_size\":1,\"start_cursor\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"block\":{\"key\":\"text\"},\"has_more\":true,\"next_cursor\":\"text\",\"object\":\"list\",\"request_id\":\"text\",\"results\":[{\"archived\":true,\"audio\":{\"key\":\"text\"},\"bookmark\":{\"key\":\"text\"},\"bulleted_list_item\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"callout\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"child_database\":{\"key\":\"text\"},\"child_page\":{\"key\":\"text\"},\"code\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"divider\":{\"key\":\"text\"},\"embed\":{\"key\":\"text\"},\"equation\":{\"key\":\"text\"},\"file\":{\"key\":\"text\"},\"has_children\":true,\"heading_1\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_2\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_3\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"id\":\"text\",\"image\":{\"key\":\"text\"},\"in_trash\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"numbered_list_item\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"object\":\"block\",\"paragraph\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"parent\":{},\"pdf\":{\"key\":\"text\"},\"quote\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"synced_block\":{\"key\":\"text\"},\"table\":{\"key\":\"text\"},\"table_row\":{\"key\":\"text\"},\"to_do\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"toggle\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"type\":\"paragraph\",\"video\":{\"key\":\"text\"}}],\"type\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "blocks")]
#[test]
fn blocks_patch_block_children() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "patch-block-children",
                method: "PATCH",
                path: "/v1/blocks/{block_id}/children",
                args: "{\"body\":{\"after\":\"text\",\"children\":[{\"archived\":true,\"audio\":{\"key\":\"text\"},\"bookmark\":{\"key\":\"text\"},\"bulleted_list_item\":{\"rich_text\":[{}]},\"callout\":{\"rich_text\":[{}]},\"code\":{\"rich_text\":[{}]},\"divider\":{\"key\":\"text\"},\"embed\":{\"key\":\"text\"},\"equation\":{\"key\":\"text\"},\"file\":{\"key\":\"text\"},\"heading_1\":{\"rich_text\":[{}]},\"heading_2\":{\"rich_text\":[{}]},\"heading_3\":{\"rich_text\":[{}]},\"image\":{\"key\":\"text\"},\"in_trash\":true,\"numbered_list_item\":{\"rich_text\":[{}]},\"paragraph\":{\"rich_text\":[{}]},\"pdf\":{\"key\":\"text\"},\"quote\":{\"rich_text\":[{}]},\"synced_block\":{\"key\":\"text\"},\"table\":{\"key\":\"text\"},\"table_row\":{\"key\":\"text\"},\"to_do\":{\"rich_text\":[{}]},\"toggle\":{\"rich_text\":[{}]},\"type\":\"text\",\"video\":{\"key\":\"text\"}}]},\"header\":{\"Notion-Version\":\"text\"},\"path\":{\"block_id\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"block\":{\"key\":\"text\"},\"has_more\":true,\"next_cursor\":\"text\",\"object\":\"list\",\"request_id\":\"text\",\"results\":[{\"archived\":true,\"audio\":{\"key\":\"text\"},\"bookmark\":{\"key\":\"text\"},\"bulleted_list_item\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"callout\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"child_database\":{\"key\":\"text\"},\"child_page\":{\"key\":\"text\"},\"code\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"divider\":{\"key\":\"text\"},\"embed\":{\"key\":\"text\"},\"equation\":{\"key\":\"text\"},\"file\":{\"key\":\"text\"},\"has_children\":true,\"heading_1\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_2\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"heading_3\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"id\":\"text\",\"image\":{\"key\":\"text\"},\"in_trash\":true,\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"numbered_list_item\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"object\":\"block\",\"paragraph\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"parent\":{},\"pdf\":{\"key\":\"text\"},\"quote\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"synced_block\":{\"key\":\"text\"},\"table\":{\"key\":\"text\"},\"table_row\":{\"key\":\"text\"},\"to_do\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"toggle\":{\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]},\"type\":\"paragraph\",\"video\":{\"key\":\"text\"}}],\"type\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "comments")]
#[test]
fn comments_retrieve_a_comment() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "retrieve-a-comment",
                method: "GET",
                path: "/v1/comments",
                args: "{\"header\":{\"Notion-Version\":\"text\"},\"query\":{\"block_id\":\"text\",\"page_size\":1,\"start_cursor\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"comment\":{\"key\":\"text\"},\"has_more\":true,\"next_cursor\":\"text\",\"object\":\"list\",\"request_id\":\"text\",\"results\":[{\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"discussion_id\":\"text\",\"id\":\"text\",\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"comment\",\"parent\":{},\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"href\":\"text\",\"plain_text\":\"text\",\"type\":\"text\"}]}],\"type\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "comments")]
#[test]
fn comments_create_a_comment() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "create-a-comment",
                method: "POST",
                path: "/v1/comments",
                args: "{\"body\":{\"discussion_id\":\"text\",\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"rich_text\":[{\"annotations\":{},\"equation\":{\"expression\":\"text\"},\"mention\":{\"key\":\"text\"},\"text\":{\"content\":\"text\"},\"type\":\"text\"}]},\"header\":{\"Notion-Version\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"discussion_id\":\"text\",\"id\":\"text\",\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"comment\",\"parent\":{\"block_id\":\"text\",\"database_id\":\"text\",\"page_id\":\"text\",\"type\":\"database_id\",\"workspace\":true},\"rich_text\":[{\"annotations\":{\"bold\":true,\"code\":true,\"color\":\"text\",\"italic\":true,\"strikethrough\":true,\"underline\":true},\"equation\":{\"expression\":\"text\"},\"href\":\"text\",\"mention\":{\"key\":\"text\"},\"plain_text\":\"text\",\"text\":{\"content\":\"text\"},\"type\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 404,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 409,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 503,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "search")]
#[test]
fn search_post_search() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "post-search",
                method: "POST",
                path: "/v1/search",
                args: "{\"body\":{\"filter\":{\"property\":\"object\",\"value\":\"page\"},\"page_size\":1,\"query\":\"text\",\"sort\":{\"direction\":\"ascending\",\"timestamp\":\"last_edited_time\"},\"start_cursor\":\"text\"},\"header\":{\"Notion-Version\":\"text\"}}",
                sends: Some("application/json"),
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/json"),
                        body: "{\"has_more\":true,\"next_cursor\":\"text\",\"object\":\"list\",\"page_or_database\":{\"key\":\"text\"},\"request_id\":\"text\",\"results\":[{\"archived\":true,\"cover\":{},\"created_by\":{\"id\":\"text\",\"object\":\"user\"},\"created_time\":\"2026-01-15T09:30:00Z\",\"icon\":{},\"id\":\"text\",\"last_edited_by\":{\"id\":\"text\",\"object\":\"user\"},\"last_edited_time\":\"2026-01-15T09:30:00Z\",\"object\":\"page\",\"parent\":{},\"properties\":{\"key\":{\"key\":\"text\"}},\"url\":\"text\"}],\"type\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 401,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 403,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 429,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 500,
                        media: Some("application/json"),
                        body: "{\"code\":\"invalid_json\",\"message\":\"text\",\"object\":\"error\",\"request_id\":\"text\",\"status\":1}",
                        printed: None,
                    },
                ],
            },
        )
}
