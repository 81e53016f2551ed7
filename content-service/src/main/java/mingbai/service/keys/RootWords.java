package mingbai.service.keys;

import mingbai.service.trust.RootDesk;

/// What somebody reads after installing a trust root.
public record RootWords(String colour, String chinese, String english) {
    static final RootWords TOO_LARGE =
            new RootWords("bad", "文件超过 4 MB，不是信任根文件", "Larger than 4 MB: not a trust root");

    static RootWords of(RootDesk.Outcome outcome) {
        return switch (outcome) {
            case RootDesk.Outcome.Installed(var root) ->
                    new RootWords(
                            "good",
                            "信任根第 %d 版已生效，并已发往各终端".formatted(root.version()),
                            "Trust root %d counts from now on".formatted(root.version()));
            case RootDesk.Outcome.Forgets() ->
                    new RootWords(
                            "bad",
                            "没有安装：信任根里没有本服务自己的密钥，终端将不再相信叫号。请在仪式中加入「本服务的公钥」",
                            "Not installed: it does not name this service's own key");
            case RootDesk.Outcome.Refused(var reason) ->
                    new RootWords(
                            "bad",
                            switch (reason) {
                                case TOO_FEW_SIGNATURES -> "没有安装：签名人数不足，须达到新旧两版的门限";
                                case STALE_VERSION -> "没有安装：版本号不是现行版本的下一版";
                                case EXPIRED -> "没有安装：信任根已过有效期";
                                case MALFORMED -> "没有安装：这不是签名后的信任根文件";
                                default -> "没有安装：签名未通过验证（" + reason + "）";
                            },
                            "Not installed: " + reason);
        };
    }
}
