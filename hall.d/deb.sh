# 把一个目录封成软件包，把软件包放进签名的软件源。Seals a folder into a package, and packages into a
# signed repository.

# papers NAME STAGE: what dpkg has to know, and what a person may read.
papers() {
    doc=$2/usr/share/doc/mingbai-$1
    mkdir -p "$doc" "$2/DEBIAN"
    cp docs/install.md "$doc/install.md"
    cp "$PARTS/scripts/copyright" "$doc/copyright"
    units=$(tr '\n' ' ' <"$PARTS/$1/units")
    settings='' purge=:
    case $1 in
        screen)
            settings="systemd-sysctl.service systemd-journald.service systemd-logind.service"
            ;;
        content-service)
            settings=systemd-journald.service
            purge="echo '大厅数据仍在 · the data of the hall is kept: /var/lib/mingbai-$1'"
            ;;
        *) purge="rm -rf /var/lib/mingbai-$1" ;;
    esac
    for script in postinst prerm postrm; do
        sed "s|@package@|mingbai-$1|g; s|@units@|${units% }|g; s|@settings@|$settings|g
            s|@purge@|$purge|g" "$PARTS/scripts/$script" >"$2/DEBIAN/$script"
    done
    (cd "$2" && find etc -type f 2>/dev/null | sed 's:^:/:' | sort) >"$2/DEBIAN/conffiles"
    [ -s "$2/DEBIAN/conffiles" ] || rm "$2/DEBIAN/conffiles"
    {
        printf 'Package: mingbai-%s\nVersion: %s\nArchitecture: %s\n' "$1" "$version" "$arch"
        printf 'Maintainer: Mingbai <packages@mingbai.invalid>\nSection: misc\nPriority: optional\n'
        printf 'Installed-Size: %s\n' "$(size_of "$2")"
        sed "s/@version@/$version/g" "$PARTS/$1/control"
    } >"$2/DEBIAN/control"
}

# size_of FOLDER: the KiB of its files, however the disk of this machine lays them out.
size_of() {
    find "$1" -type f -printf '%s\n' | awk '{ all += int(($1 + 1023) / 1024) } END { print all + 0 }'
}

# seal STAGE OUT: the same bytes at any time, in any folder, by anybody.
seal() {
    find "$1" -type d -exec chmod 0755 {} +
    find "$1" -type f -exec chmod 0644 {} +
    find "$1" -type f \( -path '*/bin/*' -o -name jspawnhelper -o -name jexec \
        -o -path "$1/DEBIAN/p*" \) -exec chmod 0755 {} +
    (cd "$1" && find etc usr -type f 2>/dev/null | LC_ALL=C sort | xargs md5sum) >"$1/DEBIAN/md5sums"
    chmod 0644 "$1/DEBIAN/md5sums"
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    package=$(sed -n 's/^Package: //p' "$1/DEBIAN/control")
    made=$(sed -n 's/^Version: //p' "$1/DEBIAN/control")
    cpu=$(sed -n 's/^Architecture: //p' "$1/DEBIAN/control")
    dpkg-deb --root-owner-group --threads-max=1 -Zzstd -z9 -b "$1" "$2/${package}_${made}_$cpu.deb" >/dev/null
}

# known_key: the operator's own; there is none to fall back on.
known_key() {
    need gpg
    gpg --batch --list-secret-keys "$key" >/dev/null 2>&1 ||
        fail "没有这把签名私钥 · no such secret key for signing: $key"
}

# index DIR: makes it a repository that apt installs from, signed if a key was named.
index() {
    (
        cd "$1"
        rm -f Packages Release InRelease SHA256SUMS
        for deb in *.deb; do
            dpkg-deb -f "$deb"
            printf 'Filename: ./%s\nSize: %s\nSHA256: %s\n\n' \
                "$deb" "$(stat -c %s "$deb")" "$(sha256sum "$deb" | cut -d ' ' -f 1)"
        done >Packages
        sha256sum -- *.deb >SHA256SUMS
        {
            printf 'Origin: Mingbai\nSuite: mingbai\nArchitectures: amd64 arm64\nDate: %s\nSHA256:\n' \
                "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%a, %d %b %Y %H:%M:%S UTC')"
            printf ' %s %s Packages\n' "$(sha256sum Packages | cut -d ' ' -f 1)" \
                "$(stat -c %s Packages)"
        } >Release
        [ -z "$key" ] || gpg --batch --yes --local-user "$key" --digest-algo SHA512 \
            --clear-sign --output InRelease Release
    )
    if [ -n "$key" ]; then
        say "已签名 · signed by $key: $1/InRelease"
    else
        say "没有签名，apt 不会接受；签名：--sign KEY · not signed, apt will refuse it; sign: --sign KEY"
    fi
    say "软件包 · packages: $1"
}
