# 各程序如何启动。How each program is launched: plain java, a class path, one properties file.

LANGUAGE_FLAGS="-Duser.language=zh -Duser.country=CN -Duser.timezone=Asia/Shanghai
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED
    --sun-misc-unsafe-memory-access=allow"
# A screen starts fast and stays small; it draws in software, for which its stages are cut. Its
# heap grows for a picture and is given back at once by the collection after a visit. What is called
# by reflection is called a few times only: no class is written for it. Its log is set up at once.
# What an earlier run told about its methods is left alone: a thread would go through it while the
# first picture waits. One that is out of memory ends, to be started anew.
SCREEN_FLAGS="-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining
    -XX:+UseSerialGC -Xms8m -Xmx128m -XX:NewSize=4m -XX:MaxNewSize=4m -XX:MinHeapFreeRatio=10
    -XX:MaxHeapFreeRatio=20 -XX:-ShrinkHeapInSteps -XX:TrimNativeHeapInterval=1000
    -XX:+ExitOnOutOfMemoryError -XX:TieredStopAtLevel=1 -XX:-UsePerfData
    -Djdk.reflect.useNativeAccessorOnly=true -Dprism.order=sw
    -Dslf4j.provider=mingbai.station.log.StationLogging -Dslf4j.internal.verbosity=WARN"
# What moves on a board is drawn so many times a second (docs/adr/0035).
BOARD_FLAGS="-Djavafx.animation.pulse=52"
SERVICE_FLAGS="-XX:+UseSerialGC -Xmx512m -Djava.awt.headless=true"
# Two hundred stations in one process, each with all its content.
BENCH_FLAGS="-Xmx3g -Dprism.order=sw"

# describe PROGRAM: sets module, main_class and flags.
describe() {
    case $1 in
        kiosk) module=kiosk-app main_class=mingbai.kiosk.KioskMain flags=$SCREEN_FLAGS ;;
        display)
            module=display-app main_class=mingbai.display.DisplayMain
            flags="$SCREEN_FLAGS $BOARD_FLAGS"
            ;;
        print)
            module=display-app main_class=mingbai.display.print.PrintMain
            flags="-Xmx256m -Djava.awt.headless=true"
            ;;
        service)
            module=content-service main_class=mingbai.service.ContentServiceMain
            flags=$SERVICE_FLAGS
            ;;
        backup) module=content-service main_class=mingbai.service.backup.BackupMain flags=$SERVICE_FLAGS ;;
        trust)
            module=provisioning main_class=mingbai.provisioning.ceremony.TrustMain
            flags=$SERVICE_FLAGS
            ;;
        bench) module=bench main_class=mingbai.bench.BenchMain flags=$BENCH_FLAGS ;;
        soak) module=bench main_class=mingbai.bench.SoakMain flags=$BENCH_FLAGS ;;
    esac
    [ -f "$module/target/classes/$(path_of $main_class).class" ] ||
        fail "程序不存在 · $module has no $main_class: this checkout cannot run '$1'"
}

# What is asked at each start is answered by the shell alone: a program for each question keeps the
# first screen waiting.
path_of() {
    IFS=.
    # shellcheck disable=SC2086
    set -- $1
    IFS=/
    printf '%s' "$*"
}

