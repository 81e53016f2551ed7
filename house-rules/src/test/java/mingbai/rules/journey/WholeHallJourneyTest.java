package mingbai.rules.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.model.item.Catalogue;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.StationId;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.status.StationStatus;
import mingbai.station.StationRuntime;
import mingbai.station.content.HallContent;
import mingbai.station.settings.StationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day in the hall, in short: import, publish, browse, ticket, call, the service killed and
/// started again, rating.
class WholeHallJourneyTest {
    private static final StationId KIOSK = new StationId("kiosk-1");
    private static final StationId BOARD = new StationId("board-1");
    private static final int SECONDS = 30;
    private static final String ITEM = "食品经营许可";

    @TempDir Path folder;

    @Test
    void aVisitorFindsAnItemTakesATicketIsCalledAndRates() throws Exception {
        try (var service = ServiceProcess.start(folder.resolve("service"));
                var kioskStation = station(service, KIOSK, StationStatus.Kind.KIOSK);
                var boardStation = station(service, BOARD, StationStatus.Kind.HALL_BOARD);
                var kiosk =
                        new KioskInHand(KIOSK, kioskStation.station(), folder.resolve("slips"))) {
            BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
            boardStation.station().queue().onCall(calls::add);
            var clerk = ConsoleVisit.by(service, "clerk");
            awaitCatalogue(kioskStation);
            awaitCatalogue(boardStation);

            var ticket = ticketFor(kiosk);
            int window = windowFor(kioskStation).number().value();
            var code = SlipCode.read(folder.resolve("slips/latest.png"));
            assertTrue(clerk.get(URI.create(code).getPath()).contains("等候中"));

            clerk.press(window, "call-next");
            var call = calls.poll(SECONDS, TimeUnit.SECONDS);
            assertEquals(ticket, Optional.ofNullable(call).map(Call::ticket).orElseThrow());
            assertEquals(window, call.window().value());

            service.kill();
            try (var restarted =
                    station(service, new StationId("board-1"), StationStatus.Kind.HALL_BOARD)) {
                assertEquals(164, items(restarted.station().content().current()));
            }
            service.startAgain();

            clerk = ConsoleVisit.by(service, "clerk");
            clerk.press(window, "finish");
            assertTrue(clerk.get(URI.create(code).getPath()).contains("已办结"));
            rate(kiosk, ticket);
            var manager = ConsoleVisit.by(service, "manager");
            Until.happens(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> manager.get("/ratings").contains("<b>" + ticket + "</b>"));
            assertTrue(manager.get("/ratings").contains("100.0%"));
        }
    }

    private StationRuntime station(ServiceProcess service, StationId id, StationStatus.Kind kind)
            throws IOException {
        var settings =
                new StationSettings(
                        id,
                        new HallId("songming"),
                        new RegionCode("530127000000"),
                        service.mqtt().toString(),
                        folder.resolve(id.value()),
                        service.trust());
        var station = StationRuntime.open(settings, kind, InstantSource.system());
        station.start();
        return station;
    }

    private static void awaitCatalogue(StationRuntime station) {
        var content = station.station().content();
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () -> items(content.current()) == 164 && content.current().hall().isPresent());
    }

    private static long items(HallContent content) {
        return content.catalogue()
                .map(c ->
                        c.entries().stream()
                                .filter(e -> content.item(e.code()).isPresent())
                                .count())
                .orElse(0L);
    }

    private static ServiceWindow windowFor(StationRuntime station) {
        var content = station.station().content().current();
        var code =
                content.catalogue().map(Catalogue::entries).orElseThrow().stream()
                        .filter(entry -> entry.name().equals(ITEM))
                        .findFirst()
                        .orElseThrow()
                        .code();
        var business = content.item(code).orElseThrow().handling().business();
        return content.hall().orElseThrow().windows().stream()
                .filter(w -> w.businesses().contains(business))
                .findFirst()
                .orElseThrow();
    }

    private TicketNumber ticketFor(KioskInHand kiosk) throws Exception {
        kiosk.draw();
        kiosk.touch("办事指南");
        kiosk.touch("Search by pinyin");
        kiosk.type("SHIPIN");
        kiosk.touch(ITEM);
        for (var disclosure : new String[] {"审批依据", "收费标准"}) {
            kiosk.awaitWords(disclosure);
        }
        kiosk.touch("取号");
        kiosk.touch("确认取号");
        var slip = folder.resolve("slips/slip-0001.txt");
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> Files.exists(slip));
        kiosk.touch("完成");
        return Files.readAllLines(slip).stream()
                .filter(line -> line.strip().matches("[A-Z]{1,2}\\d{3}"))
                .map(line -> TicketNumber.parse(line.strip()))
                .findFirst()
                .orElseThrow();
    }

    private static void rate(KioskInHand kiosk, TicketNumber ticket) throws Exception {
        kiosk.touch("评价");
        kiosk.type(ticket.text());
        kiosk.touch("下一步");
        kiosk.touch("非常满意");
        kiosk.touch("提交评价");
    }
}
