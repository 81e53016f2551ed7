package mingbai.bench.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mingbai.program.bus.Delivery;

/// The broker, and the network around it: messages take their time, some come twice, and whatever
/// is under way when something breaks is gone.
final class WorldBroker {
    private static final double TWICE = 0.02;
    private static final double LOST = 0.005;
    private static final double SLOW = 0.01;
    private static final Duration QUICK = Duration.ofMillis(2);
    private static final Duration USUAL = Duration.ofMillis(40);
    private static final Duration VERY_SLOW = Duration.ofSeconds(9);

    private final World world;
    private final List<WorldBus> buses = new ArrayList<>();
    private boolean up = true;
    private boolean calm;
    private long life;

    WorldBroker(World world) {
        this.world = world;
    }

    boolean up() {
        return up;
    }

    /// From now on nothing is lost, late or doubled.
    void calmDown() {
        calm = true;
    }

    void attach(WorldBus bus) {
        buses.add(bus);
        if (up) {
            bus.linked(true);
        }
    }

    void detach(WorldBus bus) {
        buses.remove(bus);
    }

    void breakDown() {
        if (up) {
            up = false;
            life++;
            buses.forEach(bus -> bus.linked(false));
        }
    }

    void comeBack() {
        if (!up) {
            up = true;
            List.copyOf(buses).forEach(bus -> bus.linked(true));
        }
    }

    /// False when there is no broker. A message it has got may still be lost on its way.
    boolean send(Delivery message) {
        if (!up) {
            return false;
        }
        if (calm || !world.chance(LOST)) {
            deliver(message);
            if (!calm && world.chance(TWICE)) {
                deliver(message);
            }
        }
        return true;
    }

    private void deliver(Delivery message) {
        boolean slow = !calm && world.chance(SLOW);
        long sentIn = life;
        world.after(
                world.between(QUICK, slow ? VERY_SLOW : USUAL),
                () -> {
                    if (up && life == sentIn) {
                        List.copyOf(buses).forEach(bus -> bus.arrived(message));
                    }
                });
    }
}
