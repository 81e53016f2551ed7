package mingbai.bench.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// What goes wrong while the hall is busy, and how often.
final class Mishaps {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATE = Duration.ofMinutes(3);

    private final World world;
    private final WorldBroker broker;
    private final WorldService service;
    private final List<WorldKiosk> kiosks;
    private final BooleanSupplier busy;
    private boolean over;
    private long serviceKills;
    private long brokerKills;
    private long clockJumps;

    Mishaps(
            World world,
            WorldBroker broker,
            WorldService service,
            List<WorldKiosk> kiosks,
            BooleanSupplier busy) {
        this.busy = busy;
        this.world = world;
        this.broker = broker;
        this.service = service;
        this.kiosks = kiosks;
    }

    void begin() {
        often(Duration.ofMinutes(1), this::killAKiosk);
        often(Duration.ofMinutes(6), this::killTheService);
        often(Duration.ofMinutes(5), this::killTheBroker);
        often(Duration.ofMinutes(8), this::turnAKiosksClock);
        often(Duration.ofMinutes(30), this::turnTheServicesClock);
    }

    private void often(Duration about, Runnable mishap) {
        world.after(
                world.between(Duration.ofSeconds(1), about.multipliedBy(2)),
                () -> {
                    if (!over) {
                        if (busy.getAsBoolean()) {
                            mishap.run();
                        }
                        often(about, mishap);
                    }
                });
    }

    private WorldKiosk any() {
        return kiosks.get(world.random().nextInt(kiosks.size()));
    }

    private void killAKiosk() {
        any().kill();
    }

    /// Now and then it dies between writing and answering.
    private void killTheService() {
        if (service.alive()) {
            serviceKills++;
            if (world.random().nextBoolean()) {
                service.bus().dieAfterNext();
                world.after(SOON, this::down);
            } else {
                down();
            }
        }
    }

    private void down() {
        service.kill();
        world.after(world.between(SOON, LATE), this::startTheService);
    }

    private void startTheService() {
        try {
            if (!service.alive()) {
                service.start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void killTheBroker() {
        brokerKills++;
        broker.breakDown();
        world.after(world.between(SOON, LATE), broker::comeBack);
    }

    private Duration aDay() {
        return Duration.ofDays(world.random().nextBoolean() ? 1 : -1);
    }

    private void turnAKiosksClock() {
        clockJumps++;
        var kiosk = any();
        kiosk.setClockWrongBy(aDay());
        world.after(world.between(SOON, LATE), () -> kiosk.setClockWrongBy(Duration.ZERO));
    }

    private void turnTheServicesClock() {
        clockJumps++;
        service.clock().setWrongBy(aDay());
        world.after(world.between(SOON, LATE), () -> service.clock().setWrongBy(Duration.ZERO));
    }

    /// Everything runs again, and nothing breaks any more.
    void repair() {
        over = true;
        broker.calmDown();
        broker.comeBack();
        service.clock().setWrongBy(Duration.ZERO);
        startTheService();
        kiosks.forEach(WorldKiosk::calmDown);
    }

    Map<String, Long> counts() {
        var counts = new java.util.LinkedHashMap<String, Long>();
        counts.put("service-kills", serviceKills);
        counts.put("broker-kills", brokerKills);
        counts.put("clock-jumps", clockJumps);
        return counts;
    }
}
