# 演示大厅：一个服务、一台自助机、一块大屏、一条窗口屏。The sample hall on one machine.

DEMO=.hall/demo
READY_SECONDS=180
STOP_SECONDS=60
# The virtual screen has room for the kiosk (1080×1920) beside the board and the strip.
VIRTUAL_SCREEN=3000x1920x24
# The strip hangs over the window that the demonstration calls to most.
STRIP_WINDOW=1
running=
failed=

demo() {
    minutes= shots= fresh= tour=false
    while [ $# -gt 0 ]; do
        case $1 in
            --minutes) minutes=${2:?"--minutes N"} && shift ;;
            --shots) shots=${2:?"--shots DIR"} && shift ;;
            --fresh) fresh=yes ;;
            *) fail "不认识 · not understood: $1 (./hall help)" ;;
        esac
        shift
    done
    case $minutes in
        *[!0-9]* | 0) fail "--minutes 需要正整数 · --minutes takes a whole number above 0" ;;
    esac
    # Where nobody can touch a screen, a simulated visitor and clerks show how the hall works.
    if [ -z "${DISPLAY:-}" ] || [ -n "$shots" ]; then tour=true; fi
    need $SCREEN_PACKAGES $VOICE_PACKAGES
    [ -n "${DISPLAY:-}" ] || need xvfb
    build
    describe service && describe kiosk && describe display
    only_one
    [ -z "$fresh" ] || rm -rf "$DEMO"
    open_hall
    tell_people
    watch_hall
}

only_one() {
    other=$(cat "$DEMO/pid" 2>/dev/null || :)
    if [ -n "$other" ] && kill -0 "$other" 2>/dev/null; then
        fail "演示已在运行 · a demo is already running here (process $other)"
    fi
}

