"""The answers that the server gives: every documented one, and one of tomorrow's."""

import json
from decimal import Decimal

from .bodies import is_fields, is_words
from .calls import Answer
from .further import further
from .media import essence, is_json, is_text
from .parameters import examples
from .placed import placed
from .values import NoValue, get, places, put

UNKNOWN, EXTRA = "zz_wire_unknown", "zz_wire_extra"


def is_event(value):
    """Whether a value is an event of a stream as a whole, of which its `data` is sent and printed."""
    return isinstance(value, dict) and "data" in value and "event" in value and value.keys() <= {"data", "event", "id", "retry"}


class Answers:
    """Makes the answers of the operations of one document; `bodies` makes their values."""

    def __init__(self, document, maker, schemas, bodies, unmade):
        self.document = document
        self.maker = maker
        self.schemas = schemas
        self.bodies = bodies
        self.unmade = unmade

    def answers(self, operation):
        """Every documented answer in turn."""
        documented = operation.answers()
        codes = {status for status, *_ in documented}
        made = []
        for status, media, node, pointer in documented:
            code = _code(status, codes)
            if code is None:
                self.unmade.append({"operation": operation.key, "case": f"answer {status}", "cause": "not a final status of HTTP"})
                continue
            before = len(made)
            variants = ["all", "required", "edge", "unknown"] if 200 <= code < 300 else ["all", "required"]
            for turn, variant in enumerate(variants):
                if (media is None or code in (204, 205, 304)) and turn:
                    break
                self._add(operation, made, code, (status, media, node, pointer), variant, turn)
            beside = media is not None and not is_json(media) and any(
                other == status and each is not None and is_json(each) and inner.get("schema") == node.get("schema")
                for other, each, inner, _ in documented
            )
            for answer in made[before:]:
                answer.beside = beside
            if media is not None and "schema" in node and self._is_json(media, node["schema"]):
                for turn in further(lambda at=f"{pointer}/schema": self.maker.untaken(at, "response")):
                    self._add(operation, made, code, (status, media, node, pointer), f"union-{turn}", turn)
        if made:
            return made
        # Where no documented answer could be made, the request is judged all the same.
        return [Answer(503, None, b"", None, "undocumented", "none") if documented else Answer(200, None, b"", None, "empty", "all")]

    def _add(self, operation, made, code, documented, variant, turn):
        status, media, node, pointer = documented
        try:
            answer = self._answer(code, media, node, pointer, variant, turn)
        except NoValue as error:
            self.unmade.append({"operation": operation.key, "case": f"answer {status} {media} {variant}", "cause": f"no value: {error}"})
            return
        if answer is not None:
            made.append(answer)

    def _is_json(self, media, schema):
        return is_json(media) or is_fields(self.document, media, schema)

    def _value(self, at, variant, seed, given):
        case = {"edge": "edge-1"}.get(variant, variant)
        return self.bodies.value(at, "response", case, seed, given, "answer")

    def _answer(self, code, media, node, pointer, variant, turn):
        if media is None or code in (204, 205, 304):
            return Answer(code, None, b"", None, "empty", variant)
        kind = essence(media)
        schema = node.get("schema")
        at = f"{pointer}/schema"
        if "*" in kind or "/" not in kind:
            media = kind = concrete(kind, self.document.follow(schema, at)[0])
        if kind == "text/event-stream" or kind in ("application/jsonl", "application/x-ndjson", "application/json-seq"):
            return self._stream(code, media, kind, node, pointer, variant)
        if self._is_json(media, schema):
            if schema is None:
                value = {"a": ["b", 1, None]}
            elif variant == "unknown":
                value = self._unknown(at)
                if value is None:
                    return None
            else:
                value = self._value(at, variant, turn + 2, examples(node))
            raw = json.dumps(value, ensure_ascii=turn % 2 == 0).encode()
            answer = Answer(code, media, raw, _exactly(raw), "json", variant)
            answer.pointer = at if schema is not None else None
            if variant == "unknown":
                answer.typed = list(self._typed(schema, value))
            return answer
        if variant in ("unknown", "required"):
            return None
        if is_text(media) or is_words(self.document, schema):
            text = "plain text" if variant == "all" else "ü\u2603\n<p>\"quoted\"</p>\n"
            if kind == "text/html":
                text = f"<html><body>{text}</body></html>"
            return Answer(code, media if "charset" in media else media + "; charset=utf-8", text.encode(), text, "text", variant)
        raw = bytes(range(256)) if variant == "all" else b"\x00\xff\xfe"
        return Answer(code, media, raw, raw, "bytes", variant)

    def _stream(self, code, media, kind, node, pointer, variant):
        if variant == "unknown":
            return None
        schema = "itemSchema" if "itemSchema" in node else "schema"
        items = []
        if node.get(schema) is not None:
            for seed in (1, 2):
                items.append(self._value(f"{pointer}/{schema}", variant, seed, []))
            if schema == "schema" and all(isinstance(item, list) for item in items):
                items = [each for item in items for each in item]
        else:
            items = ["one", "two"]
        fields = [{}] * len(items)
        if kind == "text/event-stream" and all(map(is_event, items)):
            fields = [{key: inner for key, inner in item.items() if key != "data"} for item in items]
            items = [item["data"] for item in items]
        lines = [json.dumps(item) if not (isinstance(item, str) and kind == "text/event-stream") else item for item in items]
        if kind == "text/event-stream":
            if any("\n" in str(text) or text == "" for text in [*lines, *(text for each in fields for text in each.values())]):
                return None
            heads = ("".join(f"{name}: {text}\n" for name, text in each.items()) for each in fields)
            raw = "".join(f"{head}data: {line}\n\n" for head, line in zip(heads, lines))
        elif kind == "application/json-seq":
            raw = "".join(f"\x1e{line}\n" for line in lines)
        else:
            raw = "".join(f"{line}\n" for line in lines)
        return Answer(code, media, raw.encode(), _exactly(json.dumps(items)), "stream", variant)

    def _unknown(self, pointer):
        """An answer of tomorrow's server: new fields, new values of enums, new kinds in unions."""
        value = self.maker.value(pointer, "response", "all", 5)
        above = {}
        for path, inner, schemas in list(placed(self.document, self.document.at(pointer), value)):
            above[path] = schemas
            if isinstance(inner, str) and _is_open(schemas, above[path[:-1]] if path else [], path[-1] if path else None):
                value = put(value, path, UNKNOWN)
        return self._with_allowed_extra(pointer, _with_extra(value))

    def _with_allowed_extra(self, pointer, value):
        """Takes the new fields out again where the document types them, as in a map of strings."""
        for _ in range(8):
            found = set()
            for error in self.schemas.errors(pointer, "response", value, 400):
                found |= {path[: path.index(EXTRA) + 1] for path in places(error) if EXTRA in path}
            if not found:
                break
            for path in found:
                owner = get(value, path[:-1])
                if isinstance(owner, dict):
                    owner.pop(EXTRA, None)
        return value

    def _typed(self, schema, value, path=(), depth=0):
        """The places of objects whose fields the document lists, without a word of any others."""
        schema, _ = self.document.follow(schema, "")
        if not isinstance(schema, dict) or depth > 20 or any(key in schema for key in ("allOf", "anyOf", "oneOf", "not", "if", "$ref")):
            return
        if isinstance(value, list) and isinstance(schema.get("items"), dict):
            for index, inner in enumerate(value):
                yield from self._typed(schema["items"], inner, (*path, index), depth + 1)
        properties = schema.get("properties")
        if isinstance(value, dict) and isinstance(properties, dict) and properties:
            if EXTRA in value and not any(key in schema for key in ("additionalProperties", "patternProperties", "unevaluatedProperties")):
                yield path
            for name, inner in properties.items():
                if name in value:
                    yield from self._typed(inner, value[name], (*path, name), depth + 1)


