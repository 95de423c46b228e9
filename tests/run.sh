#!/usr/bin/env bash
# Builds everything and runs every test. Ends with the line "N passed, N failed, N skipped".
#   --full     the large random counts whole instead of a seeded tenth
#   --install  installs first what the tests need and the machine lacks, as CI=true does; else the tests that need it are skipped by name
# Real documents come from SHARED_REPORTS (default ../shared/reports); tests that need them are skipped by name where it is absent.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
install=${CI:-false}
for option in "$@"; do
  case "$option" in
    --full) export FULL_COUNTS=1 ;;
    --install) install=true ;;
    *) echo "未知选项 $option；可用：--full、--install。Unknown option $option; there are --full and --install." >&2; exit 2 ;;
  esac
done

lacking=()
needs() { command -v "$1" >/dev/null || lacking+=("${@:2}"); }
needs pdftotext poppler-utils
needs chromium chromium fonts-noto-cjk
needs soffice libreoffice-writer-nogui
[ -e /usr/lib/python3/dist-packages/openpyxl ] || lacking+=(python3-openpyxl)
if [ ${#lacking[@]} -gt 0 ]; then
  as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }
  if [ "$install" != true ]; then
    echo "缺少 ${lacking[*]}，需要它们的测试将跳过；--install 会安装。Lacking ${lacking[*]}: tests that need them are skipped; --install installs them." >&2
  elif ! { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${lacking[@]}"; } >/dev/null; then
    echo "无法安装 ${lacking[*]}，需要它们的测试将跳过。Could not install ${lacking[*]}: tests that need them are skipped." >&2
  fi
fi

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
