# 站在程序与硬盘之间的小库。The library between a program and its disk, for ./hall soak power and faults.

need_disktrace() {
    command -v cc >/dev/null 2>&1 || need gcc libc6-dev
    mkdir -p .hall
    source=bench/src/main/c/disktrace.c
    if [ -f .hall/disktrace.so ] && [ -z "$(find "$source" -newer .hall/disktrace.so)" ]; then
        return 0
    fi
    cc -O2 -Wall -Wextra -shared -fPIC -pthread -o ".hall/disktrace.so.$$" "$source" -ldl ||
        fail "不能编译 · not compiled: $source"
    mv ".hall/disktrace.so.$$" .hall/disktrace.so
}
