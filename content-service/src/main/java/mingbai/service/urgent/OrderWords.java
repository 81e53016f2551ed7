package mingbai.service.urgent;

import mingbai.service.emergency.OrderOutcome;

/// What somebody reads after an order. `colour` is that of the console's alerts.
public record OrderWords(String colour, String chinese, String english) {
    static final OrderWords FAULTY =
            new OrderWords(
                    "bad",
                    "没有发出：标题 1–30 字，正文不超过 200 字，时长 1–12 小时",
                    "Not sent: a title of 1–30, a body of at most 200 characters, 1–12 hours");

    static OrderWords of(OrderOutcome outcome) {
        return switch (outcome) {
            case OrderOutcome.Ordered(var given) when given.order().dark() ->
                    new OrderWords("good", "已黑屏，恢复须两个人签名", "Dark. Two people lift it");
            case OrderOutcome.Ordered(var given) when given.order().notice().isPresent() ->
                    new OrderWords("good", "紧急通知已发出，到时自动结束", "Out; it ends by itself");
            case OrderOutcome.Ordered _ ->
                    new OrderWords("good", "已解除，屏幕恢复显示", "Over: the screens are back");
            case OrderOutcome.HalfLifted _ ->
                    new OrderWords(
                            "warn",
                            "已签名，等待另一个人签名后恢复显示",
                            "Signed. Another person has to sign as well");
            case OrderOutcome.Reviewed _ -> new OrderWords("good", "已复核", "Reviewed");
            case OrderOutcome.NotAllowed _ ->
                    new OrderWords(
                            "bad",
                            "您不能进行此操作：角色、范围不符，或须由另一个人进行",
                            "Not for you: role, area, or it takes another person");
            case OrderOutcome.Faulty(var chinese, var english) ->
                    new OrderWords("bad", chinese, english);
            case OrderOutcome.Changed _ ->
                    new OrderWords("warn", "状态已变更，请刷新后重试", "It changed: reload and try again");
            case OrderOutcome.Refused(var reason) ->
                    new OrderWords("bad", "签名未通过验证（" + reason + "），没有发出", "Refused: " + reason);
        };
    }
}
