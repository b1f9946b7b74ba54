"""Values that a schema allows, made by json-schema-faker and hypothesis-jsonschema.

Nothing here knows what a schema means. A value is offered to the validator; what the validator
refuses is taken out again until it is content, or there is no value.
"""

import contextlib
import copy
import json
import os
import select
import subprocess
import warnings

LARGEST = 60_000
# A value that is deeper is not used if it comes out longer than this.
DEEP, LONG = 2, 12_000
# Seconds for one value.
PATIENCE = 120
# What is tried to put back what the validator has made others leave out.
GROWTH = 200


class Faker:
    """json-schema-faker in a process of its own."""

    def __init__(self, home, document):
        script = os.path.join(os.path.dirname(os.path.dirname(__file__)), "faker.mjs")
        self.command = ["node", "--stack-size=4000", script, home]
        self.path = document.path
        self.process = None

    def _ask(self, question):
        """The answer; an error where it takes too long or ends, after which another process answers."""
        if self.process is None:
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
            self._ask({"load": self.path})
        try:
            self.process.stdin.write(json.dumps(question) + "\n")
            self.process.stdin.flush()
            # One line is one answer: nothing of an earlier one is left in between.
            line = self.process.stdout.readline() if select.select([self.process.stdout], [], [], PATIENCE)[0] else ""
        except OSError:
            line = ""
        if line:
            return json.loads(line)
        self.close()
        return {"error": "the faker ended, or went on for ever"}

    def make(self, pointer, side, seed, depth, turn, again):
        """A value or None."""
        question = {"pointer": pointer, "side": side, "seed": seed, "depth": depth, "turn": turn, "try": again}
        return self._ask(question).get("value", _NONE)

    def keep(self):
        """Says that the last value is used; how many alternatives none has taken yet that was made for the same pointer."""
        return self._ask({"keep": True}).get("left", 0)

    def close(self):
        """Ends the process."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
            with contextlib.suppress(OSError):
                self.process.stdin.close()
            self.process = None


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
        self.left = {}
        # The depth at which a value was not too long, by pointer: the next one is not tried deeper.
        self.depths = {}

    def value(self, pointer, side, mode, seed=1, examples=(), turn=0):
        """A value that is allowed: with what is required only, or with everything; with `turn`, now and then null."""
        key = (pointer, side, mode, seed, turn)
        if key not in self.cache:
            try:
                self.cache[key] = self._value(pointer, side, mode, seed, examples, turn)
            except NoValue as error:
                self.cache[key] = error
        made = self.cache[key]
        if isinstance(made, NoValue):
            raise made
        return copy.deepcopy(made)

    def untaken(self, pointer, side):
        """How many alternatives of unions no value has taken so far."""
        return self.left.get((pointer, side), 0)

    def _value(self, pointer, side, mode, seed, examples, turn):
        deep, bare = (6, 4, 3, 2, 1, 0), (-1,)
        made, last = self._made(pointer, side, deep if mode == "all" else bare, seed, turn)
        if made is not _NONE:
            return made
        other, why = self._made(pointer, side, bare if mode == "all" else deep[2:], seed, turn)
        if other is not _NONE:
            return self._grown(pointer, side, other, seed, turn) if mode == "all" else other
        for example in examples:
            if not self.schemas.errors(pointer, side, example, 1):
                return copy.deepcopy(example)
        raise NoValue(last or why or "nothing made")

    def _made(self, pointer, side, depths, seed, turn):
        """What comes out of the first try that the validator is content with, or why there is nothing."""
        last = ""
        deepest = self.depths.get((pointer, side), depths[0])
        for depth in [depth for depth in depths if depth <= deepest] or depths:
            for again in range(3):
                made = self.faker.make(pointer, side, seed + again * 1000, depth, turn, again)
                if made is _NONE:
                    continue
                made = _round(made)
                if len(json.dumps(made)) > (LONG if depth > DEEP else LARGEST):
                    break
                kept, last = self._repair(pointer, side, made)
                if kept is not _NONE:
                    left = self.faker.keep()
                    if depth >= 0:
                        self.left[pointer, side], self.depths[pointer, side] = left, depth
                    return kept, ""
        return _NONE, last

    def _grown(self, pointer, side, small, seed, turn):
        """A value with all that can be added of a larger one that is not allowed as it is."""
        full = self.faker.make(pointer, side, seed, DEEP, turn, -1)
        if full is _NONE:
            return small
        left = GROWTH
        waiting = [((), _round(full))]
        while waiting and left > 0:
            path, larger = waiting.pop(0)
            mine = get(small, path)
            if not (isinstance(mine, dict) and isinstance(larger, dict)):
                continue
            for key, inner in larger.items():
                if key in mine:
                    waiting.append(((*path, key), inner))
                elif left > 0:
                    left -= 1
                    mine[key] = copy.deepcopy(inner)
                    if self.schemas.errors(pointer, side, small, 1):
                        del mine[key]
        return small

    def _repair(self, pointer, side, value):
        """Takes out what the validator objects to, while something is left to take out."""
        reason = ""
        for _ in range(12):
            errors = self.schemas.errors(pointer, side, value)
            if not errors:
                return value, ""
            reason = f"{errors[0].json_path}: {errors[0].message[:160]}"
            before = len(json.dumps(value))
            found = {max(places(error), key=len) if error.context else tuple(error.absolute_path) for error in errors}
            # The last items of a list first, so that the others stay where they are.
            for path in sorted(found, key=lambda path: [(isinstance(step, str), step) for step in path], reverse=True):
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
