"""The table of a run, and the same as JSON."""

import collections
import json

from . import aside, facts

UNCALLED = "never called: no valid request was made"
UNANSWERED = "asked only: no valid answer was made"
KEYS = ("operations", "calls", "requests_valid", "answers_whole", "right", "excepted", "unanswered", "unmade", "uncalled", "prism_judged", "aside", "not_asked")
HEAD = f"{'spec':<34} {'operations':>10} {'calls':>7} {'requests valid':>14} {'answers whole':>13} {'right':>7} {'aside':>6} {'excepted':>8} {'unanswered':>10} {'unmade':>7} {'seconds':>8}  prism"


class Report:
    """Rows by spec, filled as pieces come in."""

    def __init__(self, path, exceptions, about=None):
        self.path = path
        self.exceptions = exceptions
        # The run itself: commit, flags, versions of the judges.
        self.about = about or {}
        self.rows = []
        self.failures = []
        self.unmade = []
        self.unsent = collections.Counter()
        self.aside = {}

    def broken(self, name, cause):
        """A spec of which nothing could be judged."""
        self.failures.append({"spec": name, "operation": "*", "judge": "run", "says": cause, "exception": None})
        row = {"spec": name, **{key: 0 for key in KEYS}, "seconds": 0, "prism": "not asked", "error": cause}
        self.rows.append(row)
        self._print(row)

    def spec(self, name, pieces):
        """All pieces of one spec."""
        row = {"spec": name, **{key: sum(piece.counts.get(key, 0) for piece in pieces) for key in KEYS}}
        row["excepted"] = sum(self._excepted(piece) for piece in pieces)
        row["seconds"] = round(sum(piece.seconds for piece in pieces), 1)
        row["prism"] = "; ".join(sorted({piece.prism for piece in pieces}))
        row["answered_only_by_us"] = sorted({each["operation"] for piece in pieces for each in piece.unmade if each["cause"] == UNANSWERED})
        row["set_aside"] = {}
        for piece in pieces:
            aside.merge(row["set_aside"], piece.aside)
            self.failures += piece.failures
            self.unmade += [{"spec": name, **each} for each in piece.unmade]
            self.unsent.update(piece.unsent)
        aside.merge(self.aside, row["set_aside"])
        self.rows.append(row)
        self._print(row)
        self.write()

    def _excepted(self, piece):
        """Looks each failure up; how many calls have none but listed ones."""
        calls = {}
        for failure in piece.failures:
            failure["exception"] = self.exceptions.covers(failure)
            if "call" in failure:
                calls.setdefault(failure["call"], []).append(failure["exception"] is not None)
        return sum(map(all, calls.values()))

    @property
    def right(self):
        """Whether nothing went wrong that is not listed, and all goals are reached."""
        return all(failure["exception"] is not None for failure in self.failures) and not list(facts.missed(self.total()))

    def total(self):
        """The sum of all rows."""
        return {key: sum(row[key] for row in self.rows) for key in KEYS}

    @staticmethod
    def _print(row):
        numbers = (f"{row['operations']:>10} {row['calls']:>7} {row['requests_valid']:>14} {row['answers_whole']:>13} "
                   f"{row['right']:>7} {row['aside']:>6} {row['excepted']:>8} {row['unanswered']:>10} {row['unmade']:>7} {row['seconds']:>8}")
        print(f"{row['spec']:<34} {numbers}  {row.get('error') or _prism(row)}"[:200], flush=True)

    def excepted(self):
        """The exceptions that were used: how often, and the entry."""
        used = [failure for failure in self.failures if failure["exception"] is not None]
        counts = collections.Counter(failure["exception"] for failure in used)
        calls = collections.Counter(number for number, *_ in {(f["exception"], f["spec"], f["operation"], f.get("call")) for f in used})
        return [{"failures": count, "calls": calls[number], **self.exceptions.entries[number]} for number, count in sorted(counts.items())]

    def set_aside(self):
        """Every rule by which something is set aside: how often it was, in how many calls."""
        return [{**entry, **self.aside.get(rule, {"times": 0, "calls": 0})} for rule, entry in aside.RULES.items()]

    def write(self):
        """The report so far: a run that is cut short leaves what it found."""
        if self.path:
            whole = {**self.about, "missed": list(facts.missed(self.total())), "specs": self.rows, "total": self.total(), "right": self.right, "exceptions": self.excepted(), "set_aside": self.set_aside(),
                     "failures": self.failures, "unmade": self.unmade, "unsent": self.unsent}
            with open(self.path, "w", encoding="utf-8") as file:
                json.dump(whole, file, indent=1, ensure_ascii=False)

    def end(self, partial):
        """The table's foot: the total, the failures by cause, the exceptions with theirs."""
        total = self.total()
        self._print({"spec": f"{len(self.rows)} specs", "prism": "", "seconds": round(sum(row["seconds"] for row in self.rows), 1), **total})
        unlisted = [failure for failure in self.failures if failure["exception"] is None]
        causes = collections.Counter((f["spec"], f["judge"], f["says"][:90]) for f in unlisted)
        for (spec, judge, says), count in causes.most_common(40):
            print(f"  wrong     {count:>5}  {spec}: {judge}: {says}")
        for entry in self.excepted():
            print(f"  excepted  {entry['failures']:>5} in {entry['calls']} calls  {entry['spec']}: {entry['operation']}: {' '.join(entry['reason'].split())}")
        for entry in sorted(self.set_aside(), key=lambda entry: (entry["kind"], -entry["calls"])):
            if entry["times"]:
                kind = "set aside" if entry["kind"] == aside.OBJECTION else entry["kind"]
                print(f"  {kind} {entry['times']:>5} in {entry['calls']} calls  {entry['rule']} ({', '.join(entry['instead'])} instead): {' '.join(entry['reason'].split())}")
        if not partial:
            used = {failure["exception"] for failure in self.failures}
            seen = {row["spec"] for row in self.rows}
            for number, entry in enumerate(self.exceptions.entries):
                if number not in used and entry["spec"] in seen:
                    print(f"  unused exception: {entry['spec']} {entry['operation']}")
        for cause, count in collections.Counter((each["spec"], each["cause"][:110]) for each in self.unmade).most_common(40):
            print(f"  unmade    {count:>5}  {cause[0]}: {cause[1]}")
        for reason, count in sorted(self.unsent.items()):
            print(f"  unsent    {count:>5}  parameters: {reason}")
        for row in self.rows:
            for operation in row.get("answered_only_by_us", []):
                print(f"  no valid answer was made: {row['spec']} {operation}")
            if row["prism_judged"] < row["calls"]:
                print(f"  Prism judged {row['prism_judged']} of {row['calls']} calls of {row['spec']}: {row['prism']}")
        whole = total["calls"] - total["unanswered"]
        share = 100 * total["right"] / whole if whole else 0
        print(f"{total['right']} of {whole} calls right ({share:.2f} %), {total['excepted']} excepted, {total['aside']} with objections set aside, {len(unlisted)} failures not listed; "
              f"{total['unanswered']} calls only asked, {total['prism_judged']} judged by Prism, {total['unmade']} cases not made, {total['uncalled']} operations never called")
        for goal in facts.missed(total):
            print(f"missed: {goal}")
        if self.about:
            print(f"commit {self.about['commit']}; {self.about['command']}; " + ", ".join(f"{name} {number}" for name, number in self.about["judges"].items()))
        self.write()


def _prism(row):
    """What Prism did: how many calls it judged, and why no more."""
    return f"{row['prism_judged']} {row['prism']}" if row.get("prism_judged") else row["prism"]
