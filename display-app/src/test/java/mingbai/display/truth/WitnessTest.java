package mingbai.display.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import mingbai.display.SampleHall;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.truth.PictureWatch.Expected;
import mingbai.model.content.Sha256;
import mingbai.model.journal.JournalEvent;
import mingbai.model.programme.PlanFault;
import mingbai.model.programme.PlanFault.Reason;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.health.Pulse;
import mingbai.station.picture.ScreenPicture;
import mingbai.station.queue.HeldQueue;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private final List<JournalEvent> written = new ArrayList<>();
    private final List<DeviceReport> told = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private String words = "嵩明县政务服务中心 A012 ※ ①\n";
    private final Witness witness = new Witness(station(), Runnable::run, nanos::get);

    @Test
    void everyTenMinutesAreOneEntryWithTheHashOfWhatWasOnTheScreen() {
        for (int second = 0; second <= 1_300; second++) {
            look(second, OnAir.of("large", second % 40 < 20 ? "CALLS" : "NOTICE n1"), second);
        }
        assertEquals(2, written.size());
        var entry = (JournalEvent.BoardPlayed) written.getFirst();
        assertEquals(Sha256.of(ScreenPicture.of(picture(600), 100).png()), entry.picture());
        assertEquals(600, entry.played().stream().mapToLong(p -> p.seconds()).sum());
        assertEquals(List.of(new DeviceReport("picture", "online", "", false)), told);
    }

    @Test
    void aFrozenPictureIsToldAndSoIsItsRecovery() {
        for (int second = 0; second <= 400; second++) {
            look(second, OnAir.of("large", "CALLS"), second < 200 ? 7 : second);
        }
        assertEquals(
                List.of("online", "hardwareError", "online"),
                told.stream().map(DeviceReport::status).toList());
    }

    @Test
    void whatWasLeftOutIsToldOnceAndTakenBackWhenItIsMended() {
        var faults = List.of(new PlanFault("p", "b", Reason.OVERLAP));
        var zones = List.of(new OnAir.Zone("a", "CALLS"));
        look(0, new OnAir(zones, faults), 0);
        look(1, new OnAir(zones, faults), 1);
        look(2, new OnAir(zones, List.of()), 2);
        assertEquals(
                List.of("userError", "online"), told.stream().map(DeviceReport::status).toList());
        assertTrue(told.getFirst().detail().contains("互相重叠"));
    }

    @Test
    void aCharacterThatNoFontHasIsToldWithItAndTakenBackWhenItIsGone() {
        look(0, OnAir.of("large", "NOTICE n1"), 0);
        words = "张\uE123三 \uE123 \uDB80\uDC01";
        look(31, OnAir.of("large", "NOTICE n1"), 31);
        look(62, OnAir.of("large", "NOTICE n1"), 62);
        words = "张三";
        look(93, OnAir.of("large", "NOTICE n1"), 93);
        var glyphs = told.stream().filter(r -> r.name().equals("glyphs")).toList();
        assertEquals(
                List.of(
                        new DeviceReport(
                                "glyphs",
                                "userError",
                                "字库中没有 No glyph for: \uE123\uDB80\uDC01",
                                false),
                        new DeviceReport("glyphs", "online", "", false)),
                glyphs);
    }

    private void look(int second, OnAir onAir, int picture) {
        nanos.set(second * 1_000_000_000L);
        var clock =
                new Witness.Clock(
                        SampleHall.NOW.plusSeconds(second),
                        () -> {
                            int[] rgb = picture(picture);
                            return new Witness.Shot(
                                    rgb, () -> ScreenPicture.of(rgb, 100).png(), words);
                        });
        witness.look(
                new Witness.Seen(
                        onAir,
                        SampleHall.content(),
                        second * 50L,
                        new Expected(true, true),
                        clock));
    }

    private static int[] picture(int seed) {
        int[] rgb = new int[100 * 100];
        Arrays.fill(rgb, 0xff404040 + seed);
        return rgb;
    }

    private Station station() {
        var pulse =
                new Pulse() {
                    @Override
                    public void frame() {}

                    @Override
                    public void drawn(HallContent content) {}

                    @Override
                    public void device(DeviceReport report) {
                        told.add(report);
                    }
                };
        return new Station(
                new HeldContent(HallContent.EMPTY),
                new HeldQueue(),
                ask -> CompletableFuture.completedFuture(new Reply.NoAnswer()),
                written::add,
                pulse);
    }
}
