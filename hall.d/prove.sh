# 在干净的系统里证明软件包。Proves the packages in a clean Debian, started by systemd-nspawn.

PROOF=.hall/proof
PROOF_PACKAGES="mmdebstrap systemd-container gpg"
SYSTEM_PACKAGES=systemd,systemd-sysv,dbus,iproute2,passwd,procps,x11-utils,xauth
SYSTEM_PACKAGES=$SYSTEM_PACKAGES,xserver-xorg-core,xserver-xorg-input-libinput,xserver-xorg-video-dummy
SYSTEM_PACKAGES=$SYSTEM_PACKAGES,libxtst6,libpangoft2-1.0-0,fonts-hanazono,rime-data-stroke
SYSTEM_PACKAGES=$SYSTEM_PACKAGES,rime-data-pinyin-simp,espeak-ng,libgtk-3-0,libasound2

# prove [SUITE]: needs root, for a machine of its own.
prove() {
    suite=${1:-bookworm}
    [ "$(id -u)" -eq 0 ] || fail "需要 root · needs root"
    need $PROOF_PACKAGES
    mkdir -p "$PROOF"
    rm -rf "$PROOF/share"
    mkdir -p "$PROOF/share"
    # For the length of this proof; what is delivered is signed by the operator's own key.
    GNUPGHOME=$HALL/$PROOF/gpg
    export GNUPGHOME
    new_key proof key.asc
    new_key other other.asc
    from=$(date +%s)
    (package --sign proof --out "$HALL/$PROOF/share/repo-1")
    (
        SOURCE_DATE_EPOCH=$(($(git log -1 --format=%ct) + 60))
        export SOURCE_DATE_EPOCH
        package --sign proof --out "$HALL/$PROOF/share/repo-2"
    )
    say "两个版本 · two versions: $(($(date +%s) - from)) s"
    same_elsewhere
    spoil
    cp "$PARTS/proof/guest.sh" "$PARTS/proof/dummy.conf" "$PROOF/share"
    cp sample-hall/songming.xlsx "$PROOF/share/sample.xlsx"
    clean_system
    run_guest
}

# new_key NAME FILE
new_key() {
    mkdir -p "$GNUPGHOME"
    chmod 0700 "$GNUPGHOME"
    gpg --batch --list-secret-keys "$1" >/dev/null 2>&1 ||
        gpg --batch --quiet --passphrase '' --quick-generate-key "$1" ed25519 sign 1d
    gpg --batch --armor --export "$1" >"$PROOF/share/$2"
}

# The same packages out of another folder, in another place and later.
same_elsewhere() {
    rm -rf "$PROOF/elsewhere"
    mkdir -p "$PROOF/elsewhere/a/checkout"
    git ls-files -z | xargs -0 cp -P --parents -t "$PROOF/elsewhere/a/checkout"
    (
        cd "$PROOF/elsewhere/a/checkout"
        umask 027
        SOURCE_DATE_EPOCH=$(git -C "$HALL" log -1 --format=%ct) \
            ./hall package --out "$HALL/$PROOF/elsewhere/out" >"$HALL/$PROOF/elsewhere/said" 2>&1
    ) || fail "另一个目录里打不成包 · could not be packed elsewhere: $PROOF/elsewhere/said"
    if diff "$PROOF/share/repo-1/SHA256SUMS" "$PROOF/elsewhere/out/SHA256SUMS"; then
        say "ok      两处打的包逐字节相同 · built in two folders, byte for byte the same"
    else
        fail "两处打的包不同 · two builds differ"
    fi
    rm -rf "$PROOF/elsewhere/a"
}

# A repository whose index is right and whose package was changed.
spoil() {
    cp -R "$PROOF/share/repo-1" "$PROOF/share/repo-bad"
    for deb in "$PROOF"/share/repo-bad/mingbai-screen_*.deb; do
        printf x | dd of="$deb" bs=1 seek=2000 conv=notrunc status=none
    done
}

clean_system() {
    base=$PROOF/$suite.tar
    packages=$SYSTEM_PACKAGES
    [ "$suite" = bookworm ] || packages=$(echo "$packages" | sed 's/libgtk-3-0/&t64/; s/libasound2/&t64/')
    [ -s "$base" ] || mmdebstrap --variant=minbase --include="$packages" "$suite" "$base"
    rm -rf "$PROOF/system"
    mkdir -p "$PROOF/system"
    tar -xf "$base" -C "$PROOF/system"
    # A station's disk is not the place for other people's package lists.
    rm -f "$PROOF/system/etc/apt/sources.list" "$PROOF/system/etc/apt/sources.list.d"/*
    cat >"$PROOF/system/etc/systemd/system/proof.service" <<'END'
[Unit]
After=multi-user.target
[Service]
Type=exec
ExecStart=/bin/sh /proof/guest.sh
[Install]
WantedBy=multi-user.target
END
    mkdir -p "$PROOF/system/etc/systemd/system/multi-user.target.wants"
    ln -s ../proof.service "$PROOF/system/etc/systemd/system/multi-user.target.wants/proof.service"
}

run_guest() {
    say "启动干净的系统 · starting the clean system: $suite"
    SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=0 timeout 1500 systemd-nspawn --quiet --register=no --keep-unit \
        --private-network --machine=mingbai-proof --bind="$HALL/$PROOF/share:/proof" \
        -D "$PROOF/system" -b >"$PROOF/console" 2>&1 || :
    cat "$PROOF/share/said"
    [ -e "$PROOF/share/done" ] || fail "没有做完 · it did not come to its end: $PROOF/console"
    if grep -q '^FAILED' "$PROOF/share/said"; then fail "有几条不成立 · some did not hold"; fi
    say "全部成立 · all hold: $(grep -c '^ok' "$PROOF/share/said")"
}
