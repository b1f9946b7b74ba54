"""Values that a schema allows, made by json-schema-faker and hypothesis-jsonschema.

Nothing here knows what a schema means. A value is offered to the validator; what the validator
refuses is taken out again until it is content, or there is no value.
"""

import copy
import json
import os
import subprocess
import warnings

LARGEST = 60_000
TEXTS = [
    "", "ü\u2603\U0001f600 ñ", "a/b?c=d&e=f#g", "100% +;,:@!$'()*", "[x] {y} \\ \"z\" <w>", "\u65e5\u672c\u8a9e",
    "line\nline\ttab", "null", "true", "0", "a  b", "..%2F",
]
INTEGERS = [9_007_199_254_740_993, -9_223_372_036_854_775_808, 9_223_372_036_854_775_807, 0, -1, 2_147_483_647, 255]
NUMBERS = [0.1, -1.5, 481.83792520110524, 1e-7, 123456789.125, -0.30000000000000004, 1e15, 0]


class Faker:
    """json-schema-faker in a process of its own."""

    def __init__(self, home, document):
        script = os.path.join(os.path.dirname(os.path.dirname(__file__)), "faker.mjs")
        self.process = subprocess.Popen(
            ["node", "--stack-size=4000", script, home], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self._ask({"load": document.path})

    def _ask(self, question):
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        return json.loads(line) if line else {"error": "the faker ended"}

    def make(self, pointer, side, mode, seed, depth):
        """A value or None."""
        return self._ask({"pointer": pointer, "side": side, "mode": mode, "seed": seed, "depth": depth}).get("value", _NONE)

    def close(self):
        """Ends the process."""
        self.process.stdin.close()
        self.process.wait(timeout=10)


_NONE = object()


class NoValue(Exception):
    """No value was found that the validator allows."""


def leaves(value, path=()):
    """Every scalar in a value, with its path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, path + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, path + (index,))
    else:
        yield path, value


def get(value, path):
    """What is at a path."""
    for step in path:
        value = value[step]
    return value


def put(value, path, new):
    """Sets what is at a path; the new root."""
    if not path:
        return new
    get(value, path[:-1])[path[-1]] = new
    return value


def _round(value):
    # Halves of small numbers are the same in single and double precision and in decimal.
    if isinstance(value, float):
        return round(value * 2) / 2 if abs(value) < 1e6 else float(round(value))
    if isinstance(value, list):
        return [_round(inner) for inner in value]
    if isinstance(value, dict):
        return {key: _round(inner) for key, inner in value.items()}
    return value


def places(error):
    """The paths that an error speaks of, those of its branches too."""
    found = [tuple(error.absolute_path)]
    for inner in error.context or []:
        found.extend(places(inner))
    return found


class Maker:
    """Values for the schemas of one document."""

    def __init__(self, faker, schemas):
        self.faker = faker
        self.schemas = schemas
        self.cache = {}

    def value(self, pointer, side, mode, seed=1, examples=()):
        """A value that is allowed: with what is required only, or with everything."""
        key = (pointer, side, mode, seed)
        if key not in self.cache:
            try:
                self.cache[key] = self._value(pointer, side, mode, seed, examples)
            except NoValue as error:
                self.cache[key] = error
        made = self.cache[key]
        if isinstance(made, NoValue):
            raise made
        return copy.deepcopy(made)

    def _value(self, pointer, side, mode, seed, examples):
        tries = [(mode, 4), (mode, 3), (mode, 2), ("required", 8)] if mode == "all" else [("required", 8), ("all", 3)]
        last = "nothing made"
        for how, depth in tries:
            for turn in range(3):
                made = self.faker.make(pointer, side, how, seed + turn * 1000, depth)
                if made is _NONE:
                    continue
                made = _round(made)
                size = len(json.dumps(made))
                if size > LARGEST:
                    break
                kept, last = self._repair(pointer, side, made)
                if kept is not _NONE:
                    return kept
        for example in examples:
            if not self.schemas.errors(pointer, side, example, 1):
                return copy.deepcopy(example)
        raise NoValue(last)

    def _repair(self, pointer, side, value):
        """Takes out what the validator objects to, while something is left to take out."""
        reason = ""
        for _ in range(12):
            errors = self.schemas.errors(pointer, side, value)
            if not errors:
                return value, ""
            reason = f"{errors[0].json_path}: {errors[0].message[:160]}"
            before = len(json.dumps(value))
            for error in errors:
                path = max(places(error), key=len) if error.context else tuple(error.absolute_path)
                value = self._drop(value, path)
                if value is _NONE:
                    return _NONE, reason
            if len(json.dumps(value)) == before:
                return _NONE, reason
        return _NONE, reason

    @staticmethod
    def _drop(value, path):
        if not path:
            return _NONE
        try:
            parent = get(value, path[:-1])
            if isinstance(parent, dict):
                parent.pop(path[-1], None)
            elif isinstance(parent, list) and isinstance(path[-1], int) and path[-1] < len(parent):
                del parent[path[-1]]
        except (KeyError, IndexError, TypeError):
            pass
        return value

    def edge(self, pointer, side, value, turn, fits=lambda path, text: True):
        """The same value with its leaves at the edges of what is allowed."""
        value = copy.deepcopy(value)
        was = {}
        for count, (path, leaf) in enumerate(list(leaves(value))):
            pool = None
            if isinstance(leaf, str):
                pool = [text for text in TEXTS if fits(path, text)]
            elif isinstance(leaf, bool) or leaf is None:
                continue
            elif isinstance(leaf, int):
                pool = INTEGERS
            elif isinstance(leaf, float):
                pool = NUMBERS
            if pool:
                was[path] = leaf
                value = put(value, path, pool[(count + turn) % len(pool)])
        return self._revert(pointer, side, value, was)

    def _revert(self, pointer, side, value, was):
        for _ in range(12):
            errors = self.schemas.errors(pointer, side, value, 200)
            if not errors:
                return value
            blamed = {path for error in errors for path in places(error)}
            hit = [path for path in was if path in blamed] or [
                path for path in was if any(path[: len(b)] == b for b in blamed)
            ]
            if not hit:
                break
            for path in hit:
                value = put(value, path, was.pop(path))
        for path, leaf in was.items():
            value = put(value, path, leaf)
        return value

    def drawn(self, schema, count=6):
        """What hypothesis draws for a small schema without references; [] where it cannot."""
        key = json.dumps(schema, sort_keys=True)
        if key not in self.cache:
            self.cache[key] = _draw(schema, count)
        return self.cache[key]


def _draw(schema, count):
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis_jsonschema import from_schema

    found = []

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")

            @settings(derandomize=True, database=None, max_examples=count, deadline=None,
                      phases=[Phase.generate], suppress_health_check=list(HealthCheck))
            @given(from_schema(schema))
            def take(value):
                found.append(value)

            take()
    except Exception:  # noqa: BLE001  what it cannot draw from, others make values for
        pass
    return found
