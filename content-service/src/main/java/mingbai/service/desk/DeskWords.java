package mingbai.service.desk;

import mingbai.model.queue.Call;
import mingbai.service.queue.DeskOutcome;

/// What a clerk reads after pressing a button. `good` is false where nothing was done.
record DeskWords(boolean good, String chinese, String english) {

    static DeskWords of(DeskOutcome outcome) {
        return switch (outcome) {
            case DeskOutcome.Called(Call call) -> called(call);
            case DeskOutcome.Ended(var ticket) ->
                    new DeskWords(true, ticket + " 已结束", ticket + " is done");
            case DeskOutcome.StatusSet(var status) ->
                    switch (status) {
                        case OPEN -> new DeskWords(true, "窗口已恢复受理", "The window is open");
                        case PAUSED -> new DeskWords(true, "窗口已暂停受理", "The window is paused");
                        case CLOSED -> new DeskWords(true, "窗口已关闭", "The window is closed");
                    };
            case DeskOutcome.NobodyWaits() -> new DeskWords(false, "现在没有人等候", "Nobody is waiting");
            case DeskOutcome.NothingCalled() ->
                    new DeskWords(false, "当前没有正在办理的号码", "No ticket is being served");
            case DeskOutcome.WindowNotOpen() ->
                    new DeskWords(false, "窗口已暂停，恢复后再叫号", "The window is paused: resume first");
            case DeskOutcome.UnknownWindow() -> new DeskWords(false, "没有这个窗口", "No such window");
            case DeskOutcome.TooSoon(var serving) ->
                    new DeskWords(
                            false,
                            "刚刚呼叫了 " + serving + "，没有再叫下一位",
                            serving + " was called a moment ago; nobody else was called");
            case DeskOutcome.AlreadyDone() ->
                    new DeskWords(false, "这次操作已经完成，没有重复执行", "Done already, not done twice");
        };
    }

    private static DeskWords called(Call call) {
        var how =
                switch (call.kind()) {
                    case FIRST -> "已呼叫 ";
                    case REPEAT -> "再次呼叫 ";
                    case SECOND_STAGE -> "已二次呼叫 ";
                };
        return new DeskWords(
                true,
                how + call.ticket() + "，请到 " + call.window() + " 号窗口",
                (call.kind() == Call.Kind.FIRST ? "Calling " : "Calling again ")
                        + call.ticket()
                        + " to window "
                        + call.window());
    }
}
