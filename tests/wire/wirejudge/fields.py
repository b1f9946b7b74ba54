"""Forms and multipart bodies: whether their fields are what was asked for, each in its order, and no more.

How a field is written is said by its Encoding Object (OpenAPI 3.0.4): with `style` or `explode` as a parameter of a
query, else scalars as texts, objects as JSON and lists as their items.
"""

import base64
import json
import re
from decimal import Decimal, InvalidOperation
from email import message_from_bytes
from email.policy import HTTP
from fnmatch import fnmatchcase
from urllib.parse import parse_qsl

from .exact import differences, show, text_of
from .media import essence, is_json

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}


class Json:
    """A text that is to be read as JSON."""

    def __init__(self, value):
        self.value = value


def form(value, raw, encoding=None):
    """How a form differs from what was asked for."""
    try:
        pairs = parse_qsl(raw.decode(), keep_blank_values=True, strict_parsing=bool(raw))
    except ValueError as error:
        yield f"not a form: {error}"
        return
    if isinstance(value, dict):
        yield from _fields(value, pairs, encoding or {})


def same(wanted, text):
    """Whether a text is how a scalar is written: a text as it is, a number by its exact value."""
    if isinstance(wanted, Json):
        try:
            return not list(differences(wanted.value, json.loads(text, parse_float=Decimal)))
        except ValueError:
            return False
    if isinstance(wanted, bool) or not isinstance(wanted, (int, float, Decimal)):
        return text_of(wanted) == text
    try:
        return NUMBER.fullmatch(text) is not None and Decimal(text) == Decimal(str(wanted))
    except InvalidOperation:
        return False


def is_nothing(value, styled=True):
    """Whether a form has no way to write it: null, lists of nothing else, and such objects where a style spreads them."""
    if isinstance(value, dict):
        return styled and all(map(is_nothing, value.values()))
    if isinstance(value, list):
        return all(is_nothing(each, styled) for each in value)
    return value is None


def _fields(value, pairs, encoding):
    left = list(pairs)
    for name, inner in value.items():
        said = encoding.get(name) or {}
        if is_nothing(inner, "style" in said or "explode" in said):
            continue
        taken = _taken(_way(name, inner, said), left)
        if taken is not None:
            left = [pair for index, pair in enumerate(left) if index not in taken]
        else:
            mine = [pair for pair in left if pair[0].split("[")[0] == name.split("[")[0]]
            left = [pair for pair in left if pair not in mine]
            yield f"form {name}: {show(inner)} did not arrive, only {mine[:6]}"
    for name, text in left[:4]:
        yield f"form {name}: {text[:60]!r} was sent that nobody asked for"


def _taken(wanted, pairs):
    """Which of the pairs are a field as it is wanted; None where it is written another way."""
    names = {name for name, _ in wanted}
    found = [(index, name, text) for index, (name, text) in enumerate(pairs) if name in names]
    for name in names:
        texts = [text for _, own, text in found if own == name]
        mine = [inner for own, inner in wanted if own == name]
        if len(texts) != len(mine) or not all(map(same, mine, texts)):
            return None
    return {index for index, _, _ in found}


def _way(name, value, said):
    """The names and texts that a field is written as."""
    style, explode = said.get("style"), said.get("explode")
    if not isinstance(value, (dict, list)):
        return [(name, value)]
    if style is None and explode is None:
        as_json = isinstance(value, dict) or is_json(said.get("contentType") or "")
        return [(name, Json(value))] if as_json else _spread(name, value)
    style = style or "form"
    if style == "deepObject":
        return list(_deep(name, value))
    if explode if explode is not None else style == "form":
        return _spread(name, value)
    texts = [each for pair in value.items() for each in pair] if isinstance(value, dict) else value
    return [(name, DELIMITERS.get(style, ",").join(_text(each) for each in texts if each is not None))]


def _spread(name, value):
    """A list as its items, an object as its fields, a list among these as its items again."""
    if isinstance(value, list):
        return [(name, _scalar(each)) for each in value if each is not None]
    return [pair for key, inner in value.items() if inner is not None
            for pair in (_spread(key, inner) if isinstance(inner, list) else [(key, _scalar(inner))])]


