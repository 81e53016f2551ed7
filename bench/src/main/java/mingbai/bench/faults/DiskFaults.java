package mingbai.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import mingbai.bench.faults.SickDisk.Mood;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.Waiting;

/// Disks that take no writes, under a kiosk's own process: while it works, while it starts, and
/// until they are well again.
record DiskFaults(Checkout checkout, Town town, RandomGenerator chance, int times) {
    private static final Duration ILL = Duration.ofSeconds(3);
    private static final int SOME = 3;

    void tell(Consumer<Row> told) throws Exception {
        told.accept(row(Mood.FULL, "kiosk-full", "硬盘满 · disk full", "ENOSPC"));
        told.accept(
                row(Mood.READ_ONLY, "kiosk-read-only", "只读文件系统 · read-only file system", "EROFS"));
        told.accept(row(Mood.ERROR, "kiosk-error", "硬盘同步出错 · disk does not sync", "EIO"));
    }

    Row row(Mood mood, String name, String fault, String error) throws Exception {
        try (var first = TownKiosk.begin(town, name, town.clock(), chance)) {
            first.come(1);
        }
        var disk = SickDisk.of(checkout, town, name);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            once(disk, mood, wrong);
        }
        try (var after = TownKiosk.begin(town, name, town.clock(), chance)) {
            after.visitors().remember(disk.told("ticket"), disk.told("rating"));
            return after.recovered(
                            fault, error + "，运行中与开机时 · while it works and while it starts", times)
                    .and(wrong);
        }
    }

    private void once(SickDisk disk, Mood mood, List<String> wrong) throws Exception {
        var working = disk.start();
        try {
            awaitRatings(disk);
            disk.become(mood);
            Waiting.letPass(ILL);
        } finally {
            working.destroyForcibly().waitFor();
        }
        int ups = disk.told("up").size();
        var starting = disk.start();
        try {
            town.awaitTrue("a start on an ill disk", () -> disk.told("up").size() > ups);
            long shown = Long.parseLong(disk.told("up").getLast());
            long out = town.out().stream().mapToLong(m -> m.version()).sum();
            if (shown != out) {
                wrong.add("on an ill disk it shows %d, not %d".formatted(shown, out));
            }
            Waiting.letPass(ILL);
            disk.become(Mood.SOUND);
            awaitRatings(disk);
        } finally {
            starting.destroyForcibly().waitFor();
        }
    }

    private void awaitRatings(SickDisk disk) throws Exception {
        int before = disk.told("rating").size();
        town.awaitTrue("ratings that are kept", () -> disk.told("rating").size() >= before + SOME);
    }
}
