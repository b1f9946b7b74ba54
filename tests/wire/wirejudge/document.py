"""One spec as the judges read it: a single OpenAPI 3 document, made by tools that are not ours."""

import json
import os
import re
import subprocess
from urllib.parse import unquote

import yaml

from . import yaml12

METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]


class Unreadable(Exception):
    """The judges cannot read this spec."""


def escape(segment):
    """One segment of a JSON pointer."""
    return segment.replace("~", "~0").replace("/", "~1")


class Document:
    """The judges' copy of a spec: bundled, converted to OpenAPI 3, without servers."""

    def __init__(self, name, root, path):
        self.name = name
        self.root = root
        self.path = path
        self.version = str(root.get("openapi", ""))
        self.old = self.version.startswith("3.0")
        self.converted = False
        # How a 2.0 document joins the lists of its forms, which its converter forgets: by operation and name.
        self.joined = {}

    def at(self, pointer):
        """What is at a pointer into this document (`#/a/b`)."""
        node = self.root
        for raw in pointer.lstrip("#").split("/")[1:]:
            key = unquote(raw).replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def follow(self, node, pointer):
        """Follows `$ref`s: the node that is meant and where it is."""
        for _ in range(32):
            if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
                break
            pointer = node["$ref"]
            try:
                node = self.at(pointer)
            except (KeyError, IndexError, ValueError, TypeError):
                return {}, pointer
        return node, pointer

    def operations(self):
        """Every operation under `paths`."""
        seen = {}
        found = []
        for path, item in (self.root.get("paths") or {}).items():
            if not path.startswith("/"):
                continue
            place = f"#/paths/{escape(path)}"
            item, place = self.follow(item, place)
            methods = [(m, item[m], f"{place}/{m}") for m in METHODS if isinstance(item.get(m), dict)]
            for method, node in (item.get("additionalOperations") or {}).items():
                methods.append((method, node, f"{place}/additionalOperations/{escape(method)}"))
            for method, node, pointer in methods:
                operation = Operation(self, path, method, node, pointer, item, place)
                found.append(operation)
                seen[operation.id] = seen.get(operation.id, 0) + 1
        for operation in found:
            if operation.id and seen[operation.id] == 1:
                operation.name = operation.id
            else:
                operation.name = operation.key
        return found


class Operation:
    """A method of a path, its references resolved."""

    def __init__(self, document, path, method, node, pointer, item, place):
        self.document = document
        self.path = path
        # A fragment is never sent (RFC 3986, 3.5): some documents use it to list one request twice.
        # Others write the query that is always sent into it (`/a?beta=true`), which is no path either.
        self.sent_path, _, self.sent_query = path.partition("#")[0].partition("?")
        self.method = method.upper() if method in METHODS else method
        self.id = node.get("operationId") if isinstance(node.get("operationId"), str) else None
        self.key = f"{self.method} {path}"
        self.name = self.key
        self.node = node
        self.item = item
        self.pointer = pointer
        self.parameters = self._parameters(place)

    def _parameters(self, place):
        merged = {}
        for owner, at in ((self.item, place), (self.node, self.pointer)):
            for index, node in enumerate(owner.get("parameters") or []):
                node, where = self.document.follow(node, f"{at}/parameters/{index}")
                if isinstance(node, dict) and "name" in node and "in" in node:
                    merged[(node["name"], node["in"])] = (node, where)
        # A required Authorization is given where the document has no other word for how to authenticate.
        security = self.node.get("security", self.document.root.get("security"))
        secured = isinstance(security, list) and any(security)

        def ignored(node):
            name = node["name"].lower()
            # Where a body ends follows from the body (RFC 9112, 6.3): nobody can ask for another length.
            return name in ("content-length", "transfer-encoding") or name == "authorization" and (secured or not node.get("required"))

        return [(n, w) for n, w in merged.values() if not (n["in"] == "header" and ignored(n))]

    def bodies(self):
        """The media types of the body: (media type, node, pointer), and whether one is required."""
        body = self.node.get("requestBody")
        if body is None:
            return [], False
        body, where = self.document.follow(body, f"{self.pointer}/requestBody")
        content = named(body.get("content"))
        return [(m, n or {}, f"{where}/content/{escape(m)}") for m, n in content.items()], bool(body.get("required")) or self._demands(content)

    def _demands(self, content):
        """Whether a form of a 2.0 document has a required parameter: its converter drops that word."""
        if not self.document.converted:
            return False
        schemas = [self.document.follow((node or {}).get("schema"), "")[0] for node in content.values()]
        return any(isinstance(schema, dict) and schema.get("required") for schema in schemas)

    def answers(self):
        """The documented answers: (status key, media type or None, node, pointer)."""
        found = []
        for status, node in (self.node.get("responses") or {}).items():
            if status.startswith("x-"):
                continue
            node, where = self.document.follow(node, f"{self.pointer}/responses/{escape(status)}")
            content = named(node.get("content")) if isinstance(node, dict) else None
            if not content:
                found.append((status, None, {}, where))
            for media, inner in (content or {}).items():
                found.append((status, media, inner or {}, f"{where}/content/{escape(media)}"))
        return found


