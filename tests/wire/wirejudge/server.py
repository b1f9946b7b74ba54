"""A loopback server that records what arrives and answers what was prepared."""

import socketserver
import threading


class Recorded:
    """One request as it arrived."""

    def __init__(self, method, target, headers, body):
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body

    def header(self, name, default=None):
        """The first header of that name."""
        return next((v for k, v in self.headers if k.lower() == name.lower()), default)


class Recorder:
    """The server; `answer` is what it says next, `taken` what it was asked since."""

    def __init__(self):
        self.answer = None
        self.taken = []
        # Further headers, made of the request that is answered.
        self.echo = None
        recorder = self

        class Handler(socketserver.StreamRequestHandler):
            """HTTP/1.1, as little of it as a recorder needs."""

            disable_nagle_algorithm = True

            def handle(self):
                while self._one():
                    pass

            def _one(self):
                line = self.rfile.readline(1 << 20)
                if not line.strip():
                    return False
                method, target, _ = line.decode("latin-1").split(" ", 2)
                headers = []
                while True:
                    line = self.rfile.readline(1 << 20)
                    if line in (b"\r\n", b"\n", b""):
                        break
                    name, _, value = line.decode("latin-1").partition(":")
                    headers.append((name.strip(), value.strip()))
                got = Recorded(method, target, headers, b"")
                if (got.header("expect") or "").lower() == "100-continue":
                    self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                if "chunked" in (got.header("transfer-encoding") or "").lower():
                    got.body = self._chunks()
                else:
                    got.body = self.rfile.read(int(got.header("content-length") or 0))
                recorder.taken.append(got)
                self._reply(got)
                return (got.header("connection") or "").lower() != "close"

            def _chunks(self):
                body = b""
                while True:
                    size = int(self.rfile.readline().split(b";")[0], 16)
                    if size == 0:
                        while self.rfile.readline() not in (b"\r\n", b"\n", b""):
                            pass
                        return body
                    body += self.rfile.read(size)
                    self.rfile.readline()

            def _reply(self, got):
                answer = recorder.answer
                status, media, raw = (answer.status, answer.media, answer.raw) if answer else (204, None, b"")
                head = f"HTTP/1.1 {status} Prepared\r\n"
                further = {**(answer.headers if answer else {}), **(recorder.echo(got) if recorder.echo else {})}
                for name, value in further.items():
                    head += f"{name}: {value}\r\n"
                if media:
                    head += f"Content-Type: {media}\r\n"
                if status not in (204, 304):
                    head += f"Content-Length: {len(raw)}\r\n"
                self.wfile.write(head.encode() + b"\r\n" + (b"" if got.method == "HEAD" else raw))

        class Server(socketserver.ThreadingTCPServer):
            """One thread a connection."""

            daemon_threads = True
            allow_reuse_address = True

            def handle_error(self, request, client_address):
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        """Stops listening."""
        self.server.shutdown()
        self.server.server_close()
