"""The first judge: Prism, as a proxy that every recorded request is sent through again."""

import http.client
import json
import os
import select
import socket
import subprocess
import time

LARGEST = 2_000_000
PATIENCE = 60
MOST_ENDS = 2
LONGEST = 120


class Prism:
    """A running `prism proxy`, or the reason why there is none."""

    def __init__(self, document, upstream, home, silent=False):
        # `document` is the file of the requests that are to be judged.
        self.process = None
        self.reason = None
        self.connection = None
        self.ended = {}
        self.unfit = 0
        self.starting = 0.0
        if silent:
            self.reason = "not asked"
            return
        size = os.path.getsize(document)
        if size > LARGEST:
            self.reason = f"{size} bytes are more than Prism is given ({LARGEST})"
            return
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.command = [os.path.join(home, "node_modules/.bin/prism"), "proxy", document, upstream, "-p", str(self.port), "--errors", "false"]
        self._start()

    def _start(self):
        self.connection = None
        self.process = subprocess.Popen(
            self.command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, "NO_COLOR": "1"},
        )
        os.set_blocking(self.process.stdout.fileno(), False)
        began = time.monotonic()
        self._wait()
        self.starting += time.monotonic() - began

    def _wait(self):
        began, said = time.monotonic(), b""
        while time.monotonic() - began < PATIENCE:
            select.select([self.process.stdout], [], [], 0.5)
            said += self.process.stdout.read() or b""
            if b"is listening" in said:
                return
            if self.process.poll() is not None:
                break
        self.reason = f"Prism did not load it within {PATIENCE} s: {said[-200:].decode(errors='replace')}"
        self.close()

    def told(self):
        """What it did, for the table."""
        return (self.reason or "judges") + (f", but not {self.unfit} calls of paths with a fragment or a query" if self.unfit else "")

    def judge(self, recorded, operation, aside):
        """The violations of a request of an operation, or None where this judge was not asked."""
        key = operation.key
        if operation.path != operation.sent_path:
            # The path is another operation's too, and Prism finds that one.
            self.unfit += 1
            aside.not_asked("prism-fragment", "request")
            return None
        if self.process is None or self.ended.get(key, 0) >= MOST_ENDS:
            aside.not_asked("prism-absent", "request")
            return None
        self.process.stdout.read()
        for _ in range(2):
            said = self._once(recorded)
            if said is None:
                aside.not_asked("prism-body-of-get", "request")
                return None
            if not (said and said[0].startswith("prism did not answer")):
                return said
            # It closes connections that were idle for a while; and some requests end it.
            if self._has_ended():
                self.ended[key] = self.ended.get(key, 0) + 1
                self.reason = f"judges, but was ended by {sum(self.ended.values())} requests of {', '.join(self.ended)}"
                # A start takes seconds: what ends it again is not asked of it any more, and at last it is asked nothing.
                if self.starting <= LONGEST:
                    self._start()
                else:
                    self.close()
                aside.not_asked("prism-absent", "request")
                return None
        return said

    def _has_ended(self):
        try:
            self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _once(self, recorded):
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            self.connection.putrequest(recorded.method, recorded.target, skip_host=True, skip_accept_encoding=True)
            for name, value in recorded.headers:
                if name.lower() not in ("content-length", "transfer-encoding", "expect"):
                    self.connection.putheader(name, value)
            if recorded.body or recorded.header("content-length"):
                self.connection.putheader("Content-Length", str(len(recorded.body)))
            self.connection.endheaders(recorded.body or None)
            reply = self.connection.getresponse()
            body = reply.read()
        except (OSError, http.client.HTTPException) as error:
            self.connection.close()
            self.connection = None
            return [f"prism did not answer: {error!r}"]
        if not reply.getheader("sl-violations") and b"PROXY_UNSUPPORTED_REQUEST_BODY" in body:
            # It cannot pass on a body of GET or HEAD, and does not say what it thinks of it.
            return None
        return list(_violations(reply, body))

    def close(self):
        """Ends the process."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def _violations(reply, body):
    said = reply.getheader("sl-violations")
    if said:
        try:
            for each in json.loads(said):
                # A warning, as that a parameter is deprecated, is no violation.
                if each.get("severity") != "Error":
                    continue
                # A missing body has no location.
                location = each.get("location") or (["request", "body"] if each.get("code") == "required" else [""])
                if location[0] == "request":
                    yield f"{'.'.join(map(str, location))}: {each.get('message')}"
        except ValueError:
            if '"request"' in said:
                yield said[:600]
    elif "problem+json" in (reply.getheader("content-type") or ""):
        yield body[:400].decode(errors="replace")
