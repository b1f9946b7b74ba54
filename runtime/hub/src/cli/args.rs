//! The words of the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

/// All services of the catalog in one place: see them, call them, check them.
#[derive(Debug, Parser)]
#[command(name = "switchboard", version, arg_required_else_help = true)]
#[command(after_help = "\
Examples:
  switchboard services
  switchboard health github stripe
  switchboard operations github
  switchboard call github issues/list-for-repo --owner rust-lang --repo rust --per_page 5
  switchboard call github 'GET /repos/{owner}/{repo}' --owner rust-lang --repo rust -i

Keys and base URLs come from the environment, then .env.local, then .env of the current folder.
NAME_BASE_URL (GITHUB_BASE_URL, …) says where the requests of one service go.

Exit codes: 0 done; 1 a call failed, a service is unhealthy, or there is none of that name; 2 the
command line is wrong.")]
pub(crate) struct Cli {
    /// How results are printed; text is a table on a terminal and plain columns in a pipe
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The table of services: base URL, auth (set or missing), operations
    #[command(after_help = "\
Examples:
  switchboard services
  switchboard services --format json | jq -r '.[] | select(.auth | all(.set)) | .name'")]
    Services,
    /// Checks services, all at once and within one deadline; exit 1 if any is unhealthy
    #[command(after_help = "\
Examples:
  switchboard health
  switchboard health github --timeout 3s
  switchboard health --format json")]
    Health {
        /// The services to check; all without a name
        services: Vec<String>,
        /// The one deadline for all of them
        #[arg(long, value_name = "TIME", default_value = "10s", value_parser = duration)]
        timeout: Duration,
        /// Where to ask instead
        #[arg(long, value_name = "URL", value_parser = base_url)]
        base_url: Option<String>,
    },
    /// What can be called of a service, with its parameters
    #[command(after_help = "\
Examples:
  switchboard operations github
  switchboard operations github --format json")]
    Operations {
        /// The name of the service
        service: String,
    },
    /// Calls an operation, or with --batch many
    Call(Call),
    /// Answers on loopback as every service of the catalog would, from the specs alone
    Mock(Mock),
    /// A status page, /health, /services and /metrics
    Serve(Serve),
    /// A script that completes this program's words in a shell
    #[command(after_help = "\
Examples:
  switchboard completions bash > ~/.local/share/bash-completion/completions/switchboard
  switchboard completions zsh > ~/.zfunc/_switchboard
  switchboard completions fish > ~/.config/fish/completions/switchboard.fish")]
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: Shell,
    },
}

impl Command {
    /// The base URL that is given for all services of this run.
    pub(crate) fn base_url(&self) -> Option<String> {
        match self {
            Self::Health { base_url, .. } => base_url.clone(),
            Self::Call(call) => super::words::base_url_of(call),
            _ => None,
        }
    }
}

/// Calls an operation, or with --batch many.
#[derive(Debug, Args)]
#[command(after_help = "\
OPERATION is the operationId of the document, or `METHOD /path/{template}`, which always works.

