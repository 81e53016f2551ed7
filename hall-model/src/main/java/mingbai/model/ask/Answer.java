package mingbai.model.ask;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;

/// The service's signed answer.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.TicketIssued.class, name = "ticket-issued"),
    @JsonSubTypes.Type(value = Answer.TicketFound.class, name = "ticket-found"),
    @JsonSubTypes.Type(value = Answer.CaseFound.class, name = "case-found"),
    @JsonSubTypes.Type(value = Answer.CasesFound.class, name = "cases-found"),
    @JsonSubTypes.Type(value = Answer.ReserveLeased.class, name = "reserve-leased"),
    @JsonSubTypes.Type(value = Answer.DayKey.class, name = "day-key"),
    @JsonSubTypes.Type(value = Answer.CaseKey.class, name = "case-key"),
    @JsonSubTypes.Type(value = Answer.Refused.class, name = "refused")
})
public sealed interface Answer {

    RequestId id();

    /// The ticket, already on the service's disk.
    record TicketIssued(RequestId id, Ticket ticket, Ahead ahead, List<WindowNumber> windows)
            implements Answer {
        public TicketIssued {
            windows = List.copyOf(windows);
        }
    }

    /// A ticket as issued.
    record Ticket(TicketNumber number, TicketToken token, BusinessId business, Instant issued) {}

    /// How many wait before it, for its business and in the whole hall, and about how long that
    /// takes; empty where too little has happened today to say.
    record Ahead(int business, int hall, Optional<Duration> estimate) {
        public Ahead(int business, int hall) {
            this(business, hall, Optional.empty());
        }
    }

    /// A ticket that can be rated now; `window` served it.
    record TicketFound(RequestId id, Ticket ticket, Optional<WindowNumber> window)
            implements Answer {}

    /// How far the case is, as the department last told the service.
    record CaseFound(RequestId id, CaseProgress progress) implements Answer {}

    /// Somebody's cases, the latest first; none where nobody told the service of any.
    record CasesFound(RequestId id, List<CaseProgress> cases) implements Answer {
        /// How many are told at most.
        public static final int MOST = 20;

        public CasesFound {
            cases = List.copyOf(cases);
            if (cases.size() > MOST) {
                throw new IllegalArgumentException("at most " + MOST + " cases");
            }
        }
    }

    /// The numbers are this station's alone.
    record ReserveLeased(RequestId id, Reserve reserve) implements Answer {}

    /// Deleted on both sides when the day is over.
    record DayKey(RequestId id, LocalDate day, Bytes key) implements Answer {}

    /// Held in memory only, and for one visit.
    record CaseKey(RequestId id, Bytes key) implements Answer {}

    /// No, and why.
    record Refused(RequestId id, Reason reason) implements Answer {}

    /// Why the service says no; each has a sentence for the visitor in Chinese and English.
    enum Reason {
        UNKNOWN_BUSINESS(
                "没有此项业务，请到咨询台了解", "This service is not offered here. Please ask at the desk."),
        HALL_CLOSED("现在不在办理时间", "The hall is closed at this time."),
        NO_WINDOW_OPEN(
                "您选择的业务暂无对应办事窗口，请前往人工导引台咨询",
                "No window is open for this service. Please ask at the desk."),
        NUMBERS_USED_UP("今日号码已取完", "All of today's numbers have been taken."),
        QUOTA_REACHED(
                "此项业务当前时段的号码已取完，请换个时段再来，或到咨询台了解",
                "No more tickets for this service now. Please ask at the desk."),
        ALREADY_WAITING("您已取过此项业务的号码，正在等待中，请勿重复取号", "You already have a ticket for this service."),
        UNKNOWN_APPOINTMENT(
                "没有找到这个预约，请核对预约码和业务",
                "Appointment not found. Please check the code and the service."),
        APPOINTMENT_TOO_EARLY(
                "还没到预约取号的时间，请稍后再来", "It is too early to check in for this appointment."),
        APPOINTMENT_OVER(
                "预约时间已过，请直接取号或到咨询台了解", "The appointment is over. Please take an ordinary ticket."),
        WRONG_DAY("终端日期不对，请联系管理员", "This terminal's date is wrong. Please tell the staff."),
        UNKNOWN_TICKET("没有找到这个号码，请核对小票", "Number not found. Please check your ticket."),
        UNKNOWN_CASE(
                "没有查到这个受理号，请核对回执，或到窗口查询",
                "No case with this number. Please check your receipt, or ask at a window."),
        NOT_SERVED_YET("办理结束后才能评价", "You can rate once you have been served."),
        ALREADY_RATED("这个号码已经评价过，谢谢", "This ticket has already been rated. Thank you."),
        RATING_TIME_OVER("已过评价时间", "The time for rating is over."),
        TOO_MANY_REQUESTS("操作太频繁，请稍候再试", "Too many requests. Please wait a moment.");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }
}
