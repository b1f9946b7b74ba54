//! The rules of the command line.

use super::args::{Cli, Command, duration};
use super::words::Said;
use super::{batch, call, output::Output, words, *};
use crate::testing::{ENTRIES, Fake, OPERATIONS};
use clap::Parser;
use std::sync::Arc;
use switchboard_client::door::{Args, ParameterInfo, ParameterPlace};

fn context() -> Context {
    let fake = Arc::new(Fake::new("fake", HealthStatus::Healthy));
    Context {
        entries: ENTRIES,
        hub: Hub::builder(ENTRIES).service(fake).env(|_| None).build(),
        files: DotEnv::read(&std::env::temp_dir()).0,
        out: Output::plain(true),
    }
}

fn parse(line: &str) -> Result<Cli, clap::Error> {
    Cli::try_parse_from(raw::part(line.split(' ').map(Into::into)))
}

fn called(line: &str) -> args::Call {
    match parse(line) {
        Ok(Cli { command: Command::Call(call), .. }) => call,
        other => panic!("{line}: {other:?}"),
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|w| (*w).to_owned()).collect()
}

#[test]
fn the_words_of_the_design_are_understood() {
    use clap::CommandFactory;
    Cli::command().debug_assert();
    for line in [
        "switchboard services --format json",
        "switchboard health a b --format json",
        "switchboard operations github",
        "switchboard call github issues/list --owner x -i --base-url http://localhost",
        "switchboard call -i --base-url http://localhost github issues/list --owner x",
        "switchboard call github issues/list --json - --format json",
        "switchboard call --batch --base-url http://localhost:1",
        "switchboard call --batch",
        "switchboard serve",
        "switchboard completions zsh",
    ] {
        let parsed = parse(line);
        assert!(parsed.is_ok(), "{line}: {parsed:?}");
    }
    for line in ["switchboard call", "switchboard call github", "switchboard nonsense"] {
        assert!(parse(line).is_err(), "{line}");
    }
}

#[test]
fn every_shell_completes_commands_options_and_services() {
    completed(ENTRIES).debug_assert();
    for shell in [clap_complete::Shell::Bash, clap_complete::Shell::Zsh, clap_complete::Shell::Fish] {
        let script = String::from_utf8(completions(shell, ENTRIES)).unwrap();
        assert!(script.contains("operations") && script.contains("base-url"), "{shell}");
        assert!(script.contains(ENTRIES[0].service.name), "{shell}");
    }
}

#[test]
fn options_may_stand_before_and_behind_the_arguments() {
    for line in [
        "switchboard call github op --owner -5 -i --base-url http://x --n=1",
        "switchboard call -i --base-url http://x github op --owner -5 --n 1",
        "switchboard call github op --base-url http://x --include --owner -5 --n 1",
    ] {
        let call = called(line);
        let said = Said::before(&call).read(&call.words, &[]).unwrap();
        assert!(said.include, "{line}");
        assert_eq!(said.named, [("owner".into(), "-5".into()), ("n".into(), "1".into())], "{line}");
        assert_eq!(Command::Call(call).base_url().as_deref(), Some("http://x"), "{line}");
    }
    let wrong = |words: &[&str]| Said::default().read(&owned(words), &[]).unwrap_err().message;
    assert!(wrong(&["stray"]).contains("write --NAME VALUE"));
    assert_eq!(wrong(&["--owner"]), "--owner needs a value");
    assert_eq!(wrong(&["--include=x"]), "--include takes no value");
    assert_eq!(wrong(&["--body", "1", "--body", "2"]), "--body is given twice");
    assert_eq!(wrong(&["--json", "-", "--body", "-"]), "stdin can be read once: say --json - or --body -");
    let call = called("switchboard call --body 1 github op --body 2");
    assert!(Said::before(&call).read(&call.words, &[]).is_err(), "the second one is not dropped");
}

#[test]
fn what_stands_behind_an_operation_is_the_api_s() {
    for name in ["version", "help", "parallel", "batch"] {
        let call = called(&format!("switchboard call sentry op --{name} 1.0 --org acme"));
        let said = Said::before(&call).read(&call.words, &[]).unwrap();
        assert_eq!(said.named, [(name.into(), "1.0".into()), ("org".into(), "acme".into())]);
    }
    // Help and the version are still there.
    let told = |line: &str| parse(line).unwrap_err().kind();
    assert_eq!(told("switchboard call github op --owner a --help"), clap::error::ErrorKind::DisplayHelp);
    assert_eq!(told("switchboard --version"), clap::error::ErrorKind::DisplayVersion);
}

#[test]
fn an_option_with_the_name_of_a_parameter_is_refused_wherever_it_stands() {
    let parameters =
        ["format", "Include", "json"].map(|name| ParameterInfo::new(name, ParameterPlace::Query, false));
    for line in [
        "switchboard call usgs op --format text --limit 5",
        "switchboard call usgs op --limit 5 --format geojson",
        "switchboard call usgs op --include x",
        "switchboard call usgs op --limit 5 --json=x",
    ] {
        let call = called(line);
        let stop = Said::before(&call).read(&call.words, &parameters).unwrap_err();
        assert!(stop.code == 2 && stop.message.contains("say --query."), "{line}: {}", stop.message);
    }
    // By its place it is the parameter's, before the service the program's.
    let call = called("switchboard call -i --format json usgs op --query.format text");
    let said = Said::before(&call).read(&call.words, &parameters).unwrap();
    assert_eq!(said.named, [("query.format".into(), "text".into())]);
    assert!(said.include);
}

