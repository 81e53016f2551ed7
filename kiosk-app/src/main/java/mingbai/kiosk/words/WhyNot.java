package mingbai.kiosk.words;

import mingbai.model.ask.Answer;

/// What a visitor reads when the service says no.
public final class WhyNot {
    private WhyNot() {}

    public static Phrase of(Answer.Reason reason) {
        return switch (reason) {
            case UNKNOWN_BUSINESS ->
                    Phrase.of(
                            "没有此项业务，请到咨询台了解",
                            "This service is not offered here. Please ask at the desk.");
            case HALL_CLOSED -> Phrase.of("现在不在办理时间", "The hall is closed at this time.");
            case NO_WINDOW_OPEN ->
                    Phrase.of(
                            "您选择的业务暂无对应办事窗口，请前往人工导引台咨询",
                            "No window is open for this service. Please ask at the desk.");
            case NUMBERS_USED_UP -> Phrase.of("今日号码已取完", "All of today's numbers have been taken.");
            case QUOTA_REACHED ->
                    Phrase.of(
                            "此项业务当前时段的号码已取完，请换个时段再来，或到咨询台了解",
                            "No more tickets for this service now. Please ask at the desk.");
            case ALREADY_WAITING ->
                    Phrase.of(
                            "您已取过此项业务的号码，正在等待中，请勿重复取号",
                            "You already have a ticket for this service.");
            case UNKNOWN_APPOINTMENT ->
                    Phrase.of(
                            "没有找到这个预约，请核对预约码和业务",
                            "Appointment not found. Please check the code and the service.");
            case APPOINTMENT_TOO_EARLY ->
                    Phrase.of(
                            "还没到预约取号的时间，请稍后再来",
                            "It is too early to check in for this appointment.");
            case APPOINTMENT_OVER ->
                    Phrase.of(
                            "预约时间已过，请直接取号或到咨询台了解",
                            "The appointment is over. Please take an ordinary ticket.");
            case UNKNOWN_TICKET ->
                    Phrase.of("没有找到这个号码，请核对小票", "Number not found. Please check your ticket.");
            case NOT_SERVED_YET ->
                    Phrase.of("办理结束后才能评价", "You can rate once you have been served.");
            case ALREADY_RATED ->
                    Phrase.of("这个号码已经评价过，谢谢", "This ticket has already been rated. Thank you.");
            case RATING_TIME_OVER -> Phrase.of("已过评价时间", "The time for rating is over.");
            case TOO_MANY_REQUESTS ->
                    Phrase.of("操作太频繁，请稍候再试", "Too many requests. Please wait a moment.");
        };
    }
}
