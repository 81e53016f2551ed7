# 测试时对照的独立程序。Programs of other people that the tests hold ours against.

PEERS=.hall/peers
PEER_LIST=device-drivers/src/test/peer

# Those from npm, in exactly the versions of the lock file and without running their scripts.
need_peers() {
    command -v npm >/dev/null 2>&1 || need nodejs npm
    if cmp -s "$PEER_LIST/package-lock.json" "$PEERS/package-lock.json"; then return 0; fi
    say "安装对照程序 · installing by npm: receiptio, receipt-printer-encoder"
    rm -rf "$PEERS"
    mkdir -p "$PEERS/new"
    cp "$PEER_LIST/package.json" "$PEER_LIST/package-lock.json" "$PEERS/new"
    if ! npm ci --prefix "$PEERS/new" --ignore-scripts --no-audit --no-fund >.hall/npm.log 2>&1; then
        tail -n 15 .hall/npm.log >&2
        fail "npm 不能安装 · npm could not install the peers (.hall/npm.log)"
    fi
    mv "$PEERS/new/node_modules" "$PEERS/new/package-lock.json" "$PEERS"
    rm -rf "$PEERS/new"
}
