# 一台终端的整块硬盘，以及它的更新包。A station's whole disk, and its updates. Debian 13, two systems
# that are only read, one partition of data.

IMAGE_SOURCES=provisioning/src/image
MEBI=1048576
BOOT_MIB=64 SYSTEM_MIB=1280 DATA_MIB=512
IMAGE_SUITE=trixie
IMAGE_TOOLS="mmdebstrap squashfs-tools mtools dosfstools fdisk e2fsprogs openssl rauc grub-common
    grub-efi-amd64-bin"
IMAGE_PACKAGES=linux-image-amd64,initramfs-tools,systemd,systemd-sysv,systemd-resolved,systemd-repart
IMAGE_PACKAGES=$IMAGE_PACKAGES,systemd-timesyncd,dbus,udev,kmod,iproute2,e2fsprogs,dosfstools,tzdata
IMAGE_PACKAGES=$IMAGE_PACKAGES,rauc,rauc-service,grub-common,ca-certificates

# image [--box kiosk|display] --keys DIR [--conf FILE] [--with PACKAGES] --out DIR, or --new-keys DIR
image() {
    box=kiosk keys='' conf='' with='' out=''
    while [ $# -gt 0 ]; do
        [ $# -ge 2 ] || fail "缺少参数 · $1 needs a value"
        case $1 in
            --box) box=$2 ;;
            --keys) keys=$(beside "$2") ;;
            --conf) conf=$(beside "$2") ;;
            --with) with=$2 ;;
            --out) out=$(beside "$2") ;;
            --new-keys)
                new_update_keys "$(beside "$2")"
                return
                ;;
            *) fail "不认识 · not understood: $1 (./hall help)" ;;
        esac
        shift 2
    done
    [ -n "$out" ] || fail "./hall image --keys DIR --out DIR"
    case $box in kiosk | display) ;; *) fail "--box kiosk 或 · or display: $box" ;; esac
    [ -f "$keys/updates.crt" ] && [ -f "$keys/updates.key" ] ||
        fail "需要更新包的签名密钥：先 ./hall image --new-keys DIR，再 --keys DIR
needs the key that updates are signed with: ./hall image --new-keys DIR first, then --keys DIR"
    [ -z "$conf" ] || [ -f "$conf" ] || fail "没有这个文件 · no such file: $conf"
    [ "$(id -u)" -eq 0 ] || fail "需要 root · needs root"
    need $IMAGE_TOOLS
    mkdir -p "$out"
    root=$HALL/.hall/image/$box
    rm -rf "$root" "$root-repo"
    mkdir -p "$root-repo"
    (PACKAGES="screen $box" && package --out "$root-repo")
    find_epoch
    from=$(date +%s)
    system_root
    furnish
    say "系统 · the system: $(($(date +%s) - from)) s"
    press_system "$root" "$root.squashfs"
    name=mingbai-$box-$version-amd64
    assemble "$out/$name.img"
    bundle "$root.squashfs" "$version" "$out/$name.raucb"
    (cd "$out" && sha256sum -- "$name".* >"$name.sha256")
    say "硬盘映像 · disk: $out/$name.img
更新包 · update: $out/$name.raucb"
}