open_hall() {
    umask 077
    mkdir -p "$DEMO"
    echo $$ >"$DEMO/pid"
    rm -f "$DEMO/service.ready"
    if [ -n "$shots" ]; then
        case $shots in /*) ;; *) shots=$here/$shots ;; esac
        mkdir -p "$shots"
    fi
    trap close_hall EXIT
    trap 'say ""; exit 0' INT
    trap 'exit 143' TERM HUP
    [ -n "${DISPLAY:-}" ] || open_virtual_screen
    class_path display-app >"$DEMO/preview.classpath"
    class_path kiosk-app >"$DEMO/preview.kiosk.classpath"
    service_config >"$DEMO/service.properties"
    start service service learn
    wait_for_service
    {
        screen_config kiosk 0,0,1080,1920
        printf 'tour=%s\nprinter=simulated\nprinter.directory=%s\n' "$tour" "${shots:-$HALL/$DEMO}/slips"
        printf 'speaker=simulated\nspeaker.directory=%s\n' "${shots:-$HALL/$DEMO}/spoken"
    } >"$DEMO/kiosk.properties"
    {
        screen_config board 1080,0,1920,1080
        printf 'kind=hall-board\nspeaker=simulated\nspeaker.directory=%s\n' \
            "${shots:-$HALL/$DEMO}/speech"
    } >"$DEMO/board.properties"
    {
        screen_config strip 1080,1080,1920,360
        printf 'kind=window-strip\ndisplay.window=%s\n' "$STRIP_WINDOW"
    } >"$DEMO/strip.properties"
    start kiosk kiosk learn
    start board display learn
    start strip display use
}

open_virtual_screen() {
    # In a session of its own: it would end at Ctrl-C, before the screens that draw on it. One that
    # begins anew when its last window is gone turns away who comes meanwhile.
    setsid Xvfb -displayfd 3 -screen 0 $VIRTUAL_SCREEN -noreset -nolisten tcp \
        3>"$DEMO/display" >"$DEMO/xvfb.log" 2>&1 &
    running="xvfb:$! $running"
    left=100
    until [ -s "$DEMO/display" ]; do
        left=$((left - 1))
        [ $left -gt 0 ] || give_up xvfb "虚拟显示未能启动 · the virtual display did not start"
        sleep 0.1
    done
    DISPLAY=:$(cat "$DEMO/display")
    export DISPLAY
    say "没有桌面，使用虚拟显示 · no desktop: a virtual display was started, $DISPLAY"
}

# start NAME PROGRAM learn|use: in the background, logging to .hall/demo/NAME.log.
start() {
    (launch "$2" "$3" --config "$HALL/$DEMO/$1.properties") </dev/null >"$DEMO/$1.log" 2>&1 &
    running="$1:$! $running"
    say "启动 · started: $1"
}

service_config() {
    cat <<END
demo=true
demo.tour=$tour
hall.id=songming
http.port=0
mqtt.port=0
data.directory=$HALL/$DEMO/service
sample.workbook=$HALL/sample-hall/songming.xlsx
preview.classpath.file=$HALL/$DEMO/preview.classpath
preview.kiosk.classpath.file=$HALL/$DEMO/preview.kiosk.classpath
ready.file=$HALL/$DEMO/service.ready
log-ins.file=$HALL/$DEMO/log-ins.txt
trust.file=$HALL/$DEMO/trust.json
END
}

# screen_config NAME BOUNDS: where the broker is stands in the service's ready file.
screen_config() {
    cat <<END
station.id=$1-1
hall.id=songming
region.code=530127000000
broker.url=$(from_ready mqtt)
trust.file=$HALL/$DEMO/trust.json
data.directory=$HALL/$DEMO/$1
screen.bounds=$2
END
    [ -z "$shots" ] || printf 'shots.directory=%s\n' "$shots"
}

from_ready() { sed -n "s/^$1=//p" "$DEMO/service.ready" | sed 's/\\\([:=]\)/\1/g'; }

wait_for_service() {
    left=$((READY_SECONDS * 5))
    until [ -s "$DEMO/service.ready" ]; do
        all_alive || give_up service "服务没有启动 · the service ended while starting"
        left=$((left - 1))
        [ $left -gt 0 ] || give_up service \
            "服务 $READY_SECONDS 秒内没有就绪 · the service was not ready in time"
        sleep 0.2
    done
}

tell_people() {
    say ""
    say "控制台 · console: $(from_ready console)"
    # Its first line says where the console was when the accounts were made.
    grep -v '^控制台 ' "$DEMO/log-ins.txt" 2>/dev/null || say "账号 · log-ins: $DEMO/service.log"
    say ""
    say "日志 · logs: $DEMO/*.log"
    [ -z "$shots" ] || say "截图 · pictures: $shots"
    [ -n "$minutes" ] || say "按 Ctrl-C 结束 · Ctrl-C ends the demo"
}

watch_hall() {
    ends=
    [ -z "$minutes" ] || ends=$(($(date +%s) + minutes * 60))
    while all_alive; do
        if [ -n "$ends" ] && [ "$(date +%s)" -ge "$ends" ]; then
            say "演示结束，各程序均正常 · the demo is over; every program was still alive"
            exit 0
        fi
        sleep 1
    done
    give_up "$dead" "程序意外结束 · ended by itself: $dead"
}

all_alive() {
    for entry in $running; do
        dead=${entry%%:*}
        kill -0 "${entry##*:}" 2>/dev/null || return 1
    done
}

# give_up NAME WHY
give_up() {
    failed=yes
    tail -n 25 "$DEMO/$1.log" >&2 || :
    fail "$2 ($DEMO/$1.log)"
}

# The last started stops first, so that no screen loses its service before it is gone itself.
close_hall() {
    trap '' INT TERM HUP
    for entry in $running; do stop "${entry%%:*}" "${entry##*:}"; done
    rm -f "$DEMO/pid" "$DEMO/display"
    # What was learned from a run that failed would slow down every later one.
    [ -z "$failed" ] || rm -rf .hall/aot
}

stop() {
    kill "$2" 2>/dev/null || return 0
    left=$((STOP_SECONDS * 10))
    while kill -0 "$2" 2>/dev/null; do
        left=$((left - 1))
        if [ $left -le 0 ]; then
            say "强行结束 · had to be killed: $1"
            kill -9 "$2" 2>/dev/null || :
            break
        fi
        sleep 0.1
    done
    wait "$2" 2>/dev/null || :
    say "停止 · stopped: $1"
}