def _is_open(schemas, above, step):
    """Whether a place is an enum of strings or a union's tag."""
    tags = [schema["discriminator"].get("propertyName") for schema in above if isinstance(schema.get("discriminator"), dict)]
    return step in tags or any(isinstance(schema.get("enum"), list) for schema in schemas)


def _exactly(raw):
    """A value as it is on the wire, its numbers with every digit."""
    return json.loads(raw, parse_float=Decimal)


def _with_extra(value):
    if isinstance(value, dict):
        out = {key: _with_extra(inner) for key, inner in value.items()}
        out[EXTRA] = {"new": [1, "two", None]}
        return out
    if isinstance(value, list):
        return [_with_extra(inner) for inner in value]
    return value


def _code(status, codes):
    if status.isdigit():
        return int(status) if 200 <= int(status) <= 599 else None
    if len(status) == 3 and status[1:].upper() == "XX" and status[0] in "2345":
        first = int(status[0]) * 100
        order = {200: [200, 201, 202], 300: [300], 400: [418, 400, 404, 409], 500: [500, 501, 502]}[first]
        return next((code for code in order if str(code) not in codes), None)
    if status == "default":
        if not any(code[0] in "23" for code in codes if code != "default"):
            return 200
        return next(code for code in (500, 501, 502, 418) if str(code) not in codes)
    return None


def concrete(kind, schema):
    """A media type that a range of them admits. What is none at all, as the names that Swagger 2.0 has for examples
    become when it is converted, stands for JSON."""
    if "/" not in kind:
        return "application/json"
    known = {"image": "image/png", "text": "text/plain", "audio": "audio/mpeg", "video": "video/mp4"}
    bytes_ = not schema or schema.get("format") == "binary"
    return known.get(kind.split("/")[0]) or ("application/octet-stream" if bytes_ else "application/json")
