# 这台机器上要有什么：软件包、JDK 25。What the machine must have: packages and a JDK 25.

say() { printf '%s\n' "$*"; }
fail() {
    printf '错误 · error: %s\n' "$*" >&2
    exit 1
}

SCREEN_PACKAGES="libgtk-3-0 libxtst6 libpangoft2-1.0-0 fonts-hanazono rime-data-stroke rime-data-pinyin-simp"
VOICE_PACKAGES="espeak-ng libasound2"
TEST_PACKAGES="$SCREEN_PACKAGES $VOICE_PACKAGES xvfb chromium chromium-driver
    chromium-headless-shell mosquitto postgresql socat zbar-tools
    cups-daemon cups-ipp-utils libfaketime gcc libc6-dev systemd"

# need PACKAGE...: installs those that are missing. A package that another one provides counts
# as there, so libgtk-3-0 is found on Debian 13 too, where it is called libgtk-3-0t64.
need() {
    missing=
    command -v dpkg-query >/dev/null 2>&1 || return 0
    there=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' |
        sed -n 's/^installed //p' | sed 's/([^)]*)//g; s/,/ /g' | tr -s ' ' '\n')
    for package in "$@"; do
        printf '%s\n' "$there" | grep -Fxq -- "$package" || missing="$missing $package"
    done
    [ -z "$missing" ] || install_packages $missing
}

# Another may be installing: a fresh Debian does so by itself soon after it has started.
WAIT_FOR_OTHERS=DPkg::Lock::Timeout=600

install_packages() {
    say "安装软件包 · installing by apt: $*"
    if ! as_root apt-get -o $WAIT_FOR_OTHERS -y -q --no-install-recommends install "$@" >.hall/apt.log 2>&1; then
        say "更新软件包列表 · refreshing the package lists: apt-get update"
        as_root apt-get -q update >>.hall/apt.log 2>&1 || :
        as_root apt-get -o $WAIT_FOR_OTHERS -y -q --no-install-recommends install "$@" >>.hall/apt.log 2>&1 || {
            tail -n 15 .hall/apt.log >&2
            fail "apt 不能安装 · apt could not install: $* (.hall/apt.log)"
        }
    fi
    # Debian starts a server when it installs one; the tests start their own on free ports.
    case " $* " in
        *" mosquitto "*) stop_system_service mosquitto ;;
    esac
    case " $* " in
        *" cups-daemon "*) stop_system_service cups ;;
    esac
    case " $* " in
        *" postgresql "*) stop_system_service postgresql ;;
    esac
}

stop_system_service() {
    if [ -d /run/systemd/system ]; then
        as_root systemctl disable --now "$1" >>.hall/apt.log 2>&1 || :
    else
        as_root service "$1" stop >>.hall/apt.log 2>&1 || :
    fi
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    elif command -v sudo >/dev/null 2>&1; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    else
        fail "需要 root 或 sudo 才能执行 · needs root or sudo: $*"
    fi
}

is_jdk_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\b'; }

find_jdk() {
    on_path=$(command -v javac 2>/dev/null || :)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$on_path" /opt/*25* \
        "${HOME:-}"/.sdkman/candidates/java/25* "${HOME:-}"/.jdks/*25*; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

need_jdk() {
    find_jdk && return 0
    if command -v apt-cache >/dev/null 2>&1; then
        [ -n "$(apt-cache search --names-only '^openjdk-25-jdk-headless$')" ] ||
            [ -n "$(find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null | head -n 1)" ] ||
            as_root apt-get -q update >.hall/apt.log 2>&1 || :
        if [ -n "$(apt-cache search --names-only '^openjdk-25-jdk-headless$')" ]; then
            need openjdk-25-jdk-headless
            find_jdk && return 0
        fi
    fi
    fail "没有找到 JDK 25。请安装后重试，或设置 JAVA_HOME。
No JDK 25 found in JAVA_HOME, /usr/lib/jvm, /opt or PATH, and this distribution has no
package openjdk-25-jdk. Unpack any JDK 25 under /usr/lib/jvm, or set JAVA_HOME to it,
and run the command again."
}
