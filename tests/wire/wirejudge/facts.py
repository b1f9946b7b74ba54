"""What a report must say of the run itself: which project, asked for what, judged by whom; and its goals."""

import json
import os
import platform
import re
import subprocess
from importlib.metadata import PackageNotFoundError, version

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RIGHT, EXCEPTED = 99.5, 1.0


def commit():
    """The commit of the project, marked where files differ from it."""
    def git(*words):
        try:
            return subprocess.run(["git", *words], cwd=HERE, capture_output=True, text=True, timeout=30, check=True).stdout.strip()
        except (OSError, subprocess.SubprocessError):
            return None

    head, changed = git("rev-parse", "HEAD"), git("status", "--porcelain", "--", "../..")
    return None if head is None else head + (" and changes" if changed else "")


def judges(home):
    """The version of each judge and of what runs it."""
    found = {"python": platform.python_version()}
    try:
        found["node"] = subprocess.run(["node", "--version"], capture_output=True, text=True, timeout=30, check=True).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        found["node"] = None
    with open(os.path.join(HERE, "requirements.txt"), encoding="utf-8") as file:
        for name in re.findall(r"^[A-Za-z0-9_.-]+", file.read(), re.MULTILINE):
            try:
                found[name] = version(name)
            except PackageNotFoundError:
                found[name] = None
    with open(os.path.join(HERE, "package.json"), encoding="utf-8") as file:
        for name in json.load(file)["dependencies"]:
            try:
                with open(os.path.join(home, "node_modules", name, "package.json"), encoding="utf-8") as one:
                    found[name] = json.load(one)["version"]
            except OSError:
                found[name] = None
    return found


def missed(total):
    """Which goals a total misses, as texts. Calls that no answer could be made for are half judged, and no part of it."""
    whole = total["calls"] - total["unanswered"]
    if whole <= 0:
        yield "no call was judged whole"
        return
    right, excepted = 100 * total["right"] / whole, 100 * total["excepted"] / whole
    if right < RIGHT:
        yield f"{right:.2f} % of calls are right before exceptions, {RIGHT} % are wanted"
    if excepted > EXCEPTED:
        yield f"{excepted:.2f} % of calls are excepted, {EXCEPTED} % at most may be"
