package mingbai.service.desk;

import mingbai.model.queue.Call;
import mingbai.service.calling.DeskOutcome;

/// What a clerk reads after pressing a button. `good` is false where nothing was done.
record DeskWords(boolean good, String chinese, String english) {

    static DeskWords of(DeskOutcome outcome) {
        return switch (outcome) {
            case DeskOutcome.Called(Call call) -> called(call);
            case DeskOutcome.Ended(var ticket) ->
                    new DeskWords(true, ticket + " 已结束", ticket + " is done");
            case DeskOutcome.MovedOn(var ticket, var next) ->
                    new DeskWords(
                            true,
                            ticket + " 本项已办结，转「" + next.name() + "」排队",
                            ticket + " waits for " + next.english() + " now");
            case DeskOutcome.KeptInLine(var ticket, int places) ->
                    new DeskWords(
                            true,
                            ticket + " 未到，顺延 " + places + " 位",
                            ticket + " did not come and waits behind " + places + " others");
            case DeskOutcome.KeptUntil(var ticket, var end) ->
                    new DeskWords(
                            true,
                            ticket + " 未到，号码保留，来了请点「恢复」",
                            ticket + " did not come and is kept: return it when they do");
            case DeskOutcome.Held(var ticket) ->
                    new DeskWords(true, ticket + " 已挂起", ticket + " is put aside");
            case DeskOutcome.NextAt(var ticket, var window) ->
                    new DeskWords(
                            true,
                            ticket + " 将由 " + window + " 号窗口下一个呼叫",
                            ticket + " is next at window " + window);
            case DeskOutcome.InLineFor(var ticket, var business) ->
                    new DeskWords(
                            true,
                            ticket + " 已转到「" + business.name() + "」排队",
                            ticket + " waits for " + business.english() + " now");
            case DeskOutcome.IsFirst(var ticket) ->
                    new DeskWords(true, ticket + " 已置顶", ticket + " is first in line");
            case DeskOutcome.Cancelled(var ticket) ->
                    new DeskWords(true, ticket + " 已弃号", ticket + " is given up");
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
            case DeskOutcome.UnknownBusiness() ->
                    new DeskWords(false, "没有这项业务", "No such business");
            case DeskOutcome.UnknownTicket(var ticket) ->
                    new DeskWords(false, "今天没有号码 " + ticket, "There is no " + ticket + " today");
            case DeskOutcome.NotNow(var ticket, var state) ->
                    new DeskWords(
                            false,
                            ticket + " " + TicketWords.of(state).chinese() + "，不能这样操作",
                            "Not possible: " + ticket + " is " + TicketWords.of(state).english());
            case DeskOutcome.KeptNoLonger(var ticket) ->
                    new DeskWords(
                            false,
                            ticket + " 的保留时间已过，请重新取号",
                            ticket + " was kept too long ago: a new ticket is needed");
            case DeskOutcome.ReasonWanted() ->
                    new DeskWords(false, "请填写原因（1–100 字）", "Give a reason of 1 to 100 characters");
            case DeskOutcome.WindowBusy(var serving) ->
                    new DeskWords(
                            false,
                            "请先办结 " + serving + "，再呼叫",
                            "Finish " + serving + " before calling");
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
