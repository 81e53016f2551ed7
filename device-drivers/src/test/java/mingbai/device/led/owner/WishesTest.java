package mingbai.device.led.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedTrouble;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static final LedStyle STYLE = LedStyle.standing(LedColor.RED, 16);

    private final Wishes<BoardTalk> wishes = new Wishes<>(Duration.ZERO);

    private static LedArea area(int id, String text) {
        return new LedArea(id, 16 * id, 0, 16, 16, text, STYLE);
    }

    private PictureChange paint() {
        var step = wishes.next().orElseThrow();
        wishes.painted();
        return assertInstanceOf(Step.Paint.class, step).change();
    }

    @Test
    void theNewestContentOfAnAreaWins() {
        CompletableFuture<LedOutcome> older = wishes.show(area(0, "旧"));
        var _ = wishes.show(area(0, "新"));
        assertEquals(new LedOutcome.Superseded(), older.join());
        assertEquals(
                new PictureChange(List.of(area(0, "新")), List.of(), List.of(area(0, "新")), true),
                paint());
        assertEquals(Optional.empty(), wishes.next());
    }

    @Test
    void aProgrammeRemovesWhatItDoesNotName() {
        var _ = wishes.show(List.of(area(0, "甲"), area(1, "乙")));
        paint();
        var _ = wishes.show(List.of(area(1, "丙")));
        assertEquals(
                new PictureChange(List.of(area(1, "丙")), List.of(0), List.of(area(1, "丙")), false),
                paint());
    }

    @Test
    void anAreaIsNotSentAgainBeforeItsTime() {
        Wishes<BoardTalk> patient = new Wishes<>(Duration.ofHours(1));
        var _ = patient.show(area(0, "一"));
        assertTrue(patient.next().isPresent());
        var _ = patient.show(area(0, "二"));
        var _ = patient.show(area(1, "三"));
        var step = assertInstanceOf(Step.Paint.class, patient.next().orElseThrow());
        assertEquals(List.of(area(1, "三")), step.change().changed());
        assertEquals(Optional.empty(), patient.next());
        assertTrue(patient.untilDue(Duration.ofHours(2)).compareTo(Duration.ofMinutes(59)) > 0);
    }

    @Test
    void afterABreakEverythingIsSentAgainOnceAndInOrder() {
        var _ = wishes.power(true);
        var _ = wishes.dim(new Brightness(30));
        var _ = wishes.show(area(0, "甲"));
        while (wishes.next().isPresent()) {
            wishes.painted();
        }
        wishes.everythingAgain();
        assertInstanceOf(Step.Power.class, wishes.next().orElseThrow());
        assertInstanceOf(Step.Dim.class, wishes.next().orElseThrow());
        assertTrue(paint().fresh());
        assertEquals(Optional.empty(), wishes.next());
    }

    @Test
    void aBoardWithNothingToShowIsClearedAfterABreak() {
        wishes.everythingAgain();
        assertInstanceOf(Step.Clear.class, wishes.next().orElseThrow());
    }

    @Test
    void ordersBeyondTheBoundAreRefusedAndNoneIsKept() {
        for (int i = 0; i < Wishes.ORDERS_WAITING; i++) {
            assertFalse(wishes.order(_ -> {}).isDone());
        }
        assertEquals(new LedOutcome.Refused(LedTrouble.QUEUE_FULL), wishes.order(_ -> {}).join());
        wishes.keepAll(LedTrouble.NO_DEVICE);
        assertEquals(Optional.empty(), wishes.next());
    }

    @Test
    void whatTheCardRefusedIsNotSentAgain() {
        var _ = wishes.show(area(0, "甲"));
        Step<BoardTalk> step = wishes.next().orElseThrow();
        wishes.drop(step);
        wishes.everythingAgain();
        assertInstanceOf(Step.Clear.class, wishes.next().orElseThrow());
        assertEquals(Optional.empty(), wishes.next());
    }

    @Test
    void newerContentSurvivesTheRefusalOfTheOlder() {
        var _ = wishes.show(area(0, "旧"));
        Step<BoardTalk> step = wishes.next().orElseThrow();
        var _ = wishes.show(area(0, "新"));
        wishes.drop(step);
        assertEquals(List.of(area(0, "新")), paint().changed());
    }

    @Test
    void nothingWaitsForeverWhenTheBoardCloses() {
        List<CompletableFuture<LedOutcome>> all =
                List.of(
                        wishes.show(area(0, "甲")),
                        wishes.dim(Brightness.FULL),
                        wishes.power(false),
                        wishes.clock(),
                        wishes.order(_ -> {}));
        wishes.end();
        for (CompletableFuture<LedOutcome> each : all) {
            assertEquals(new LedOutcome.Refused(LedTrouble.CLOSED), each.join());
        }
        assertEquals(new LedOutcome.Refused(LedTrouble.CLOSED), wishes.clear().join());
    }
}