#[test]
fn an_empty_base_url_is_a_wrong_command_line() {
    for line in ["switchboard call --base-url= x op", "switchboard health --base-url="] {
        assert_eq!(parse(line).unwrap_err().exit_code(), 2, "{line}");
    }
    let stop = Said::default().read(&owned(&["--base-url", " "]), &[]).unwrap_err();
    assert_eq!((stop.code, stop.message.as_str()), (2, "--base-url: it is empty"));
}

#[test]
fn names_find_their_places() {
    let mut args = Args::default();
    let named = |name: &str| vec![(name.to_owned(), "5".to_owned())];
    words::place(&mut args, &OPERATIONS[0], named("id")).unwrap();
    words::place(&mut args, &OPERATIONS[0], named("x-trace")).unwrap();
    words::place(&mut args, &OPERATIONS[0], named("query.view")).unwrap();
    assert_eq!(args.path::<i64>("id").unwrap(), 5);
    assert_eq!(args.optional::<String>(ParameterPlace::Header, "X-Trace").unwrap().as_deref(), Some("5"));
    assert_eq!(args.query::<String>("view").unwrap().as_deref(), Some("5"));
    let error = words::place(&mut args, &OPERATIONS[0], named("viev")).unwrap_err();
    assert!(error.message.ends_with("did you mean `view`?"), "{}", error.message);
}

#[test]
fn unknown_names_get_suggestions() {
    let context = context();
    let error = call::lookup(&context.hub, "fakee", "x").unwrap_err().message;
    assert_eq!(error, "there is no service `fakee`; did you mean `fake`?");
    let error = call::lookup(&context.hub, "fake", "pets/gett").unwrap_err().message;
    assert!(error.contains("did you mean `pets/get`"), "{error}");
    let error = call::lookup(&context.hub, "fake", "GET /pet/{id}").unwrap_err().message;
    assert!(error.contains("`GET /pets/{id}`"), "{error}");
    assert!(call::lookup(&context.hub, "fake", "GET /pets/{id}").is_ok());
}

#[tokio::test]
async fn health_says_by_its_exit_code_whether_any_is_unhealthy() {
    let mut context = context();
    let timeout = Duration::from_secs(1);
    assert_eq!(health(&context, &["fake".into()], timeout).await.unwrap(), 0);
    let sick = Arc::new(Fake::new("sick", HealthStatus::Unhealthy));
    context.hub = Hub::builder(&[]).service(sick).build();
    assert_eq!(health(&context, &[], timeout).await.unwrap(), 1);
    assert_eq!(health(&context, &["sik".into()], timeout).await.unwrap_err().code, 1);
}

#[test]
fn json_is_laid_out_without_touching_its_numbers() {
    assert_eq!(
        call::indent(r#"{"a":[1.10,{}, []],"b":"x,{\""}"#),
        "{\n  \"a\": [\n    1.10,\n    {},\n    []\n  ],\n  \"b\": \"x,{\\\"\"\n}"
    );
}

#[test]
fn times_are_read() {
    assert_eq!(duration("200ms"), Ok(Duration::from_millis(200)));
    assert_eq!(duration("1.5s"), Ok(Duration::from_millis(1500)));
    assert_eq!(duration("2m"), Ok(Duration::from_secs(120)));
    assert!(duration("soon").is_err() && duration("-1s").is_err());
    // A clock would not go there.
    assert_eq!(duration("87600h"), Ok(Duration::from_secs(315_360_000)));
    assert!(duration("5000000000000000h").is_err());
}

#[tokio::test]
async fn a_line_of_a_batch_is_answered_whatever_it_is() {
    let context = context();
    let answer = |line: &'static str| batch::answers_for_tests(&context.hub, line.as_bytes(), 1);
    let good = answer(r#"{"service":"fake","operation":"GET /pets/{id}","args":{"path":{"id":1}}}"#).await;
    assert!(good.contains(r#""status":200"#) && good.contains(r#""id":1"#), "{good}");
    for (line, part) in [
        ("nonsense", "the line: expected"),
        ("\u{feff}{\"service\":\"fake\",\"operation\":\"pets/fail\"}", r#""error":{"kind":"api""#),
        (r#"{"service":"no","operation":"x"}"#, "there is no service `no`"),
        (r#"{"service":"fake","operation":"pets/fail"}"#, r#""error":{"kind":"api""#),
        (r#"{"service":"fake","operation":"pets/get","args":{"quary":{}}}"#, "unknown field `quary`"),
    ] {
        let text = answer(line).await;
        assert!(text.contains(part), "{text}");
    }
}

#[tokio::test]
async fn a_batch_is_answered_in_order_with_bad_lines_among_good_ones() {
    let context = context();
    let mut input = String::new();
    for id in 0..40 {
        input.push_str(&match id % 4 {
            3 => "nonsense\n".to_owned(),
            _ => format!("{{\"service\":\"fake\",\"operation\":\"pets/get\",\"args\":{{\"path\":{{\"id\":{id}}}}}}}\n\n"),
        });
    }
    let output = batch::answers_for_tests(&context.hub, input.trim_end().as_bytes(), 16).await;
    let answers: Vec<serde_json::Value> =
        output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 40);
    for (id, answer) in answers.iter().enumerate() {
        assert_eq!(answer["index"], id);
        match id % 4 {
            3 => assert_eq!(answer["error"]["kind"], "request"),
            _ => assert_eq!(answer["body"]["id"], id),
        }
    }
}
