# 构建与测试。Building and testing with Maven.

maven() { mvn -B -ntp -Dstyle.color=never "$@"; }

# A path, size and time of everything the programs are made of.
fingerprint() {
    find pom.xml ./*/pom.xml .mvn ./*/src/main -type f -printf '%p %s %T@\n' | sort | sha256sum
}

is_built() {
    [ "$(cat .hall/built 2>/dev/null)" = "$(fingerprint)" ] || return 1
    for pom in ./*/pom.xml; do
        module=$(basename "$(dirname "$pom")")
        [ "$module" = house-rules ] ||
            { [ -f "$module/target/classpath" ] && [ -f ".hall/native/$module.path" ]; } || return 1
    done
    # A cleaned Maven repository takes the libraries away; then they are fetched again.
    awk 1 ./*/target/classpath | tr ':' '\n' | sort -u | while read -r jar; do
        [ -z "$jar" ] || [ -e "$jar" ] || exit 1
    done
}

# Builds every program, without its tests, and writes each one's class path to target/classpath.
build() {
    need maven
    need_jdk
    if is_built; then return 0; fi
    rm -rf .hall/built .hall/aot
    say "构建 · building (.hall/build.log)"
    made -Dmaven.test.skip=true -pl '!house-rules' \
        package dependency:build-classpath -DincludeScope=runtime \
        -Dmdep.outputFile=target/classpath
    unpack_native
    fingerprint >.hall/built
}

# made ARGUMENT...: Maven, saying how far it is; its errors where something does not build.
made() {
    { maven "$@" && echo "hall: built"; } 2>&1 | tee .hall/build.log | progress
    grep -q 'hall: built' .hall/build.log && return 0
    grep '^\[ERROR\]' .hall/build.log | head -n 15 >&2
    fail "构建失败 · the build failed: .hall/build.log"
}

# What is machine code lies in jars: unpacked once, it need not be at each start. JavaFX looks for
# its own beside the jar it came in, so that the programs know this one by another path. In a subshell,
# as whoever builds has names of its own.
unpack_native() (
    rm -rf .hall/native
    mkdir -p .hall/native
    unpack "$(library sqlite-jdbc '')" "org/sqlite/native/Linux/$(uname -m)/.*\.so"
    javafx=$(library javafx-graphics '-linux.*')
    unpack "$javafx" '.*\.so'
    cp "$javafx" .hall/native/
    for list in ./*/target/classpath; do
        module=${list#./}
        sed "s:$javafx:$HALL/.hall/native/${javafx##*/}:" "$list" \
            >".hall/native/${module%%/*}.path"
    done
)

# library NAME KIND: its jar, of the kiosk's.
library() {
    awk 1 kiosk-app/target/classpath | tr ':' '\n' | grep "/$1-[0-9.]*$2\.jar$" ||
        fail "没有 $1 · no $1 on the kiosk's class path"
}

# unpack JAR PATTERN: what fits, without its folders.
unpack() {
    out=$(mktemp -d .hall/native/XXXXXX)
    names=$("$JAVA_HOME/bin/jar" tf "$1" | grep "^$2$")
    # The names are a list of words.
    # shellcheck disable=SC2086
    (cd "$out" && "$JAVA_HOME/bin/jar" xf "$1" $names)
    find "$out" -type f -exec mv {} .hall/native/ \;
    rm -r "$out"
}

# Maven's "Building kiosk-app 1.0-SNAPSHOT [6/10]" as one line that moves, or one line a module.
progress() {
    if [ -t 1 ]; then move='\r\033[K' line_end=''; else move='' line_end='\n'; fi
    awk -v move="$move" -v line_end="$line_end" '
        /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
            split($NF, part, /[][\/]/)
            printf move "  %s/%s %s" line_end, part[2], part[3], $3
            fflush()
        }
        END { if (move != "") printf move }'
}

run_tests() {
    need maven
    need_jdk
    # Browsers and servers that are killed leave folders behind: all of them in one that goes.
    TMPDIR=$(mktemp -d)
    export TMPDIR
    trap 'wait; rm -rf "$TMPDIR"' EXIT
    # PostgreSQL does not run as root and has to get in.
    chmod 711 "$TMPDIR"
    # The programs are compiled while the network brings what only the tests need; tests are compiled
    # while others run, so that no module waits for those of another.
    { need $TEST_PACKAGES && need_peers; } &
    bringing=$!
    say "构建 · building (.hall/build.log)"
    made -T 2 package -Dmaven.test.skip -Dspotless.check.skip "$@"
    wait $bringing || exit 1
    # What was installed is there: a test that misses it fails instead of being skipped.
    MINGBAI_PEERS=required
    export MINGBAI_PEERS
    rm -rf ./*/target/surefire-reports
    { maven -T 3 verify "-Dtest.tmp=$TMPDIR" "$@" && echo "hall: green"; } 2>&1 | tee .hall/test.log
    say ""
    say "各模块测试 · tests by module"
    for reports in ./*/target/surefire-reports; do
        [ -d "$reports" ] || continue
        awk -v module="$(basename "${reports%/target/*}")" '/^Tests run:/ {
                gsub(",", "")
                run += $3; failed += $5 + $7; skipped += $9
            }
            END { printf "  %-16s %5d  failed %d  skipped %d\n", module, run, failed, skipped }' \
            "$reports"/*.txt
    done
    grep -q 'hall: green' .hall/test.log || fail "测试未通过 · not green: .hall/test.log"
    say "全部通过 · all green"
}

format_sources() {
    need maven
    need_jdk
    maven -q spotless:apply
}
