"""The values of bodies of requests."""

import base64
import json

from .calls import Body
from .media import essence, is_json, is_text
from .parameters import examples
from .placed import said_of
from .values import NoValue, get, put

TURNS = {"edge-1": 1, "edge-2": 2}


class Bodies:
    """Makes the bodies of the requests of one document."""

    def __init__(self, document, maker, schemas, edges):
        self.document = document
        self.maker = maker
        self.schemas = schemas
        self.edges = edges

    def body(self, media, node, pointer, case, seed):
        """A body of this media type for one way to ask."""
        kind = essence(media)
        schema = node.get("schema")
        if kind.startswith("multipart/"):
            value = self.value(f"{pointer}/schema", "request", case, seed, examples(node), "multipart") if schema is not None else {"a": "b"}
            if not isinstance(value, dict):
                # The parts are the properties of an object (OpenAPI 3.0.3, Media Type Object, multipart content).
                raise NoValue("a list has no names for its parts")
            if not something(value):
                # RFC 2046, 5.1.1: a multipart body has one part at least.
                raise NoValue("a multipart body of nothing is none")
            return Body(media, node, pointer, self._files(value, schema, f"{pointer}/schema"))
        if is_json(media) or kind == "application/x-www-form-urlencoded":
            if schema is None:
                return Body(media, node, pointer, {"a": ["b", 1, None]} if is_json(media) else {"a": "b"})
            place = "json" if is_json(media) else "form"
            value = self.value(f"{pointer}/schema", "request", case, seed, examples(node), place)
            if place == "form":
                if not isinstance(value, dict):
                    # Its names are those of properties (OpenAPI 3.0.3, Support for x-www-form-urlencoded Request Bodies).
                    raise NoValue("what is no object has no names for the fields of a form")
                value = self._form(f"{pointer}/schema", value, seed)
            return Body(media, node, pointer, value)
        if "xml" in kind:
            return Body(media, node, pointer, f"<a b=\"{seed}\">ü\u2603 &lt;c&gt;\n</a>")
        if is_text(media) or is_words(self.document, schema):
            text = ["plain", "ü\u2603 <a href=\"b\">\n", "x"][seed % 3]
            return Body(media, node, pointer, text if schema is None else self._text(f"{pointer}/schema", text, case, seed))
        if schema is not None and not self._may_be_text(f"{pointer}/schema"):
            raise NoValue(f"{kind} is bytes, and the schema is of none")
        raw = bytes(range(256)) if seed % 2 else b"bytes \x00\xff"
        if isinstance(schema, dict) and self.document.follow(schema, "")[0].get("format") in ("byte", "base64"):
            # Such a body is a text of base64, whatever it stands for.
            raw = base64.b64encode(raw)
        return Body(media, node, pointer, {"$base64": base64.b64encode(raw).decode()})

    def value(self, pointer, side, case, seed, given, place):
        """A value of JSON, or what a form or the parts of a body are written from."""
        mode = "required" if case == "required" else "all"
        value = self.maker.value(pointer, side, mode, seed + 1, given, TURNS.get(case, 0))
        if case.startswith("edge"):
            value = self.edges.value(pointer, side, value, seed * 5, place, whole=place in ("json", "answer"))
        return value

    def _text(self, pointer, text, case, seed):
        """A text that the schema allows; what the schema says is no text contradicts its media type."""
        if not self.schemas.errors(pointer, "request", text, 1):
            return text
        value = self.value(pointer, "request", case, seed, (), "text")
        if not isinstance(value, str):
            raise NoValue("the media type is a text, and the schema is of none")
        return value

    def _may_be_text(self, pointer):
        """Whether a schema says of no type, or of strings: bytes are a string of JSON Schema to OpenAPI."""
        said = said_of(self.document, self.document.at(pointer))
        kinds = [kind for schema in said for kind in _types(schema)]
        return not kinds or "string" in kinds or any(schema.get("format") == "binary" for schema in said)

    def _form(self, pointer, value, seed):
        """A form has no way to write null, an empty list or an empty object: they are left out.

        What is required and may be empty is filled with what else it may hold.
        """
        kept = something(value)
        errors = self.schemas.errors(pointer, "request", kept, 1)
        if errors:
            kept = something(self._filled(value, self.maker.value(pointer, "request", "all", seed + 1)))
            if self.schemas.errors(pointer, "request", kept, 1):
                kept = something(self.maker.value(pointer, "request", "all", seed + 1))
            if self.schemas.errors(pointer, "request", kept, 1):
                raise NoValue(f"a form cannot say this: {errors[0].message[:120]}")
        if kept == {}:
            raise NoValue("a form of nothing is no body")
        return kept

    @staticmethod
    def _filled(value, full):
        """The same with something of `full` wherever there is nothing in it."""
        waiting = [((), full)]
        while waiting:
            path, larger = waiting.pop()
            mine = get(value, path)
            if mine is None or mine in ([], {}):
                value = put(value, path, larger)
            elif isinstance(mine, dict) and isinstance(larger, dict):
                waiting += [((*path, key), larger[key]) for key in mine if key in larger]
            elif isinstance(mine, list) and isinstance(larger, list):
                waiting += [((*path, index), larger[index]) for index in range(min(len(mine), len(larger)))]
        return value

    def _files(self, value, schema, pointer):
        """A file's part is written as `$base64`."""
        if not isinstance(value, dict):
            return value
        out = {}
        for name, inner in value.items():
            shapes = self._binary(schema, name)
            if isinstance(inner, list) and "list" in shapes:
                out[name] = [_file(f"{name}{i}", each) for i, each in enumerate(inner)]
            elif isinstance(inner, (str, dict)) and "one" in shapes:
                out[name] = _file(name, inner)
            else:
                out[name] = inner
        return out

    def _binary(self, schema, name, depth=0):
        """Whether a property may be a file, a list of files, or either."""
        schema, _ = self.document.follow(schema, "")
        if not isinstance(schema, dict) or depth > 6:
            return set()
        inner = (schema.get("properties") or {}).get(name)
        if inner is not None:
            return self._is_binary(inner)
        return set().union(*(self._binary(part, name, depth + 1) for part in _alternatives(schema)))

    def _is_binary(self, schema, depth=0):
        schema, _ = self.document.follow(schema, "")
        if not isinstance(schema, dict) or depth > 4:
            return set()
        if schema.get("format") == "binary" or ("contentMediaType" in schema and "contentEncoding" not in schema):
            return {"one"}
        listed = isinstance(schema.get("items"), dict) and "one" in self._is_binary(schema["items"], depth + 1)
        return set(["list"] if listed else []).union(*(self._is_binary(part, depth + 1) for part in _alternatives(schema)))


