package mingbai.kiosk;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress.Stage;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.emergency.Emergency;
import mingbai.station.queue.QueueView;

/// What is out of the usual where a scene plays: the service, the printer, the content.
final class Circumstances {
    private Circumstances() {}

    static TryOut of(String scene) {
        var empty = scene.equals("welcome-preparing");
        var tryOut = empty ? new TryOut(HallContent.EMPTY) : new TryOut();
        tryOut.service = service(scene, tryOut.service);
        switch (scene) {
            case "welcome-preparing" -> tryOut.queue.show(QueueView.UNKNOWN);
            case "welcome-offline" -> {
                tryOut.queue.show(QueueView.UNKNOWN);
                tryOut.content.show(expired());
            }
            case "urgent" ->
                    tryOut.emergency.order(new Emergency(false, List.of(SampleHall.URGENT)));
            case "ticket-printing" -> tryOut.paper = new CompletableFuture<>();
            case "ticket-keep" ->
                    tryOut.paper = CompletableFuture.completedFuture(new SlipOutcome.OnScreen());
            case "ticket-no-slip", "item-take-stuck" ->
                    tryOut.paper =
                            CompletableFuture.completedFuture(
                                    new SlipOutcome.Refused(PaperTrouble.NO_PAPER));
            default -> {}
        }
        return tryOut;
    }

    private static Function<Ask, CompletableFuture<Reply>> service(
            String scene, Function<Ask, CompletableFuture<Reply>> usual) {
        return switch (scene) {
            case "ticket-issuing", "progress-asking" -> _ -> new CompletableFuture<>();
            case "ticket-no-answer" -> _ -> replied(new Reply.NoAnswer());
            case "ticket-refused" -> refusing(Answer.Reason.NO_WINDOW_OPEN);
            case "rating-refused" -> refusing(Answer.Reason.NOT_SERVED_YET);
            case "progress-unknown" -> refusing(Answer.Reason.UNKNOWN_CASE);
            case "progress-supplement" -> Circumstances::supplement;
            case "ticket-offline" ->
                    _ -> replied(new Reply.OutOfReserve(TryOut.ticket("D018", "estate")));
            default -> usual;
        };
    }

    private static Function<Ask, CompletableFuture<Reply>> refusing(Answer.Reason reason) {
        return ask -> replied(new Reply.Answered(new Answer.Refused(ask.id(), reason)));
    }

    private static CompletableFuture<Reply> supplement(Ask ask) {
        var progress = TryOut.progress(Stage.SUPPLEMENT);
        return replied(new Reply.Answered(new Answer.CaseFound(ask.id(), progress)));
    }

    private static HallContent expired() {
        return new HallContent(
                SampleHall.documents(164), SampleHall.versions(SampleHall.NOW.minusSeconds(5)));
    }

    private static CompletableFuture<Reply> replied(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
