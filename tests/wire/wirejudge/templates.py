"""Paths and queries, expanded by uritemplate and compared with what was sent.

OpenAPI explains its styles by RFC 6570 (Appendix C of the standard): `label` is `{.name}`, `matrix`
`{;name}`, `simple` `{name}`, `form` `{?name}`, with a star where they are exploded. The delimited styles are `form` with
another delimiter. What has no expansion there is left to the other judges: `deepObject`, nested values, joined lists and
objects with reserved characters that may stand as they are, and numbers with a point, which can be written in several ways.
"""

import re
from urllib.parse import quote, unquote

import uritemplate

from .compare import text_of

DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
OPERATORS = {("path", "simple"): "", ("path", "label"): ".", ("path", "matrix"): ";", ("query", "form"): "?"}
DEFAULTS = {"path": "simple", "query": "form"}
# A parameter of the query that a path names too: it is judged as such.
PLACEHOLDER = re.compile(r"([^=]*)=\{\1\}")
UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
# Between the values of a path and of a query: as they stand they are something else than encoded.
BETWEEN = {"path": "/.;,=", "query": ",=&"}


def spread(operation, args):
    """The objects in a query whose fields are parameters by their own names: here they are compared
    whole, and the other judges look for the name of the object."""
    return [
        node["name"] for node, _ in operation.parameters
        if node["in"] == "query" and node.get("explode", True) and isinstance((args.get("query") or {}).get(node["name"]), dict)
        and _operator(node, args["query"][node["name"]]) is not None
    ]


def either(operation, args):
    """The lists in a query that may be a text as well: openapi-core reads their first item alone, and here they are
    compared whole."""
    found = []
    for node, where in operation.parameters:
        value = (args.get("query") or {}).get(node["name"])
        if node["in"] == "query" and isinstance(value, list) and node.get("explode", True) and _operator(node, value) is not None:
            schema, _ = operation.document.follow(node.get("schema"), where)
            if isinstance(schema, dict) and (schema.get("oneOf") or schema.get("anyOf")):
                found.append(node["name"])
    return found


def reads(call):
    """What of a request has an expansion, and is judged: `path` as a whole, and the parameters of the query."""
    given = {place: call.args.get(place) or {} for place in ("path", "query")}
    names = re.findall(r"\{([^{}]*)\}", call.operation.sent_path)
    mine = {node["name"]: node for node, _ in call.operation.parameters if node["in"] == "path"}
    if all(_operator(mine.get(name), given["path"].get(name)) is not None for name in names):
        yield from ["path", *(f"path {name}" for name in names)]
    for node, _ in call.operation.parameters:
        if node["in"] == "query" and _operator(node, given["query"].get(node["name"])) is not None:
            yield f"query {node['name']}"


def judge(call, recorded):
    """Where the path and the query differ from their expansion, as texts."""
    path, _, query = recorded.target.partition("?")
    yield from _path(call, path)
    yield from _query(call, query)


def _path(call, sent):
    mine = {node["name"]: node for node, _ in call.operation.parameters if node["in"] == "path"}
    values = call.args.get("path") or {}
    template, given = "", {}
    for turn, piece in enumerate(re.split(r"\{([^{}]*)\}", call.operation.sent_path)):
        if turn % 2 == 0:
            template += quote(piece, safe="/%:@!$&'()*+,;=")
            continue
        operator = _operator(mine.get(piece), values.get(piece))
        if operator is None:
            return
        template += _expression(operator, mine[piece], turn)
        given[_variable(turn)] = (piece, values[piece])
    wanted = _expanded(template, given, sent)
    if _canonical(sent, "path") != _canonical(wanted, "path"):
        yield f"path {sent[:200]} should be {wanted[:200]}"


def _query(call, sent):
    pairs = [_canonical(pair.replace("+", "%20"), "query") for pair in sent.split("&") if pair]
    for pair in call.operation.sent_query.split("&"):
        if pair and not PLACEHOLDER.fullmatch(pair) and _canonical(pair, "query") not in pairs:
            yield f"query {pair} of the path did not arrive"
    for turn, (node, _) in enumerate(call.operation.parameters):
        value = (call.args.get("query") or {}).get(node["name"])
        operator = _operator(node, value) if node["in"] == "query" else None
        if operator is None:
            continue
        template = _expression(operator, node, turn)
        wanted = _expanded(template, {_variable(turn): (node["name"], value)}, sent)[1:]
        wanted = wanted.replace(",", DELIMITERS.get(node.get("style"), ",")).split("&")
        wanted = [_canonical(pair, "query") for pair in wanted]
        keys = {pair.partition("=")[0] for pair in wanted}
        found = [pair for pair in pairs if pair.partition("=")[0] in keys]
        if node.get("allowReserved"):
            # What is reserved may stand as it is or encoded.
            found, wanted = [unquote(pair) for pair in found], [unquote(pair) for pair in wanted]
        # A field of an object may be called as another parameter is.
        if found != wanted and not (isinstance(value, dict) and all(pair in found for pair in wanted)):
            yield f"query {node['name']}: {'&'.join(found)[:200] or 'nothing'} should be {'&'.join(wanted)[:200]}"


def _operator(node, value):
    """The operator that writes `value`, or None where RFC 6570 has none for it."""
    if node is None or value is None or "content" in node:
        return None
    if node.get("allowReserved") and (node["in"] != "query" or (isinstance(value, (list, dict)) and (isinstance(value, dict) or not node.get("explode", True)))):
        return None
    inner = value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else [value]
    if not inner or any(each is None or isinstance(each, (list, dict, float)) for each in inner):
        return None
    style = node.get("style", DEFAULTS.get(node["in"]))
    if style in DELIMITERS and node["in"] == "query" and not node.get("explode", False):
        return "?"
    return OPERATORS.get((node["in"], style))


def _variable(turn):
    # Names of documents are often none of a template's; this one is put back after expansion.
    return f"zz{turn}zz"


def _expression(operator, node, turn):
    explode = node.get("explode", node["in"] == "query" and node.get("style", "form") == "form")
    return "{" + operator + _variable(turn) + ("*" if explode else "") + "}"


def _expanded(template, given, sent):
    values = {variable: _texts(value, sent) for variable, (_, value) in given.items()}
    made = uritemplate.expand(template, values)
    for variable, (name, _) in given.items():
        made = made.replace(variable, quote(name, safe=""))
    return made


def _texts(value, sent):
    if isinstance(value, list):
        return [text_of(each) for each in value]
    if isinstance(value, dict):
        # The fields of an object have no order: they are expanded in the one that was sent.
        def place(field):
            found = re.search(rf"(?:^|[/.;,?&=]){re.escape(quote(field[0], safe=''))}[=,]", sent)
            return found.start() if found else -1

        return sorted(((key, text_of(each)) for key, each in value.items()), key=place)
    return text_of(value)


def _canonical(text, place):
    """One spelling for all that RFC 3986 (6.2.2) takes for the same: what need not be encoded is not,
    all else is, but for what stands between values."""
    out = []
    for found in re.finditer(r"%([0-9A-Fa-f]{2})|(.)", text, re.DOTALL):
        if found[1]:
            letter = chr(int(found[1], 16))
            out.append(letter if UNRESERVED.fullmatch(letter) else found[0].upper())
        else:
            keep = UNRESERVED.fullmatch(found[2]) or found[2] in BETWEEN[place]
            out.append(found[2] if keep else quote(found[2], safe=""))
    return "".join(out)
