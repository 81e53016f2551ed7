package mingbai.service.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mingbai.model.update.SystemVersion;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.model.wire.Wire;
import mingbai.service.rollout.Progress.Ordered;
import mingbai.service.rollout.Progress.Waiting;
import mingbai.service.rollout.RolloutState.Running;
import org.junit.jupiter.api.Test;

class AnyRolloutTest extends RolloutTrial {
    /// Whatever stations say, in whatever order.
    @Test
    void neverMoreAreToldThanTheStageHasRoomForAndNobodyAfterItStopped() throws Exception {
        var chance = new Random(71);
        for (int round = 0; round < 300; round++) {
            rollout = begun(1 + chance.nextInt(24));
            var known = rollout;
            for (int step = 0; step < 40; step++) {
                somethingHappens(chance);
                now = now.plus(Duration.ofMinutes(chance.nextInt(40)));
                var before = rollout;
                look(Duration.ZERO);
                if (newlyTold(before) > 0) {
                    int room = rollout.stage().of(rollout.size());
                    assertTrue(told().size() <= room, told() + " of " + room);
                }
                if (!(before.state() instanceof Running)) {
                    assertEquals(0, newlyTold(before));
                }
                var text = Wire.bytes(new Kept(rollout.state(), progress()));
                assertEquals(
                        new Kept(rollout.state(), progress()),
                        Wire.read(text, Kept.class),
                        new String(text, StandardCharsets.UTF_8));
            }
            assertEquals(known.members().size(), rollout.members().size());
        }
    }

    /// What the database has of it.
    record Kept(RolloutState state, List<Progress> progress) {}

    private List<Progress> progress() {
        return rollout.members().stream().map(Member::progress).toList();
    }

    private int newlyTold(Rollout before) {
        int newly = 0;
        for (int i = 0; i < before.members().size(); i++) {
            boolean waited = before.members().get(i).progress() instanceof Waiting;
            newly += waited && of(i + 1) instanceof Ordered ? 1 : 0;
        }
        return newly;
    }

    /// Nobody speaks of an order before it was given.
    private void speaks(int number, SystemVersion system, Stage stage, String... ailments) {
        if (of(number) instanceof Waiting) {
            there(number, system, ailments);
        } else {
            says(number, system, stage, ailments);
        }
    }

    private void somethingHappens(Random chance) {
        int number = 1 + chance.nextInt(rollout.members().size());
        var events = new ArrayList<Runnable>();
        events.add(() -> away(number));
        events.add(() -> there(number, OLD));
        events.add(() -> speaks(number, OLD, Stage.DOWNLOADING));
        events.add(() -> speaks(number, OLD, Stage.INSTALLING));
        events.add(() -> speaks(number, NEW, Stage.INSTALLED));
        events.add(() -> speaks(number, NEW, Stage.INSTALLED));
        events.add(() -> speaks(number, NEW, Stage.INSTALLED, "led-board"));
        events.add(() -> speaks(number, OLD, STAGES.get(chance.nextInt(STAGES.size()))));
        events.add(() -> seen.put(station(number), new Sighting.Gone()));
        events.add(() -> rollout = rollout.paused(now, "mia").orElse(rollout));
        events.add(() -> rollout = rollout.goneOn(now).orElse(rollout));
        events.get(chance.nextInt(events.size())).run();
    }
}