beside() { case $1 in /*) printf '%s' "$1" ;; *) printf '%s/%s' "$here" "$1" ;; esac }

# new_update_keys DIR: the operator's own, for twenty years; there is none to fall back on.
new_update_keys() {
    need openssl
    [ ! -e "$1/updates.key" ] || fail "已有密钥，不覆盖 · there is a key, it is not overwritten: $1"
    mkdir -p "$1"
    (umask 077 && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 7300 \
        -subj '/CN=Mingbai updates' -keyout "$1/updates.key" -out "$1/updates.crt" 2>/dev/null)
    say "私钥离线保管 · keep it offline: $1/updates.key"
}

system_root() {
    mmdebstrap --mode=root --variant=minbase --components=main,non-free-firmware \
        --include="$IMAGE_PACKAGES,mingbai-$box${with:+,$with}" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
        --setup-hook='mkdir -p "$1/etc/apt/sources.list.d"' \
        --setup-hook="echo 'deb [trusted=yes] copy:$root-repo ./' >\"\$1/etc/apt/sources.list.d/mingbai.list\"" \
        --essential-hook='mkdir -p "$1/etc/initramfs-tools" && echo squashfs >>"$1/etc/initramfs-tools/modules"' \
        --essential-hook="cp -R $HALL/$IMAGE_SOURCES/files/etc/initramfs-tools \"\$1/etc\"" \
        --customize-hook="chroot \"\$1\" /usr/lib/mingbai-$box/bin/prepare" \
        "$IMAGE_SUITE" "$root" >.hall/image/mmdebstrap.log 2>&1 ||
        { tail -n 15 .hall/image/mmdebstrap.log >&2 && fail "系统没有装成 · the system could not be installed: .hall/image/mmdebstrap.log"; }
}

# What is ours, and nothing of what a station does not need: no shell is waiting anywhere.
furnish() {
    cp -R "$IMAGE_SOURCES/files/." "$root"
    find "$root/etc/rauc" "$root/usr/lib/systemd/system" -name '*.conf' -o -name 'mingbai-update.*' |
        xargs sed -i "s/@box@/$box/g; s/@arch@/amd64/g"
    echo "box=$box" >"$root/usr/lib/mingbai-image/box"
    chmod 0755 "$root"/usr/lib/mingbai-image/bin/*
    cp "$keys/updates.crt" "$root/etc/rauc/updates.crt"
    chmod 0644 "$root/etc/rauc/updates.crt"
    [ -z "$conf" ] || install -m 0644 "$conf" "$root/etc/mingbai/$box.conf"
    mkdir -p "$root/data" "$root/boot/efi" "$root/var/log/journal"
    mv "$root"/boot/vmlinuz-* "$root/boot/vmlinuz"
    mv "$root"/boot/initrd.img-* "$root/boot/initrd.img"
    rm -rf "$root"/vmlinuz* "$root"/initrd.img* "$root"/boot/System.map* "$root"/var/lib/apt/lists/* \
        "$root"/var/cache/apt/* "$root"/etc/apt/sources.list.d/* "$root"/var/log/*.log "$root"/var/log/apt
    : >"$root/etc/machine-id"
    echo mingbai >"$root/etc/hostname"
    ln -sf /run/systemd/resolve/stub-resolv.conf "$root/etc/resolv.conf"
    ln -sf /usr/share/zoneinfo/Asia/Shanghai "$root/etc/localtime"
    printf 'IMAGE_ID=mingbai-%s\nIMAGE_VERSION=%s\n' "$box" "$version" >>"$root/usr/lib/os-release"
    systemctl --quiet --root="$root" enable mingbai-data mingbai-healthy mingbai-update.path \
        mingbai-machine-id systemd-networkd systemd-resolved systemd-timesyncd
    systemctl --quiet --root="$root" mask getty@ console-getty serial-getty@ autovt@ rauc-mark-good \
        apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer \
        systemd-firstboot systemd-hwdb-update ldconfig systemd-update-done systemd-sysusers
}

# press_system FOLDER FILE
press_system() {
    rm -f "$2"
    mksquashfs "$1" "$2" -comp gzip -noappend -quiet -no-progress -no-xattrs -e 'proc/*' 'sys/*' 'dev/*' 'run/*' \
        -wildcards >/dev/null
    say "只读系统 · the system that is only read: $(($(stat -c %s "$2") / MEBI)) MiB"
}

# assemble FILE: boot | system A | system B | data, none of it mounted on this machine.
assemble() {
    parts=$HALL/.hall/image/parts
    rm -rf "$parts" "$1"
    mkdir -p "$parts"
    [ "$(stat -c %s "$root.squashfs")" -le $((SYSTEM_MIB * MEBI)) ] || fail "系统太大 · the system is too large"
    boot_part "$parts/boot"
    truncate -s "${DATA_MIB}M" "$parts/data"
    mkfs.ext4 -q -F -L mingbai-data "$parts/data"
    truncate -s "$((1 + BOOT_MIB + 2 * SYSTEM_MIB + DATA_MIB + 1))M" "$1"
    a=$((1 + BOOT_MIB)) b=$((1 + BOOT_MIB + SYSTEM_MIB)) d=$((1 + BOOT_MIB + 2 * SYSTEM_MIB))
    sfdisk --quiet "$1" <<TABLE
label: gpt
start=1MiB, size=${BOOT_MIB}MiB, type=uefi, name=mingbai-boot
start=${a}MiB, size=${SYSTEM_MIB}MiB, type=4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709, name=mingbai-root-a
start=${b}MiB, size=${SYSTEM_MIB}MiB, type=4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709, name=mingbai-root-b
start=${d}MiB, size=${DATA_MIB}MiB, type=linux, name=mingbai-data
TABLE
    lay_part "$parts/boot" "$1" 1
    lay_part "$root.squashfs" "$1" "$a"
    lay_part "$parts/data" "$1" "$d"
}

lay_part() { dd if="$1" of="$2" bs=1M seek="$3" conv=notrunc,sparse status=none; }

boot_part() {
    truncate -s "${BOOT_MIB}M" "$1"
    mkfs.vfat -n MINGBAI "$1" >/dev/null
    grub-mkimage -O x86_64-efi -p /EFI/mingbai -c "$IMAGE_SOURCES/early.cfg" -o "$1.efi" \
        part_gpt fat squash4 search search_fs_file search_label regexp loadenv test echo normal linux configfile \
        all_video gzio boot reboot sleep
    rm -f "$1.env"
    grub-editenv "$1.env" create
    grub-editenv "$1.env" set 'ORDER=A B' A_OK=1 A_TRY=0 B_OK=0 B_TRY=0
    mmd -i "$1" ::/EFI ::/EFI/BOOT ::/EFI/mingbai ::/mingbai
    mcopy -i "$1" "$1.efi" ::/EFI/BOOT/BOOTX64.EFI
    mcopy -i "$1" "$IMAGE_SOURCES/grub.cfg" ::/EFI/mingbai/grub.cfg
    mcopy -i "$1" "$1.env" ::/EFI/mingbai/grubenv
    mcopy -i "$1" "$1.env" ::/EFI/mingbai/grubenv.kept
}

# bundle SYSTEM VERSION FILE
bundle() {
    made=$HALL/.hall/image/bundle
    rm -rf "$made" "$3"
    mkdir -p "$made"
    ln "$1" "$made/system.squashfs"
    printf '[update]\ncompatible=mingbai-%s-amd64\nversion=%s\n[bundle]\nformat=verity\n[image.rootfs]\nfilename=system.squashfs\n' \
        "$box" "$2" >"$made/manifest.raucm"
    rauc --cert="$keys/updates.crt" --key="$keys/updates.key" bundle "$made" "$3" >.hall/image/rauc.log 2>&1 ||
        fail "更新包没有做成 · no update was made: .hall/image/rauc.log"
}

# machine_ground: what ./hall soak image, update and resume start from: a disk, and updates of every kind.
machine_ground() {
    trial=$HALL/.hall/image/trial
    made_of=$(find pom.xml hall-*/src/main device-drivers/src/main station-runtime/src/main \
        kiosk-app/src/main provisioning/src/main provisioning/src/image provisioning/src/packages \
        hall.d/image.sh hall.d/package.sh hall.d/deb.sh -type f -print0 | sort -z |
        xargs -0 sha256sum | sha256sum)
    need qemu-system-x86 ovmf $IMAGE_TOOLS
    if [ "$(cat "$trial/made" 2>/dev/null)" = "$made_of" ]; then return 0; fi
    rm -rf "$trial"
    new_update_keys "$trial/keys"
    new_update_keys "$trial/other"
    image --box kiosk --keys "$trial/keys" --out "$trial"
    program=$root/usr/lib/mingbai-kiosk/bin/mingbai-kiosk
    trial_update better
    cp "$program" "$trial/program"
    printf '#!/bin/sh\nexit 1\n' >"$program"
    trial_update dark
    cp "$trial/program" "$program"
    rm "$root/sbin/init" "$root/usr/lib/systemd/systemd"
    trial_update dead
    cp "$trial/better.raucb" "$trial/tampered.raucb"
    printf x | dd of="$trial/tampered.raucb" bs=1 seek=100000000 conv=notrunc status=none
    keys=$trial/other
    bundle "$trial/better.squashfs" foreign "$trial/foreign.raucb"
    rm -f "$trial"/*.squashfs
    printf '%s' "$made_of" >"$trial/made"
}

# trial_update NAME: an update to the system as it stands now in $root.
trial_update() {
    sed -i "s/^IMAGE_VERSION=.*/IMAGE_VERSION=$1/" "$root/usr/lib/os-release"
    press_system "$root" "$trial/$1.squashfs"
    bundle "$trial/$1.squashfs" "$1" "$trial/$1.raucb"
}
