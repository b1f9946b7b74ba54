//! Parameters in the query, in headers and in cookies.

use crate::check::{checks, client, only};
use crate::recorder::Server;
use parameters::types::{ObjectsFilter, ObjectsFilterRange, Point};

checks! {
    "arrays with explode: true and explode: false": arrays,
    "arrays with spaces and pipes between": delimited,
    "query objects keep their prefix (deepObject)": deep,
    "query objects spread, flat and as JSON": objects,
    "reserved characters, odd names, booleans": reserved,
    "an optional parameter that is not set is not sent": absent,
    "one name in path, query, header and cookie": same_name,
    "cookie parameters": cookies,
    "required headers are sent": headers,
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

async fn arrays(server: Server) {
    let client = client!(parameters, server);
    client.query().lists().exploded(&words(&["a", "b c"])).joined(&words(&["a", "b,c", "d"])).await.unwrap();
    assert_eq!(only(&server).target, "/query/lists?exploded=a&exploded=b%20c&joined=a,b%2Cc,d");
}

async fn delimited(server: Server) {
    let client = client!(parameters, server);
    client.query().lists().spaces(&words(&["a", "b"])).pipes(&[1, 2]).await.unwrap();
    assert_eq!(only(&server).target, "/query/lists?spaces=a%20b&pipes=1%7C2");
}

async fn deep(server: Server) {
    let client = client!(parameters, server);
    let filter = ObjectsFilter {
        name: Some("x y".into()),
        tags: Some(words(&["a", "b"])),
        range: Some(ObjectsFilterRange { low: Some(1), high: Some(2) }),
    };
    client.query().objects().filter(&filter).await.unwrap();
    let query = only(&server).query().replace("%5B", "[").replace("%5D", "]");
    assert_eq!(
        query,
        "filter[name]=x%20y&filter[tags][0]=a&filter[tags][1]=b&filter[range][low]=1&filter[range][high]=2"
    );
}

async fn objects(server: Server) {
    let client = client!(parameters, server);
    let point = Point::new(1, -2);
    client.query().objects().spread(&point).flat(&point).json(&point).await.unwrap();
    assert_eq!(only(&server).query(), "x=1&y=-2&flat=x,1,y,-2&json=%7B%22x%22%3A1%2C%22y%22%3A-2%7D");
}

async fn reserved(server: Server) {
    let client = client!(parameters, server);
    let call = client.query().reserved("a/b?c&d", "a/b?c:d").odd_name(&words(&["1"])).flag(false);
    call.await.unwrap();
    assert_eq!(only(&server).query(), "plain=a%2Fb%3Fc%26d&open=a/b?c:d&odd%20name%5B%5D=1&flag=false");
}

async fn absent(server: Server) {
    let client = client!(parameters, server);
    client.query().lists().await.unwrap();
    assert_eq!(only(&server).target, "/query/lists");
}

async fn same_name(server: Server) {
    let client = client!(parameters, server);
    client.path().same_name("p", 7).id_query("q").id_header("h").id_cookie("c").await.unwrap();
    let request = only(&server);
    assert_eq!(request.target, "/same/p?id=q");
    assert_eq!(request.header("id").as_deref(), Some("h"));
    assert_eq!(request.header("cookie").as_deref(), Some("id=c"));
    assert_eq!(request.header("x-shared").as_deref(), Some("7"), "the operation's own replaces the path's");
}

async fn cookies(server: Server) {
    let client = client!(parameters, server);
    client.headers().cookies("abc").theme("dark").await.unwrap();
    assert_eq!(only(&server).header("cookie").as_deref(), Some("session=abc; theme=dark"));
}

async fn headers(server: Server) {
    let client = client!(parameters, server);
    client.headers().headers("token").x_list(&[1, 2]).x_object(&Point::new(1, 2)).x_flag(true).await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("x-request-token").as_deref(), Some("token"));
    assert_eq!(request.header("x-list").as_deref(), Some("1,2"));
    assert_eq!(request.header("x-object").as_deref(), Some("x=1,y=2"));
    assert_eq!(request.header("x-flag").as_deref(), Some("true"));
}
