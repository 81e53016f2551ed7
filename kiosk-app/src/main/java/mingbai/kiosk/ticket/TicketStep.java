package mingbai.kiosk.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.ask.Answer.Reason;
import mingbai.model.ask.AppointmentCode;

/// What taking a ticket can show.
public sealed interface TicketStep {
    /// How long the slip's screen stays when nobody says "done".
    Duration FAREWELL = Duration.ofSeconds(20);

    /// How long a number that is on no paper stays: for a phone to take it, or for somebody to see
    /// to the printer.
    Duration UNPRINTED = Duration.ofSeconds(60);

    Prompt REFUSED =
            Prompt.of(
                    "现在取不了号，请看屏幕",
                    "xian4zai4 qu3 bu5 liao3 hao4, qing3 kan4 ping2mu4",
                    "No ticket now. Please see the screen.");
    Prompt NO_ANSWER =
            Prompt.of(
                    "没有收到回答，请再按一次",
                    "mei2you3 shou1dao4 hui2da2, qing3 zai4 an4 yi2 ci4",
                    "No answer came. Please try again.");

    /// All businesses; pages count from 0. `wish` is there when one is added to it.
    record Choosing(List<Choice> choices, int page, Optional<Wish> wish) implements TicketStep {
        public Choosing {
            choices = List.copyOf(choices);
        }
    }

    /// What is wanted, to be confirmed.
    record Confirming(Wish wish) implements TicketStep {}

    /// Which group with priority the visitor belongs to.
    record Grouping(Wish wish) implements TicketStep {}

    /// The code of an appointment, as far as it is typed.
    record Coding(Wish wish, String typed) implements TicketStep {
        /// After a digit, `<` to erase one or `!` to erase all. The last digit is the end of it.
        TicketStep after(char key) {
            String code =
                    switch (key) {
                        case '<' -> typed.substring(0, Math.max(0, typed.length() - 1));
                        case '!' -> "";
                        default -> typed + key;
                    };
            return code.length() < AppointmentCode.DIGITS
                    ? new Coding(wish, code)
                    : new Confirming(wish.appointed(new AppointmentCode(code)));
        }
    }

    /// The service has been asked.
    record Issuing(Wish wish) implements TicketStep {}

    /// The number is there, the slip is on its way.
    record Printing(TicketSlip slip) implements TicketStep {}

    /// The slip is out; `certain` is false where the printer cannot tell.
    record TakeSlip(TicketSlip slip, boolean certain) implements TicketStep {}

    /// A kiosk without a printer: number and code are on the screen, and count.
    record KeepNumber(TicketSlip slip) implements TicketStep {}

    /// No paper came out; the number counts only if it is printed after all.
    record NoSlip(TicketSlip slip, PaperTrouble trouble) implements TicketStep {}

    /// The service said no.
    record Refused(Reason reason) implements TicketStep {}

    /// No answer came; asking again can yield the same ticket only.
    record NoAnswer(Wish wish) implements TicketStep {}

    /// The same with how many wait now, where that is shown.
    default TicketStep seenAnew(Choice.Offer offer) {
        return switch (this) {
            case Choosing(List<Choice> _, int page, Optional<Wish> wish) ->
                    offer.choosing(page, wish);
            case Confirming(Wish wish) ->
                    new Confirming(wish.seenAnew(c -> offer.choice(c.business(), c.item())));
            case Grouping _,
                    Coding _,
                    Issuing _,
                    Printing _,
                    TakeSlip _,
                    KeepNumber _,
                    NoSlip _,
                    Refused _,
                    NoAnswer _ ->
                    this;
        };
    }

    /// How long the end of the way is to be seen; empty before it.
    default Optional<Duration> stay() {
        return switch (this) {
            case TakeSlip _ -> Optional.of(FAREWELL);
            case NoSlip _, KeepNumber _ -> Optional.of(UNPRINTED);
            default -> Optional.empty();
        };
    }

    /// What a voice says here.
    default Prompt prompt() {
        return switch (this) {
            case Choosing _ ->
                    Prompt.of(
                            "请选择您要办的业务",
                            "qing3 xuan3ze2 nin2 yao4 ban4 de5 ye4wu4",
                            "Please choose your business.");
            case Confirming _ ->
                    Prompt.of(
                            "请核对，然后按确认取号",
                            "qing3 he2dui4, ran2hou4 an4 que4ren4 qu3hao4",
                            "Please check it, then confirm.");
            case Grouping _ ->
                    Prompt.of(
                            "需要优先的，请选择是哪一种",
                            "xu1yao4 you1xian1 de5, qing3 xuan3ze2 shi4 na3 yi4 zhong3",
                            "If you have priority, choose your group.");
            case Coding _ ->
                    Prompt.of(
                            "请输入八位预约码",
                            "qing3 shu1ru4 ba1 wei4 yu4yue1ma3",
                            "Type the eight digits of your appointment.");
            case Issuing _ -> Prompt.WAIT;
            case Printing(var slip) ->
                    Prompt.of("正在打印", "zheng4zai4 da3yin4", "It is being printed.")
                            .after(slip.ticket().number());
            case TakeSlip(var slip, boolean _) ->
                    Prompt.of("请取走号票", "qing3 qu3zou3 hao4piao4", "Please take your ticket.")
                            .after(slip.ticket().number());
            case KeepNumber(var slip) ->
                    Prompt.of(
                                    "请记住号码，或用手机扫码",
                                    "qing3 ji4zhu4 hao4ma3, huo4 yong4 shou3ji1 sao3ma3",
                                    "Please note your number, or scan the code.")
                            .after(slip.ticket().number());
            case NoSlip _ -> Prompt.NO_PAPER;
            case Refused _ -> REFUSED;
            case NoAnswer _ -> NO_ANSWER;
        };
    }
}
