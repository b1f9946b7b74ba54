#!/bin/sh
# Runs the fault suite against servers that were not written here: nginx from Debian, httpbin from
# PyPI and oidc-provider from npm. They are installed under the given folder (nginx, if it is not there
# yet, by apt-get), listen on loopback alone, and end with this script.
#
#   sh real.sh FOLDER PROGRAM [ARGUMENTS…]
#
# What cannot be had is left out with a word.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$1
program=$2
shift 2
mkdir -p "$home/nginx/logs" "$home/oidc"
home=$(cd "$home" && pwd)
pids=""
trap 'for pid in $pids; do kill "$pid" 2>/dev/null || true; done' EXIT INT TERM

free() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

listens() { # PORT: waits until somebody listens there
    for _ in $(seq 100); do
        python3 -c 'import socket, sys; socket.create_connection(("127.0.0.1", int(sys.argv[1])), 1)' "$1" 2>/dev/null && return 0
        sleep 0.2
    done
    return 1
}

# nginx
if ! command -v nginx >/dev/null 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing nginx" >&2
    { apt-get install -y --no-install-recommends nginx || { apt-get update && apt-get install -y --no-install-recommends nginx; }; } >"$home/apt.log" 2>&1 || true
fi
nginx=$(command -v nginx || ls /usr/sbin/nginx 2>/dev/null || true)
if [ -n "$nginx" ]; then
    plain=$(free)
    h2=$(free)
    sed -e "s|@HOME@|$home/nginx|g" -e "s|@PLAIN@|$plain|g" -e "s|@H2@|$h2|g" "$here/real/nginx.conf" >"$home/nginx/nginx.conf"
    : >"$home/nginx/access.log"
    "$nginx" -p "$home/nginx" -c "$home/nginx/nginx.conf" -g 'daemon off;' 2>"$home/nginx/error.log" &
    pids="$pids $!"
    if listens "$plain"; then
        export REAL_NGINX="http://127.0.0.1:$plain" REAL_NGINX_H2="http://127.0.0.1:$h2" REAL_NGINX_LOG="$home/nginx/access.log" REAL_NGINX_PID="$!"
    else
        echo "left out: nginx does not start; see $home/nginx/error.log" >&2
    fi
else
    echo "left out: nginx (it is not installed, and cannot be)" >&2
fi

# httpbin
if [ ! -x "$home/python/bin/python" ]; then
    python3 -m venv "$home/python" >"$home/pip.log" 2>&1 || true
fi
if "$home/python/bin/python" -c 'import httpbin' 2>/dev/null || "$home/python/bin/python" -m pip install -q httpbin >>"$home/pip.log" 2>&1; then
    port=$(free)
    "$home/python/bin/python" -m httpbin.core --host 127.0.0.1 --port "$port" >"$home/httpbin.log" 2>&1 &
    pids="$pids $!"
    if listens "$port"; then export REAL_HTTPBIN="http://127.0.0.1:$port"; else echo "left out: httpbin does not start; see $home/httpbin.log" >&2; fi
else
    echo "left out: httpbin; see $home/pip.log" >&2
fi

# oidc-provider
cp "$here/real/oidc.mjs" "$here/real/package.json" "$home/oidc/"
if [ -d "$home/oidc/node_modules/oidc-provider" ] || (cd "$home/oidc" && npm install --no-audit --no-fund >"$home/npm.log" 2>&1); then
    port=$(free)
    node "$home/oidc/oidc.mjs" "$port" >"$home/oidc.log" 2>&1 &
    pids="$pids $!"
    if listens "$port"; then export REAL_OIDC="http://127.0.0.1:$port"; else echo "left out: oidc-provider does not start; see $home/oidc.log" >&2; fi
else
    echo "left out: oidc-provider; see $home/npm.log" >&2
fi

"$program" --real "$@"
