package mingbai.kiosk.technician.bench;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.notice.KioskSettings;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import mingbai.station.content.HallContent;

/// A running station as its technician sees it.
public final class StationBench implements Workbench {
    private static final String TICKETS = "/t/";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Station station;
    private final InstantSource clock;
    private final Supplier<List<Fact>> machine;
    private final Hands hands;

    /// What can be done with the devices. `paper` completes on the thread that draws; `voice` says
    /// whether there is one.
    public record Hands(
            Supplier<List<DeviceReport>> devices,
            Supplier<CompletableFuture<SlipOutcome>> paper,
            BooleanSupplier voice,
            Runnable restart) {}

    /// `machine` is what is known of program and machine.
    public StationBench(
            Station station, InstantSource clock, Supplier<List<Fact>> machine, Hands hands) {
        this.station = station;
        this.clock = clock;
        this.machine = machine;
        this.hands = hands;
    }

    /// Beside the page of tickets.
    @Override
    public Optional<String> console() {
        return content()
                .kioskSettings()
                .map(KioskSettings::ticketPage)
                .filter(page -> page.endsWith(TICKETS))
                .map(page -> page.substring(0, page.length() - TICKETS.length()));
    }

    private HallContent content() {
        return station.content().current();
    }

    @Override
    public List<DeviceReport> devices() {
        return hands.devices().get();
    }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Phrase.of("内容版本", "Content"), versions()));
        boolean connected = station.queue().current().connected();
        facts.add(
                new Fact(
                        Phrase.of("服务连接", "Service"),
                        connected ? "已连接 connected" : "未连接 not connected"));
        facts.add(new Fact(Phrase.of("时间", "Clock"), time()));
        facts.addAll(machine.get());
        return facts;
    }

    private String versions() {
        return content().empty()
                ? "没有内容 none"
                : content().versions().stream()
                        .map(v -> v.scope().text() + " #" + v.number())
                        .collect(Collectors.joining("，"));
    }

    private String time() {
        var zone = content().hall().map(h -> h.name().timeZone());
        return zone.map(z -> TIME.format(clock.instant().atZone(z)) + " " + z)
                .orElseGet(() -> clock.instant().toString());
    }

    @Override
    public CompletableFuture<SlipOutcome> printTest() {
        return hands.paper().get();
    }

    @Override
    public boolean speakTest() {
        return hands.voice().getAsBoolean();
    }

    @Override
    public void restart() {
        hands.restart().run();
    }

    @Override
    public void tell(DeviceReport report) {
        station.pulse().device(report);
    }
}
