package mingbai.service.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.service.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class VisitorGateTest {
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private final VisitorGate gate = new VisitorGate(clock);

    @Test
    void whoAsksTooOftenWaitsForTheNextMinute() {
        for (int i = 0; i < VisitorGate.MOST_A_MINUTE; i++) {
            assertTrue(gate.lets("phone"));
        }
        assertFalse(gate.lets("phone"));
        assertTrue(gate.lets("another"));
        clock.advance(Duration.ofSeconds(61));
        assertTrue(gate.lets("phone"));
    }

    @Test
    void aFloodOfAddressesIsForgottenAgain() {
        IntStream.range(0, VisitorGate.MOST_A_MINUTE).forEach(i -> gate.lets("first"));
        IntStream.range(0, VisitorGate.MOST_KEPT).forEach(i -> gate.lets("address " + i));
        assertTrue(gate.lets("first"));
    }

    private static MultiValueMap<String, String> form(String grade, String tag, String text) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grade", grade);
        form.add("tag", tag);
        form.add("text", text);
        return form;
    }

    @Test
    void aTagOfAnotherGradeIsLeftOut() {
        var filled = Filled.of(form("SATISFIED", "207", " 谢谢 "));
        assertEquals(new Filled(Optional.of(Grade.SATISFIED), List.of(), "谢谢"), filled);
    }

    @Test
    void nonsenseIsNoGradeAndNoTag() {
        assertEquals(Filled.NOTHING, Filled.of(form("BEST", "DROP TABLE", "")));
        assertEquals(Filled.NOTHING, Filled.of(new LinkedMultiValueMap<>()));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        var filled = Filled.of(form("SATISFIED", "", "𠀀".repeat(Rating.MAX_TEXT + 1)));
        assertEquals("𠀀".repeat(Rating.MAX_TEXT), filled.text());
    }

    @Test
    void onlyALowGradeNeedsAReason() {
        assertTrue(Filled.of(form("DISSATISFIED", "", " ")).withoutReason());
        assertFalse(Filled.of(form("DISSATISFIED", "207", "")).withoutReason());
        assertFalse(Filled.of(form("DISSATISFIED", "", "太慢")).withoutReason());
        assertFalse(Filled.of(form("SATISFIED", "", "")).withoutReason());
    }
}
