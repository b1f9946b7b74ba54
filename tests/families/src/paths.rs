//! Paths and operations' names.

use crate::check::{checks, client, only};
use crate::recorder::Server;
use parameters::types::Point;

checks! {
    "several parameters in one path segment": segment,
    "`#` in a path": hash,
    "query text in a path": literal_query,
    "regex text in a path": regex,
    "spaces in a path are %20, never +": spaces,
    "a slash in a value stays inside its segment": slashes,
    "missing and duplicate operationIds": ids,
    "path styles: simple, label, matrix, objects": styles,
    "a path parameter that nobody declares": undeclared,
    "a value that would climb out of its path is refused": dots,
}

async fn segment(server: Server) {
    let client = client!(paths, server);
    client.odd().compare("rust-lang", "rust", "main", "fix.it").await.unwrap();
    assert_eq!(only(&server).target, "/repos/rust-lang.rust/compare/main...fix.it");
}

async fn hash(server: Server) {
    let client = client!(paths, server);
    client.odd().hash().await.unwrap();
    assert_eq!(only(&server).target, "/actions");
}

async fn literal_query(server: Server) {
    let client = client!(paths, server);
    client.odd().literal_query().page(2).await.unwrap();
    assert_eq!(only(&server).target, "/do?action=list&kind=all&page=2");
}

async fn regex(server: Server) {
    let client = client!(paths, server);
    client.odd().regex_path("v2", "readme").await.unwrap();
    assert_eq!(only(&server).target, "/versions/v2/files/readme");
}

async fn spaces(server: Server) {
    let client = client!(paths, server);
    client.odd().regex_path("v1", "a b+c").await.unwrap();
    assert_eq!(only(&server).target, "/versions/v1/files/a%20b%2Bc");
    client.odd().spaces().await.unwrap();
    assert_eq!(only(&server).target, "/a%20b/%C3%BC");
}

async fn slashes(server: Server) {
    let client = client!(paths, server);
    client.odd().regex_path("v1", "a/b?c#d%").await.unwrap();
    assert_eq!(only(&server).target, "/versions/v1/files/a%2Fb%3Fc%23d%25");
}

async fn ids(server: Server) {
    let client = client!(paths, server);
    client.items().get_items_by_item_id(5).await.unwrap();
    client.items().delete_items_by_item_id(6).await.unwrap();
    client.items().put_items_by_item_id(7).await.unwrap();
    client.items().head_items_by_item_id(8).await.unwrap();
    client.items().options_items_by_item_id(9).await.unwrap();
    let seen: Vec<String> =
        server.take().into_iter().map(|request| format!("{} {}", request.method, request.target)).collect();
    assert_eq!(
        seen,
        ["GET /items/5", "DELETE /items/6", "PUT /items/7", "HEAD /items/8", "OPTIONS /items/9"]
    );
}

async fn styles(server: Server) {
    let client = client!(parameters, server);
    let list = ["a".to_owned(), "b c".to_owned()];
    client.path().styles("s", &list, &list, &list, &Point::new(1, 2)).await.unwrap();
    assert_eq!(only(&server).target, "/path/s/a,b%20c/.a.b%20c/;matrix=a;matrix=b%20c/x=1,y=2");
}

async fn undeclared(server: Server) {
    let client = client!(paths, server);
    client.odd().undeclared("t").await.unwrap();
    assert_eq!(only(&server).target, "/undeclared/t");
}

async fn dots(server: Server) {
    let client = client!(paths, server);
    for value in ["..", ".", "", "%2e%2e"] {
        let answer = client.odd().regex_path("v1", value).await;
        match value {
            "%2e%2e" if answer.is_ok() => assert_eq!(only(&server).target, "/versions/v1/files/%252e%252e"),
            _ => {
                assert!(answer.is_err(), "{value:?}");
                assert!(server.take().is_empty());
            }
        }
    }
}
