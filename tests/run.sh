#!/usr/bin/env bash
# Builds everything and runs every test. Ends with the line "N passed, N failed, N skipped".
#   --full   the large random counts whole instead of a seeded tenth
# Real documents come from SHARED_REPORTS (default ../shared/reports); tests that need them are skipped by name where it is absent.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
for option in "$@"; do
  case "$option" in
    --full) export FULL_COUNTS=1 ;;
    *) echo "未知选项 $option；可用：--full。Unknown option $option; there is --full." >&2; exit 2 ;;
  esac
done

results=artifacts/test-results
rm -rf "$results"

dotnet restore --locked-mode
dotnet format --verify-no-changes --no-restore
dotnet build --no-restore --nologo -v quiet

status=0
dotnet test --no-build --nologo --logger "console;verbosity=minimal" --logger "trx;LogFileName=tests.trx" --results-directory "$results" || status=$?

trx="$results/tests.trx"
[ -f "$trx" ] || { echo "没有测试结果。No test results." >&2; exit 1; }
count() { sed -n "s/.*<Counters .*\b$1=\"\([0-9]*\)\".*/\1/p" "$trx"; }
passed=$(count passed) failed=$(count failed)
skipped=$(($(count total) - passed - failed))
real=$(grep '<UnitTestResult ' "$trx" | grep -i 'real_document' | grep -c 'outcome="Passed"' || true)

echo "tests on real documents: $real"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && exit "$status" || exit 1
