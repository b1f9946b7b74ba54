"""What is set aside: objections that do not count, and parts of a request that a judge was not asked about.

Each by a rule of set-aside.yaml, which names who judges that part instead. No judge is overruled otherwise.
"""

import os

from . import yaml12

LIST = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "set-aside.yaml")
OBJECTION, NOT_ASKED = "objection", "not asked"
JUDGES = {"prism", "openapi-core", "uritemplate", "qs", "sent", "digits"}


def read(path=LIST):
    """The rules by name."""
    with open(path, encoding="utf-8") as file:
        entries = yaml12.load(file.read()) or []
    rules = {}
    for number, entry in enumerate(entries, 1):
        missing = [key for key in ("rule", "judge", "kind", "reason", "instead", "standard") if not entry.get(key)]
        if missing:
            raise SystemExit(f"{path}: entry {number} has no {', '.join(missing)}")
        if entry["rule"] in rules:
            raise SystemExit(f"{path}: {entry['rule']} is there twice")
        if entry["kind"] not in (OBJECTION, NOT_ASKED) or not JUDGES.issuperset([entry["judge"], *entry["instead"]]):
            raise SystemExit(f"{path}: {entry['rule']}: no such kind or judge")
        rules[entry["rule"]] = entry
    return rules


RULES = read()


class Aside:
    """What was set aside of one call, and who has read which part of its request.

    A part is `body`, `path` or a parameter, as `query NAME`; `request` is all of it.
    """

    def __init__(self):
        # (rule, part, what the judge says)
        self.objections = []
        # (rule, part)
        self.unasked = []
        self.read = {}

    def objection(self, rule, part, says):
        """Sets an objection aside."""
        self.objections.append((_known(rule, OBJECTION), part.lower(), str(says)))

    def not_asked(self, rule, part):
        """Notes what a judge is not asked about."""
        self.unasked.append((_known(rule, NOT_ASKED), part.lower()))

    def reads(self, judge, *parts):
        """Notes what a judge has read; what it found wrong there is a failure of the call."""
        self.read.setdefault(judge, set()).update(part.lower() for part in parts)

    def left(self, said, rule_of):
        """What counts of what a judge says: that for which `rule_of` has no (rule, part)."""
        kept = []
        for says in said:
            by = rule_of(says)
            if by is None:
                kept.append(says)
            else:
                self.objection(*by, says)
        return kept

    def standing(self):
        """(judge, what it says) of all that nobody else has read and found right: it is not set aside after all."""
        for rule, part, says in self.objections:
            if not self._judged(rule, part):
                yield RULES[rule]["judge"], f"{says} ({rule}, but of {', '.join(RULES[rule]['instead'])} none has judged it)"
        for rule, part in self.unasked:
            if not self._judged(rule, part):
                yield RULES[rule]["judge"], f"{part}: not asked ({rule}), and of {', '.join(RULES[rule]['instead'])} none has judged it"

    def _judged(self, rule, part):
        return any(self._found_right(judge, part) for judge in RULES[rule]["instead"])

    def _found_right(self, judge, part):
        """Whether a judge has read a part and none of its own words about it was set aside."""
        overruled = any(RULES[rule]["judge"] == judge and _overlap(part, other) for rule, other, _ in self.objections)
        return not overruled and part in self.read.get(judge, ())

    def count(self, into, example):
        """Adds this call to counts by rule: how often in how many calls, with the first as an example."""
        found = {}
        for rule, part, *says in [*self.objections, *self.unasked]:
            found.setdefault(rule, []).append(says[0] if says else part)
        for rule, words in found.items():
            one = into.setdefault(rule, {"times": 0, "calls": 0, "example": {**example, "says": words[0][:300]}})
            one["times"] += len(words)
            one["calls"] += 1


def _known(rule, kind):
    if RULES[rule]["kind"] != kind:
        raise ValueError(f"{rule} is no rule for {kind}")
    return rule


def _overlap(one, other):
    """Whether two parts have something in common: the path holds its parameters."""
    return one == other or "path" in (one, other) and one.startswith("path") and other.startswith("path")


def merge(into, other):
    """Adds counts by rule to others."""
    for rule, more in other.items():
        one = into.setdefault(rule, {"times": 0, "calls": 0, "example": more["example"]})
        one["times"] += more["times"]
        one["calls"] += more["calls"]