# newer_jar FILE: whether a jar of ours was built since.
newer_jar() {
    for jar in ./*/target/*.jar; do
        [ ! "$jar" -nt "$1" ] || return 0
    done
    return 1
}

# class_path MODULE [LIST]: as it runs here, or with the libraries of another list.
class_path() {
    while read -r line; do
        case $line in '<version>'*) break ;; esac
    done <pom.xml
    version=${line#<version>} version=${version%%<*}
    # The list does not end with a line end.
    IFS= read -r libraries <"${2:-.hall/native/$1.path}" || :
    printf '%s:%s' "$HALL/$1/target/$1-$version.jar" "$libraries"
}

# aot_flags PROGRAM learn|use: start-up work done once and kept. The first run of a program that
# learns writes .hall/aot/PROGRAM.aot as it ends; every later run starts from it.
aot_flags() {
    if [ -n "${RECORD:-}" ]; then
        # For the packages: the names of the classes, out of which every machine makes its own.
        [ "$2" = use ] || echo "-XX:DumpLoadedClassList=$RECORD/$1"
    elif [ -f ".hall/aot/$1.aot" ] && ! newer_jar ".hall/aot/$1.aot"; then
        echo "-XX:AOTCache=$HALL/.hall/aot/$1.aot"
    elif [ "$2" = learn ]; then
        mkdir -p .hall/aot
        rm -f ".hall/aot/$1.aot"
        echo "-XX:AOTCacheOutput=$HALL/.hall/aot/$1.aot"
        # What it tells of how often a method runs makes a screen compile more before its first picture.
        case $1 in kiosk | display) echo "-XX:-AOTRecordTraining" ;; esac
    fi
}

# launch PROGRAM learn|use [ARGUMENT...]: becomes the program (call it in a subshell or last).
launch() {
    program=$1 habit=$2
    shift 2
    describe "$program"
    # GDK_GL=disable: no Mesa in a process that draws in software (35 MB).
    export GDK_GL=disable
    # The flags are lists of words.
    # shellcheck disable=SC2046,SC2086
    exec "$JAVA_HOME/bin/java" $flags $LANGUAGE_FLAGS $(aot_flags "$program" "$habit") \
        "-Dorg.sqlite.lib.path=$HALL/.hall/native" -Dorg.sqlite.lib.name=libsqlitejdbc.so \
        "-Dmingbai.fonts=$HALL/hall-fonts/src/main/resources/mingbai/fonts" \
        -cp "$(class_path "$module")" "$main_class" "$@"
}

run_alone() {
    program=$1
    shift
    config=.hall/demo/$program.properties show=
    while [ $# -gt 0 ]; do
        case $1 in
            --config)
                [ $# -ge 2 ] || fail "--config FILE"
                config=$2
                shift
                ;;
            --show) show=--show ;;
            *) fail "不认识 · not understood: $1" ;;
        esac
        shift
    done
    case $config in
        /* | .hall/*) ;;
        *) config=$here/$config ;;
    esac
    [ -f "$config" ] || fail "没有配置文件 · no such configuration file: $config (--config FILE)"
    [ "$program" = service ] || need $SCREEN_PACKAGES $VOICE_PACKAGES
    build
    launch "$program" use --config "$config" $show
}

# print_board --config FILE ...: needs no screen.
print_board() {
    build
    launch print use "$@"
}

# measure bench|soak [NAME]
measure() {
    [ "$1" = bench ] || [ $# -ge 2 ] || fail "用法 · usage: ./hall soak NAME"
    need $TEST_PACKAGES
    need_peers
    build
    program=$1
    shift
    launch "$program" use "$@"
}

# keep_copy backup|restore FILE [--config FILE]: of a service that may be running.
keep_copy() {
    deed=$1 file= config=.hall/demo/service.properties
    shift
    while [ $# -gt 0 ]; do
        case $1 in
            --config)
                [ $# -ge 2 ] || fail "--config FILE"
                config=$2
                shift
                ;;
            -*) fail "不认识 · not understood: $1" ;;
            *) file=$1 ;;
        esac
        shift
    done
    [ -n "$file" ] || fail "./hall $deed FILE [--config FILE]"
    case $file in /*) ;; *) file=$here/$file ;; esac
    case $config in
        /* | .hall/*) ;;
        *) config=$here/$config ;;
    esac
    [ -f "$config" ] || fail "没有这个配置文件 · no such configuration: $config"
    [ "$deed" = backup ] || [ -f "$file" ] || fail "没有这个备份 · no such backup: $file"
    build
    launch backup use --config "$config" "$deed" "$file"
}

# ceremony COMMAND [ARGUMENT...]: the officers' own commands, with files where one stands.
ceremony() {
    build
    describe trust
    path=$(class_path "$module")
    cd "$here"
    # The flags are lists of words.
    # shellcheck disable=SC2086
    exec "$JAVA_HOME/bin/java" $flags $LANGUAGE_FLAGS -cp "$path" "$main_class" "$@"
}
