"""What a document knows of a value: which of its fields a client may leave out, and which it may not.

A field may go that no schema in force at its object names or admits, where one lists the fields of that object.
All else is kept: what is named, what `additionalProperties` or `patternProperties` admit, what stands in
an object of which nothing is said, and all of a value whose tag no alternative of its union has.
"""

import re

from .values import get


class Known:
    """What the schema at `pointer` knows of one value."""

    def __init__(self, schemas, pointer, side, value):
        self.schemas = schemas
        self.document = schemas.document
        self.pointer = pointer
        self.side = side
        self.value = value
        self.held = {}

    def may_go(self, steps):
        """Whether the field at `steps` may be missing."""
        nodes = [self.pointer]
        for depth, step in enumerate(steps):
            found = self._in_force(nodes, steps[:depth])
            if found.foreign:
                return False
            nodes = [each for schema, at in found.schemas for each in _next(schema, at, step)]
            if nodes:
                continue
            if any(_admits(schema, step) for schema, _ in found.schemas):
                return False
            if found.unsure:
                return self.schemas.unknown(self.pointer, self.side, self.value, steps)
            return not isinstance(step, int) and any(_lists(schema) for schema, _ in found.schemas)
        return False

    def is_number(self, steps):
        """Whether what is at `steps` may be any number, of which a double is expected and no more (RFC 8259, 6)."""
        nodes = [self.pointer]
        for depth, step in enumerate(steps):
            nodes = [each for schema, at in self._in_force(nodes, steps[:depth]).schemas for each in _next(schema, at, step)]
        kinds = [schema.get("type") for schema, _ in self._in_force(nodes, steps).schemas]
        kinds = {kind for each in kinds for kind in (each if isinstance(each, list) else [each])}
        return "number" in kinds and "integer" not in kinds

    def holds_by_tag(self):
        """Whether the one alternative that the tag of the whole value means holds."""
        schema, pointer = self.document.follow(self.document.at(self.pointer), self.pointer)
        for key in ("anyOf", "oneOf"):
            parts = [f"{pointer}/{key}/{index}" for index in range(len(schema.get(key) or []))]
            meant = self._by_tag(schema, parts, ())
            if meant:
                return len(meant) == 1 and self._holds(meant[0], ())
        return False

    def _in_force(self, pointers, path):
        found = _Found()
        for pointer in pointers:
            self._gather(pointer, path, found, 0)
        return found

    def _gather(self, pointer, path, found, depth):
        schema, pointer = self.document.follow(self.document.at(pointer), pointer)
        if not isinstance(schema, dict) or depth > 40:
            return
        found.schemas.append((schema, pointer))
        for index in range(len(schema.get("allOf") or [])):
            self._gather(f"{pointer}/allOf/{index}", path, found, depth + 1)
        for key in ("anyOf", "oneOf"):
            parts = [f"{pointer}/{key}/{index}" for index in range(len(schema.get(key) or []))]
            if not parts:
                continue
            meant = self._meant(schema, parts, path)
            if meant is None:
                found.foreign = True
                continue
            found.unsure |= not meant
            for part in meant:
                self._gather(part, path, found, depth + 1)

    def _meant(self, schema, parts, path):
        """The alternatives that the value is; None where its tag is none that the union has."""
        meant = self._by_tag(schema, parts, path)
        if meant is not None:
            return meant or None
        return [part for part in parts if self._holds(part, path)]

    def _by_tag(self, schema, parts, path):
        """The alternatives that its tag means; None where nothing tells them apart by one."""
        value = get(self.value, path)
        tag = schema.get("discriminator")
        name = tag.get("propertyName") if isinstance(tag, dict) else None
        if name is not None and isinstance(value, dict) and isinstance(value.get(name), str):
            to = (tag.get("mapping") or {}).get(value[name])
            if to is not None:
                refs = [str((self.document.at(part) or {}).get("$ref")) for part in parts]
                return [part for part, ref in zip(parts, refs) if to in (ref, ref.split("/")[-1])]
            tags = [self._tags(part, name, tag.get("mapping") or {}) for part in parts]
            if all(tags):
                return [part for part, mine in zip(parts, tags) if value[name] in mine]
        return None

    def _tags(self, part, name, mapping):
        """The tags of an alternative: of the mapping, its own name, and the values that it has for the tag's field."""
        node = self.document.at(part)
        ref = node.get("$ref") if isinstance(node, dict) else None
        found = {tag for tag, to in mapping.items() if ref is not None and (to == ref or to == ref.split("/")[-1])}
        if ref is not None and not found:
            found.add(ref.split("/")[-1])
        return found | self._values(part, name, 0)

    def _values(self, pointer, name, depth):
        schema, pointer = self.document.follow(self.document.at(pointer), pointer)
        if not isinstance(schema, dict) or depth > 10:
            return set()
        field, _ = self.document.follow((schema.get("properties") or {}).get(name), pointer)
        found = set()
        if isinstance(field, dict):
            found = {each for each in [field.get("const"), *(field.get("enum") or [])] if isinstance(each, str)}
        for key in ("allOf", "anyOf", "oneOf"):
            for index in range(len(schema.get(key) or [])):
                found |= self._values(f"{pointer}/{key}/{index}", name, depth + 1)
        return found

    def _holds(self, pointer, path):
        if (pointer, path) not in self.held:
            self.held[pointer, path] = not self.schemas.errors(pointer, self.side, get(self.value, path), 1)
        return self.held[pointer, path]


class _Found:
    """The schemas in force at a place; `unsure` where no alternative of a union holds, `foreign` where none has the tag."""

    def __init__(self):
        self.schemas, self.unsure, self.foreign = [], False, False


def _inside(pointer, *names):
    return "/".join([pointer, *(str(name).replace("~", "~0").replace("/", "~1").replace("%", "%25") for name in names)])


def _next(schema, pointer, step):
    """Where a schema describes what is at a step."""
    if isinstance(step, int):
        first = schema.get("prefixItems") or []
        if step < len(first):
            yield _inside(pointer, "prefixItems", step)
        elif isinstance(schema.get("items"), dict):
            yield _inside(pointer, "items")
        return
    named = False
    if step in (schema.get("properties") or {}):
        named = True
        yield _inside(pointer, "properties", step)
    for pattern in schema.get("patternProperties") or {}:
        if _matches(pattern, step):
            named = True
            yield _inside(pointer, "patternProperties", pattern)
    if not named and isinstance(schema.get("additionalProperties"), dict):
        yield _inside(pointer, "additionalProperties")


def _matches(pattern, text):
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return True


def _admits(schema, step):
    return not isinstance(step, int) and schema.get("additionalProperties") is True


def _lists(schema):
    return bool(schema.get("properties")) or schema.get("additionalProperties") is False
