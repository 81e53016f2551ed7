package mingbai.kiosk.ticket;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.ticket.TicketStep.Choosing;
import mingbai.kiosk.ticket.TicketStep.Coding;
import mingbai.kiosk.ticket.TicketStep.Confirming;
import mingbai.kiosk.ticket.TicketStep.Grouping;
import mingbai.kiosk.ticket.TicketStep.Issuing;
import mingbai.kiosk.ticket.TicketStep.KeepNumber;
import mingbai.kiosk.ticket.TicketStep.NoAnswer;
import mingbai.kiosk.ticket.TicketStep.NoSlip;
import mingbai.kiosk.ticket.TicketStep.Printing;
import mingbai.kiosk.ticket.TicketStep.Refused;
import mingbai.kiosk.ticket.TicketStep.TakeSlip;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.WhyNot;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.ask.Answer.Reason;

/// Draws the way to a ticket.
public final class TicketView extends StackPane {
    private final TicketViewModel model;
    private final Look look;

    public TicketView(TicketViewModel model, Look look) {
        this.model = model;
        this.look = look;
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(TicketStep step) {
        var words = new TicketWords(look);
        return switch (step) {
            case Choosing choosing -> new BusinessGrid(look, model).drawn(choosing);
            case Confirming(Wish wish) -> new ConfirmCard(look, model).drawn(wish);
            case Grouping _ -> new GroupCards(look, model).drawn();
            case Coding(Wish _, String typed) -> new AppointmentPad(look, model).drawn(typed);
            case Issuing _ ->
                    words.message(
                            Icon.TICKET, Ink.TEAL, Phrase.of("正在取号，请稍候", "Getting your number…"));
            case Printing(TicketSlip slip) ->
                    words.withStub(slip, Phrase.of("正在打印小票，请稍候", "Printing your ticket…"));
            case TakeSlip(TicketSlip slip, boolean certain) ->
                    words.withStub(slip, taking(slip, certain), done());
            case KeepNumber(TicketSlip slip) -> words.withCode(slip, keeping(slip), done());
            case NoSlip(TicketSlip slip, PaperTrouble trouble) ->
                    words.withTrouble(slip, trouble, leaveButton(), printAgain());
            case Refused(Reason reason) ->
                    words.message(Icon.CAUTION, Ink.WARNING, WhyNot.of(reason), backButton());
            case NoAnswer _ ->
                    words.message(
                            Icon.CAUTION,
                            Ink.WARNING,
                            Phrase.of(
                                    "暂时连不上取号系统，请再试一次，或到咨询台取号",
                                    "No answer. Please try again, or ask at the desk."),
                            leaveButton(),
                            again());
        };
    }

    private static Phrase taking(TicketSlip slip, boolean certain) {
        if (!certain) {
            return Phrase.of(
                    "请取走小票；如没有出纸，请记住号码，号码有效，可到咨询台补打",
                    "Take your ticket. If none came out, the number counts: ask at the desk.");
        }
        return slip.ahead().isPresent()
                ? Phrase.of("请取走小票", "Please take your ticket")
                : Phrase.of("离线取号，号码有效，请取走小票", "Taken offline, and valid: take your ticket");
    }

    private static Phrase keeping(TicketSlip slip) {
        return slip.ahead().isPresent()
                ? Phrase.of(
                        "本机不打印小票，请记住号码，或扫码保存", "No paper here: note your number, or scan the code.")
                : Phrase.of(
                        "离线取号，号码有效，请记住号码，或扫码保存",
                        "Taken offline, and valid: note your number, or scan the code.");
    }

    private PushButton printAgain() {
        return new PushButton(
                look, Kind.PRIMARY, Phrase.of("再打印一次", "Print again"), model::printAgain);
    }

    private PushButton done() {
        return new PushButton(look, Kind.PRIMARY, Phrase.of("完成", "Done"), model::leave)
                .with(Icon.CHECK);
    }

    private PushButton leaveButton() {
        return new PushButton(look, Kind.SECONDARY, Phrase.of("返回首页", "Home"), model::leave);
    }

    private PushButton backButton() {
        return new PushButton(
                look, Kind.SECONDARY, Phrase.of("选择其他业务", "Other services"), model::others);
    }

    private PushButton again() {
        return new PushButton(look, Kind.PRIMARY, Phrase.of("再试一次", "Try again"), model::askAgain);
    }
}