Arguments are given as --NAME VALUE with the document's own names; a name that comes several times
makes a list. Where a name stands in two places, or is one of the options above, say the place:
--path.NAME, --query.NAME, --header.NAME, --cookie.NAME. The body is --body BODY, --body @FILE, or
--body - for stdin: JSON, the text itself for a text, the bytes of the file for all else.
Everything at once is --json FILE (or - for stdin):
  {\"path\":{},\"query\":{},\"header\":{},\"cookie\":{},\"body\":…,\"content_type\":\"…\"}
with bytes and files as {\"$base64\":\"…\"}.

A stream is printed as it comes, an item a line of one list. With -i --format json, and in a batch,
it is answered as a whole: one that goes on beyond the time of a call (timeout.total of the catalog)
is an error with what had come by then.

A batch is JSON lines of {\"service\",\"operation\",\"args\"} on stdin, and JSON lines of
{\"index\",\"status\",\"headers\",\"body\"} or {\"index\",\"status\",\"headers\",\"error\"} on stdout, in
order; empty lines are no calls and have no index. Calls are made one after the other, so that they
may build on each other; --parallel N has N in flight.

An error is JSON on stderr and exit 1.

Examples:
  switchboard call github issues/list-for-repo --owner rust-lang --repo rust --state open
  switchboard call github issues/create --owner me --repo mine --body '{\"title\":\"Hi\"}'
  switchboard call github 'GET /rate_limit' -i
  echo '{\"path\":{\"owner\":\"rust-lang\",\"repo\":\"rust\"}}' | switchboard call github issues/list-for-repo --json -
  switchboard call --batch < calls.jsonl > answers.jsonl")]
pub(crate) struct Call {
    /// The name of the service
    #[arg(required_unless_present = "batch")]
    pub(crate) service: Option<String>,
    /// Its operation: an id, or METHOD /path/{template}
    #[arg(required_unless_present = "batch")]
    pub(crate) operation: Option<String>,
    /// Arguments: --NAME VALUE
    #[arg(value_name = "--NAME VALUE", trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) words: Vec<String>,
    /// All arguments as one JSON object, from a file or - for stdin
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<String>,
    /// The body: JSON, or text or bytes where its media type is such; @FILE, or - for stdin
    #[arg(long, value_name = "BODY|@FILE|-", allow_hyphen_values = true)]
    pub(crate) body: Option<String>,
    /// The media type of the body, where the operation takes several
    #[arg(long, value_name = "TYPE")]
    pub(crate) content_type: Option<String>,
    /// Adds the status and the headers of the answer
    #[arg(short, long)]
    pub(crate) include: bool,
    /// Where the request goes instead; an OAuth2 token is still fetched where NAME_TOKEN_URL says
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<String>,
    /// Reads calls as JSON lines from stdin
    #[arg(long, conflicts_with_all = ["service", "json", "body", "content_type", "include"])]
    pub(crate) batch: bool,
    /// Calls of a batch in flight at once; answers stay in order
    #[arg(long, value_name = "N", default_value_t = 1, requires = "batch")]
    pub(crate) parallel: usize,
}

/// Answers on loopback as every service of the catalog would, from the specs alone.
#[derive(Debug, Args)]
#[command(after_help = "\
A service answers under the first segment of the path: http://127.0.0.1:PORT/SERVICE followed by the
path of the document's own server. The lines that are printed send the calls of a service here. Where
it fetches OAuth2 tokens, NAME_TOKEN_URL is one of them: --base-url alone leaves the token endpoint as
it was, which gets the real client secret. Parameters, forms and JSON bodies are checked against the spec, and
what is wrong is said in a 400. Where the spec demands a credential any value will do.

Examples:
  switchboard mock
  switchboard mock --port 4010 --fail 0.3 --latency 200ms
  switchboard mock --status 404
  switchboard mock --env-file .env.local        # then, in another terminal:
  switchboard health
  switchboard call notion get-self --base-url http://127.0.0.1:4010/notion")]
pub(crate) struct Mock {
    /// The catalog whose services are answered for
    #[arg(long, value_name = "FILE", default_value = "specs/catalog.yaml")]
    pub(crate) catalog: PathBuf,
    /// The port; 0 takes a free one
    #[arg(long, default_value_t = 4010)]
    pub(crate) port: u16,
    /// The share of requests that fail with a 500, 502, 503 or 429
    #[arg(long, value_name = "SHARE", default_value_t = 0.0, value_parser = share)]
    pub(crate) fail: f64,
    /// So many requests of each method and path fail with a 503 before one is answered
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) fail_first: u32,
    /// How long every answer waits
    #[arg(long, value_name = "TIME", default_value = "0s", value_parser = duration)]
    pub(crate) latency: Duration,
    /// Answers right requests with the documented answer of this status; the header
    /// `Prefer: code=STATUS` asks for one in a single request
    #[arg(long, value_name = "STATUS", value_parser = clap::value_parser!(u16).range(200..600))]
    pub(crate) status: Option<u16>,
    /// Faults come in the same order on every run with the same seed
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// Writes a file of base URLs and made-up keys, for clients that are to talk to the mock, and takes
    /// it away in the end; a file that the mock did not write is left alone
    #[arg(long, value_name = "FILE")]
    pub(crate) env_file: Option<PathBuf>,
}

/// A status page, /health, /services and /metrics.
#[derive(Debug, Args)]
#[command(after_help = "\
SIGHUP reads .env, .env.local and all keys again and checks the health at once.

Examples:
  switchboard serve
  switchboard serve --port 8080 --every 15s
  kill -HUP 4711        # the process that the first line names")]
pub(crate) struct Serve {
    /// The address to listen on; anything but loopback shows the page to others
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) host: IpAddr,
    /// The port; 0 takes a free one
    #[arg(long, default_value_t = 4020)]
    pub(crate) port: u16,
    /// How often the health is asked
    #[arg(long, value_name = "TIME", default_value = "30s", value_parser = duration)]
    pub(crate) every: Duration,
    /// The one deadline of a check of all services
    #[arg(long, value_name = "TIME", default_value = "10s", value_parser = duration)]
    pub(crate) timeout: Duration,
}

/// A base URL. One that is empty is a variable that was not set: the call would go to the real service.
pub(crate) fn base_url(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("it is empty".to_owned()),
        url => Ok(url.to_owned()),
    }
}

/// Beyond this a time is a slip, and clocks do not go there.
const LONGEST: Duration = Duration::from_secs(10 * 365 * 86_400);

/// `200ms`, `5s`, `1m`, `1.5s`; a bare number is seconds.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let text = text.trim();
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let scale = match unit.trim() {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" | "min" => 60.0,
        "h" => 3600.0,
        _ => return Err("say a time such as 200ms, 5s or 1m".to_owned()),
    };
    let number: f64 = number.parse().map_err(|_| "say a time such as 200ms, 5s or 1m".to_owned())?;
    let time = Duration::try_from_secs_f64(number * scale).ok().filter(|time| *time <= LONGEST);
    time.ok_or_else(|| "the time is out of range".to_owned())
}

fn share(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err("say a share from 0 to 1".to_owned()),
    }
}
