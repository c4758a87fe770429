#!/bin/sh
# Makes an installable Daybook of what is built: a Java runtime of its own (jlink), then the program (jpackage).
#   app/package/package.sh [app-image|deb|rpm|dmg|pkg]      default: app-image, in target/package
# jlink takes the JDK's own modules only, since it refuses automatic ones; our libraries go on the module path.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
type=${1:-app-image}
jdk=${JAVA_HOME:-}
for home in "$jdk" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if [ -x "$home/bin/jpackage" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then jdk=$home; break; fi
done
[ -x "$jdk/bin/jpackage" ] || { echo "Packaging needs a JDK 25 with jpackage; set JAVA_HOME to one." >&2; exit 1; }

(cd "$here" && mvn -q -B -ntp -DskipTests package)
out="$here/target/package"
rm -rf "$out"
mkdir -p "$out/input"
cp "$here"/target/modules/*.jar "$here"/target/daybook-*.jar "$out/input"

"$jdk/bin/jlink" --output "$out/runtime" --strip-debug --no-header-files --no-man-pages --compress zip-6 \
  --add-modules java.base,java.desktop,java.sql,java.xml,java.logging,java.naming,java.management,java.net.http,java.scripting,java.compiler,java.transaction.xa,java.security.jgss,jdk.unsupported,jdk.crypto.cryptoki,jdk.localedata \
  --include-locales en-GB

set --
while IFS= read -r option; do
  case $option in ''|'#'*) ;; *) set -- "$@" --java-options "$option" ;; esac
done <"$here/app/package/java.options"

case $(uname -s) in Darwin) icon="$here/app/package/daybook.icns" ;; *) icon="$here/app/package/daybook.png" ;; esac
if [ -f "$icon" ]; then set -- "$@" --icon "$icon"; fi
"$jdk/bin/jpackage" --type "$type" --name Daybook --app-version 0.3.0 --vendor Daybook \
  --description "A safeguarding lead's records, on one school laptop" \
  --runtime-image "$out/runtime" --module-path "$out/input" --module org.daybook/org.daybook.Main --dest "$out" "$@"
rm -rf "$out/input"
echo "Made in target/package."
