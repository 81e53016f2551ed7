package mingbai.service.desk;

import mingbai.model.queue.Call;
import mingbai.model.queue.WindowState;
import mingbai.service.calling.DeskOutcome;
import mingbai.service.calling.DeskOutcome.Done;
import mingbai.service.calling.DeskOutcome.Refusal;

/// What a clerk reads after a command. `good` is false where nothing was done.
public record DeskWords(boolean good, String chinese, String english) {

    public static DeskWords of(DeskOutcome outcome) {
        return switch (outcome) {
            case Done done -> of(done);
            case Refusal refusal -> of(refusal);
        };
    }

    private static DeskWords good(String chinese, String english) {
        return new DeskWords(true, chinese, english);
    }

    private static DeskWords not(String chinese, String english) {
        return new DeskWords(false, chinese, english);
    }

    private static DeskWords of(Done outcome) {
        return switch (outcome) {
            case DeskOutcome.Called(Call call) -> called(call);
            case DeskOutcome.Ended(var ticket) -> good(ticket + " 已结束", ticket + " is done");
            case DeskOutcome.MovedOn(var ticket, var next) ->
                    good(
                            ticket + " 本项已办结，转「" + next.name() + "」排队",
                            ticket + " waits for " + next.english() + " now");
            case DeskOutcome.KeptInLine(var ticket, int places) ->
                    good(
                            ticket + " 未到，顺延 " + places + " 位",
                            ticket + " did not come and waits behind " + places + " others");
            case DeskOutcome.KeptUntil(var ticket, var end) ->
                    good(
                            ticket + " 未到，号码保留，来了请点「恢复」",
                            ticket + " is kept: return it when they come");
            case DeskOutcome.Held(var ticket) -> good(ticket + " 已挂起", ticket + " is put aside");
            case DeskOutcome.NextAt(var ticket, var window) ->
                    good(
                            ticket + " 将由 " + window + " 号窗口下一个呼叫",
                            ticket + " is next at window " + window);
            case DeskOutcome.InLineFor(var ticket, var business) ->
                    good(
                            ticket + " 已转到「" + business.name() + "」排队",
                            ticket + " waits for " + business.english() + " now");
            case DeskOutcome.IsFirst(var ticket) ->
                    good(ticket + " 已置顶", ticket + " is first in line");
            case DeskOutcome.Cancelled(var ticket) ->
                    good(ticket + " 已弃号", ticket + " is given up");
            case DeskOutcome.StatusSet(var status) -> now(status);
        };
    }

    private static DeskWords now(WindowState.Status status) {
        return switch (status) {
            case OPEN -> good("窗口已恢复受理", "The window is open");
            case PAUSED -> good("窗口已暂停受理", "The window is paused");
            case CLOSED -> good("窗口已关闭", "The window is closed");
        };
    }

    private static DeskWords of(Refusal outcome) {
        return switch (outcome) {
            case DeskOutcome.NobodyWaits() -> not("现在没有人等候", "Nobody is waiting");
            case DeskOutcome.NothingCalled() -> not("当前没有正在办理的号码", "No ticket is being served");
            case DeskOutcome.WindowNotOpen() ->
                    not("窗口已暂停，恢复后再叫号", "The window is paused: resume first");
            case DeskOutcome.UnknownWindow() -> not("没有这个窗口", "No such window");
            case DeskOutcome.UnknownBusiness() -> not("没有这项业务", "No such business");
            case DeskOutcome.UnknownTicket(var ticket) ->
                    not("今天没有号码 " + ticket, "There is no " + ticket + " today");
            case DeskOutcome.NotNow(var ticket, var state) ->
                    not(
                            ticket + " " + TicketWords.of(state).chinese() + "，不能这样操作",
                            "Not possible: " + ticket + " is " + TicketWords.of(state).english());
            case DeskOutcome.KeptNoLonger(var ticket) ->
                    not(
                            ticket + " 的保留时间已过，请重新取号",
                            ticket + " was kept too long: take a new ticket");
            case DeskOutcome.ReasonWanted() ->
                    not("请填写原因（1–100 字）", "Give a reason of 1 to 100 characters");
            case DeskOutcome.WindowBusy(var serving) ->
                    not("请先办结 " + serving + "，再呼叫", "Finish " + serving + " before calling");
            case DeskOutcome.TooSoon(var serving) ->
                    not(
                            "刚刚呼叫了 " + serving + "，没有再叫下一位",
                            serving + " was called a moment ago; nobody else was called");
            case DeskOutcome.AlreadyDone() ->
                    not("这次操作已经完成，没有重复执行", "Done already, not done twice");
        };
    }

    private static DeskWords called(Call call) {
        var how =
                switch (call.kind()) {
                    case FIRST -> "已呼叫 ";
                    case REPEAT -> "再次呼叫 ";
                    case SECOND_STAGE -> "已二次呼叫 ";
                };
        return good(
                how + call.ticket() + "，请到 " + call.window() + " 号窗口",
                (call.kind() == Call.Kind.FIRST ? "Calling " : "Calling again ")
                        + call.ticket()
                        + " to window "
                        + call.window());
    }
}
