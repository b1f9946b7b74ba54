"""The calls that are made of one operation: what is asked, and what is answered."""

import base64
import copy
import json
from decimal import Decimal

from .media import essence, is_json, is_text
from .values import NoValue, get, leaves, places, put

UNKNOWN, EXTRA = "zz_wire_unknown", "zz_wire_extra"
PLACES = ("path", "query", "header", "cookie")
LONGEST = 6_000  # A URL of more than 64 KiB is none; encoded, a character takes up to nine.
DELIMITERS = set(",;| &=%\t\n/?#[]{}\"\\<>+")


class Call:
    """One line of the batch and the answer prepared for it."""

    def __init__(self, operation, case, args, body, answer):
        self.operation = operation
        self.case = case
        self.args = args
        self.body = body
        self.answer = answer


class Body:
    """The body that was asked to be sent: its media type, its place in the document and its value."""

    def __init__(self, media, node, pointer, value):
        self.media = media
        self.node = node
        self.pointer = pointer
        self.value = value


class Answer:
    """What the server answers, and what the client must print of it."""

    def __init__(self, status, media, raw, expected, kind, variant):
        self.status = status
        self.media = media
        self.raw = raw
        self.expected = expected
        self.kind = kind
        self.variant = variant
        # Where a field that the document does not know must be gone, since a type was read there.
        self.typed = ()
        # Where its schema is; None without one.
        self.pointer = None
        # The headers that the document declares for it.
        self.headers = {}


