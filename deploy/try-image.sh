#!/bin/sh
# Builds the image of deploy/Dockerfile and tries it, on a Debian without Docker and without a registry of images:
#     apt-get install buildah debootstrap curl && npm ci && deploy/try-image.sh
# As root. The image that the Dockerfile starts from is made here, from Debian's packages and the Node and npm of the
# npm registry, under the name that the Dockerfile uses. The server listens on this computer alone, at TRY_PORT.
set -eu
cd "$(dirname "$0")/.."

port=${TRY_PORT:-2599}
work=$(mktemp -d)
server=
say() { printf '\n== %s\n' "$*"; }
build() { buildah --root "$work/storage" --runroot "$work/run" --storage-driver vfs "$@"; }
# The runtime is not used: with this isolation, a container is a changed root folder on the computer's network.
run() { build run --isolation chroot --user node "$@"; }
clean() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    build rm --all >/dev/null 2>&1 || true
    build rmi --all --force >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap clean EXIT
trap 'exit 1' INT TERM

from=$(sed -n 's/^FROM \([^ ]*\).*/\1/p' deploy/Dockerfile | sort -u)
say "$from, from debootstrap and npm"
debootstrap --variant=minbase bookworm "$work/base" http://deb.debian.org/debian >"$work/log" 2>&1 || {
    tail "$work/log"
    exit 1
}
chroot "$work/base" useradd --create-home --uid 1000 node
cp "$(node -p "require('fs').realpathSync('node_modules/.bin/node')")" "$work/base/usr/local/bin/node"
(cd "$work" && npm pack --silent npm@11 >/dev/null && tar xzf npm-11*.tgz)
mkdir -p "$work/base/usr/local/lib/node_modules"
mv "$work/package" "$work/base/usr/local/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$work/base/usr/local/bin/npm"
chmod 755 "$work/base/usr/local/lib/node_modules/npm/bin/npm-cli.js"
base=$(build from scratch)
build add --quiet "$base" "$work/base" / >/dev/null
rm -rf "$work/base"
build config --env PATH=/usr/local/bin:/usr/bin:/bin "$base"
# Where a proxy inspects what is downloaded, Node must know its certificate inside the image too.
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
    build add --quiet "$base" "$NODE_EXTRA_CA_CERTS" /etc/ssl/certs/extra.crt >/dev/null
    build config --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/extra.crt "$base"
fi
build commit --quiet --rm "$base" "docker.io/library/$from" >/dev/null

say 'the image, by the Dockerfile'
# The OCI format has no health check.
build build --isolation chroot --pull-never --format docker --ignorefile deploy/Dockerfile.dockerignore \
    -f deploy/Dockerfile -t iteration-tax . >"$work/log" 2>&1 || {
    tail -40 "$work/log"
    exit 1
}
grep -E 'STEP|WARN' "$work/log"
# Reads from the image's settings.
setting() { build inspect --type image --format "$1" iteration-tax; }
command=$(setting '{{range .Docker.Config.Cmd}}{{.}} {{end}}')
check=$(setting '{{index .Docker.Config.Healthcheck.Test 3}}')
printf 'user %s, command %s\n' "$(setting '{{.Docker.Config.User}}')" "$command"

say "the container, at http://127.0.0.1:$port"
box=$(build from --pull-never iteration-tax)
install -d -m 700 -o 1000 -g 1000 "$work/shared"
# $command stays unquoted: it is the image's list of words.
start() {
    # shellcheck disable=SC2086
    run --volume "$work/shared:/shared" --volume "$work/shared:/data" --env HOST=127.0.0.1 --env PORT="$port" "$box" -- \
        sh -c 'echo $$ >/shared/pid; exec "$@"' - $command >"$work/server" 2>&1 &
    runner=$!
    tries=0
    until run --env PORT="$port" "$box" -- node -e "$check" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 30 ] || {
            cat "$work/server"
            echo 'The health check of the image fails.'
            exit 1
        }
        sleep 1
    done
    server=$(cat "$work/shared/pid")
    echo 'The health check of the image passes.'
}
stop() {
    kill -TERM "$server"
    wait "$runner" || {
        echo "The server ended with code $?."
        exit 1
    }
    server=
    echo 'The server stopped in order after SIGTERM.'
}
start
cat "$work/server"
curl -fsS -o /dev/null -w 'GET / %{http_code}\n' "http://127.0.0.1:$port/"
session=$(curl -fsS -H 'content-type: application/json' -d '{}' "http://127.0.0.1:$port/api/sessions")
code=$(printf '%s' "$session" | sed -n 's/.*"code":"\([A-Z0-9]*\)".*/\1/p')
echo "Session $code was made."
stop
start
curl -fsS -o /dev/null -w "GET /api/sessions/$code after the restart: %{http_code}\n" "http://127.0.0.1:$port/api/sessions/$code"
stop
say 'The image works.'
