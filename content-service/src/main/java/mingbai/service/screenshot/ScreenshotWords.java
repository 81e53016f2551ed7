package mingbai.service.screenshot;

import mingbai.model.command.CommandResult.Reason;

/// Why there is no picture, in the manager's words.
final class ScreenshotWords {
    private ScreenshotWords() {}

    /// In Chinese, and in English.
    record Why(String chinese, String english) {}

    static Why why(ScreenshotOutcome outcome) {
        return switch (outcome) {
            case ScreenshotOutcome.Declined(var reason) -> why(reason);
            case ScreenshotOutcome.Silent _ ->
                    new Why(
                            "终端没有应答：可能断网或死机。请稍后再试，或到现场查看。",
                            "No answer: the station may be cut off or frozen.");
            case ScreenshotOutcome.NotAllowed _ ->
                    new Why("没有这台终端，或它不归您管理。", "No such station, or not one of yours.");
            case ScreenshotOutcome.Crowded _ ->
                    new Why("正在截取的终端太多，请稍候。", "Too many at once, please wait.");
            case ScreenshotOutcome.Taken _, ScreenshotOutcome.Offline _ -> new Why("", "");
        };
    }

    private static Why why(Reason reason) {
        return switch (reason) {
            case IN_USE ->
                    new Why(
                            "有群众正在使用这台终端，为保护隐私没有截屏。等它回到首页后再试。",
                            "A visitor is using it: to keep the visit private, none was taken.");
            case NO_SCREEN ->
                    new Why("终端程序还没有画面。", "The station's program draws on no screen yet.");
            case BUSY -> new Why("终端正在处理上一次截屏，请稍候。", "It is still taking the last one.");
            case FAILED -> new Why("终端截屏失败，请查看终端日志。", "The picture could not be taken.");
        };
    }
}