class Planner:
    """Makes the calls of the operations of one document."""

    def __init__(self, document, maker, schemas):
        self.document = document
        self.maker = maker
        self.schemas = schemas
        self.unmade = []

    # Requests

    def requests(self, operation):
        """(case, args, body) for each way to ask."""
        bodies, required = operation.bodies()
        cases = []
        for name in ("required", "all", "edge-1", "edge-2"):
            try:
                cases.append((name, *self._request(operation, name, bodies, required, len(cases))))
            except NoValue as error:
                self.unmade.append({"operation": operation.key, "case": name, "cause": f"no value: {error}"})
        for index in range(1, len(bodies)):
            try:
                cases.append((f"media-{index}", *self._request(operation, "all", bodies[index:], True, index)))
            except NoValue as error:
                self.unmade.append({"operation": operation.key, "case": f"media-{index}", "cause": f"no value: {error}"})
        return cases

    def _request(self, operation, case, bodies, required, seed):
        args, spent = {}, 0
        for node, where in operation.parameters:
            place = node["in"]
            must = bool(node.get("required")) or place == "path"
            if place not in PLACES or (case == "required" and not must):
                continue
            try:
                value = self._parameter(operation, node, where, case, seed)
            except NoValue as error:
                if must:
                    raise
                self.unmade.append({"operation": operation.key, "case": f"{case} {node['name']}", "cause": f"no value: {error}"})
                continue
            if place == "query":
                value = _something(value)
            size = len(json.dumps(value))
            if place == "query" and size <= LONGEST < size + spent and not must:
                continue
            spent += size
            if value is None or value == [] or value == {} or size > LONGEST:
                if must:
                    raise NoValue(f"{node['name']}: no value was made that a parameter can hold")
                continue
            args.setdefault(place, {})[node["name"]] = value
        body = None
        if bodies and (required or case != "required"):
            media, node, pointer = bodies[0]
            try:
                body = self._body(media, node, pointer, case, seed)
            except NoValue as error:
                if required:
                    raise
                # What need not be there is no reason to leave out the rest of the call.
                self.unmade.append({"operation": operation.key, "case": f"{case} body", "cause": f"no value: {error}"})
            if body is not None:
                args["body"] = body.value
                if len(operation.bodies()[0]) > 1:
                    args["content_type"] = media
        return args, body

    def _parameter(self, operation, node, where, case, seed):
        if "content" in node:
            media = next(iter(node["content"]))
            pointer = f"{where}/content/{media.replace('~', '~0').replace('/', '~1')}/schema"
        else:
            pointer = f"{where}/schema"
        try:
            schema = self.document.at(pointer)
        except (KeyError, TypeError):
            return "a1"
        # Only of a property can it be said that it is not sent (OpenAPI 3.0.3, readOnly).
        side = "response" if _said(self.document.follow(schema, pointer)[0], "readOnly") else "request"
        examples = _examples(node) + self._alternatives(schema, pointer)
        mode = "required" if case == "required" else "all"
        value = self.maker.value(pointer, side, mode, seed + 1, examples)
        if case.startswith("edge"):
            drawn = self._drawn(schema, node, case)
            if drawn is not None:
                value = drawn
            fits = _fits(node, value)
            if place_is_shared(operation.path, node):
                # Where two stand in one segment, a delimiter inside a value cannot be told from one between them.
                fits = lambda _, text: text.isalnum()  # noqa: E731
            value = self.maker.edge(pointer, side, value, seed * 3 + len(node["name"]), fits)
        return self._sendable(pointer, side, node, value)

    def _alternatives(self, schema, pointer):
        """The examples of the schemas that it is one of."""
        schema, _ = self.document.follow(schema, pointer)
        listed = [one for key in ("oneOf", "anyOf") for one in schema.get(key, [])] if isinstance(schema, dict) else []
        return [each for one in listed for each in _examples({"schema": self.document.follow(one, pointer)[0]})]

    def _drawn(self, schema, node, case):
        if not isinstance(schema, dict) or "$ref" in json.dumps(schema) or schema.get("type") != "string" or {"enum", "format"} & schema.keys():
            return None
        wanted = {k: schema[k] for k in ("type", "minLength", "maxLength", "pattern") if k in schema}
        fits = _fits(node, "")  # A class as `\d` is ASCII in ECMA-262, which patterns are in; not so in Python.
        good = [v for v in self.maker.drawn(wanted) if fits((), v) and _encodable(v) and (v.isascii() or "\\" not in wanted.get("pattern", ""))]
        return good[-1 if case == "edge-1" else 0] if good else None

    def _sendable(self, pointer, side, node, value):
        """A path segment or a header cannot be empty, whatever the schema says."""
        fits = _fits(node, value)
        for path, leaf in list(leaves(value)):
            if isinstance(leaf, str) and not fits(path, leaf):
                for other in ("a1", "abcd1234", "2024-01-01", "a" * 12):
                    tried = put(copy.deepcopy(value), path, other)
                    if not self.schemas.errors(pointer, side, tried, 1):
                        value = tried
                        break
                else:
                    raise NoValue(f"{node['name']}: {leaf!r} cannot be sent in a {node['in']}")
        return value

    def _body(self, media, node, pointer, case, seed):
        kind = essence(media)
        schema = node.get("schema")
        if kind == "multipart/form-data" or kind.startswith("multipart/"):
            value = self._value(f"{pointer}/schema", "request", case, seed, _examples(node)) if schema is not None else {"a": "b"}
            if not isinstance(value, dict):
                # The parts are the properties of an object (OpenAPI 3.0.3, Media Type Object, multipart content).
                raise NoValue("a list has no names for its parts")
            if not _something(value):
                # RFC 2046, 5.1.1: a multipart body has one part at least.
                raise NoValue("a multipart body of nothing is none")
            return Body(media, node, pointer, self._files(value, schema, f"{pointer}/schema"))
        if is_json(media) or kind == "application/x-www-form-urlencoded":
            if schema is None:
                return Body(media, node, pointer, {"a": ["b", 1, None]} if is_json(media) else {"a": "b"})
            value = self._value(f"{pointer}/schema", "request", case, seed, _examples(node))
            if not is_json(media):
                value = self._without_nothing(f"{pointer}/schema", value)
                if value == {}:
                    raise NoValue("a form of nothing is no body")
            return Body(media, node, pointer, value)
        if "xml" in kind:
            return Body(media, node, pointer, f"<a b=\"{seed}\">ü\u2603 &lt;c&gt;\n</a>")
        if is_text(media) or self._is_words(schema):
            return Body(media, node, pointer, ["plain", "ü\u2603 <a href=\"b\">\n", "x"][seed % 3])
        raw = bytes(range(256)) if seed % 2 else b"bytes \x00\xff"
        if isinstance(schema, dict) and self.document.follow(schema, "")[0].get("format") in ("byte", "base64"):
            # Such a body is a text of base64, whatever it stands for.
            raw = base64.b64encode(raw)
        return Body(media, node, pointer, {"$base64": base64.b64encode(raw).decode()})

    def _is_words(self, schema):
        """Whether a body of whatever media type is a text: a string that is not said to be bytes."""
        schema, _ = self.document.follow(schema, "")
        bytes_ = ("format", "contentEncoding", "contentMediaType")
        return isinstance(schema, dict) and schema.get("type") == "string" and not any(key in schema for key in bytes_)

    def _without_nothing(self, pointer, value):
        """A form has no way to write null, an empty list or an empty object: they are left out."""
        kept = _something(value)
        errors = self.schemas.errors(pointer, "request", kept, 1)
        if errors:
            raise NoValue(f"a form cannot say this: {errors[0].message[:120]}")
        return kept

    def _files(self, value, schema, pointer):
        """A file's part is written as `$base64`."""
        if not isinstance(value, dict):
            return value
        out = {}
        for name, inner in value.items():
            if self._binary(schema, name) == "one" and isinstance(inner, (str, dict)):
                out[name] = _file(name, inner)
            elif self._binary(schema, name) == "list" and isinstance(inner, list):
                out[name] = [_file(f"{name}{i}", each) for i, each in enumerate(inner)]
            else:
                out[name] = inner
        return out

    def _binary(self, schema, name, depth=0):
        schema, _ = self.document.follow(schema, "")
        if not isinstance(schema, dict) or depth > 6:
            return None
        inner = (schema.get("properties") or {}).get(name)
        if inner is not None:
            return self._is_binary(inner)
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key) or []:
                found = self._binary(part, name, depth + 1)
                if found:
                    return found
        return None

    def _is_binary(self, schema, depth=0):
        schema, _ = self.document.follow(schema, "")
        if not isinstance(schema, dict) or depth > 4:
            return None
        if schema.get("format") == "binary" or ("contentMediaType" in schema and "contentEncoding" not in schema):
            return "one"
        if isinstance(schema.get("items"), dict) and self._is_binary(schema["items"], depth + 1) == "one":
            return "list"
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key) or []:
                found = self._is_binary(part, depth + 1)
                if found:
                    return found
        return None

    def _value(self, pointer, side, case, seed, examples):
        mode = "required" if case == "required" else "all"
        value = self.maker.value(pointer, side, mode, seed + 1, examples)
        if case.startswith("edge"):
            value = self.maker.edge(pointer, side, value, seed * 5)
        return value

    # Answers

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
            variants = ["all", "required", "edge", "unknown"] if 200 <= code < 300 else ["all", "required"]
            for turn, variant in enumerate(variants):
                if (media is None or code in (204, 205, 304)) and turn:
                    break
                try:
                    answer = self._answer(code, media, node, pointer, variant, turn)
                except NoValue as error:
                    self.unmade.append({"operation": operation.key, "case": f"answer {status} {media} {variant}", "cause": f"no value: {error}"})
                    continue
                if answer is not None:
                    made.append(answer)
        if made:
            return made
        # Where no documented answer could be made, the request is judged all the same.
        return [Answer(503, None, b"", None, "undocumented", "none") if documented else Answer(200, None, b"", None, "empty", "all")]

    def _answer(self, code, media, node, pointer, variant, turn):
        if media is None or code in (204, 205, 304):
            return Answer(code, None, b"", None, "empty", variant)
        kind = essence(media)
        schema = node.get("schema")
        at = f"{pointer}/schema"
        if "*" in kind:
            media = "application/json" if schema else "application/octet-stream"
            kind = media
        if kind == "text/event-stream" or kind in ("application/jsonl", "application/x-ndjson", "application/json-seq"):
            return self._stream(code, media, kind, node, pointer, variant)
        if is_json(media):
            if schema is None:
                value = {"a": ["b", 1, None]}
            elif variant == "unknown":
                value = self._unknown(at)
                if value is None:
                    return None
            else:
                value = self._value(at, "response", {"all": "all", "required": "required", "edge": "edge-1"}[variant], turn + 2, _examples(node))
            raw = json.dumps(value, ensure_ascii=turn % 2 == 0).encode()
            answer = Answer(code, media, raw, _exactly(raw), "json", variant)
            answer.pointer = at if schema is not None else None
            if variant == "unknown":
                answer.typed = list(self._typed(schema, value))
            return answer
        if variant in ("unknown", "required"):
            return None
        if is_text(media) or self._is_words(schema):
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
                items.append(self._value(f"{pointer}/{schema}", "response", {"all": "all", "required": "required", "edge": "edge-1"}[variant], seed, []))
            if schema == "schema" and all(isinstance(item, list) for item in items):
                items = [each for item in items for each in item]
        else:
            items = ["one", "two"]
        lines = [json.dumps(item) if not (isinstance(item, str) and kind == "text/event-stream") else item for item in items]
        if kind == "text/event-stream":
            if any("\n" in line or line == "" for line in lines):
                return None
            raw = "".join(f"data: {line}\n\n" for line in lines)
        elif kind == "application/json-seq":
            raw = "".join(f"\x1e{line}\n" for line in lines)
        else:
            raw = "".join(f"{line}\n" for line in lines)
        return Answer(code, media, raw.encode(), _exactly(json.dumps(items)), "stream", variant)

    def _unknown(self, pointer):
        """An answer of tomorrow's server: new fields, new values of enums, new kinds in unions."""
        value = self.maker.value(pointer, "response", "all", 5)
        for path, leaf in list(leaves(value)):
            if isinstance(leaf, str) and self._open(self.document.at(pointer), path):
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

    def _open(self, schema, path, depth=0):
        """Whether the place at `path` is an enum of strings or a union's tag."""
        schema, _ = self.document.follow(schema, "")
        if not isinstance(schema, dict) or depth > 40:
            return False
        if not path:
            return isinstance(schema.get("enum"), list) or any(
                self._open(part, path, depth + 1) for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key) or []
            )
        tag = (schema.get("discriminator") or {}).get("propertyName") if isinstance(schema.get("discriminator"), dict) else None
        if tag is not None and path == (tag,):
            return True
        step, rest = path[0], path[1:]
        inner = None
        if isinstance(step, int):
            inner = schema.get("items")
        else:
            inner = (schema.get("properties") or {}).get(step)
            if inner is None and isinstance(schema.get("additionalProperties"), dict):
                inner = schema["additionalProperties"]
        if inner is not None and self._open(inner, rest, depth + 1):
            return True
        return any(self._open(part, path, depth + 1) for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key) or [])

    def calls(self, operation):
        """The calls of an operation: each way to ask and each answer at least once."""
        requests = self.requests(operation)
        answers = self.answers(operation)
        if not requests:
            return []
        made = []
        for turn in range(max(len(requests), len(answers))):
            case, args, body = requests[turn % len(requests)]
            answer = answers[turn % len(answers)]
            made.append(Call(operation, case, args, body, answer))
        return made


