package mingbai.bench.faults;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import mingbai.bench.ground.Waiting;
import mingbai.bench.wire.FaultyWire.Mood;

/// The wire between a kiosk and the broker, and the broker itself.
record NetworkFaults(Town town, RandomGenerator chance, Size size) {
    private static final int PEOPLE = 4;

    /// How often each.
    record Size(int cuts, int silences, int deaf, int slow, int brokers) {}

    void tell(Consumer<Row> told) throws Exception {
        told.accept(cut());
        told.accept(silent());
        told.accept(deaf());
        told.accept(slow());
        told.accept(broker());
    }

    private TownKiosk kiosk(String name) throws Exception {
        return TownKiosk.begin(town, name, town.clock(), chance);
    }

    Row cut() throws Exception {
        try (var kiosk = kiosk("kiosk-cut")) {
            for (int i = 0; i < size.cuts(); i++) {
                kiosk.come(1);
                town.wire().become(Mood.CUT);
                kiosk.come(PEOPLE);
                town.wire().become(Mood.SOUND);
            }
            return kiosk.recovered("断网 · network lost", "TCP 代理断开 · a proxy hangs up", size.cuts());
        }
    }

    Row silent() throws Exception {
        try (var kiosk = kiosk("kiosk-silent")) {
            for (int i = 0; i < size.silences(); i++) {
                town.wire().become(Mood.SILENT);
                kiosk.come(PEOPLE);
                Waiting.letPass(Duration.ofSeconds(25));
                town.wire().become(Mood.SOUND);
                kiosk.come(1);
            }
            return kiosk.recovered(
                    "网络分区 · partitioned", "代理吞掉双向数据 · nothing arrives either way", size.silences());
        }
    }

    /// What the kiosk says arrives, and nobody tells it so: it must say it again, and be counted
    /// once.
    Row deaf() throws Exception {
        try (var kiosk = kiosk("kiosk-deaf")) {
            for (int i = 0; i < size.deaf(); i++) {
                town.wire().become(Mood.DEAF);
                kiosk.come(PEOPLE);
                town.wire().become(Mood.SOUND);
                town.wire().hangUp();
                kiosk.come(1);
            }
            return kiosk.recovered(
                    "重复报文 · duplicated",
                    "代理吞掉回执，逼其重发 · answers lost, so all is sent twice",
                    size.deaf());
        }
    }

    Row slow() throws Exception {
        town.wire().become(Mood.SLOW);
        try (var kiosk = kiosk("kiosk-slow")) {
            for (int i = 0; i < size.slow(); i++) {
                kiosk.come(PEOPLE);
            }
            town.wire().become(Mood.SOUND);
            town.wire().hangUp();
            return kiosk.recovered(
                    "网络慢 · slow",
                    "20 KB/s，迟 0.1 s，首次取全套 · with the first fetch of everything",
                    size.slow());
        }
    }

    Row broker() throws Exception {
        try (var kiosk = kiosk("kiosk-broker")) {
            for (int i = 0; i < size.brokers(); i++) {
                if (i % 10 == 0) {
                    kiosk.come(PEOPLE);
                } else {
                    kiosk.visitors().rate(kiosk.station());
                }
                town.restartBroker();
            }
            return kiosk.recovered(
                    "消息代理重启 · broker restarted",
                    "每次都忘掉一切 · it forgets everything each time",
                    size.brokers());
        }
    }
}