def named(content):
    """The content of a body by its media types. Names that are none, as those of examples that stand in the wrong place,
    are not among them beside others; alone, the first of them stands for JSON (`answers.concrete`)."""
    content = content or {}
    real = {media: node for media, node in content.items() if "/" in media}
    return real or dict(list(content.items())[:1])


def _run(tool, command, spec, home, out):
    """Has a tool make `out`; says in a line which file it failed on and why."""
    if os.path.exists(out):
        os.remove(out)
    try:
        done = subprocess.run(command, cwd=home, capture_output=True, text=True, timeout=300, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unreadable(f"{spec}: {tool}: {' '.join(str(error).split())[:200]}") from error
    if not os.path.exists(out):
        raise Unreadable(f"{spec}: {tool} ended with {done.returncode}: {_cause(done.stderr + chr(10) + done.stdout)}")


COLOURS = re.compile(r"\x1b\[[0-9;]*m")
CAUSE = re.compile(r"error|cannot|can't|failed|could not|unable|unexpected|invalid|ENOENT", re.IGNORECASE)


def _cause(said):
    """The line of what a tool said that tells why it failed, with the next one where it ends in a colon."""
    lines = [" ".join(line.split()) for line in COLOURS.sub("", said).splitlines()]
    lines = [line for line in lines if re.search(r"\w", line)]
    for index, line in enumerate(lines):
        if CAUSE.search(line):
            return " ".join(lines[index:index + 2] if line.endswith(":") else [line])[:300]
    return (lines[-1] if lines else "it said nothing")[:300]


def _outside(node):
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str) and not ref.startswith("#"):
            return True
        return any(_outside(value) for value in node.values())
    if isinstance(node, list):
        return any(_outside(value) for value in node)
    return False


def load(name, spec, home):
    """Reads the spec at `spec`; `home` is the folder with the judges' tools."""
    out = os.path.join(home, "specs", f"{name}.json")
    os.makedirs(os.path.dirname(out), exist_ok=True)
    root = _read(spec)
    if _outside(root):
        _run("redocly bundle", [os.path.join(home, "node_modules/.bin/redocly"), "bundle", spec, "--ext", "json", "-o", out], spec, home, out)
        root = _read(out, spec)
    converted = "swagger" in root
    joined = _joined(root) if converted else {}
    if converted:
        _lower_bodies(root)
        _listed(root.get("paths"))
        for kind in ("definitions", "parameters", "responses"):
            _listed(root.get(kind))
        plain = out + ".in.json"
        with open(plain, "w", encoding="utf-8") as file:
            json.dump(root, file)
        _run("swagger2openapi", [os.path.join(home, "node_modules/.bin/swagger2openapi"), "--patch", "--warnOnly", "-o", out, plain], spec, home, out)
        root = _read(out, spec)
    if not isinstance(root.get("paths", {}), dict):
        raise Unreadable(f"{spec}: paths is not a mapping")
    root.pop("servers", None)
    for item in (root.get("paths") or {}).values():
        if isinstance(item, dict):
            item.pop("servers", None)
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    item[method].pop("servers", None)
    _null_alone(root)
    _tags(root)
    _itself(root)
    with open(out, "w", encoding="utf-8") as file:
        json.dump(root, file)
    document = Document(name, root, out)
    document.converted, document.joined = converted, joined
    return document


def _null_alone(root):
    """Says in words what `{nullable: true}` alone among alternatives is written for: null.

    By the letter (OpenAPI 3.0.3, nullable) it has no effect without a type and admits anything, so
    that the other alternatives would mean nothing. Generators of documents write it for an optional value.
    """
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            for key in ("anyOf", "oneOf"):
                if isinstance(node.get(key), list):
                    node[key] = [{"nullable": True, "enum": [None]} if part == {"nullable": True} else part for part in node[key]]
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _tags(root):
    """Says in a mapping which tags are meant where the alternatives list them and are called otherwise.

    By the letter (OpenAPI 3.1.0, Discriminator Object) the tag is the name of the schema where there is no mapping,
    so that no value of such a union would be valid. The lists are what servers go by.
    """
    schemas = (root.get("components") or {}).get("schemas") or {}
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            tag = node.get("discriminator")
            if isinstance(tag, dict) and isinstance(tag.get("propertyName"), str) and not tag.get("mapping"):
                meant = _meant(node.get("oneOf") or node.get("anyOf") or [], tag["propertyName"], schemas)
                if meant:
                    tag["mapping"] = meant
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _itself(root):
    """Takes a discriminator out of a schema made of others that it leads back to.

    It chooses a schema to validate by (OpenAPI 3.0.3, Discriminator Object), which is in force already, and validators
    that follow it would never end.
    """
    schemas = (root.get("components") or {}).get("schemas") or {}
    for name, schema in schemas.items():
        tag = schema.get("discriminator") if isinstance(schema, dict) else None
        if isinstance(tag, dict) and schema.get("allOf") and not (schema.get("oneOf") or schema.get("anyOf")):
            own = f"#/components/schemas/{name}"
            to = [ref for ref in (tag.get("mapping") or {}).values() if isinstance(ref, str)]
            if any(ref in (own, name) or own in _made_of(schemas.get(ref.split("/")[-1]), schemas, set()) for ref in to):
                del schema["discriminator"]


