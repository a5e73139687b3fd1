#!/bin/sh
# Stops the server that start.sh started (NEO4J_RUN as there) and waits until it is gone.
set -eu
cache=$(cd "$(dirname "$0")/../.." && pwd)/.cache/neo4j
run=${NEO4J_RUN:-$cache/run}
[ -f "$run/pid" ] || exit 0
pid=$(cat "$run/pid")
kill "$pid" 2>/dev/null || true
waited=0
while kill -0 "$pid" 2>/dev/null; do
  if [ "$waited" -ge 30 ]; then
    kill -9 "$pid"
    break
  fi
  sleep 1
  waited=$((waited + 1))
done
rm -f "$run/pid" "$run/port"
