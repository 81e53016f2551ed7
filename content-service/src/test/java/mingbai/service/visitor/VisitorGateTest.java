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
import mingbai.service.rating.RatingOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

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

    private static Filled form(String grade, String tag, String text) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grade", grade);
        form.add("tag-SATISFIED", tag);
        form.add("tag-DISSATISFIED", tag);
        form.add("tag-VERY_SATISFIED", "517");
        form.add("text", text);
        return Filled.of(form, Rating.Channel.QR_CODE);
    }

    @Test
    void whatWasTickedBelowAnotherGradeIsLeftOut() {
        var filled = form("SATISFIED", "411", " 谢谢 ");
        var channel = Rating.Channel.QR_CODE;
        assertEquals(new Filled(Optional.of(Grade.SATISFIED), List.of(411), "谢谢", channel), filled);
        assertEquals(Optional.empty(), filled.wrong(true));
    }

    @Test
    void aTagThatDoesNotBelongToTheGradeIsRefused() {
        for (String tag : List.of("207", "999", "DROP TABLE", "101")) {
            assertEquals(
                    Optional.of(RatingOutcome.TAGS_OF_ANOTHER_GRADE),
                    form("SATISFIED", tag, "").wrong(false));
        }
    }

    @Test
    void nonsenseIsNoGrade() {
        assertEquals(Optional.of(RatingOutcome.GRADE_WANTED), form("BEST", "411", "").wrong(false));
        assertEquals(
                Filled.NOTHING, Filled.of(new LinkedMultiValueMap<>(), Rating.Channel.QR_CODE));
    }

    @Test
    void aTextIsCountedInCharactersAndALineEndIsOne() {
        var most = "𠀀".repeat(Rating.MAX_TEXT - 2) + "\r\n好";
        assertEquals(Optional.empty(), form("SATISFIED", "411", most).wrong(true));
        assertEquals(
                Optional.of(RatingOutcome.TEXT_TOO_LONG),
                form("SATISFIED", "411", most + "好").wrong(true));
    }

    @Test
    void onlyALowGradeNeedsAReason() {
        var wanted = Optional.of(RatingOutcome.REASON_WANTED);
        assertEquals(wanted, of("DISSATISFIED", " ").wrong(true));
        assertEquals(Optional.empty(), of("DISSATISFIED", " ").wrong(false));
        assertEquals(Optional.empty(), of("DISSATISFIED", "太慢").wrong(true));
        assertEquals(Optional.empty(), form("DISSATISFIED", "207", "").wrong(true));
        assertEquals(Optional.empty(), of("SATISFIED", "").wrong(true));
    }

    private static Filled of(String grade, String text) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grade", grade);
        form.add("text", text);
        return Filled.of(form, Rating.Channel.QR_CODE);
    }
}
