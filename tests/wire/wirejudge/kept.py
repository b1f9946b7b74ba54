"""Pieces of work that an earlier run has done: one that was cut short can go on from there.

A piece is taken again only where all that it depends on is the same: the document, the client, the
runtime, the judges and the operations. Exceptions are no part of a piece; they are looked up when it is counted.
"""

import hashlib
import json
import os

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RUNTIME = os.path.join(os.path.dirname(os.path.dirname(HERE)), "runtime")


def _digest(*roots):
    """A hash of all files under some folders, or of the files themselves; not of what a run leaves there."""
    made = hashlib.sha256()
    for root in roots:
        files = [root] if os.path.isfile(root) else sorted(
            os.path.join(folder, name) for folder, _, names in os.walk(root) for name in names
            if not name.endswith((".pyc", ".md", "exceptions.yaml")) and ".hypothesis" not in folder.split(os.sep)
        )
        for path in files:
            made.update(path.encode() + b"\0")
            with open(path, "rb") as file:
                made.update(file.read())
    return made.hexdigest()


class Kept:
    """The folder of pieces that are done."""

    def __init__(self, home, silent):
        self.home = home
        self.folder = os.path.join(home, "pieces")
        self.shared = _digest(HERE, RUNTIME, os.path.join(home, "generated", "Cargo.lock")) + str(silent)
        self.clients = {}

    def _key(self, document, keys):
        name = document.name
        if name not in self.clients:
            self.clients[name] = _digest(os.path.join(self.home, "generated", name), document.path)
        text = json.dumps([self.shared, self.clients[name], keys])
        return hashlib.sha256(text.encode()).hexdigest()

    def _path(self, document, number):
        return os.path.join(self.folder, f"{document.name}.{number}.json")

    def take(self, document, number, keys):
        """What was kept of a piece, or None."""
        try:
            with open(self._path(document, number), encoding="utf-8") as file:
                found = json.load(file)
        except (OSError, ValueError):
            return None
        return found["piece"] if found.get("key") == self._key(document, keys) else None

    def put(self, document, number, keys, piece):
        """Keeps a piece."""
        os.makedirs(self.folder, exist_ok=True)
        path = self._path(document, number)
        with open(path + ".part", "w", encoding="utf-8") as file:
            json.dump({"key": self._key(document, keys), "piece": piece}, file, ensure_ascii=False)
        os.replace(path + ".part", path)
