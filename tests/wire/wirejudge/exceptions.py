"""The exceptions that are accepted: tests/wire/exceptions.yaml."""

from fnmatch import fnmatchcase

from . import yaml12


class Exceptions:
    """The list."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.entries = yaml12.load(file.read()) or []
        for number, entry in enumerate(self.entries):
            missing = [key for key in ("spec", "operation", "reason", "standard") if not entry.get(key)]
            if missing:
                raise SystemExit(f"{path}: entry {number + 1} has no {', '.join(missing)}")

    def covers(self, failure):
        """The number of the entry for this failure, or None."""
        for number, entry in enumerate(self.entries):
            if not fnmatchcase(failure["spec"], str(entry["spec"])):
                continue
            wanted = str(entry["operation"])
            if not (fnmatchcase(failure["operation"], wanted) or wanted == failure["operation"]):
                continue
            if entry.get("judge") and entry["judge"] != failure["judge"]:
                continue
            if entry.get("says") and str(entry["says"]) not in failure["says"]:
                continue
            return number
        return None
