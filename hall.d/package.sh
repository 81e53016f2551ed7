# 打包：每个程序一个 Debian 软件包，自带 Java。A Debian package for each program, with its own Java.

PARTS=provisioning/src/packages
PACKAGES="screen kiosk display content-service"
PACKING_PACKAGES="zip unzip"
STATION_MODULES=java.desktop,java.logging,java.management,java.naming,java.sql,java.xml
STATION_MODULES=$STATION_MODULES,jdk.charsets,jdk.localedata,jdk.unsupported
SERVICE_MODULES=$STATION_MODULES,java.compiler,java.instrument,java.net.http,java.prefs
SERVICE_MODULES=$SERVICE_MODULES,java.rmi,java.scripting,java.security.jgss,java.security.sasl
SERVICE_MODULES=$SERVICE_MODULES,java.transaction.xa,java.xml.crypto,jdk.crypto.cryptoki
SERVICE_MODULES=$SERVICE_MODULES,jdk.httpserver,jdk.jfr,jdk.management,jdk.naming.dns,jdk.net
SERVICE_MODULES=$SERVICE_MODULES,jdk.zipfs

# package [--arch amd64|arm64] [--jmods DIR] [--sign KEY] --out DIR, or --record, or --prove [SUITE]
package() {
    arch=amd64 jmods='' key='' out=''
    while [ $# -gt 0 ]; do
        case $1 in
            --arch | --jmods | --sign | --out)
                [ $# -ge 2 ] || fail "缺少参数 · $1 needs a value"
                ;;
        esac
        case $1 in
            --arch) arch=$2 ;;
            --jmods) jmods=$(cd "$here" && cd "$2" && pwd) || fail "没有这个目录 · no such folder: $2" ;;
            --sign) key=$2 ;;
            --out) out=$2 ;;
            --record)
                record
                return
                ;;
            --prove)
                shift
                prove "$@"
                return
                ;;
            *) fail "不认识 · not understood: $1 (./hall help)" ;;
        esac
        shift 2
    done
    [ -n "$out" ] || fail "./hall package --out DIR"
    case $out in /*) ;; *) out=$here/$out ;; esac
    known_arch
    need $PACKING_PACKAGES
    [ -z "$key" ] || known_key
    build_clean
    find_epoch
    mkdir -p "$out"
    for name in $PACKAGES; do
        say "打包 · packing: mingbai-$name $version $arch"
        lay "$name" "$HALL/.hall/package/$arch/$name"
        seal "$HALL/.hall/package/$arch/$name" "$out"
    done
    index "$out"
}

# build_clean: with no class left of a source that is there no more.
build_clean() {
    mkdir -p .hall/package
    [ "$(cat .hall/package/built 2>/dev/null)" = "$(fingerprint)" ] || rm -rf .hall/built ./*/target/classes
    build
    fingerprint >.hall/package/built
}

# record: a minute of the demo, and which classes its programs loaded. They are kept with the sources,
# so that the packages are the same wherever they are made.
record() {
    RECORD=$HALL/.hall/package/classes
    rm -rf "$RECORD"
    mkdir -p "$RECORD"
    export RECORD
    (demo --minutes 1 --shots "$RECORD/shots")
    for program in service kiosk display; do
        case $program in service) name=content-service ;; *) name=$program ;; esac
        # Names and lambdas; not what other loaders found where it lay on this machine.
        sed -n 's/ id: [0-9]*$//; /^@lambda/p; /^[a-z][^ ]*$/p' "$RECORD/$program" |
            LC_ALL=C sort -u | gzip -n -9 >"$PARTS/$name/classes.gz"
        say "$PARTS/$name/classes.gz: $(gzip -dc "$PARTS/$name/classes.gz" | wc -l)"
    done
}

# Sets what the libraries call this processor.
known_arch() {
    case $arch in
        amd64) sqlite=x86_64 serial=x86_64 jna=linux-x86-64 rocks=linux64 ;;
        arm64)
            sqlite=aarch64 serial=armv8_64 jna=linux-aarch64 rocks=linux-aarch64
            [ -f "$jmods/java.base.jmod" ] || fail "arm64 需要 --jmods DIR：arm64 版 JDK 25 的 jmods 目录