def _scalar(value):
    return Json(value) if isinstance(value, (dict, list)) else value


def _text(value):
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else text_of(value)


def _deep(name, value):
    # By a number every reader of brackets knows a list; of a name that comes again some keep only the last.
    if isinstance(value, list):
        value = dict(enumerate(each for each in value if each is not None))
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _deep(f"{name}[{key}]", inner)
    elif value is not None:
        yield name, value


class Part:
    """One part of a multipart body."""

    def __init__(self, head, payload):
        read = message_from_bytes(head + b"\r\n\r\n", policy=HTTP)
        name = read.get_param("name", header="content-disposition")
        self.name = name[2] if isinstance(name, tuple) else name
        self.filename = read.get_filename()
        self.media = read["content-type"]
        self.payload = payload


def parts(raw, media):
    """The parts of a multipart body, to the byte (RFC 2046, 5.1.1); None where it is none."""
    boundary = message_from_bytes(b"Content-Type: " + media.encode() + b"\r\n\r\n", policy=HTTP).get_boundary()
    if not boundary:
        return None
    pieces = (b"\r\n" + raw).split(b"\r\n--" + boundary.encode())
    if len(pieces) < 3 or not pieces[-1].startswith(b"--"):
        return None
    found = []
    for piece in pieces[1:-1]:
        head, gap, payload = piece.partition(b"\r\n\r\n")
        if not gap:
            return None
        found.append(Part(head.lstrip(b" \t").removeprefix(b"\r\n"), payload))
    return found


def multipart(value, raw, media, styled=None, encoding=None):
    """How a multipart body differs from what was asked for; `styled` are the encodings whose style holds."""
    found = parts(raw, media)
    if found is None:
        yield f"not a multipart body: {raw[:80]!r}"
        return
    if not isinstance(value, dict):
        return
    left = {}
    for part in found:
        left.setdefault(part.name, []).append(part)
    spread = {}
    for name, inner in value.items():
        if is_nothing(inner) and not isinstance(inner, dict):
            continue
        said = (styled or {}).get(name) or {}
        if isinstance(inner, (dict, list)) and ("style" in said or "explode" in said) and "$base64" not in json.dumps(inner):
            # With a style it is what the pairs of a query are, each a part.
            spread[name] = inner
            continue
        mine = left.pop(name, [])
        if not mine:
            yield f"part {name}: {show(inner)} did not arrive, only {sorted({str(part.name) for part in found})}"
            continue
        items = [each for each in inner if each is not None] if isinstance(inner, list) else [inner]
        if len(items) != len(mine):
            yield f"part {name}: {len(items)} items became {len(mine)} parts"
        for item, part in zip(items, mine):
            yield from _part(name, item, part, ((encoding or {}).get(name) or {}).get("contentType"))
    pairs = [(name, part.payload.decode(errors="replace")) for name, many in left.items() for part in many]
    if spread:
        yield from _fields(spread, pairs, styled)
    else:
        for name, text in pairs[:4]:
            yield f"part {name}: {text[:60]!r} was sent that nobody asked for"


def _part(name, item, part, said):
    """How one part differs from what it is to hold."""
    if isinstance(item, dict) and "$base64" in item:
        if part.payload != base64.b64decode(item["$base64"]):
            yield f"part {name}: the file's bytes changed: {part.payload[:60]!r}"
        if part.filename != item.get("filename"):
            yield f"part {name}: file name {item.get('filename')!r} became {part.filename!r}"
        asked = item.get("content_type")
        if part.media is None or essence(part.media) != essence(asked or part.media):
            yield f"part {name}: content type {asked} became {part.media}"
        return
    text = part.payload.decode(errors="replace")
    nested = isinstance(item, (dict, list))
    as_json = nested or (said is not None and is_json(said.split(",")[0]))
    if not same(Json(item) if as_json else item, text):
        yield f"part {name}: {show(item)} became {part.payload[:80]!r}"
    # A part without a word of its type is text/plain (RFC 7578, 4.4).
    got = essence(part.media or "text/plain")
    allowed = said.split(",") if said else ["application/json" if nested else "text/plain"]
    if not any(fnmatchcase(got, essence(each)) for each in allowed):
        yield f"part {name}: content type {', '.join(allowed)} became {part.media}"
