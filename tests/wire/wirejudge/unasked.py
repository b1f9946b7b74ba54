"""What was sent that nobody asked for: names in the query, in headers and in cookies."""

from urllib.parse import unquote, unquote_plus

# What a client says of itself and of the message (RFC 9110 and 9112), and not of the call.
OWN = {"host", "accept", "accept-encoding", "user-agent", "content-type", "content-length", "transfer-encoding", "connection", "expect", "te"}

# The content codings of IANA's registry (RFC 9110, 8.4.1) that clients read.
CODINGS = {"gzip", "x-gzip", "br", "zstd", "deflate", "identity", "*"}


def unasked(call, recorded):
    """Each name that the call was not given, nor the path, nor the document's security."""
    secrets = _secrets(call.operation)
    nodes = {(node["in"], node["name"]): node for node, _ in call.operation.parameters}
    for name in _query(recorded.target):
        if not (("query", name) in secrets or name in _query("?" + call.operation.sent_query) or any(_is(name, own, value, nodes) for own, value in (call.args.get("query") or {}).items())):
            yield f"query {name} was sent that nobody asked for"
    given = {name.lower() for name in call.args.get("header") or {}}
    codings = recorded.header("accept-encoding")
    if codings is not None and "accept-encoding" not in given and not own_encoding(call, recorded):
        yield f"header accept-encoding: {codings} names what is no coding"
    for name, _ in recorded.headers:
        lower = name.lower()
        if lower not in OWN | given and lower != "cookie" and ("header", lower) not in secrets:
            yield f"header {name} was sent that nobody asked for"
    cookies = call.args.get("cookie") or {}
    for name in _cookies(recorded):
        owners = [own for own, value in cookies.items() if _is(name, own, value, nodes, "cookie")]
        if not owners and ("cookie", name) not in secrets:
            yield f"cookie {name} was sent that nobody asked for"


def own_encoding(call, recorded):
    """Whether the codings that the client can read stand in a header that the call was not given."""
    sent = recorded.header("accept-encoding")
    given = any(name.lower() == "accept-encoding" for name in call.args.get("header") or {})
    return sent is not None and not given and all(each.split(";")[0].strip() in CODINGS for each in sent.split(","))


def _is(name, own, value, nodes, place="query"):
    """Whether a name is one that this parameter is written by."""
    if name == own:
        return True
    node = nodes.get((place, own), {})
    if isinstance(value, dict) and node.get("style", "form") == "form" and node.get("explode", True):
        return name in value
    return node.get("style") == "deepObject" and name.startswith(f"{own}[")


def _query(target):
    return [unquote_plus(pair.partition("=")[0]) for pair in target.partition("?")[2].split("&") if pair]


def _cookies(recorded):
    pairs = [pair for name, value in recorded.headers if name.lower() == "cookie" for pair in value.split(";")]
    return [unquote(pair.partition("=")[0].strip()) for pair in pairs if pair.strip()]


def _secrets(operation):
    """Where the credentials that the document has for an operation may stand."""
    root = operation.document.root
    schemes = (root.get("components") or {}).get("securitySchemes") or {}
    wanted = operation.node.get("security", root.get("security"))
    names = {name for each in wanted or [] for name in each} & schemes.keys()
    found = set()
    for name in names:
        scheme, _ = operation.document.follow(schemes[name], "")
        if scheme.get("type") == "apiKey":
            place, own = scheme.get("in"), str(scheme.get("name"))
            found.add((place, own.lower() if place == "header" else own))
        else:
            found.add(("header", "authorization"))
    return found
