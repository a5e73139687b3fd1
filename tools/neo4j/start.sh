#!/bin/sh
# Starts a Neo4j server for tests and prints its address. Environment, all optional:
#   NEO4J_PORT      port on 127.0.0.1; without it, any free one
#   NEO4J_PASSWORD  password of the user neo4j; without it, no authentication
#   NEO4J_RUN       folder for pid, port, log and data; without it, .cache/neo4j/run
#   NEO4J_KEEP      1: go on with the data that is there; without it, start empty
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=$(cd "$here/../.." && pwd)/.cache/neo4j
run=${NEO4J_RUN:-$cache/run}
mkdir -p "$cache" "$run"

if [ -f "$run/pid" ] && kill -0 "$(cat "$run/pid")" 2>/dev/null; then
  echo "bolt://127.0.0.1:$(cat "$run/port")"
  exit 0
fi
rm -f "$run/pid" "$run/port"

if ! cmp -s "$here/pom.xml" "$cache/pom.xml"; then
  rm -rf "$cache/lib"
  mvn -B -q -f "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies \
    -DoutputDirectory="$cache/lib" >&2
  cp "$here/pom.xml" "$cache/pom.xml"
fi
if ! cmp -s "$here/Neo4jLauncher.java" "$cache/classes/Neo4jLauncher.java"; then
  javac -cp "$cache/lib/*" -d "$cache/classes" "$here/Neo4jLauncher.java" >&2
  cp "$here/Neo4jLauncher.java" "$cache/classes/"
fi

[ "${NEO4J_KEEP:-0}" = 1 ] || rm -rf "$run/data"
opens=""
for package in java.nio java.io sun.nio.ch java.lang; do opens="$opens --add-opens=java.base/$package=ALL-UNNAMED"; done
# what an earlier server said must not be taken for this one's
: >"$run/log"
# shellcheck disable=SC2086
setsid java -Xms2g -Xmx2g -XX:+UseParallelGC $opens -cp "$cache/classes:$cache/lib/*" \
  Neo4jLauncher "$run/data" "${NEO4J_PORT:-0}" >"$run/log" 2>&1 </dev/null &
pid=$!
echo "$pid" >"$run/pid"

waited=0
until port=$(sed -n 's/^READY //p' "$run/log" 2>/dev/null) && [ -n "$port" ]; do
  if ! kill -0 "$pid" 2>/dev/null || [ "$waited" -ge 120 ]; then
    echo "expected Neo4j to be ready within 120 s; its log is $run/log and ends:" >&2
    tail -n 20 "$run/log" >&2
    kill "$pid" 2>/dev/null || true
    rm -f "$run/pid"
    exit 1
  fi
  sleep 1
  waited=$((waited + 1))
done
echo "$port" >"$run/port"
echo "bolt://127.0.0.1:$port"
