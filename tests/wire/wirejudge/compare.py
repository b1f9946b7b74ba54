"""What was asked against what was sent, and what was answered against what was printed."""

import base64
import json
from decimal import Decimal
from email import message_from_bytes
from email.policy import HTTP
from urllib.parse import parse_qsl

from .cases import EXTRA
from .media import essence, is_json


class Lost(str):
    """A field that did not arrive, and where it was."""

    def __new__(cls, text, steps):
        made = super().__new__(cls, text)
        made.steps = steps
        return made


def differences(wanted, got, path="$", tolerate=(), steps=()):
    """How two JSON values differ, as texts. What is under a key in `tolerate` is not compared."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        for key in wanted:
            if key in tolerate:
                continue
            if key not in got:
                yield Lost(f"{path}.{key}: lost {_show(wanted[key])}", (*steps, key))
            else:
                yield from differences(wanted[key], got[key], f"{path}.{key}", tolerate, (*steps, key))
        for key in got:
            if key not in wanted:
                yield f"{path}.{key}: invented {_show(got[key])}"
    elif isinstance(wanted, list) and isinstance(got, list):
        if len(wanted) != len(got):
            yield f"{path}: {len(wanted)} items became {len(got)}"
        for index, (one, other) in enumerate(zip(wanted, got)):
            yield from differences(one, other, f"{path}[{index}]", tolerate, (*steps, index))
    elif isinstance(wanted, bool) or isinstance(got, bool):
        if wanted is not got:
            yield f"{path}: {_show(wanted)} became {_show(got)}"
    elif wanted != got and not _as_double(wanted, got):
        yield f"{path}: {_show(wanted)} became {_show(got)}"


def _as_double(wanted, got):
    """Whether a whole number came out of a `number`, which is a double (RFC 8259, 6).

    An `integer` never comes out with a point or an exponent, so nothing of it may be lost.
    """
    return isinstance(wanted, int) and abs(wanted) > 2**53 and isinstance(got, Decimal) and float(got) == float(wanted)


def _found(value, path):
    """What is at a path of a value, None where there is nothing."""
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _show(value):
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) < 100 else text[:100] + "…"


def text_of(value):
    """A scalar as text on the wire."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return ""
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def loosely(wanted, got, path):
    """Differences where everything on the wire is text."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        for key in wanted:
            if wanted[key] is None or wanted[key] == []:
                continue
            if key not in got:
                yield f"{path}.{key}: lost {_show(wanted[key])}"
            else:
                yield from loosely(wanted[key], got[key], f"{path}.{key}")
    elif isinstance(wanted, list) and isinstance(got, list):
        if len(wanted) != len(got):
            yield f"{path}: {len(wanted)} items became {len(got)}"
        for index, (one, other) in enumerate(zip(wanted, got)):
            yield from loosely(one, other, f"{path}[{index}]")
    elif not _same(wanted, got):
        yield f"{path}: {_show(wanted)} became {_show(got)}"


def _same(wanted, got):
    if text_of(wanted) == text_of(got):
        return True
    try:
        return not isinstance(wanted, (dict, list, bool)) and float(wanted) == float(got) and not isinstance(wanted, str)
    except (TypeError, ValueError):
        return False


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
                yield f"{place} {name}: {_show(value)} did not arrive"
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
            yield from differences(value, json.loads(raw), "body")
        except ValueError:
            yield f"the body is not JSON: {raw[:80]!r}"
    elif essence(media) == "application/x-www-form-urlencoded":
        yield from _form(value, raw)
    elif essence(media).startswith("multipart/"):
        yield from _multipart(value, raw, media, _styled(call, media))
    elif isinstance(value, dict) and "$base64" in value:
        if base64.b64decode(value["$base64"]) != raw:
            yield f"bytes changed: {raw[:80]!r}"
    elif isinstance(value, str) and value.encode() != raw:
        yield f"text changed: {raw[:80]!r}"


def _styled(call, media):
    """The encodings whose style holds: until 3.0 a part has none, but brackets that are asked for cannot be
    meant otherwise; and only forms have names that a style could spread."""
    encodings = call.body.node.get("encoding") or {}
    if not essence(media).startswith("multipart/form-data"):
        return {}
    if not call.operation.document.old:
        return encodings
    return {name: one for name, one in encodings.items() if one.get("style") == "deepObject"}


def _leaves(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    elif value is not None:
        yield text_of(value)


def _form(value, raw):
    try:
        pairs = parse_qsl(raw.decode(), keep_blank_values=True, strict_parsing=bool(raw))
    except ValueError as error:
        yield f"not a form: {error}"
        return
    if not isinstance(value, dict):
        return
    yield from _pairs(value, pairs)


def _pairs(value, pairs):
    """Whether the fields of an object are among pairs of a name, with or without brackets, and a text."""
    names = {name.split("[")[0] for name, _ in pairs}
    texts = [text for _, text in pairs]
    for name, inner in value.items():
        wanted = list(_leaves(inner))
        if wanted and name not in names and not isinstance(inner, dict):
            yield f"form {name}: {_show(inner)} did not arrive"
            continue
        mine = [text for key, text in pairs if key.split("[")[0] == name]
        if any(_is_json_of(text, inner) for text in mine):
            continue
        for text in wanted:
            if not any(_same_text(text, other) for other in (mine or texts)) and not any(text in other.split(",") for other in mine):
                yield f"form {name}: {text!r} did not arrive, only {mine[:6]}"


def _same_text(one, other):
    if one == other:
        return True
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _is_json_of(text, value):
    if not isinstance(value, (dict, list)):
        return False
    try:
        return not list(differences(value, json.loads(text)))
    except ValueError:
        return False


def _multipart(value, raw, media, encoding=None):
    message = message_from_bytes(b"Content-Type: " + media.encode() + b"\r\n\r\n" + raw, policy=HTTP)
    if not message.is_multipart():
        yield f"not a multipart body: {raw[:80]!r}"
        return
    parts = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, tuple):
            name = name[2]
        parts.setdefault(name, []).append(part)
    if not isinstance(value, dict):
        return
    for name, inner in value.items():
        if inner is None or inner == []:
            continue
        said = (encoding or {}).get(name) or {}
        if isinstance(inner, (dict, list)) and ("style" in said or "explode" in said) and "$base64" not in json.dumps(inner):
            # With a style it is what the pairs of a query are, each a part.
            texts = [(key, part.get_payload(decode=True).decode(errors="replace")) for key, many in parts.items() for part in many]
            yield from _pairs({name: inner}, texts)
            continue
        got = parts.get(name)
        if not got:
            yield f"part {name}: {_show(inner)} did not arrive, only {sorted(map(str, parts))}"
            continue
        items = inner if isinstance(inner, list) and len(got) == len(inner) else [inner]
        for item, part in zip(items, got):
            payload = part.get_payload(decode=True) or b""
            if isinstance(item, dict) and "$base64" in item:
                if payload.rstrip(b"\r\n") != base64.b64decode(item["$base64"]).rstrip(b"\r\n"):
                    yield f"part {name}: the file's bytes changed: {payload[:60]!r}"
                if part.get_filename() != item.get("filename"):
                    yield f"part {name}: file name {item.get('filename')!r} became {part.get_filename()!r}"
            elif isinstance(item, (dict, list)):
                if not _is_json_of(payload.decode(errors="replace"), item):
                    yield f"part {name}: {_show(item)} became {payload[:80]!r}"
            elif not _same_text(text_of(item), payload.decode(errors="replace")) and not isinstance(item, str):
                yield f"part {name}: {_show(item)} became {payload[:60]!r}"
            elif isinstance(item, str) and item.replace("\r\n", "\n").rstrip("\n") != payload.decode(errors="replace").replace("\r\n", "\n").rstrip("\n"):
                yield f"part {name}: {_show(item)} became {payload[:60]!r}"


def answer(call, printed):
    """Whether what was answered was printed whole."""
    wanted = call.answer
    if not isinstance(printed, dict):
        yield str(printed)
        return
    if wanted.kind == "undocumented":
        return
    if printed.get("status") != wanted.status:
        yield f"status {wanted.status} was printed as {printed.get('status')}: {_show(printed.get('error'))}"
        return
    failed = printed.get("error")
    if wanted.status < 400 and failed is not None and not (300 <= wanted.status < 400):
        yield f"the call failed: {_show(failed)[:300]}"
        return
    if wanted.status >= 400 and failed is None:
        yield f"status {wanted.status} was no error"
        return
    if failed is not None and failed.get("kind") != "api":
        # Any other kind is an answer that the client has no type for, or could not read as it.
        yield f"the documented {wanted.status} came as {failed.get('kind')}: {_show(failed)}"
        return
    got = failed.get("body") if failed is not None else printed.get("body")
    if call.operation.method == "HEAD" or wanted.kind == "empty":
        if got not in (None, "", {}, []):
            yield f"a body out of nothing: {_show(got)}"
    elif wanted.kind in ("json", "stream"):
        tolerate = (EXTRA,) if wanted.variant == "unknown" else ()
        yield from differences(wanted.expected, got, "$", tolerate)
        for path in wanted.typed:
            if EXTRA in (_found(got, path) or ()):
                yield f"{'.'.join(map(str, ('$', *path)))}: no type was read here, for what the document does not know was kept"
    elif wanted.kind == "text":
        text = base64.b64decode(got["$base64"]).decode(errors="replace") if isinstance(got, dict) and "$base64" in got else got
        if text != wanted.expected:
            yield f"text {_show(wanted.expected)} became {_show(got)}"
    elif not (isinstance(got, dict) and base64.b64decode(got.get("$base64", "")) == wanted.expected):
        if not (isinstance(got, str) and got.encode() == wanted.expected):
            yield f"bytes became {_show(got)}"
