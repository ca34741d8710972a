#!/usr/bin/env bash
# A PostgreSQL server and a ClickHouse cluster of two shards for the tests, on loopback, from Debian's packages.
# usage: engines.sh install | start FOLDER | stop FOLDER | with COMMAND…      (with: starts, runs the command, stops)
set -euo pipefail

pg_port=5440
http_port=8100 # of the first shard one more, of the second two
tcp_port=9100

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
# a server of PostgreSQL does not run as root
as_postgres() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
pg_bin() { find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -n 1; }

install_engines() {
  local missing=()
  [ -n "$(pg_bin 2>/dev/null)" ] || missing+=(postgresql)
  command -v clickhouse-server >/dev/null || missing+=(clickhouse-server)
  [ ${#missing[@]} -eq 0 ] && return
  as_root apt-get update -qq
  # what Debian starts by itself is not ours
  DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

start_postgresql() {
  local folder=$1/postgresql
  mkdir -p "$folder"
  [ "$(id -u)" -ne 0 ] || chown postgres "$folder"
  (
    cd "$folder"
    as_postgres "$(pg_bin)/initdb" -D data -A trust -U postgres --locale=C.UTF-8 -E UTF8 --no-sync
    as_postgres "$(pg_bin)/pg_ctl" -D data -w -l log -o \
      "-p $pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start
  ) >"$folder/start.log" 2>&1 || { cat "$folder/start.log" >&2; return 1; }
}

shards() {
  local at
  for at in 1 2; do
    echo "<shard><internal_replication>true</internal_replication><replica><host>127.0.0.1</host><port>$((tcp_port + at))</port></replica></shard>"
  done
}

start_clickhouse() {
  local at folder
  for at in 1 2; do
    folder=$1/clickhouse-$at
    mkdir -p "$folder"/{data,tmp,log,format}
    cat >"$folder/config.xml" <<XML
<yandex>
  <logger><level>warning</level><log>$folder/log/server.log</log><errorlog>$folder/log/error.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>$((http_port + at))</http_port><tcp_port>$((tcp_port + at))</tcp_port>
  <path>$folder/data/</path><tmp_path>$folder/tmp/</tmp_path><format_schema_path>$folder/format/</format_schema_path>
  <users_config>$folder/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>536870912</mark_cache_size><timezone>UTC</timezone>
  <remote_servers><otklik>$(shards)</otklik></remote_servers>
</yandex>
XML
    cat >"$folder/users.xml" <<XML
<yandex>
  <profiles><default><max_memory_usage>4000000000</max_memory_usage><max_threads>2</max_threads></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default><interval><duration>3600</duration><queries>0</queries><errors>0</errors><result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0</execution_time></interval></default></quotas>
</yandex>
XML
    (cd "$folder" && exec setsid clickhouse-server --config-file="$folder/config.xml" >log/out 2>&1 </dev/null) &
    echo $! >"$folder/pid"
  done
  for at in 1 2; do answers "http://127.0.0.1:$((http_port + at))/ping" || { cat "$1/clickhouse-$at/log/"* >&2; return 1; }; done
}

answers() {
  local _
  for _ in $(seq 150); do
    node -e 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$1" && return
    sleep 0.2
  done
  return 1
}

stop() {
  local file pid _
  for file in "$1"/clickhouse-*/pid; do
    [ -f "$file" ] || continue
    pid=$(cat "$file")
    kill "$pid" 2>/dev/null || continue
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  done
  [ ! -d "$1/postgresql/data" ] || (cd "$1/postgresql" && as_postgres "$(pg_bin)/pg_ctl" -D data -m immediate stop) >/dev/null || true
}

with() {
  local code=0
  made=$(mktemp -d)
  # the user of PostgreSQL passes through it
  chmod 755 "$made"
  trap 'stop "$made"; rm -rf "$made"' EXIT
  start_postgresql "$made" && start_clickhouse "$made" && "$@" || code=$?
  return $code
}

case "${1:-}" in
  install) install_engines ;;
  start) start_postgresql "$2" && start_clickhouse "$2" ;;
  stop) stop "$2" ;;
  with) shift && with "$@" ;;
  *) echo 'usage: engines.sh install | start FOLDER | stop FOLDER | with COMMAND…' >&2 && exit 2 ;;
esac
