package mingbai.kiosk.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import mingbai.kiosk.TryOut;
import mingbai.kiosk.progress.ProgressStep.Asking;
import mingbai.kiosk.progress.ProgressStep.Entering;
import mingbai.kiosk.progress.ProgressStep.Found;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.words.WhyNot;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress.Stage;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.place.StationId;
import mingbai.station.ask.Reply;
import org.junit.jupiter.api.Test;

class ProgressViewModelTest {
    private final List<Ask.FindCase> asked = new ArrayList<>();
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private final ProgressViewModel model =
            new ProgressViewModel(
                    SampleHall.content(),
                    new ProgressViewModel.Sources(
                            new StationId("kiosk-1"),
                            ask -> {
                                asked.add((Ask.FindCase) ask);
                                return reply;
                            },
                            new Random(7)));

    private void typed(String number) {
        number.chars().forEach(c -> model.type((char) c));
        model.submit();
    }

    @Test
    void aCaseIsFoundByTheNumberThatWasTypedAndNamedAsTheCatalogueNamesIt() {
        typed("53A-1<2");
        assertEquals(new ReceiptNumber("53A-2"), asked.getFirst().receipt());
        assertInstanceOf(Asking.class, model.step().get());
        assertTrue(model.busy());
        var progress = TryOut.progress(Stage.READY);
        reply.complete(new Reply.Answered(new Answer.CaseFound(asked.getFirst().id(), progress)));
        assertEquals(new Found(progress, "食品经营许可"), model.step().get());
        assertTrue(model.back());
        assertEquals(new Entering("", Optional.empty()), model.step().get());
        assertFalse(model.back());
    }

    @Test
    void anUnknownNumberIsSaidAndForgotten() {
        model.scanned("5301272026110001");
        var reason = Answer.Reason.UNKNOWN_CASE;
        reply.complete(new Reply.Answered(new Answer.Refused(asked.getFirst().id(), reason)));
        assertEquals(new Entering("", Optional.of(WhyNot.of(reason))), model.step().get());
    }

    @Test
    void whatIsNoNumberIsNotAskedFor() {
        typed("12");
        model.scanned("http://example/%00");
        assertEquals(List.of(), asked);
        assertTrue(((Entering) model.step().get()).problem().isPresent());
    }

    @Test
    void aSecondScanWhileTheServiceIsAskedDoesNothing() {
        model.scanned("5301272026110001");
        model.scanned("5301272026110002");
        assertEquals(1, asked.size());
    }
}