arm64 needs --jmods DIR: the folder jmods of a JDK 25 for arm64"
            ;;
        *) fail "没有这种处理器 · no such architecture: $arch (amd64, arm64)" ;;
    esac
}

# The moment the packages are of: that of the commit, unless SOURCE_DATE_EPOCH names another.
find_epoch() {
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || :)}
    case $SOURCE_DATE_EPOCH in
        '' | *[!0-9]*) fail "不是 git 检出，请设置 SOURCE_DATE_EPOCH · not a checkout of git: set it" ;;
    esac
    export SOURCE_DATE_EPOCH
    number=$(sed -n 's:.*<version>\(.*\)-SNAPSHOT</version>.*:\1:p' pom.xml | head -n 1)
    version=$number~$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M%S)
}

# lay NAME STAGE: everything of the package in its place.
lay() {
    rm -rf "$2"
    mkdir -p "$2"
    cp -RP "$PARTS/$1/files/." "$2"
    case $1 in
        kiosk) program "$2" kiosk "$STATION_MODULES" kiosk-app provisioning ;;
        display) program "$2" display "$STATION_MODULES" display-app provisioning ;;
        content-service)
            program "$2" service "$SERVICE_MODULES" content-service display-app kiosk-app
            class_path_of display-app >"$2/usr/lib/mingbai-$1/boards.classpath"
            class_path_of kiosk-app >"$2/usr/lib/mingbai-$1/kiosk.classpath"
            ;;
    esac
    papers "$1" "$2"
}

# program STAGE PROGRAM MODULES MAVEN-MODULE...: its Java, its jars, and how the one runs the other.
program() {
    stage=$1
    describe "$2"
    place=usr/lib/mingbai-$name
    mkdir -p "$stage/$place/jars" "$stage/$place/lib"
    link_runtime "$3" "$stage/$place/runtime"
    shift 3
    cp "$PARTS/$name/classes.gz" "$stage/$place/classes.gz"
    for script in with-java prepare; do
        sed "s|@package@|mingbai-$name|g; s|@main@|$main_class|g" "$PARTS/scripts/$script" \
            >"$stage/$place/bin/$script"
    done
    for each in "$@"; do
        class_path "$each" "$each/target/classpath" | tr ':' '\n'
        echo
    done | sed '/^$/d' | sort -u | while read -r jar; do add_jar "$jar"; done
    {
        printf '%s\n' $flags $LANGUAGE_FLAGS
        printf '%s\n' "-Djava.library.path=/$place/lib" "-Dorg.sqlite.lib.path=/$place/lib" \
            "-Dorg.sqlite.lib.name=libsqlitejdbc.so" "-DjSerialComm.library.path=/$place/lib" \
            "-Djna.boot.library.path=/$place/lib" "-Dmingbai.fonts=/$place/fonts" \
            "-XX:-CreateCoredumpOnCrash" "-XX:ErrorFile=/dev/stderr" "-XX:+ExitOnOutOfMemoryError"
        [ "$arch" != arm64 ] || printf '%s\n' "-Dpi4j.library.path=/$place/lib"
        printf -- '-cp\n%s\n' "$(class_path_of "$@")"
    } >"$stage/$place/java.args"
}

# class_path_of MAVEN-MODULE...: as it is once installed.
class_path_of() {
    for each in "$@"; do
        class_path "$each" "$each/target/classpath" | tr ':' '\n'
        echo
    done | sed '/^$/d; s:.*/::' | for_this_arch | awk -v at="/usr/lib/mingbai-$name/jars/" '
        !seen[$0]++ { printf "%s%s%s", joint, at, $0; joint = ":" }'
}

for_this_arch() {
    if [ "$arch" = arm64 ]; then sed 's:^\(javafx-.*-linux\)\.jar$:\1-aarch64.jar:'; else cat; fi
}

