#!/usr/bin/env bash
# The command line on all three inputs, from the built package, as somebody who writes in another language calls it.
set -euo pipefail
cd "$(dirname "$0")/.."
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT

otklik() { node packages/reports/bin/otklik.js "$@"; }
# the exit code of a command that may end with something else than 0
code_of() { "$@" >/dev/null 2>&1 && echo 0 || echo $?; }
expect() { [ "$2" = "$3" ] || { echo "$1: expected $2, got $3"; exit 1; }; }
json() { node -e "const j = JSON.parse(require('fs').readFileSync(0, 'utf8')); console.log(String($1))"; }

incidents=(examples/data/incident-management-export.xlsx --layout incident-management --zone Asia/Omsk --workday 08:30-17:30)
offices=(examples/data/nyc-council-complaints-2023.csv.gz --layout examples/data/nyc-mapping.json --zone America/New_York --region none)

expect 'help' 0 "$(code_of otklik --help)"
expect 'unknown command' 2 "$(code_of otklik reprot)"
expect 'hours of 2026' 1972 "$(otklik calendar --from 2018 --to 2027 --json | json 'j[8].total.hours')"
expect 'deadline' 2026-05-12 "$(otklik deadline --pack fz-59 --clock consideration --from 2026-04-09T10:00 --zone Europe/Moscow --json | json 'j.due.slice(0, 10)')"

expect 'incident records' 20 "$(otklik records "${incidents[@]}" --ndjson | wc -l | tr -d ' ')"
expect 'incident rows that differ' 0,0,0,0 "$(otklik check "${incidents[@]}" --json | json 'j.ownFigures.map((f) => f.differing)')"
expect 'incident rating' false "$(otklik rate "${incidents[@]}" --method barnaul-2.2.6 --json | json 'j.normative')"
expect 'SQL of the rating' clickhouse "$(otklik sql --method barnaul-2.2.6 --dialect clickhouse --as-of 2026-05-31T18:00 --zone Asia/Omsk --json | json 'j.dialect')"
expect 'SQL of no engine' 2 "$(code_of otklik sql --method barnaul-2.2.6 --dialect oracle)"
expect 'conformance' 0 "$(code_of otklik conform packages/reports/conformance/answers.json)"
expect 'conformance of no answers' 3 "$(code_of otklik conform package.json)"
otklik report "${incidents[@]}" --centre pestovo --genre incident-month --format html,docx,xlsx --out "$out"

expect 'offices skip doubled cases' 1 "$(code_of otklik check "${offices[@]}")"
expect 'offices rated' 48 "$(otklik rate "${offices[@]}" --term 30-calendar-days --method closing --json 2>/dev/null | json 'j.groups.length' || true)"
otklik report "${offices[@]}" --term 30-calendar-days --genre offices --format html,docx,xlsx --out "$out" 2>/dev/null || expect 'offices report' 1 $?

npm start --silent >/dev/null 2>&1
synthetic=(out/synthetic-export.xlsx --layout incident-management --centre pestovo --workday 09:00-13:00,14:00-18:00)
expect 'synthetic month skips planted rows' 1 "$(code_of otklik check "${synthetic[@]}")"
otklik report "${synthetic[@]}" --synthetic --organisation 'Вымышленный округ' --format html,docx,xlsx --out "$out" 2>/dev/null || expect 'synthetic report' 1 $?

expect 'files' 9 "$(find "$out" -type f | wc -l | tr -d ' ')"
echo 'the command line answers on all three inputs'