def _types(schema):
    kinds = schema.get("type") or []
    return kinds if isinstance(kinds, list) else [kinds]


def _alternatives(schema):
    return [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key) or []]


def is_words(document, schema):
    """Whether a body of whatever media type is a text: a string that is not said to be bytes."""
    schema, _ = document.follow(schema, "")
    bytes_ = ("format", "contentEncoding", "contentMediaType")
    return isinstance(schema, dict) and schema.get("type") == "string" and not any(key in schema for key in bytes_)


def is_fields(document, media, schema, depth=3):
    """Whether a body is written as JSON although its media type, one of a vendor's own, does not say so: its schema
    lists fields, and OpenAPI 3.0.3 (Media Type Object) knows no other way to write those."""
    kind = essence(media)
    schema, _ = document.follow(schema, "")
    if not kind.startswith("application/vnd.") or "+" in kind or not isinstance(schema, dict):
        return False
    return "properties" in schema or (depth > 0 and any(is_fields(document, media, part, depth - 1) for part in _alternatives(schema)))


def something(value):
    """A value without what is null or empty in it."""
    if isinstance(value, dict):
        kept = {key: something(inner) for key, inner in value.items()}
        return {key: inner for key, inner in kept.items() if inner is not None and inner != [] and inner != {}}
    if isinstance(value, list):
        return [inner for inner in map(something, value) if inner is not None and inner != [] and inner != {}]
    return value


def _file(name, content):
    text = content if isinstance(content, str) else json.dumps(content)
    raw = text.encode() + b"\x00\xff"
    return {"$base64": base64.b64encode(raw).decode(), "filename": f"{name}.bin", "content_type": "application/octet-stream"}
