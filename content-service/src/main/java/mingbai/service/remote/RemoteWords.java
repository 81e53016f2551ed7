package mingbai.service.remote;

import mingbai.model.command.CommandResult.Reason;

/// What became of a request, in the manager's words.
final class RemoteWords {
    private RemoteWords() {}

    /// In Chinese, and in English.
    record Why(String chinese, String english) {}

    static Why why(RemoteOutcome outcome) {
        return switch (outcome) {
            case RemoteOutcome.Declined(var reason) -> why(reason);
            case RemoteOutcome.Silent _ ->
                    new Why(
                            "终端没有应答：可能断网或死机。请稍后再试，或到现场查看。",
                            "No answer: the station may be cut off or frozen.");
            case RemoteOutcome.NotAllowed _ ->
                    new Why("没有这台终端，或它不归您管理。", "No such station, or not one of yours.");
            case RemoteOutcome.Crowded _ ->
                    new Why("正在等待的终端太多，请稍候。", "Too many at once, please wait.");
            case RemoteOutcome.Obeyed _ ->
                    new Why(
                            "终端程序正在重启，一两分钟后回到在线。",
                            "It is starting anew, and back in a minute or two.");
            case RemoteOutcome.Forgot _ ->
                    new Why(
                            "已恢复出厂：证书已吊销，一两分钟后屏幕显示配对码。要再用，请重新接入。",
                            "It was reset and its certificate revoked: it shows a pairing code in a"
                                    + " minute or two.");
            case RemoteOutcome.Holding(int entries) ->
                    new Why(
                            "没有恢复：还有 %d 条记录（评价、取号等）没有上报，恢复会永远丢失。请等它上报完再试。".formatted(entries),
                            ("Nothing was done: %d records of it are not on the service yet and"
                                            + " would be lost for ever. Wait until they are.")
                                    .formatted(entries));
            case RemoteOutcome.NotConfirmed _ ->
                    new Why(
                            "没有恢复：请照原样输入终端编号。",
                            "Nothing was done: type the station's id as it is.");
            case RemoteOutcome.Taken _, RemoteOutcome.Logged _, RemoteOutcome.Offline _ ->
                    new Why("", "");
        };
    }

    private static Why why(Reason reason) {
        return switch (reason) {
            case IN_USE ->
                    new Why(
                            "有群众正在使用这台终端，没有打扰。等它回到首页后再试。",
                            "A visitor is using it and was not disturbed. Try again later.");
            case NO_SCREEN ->
                    new Why("终端程序还没有画面。", "The station's program draws on no screen yet.");
            case BUSY -> new Why("终端正在处理上一次请求，请稍候。", "It is still taking the last one.");
            case FAILED -> new Why("终端没有做到，请查看它的日志。", "The station could not do it: see its log.");
        };
    }
}