def place_is_shared(path, node):
    """Whether a parameter of the path shares its segment with another one."""
    return node["in"] == "path" and any(segment.count("{") > 1 and "{" + node["name"] + "}" in segment for segment in path.split("/"))


def _said(schema, word):
    return isinstance(schema, dict) and schema.get(word) is True


def _something(value):
    if isinstance(value, dict):
        kept = {key: _something(inner) for key, inner in value.items()}
        return {key: inner for key, inner in kept.items() if inner is not None and inner != [] and inner != {}}
    if isinstance(value, list):
        return [inner for inner in map(_something, value) if inner is not None and inner != [] and inner != {}]
    return value


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


def _file(name, content):
    text = content if isinstance(content, str) else json.dumps(content)
    raw = text.encode() + b"\x00\xff"
    return {"$base64": base64.b64encode(raw).decode(), "filename": f"{name}.bin", "content_type": "application/octet-stream"}


def _examples(node):
    found = []
    if "example" in node:
        found.append(node["example"])
    examples = node.get("examples")
    if isinstance(examples, dict):
        found += [each["value"] for each in examples.values() if isinstance(each, dict) and "value" in each]
    schema = node.get("schema")
    if isinstance(schema, dict):
        if "example" in schema:
            found.append(schema["example"])
        if isinstance(schema.get("examples"), list):
            found += schema["examples"]
    return found


def _encodable(text):
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _fits(node, value):
    """What may stand in this place of a request."""
    place = node["in"]
    nested = isinstance(value, (list, dict))

    def fits(path, text):
        if not _encodable(text) or "\x00" in text:
            return False
        if nested and (text == "" or DELIMITERS & set(text)):
            return False
        if place == "query" and text == "":
            return bool(node.get("allowEmptyValue"))
        if place == "path":
            return text not in ("", ".", "..")
        if place in ("header", "cookie"):
            plain = text != "" and all(32 < ord(c) < 127 or c == " " for c in text) and text == text.strip()
            return plain and (place == "header" or not set(text) & set(' ",;\\=%'))
        return True

    return fits


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
