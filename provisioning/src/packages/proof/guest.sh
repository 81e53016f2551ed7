#!/bin/sh
# 在干净的系统里安装、启动、升级、卸载，逐条报告。In a clean system: installs, starts, upgrades and
# removes, and says of each point whether it held. Run by ./hall package --prove, in a machine of its own.
set -u
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
KIOSK=mingbai-kiosk
SERVICE=mingbai-content-service

say() { echo "$*" >>/proof/said; }
# holds WORDS COMMAND...
holds() {
    words=$1
    shift
    if "$@" >/proof/last 2>&1; then
        say "ok      $words"
    else
        say "FAILED  $words"
        sed 's/^/        | /' /proof/last | tail -n 15 >>/proof/said
    fi
}
not() { ! "$@"; }
seconds() { awk '{ print int($1) }' /proc/uptime; }
pid() { systemctl show -P MainPID "$1"; }
quick() {
    ready=$(systemctl show -P ActiveEnterTimestampMonotonic "$1")
    begun=$(systemctl show -P ExecMainStartTimestampMonotonic "$1")
    echo $(((ready - begun) / 1000))
}
apt() { apt-get -q -y --no-install-recommends "$@"; }
# repository N KEY
repository() {
    rm -f /etc/apt/sources.list /etc/apt/sources.list.d/*
    echo "deb [signed-by=$2] file:/proof/repo-$1 ./" >/etc/apt/sources.list.d/mingbai.list
    apt-get -q update
}
repository_refused() { repository "$@" 2>&1 | grep -E '^(E|W|Err).*(NO_PUBKEY|not signed|signed-by|could)'; }
until_restarted() {
    left=90
    until [ "$(systemctl show -P NRestarts "$1")" -ge "$2" ]; do
        left=$((left - 1))
        [ $left -gt 0 ] || return 1
        sleep 1
    done
}
# until_active UNIT [SECONDS]
until_active() {
    left=${2:-180}
    until systemctl -q is-active "$1"; do
        left=$((left - 1))
        [ $left -gt 0 ] || return 1
        sleep 1
    done
}
until_resting() {
    left=300
    until [ "$(systemctl show -P ActiveState "$1")" = failed ]; do
        left=$((left - 1))
        [ $left -gt 0 ] || return 1
        sleep 1
    done
}
caged() {
    grep -q '^CapEff:[[:space:]]*0000000000000000' "/proc/$(pid "$1")/status" &&
        grep -q '^NoNewPrivs:[[:space:]]*1' "/proc/$(pid "$1")/status" &&
        grep -q '^Seccomp:[[:space:]]*2' "/proc/$(pid "$1")/status" &&
        grep -q '^Max core file size *0 *0 ' "/proc/$(pid "$1")/limits" &&
        [ "$(stat -c %U "/proc/$(pid "$1")")" = "$1" ]
}
libraries_from_usr() { not grep -E '\.so( |$|\.)' "/proc/$(pid "$1")/maps" | not grep -v ' /usr/'; }
locked() {
    [ "$(getent passwd "$1" | cut -d : -f 6-)" = /:/usr/sbin/nologin ] &&
        passwd -S "$1" | grep -q "^$1 L"
}
listening() { ss -Hltn | awk '{ print $4 }' | sort | tr '\n' ' '; }
only_here() { [ -z "$(ss -Hltn | awk '{ print $4 }' | grep -Ev '^(127\.0\.0\.1|\[::ffff:127\.0\.0\.1\]):')" ]; }
station_listens() {
    ss -Hltne | grep -E "uid:($(id -u $KIOSK)|$(id -u mingbai-display))( |$)" ||
        ss -Hltnp | grep Xorg
}
nothing_left() { [ -z "$(find / -xdev -path /proof -prune -o -name "*$1*" -print | tee /dev/stderr)" ]; }
exits() {
    mkdir -p "/etc/systemd/system/$1.service.d"
    printf '[Service]\nType=exec\nRestartSec=1\nExecStart=\nExecStart=/bin/sh -c "exit %s"\n' "$2" \
        >"/etc/systemd/system/$1.service.d/proof.conf"
    systemctl daemon-reload
    systemctl restart "$1"
}

install_service() {
    holds "安装内容服务 · the service installs" apt install $SERVICE
    cat >/etc/mingbai/content-service.conf <<END
demo=true
hall.id=songming
http.port=8080
mqtt.port=8883
mqtt.open.port=1883
data.directory=/var/lib/$SERVICE
sample.workbook=/var/lib/$SERVICE/sample.xlsx
ready.file=/run/$SERVICE/ready
preview.classpath.file=/usr/lib/$SERVICE/boards.classpath
preview.kiosk.classpath.file=/usr/lib/$SERVICE/kiosk.classpath
END
    systemctl stop $SERVICE
    rm -rf /var/lib/$SERVICE/*
    install -o $SERVICE -g $SERVICE -m 0600 /proof/sample.xlsx /var/lib/$SERVICE/sample.xlsx
    holds "内容服务启动并可用 · it starts and serves" systemctl start $SERVICE
    say "        $(quick $SERVICE) ms from start to serving"
    holds "只在本机监听 · it listens on this machine only" only_here
    say "        $(listening)"
    holds "权限为零、不留转储、用户正确 · no capability, no dump, its own user" caged $SERVICE
    holds "用户不能登录 · its user cannot log in" locked $SERVICE
    install -m 0644 /var/lib/$SERVICE/trust.json /etc/mingbai/trust.json
}

station_conf() { # NAME BOUNDS DATA
    cat <<END
station.id=$1-1
hall.id=songming
region.code=530127000000
broker.url=tcp://127.0.0.1:1883
trust.file=/etc/mingbai/trust.json
data.directory=$3
shots.directory=$3/shots
screen.bounds=$2
END
}

install_stations() {
    mkdir -p /etc/systemd/system/mingbai-screen.service.d
    cat >/etc/systemd/system/mingbai-screen.service.d/dummy.conf <<END
[Service]
ExecStart=
ExecStart=/usr/lib/xorg/Xorg :0 -seat proof -config /proof/dummy.conf -noreset -nolisten tcp -auth /run/mingbai-screen/cookie -logfile /dev/null -verbose 3
ReadOnlyPaths=/proof
END
    holds "安装自助机和大屏 · kiosk and display install" apt install $KIOSK mingbai-display
    holds "没有配置的自助机等着 · a kiosk that is not configured waits" not systemctl is-active $KIOSK
    holds "五分钟后再试 · and tries again in five minutes" systemctl is-active $KIOSK-again.timer
    holds "日志指出缺哪几项 · the journal names what is missing" \
        sh -c "journalctl -u $KIOSK | grep 'station.id is missing'"
    { station_conf kiosk 0,0,1080,1920 /var/lib/$KIOSK; } >/etc/mingbai/kiosk.conf
    {
        station_conf board 1080,0,1920,1080 /var/lib/mingbai-display/1
        echo kind=hall-board
    } >/etc/mingbai/display.conf
    holds "屏幕启动 · the screen starts" systemctl restart mingbai-screen
    for unit in $KIOSK mingbai-display; do
        holds "$unit 画好第一屏 · draws its first screen (READY)" systemctl restart $unit
        say "        $(quick $unit) ms from start to the first screen"
        holds "$unit 权限为零 · is caged" caged $unit
        holds "$unit 只从 /usr 加载程序 · runs code out of /usr only" libraries_from_usr $unit
        holds "$unit 用户不能登录 · its user cannot log in" locked $unit
    done
    holds "终端不监听端口 · a station listens nowhere" not station_listens
    holds "有口令的看得见屏幕 · who has its secret sees the screen" \
        env DISPLAY=:0 XAUTHORITY=/run/mingbai-screen/cookie xdpyinfo
    holds "别人看不见 · nobody else does" not runuser -u nobody -- env DISPLAY=:0 xdpyinfo
    holds "屏幕按配置启动 · the screen has no way out" sh -c \
        "journalctl -u mingbai-screen | grep -q 'Option \"DontVTSwitch\" \"true\"' &&
        journalctl -u mingbai-screen | grep -q 'Option \"DontZap\" \"true\"'"
}

break_them() {
    before=$(systemctl show -P NRestarts $KIOSK)
    kill -9 "$(pid $KIOSK)"
    holds "被杀掉后自己回来 · killed, it comes back" until_restarted $KIOSK $((before + 1))
    holds "并画好屏幕 · and draws again" until_active $KIOSK
    kill -STOP "$(pid $KIOSK)"
    begun=$(seconds)
    holds "卡住后由看门狗重启 · hung, the watchdog starts it anew" until_restarted $KIOSK $((before + 2))
    say "        $(($(seconds) - begun)) s"
    holds "并画好屏幕 · and draws again" until_active $KIOSK
    kill -9 "$(pid mingbai-screen)"
    holds "屏幕服务被杀后一切回来 · the screen killed, all come back" sh -c 'sleep 5'
    holds "屏幕 · the screen" until_active mingbai-screen
    holds "自助机 · the kiosk" until_active $KIOSK
    exits mingbai-display 75
    holds "退出码 75 即重新启动 · exit 75 is started anew" until_restarted mingbai-display 3
    exits mingbai-display 1
    holds "二十次后停下 · after twenty times it rests" until_resting mingbai-display
    holds "五分钟后再试 · and tries again" systemctl is-active mingbai-display-again.timer
    rm -r /etc/systemd/system/mingbai-display.service.d
    systemctl daemon-reload
    holds "五分钟后自己恢复 · five minutes later it is back by itself" \
        until_active mingbai-display 480
}

# The same start with and without the cache, three times each.
measure() {
    for cache in with without; do
        [ $cache = with ] || mv /var/cache/$KIOSK/start.jsa /var/cache/$KIOSK/aside
        took=
        for each in 1 2 3; do
            systemctl restart $KIOSK
            took="$took $(quick $KIOSK)"
        done
        say "        kiosk, start to first screen, $cache cache:$took ms"
    done
    mv /var/cache/$KIOSK/aside /var/cache/$KIOSK/start.jsa
}

upgrade_all() {
    holds "第二个版本的软件源 · the repository of the next version" repository 2 /proof/key.asc
    was=$(dpkg-query -W -f '${Version}' $KIOSK)
    hall=$(stat -c %i /var/lib/$SERVICE/service.db)
    settings=$(sha256sum </etc/mingbai/kiosk.conf)
    begun=$(seconds)
    holds "升级 · all are upgraded" apt -o Dpkg::Options::=--force-confold upgrade
    say "        $(($(seconds) - begun)) s"
    holds "版本变了 · to another version" [ "$was" != "$(dpkg-query -W -f '${Version}' $KIOSK)" ]
    for unit in mingbai-screen $KIOSK mingbai-display $SERVICE; do
        holds "升级后 $unit 在运行 · runs after it" until_active $unit
    done
    holds "配置没变 · the configuration is kept" [ "$settings" = "$(sha256sum </etc/mingbai/kiosk.conf)" ]
    holds "数据没变 · the data are kept" [ "$hall" = "$(stat -c %i /var/lib/$SERVICE/service.db)" ]
}

remove_all() {
    # The dummy screen is the proof's own.
    rm -r /etc/systemd/system/mingbai-screen.service.d
    systemctl daemon-reload
    holds "卸载自助机 · the kiosk is removed" apt remove $KIOSK
    holds "程序没有了 · its program is gone" not test -e /usr/lib/$KIOSK
    holds "配置和数据还在 · configuration and data are there" \
        test -e /etc/mingbai/kiosk.conf -a -d /var/lib/$KIOSK
    holds "没有失败的单元 · no unit is left failed" sh -c "! systemctl --failed | grep $KIOSK"
    holds "清除全部 · all are purged" apt purge $KIOSK mingbai-display mingbai-screen $SERVICE
    holds "自助机什么都不剩 · nothing of the kiosk is left" nothing_left $KIOSK
    holds "大屏什么都不剩 · nothing of the display is left" nothing_left mingbai-display
    holds "屏幕什么都不剩 · nothing of the screen is left" nothing_left mingbai-screen
    holds "大厅数据留着 · the hall's data are kept" test -s /var/lib/$SERVICE/service.db
}

: >/proof/said
rm -f /proof/done
until_active dbus
holds "别人的钥匙：拒绝 · another key: refused" repository_refused 1 /proof/other.asc
holds "自己的钥匙：接受 · the right key: taken" repository 1 /proof/key.asc
holds "被改过的包：拒绝 · a package that was changed: refused" sh -c \
    'sed -i s/repo-1/repo-bad/ /etc/apt/sources.list.d/mingbai.list && apt-get -q update &&
    ! apt-get -q -y install mingbai-screen && ! test -e /usr/lib/mingbai-screen'
repository 1 /proof/key.asc
install_service
install_stations
measure
break_them
upgrade_all
mkdir -p /proof/shots
cp "$(ls -t /var/lib/$KIOSK/shots/*.png | head -n 1)" /proof/shots/kiosk.png
cp "$(ls -t /var/lib/mingbai-display/1/shots/*.png | head -n 1)" /proof/shots/board.png
remove_all
journalctl --no-pager >/proof/journal
touch /proof/done
systemctl poweroff
