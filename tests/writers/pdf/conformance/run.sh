#!/usr/bin/env bash
# veraPDF's PDF/A-2a and PDF/UA-1 profiles over every example of examples.test.ts. Needs Java, Maven and Maven Central;
# never needed to install, run or test the program.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache="$(cd "$here/../../../.." && pwd)/node_modules/.cache/verapdf"
mkdir -p "$cache/examples"
command -v mvn >/dev/null && command -v javac >/dev/null || { echo 'conformance needs a JDK and Maven' >&2; exit 2; }
[ -d "$cache/lib" ] || mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$cache/lib"
javac -cp "$cache/lib/*" -d "$cache" "$here/Conformance.java"
rm -f "$cache"/examples/*.pdf
PLAIDOYER_EXAMPLES="$cache/examples" npx vitest run tests/writers/pdf/examples.test.ts
cd "$cache/examples"
status=0
java -cp "$cache/lib/*:$cache" Conformance 2a,ua1 $(ls | grep -v a3) || status=1
java -cp "$cache/lib/*:$cache" Conformance 3a,ua1 $(ls | grep a3) || status=1
exit $status
