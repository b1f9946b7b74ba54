"""The program under judgement: `switchboard call --batch`, a line at a time."""

import json
import os
import queue
import subprocess
import threading
from decimal import Decimal


class Client:
    """A running batch."""

    def __init__(self, program, base_url, env):
        self.command = [program, "call", "--batch", "--base-url", base_url]
        self.env = {**os.environ, **env}
        self.process = None
        self.lines = None

    def _start(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            encoding="utf-8", env=self.env,
        )
        self.lines = queue.Queue()
        self.asked = 0
        self.said = []
        threading.Thread(target=self._read, args=(self.process.stdout, self.lines), daemon=True).start()
        threading.Thread(target=self._drain, args=(self.process.stderr, self.said), daemon=True).start()

    @staticmethod
    def _read(stream, lines):
        for line in stream:
            lines.put(line)
        lines.put(None)

    @staticmethod
    def _drain(stream, said):
        for line in stream:
            said.append(line)
            del said[:-20]

    def call(self, service, operation, args, timeout=30):
        """The line that was printed, or a text that says why there is none."""
        if self.process is None or self.process.poll() is not None:
            self._start()
        try:
            self.process.stdin.write(json.dumps({"service": service, "operation": operation, "args": args}) + "\n")
            self.process.stdin.flush()
            index, self.asked = self.asked, self.asked + 1
            line = self.lines.get(timeout=timeout)
        except queue.Empty:
            self.close()
            return f"no answer within {timeout} s"
        except OSError as error:
            line, reason = None, str(error)
        else:
            reason = ""
        if line is None:
            said = "".join(self.said)[-400:]
            self.close()
            return f"the program ended: {reason}{said}"
        try:
            printed = json.loads(line, parse_float=Decimal)
        except ValueError:
            return f"not JSON: {line[:300]}"
        if not isinstance(printed, dict) or printed.get("index") != index:
            return f"line {index} was answered by {line[:300]}"
        return printed

    def batch(self, lines, timeout=60):
        """What a program of its own prints for some lines, given all at once."""
        text = "".join(json.dumps(line) + "\n" for line in lines)
        try:
            done = subprocess.run(self.command, input=text, capture_output=True, text=True, encoding="utf-8", env=self.env, timeout=timeout, check=False)
            return [json.loads(line) for line in done.stdout.splitlines()]
        except (subprocess.TimeoutExpired, ValueError) as error:
            return [f"{type(error).__name__}: {error}"[:300]]

    def close(self):
        """Ends the program."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def table(program, *command):
    """What `switchboard services` or `operations` prints as JSON."""
    done = subprocess.run([program, *command, "--format", "json"], capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr[-300:]}")
    return json.loads(done.stdout)


def credentials(services):
    """A value for every variable that a service reads a credential from."""
    made = {}
    for service in services:
        for scheme in service.get("auth") or []:
            names = scheme.get("env") or []
            names = [names] if isinstance(names, str) else names
            token = any(name.endswith(("TOKEN", "KEY")) for name in names)
            for name in names:
                if token and name.endswith(("CLIENT_ID", "CLIENT_SECRET")):
                    continue
                made[name] = f"wire-{name.lower().replace('_', '-')}"
    return made
