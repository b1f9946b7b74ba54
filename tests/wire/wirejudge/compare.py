"""What was asked against what was sent, and what was answered against what was printed."""

import base64
import json
from decimal import Decimal

from . import fields
from .answers import EXTRA
from .exact import differences, show, text_of
from .media import essence, is_json


def _found(value, path):
    """What is at a path of a value, None where there is nothing."""
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


class Doubled(str):
    """A number that came with other digits from a judge that makes doubles of them, and its own."""

    def __new__(cls, text, digits):
        made = super().__new__(cls, text)
        made.digits = digits
        return made


def loosely(wanted, got, path):
    """Differences where everything on the wire is text."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        for key in wanted:
            if wanted[key] is None or wanted[key] == []:
                if key in got:
                    yield f"{path}.{key}: {show(got[key])} was sent for nothing"
            elif key not in got:
                yield f"{path}.{key}: lost {show(wanted[key])}"
            else:
                yield from loosely(wanted[key], got[key], f"{path}.{key}")
        for key in got:
            if key not in wanted:
                yield f"{path}.{key}: {show(got[key])} was sent that nobody asked for"
    elif isinstance(wanted, list) and isinstance(got, list):
        if len(wanted) != len(got):
            yield f"{path}: {len(wanted)} items became {len(got)}"
        for index, (one, other) in enumerate(zip(wanted, got)):
            yield from loosely(one, other, f"{path}[{index}]")
    elif isinstance(got, (float, Decimal)) and isinstance(wanted, (int, float)) and not isinstance(wanted, bool):
        if Decimal(str(wanted)) != Decimal(str(got)):
            says = f"{path}: {show(wanted)} became {show(got)}"
            yield Doubled(says, text_of(wanted)) if float(wanted) == float(got) else says
    elif isinstance(wanted, (dict, list)) or isinstance(got, (dict, list)) or not fields.same(wanted, text_of(got)):
        yield f"{path}: {show(wanted)} became {show(got)}"


def parameters(call, read, refused, spread=()):
    """Whether each parameter that was given arrived, as the second judge read it; not those of the
    query in `spread`, which it cannot read."""
    for place in ("path", "query", "header", "cookie"):
        for name, value in (call.args.get(place) or {}).items():
            if place == "query" and name in spread:
                continue
            if any(f"'{name}'" in said or f" {name} " in said or f"'{name}" in said for said in refused):
                continue
            if name not in read.get(place, {}):
                yield f"{place} {name}: {show(value)} did not arrive"
            else:
                yield from loosely(value, read[place][name], f"{place} {name}")


def body(call, recorded):
    """Whether the body that was given arrived."""
    if call.body is None:
        if recorded.body:
            yield f"a body of {len(recorded.body)} bytes was sent that nobody asked for"
        return
    media = recorded.header("content-type") or ""
    if essence(media) != essence(call.body.media) and "*" not in call.body.media:
        yield f"content type {call.body.media} became {media or 'none'}"
        return
    value, raw = call.body.value, recorded.body
    if is_json(media):
        try:
            yield from differences(value, json.loads(raw, parse_float=Decimal), "body")
        except ValueError:
            yield f"the body is not JSON: {raw[:80]!r}"
    elif essence(media) == "application/x-www-form-urlencoded":
        joined = call.operation.document.joined.get(call.operation.key) or {}
        yield from fields.form(value, raw, {**joined, **(call.body.node.get("encoding") or {})})
    elif essence(media).startswith("multipart/"):
        yield from fields.multipart(value, raw, media, _styled(call, media), _of_parts(call))
    elif isinstance(value, dict) and "$base64" in value:
        if base64.b64decode(value["$base64"]) != raw:
            yield f"bytes changed: {raw[:80]!r}"
    elif not isinstance(value, str):
        yield f"nobody can compare {show(value)} with {media}"
    elif value.encode() != raw:
        yield f"text changed: {raw[:80]!r}"


def _of_parts(call):
    """The encodings of parts, with the default of texts that stand for bytes (OpenAPI 3.1.1, Encoding Object, `contentType`)."""
    document, encodings = call.operation.document, call.body.node.get("encoding") or {}
    schema, _ = document.follow(call.body.node.get("schema"), "")
    properties = schema.get("properties") if isinstance(schema, dict) else None
    coded = [name for name, inner in (properties or {}).items() if "contentEncoding" in (document.follow(inner, "")[0] or {})]
    return {**{name: {"contentType": "application/octet-stream"} for name in coded}, **encodings}


def _styled(call, media):
    """The encodings whose style holds: until 3.0 a part has none, but brackets that are asked for cannot be
    meant otherwise; and only forms have names that a style could spread."""
    encodings = call.body.node.get("encoding") or {}
    if not essence(media).startswith("multipart/form-data"):
        return {}
    if not call.operation.document.old:
        return encodings
    return {name: one for name, one in encodings.items() if one.get("style") == "deepObject"}


def answer(call, printed):
    """Whether what was answered was printed whole."""
    wanted = call.answer
    if not isinstance(printed, dict):
        yield str(printed)
        return
    if wanted.kind == "undocumented":
        return
    if printed.get("status") != wanted.status:
        yield f"status {wanted.status} was printed as {printed.get('status')}: {show(printed.get('error'))}"
        return
    failed = printed.get("error")
    if wanted.status < 400 and failed is not None and not (300 <= wanted.status < 400):
        yield f"the call failed: {show(failed)[:300]}"
        return
    if wanted.status >= 400 and failed is None:
        yield f"status {wanted.status} was no error"
        return
    if failed is not None and failed.get("kind") == "status" and wanted.beside and wanted.kind == "text":
        # The client has a type for the JSON alone, and hands on the text of the other spelling, whole.
        if failed.get("body") != wanted.expected:
            yield f"text {show(wanted.expected)} became {show(failed.get('body'))}"
        yield from _headers(wanted.headers, printed.get("headers") or {})
        return
    if failed is not None and failed.get("kind") != "api":
        # Any other kind is an answer that the client has no type for, or could not read as it.
        yield f"the documented {wanted.status} came as {failed.get('kind')}: {show(failed)}"
        return
    yield from _headers(wanted.headers, printed.get("headers") or {})
    got = failed.get("body") if failed is not None else printed.get("body")
    if call.operation.method == "HEAD" or wanted.kind == "empty":
        if got is not None:
            yield f"a body out of nothing: {show(got)}"
    elif wanted.kind in ("json", "stream"):
        yield from differences(wanted.expected, got)
        for path in wanted.typed:
            if EXTRA in (_found(got, path) or ()):
                yield f"{'.'.join(map(str, ('$', *path)))}: no type was read here, for what the document does not know was kept"
    elif wanted.kind == "text":
        text = base64.b64decode(got["$base64"]).decode(errors="replace") if isinstance(got, dict) and "$base64" in got else got
        if text != wanted.expected:
            yield f"text {show(wanted.expected)} became {show(got)}"
    elif not (isinstance(got, dict) and base64.b64decode(got.get("$base64", "")) == wanted.expected):
        if not (isinstance(got, str) and got.encode() == wanted.expected):
            yield f"bytes became {show(got)}"


def _headers(wanted, got):
    """Whether the headers that the document declares were printed as they were answered."""
    for name, value in wanted.items():
        if got.get(name.lower()) != value:
            yield f"header {name}: {value!r} was printed as {got.get(name.lower())!r}"
