"""What an answer holds beside what its schema made of it: the declared headers, and moments in all their spellings."""

import copy
import itertools
import json
import re

from .exact import text_of
from .values import NoValue, leaves, put

# What HTTP itself reads of an answer: of its framing, where to go next, and when to ask again.
HTTPS_OWN = {"content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "location", "retry-after", "trailer", "upgrade", "keep-alive", "te"}
# RFC 3339, 5.6: any offset, any fraction, letters of either case, and a leap day; 5.8 has a leap second.
MOMENTS = [
    "2024-02-29T23:59:59Z", "2024-02-29T00:00:00+05:30", "1999-12-31T23:59:59.123456789-11:00", "2000-02-29t12:00:00.5z",
    "0001-01-01T00:00:00Z", "2024-06-30T12:00:00.000-00:00", "1990-12-31T23:59:60Z", "2024-01-01T00:00:00.10+00:00", "9999-12-31T23:59:59.999999Z",
]
DAYS = ["2024-02-29", "1900-01-01", "0001-01-01", "9999-12-31", "2000-02-29"]
MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d.*")
MOST = 12
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Replies:
    """Adds both to the answers of one document."""

    def __init__(self, document, maker, schemas):
        self.document = document
        self.maker = maker
        self.schemas = schemas
        self.moments = itertools.cycle(MOMENTS)
        self.days = itertools.cycle(DAYS)

    def complete(self, call):
        """Gives the answer of a call its headers, and its moments another spelling."""
        call.answer.headers = self.headers(call.operation, call.answer.status)
        if call.answer.kind == "json" and call.answer.pointer is not None:
            self.respell(call.answer)

    def headers(self, operation, status):
        """A value for each header that the document declares for a status."""
        node, where = self._response(operation, str(status))
        made = {}
        for name, header in ((node or {}).get("headers") or {}).items():
            lower = name.lower()
            if (lower in HTTPS_OWN and not (lower == "location" and _leads_away(operation, status))) or "ratelimit" in lower.replace("-", "") or "rate-limit" in lower:
                continue
            header, at = self.document.follow(header, f"{where}/headers/{_escaped(name)}")
            if not isinstance(header, dict) or "schema" not in header:
                continue
            try:
                text = _line(self.maker.value(f"{at}/schema", "response", "all", 3), header.get("explode", False))
            except NoValue:
                continue
            if text and text.isascii() and text.isprintable() and text == text.strip():
                made[name] = text
        return made

    def _response(self, operation, status):
        responses = operation.node.get("responses") or {}
        known = {str(key).upper(): key for key in responses}
        key = next((known[each] for each in (status, f"{status[0]}XX", "DEFAULT") if each in known), None)
        if key is None:
            return None, ""
        return self.document.follow(responses[key], f"{operation.pointer}/responses/{_escaped(str(key))}")

    def respell(self, answer):
        """Puts moments and days of other legal spellings into an answer, where the document takes them."""
        value = answer.expected
        places = [(path, self.moments if MOMENT.fullmatch(leaf) else self.days) for path, leaf in leaves(value)
                  if isinstance(leaf, str) and (MOMENT.fullmatch(leaf) or DAY.fullmatch(leaf))]
        if not places:
            return
        plain = json.loads(json.dumps(value, default=float))
        before = self._faults(answer, plain)
        chosen = [(path, next(spellings)) for path, spellings in places]
        tried = _with(plain, chosen)
        if self._faults(answer, tried) > before:
            # Some are no moments, or of a narrower schema: then some are tried one by one.
            few, chosen = [(path, next(spellings)) for path, spellings in places[:MOST]], []
            for one in few:
                if self._faults(answer, _with(plain, [*chosen, one])) <= before:
                    chosen.append(one)
        value = _with(value, chosen)
        answer.expected = value
        answer.raw = _again(answer.raw, value)

    def _faults(self, answer, value):
        return len(self.schemas.errors(answer.pointer, "response", value))


def _leads_away(operation, status):
    """Whether a redirect is the answer: the document has no success beside it."""
    keys = [str(key) for key in operation.node.get("responses") or {}]
    return 300 <= status < 400 and not any(key.startswith("2") for key in keys)


def _with(value, leaves_):
    value = copy.deepcopy(value)
    for path, text in leaves_:
        value = put(value, path, text)
    return value


def _again(raw, value):
    """The value as JSON again, its numbers with the digits that they had."""
    marks = {}

    def mark(number):
        name = f"zz-number-{len(marks)}-zz"
        marks[f'"{name}"'] = str(number)
        return name

    text = json.dumps(value, ensure_ascii=raw.isascii(), default=mark)
    return re.sub(r'"zz-number-\d+-zz"', lambda found: marks.get(found[0], found[0]), text).encode()


def _escaped(name):
    return name.replace("~", "~0").replace("/", "~1")


def _line(value, explode):
    """A header in style `simple`."""
    if isinstance(value, dict):
        pairs = [(key, text_of(inner)) for key, inner in value.items()]
        return ",".join(f"{key}={text}" if explode else f"{key},{text}" for key, text in pairs)
    if isinstance(value, list):
        return ",".join(map(text_of, value))
    return text_of(value)
