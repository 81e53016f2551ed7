package mingbai.display.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.display.SampleHall;
import mingbai.model.queue.Call;
import mingbai.model.voice.VoiceManner;
import org.junit.jupiter.api.Test;

class SpeechQueueTest {
    private static final Instant NOW = SampleHall.NOW;
    private static final VoiceManner MANNER = new VoiceManner(false, 2, 60);

    private final SpeechQueue queue = new SpeechQueue();

    private Call came(long sequence, String ticket, Duration late) {
        var call = SampleHall.call(sequence, ticket, 3);
        queue.called(call, late, NOW);
        return call;
    }

    private List<String> said(Instant at) {
        List<String> said = new ArrayList<>();
        var turn = queue.next(MANNER, at);
        while (turn.isPresent()) {
            said.add(turn.get().call().ticket() + "×" + turn.get().times());
            turn = queue.next(MANNER, at);
        }
        return said;
    }

    @Test
    void oneAfterTheOtherAndTheLastAsOftenAsTheHallWishes() {
        came(1, "A001", Duration.ZERO);
        came(2, "A002", Duration.ZERO);
        came(3, "A003", Duration.ZERO);
        assertEquals(List.of("A001×1", "A002×1", "A003×2"), said(NOW));
        assertEquals(Optional.empty(), queue.next(MANNER, NOW));
    }

    @Test
    void aTicketCalledAgainBeforeItWasSaidIsSaidOnce() {
        came(1, "A001", Duration.ZERO);
        came(2, "A002", Duration.ZERO);
        came(3, "A001", Duration.ZERO);
        assertEquals(List.of("A002×1", "A001×2"), said(NOW));
    }

    @Test
    void aCallThatCameOrWaitedTooLateIsNotSaid() {
        came(1, "A001", Duration.ofSeconds(61));
        came(2, "A002", Duration.ofSeconds(30));
        came(3, "A003", Duration.ZERO);
        assertEquals(List.of("A003×2"), said(NOW.plusSeconds(31)));
        assertEquals(2, queue.dropped());
    }

    @Test
    void theOldestGoesWhenTooManyWait() {
        for (int i = 1; i <= SpeechQueue.MOST + 2; i++) {
            came(i, "A%03d".formatted(i), Duration.ZERO);
        }
        var said = said(NOW);
        assertEquals(SpeechQueue.MOST, said.size());
        assertEquals("A003×1", said.getFirst());
        assertEquals(2, queue.dropped());
    }
}