# link_runtime MODULES WHERE: a Java of just these modules, made once for each set of them.
link_runtime() {
    made=.hall/package/runtime-$(printf '%s %s %s' "$1" "$arch" "$(cat "$JAVA_HOME/release")" |
        sha256sum | cut -c 1-16)
    if [ ! -x "$made/bin/java" ]; then
        rm -rf "$made"
        "$JAVA_HOME/bin/jlink" ${jmods:+--module-path "$jmods"} --add-modules "$1" --output "$made" \
            --include-locales=zh,en --strip-java-debug-attributes --no-header-files --no-man-pages \
            --order-resources='**/module-info.class,/java.base/**'
    fi
    cp -R "$made" "$2"
}

# add_jar FILE: into the package; native libraries stand beside it, as nothing that can be written
# may be run, and those for other machines are left out.
add_jar() {
    file=$(basename "$1" | for_this_arch)
    [ "$(basename "$1")" = "$file" ] || set -- "$(for_arm "$file")"
    into=$stage/$place/jars/$file
    lib=$stage/$place/lib
    [ ! -e "$into" ] || fail "两个库同名 · two libraries of one name: $file"
    case $1 in
        "$HALL"/*) level "$1" "$into" ;;
        *) cp "$1" "$into" ;;
    esac
    chmod u+w "$into"
    case $file in
        hall-fonts-*)
            unzip -q -o -j "$into" 'mingbai/fonts/*.ttf' -d "$stage/$place/fonts"
            # The service hands them to browsers and to the programs that draw its previews.
            [ "$name" = content-service ] || zip -q -d "$into" '*.ttf'
            ;;
        javafx-graphics-*-linux*.jar)
            # JavaFX looks beside its jar.
            unzip -q -o -j "$into" '*.so' -d "$stage/$place/jars"
            zip -q -d "$into" '*.so'
            ;;
        sqlite-jdbc-*)
            unzip -q -o -j "$into" "org/sqlite/native/Linux/$sqlite/libsqlitejdbc.so" -d "$lib"
            zip -q -d "$into" 'org/sqlite/native/*'
            ;;
        jSerialComm-*)
            unzip -q -o -j "$into" "Linux/$serial/libjSerialComm.so" -d "$lib"
            zip -q -d "$into" 'Android/*' '*BSD/*' 'Linux/*' 'OSX/*' 'Solaris/*' 'Windows/*'
            ;;
        jna-[0-9]*)
            unzip -q -o -j "$into" "com/sun/jna/$jna/libjnidispatch.so" -d "$lib"
            zip -q -d "$into" '*/libjnidispatch.*' '*/jnidispatch.dll' '*.a'
            ;;
        pi4j-library-gpiod-*)
            # There is none for amd64. On arm64 -Dpi4j.library.path names the folder.
            [ "$arch" != arm64 ] ||
                unzip -q -o -j "$into" 'lib/aarch64/pi4j-gpiod/*.so' -d "$lib"
            zip -q -d "$into" 'lib/*.so'
            ;;
        rocksdbjni-*)
            unzip -q -o -j "$into" "librocksdbjni-$rocks.so" -d "$lib"
            mv "$lib/librocksdbjni-$rocks.so" "$lib/librocksdbjni.so"
            zip -q -d "$into" 'librocksdbjni-*'
            ;;
    esac
}

# level JAR INTO: a jar of ours, without a trace of who was allowed what where it was built. Its folders
# are in it, too: Spring looks for rooms by their folders.
level() {
    classes=$HALL/.hall/package/level
    rm -rf "$classes"
    mkdir -p "$classes"
    unzip -q "$1" -d "$classes"
    find "$classes" -type d -exec chmod 0755 {} +
    find "$classes" -type f -exec chmod 0644 {} +
    find "$classes" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
    (cd "$classes" && find . -mindepth 1 | LC_ALL=C sort | TZ=UTC zip -q -X -@ "$2")
}

# for_arm JAR: JavaFX for arm64, from Maven's repository.
for_arm() {
    artifact=$(echo "$1" | sed 's:^\(javafx-[a-z]*\)-\([0-9.]*\)-\(linux-aarch64\)\.jar$:\1\:\2\:jar\:\3:')
    maven -q dependency:copy -Dartifact="org.openjfx:$artifact" \
        -DoutputDirectory="$HALL/.hall/package/arm" >&2 ||
        fail "Maven 取不到 · Maven has no org.openjfx:$artifact"
    echo "$HALL/.hall/package/arm/$1"
}
