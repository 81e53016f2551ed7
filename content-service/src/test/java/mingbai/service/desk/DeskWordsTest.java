package mingbai.service.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.WindowState;
import mingbai.service.calling.DeskOutcome;
import org.junit.jupiter.api.Test;

class DeskWordsTest {
    private static final TicketNumber TICKET = TicketNumber.parse("M007");
    private static final WindowNumber WINDOW = new WindowNumber(36);

    @Test
    void aCallNamesTicketAndWindow() {
        var call = new Call(1, TICKET, WINDOW, Call.Kind.FIRST, Instant.EPOCH);
        assertEquals(
                new DeskWords(true, "已呼叫 M007，请到 36 号窗口", "Calling M007 to window 36"),
                DeskWords.of(new DeskOutcome.Called(call)));
    }

    @Test
    void whatWasNotDoneIsSaidDifferentlyEachTime() {
        var undone =
                List.of(
                        new DeskOutcome.NobodyWaits(),
                        new DeskOutcome.NothingCalled(),
                        new DeskOutcome.WindowNotOpen(),
                        new DeskOutcome.UnknownWindow(),
                        new DeskOutcome.TooSoon(TICKET),
                        new DeskOutcome.AlreadyDone());
        var words = undone.stream().map(DeskWords::of).collect(Collectors.toSet());
        assertEquals(undone.size(), words.size());
        assertTrue(words.stream().noneMatch(DeskWords::good));
    }

    @Test
    void everyStatusIsSaidInItsOwnWords() {
        var words =
                Arrays.stream(WindowState.Status.values())
                        .map(status -> DeskWords.of(new DeskOutcome.StatusSet(status)).chinese())
                        .collect(Collectors.toSet());
        assertEquals(Set.of("窗口已恢复受理", "窗口已暂停受理", "窗口已关闭"), words);
    }

    private static Set<DeskButton> enabled(WindowState.Status status, Optional<TicketNumber> now) {
        var state = new WindowState(WINDOW, status, now);
        return Stream.of(DeskButton.values())
                .filter(b -> b.shown(state) && b.enabled(state))
                .collect(Collectors.toSet());
    }

    @Test
    void onlyWhatMakesSenseCanBePressed() {
        var open = WindowState.Status.OPEN;
        assertEquals(
                Set.of(DeskButton.CALL_NEXT, DeskButton.PAUSE), enabled(open, Optional.empty()));
        assertEquals(
                Set.of(
                        DeskButton.CALL_NEXT,
                        DeskButton.RECALL,
                        DeskButton.FINISH,
                        DeskButton.NO_SHOW,
                        DeskButton.HOLD,
                        DeskButton.PAUSE),
                enabled(open, Optional.of(TICKET)));
        assertEquals(
                Set.of(DeskButton.RESUME), enabled(WindowState.Status.PAUSED, Optional.empty()));
    }

    @Test
    void noTwoButtonsOnOnePanelShareAKey() {
        for (var status : WindowState.Status.values()) {
            var state = new WindowState(WINDOW, status, Optional.of(TICKET));
            var keys =
                    Stream.of(DeskButton.values())
                            .filter(b -> b.shown(state))
                            .map(DeskButton::key)
                            .toList();
            assertEquals(keys.size(), Set.copyOf(keys).size(), status.name());
        }
        assertFalse(DeskButton.find("shut-down").isPresent());
    }
}