def _made_of(schema, schemas, found):
    """What a schema refers to in `allOf`, and that again."""
    for part in (schema.get("allOf") or [] if isinstance(schema, dict) else []):
        ref = part.get("$ref") if isinstance(part, dict) else None
        if isinstance(ref, str) and ref not in found:
            found.add(ref)
            _made_of(schemas.get(ref.removeprefix("#/components/schemas/")), schemas, found)
    return found


def _meant(parts, name, schemas):
    """{tag: reference} of alternatives, if any of them lists other tags than its name and all of them differ."""
    meant, other = {}, False
    for part in parts:
        ref = part.get("$ref") if isinstance(part, dict) else None
        called = str(ref).removeprefix("#/components/schemas/")
        listed = _values(schemas.get(called), name, schemas) or [called]
        if ref is None or any(value in meant for value in listed):
            return {}
        other = other or called not in listed
        meant.update({value: ref for value in listed if isinstance(value, str)})
    return meant if other else {}


def _values(schema, name, schemas, depth=0):
    """The values that a schema lists for a field."""
    if not isinstance(schema, dict) or depth > 8:
        return []
    if isinstance(schema.get("$ref"), str):
        return _values(schemas.get(schema["$ref"].removeprefix("#/components/schemas/")), name, schemas, depth + 1)
    field = (schema.get("properties") or {}).get(name)
    if isinstance(field, dict):
        if isinstance(field.get("$ref"), str):
            field = schemas.get(field["$ref"].removeprefix("#/components/schemas/")) or {}
        return field["enum"] if isinstance(field.get("enum"), list) else [field["const"]] if "const" in field else []
    return next((found for part in schema.get("allOf") or [] if (found := _values(part, name, schemas, depth + 1))), [])


def _listed(node):
    """Says in words what a list of schemas in `items`, without a type, is written for: the one or the other.

    Swagger 2.0 has no alternatives, and `items` is one schema there (Schema Object). A converter makes a list
    of it, and of null, which 2.0 has not either, anything.
    """
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            parts = node.get("items")
            if isinstance(parts, list) and "type" not in node and all(isinstance(part, dict) and part.keys() & {"$ref", "type", "items"} for part in parts):
                node["anyOf"] = node.pop("items")
            if node.get("type") == "null":
                del node["type"]
                node.update({"nullable": True, "enum": [None]})
            waiting.extend(inner for key, inner in node.items() if key not in ("example", "examples", "default", "enum"))
        elif isinstance(node, list):
            waiting.extend(node)


FORMATS = {"csv": {"explode": False}, "multi": {"explode": True}, "ssv": {"style": "spaceDelimited", "explode": False},
           "pipes": {"style": "pipeDelimited", "explode": False}, "tsv": {"style": "tabDelimited", "explode": False}}


def _joined(root):
    """The `collectionFormat` of each list in a form, as an encoding would say it (Swagger 2.0, Parameter Object)."""
    found = {}
    for path, item in (root.get("paths") or {}).items():
        for method in METHODS:
            node = item.get(method) if isinstance(item, dict) else None
            if not isinstance(node, dict):
                continue
            for one in [*(item.get("parameters") or []), *(node.get("parameters") or [])]:
                if isinstance(one, dict) and str(one.get("$ref")).startswith("#/parameters/"):
                    one = (root.get("parameters") or {}).get(one["$ref"].split("/")[-1])
                if isinstance(one, dict) and one.get("in") == "formData" and one.get("type") == "array":
                    found.setdefault(f"{method.upper()} {path}", {})[one.get("name")] = FORMATS.get(one.get("collectionFormat"), FORMATS["csv"])
    return found


def _lower_bodies(root):
    """Moves bodies that stand at a path into its operations: the converter reads them only there."""
    for item in (root.get("paths") or {}).values():
        if not isinstance(item, dict):
            continue
        shared = [p for p in item.get("parameters") or [] if isinstance(p, dict) and p.get("in") in ("body", "formData")]
        if not shared:
            continue
        item["parameters"] = [p for p in item["parameters"] if p not in shared]
        for method in METHODS:
            if isinstance(item.get(method), dict):
                own = item[method].setdefault("parameters", [])
                if not any(isinstance(p, dict) and p.get("in") == "body" for p in own):
                    own.extend(shared)


def _read(path, spec=None):
    """The mapping in a file; what is wrong with it is said of `spec`, of which it was made."""
    spec = spec or path
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except (OSError, ValueError) as error:
        raise Unreadable(f"{spec}: {' '.join(str(error).split())[:300]}") from error
    try:
        root = json.loads(text)
    except RecursionError as error:
        raise Unreadable(f"{spec}: nested too deeply") from error
    except ValueError:
        try:
            root = yaml12.load(text)
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            raise Unreadable(f"{spec}: neither JSON nor YAML: {' '.join(str(error).split())[:300]}") from error
    if not isinstance(root, dict):
        raise Unreadable(f"{spec}: no mapping")
    return root
