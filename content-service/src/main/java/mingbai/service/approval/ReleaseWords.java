package mingbai.service.approval;

import mingbai.service.release.ReleaseOutcome;

/// What somebody reads after doing something to a release. `colour` is that of the console's
/// alerts.
public record ReleaseWords(String colour, String chinese, String english) {
    static ReleaseWords of(ReleaseOutcome outcome) {
        return switch (outcome) {
            case ReleaseOutcome.Signed(var part) ->
                    good(
                            part.chinese() + "签名已收到，另一个签名到齐后即发布",
                            "Signed. It goes out with the other signature");
            case ReleaseOutcome.Published(var version) ->
                    good(
                            "两个签名已到齐，第 %d 版已发布，屏幕正在更新".formatted(version),
                            "Both have signed: version %d is out".formatted(version));
            case ReleaseOutcome.Noted() -> good("已记录", "Done");
            case ReleaseOutcome.Changed() ->
                    warn("内容已变更，请重新核对后签名", "It changed meanwhile: read it again");
            case ReleaseOutcome.NotNow() -> warn("现在没有可进行的操作", "Nothing of the kind waits");
            case ReleaseOutcome.NotAllowed() ->
                    bad("您的角色或管辖范围不能进行此操作", "Not for your role, or not in your area");
            case ReleaseOutcome.WrongKey() ->
                    bad("这把密钥未登记在您名下，或不能用于此项签名", "This key is not trusted as yours for this");
            case ReleaseOutcome.BadSignature() ->
                    bad("签名与内容不符，未采用", "The signature is not over these bytes");
            case ReleaseOutcome.OwnWork() ->
                    bad(
                            "您参与修改了这些内容，终审须由另一个人签名",
                            "You changed part of it: another person signs finally");
            case ReleaseOutcome.SignedAlready() ->
                    bad("您已签过名，另一个签名须由另一个人完成", "You have signed: the other part is another's");
            case ReleaseOutcome.Faulty(var why) ->
                    bad("不能签发：" + String.join("；", why), "It cannot go out as it is");
            case ReleaseOutcome.Refused(var reason) ->
                    bad("签名未通过验证（" + reason + "），没有发布", "Refused: nothing went out");
        };
    }

    private static ReleaseWords good(String chinese, String english) {
        return new ReleaseWords("good", chinese, english);
    }

    private static ReleaseWords warn(String chinese, String english) {
        return new ReleaseWords("warn", chinese, english);
    }

    private static ReleaseWords bad(String chinese, String english) {
        return new ReleaseWords("bad", chinese, english);
    }
}
