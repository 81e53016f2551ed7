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
import mingbai.kiosk.progress.ProgressStep.Choosing;
import mingbai.kiosk.progress.ProgressStep.Entering;
import mingbai.kiosk.progress.ProgressStep.Found;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.words.WhyNot;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.CaseProgress.Stage;
import mingbai.model.ask.PersonMark;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.place.StationId;
import mingbai.station.ask.Reply;
import org.junit.jupiter.api.Test;

class ProgressViewModelTest {
    private final List<Ask> asked = new ArrayList<>();
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private final ProgressViewModel model =
            new ProgressViewModel(
                    SampleHall.content(),
                    new ProgressViewModel.Sources(
                            new StationId("kiosk-1"),
                            ask -> {
                                asked.add(ask);
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
        var ask = assertInstanceOf(Ask.FindCase.class, asked.getFirst());
        assertEquals(new ReceiptNumber("53A-2"), ask.receipt());
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

    private static final PersonMark MARK = new PersonMark("ABCDEFGHIJKLMNOPQRSTUV");

    private void laid(CaseProgress... cases) {
        model.laid(MARK);
        var ask = assertInstanceOf(Ask.FindCases.class, asked.getFirst());
        assertEquals(MARK, ask.person());
        reply.complete(new Reply.Answered(new Answer.CasesFound(ask.id(), List.of(cases))));
    }

    @Test
    void whoLaysTheirCardChoosesAmongTheirCases() {
        var ready = new Found(TryOut.progress(Stage.READY), "食品经营许可");
        var refused = new Found(TryOut.progress(Stage.REFUSED), "食品经营许可");
        laid(ready.progress(), refused.progress());
        assertEquals(new Choosing(List.of(ready, refused), 0), model.step().get());
        model.choose(refused);
        assertEquals(refused, model.step().get());
        assertTrue(model.back());
        assertEquals(new Choosing(List.of(ready, refused), 0), model.step().get());
        assertTrue(model.back());
        assertEquals(new Entering("", Optional.empty()), model.step().get());
    }

    @Test
    void theOnlyCaseIsShownAtOnce() {
        laid(TryOut.progress(Stage.READY));
        assertEquals(new Found(TryOut.progress(Stage.READY), "食品经营许可"), model.step().get());
        assertTrue(model.back());
        assertEquals(new Entering("", Optional.empty()), model.step().get());
    }

    @Test
    void whoHasNoCaseIsToldWhatElseToDo() {
        laid();
        var entering = assertInstanceOf(Entering.class, model.step().get());
        assertEquals("没有查到您的办件，请输入受理号，或到窗口查询", entering.problem().orElseThrow().chinese());
    }

    @Test
    void aSecondScanWhileTheServiceIsAskedDoesNothing() {
        model.scanned("5301272026110001");
        model.scanned("5301272026110002");
        assertEquals(1, asked.size());
    }
}
