package mingbai.service.announce;

import mingbai.service.notice.NoticeOutcome;
import mingbai.service.notice.NoticeState;

/// What somebody reads after doing something to a notice. `colour` is that of the console's alerts.
public record NoticeWords(String colour, String chinese, String english) {
    private static final String GOOD = "good";
    private static final String WARN = "warn";
    private static final String BAD = "bad";

    static NoticeWords of(NoticeOutcome outcome) {
        return switch (outcome) {
            case NoticeOutcome.Done(var file) -> done(file.state());
            case NoticeOutcome.Unsigned _ ->
                    new NoticeWords(
                            WARN,
                            "已批准，等待签发：请到「审签发布」核对并签名，两个签名到齐后屏幕更新",
                            "Approved. It goes out when two people have signed it under Review and"
                                    + " sign");
            case NoticeOutcome.Unsent(var _, var reason) ->
                    new NoticeWords(
                            BAD,
                            "已批准，但没有发出：签名未通过验证（" + reason + "）",
                            "Approved, but nothing went out: the signature was refused");
            case NoticeOutcome.Faulty(var faults) ->
                    new NoticeWords(BAD, faults.getFirst().chinese(), faults.getFirst().english());
            case NoticeOutcome.Changed() ->
                    new NoticeWords(WARN, "内容已变更，请重新审核", "It was changed meanwhile: read it again");
            case NoticeOutcome.OwnWork() ->
                    new NoticeWords(
                            BAD,
                            "不能审核自己参与编写的公告，须由另一个人批准",
                            "Nobody approves what they wrote: it takes another person");
            case NoticeOutcome.NotAllowed() ->
                    new NoticeWords(BAD, "您的角色不能进行此操作", "Your role may not do this");
            case NoticeOutcome.NotNow() ->
                    new NoticeWords(
                            WARN, "公告已不在可进行此操作的状态", "The notice is no longer in that state");
        };
    }

    private static NoticeWords done(NoticeState state) {
        return switch (state) {
            case DRAFT -> new NoticeWords(GOOD, "草稿已保存", "Draft saved");
            case WAITING ->
                    new NoticeWords(GOOD, "已提交，等待另一个人审核", "Submitted: another person approves it");
            case RETURNED -> new NoticeWords(GOOD, "已退回给编写人", "Returned to its author");
            case PUBLISHED ->
                    new NoticeWords(GOOD, "已批准并签名发布，屏幕正在更新", "Approved, signed and published");
            case WITHDRAWN -> new NoticeWords(GOOD, "已撤回，屏幕正在更新", "Withdrawn, the screens follow");
        };
    }
}
