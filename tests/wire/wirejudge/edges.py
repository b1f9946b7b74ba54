"""Values at the edges of what is allowed.

Which texts and numbers are tried is chosen here; whether they are allowed, the validator says.
"""

import copy
from itertools import zip_longest

from .placed import formats, is_anything, is_listed, placed
from .values import get, put

# By what they are for: a test asks for each of them in each place that can carry it.
TEXTS = {
    "empty": [""],
    "unicode": ["ü\u2603\U0001f600 ñ", "\u65e5\u672c\u8a9e"],
    "reserved": ["a/b?c=d&e=f#g", "100% +;,:@!$'()*", "[x] {y} \\ \"z\" <w>", "..%2F"],
    "blank": ["a  b", "line\nline\ttab"],
    "word": ["null", "true", "0"],
}
# One of each kind, and again.
ORDER = [text for turn in zip_longest(*TEXTS.values()) for text in turn if text is not None]
INTEGERS = [9_007_199_254_740_993, -9_223_372_036_854_775_808, 9_223_372_036_854_775_807, 0, -1, 2_147_483_647, 255]
NUMBERS = [0.1, -1.5, 481.83792520110524, 1e-7, 123456789.125, -0.30000000000000004, 1e15, 0]
# The bounds of formats (https://spec.openapis.org/registry/format/).
BOUNDS = {
    "int8": (-2**7, 2**7 - 1), "int16": (-2**15, 2**15 - 1), "int32": (-2**31, 2**31 - 1), "int64": (-2**63, 2**63 - 1),
    "uint8": (0, 2**8 - 1), "uint16": (0, 2**16 - 1), "uint32": (0, 2**32 - 1), "uint64": (0, 2**64 - 1),
}
LEVELS = 24


def _deep():
    value = ["deep"]
    for level in range(LEVELS):
        value = {"level": level, "inner": [value]} if level % 2 else [value]
    return value


ANYTHING = [_deep(), {}, [], None, {"": "", "\u043a": [[]]}]


class Edges:
    """Edge values for the schemas of one document, each text in turn for each kind of place."""

    def __init__(self, document, schemas):
        self.document = document
        self.schemas = schemas
        # By place, how often each text was tried there.
        self.tried = {}

    def value(self, pointer, side, value, turn, place, fits=lambda path, text: True, whole=False):
        """The same value with its leaves at the edges of what is allowed; if it is `whole` JSON, here and there
        with nothing in it and deep nesting too."""
        value = copy.deepcopy(value)
        was = {}
        for path, leaf, schemas in placed(self.document, self.document.at(pointer), value):
            made = self._leaf(path, leaf, schemas, turn + len(was), place, fits)
            if made is not None:
                was[path] = leaf
                value = put(value, path, made)
        edge = {path: get(value, path) for path in was}
        value = self._settle(pointer, side, value, was)
        for path in edge.keys() - was.keys():
            if edge[path] in self.tried.get(place, {}):
                self.tried[place][edge[path]] -= 1
        return self._hollow(pointer, side, value, turn) if whole else value

    def _leaf(self, path, leaf, schemas, turn, place, fits):
        if isinstance(leaf, (bool, dict, list)) or leaf is None or is_listed(schemas):
            return None
        if isinstance(leaf, str):
            return self._text(path, place, fits)
        if isinstance(leaf, int):
            bounds = [bound for name in formats(schemas) for bound in BOUNDS.get(name, ())]
            return (bounds or INTEGERS)[turn % len(bounds or INTEGERS)]
        return NUMBERS[turn % len(NUMBERS)]

    def _text(self, path, place, fits):
        """Of the texts that may stand there the one that this kind of place has had least."""
        tried = self.tried.setdefault(place, dict.fromkeys(ORDER, 0))
        good = [text for text in ORDER if fits(path, text)]
        if not good:
            return None
        # Each round begins with another one: else the fields of an object would get the same ones again.
        first = sum(tried.values()) // len(ORDER)
        text = min(good, key=lambda text: (tried[text], (ORDER.index(text) - first) % len(ORDER)))
        tried[text] += 1
        return text

    def _settle(self, pointer, side, value, was):
        """Gives way where the validator objects: to the bound that it names, else to what was there before."""
        bent = set()
        for _ in range(12):
            errors = self.schemas.errors(pointer, side, value, 200)
            if not errors:
                return value
            blamed = {}
            for error in errors:
                for path, bound in _named(error):
                    blamed.setdefault(path, bound)
            hit = [path for path in was if path in blamed] or [path for path in was if any(path[: len(b)] == b for b in blamed)]
            if not hit:
                break
            for path in hit:
                bound = blamed.get(path)
                if bound is not None and path not in bent:
                    bent.add(path)
                    value = put(value, path, _bounded(get(value, path), *bound))
                else:
                    value = put(value, path, was.pop(path))
        for path, leaf in was.items():
            value = put(value, path, leaf)
        return value

    def _hollow(self, pointer, side, value, turn):
        """Puts deep nesting where anything may stand, and nothing into some of the innermost lists and objects."""
        was = {}
        for count, (path, inner, schemas) in enumerate(list(placed(self.document, self.document.at(pointer), value))):
            if not path or any(path[: len(above)] == above for above in was):
                continue
            if is_anything(schemas):
                new = copy.deepcopy(ANYTHING[(turn + len(was)) % len(ANYTHING)])
            elif (count + turn) % 3 == 0 and _may_be_empty(inner, schemas):
                new = type(inner)()
            else:
                continue
            was[path] = inner
            value = put(value, path, new)
        return self._settle(pointer, side, value, was)


def _may_be_empty(value, schemas):
    """Whether it is one of the innermost lists or objects, of which no schema says that something must be in it.

    Of a union the validator would admit an empty one where another alternative, for which the value was not made,
    does not know the field.
    """
    if not isinstance(value, (list, dict)) or not value or any(schema.get("required") or schema.get("minItems") or schema.get("minProperties") for schema in schemas):
        return False
    return not any(isinstance(each, (list, dict)) for each in (value.values() if isinstance(value, dict) else value))


def _named(error):
    """The places that an error and its branches speak of, with the bound that each names, if any."""
    word, bound = error.validator, error.validator_value
    named = word in ("minimum", "maximum", "minLength", "maxLength") and isinstance(bound, (int, float)) and not isinstance(bound, bool)
    yield tuple(error.absolute_path), (word, bound) if named else None
    for inner in error.context or []:
        yield from _named(inner)


def _bounded(value, word, bound):
    if word in ("minimum", "maximum"):
        return int(bound) if isinstance(value, int) and float(bound).is_integer() else bound
    if word == "maxLength":
        return value[:bound]
    return (value or "a") * (int(bound) // max(1, len(value)) + 1) if len(value) < bound else value
